"""Rows for spreadsheets: CSV without formulas, and Excel workbooks. Rows in, text or bytes out."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from ingest.output.characters import printable

_MAX_CSV_CELL = 2**31 - 1  # characters; a cell may be longer than csv allows by default
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_MAX_EXCEL_CELL = 32_767  # characters; Excel's limit
_WIDEST_COLUMN = 60
_NARROWEST_COLUMN = 8
_NO_DAY = datetime(2000, 1, 1)  # instead of now, so that the same rows give the same bytes


class ExportedSheet(NamedTuple):
    """A sheet of a workbook: its name, column headings and rows."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]


class LinkedFigure(NamedTuple):
    """A figure that links to a row of a sheet; rows count from 1."""

    value: int
    sheet: str
    row: int

    def __str__(self) -> str:
        return str(self.value)


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A heading and rows as CSV (RFC 4180)."""
    out = io.StringIO()
    csv.writer(out).writerows([columns, *rows])
    return out.getvalue()


def without_formulas(text: str) -> str:
    """CSV in which cells that a spreadsheet would take for formulas begin with an apostrophe.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    out = io.StringIO()
    rows = csv.reader(io.StringIO(text, newline=""))
    usual = csv.field_size_limit(_MAX_CSV_CELL)  # the limit is global
    try:
        csv.writer(out).writerows(map(_harmless, row) for row in rows)
    finally:
        csv.field_size_limit(usual)
    return out.getvalue()


def workbook(sheets: Iterable[ExportedSheet]) -> bytes:
    """An Excel workbook. A text stays text: 1.10 is not 1.1, =1+1 is not 2.

    Each sheet has a filter over each column, and its heading stays in view.
    """
    import xlsxwriter  # slow to import, and rarely needed

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": _NO_DAY})
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        above_figures = book.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "align": "right"}
        )
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        linked = book.add_format({"valign": "top", "font_color": "#1A4F8B", "underline": 1})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name)
            for number, column in enumerate(sheet.columns):
                form = above_figures if _is_of_figures(sheet, number) else bold
                page.write_string(0, number, printable(column), form)
            for number, row in enumerate(sheet.rows, 1):
                _write_row(page, number, row, wrapped, linked)
            _lay_out(page, sheet)
    return out.getvalue()


def _is_of_figures(sheet: ExportedSheet, column: int) -> bool:
    """Whether a column has only figures, which are aligned right."""
    cells = [row[column] for row in sheet.rows if row[column] is not None]
    return bool(cells) and all(isinstance(cell, int | float | LinkedFigure) for cell in cells)


def _write_row(page: Any, number: int, row: Iterable[object], form: Any, linked: Any) -> None:
    for column, value in enumerate(row):
        if isinstance(value, LinkedFigure):
            page.write_url(number, column, f"internal:'{value.sheet}'!A{value.row}", linked)
            page.write_number(number, column, value.value, linked)  # stays a number
        elif isinstance(value, int | float):
            page.write_number(number, column, value, form)
        elif value is not None:
            page.write_string(number, column, printable(str(value))[:_MAX_EXCEL_CELL], form)


def _lay_out(page: Any, sheet: ExportedSheet) -> None:
    """Fit column widths, freeze the headings, add filters, and print in landscape."""
    for number, column in enumerate(sheet.columns):
        longest = max((len(str(row[number])) for row in sheet.rows), default=0)
        width = max(_NARROWEST_COLUMN, len(column), min(_WIDEST_COLUMN, longest))
        page.set_column(number, number, width + 2)
    page.freeze_panes(1, 0)
    if sheet.columns:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
