"""Rows for spreadsheets: CSV in which nothing is a formula, and Excel workbooks."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from ingest.output.characters import printable

_MAX_CELL = 2**31 - 1  # letters; a cell of a review may be longer than csv reads by itself
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_LONGEST_CELL = 32_767  # Excel's own limit
_WIDEST_COLUMN = 60
_NARROWEST_COLUMN = 8
_NO_DAY = datetime(2000, 1, 1)  # the same rows, the same bytes, whatever the day


class Sheet(NamedTuple):
    """A sheet of a workbook: its name, the headings of its columns, its rows."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]


class LinkedFigure(NamedTuple):
    """A figure that leads to a row of a sheet, counted from 1."""

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
    """CSV whose cells no spreadsheet takes for a formula: such a cell begins with an apostrophe.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    out = io.StringIO()
    rows = csv.reader(io.StringIO(text, newline=""))
    usual = csv.field_size_limit(_MAX_CELL)  # the limit is that of the whole process
    try:
        csv.writer(out).writerows(map(_harmless, row) for row in rows)
    finally:
        csv.field_size_limit(usual)
    return out.getvalue()


def workbook(sheets: Iterable[Sheet]) -> bytes:
    """An Excel workbook. A text stays text: 1.10 is not 1.1, =1+1 is not 2.

    Each sheet has a filter over each column, and its heading stays in view.
    """
    import xlsxwriter  # slow to load, and few need it

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


def _is_of_figures(sheet: Sheet, column: int) -> bool:
    """Whether figures stand in a column, and nothing else; these are set right."""
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
            page.write_string(number, column, printable(str(value))[:_LONGEST_CELL], form)


def _lay_out(page: Any, sheet: Sheet) -> None:
    """Columns as wide as what stands in them, a heading that stays, filters; printed sideways."""
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
