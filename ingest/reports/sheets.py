"""The report as an Excel workbook: counts, statements, actions. A report in, bytes out."""

from collections.abc import Iterable, Sequence

from ingest.output.spreadsheets import Sheet, workbook
from ingest.reports.cells import ActionRow, StatementRow, action_rows, statement_rows
from ingest.reports.report import Report


def write(report: Report) -> bytes:
    """The workbook, of three sheets."""
    return workbook(
        [
            _summary(report),
            Sheet("Statements", _headings(StatementRow._fields), [*statement_rows(report)]),
            Sheet("Actions", _headings(ActionRow._fields), [*action_rows(report)]),
        ]
    )


def _summary(report: Report) -> Sheet:
    columns = ["What", "Kind", *(step.name for step in report.steps)]
    rows: list[Sequence[object]] = [
        (group.title, row.words, *row.values) for group in report.summary for row in group.rows
    ]
    return Sheet("Summary", columns, rows)


def _headings(fields: Iterable[str]) -> list[str]:
    return [field.replace("_", " ").capitalize() for field in fields]
