"""Reads text content: a body, a header, a note, a cell. Elements in, blocks out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from parsers.document.blocks import Block, Paragraph
from parsers.document.tabbed import parts_between_tabs
from parsers.office.attributes import integer
from parsers.office.paragraph_text import FinishedParagraph
from parsers.office.safe_xml import Element
from parsers.opendocument.context import DocumentContext
from parsers.opendocument.elements import (
    fill_of,
    has_own_text,
    has_paragraph,
    is_hidden_paragraph,
    is_unnumbered,
    outline_level,
    span_of,
    start_value,
)
from parsers.opendocument.line import Line
from parsers.opendocument.lists import BULLET, Level, ListCounter
from parsers.opendocument.styles import Look
from parsers.opendocument.tables import MAX_COLUMNS, MAX_REPEATED_ROWS, TableBuilder
from parsers.opendocument.xml import TABLE, TEXT, is_true
from parsers.provenance import Place

Handler: TypeAlias = Callable[["BlockReader", Element], None]
Handlers: TypeAlias = Mapping[object, Handler]


@dataclass(slots=True)
class OpenList:
    """The list around the current paragraph, at its level.

    `number_is_due`: the next paragraph is the first of its item, and gets the number.
    """

    counter: ListCounter
    levels: dict[int, Level]
    level: int
    start: int | None = None
    number_is_due: bool = False


class BlockReader:
    """Reads the body, a header or a note; only in the body (`is_body`) do blocks have a place.

    `handlers` are the handlers of elements, by name (`parsers.opendocument.handlers`). `line` is
    the current paragraph, `look` that of its text, `place` the row around it. `parts` are what
    stands between the tabs of paragraphs of the body, by the paragraph's number. `default_look`
    is that of paragraphs that name no style: in a workbook, their cell's.
    """

    def __init__(
        self,
        context: DocumentContext,
        handlers: Handlers,
        is_body: bool = False,
        default_look: Look | None = None,
    ) -> None:
        self.context = context
        self.handlers = handlers
        self.is_body = is_body
        self.default_look = default_look
        self.place = Place()
        self.line: Line | None = None
        self.look = Look()
        self.parts: dict[int, tuple[str, ...]] = {}
        self._blocks: list[Block] = []
        self._drawn_below: list[Block] = []  # drawings at the current paragraph
        self._has_own_text = False  # outside of its drawings
        self._list: OpenList | None = None
        self._is_hidden = False
        self._table: TableBuilder | None = None
        self._tables = self._paragraphs = 0

    def read(self, root: Element) -> tuple[Block, ...]:
        """The blocks in an element."""
        self.walk(root)
        return tuple(self._blocks)

    def walk(self, element: Element) -> None:
        """Read everything in an element."""
        self.add_text(element.text)
        for child in element:
            self.handlers.get(child.tag, BlockReader.walk)(self, child)
            self.add_text(child.tail)

    def add_text(self, text: str | None) -> None:
        """Add text to the current paragraph; between paragraphs there is none to be read."""
        if text and self.line is not None:  # line ends in the file are spaces (ODF 1.3, 6.1.2)
            self.line.add_text(text.replace("\n", " "), self.look)

    # Paragraphs

    def paragraph(self, element: Element) -> None:
        """A paragraph or heading."""
        name = element.get(TEXT + "style-name")
        style = self.context.styles["paragraph", name]
        look = style.look if name or self.default_look is None else self.default_look
        outer = self.line, self.look, self._drawn_below, self._has_own_text
        self.line, self.look, self._drawn_below = Line(), look, []
        self._has_own_text = has_own_text(element)
        if self._is_hidden or is_hidden_paragraph(element):
            self.look = self.look._replace(hidden=True)
        marker = self._marker(element, style.list_name)
        self.walk(element)
        parts = parts_between_tabs(self.line.text_so_far())
        finished, below = self.line.take(), self._drawn_below
        self.line, self.look, self._drawn_below, self._has_own_text = outer
        self._append(finished, marker, outline_level(element) or style.heading, parts)
        self._blocks += below

    def _append(
        self, finished: FinishedParagraph, marker: str | None, heading: int, parts: tuple[str, ...]
    ) -> None:
        """Append a paragraph; its left-out text becomes asides."""
        marker = self.context.leave_out_of(finished, marker, self.place)
        if finished.text or (marker and marker != BULLET):
            place = self._next_place()
            depth = self._list.level if self._list else 0
            strong = finished.strong
            self._blocks.append(Paragraph(finished.text, place, marker, heading, strong, depth))
            if parts and place.paragraph:
                self.parts[place.paragraph] = parts

    def _marker(self, element: Element, list_name: str | None) -> str | None:
        """The number or bullet that is printed before a paragraph, if there is one."""
        if self._list is None:
            return self._heading_number(element, list_name)
        if not self._list.number_is_due:
            return None
        self._list.number_is_due = False
        levels = self._list.levels or self.context.list_styles[list_name]
        return self._list.counter.next(levels, self._list.level, self._list.start)

    def _heading_number(self, element: Element, list_name: str | None) -> str | None:
        outline = self.context.list_styles.outline
        level = outline_level(element) - 1
        if level not in outline or not outline[level].counts:
            return None
        if list_name == "" or is_unnumbered(element):
            return None
        return self.context.outline_counter.next(outline, level, start_value(element))

    def _next_place(self) -> Place:
        if self.place.table or not self.is_body:
            return self.place
        self._paragraphs += 1
        return Place(paragraph=self._paragraphs)

    # Lists

    def new_list(self, element: Element) -> None:
        """A list, or a list within an item."""
        outer, name = self._list, element.get(TEXT + "style-name")
        levels = self.context.list_styles[name]
        if outer is None:
            self._list = OpenList(self.context.counters.of(element, name or ""), levels, 0)
        else:
            self._list = OpenList(outer.counter, levels or outer.levels, outer.level + 1)
        self.walk(element)
        self._list = outer

    def list_item(self, element: Element) -> None:
        """An item of the current list."""
        items = self._list
        if items is None:
            self.walk(element)
            return
        items.number_is_due, items.start = True, start_value(element)
        if items.start is not None and not has_paragraph(element):
            items.counter.restart(items.level, items.start)
        self.walk(element)
        items.number_is_due = False

    # Sections

    def section(self, element: Element) -> None:
        """A section, which may be hidden."""
        outer = self._is_hidden
        style = self.context.styles["section", element.get(TEXT + "style-name")]
        shown = element.get(TEXT + "display", "true")
        is_hidden = shown == "none" or is_true(element, TEXT + "is-hidden")
        self._is_hidden = outer or style.hidden or is_hidden
        self.walk(element)
        self._is_hidden = outer

    # Drawings

    def paragraph_has_text(self) -> bool:
        """Whether the current paragraph has words outside of its drawings."""
        return self._has_own_text

    def insert_below(self, element: Element) -> None:
        """Read a drawing as if it came after the paragraph that anchors it."""
        self._drawn_below += self.read_cell(element)

    def read_as_aside(self, role: str, element: Element) -> None:
        """Read an element as an aside."""
        self.context.set_aside(role, BlockReader(self.context, self.handlers).read(element))

    # Tables

    def new_table(self, element: Element) -> None:
        """A table."""
        outer = self._table, self.place
        self._tables += 1
        place = Place(table=self._tables) if self.is_body else Place()
        style = self.context.styles["table", element.get(TABLE + "style-name")]
        self._table = table = TableBuilder(place, style.fill)
        self.walk(element)
        self._table, self.place = outer
        if table.has_rows:
            self._blocks.append(table.table())
        else:
            self._tables -= 1

    def header_rows(self, element: Element) -> None:
        """Rows that are repeated on each page."""
        if self._table is not None:
            self._table.in_header = True
        self.walk(element)
        if self._table is not None:
            self._table.in_header = False

    def table_row(self, element: Element) -> None:
        """A row of the current table, or several alike."""
        table = self._table
        if table is None:
            self.walk(element)
            return
        style = self.context.styles["table-row", element.get(TABLE + "style-name")]
        for _ in range(integer(element.get(TABLE + "number-rows-repeated"), 1, MAX_REPEATED_ROWS)):
            if self.is_body:
                self.place = Place(table=table.place.table, row=table.next_row)
            table.begin_row(style.fill)
            self.walk(element)
            table.end_row(self.place)

    def cell(self, element: Element) -> None:
        """A cell of the current row, or several alike."""
        table = self._table
        if table is None:
            self.walk(element)
            return
        style = self.context.styles["table-cell", element.get(TABLE + "style-name")]
        for _ in range(integer(element.get(TABLE + "number-columns-repeated"), 1, MAX_COLUMNS)):
            content = self.read_cell(element)
            fill = fill_of(self.context, element, content, style)
            table.add(content, span_of(element, "rows"), span_of(element, "columns"), fill)

    def covered_cell(self, element: Element) -> None:
        """A cell covered by another, which is not printed; its text becomes an aside."""
        self.context.set_aside("hidden", self.read_cell(element))

    def read_cell(self, element: Element) -> tuple[Block, ...]:
        """The blocks in a cell or a text box, read apart from what is around it."""
        outer = self._blocks, self._table, self._list, self.line, self._drawn_below
        self._blocks, self._drawn_below = [], []
        self._table = self._list = self.line = None
        self.walk(element)
        content = tuple(self._blocks + self._drawn_below)
        self._blocks, self._table, self._list, self.line, self._drawn_below = outer
        return content
