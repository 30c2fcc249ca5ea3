"""The report as an Excel workbook: counts, statements, actions. A report in, bytes out."""

from collections.abc import Iterable, Sequence

from ingest.output.spreadsheets import Sheet, workbook
from ingest.reports.cells import ActionRow, StatementRow, action_rows, statement_rows
from ingest.reports.report import Report
from ingest.reports.standing import standing_rows


def write(report: Report) -> bytes:
    """The workbook, of four sheets."""
    return workbook(
        [
            _standing(report),
            _summary(report),
            Sheet("Statements", _headings(StatementRow._fields), [*statement_rows(report)]),
            Sheet("Actions", _headings(ActionRow._fields), [*action_rows(report)]),
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


def _headings(fields: Iterable[str]) -> list[str]:
    return [field.replace("_", " ").capitalize() for field in fields]
