"""The report as CSV: a row a statement, then a row an action. A report in, text out.

It begins with a byte order mark, without which Excel takes curly quotes for something else.
"""

from ingest.output.characters import printable
from ingest.output.spreadsheets import csv_text, without_formulas
from ingest.reports.cells import ActionRow, StatementRow, action_rows, statement_rows
from ingest.reports.report import Report

_MARK = "\ufeff"
_COLUMNS = tuple(
    dict.fromkeys((*StatementRow._fields[:6], *ActionRow._fields, *StatementRow._fields))
)


def write(report: Report) -> str:
    """The rows; what one of the two kinds does not have is empty. `kind` tells them apart."""
    kinds = (("statement", statement_rows(report)), ("action", action_rows(report)))
    rows = [[kind, *_cells(row)] for kind, rows in kinds for row in rows]
    return _MARK + printable(without_formulas(csv_text(["kind", *_COLUMNS], rows)))


def _cells(row: StatementRow | ActionRow) -> list[object]:
    values = row._asdict()
    return [values.get(column, "") for column in _COLUMNS]
