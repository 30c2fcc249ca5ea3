"""How each section stands, and what became of it. A report in, the rows of a table out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ingest.compare.comparison import ProgressKind
from ingest.reports.places import (
    OWNERS,
    Counted,
    counted,
    of_judgement,
    of_section,
    of_step,
    of_years,
)
from ingest.reports.plan import OpenAction
from ingest.reports.report import Report
from ingest.reports.sections import SectionPairs
from ingest.reports.words import JUDGEMENT, PROGRESS

_TOLD_BY_SECTION: tuple[ProgressKind, ...] = ("closed", "narrowed", "slipped", "reopened")
OPEN, OVERDUE = "Open actions", "Overdue"
SECTION_COLUMNS = (
    "All", *JUDGEMENT.values(),
    "In both years", *(PROGRESS[kind] for kind in _TOLD_BY_SECTION),
    OPEN, OVERDUE,
)  # fmt: skip


class SectionRow(NamedTuple):
    """A section, where it stands, and its figures under SECTION_COLUMNS."""

    name: str
    place: str
    figures: tuple[Counted, ...]


def section_rows(report: Report) -> list[SectionRow]:
    """The sections of the last step, then all of them together where there are several."""
    still_open = Counter(map(_section_of, report.actions))
    late = Counter(_section_of(each) for each in report.actions if each.is_overdue)
    last = len(report.steps) - 1
    places = _places(last)
    rows = []
    for number, section in enumerate(report.steps[-1].sections, 1):
        position = _position(section)
        counts = [*_told(section), still_open[position], late[position]]
        name = report.steps[-1].title_of(section)
        rows.append(_row(name, of_section(last, number), counts, places))
    return [*rows, _together(rows, of_step(last), places)] if len(rows) > 1 else rows


def _row(name: str, place: str, counts: Sequence[int], places: Mapping[str, str]) -> SectionRow:
    """A row whose figures lead to their lists; those that have none, to the section itself."""
    figures = zip(counts, SECTION_COLUMNS, strict=True)
    return SectionRow(
        name, place, tuple(counted(count, places.get(column, place)) for count, column in figures)
    )


def _together(rows: Sequence[SectionRow], place: str, places: Mapping[str, str]) -> SectionRow:
    columns = zip(*(row.figures for row in rows), strict=True)
    counts = [sum(figure.number for figure in figures) for figures in columns]
    return _row("All sections", place, counts, places)


def _places(last: int) -> dict[str, str]:
    """Where the lists stand that several sections share."""
    return {
        **{words: of_judgement(value, last + 1) for value, words in JUDGEMENT.items()},
        **{PROGRESS[kind]: of_years(kind, last) for kind in _TOLD_BY_SECTION},
        OPEN: OWNERS,
        OVERDUE: "overdue",
    }


def _told(section: SectionPairs) -> list[int]:
    stands, became = section.standing, section.progress
    of_both = [section.in_both_years, *(became[kind] for kind in _TOLD_BY_SECTION)]
    return [sum(stands.values()), *stands.values(), *of_both]


def _section_of(action: OpenAction) -> int:
    return action.bullet.entry.section_position


def _position(section: SectionPairs) -> int:
    """Its place in the last review; 0 of one that was left out."""
    found = [entry.section_position for pair in section.pairs for entry in pair.new]
    return 0 if section.is_left_out or not found else found[0]
