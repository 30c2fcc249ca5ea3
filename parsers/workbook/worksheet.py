"""Reads a worksheet. XML in, a `Sheet` out, each cell as it is displayed."""

import re
from collections.abc import Iterator, Sequence
from math import isfinite
from typing import NamedTuple

from parsers.characters.normalise import fold_lines
from parsers.characters.symbols import glyphs, is_symbol_font
from parsers.document.blocks import Paragraph
from parsers.document.colours import is_dot
from parsers.errors import TooLarge
from parsers.office.number_formats import general, shown
from parsers.office.safe_xml import Element
from parsers.office.sheet import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, At, Sheet, SheetCell
from parsers.workbook.package import S
from parsers.workbook.styles import CellStyle, Styles, is_on

MAX_MERGED_RANGES = 20_000
MAX_HIDDEN_COLUMN = 2000  # nobody writes beyond it
_MAX_COLUMN_DIGITS = 5

_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_BOOLEANS = {"1": "TRUE", "0": "FALSE"}
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")  # a character that XML cannot hold (18.4.12)


class RichText(NamedTuple):
    """The text of a cell, whether all of it is bold, and its struck-out text."""

    text: str
    bold: bool = False
    struck: str = ""


class WorksheetReader:
    """Reads the worksheets of a workbook.

    `struck` collects their struck-out text, `unknown_results` counts the formulas without a result.
    """

    def __init__(self, styles: Styles, strings: Element | None, since_1904: bool) -> None:
        self._styles = styles
        self._strings = [rich_text(item) for item in (() if strings is None else strings)]
        self._since_1904 = since_1904
        self.struck: list[str] = []
        self.unknown_results = 0

    def read(self, root: Element, sheet: Sheet, filtered: Sequence[str]) -> None:
        """Fill a sheet. Rows hidden by a filter, in the ranges `filtered`, count as visible.

        Raises TooLarge.
        """
        merged = dict(_merged(root))
        ranges = [found for found in map(_range, filtered) if found]
        for column in root.iterfind(f"{S}cols/{S}col"):
            if _is_hidden(column):
                sheet.hidden_columns.update(_columns(column))
        for number, row in _rows(root):
            by_filter = any(top < number <= bottom for (top, _), (bottom, _) in ranges)
            if _is_hidden(row) and not by_filter:
                sheet.hidden_rows.add(number)
            self._read_row(row, number, sheet, merged)

    def _read_row(self, row: Element, number: int, sheet: Sheet, merged: dict[At, At]) -> None:
        column = 0
        for element in row.iterchildren(S + "c"):
            stated = _at(element.get("r", ""))
            column = stated[1] if stated else column + 1
            cell = self._cell(element)
            if not (cell.content or cell.fill) or column > MAX_COLUMNS:
                continue
            if len(sheet.cells) > MAX_CELLS:
                raise TooLarge
            rows, columns = merged.get((number, column), (1, 1))
            sheet.cells[number, column] = cell._replace(rows=rows, columns=columns)

    def _cell(self, element: Element) -> SheetCell:
        self.unknown_results += _is_without_result(element)
        style = self._styles[element.get("s")]
        rich = self._value(element, style)
        text = rich.text
        if style.struck and text:
            rich, text = rich._replace(struck=text), ""
        if rich.struck:
            self.struck.append(fold_lines(rich.struck))
        strong = style.bold or rich.bold
        lines = fold_lines(text).split("\n") if text else []
        content = tuple(Paragraph(line, strong=strong) for line in lines if line)
        return SheetCell(content, style.colour if is_dot(text) else style.fill)

    def _value(self, element: Element, style: CellStyle) -> RichText:
        kind, value = element.get("t", "n"), element.findtext(S + "v") or ""
        if kind == "inlineStr":
            inline = element.find(S + "is")
            return RichText("") if inline is None else rich_text(inline)
        if kind == "s":
            return self._shared_string(value)
        if kind == "b":
            return RichText(_BOOLEANS.get(value, ""))
        if kind in ("str", "e", "d"):
            return RichText(_unescaped(value))
        return RichText(self._number(value, style.code))

    def _shared_string(self, index: str) -> RichText:
        is_known = index.isdecimal() and len(index) < 9 and int(index) < len(self._strings)
        return self._strings[int(index)] if is_known else RichText("")

    def _number(self, value: str, code: str) -> str:
        try:
            number = float(value)
        except ValueError:
            return value
        if not isfinite(number):
            return value
        return shown(number, code, self._since_1904) if code else general(number)


def _is_without_result(cell: Element) -> bool:
    """Whether a formula was never computed, as a program leaves it; Excel writes empty texts."""
    if cell.find(S + "f") is None or cell.get("t") == "str":
        return False
    return not cell.findtext(S + "v")


def rich_text(item: Element) -> RichText:
    """A string with its runs (ECMA-376, 18.4.8), without phonetic guides."""
    parts: list[str] = []
    struck: list[str] = []
    bold: list[bool] = []
    for child in item:
        if child.tag == S + "t":
            parts.append(child.text or "")
            bold.append(False)
        elif child.tag == S + "r":
            is_struck = is_on(child.find(f"{S}rPr/{S}strike"))
            (struck if is_struck else parts).append(_run(child))
            bold.append(is_on(child.find(f"{S}rPr/{S}b")))
    return RichText(_unescaped("".join(parts)), all(bold) and bool(bold), "".join(struck))


def _run(run: Element) -> str:
    text = run.findtext(S + "t") or ""
    font = run.find(f"{S}rPr/{S}rFont")
    name = "" if font is None else font.get("val", "")
    return glyphs(name, text) if is_symbol_font(name) else text


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda match: _character(int(match[1], 16)), text) if "_x" in text else text


def _character(code: int) -> str:
    return "" if 0xD800 <= code < 0xE000 else chr(code)


def _rows(root: Element) -> Iterator[tuple[int, Element]]:
    number = 0
    for row in root.iterfind(f"{S}sheetData/{S}row"):
        stated = row.get("r", "")
        number = int(stated) if stated.isdecimal() and len(stated) < 8 else number + 1
        if number <= MAX_ROWS:
            yield number, row


def _is_hidden(element: Element) -> bool:
    return element.get("hidden") in ("1", "true")


def _columns(column: Element) -> range:
    first, last = (column.get(name, "") for name in ("min", "max"))
    if not (_is_column(first) and _is_column(last)):
        return range(0)
    return range(int(first), min(int(last), MAX_HIDDEN_COLUMN) + 1)


def _is_column(text: str) -> bool:
    return text.isdecimal() and len(text) <= _MAX_COLUMN_DIGITS


def _merged(root: Element) -> Iterator[tuple[At, At]]:
    """The top left cell of each merged range, and its numbers of rows and columns."""
    for n, element in enumerate(root.iterfind(f"{S}mergeCells/{S}mergeCell")):
        if n >= MAX_MERGED_RANGES:
            raise TooLarge
        if found := _range(element.get("ref", "")):
            (top, left), (bottom, right) = found
            yield (top, left), (bottom - top + 1, right - left + 1)


def _range(reference: str) -> tuple[At, At] | None:
    first, _, last = reference.partition(":")
    start, end = _at(first), _at(last or first)
    if start is None or end is None:
        return None
    (top, left), (bottom, right) = start, end
    return (min(top, bottom), min(left, right)), (max(top, bottom), max(left, right))


def _at(reference: str) -> At | None:
    """The row and column of a reference such as `B7`."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return min(int(match[2]), MAX_ROWS), min(column, MAX_COLUMNS)
