"""How each section stands, and what became of it. A report in, the rows of a table out."""

from collections import Counter
from collections.abc import Mapping, Sequence

from ingest.compare.comparison import ProgressKind
from ingest.reports.places import (
    OWNERS,
    counted,
    of_judgement,
    of_section,
    of_step,
    of_years,
)
from ingest.reports.plan import OpenAction
from ingest.reports.report import Report
from ingest.reports.sections import CHANGE_COLUMNS, SectionPairs
from ingest.reports.tables import FigureRow, FigureTable
from ingest.reports.words import JUDGEMENT, PROGRESS

_TOLD_BY_SECTION: tuple[ProgressKind, ...] = ("closed", "narrowed", "slipped", "reopened")
OPEN, OVERDUE = "Open actions", "Overdue"
SECTION_COLUMNS = (
    "All", *JUDGEMENT.values(),
    "In both years", *(PROGRESS[kind] for kind in _TOLD_BY_SECTION),
    OPEN, OVERDUE,
)  # fmt: skip


def section_table(report: Report) -> FigureTable:
    """The sections of the last step, then all of them together where there are several."""
    return FigureTable("By section", "Section", SECTION_COLUMNS, tuple(_rows(report)))


def changes_table(report: Report, step: int) -> FigureTable:
    """How many statements of each section of a step changed how; all lead to the section."""
    rows = []
    for number, section in enumerate(report.steps[step].sections, 1):
        place = of_section(step, number)
        figures = tuple(counted(count, place) for count in section.changed)
        rows.append(FigureRow(section.name, place, figures))
    return FigureTable("Statements by section and change", "Section", CHANGE_COLUMNS, tuple(rows))


def _rows(report: Report) -> list[FigureRow]:
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


def _row(name: str, place: str, counts: Sequence[int], places: Mapping[str, str]) -> FigureRow:
    """A row whose figures lead to their lists; those that have none, to the section itself."""
    figures = zip(counts, SECTION_COLUMNS, strict=True)
    return FigureRow(
        name, place, tuple(counted(count, places.get(column, place)) for count, column in figures)
    )


def _together(rows: Sequence[FigureRow], place: str, places: Mapping[str, str]) -> FigureRow:
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
