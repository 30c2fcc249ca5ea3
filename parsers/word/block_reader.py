"""Reads block-level content: body, header or note. XML in, blocks out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from parsers.document.blocks import Block, Paragraph
from parsers.document.colours import is_dot
from parsers.document.offsets import count_tables, with_offset
from parsers.provenance import Place
from parsers.word.context import DocumentContext
from parsers.word.inline import FinishedLine, Line, run_properties
from parsers.word.numbering import BULLET, Counter
from parsers.word.properties import (
    ParagraphProperties,
    cell_properties,
    drawn_fill,
    grid_widths,
    row_properties,
)
from parsers.word.tables import TableBuilder
from parsers.word.xml import Element, R, W

# Nearly all elements are of these kinds, so they are read without looking up a handler.
_RUN, _TEXT = W + "r", W + "t"
_PARAGRAPH_PROPERTIES, _RUN_PROPERTIES = W + "pPr", W + "rPr"
_NO_NUMBERS = (
    "The definition of an automatic list is missing, so its numbers could not be read. "
    "Open the file in Word and save it anew."
)


class BlockReader:
    """Reads the body, a header or a note; only in the body (`is_body`) do blocks have a place.

    `handlers` are the handlers of elements, by name (`parsers.word.handlers`). `line` is the
    current paragraph, `place` the row around it. `parts` are what stands between the tabs of
    paragraphs of the body, by the paragraph's number.
    """

    __slots__ = (
        "_blocks",
        "_carried_over",
        "_counter",
        "_drawn_below",
        "_element",
        "_paragraphs",
        "_properties",
        "_table",
        "_tables",
        "context",
        "handlers",
        "is_body",
        "line",
        "parts",
        "place",
    )

    def __init__(self, context: DocumentContext, handlers: Handlers, is_body: bool = False) -> None:
        self.context = context
        self.handlers = handlers
        self.is_body = is_body
        self.line = Line(context.numbers)
        self.place = Place()
        self.parts: dict[int, tuple[str, ...]] = {}
        self._counter = Counter()
        self._properties = context.formats.default
        self._carried_over: ParagraphProperties | None = None  # of a paragraph whose end is hidden
        self._element: Element | None = None  # of the paragraph
        self._blocks: list[Block] = []
        self._drawn_below: list[Block] = []  # drawings below the current paragraph
        self._table: TableBuilder | None = None
        self._tables = self._paragraphs = 0

    def read(self, root: Element) -> tuple[Block, ...]:
        """The blocks in an element."""
        self.walk(root)
        self._flush_unfinished()
        return tuple(self._blocks)

    def walk(self, element: Element) -> None:
        """Read everything in an element."""
        handlers = self.handlers
        for child in element:
            handlers[child.tag](self, child)

    def paragraph(self, element: Element) -> None:
        """A paragraph; one whose end is hidden continues in the next."""
        self._properties = self.context.formats.default
        self._element = element
        handlers = self.handlers
        for child in element:
            tag = child.tag
            if tag == _RUN:
                self.run(child)
            elif tag == _PARAGRAPH_PROPERTIES:
                self._properties = self.context.formats.of(child)
            else:
                handlers[tag](self, child)
        line, properties = self.line, self._properties
        if properties.hidden:
            if line and self._carried_over is None:
                self._carried_over = properties
        elif not properties.removed:
            self._flush(self._carried_over or properties)

    def run(self, element: Element) -> None:
        """A run: text with the same properties."""
        line, handlers = self.line, self.handlers
        line.format(self._properties.style)
        for child in element:
            tag = child.tag
            if tag == _TEXT:
                line.add_text(child.text)
            elif tag == _RUN_PROPERTIES:
                run_properties(line, child, self.context.styles)
            else:
                handlers[tag](self, child)

    def _flush_unfinished(self) -> None:
        if self.line or self._drawn_below:
            self._flush(self._carried_over or self._properties)

    def _flush(self, properties: ParagraphProperties) -> None:
        line = self.line.take_line()
        finished = line.paragraph
        self._carried_over = None
        marker = None if properties.list_id is None else self._marker(properties)
        if finished.left_out:
            marker = self.context.leave_out_of(finished, marker, self.place)
        if finished.text or (marker and marker != BULLET):
            self._add_paragraph(line, marker, properties)
        if self._drawn_below:
            self._blocks += self._drawn_below
            self._drawn_below = []

    def _add_paragraph(
        self, line: FinishedLine, marker: str | None, properties: ParagraphProperties
    ) -> None:
        text, strong, _ = line.paragraph
        place, heading = self._next_place(), properties.heading
        depth = properties.item.level if properties.item else 0
        self._blocks.append(Paragraph(text, place, marker, heading, strong, depth))
        if line.parts and place.paragraph:
            self.parts[place.paragraph] = line.parts
        if heading:
            self.context.numbers.heading(heading)

    def _marker(self, properties: ParagraphProperties) -> str | None:
        if properties.item is not None:
            return self._counter.next(properties.item)
        self.context.warn(_NO_NUMBERS, self.place)
        return None

    def _next_place(self) -> Place:
        if self.place.table or not self.is_body:
            return self.place
        self._paragraphs += 1
        return Place(None, None, None, self._paragraphs)

    def embedded(self, element: Element) -> None:
        """An embedded document (17.17.2.1), which ends the current paragraph."""
        self._flush_unfinished()
        document = self.context.embedded(element.get(R + "id", ""), self.place)
        if document is None:
            return
        place = Place(table=self._tables, paragraph=self._paragraphs)
        self._blocks += [with_offset(block, place) for block in document.blocks]
        for aside in document.asides:
            self.context.set_aside(aside.role, aside.content)
        self._tables += count_tables(document.blocks)
        self._paragraphs += sum(isinstance(block, Paragraph) for block in document.blocks)

    # Tables

    def new_table(self, element: Element) -> None:
        """A table, which ends the current paragraph."""
        self._flush_unfinished()
        outer = self._table, self.place
        self._tables += 1
        place = Place(table=self._tables) if self.is_body else Place()
        self._table = table = TableBuilder(place, grid_widths(element))
        self.walk(element)
        self._table, self.place = outer
        if table.next_row > 1:
            self._blocks.append(table.table())
        else:  # all of its rows are deleted
            self._tables -= 1

    def table_row(self, element: Element) -> None:
        """A row of the current table."""
        table, properties = self._table, row_properties(element)
        if properties.is_removed:
            return
        if table is None:
            self.walk(element)
            return
        if self.is_body:
            self.place = Place(None, table.place.table, table.next_row)
        table.skip(properties.before)
        self.walk(element)
        table.skip(properties.after)
        table.end_row(self.place, properties.header)

    def cell(self, element: Element) -> None:
        """A cell of the current row."""
        table, properties = self._table, cell_properties(element)
        if properties.is_removed:
            return
        if table is None:
            self.walk(element)
            return
        covered = properties.merged_down == "continue" and table.covers(properties.columns)
        # A covered cell is not printed and its lists do not count, but any text is kept.
        content = () if covered and not _has_text(element) else self._content(element)
        if covered:
            table.continue_down(content, properties.columns)
        elif properties.merged_right == "continue" and table.row_begun:
            table.continue_right(content, properties.columns)
        else:
            fill = properties.fill or _fill_of_contents(element, content)
            table.add(content, properties.columns, bool(properties.merged_down), fill)

    def _content(self, element: Element) -> tuple[Block, ...]:
        outer = self._blocks, self._table
        self._blocks, self._table = [], None
        self.walk(element)
        self._flush_unfinished()
        content = tuple(self._blocks)
        self._blocks, self._table = outer
        return content

    # Drawings

    def paragraph_has_text(self) -> bool:
        """Whether the current paragraph has words outside of its drawings."""
        if self._element is None:
            return False
        return self.context.has_own_text(self._element)

    def insert(self, element: Element, below: bool) -> None:
        """Read a drawing as if it came before the paragraph that anchors it, or below it."""
        outer = self.line, self._carried_over, self._properties, self._element, self._drawn_below
        self.line, self._carried_over, self._drawn_below = Line(self.context.numbers), None, []
        content = self._content(element)
        self.line, self._carried_over, self._properties, self._element, self._drawn_below = outer
        (self._drawn_below if below else self._blocks).extend(content)

    def read_as_aside(self, role: str, element: Element) -> None:
        """Read a drawing as an aside."""
        self.context.set_aside(role, BlockReader(self.context, self.handlers).read(element))


Handler: TypeAlias = Callable[[BlockReader, Element], None]
Handlers: TypeAlias = Mapping[str, Handler]


def _fill_of_contents(cell: Element, content: tuple[Block, ...]) -> str:
    """The fill of a cell without words, by its content; that of a dot is its text colour."""
    text = content[0].text if len(content) == 1 and isinstance(content[0], Paragraph) else ""
    if content and not is_dot(text):
        return ""
    return drawn_fill(cell, is_dot=bool(content))


def _has_text(cell: Element) -> bool:
    return any(text.text for text in cell.iter(W + "t"))
