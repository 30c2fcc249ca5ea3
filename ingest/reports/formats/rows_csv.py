"""The report as CSV: the rows of all statements, then those of all actions. Text out.

It begins with a byte order mark, without which Excel misreads curly quotes.
"""

from ingest.output.characters import printable
from ingest.output.spreadsheets import csv_text, without_formulas
from ingest.reports.formats.report_rows import ActionRow, StatementRow, action_rows, statement_rows
from ingest.reports.report import Report

_BYTE_ORDER_MARK = "\ufeff"
_COLUMNS = tuple(
    dict.fromkeys((*StatementRow._fields[:6], *ActionRow._fields, *StatementRow._fields))
)


def write(report: Report) -> str:
    """All rows; `kind` is statement or action, and columns that a kind does not have are empty."""
    kinds = (("statement", statement_rows(report)), ("action", action_rows(report)))
    rows = [[kind, *_cells(row)] for kind, rows in kinds for row in rows]
    return _BYTE_ORDER_MARK + printable(without_formulas(csv_text(["kind", *_COLUMNS], rows)))


def _cells(row: StatementRow | ActionRow) -> list[object]:
    values = row._asdict()
    return [values.get(column, "") for column in _COLUMNS]
