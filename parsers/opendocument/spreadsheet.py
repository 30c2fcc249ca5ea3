"""Reads an OpenDocument workbook: its body in, `Sheet`s out, each cell as it is displayed."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from parsers.characters.normalise import fold
from parsers.document.blocks import Paragraph
from parsers.errors import TooLarge
from parsers.office.attributes import integer
from parsers.office.number_formats import day_first
from parsers.office.safe_xml import Element
from parsers.office.sheet import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, Sheet, SheetCell
from parsers.opendocument.block_reader import BlockReader
from parsers.opendocument.context import DocumentContext
from parsers.opendocument.elements import fill_of, span_of
from parsers.opendocument.handlers import HANDLERS
from parsers.opendocument.styles import Look, Style
from parsers.opendocument.xml import OFFICE, TABLE

MAX_REPEATED = 1000  # rows or columns with text, of one element
MAX_COLOURED = 256  # empty cells of one colour beside each other; more are a row coloured as one

_DEFAULT_STYLE = TABLE + "default-cell-style-name"
_HIDDEN = "collapse"  # rows hidden by a filter are `filter`; they are read
_NUMERIC_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_GROUPS = tuple(
    TABLE + name
    for name in (
        "table-row-group",
        "table-rows",
        "table-header-rows",
        "table-column-group",
        "table-columns",
        "table-header-columns",
    )
)


def sheets_of(body: Element, context: DocumentContext) -> Iterator[Sheet]:
    """The sheets in their order; drawings on them become asides. Raises TooLarge."""
    tables = body.findall(TABLE + "table")
    if len(tables) > MAX_SHEETS:
        raise TooLarge
    for table in tables:
        yield _SheetReader(context, table).read()


class _SheetReader:
    """Reads one sheet."""

    def __init__(self, context: DocumentContext, table: Element) -> None:
        style = context.styles["table", table.get(TABLE + "style-name")]
        name = fold(table.get(TABLE + "name", ""))
        self._context = context
        self._root = table
        self._sheet = Sheet(name, is_hidden=style.hidden)
        self._row = self._column = 1
        self._column_ends: list[int] = []
        self._column_styles: list[str | None] = []  # of cells in the columns up to these ends

    def read(self) -> Sheet:
        """The sheet with its cells, hidden rows and hidden columns."""
        for element in self._elements(self._root):
            if element.tag == TABLE + "table-column":
                self._read_column(element)
            elif element.tag == TABLE + "table-row":
                self._read_row(element)
            elif element.tag == TABLE + "shapes":
                self._context.set_aside("text-box", _block_reader(self._context).read(element))
        return self._sheet

    def _elements(self, parent: Element) -> Iterator[Element]:
        for child in parent:
            if child.tag in _GROUPS:
                yield from self._elements(child)
            else:
                yield child

    def _read_column(self, element: Element) -> None:
        count = integer(element.get(TABLE + "number-columns-repeated"), 1, MAX_COLUMNS)
        if element.get(TABLE + "visibility") == _HIDDEN:
            last = self._column + min(count, MAX_REPEATED)
            self._sheet.hidden_columns.update(range(self._column, last))
        self._column += count
        self._column_ends.append(self._column - 1)
        self._column_styles.append(element.get(_DEFAULT_STYLE))

    def _read_row(self, element: Element) -> None:
        count = integer(element.get(TABLE + "number-rows-repeated"), 1, MAX_ROWS)
        cells = list(self._cells(element))
        read = min(count, MAX_REPEATED) if cells else 0
        for row in range(self._row, self._row + read):
            if element.get(TABLE + "visibility") == _HIDDEN:
                self._sheet.hidden_rows.add(row)
            self._sheet.cells.update({(row, column): cell for column, cell in cells})
            if len(self._sheet.cells) > MAX_CELLS:
                raise TooLarge
        self._row += count

    def _cells(self, row: Element) -> Iterator[tuple[int, SheetCell]]:
        """The cells of a row that are not empty, with their columns."""
        column = 1
        for element in row.iterchildren(TABLE + "table-cell", TABLE + "covered-table-cell"):
            count = integer(element.get(TABLE + "number-columns-repeated"), 1, MAX_COLUMNS)
            cell = self._cell(element, self._style(element, row, column))
            if element.tag == TABLE + "covered-table-cell":
                self._context.set_aside("hidden", cell.content)
            elif cell.content or (cell.fill and count <= MAX_COLOURED):
                for at in range(column, column + min(count, MAX_REPEATED)):
                    yield at, cell
            column += count

    def _style(self, cell: Element, row: Element, column: int) -> Style:
        """The style of a cell: its own, or if it has content, its row's default or its column's.

        An empty cell that no style is stated for has the look of its column, and says nothing.
        """
        name = cell.get(TABLE + "style-name")
        if not name and len(cell):
            name = row.get(_DEFAULT_STYLE) or self._column_style(column)
        return self._context.styles["table-cell", name]

    def _column_style(self, column: int) -> str | None:
        at = bisect_left(self._column_ends, column)
        return self._column_styles[at] if at < len(self._column_styles) else None

    def _cell(self, element: Element, style: Style) -> SheetCell:
        blocks = _block_reader(self._context, style.look).read_cell(element)
        content = tuple(block for block in blocks if isinstance(block, Paragraph))
        if day := _day(element, content):
            content = (content[0]._replace(text=day),)
        fill = fill_of(self._context, element, blocks, style)
        return SheetCell(content, fill, span_of(element, "rows"), span_of(element, "columns"))


def _block_reader(context: DocumentContext, look: Look | None = None) -> BlockReader:
    return BlockReader(context, HANDLERS, default_look=look)


def _day(cell: Element, content: tuple[Paragraph, ...]) -> str:
    """A date displayed in digits alone, day first; empty for any other cell."""
    if cell.get(OFFICE + "value-type") != "date" or len(content) != 1:
        return ""
    if _NUMERIC_DATE.fullmatch(content[0].text):
        with suppress(ValueError):
            return day_first(date.fromisoformat(cell.get(OFFICE + "date-value", "")[:10]))
    return ""
