"""Tables of figures by section: judgements, progress, open actions, changes.

A report in, tables out.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ingest.compare.comparison import ProgressKind
from ingest.reports.list_anchors import (
    OWNERS,
    LinkedCount,
    judgement_anchor,
    linked_count,
    section_anchor,
    step_anchor,
    topic_anchor,
)
from ingest.reports.plan import OpenAction
from ingest.reports.report import Report
from ingest.reports.sections import CHANGE_COLUMNS, SectionPairs
from ingest.reports.tables import FigureRow, FigureTable
from ingest.reports.words import JUDGEMENT, PROGRESS

_PROGRESS_COLUMNS: tuple[ProgressKind, ...] = ("closed", "narrowed", "slipped", "reopened")
OPEN, OVERDUE = "Open actions", "Overdue"
SECTION_COLUMNS = (
    "All", *JUDGEMENT.values(),
    "In both years", *(PROGRESS[kind] for kind in _PROGRESS_COLUMNS),
    OPEN, OVERDUE,
)  # fmt: skip


def section_table(report: Report) -> FigureTable:
    """The sections of the last step, and a row of totals if there are several."""
    return FigureTable("By section", "Section", SECTION_COLUMNS, tuple(_rows(report)))


def changes_table(report: Report, step: int) -> FigureTable:
    """How many statements of each section changed in which way; figures link to the section."""
    rows = []
    for number, section in enumerate(report.steps[step].sections, 1):
        anchor = section_anchor(step, number)
        figures = tuple(linked_count(count, anchor) for count in section.change_figures)
        rows.append(FigureRow(section.name, anchor, figures))
    return FigureTable("Statements by section and change", "Section", CHANGE_COLUMNS, tuple(rows))


def _rows(report: Report) -> list[FigureRow]:
    open_by_section = Counter(map(_section_position, report.actions))
    overdue = [action for action in report.actions if action.is_overdue]
    overdue_by_section = Counter(map(_section_position, overdue))
    last = len(report.steps) - 1
    list_anchors = _list_anchors(last)
    rows = []
    for number, section in enumerate(report.steps[-1].sections, 1):
        position = _position(section)
        counts = [*_counts(section), open_by_section[position], overdue_by_section[position]]
        name = report.steps[-1].title_of(section)
        rows.append(_row(name, section_anchor(last, number), counts, list_anchors))
    return [*rows, _totals_row(rows, step_anchor(last), list_anchors)] if len(rows) > 1 else rows


def _row(
    name: str, anchor: str, counts: Sequence[int], list_anchors: Mapping[str, str]
) -> FigureRow:
    """A row whose figures link to their lists, or to the section if there is no such list."""
    figures = zip(counts, SECTION_COLUMNS, strict=True)
    return FigureRow(
        name,
        anchor,
        tuple(linked_count(count, list_anchors.get(column, anchor)) for count, column in figures),
    )


def _totals_row(
    rows: Sequence[FigureRow], anchor: str, list_anchors: Mapping[str, str]
) -> FigureRow:
    columns = zip(*(row.figures for row in rows), strict=True)
    return _row("All sections", anchor, [*map(_total, columns)], list_anchors)


def _total(figures: Iterable[LinkedCount]) -> int:
    return sum(figure.number for figure in figures)


def _list_anchors(last: int) -> dict[str, str]:
    """The anchor of each column's list, which has the items of all sections."""
    return {
        **{words: judgement_anchor(value, last + 1) for value, words in JUDGEMENT.items()},
        **{PROGRESS[kind]: topic_anchor(kind, last) for kind in _PROGRESS_COLUMNS},
        OPEN: OWNERS,
        OVERDUE: "overdue",
    }


def _counts(section: SectionPairs) -> list[int]:
    """A section's figures for SECTION_COLUMNS, but for the last two."""
    judgements, progress = section.judgements, section.progress
    return [
        sum(judgements.values()),
        *judgements.values(),
        section.in_both_years,
        *(progress[kind] for kind in _PROGRESS_COLUMNS),
    ]


def _section_position(action: OpenAction) -> int:
    return action.bullet.entry.section_position


def _position(section: SectionPairs) -> int:
    """The section's position in the last review; 0 if that review no longer has it."""
    found = [entry.section_position for pair in section.pairs for entry in pair.new]
    return 0 if section.is_left_out or not found else found[0]
