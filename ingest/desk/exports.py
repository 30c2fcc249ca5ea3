"""What Datasette shows as files: CSV in which nothing is a formula, and Excel workbooks."""

from collections.abc import Iterable, Sequence

from ingest import spreadsheets
from ingest.spreadsheets import Sheet, csv_text, without_formulas

__all__ = ["csv_text", "without_formulas", "workbook"]


def workbook(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """An Excel workbook of one sheet."""
    return spreadsheets.workbook([Sheet("Rows", columns, [*rows])])
