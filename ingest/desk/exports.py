"""Rows for spreadsheets: CSV in which nothing is a formula, and Excel workbooks."""

import csv
import io
from collections.abc import Iterable, Sequence

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_CELL = 32_767  # Excel's own limit
_WIDEST_COLUMN = 60
_NARROWEST_COLUMN = 8


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A heading and rows as CSV (RFC 4180)."""
    out = io.StringIO()
    csv.writer(out).writerows([columns, *rows])
    return out.getvalue()


def without_formulas(text: str) -> str:
    """CSV whose cells no spreadsheet takes for a formula: such a cell begins with an apostrophe."""
    out = io.StringIO()
    rows = csv.reader(io.StringIO(text, newline=""))
    csv.writer(out).writerows([_harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def workbook(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """An Excel workbook of one sheet. A text stays text: 1.10 is not 1.1, =1+1 is not 2."""
    import xlsxwriter  # not there where Datasette is without the desk

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        widths = [max(_NARROWEST_COLUMN, len(column)) for column in columns]
        for c, column in enumerate(columns):
            sheet.write_string(0, c, column, bold)
        last = 0
        for last, row in enumerate(rows, 1):
            for c, value in enumerate(row):
                if isinstance(value, int | float):
                    sheet.write_number(last, c, value, wrapped)
                elif value is not None:
                    sheet.write_string(last, c, str(value)[:_LONGEST_CELL], wrapped)
                    widths[c] = max(widths[c], min(_WIDEST_COLUMN, len(str(value))))
        for c, width in enumerate(widths):
            sheet.set_column(c, c, width + 2)
        sheet.freeze_panes(1, 0)
        if columns:
            sheet.autofilter(0, 0, last, len(columns) - 1)
    return out.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
