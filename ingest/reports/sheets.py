"""The report as an Excel workbook: counts, statements, actions. A report in, bytes out."""

from collections.abc import Iterable, Iterator, Sequence

from ingest.output.spreadsheets import Sheet, workbook
from ingest.reports.cells import ActionRow, StatementRow, action_rows, statement_rows
from ingest.reports.front_page import FrontPage
from ingest.reports.plan import OwnerLoad, owner_loads
from ingest.reports.report import Report
from ingest.reports.standing import standing_rows


def write(report: Report) -> bytes:
    """The workbook, of six sheets."""
    return workbook(
        [
            _standing(report),
            _summary(report),
            Sheet("Statements", _headings(StatementRow._fields), [*statement_rows(report)]),
            Sheet("Actions", _headings(ActionRow._fields), [*action_rows(report)]),
            Sheet("First page", _FRONT_COLUMNS, [*_front(report.front)]),
            _owners(report),
        ]
    )


def _standing(report: Report) -> Sheet:
    columns = ["Statements", *(each.year for each in report.standing)]
    return Sheet(
        "Where we stand",
        columns,
        [(words, *values) for words, values in standing_rows(report.standing)],
    )


def _summary(report: Report) -> Sheet:
    columns = ["What", "Kind", *(step.name for step in report.steps)]
    rows: list[Sequence[object]] = [
        (group.title, row.words, *row.values) for group in report.summary for row in group.rows
    ]
    return Sheet("Summary", columns, rows)


_FRONT_COLUMNS = ("List", "How many", "Of", "", "Statement", "Who or why", "What")


def _front(front: FrontPage) -> Iterator[Sequence[object]]:
    """The lists of the first page: a row for each of its lines, one for a list without any."""
    for shortlist in front.lists:
        for line in shortlist.lines or (None,):
            told = (line.number, line.lead, line.text) if line else ("", "", shortlist.nothing)
            figure = shortlist.figure
            yield (shortlist.title, figure.count, figure.of, figure.what, *told)


def _owners(report: Report) -> Sheet:
    rows = [(*load, len(report.actions)) for load in owner_loads(report.actions)]
    return Sheet("Owners", [*_headings(OwnerLoad._fields), "Of all open"], rows)


def _headings(fields: Iterable[str]) -> list[str]:
    return [field.replace("_", " ").capitalize() for field in fields]
