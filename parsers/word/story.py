"""A story, which is what the standard calls a stream of text (body, header, note): XML to blocks.

Each element has a handler, is skipped by name, or is walked through, so that text within an
element that is not known here is still read.
"""

from collections.abc import Callable
from typing import TypeAlias

from parsers.blocks import Block, Paragraph
from parsers.normalise import fold
from parsers.provenance import Place
from parsers.word.context import Context
from parsers.word.inline import INLINE, Line, run_properties
from parsers.word.numbering import BULLET, Counter
from parsers.word.properties import (
    ParagraphProperties,
    cell_properties,
    row_properties,
)
from parsers.word.tables import TableBuilder
from parsers.word.xml import CHART, DIAGRAM, DRAWING, MC, OFFICE, VML, Element, W, is_on


class Story:
    """Reads one story. Only in the body (`counted`) do paragraphs and tables have a place."""

    __slots__ = (
        "_blocks",
        "_context",
        "_counted",
        "_counter",
        "_lead",
        "_line",
        "_paragraphs",
        "_properties",
        "_row",
        "_table",
        "_tables",
    )

    def __init__(self, context: Context, counted: bool = False) -> None:
        self._context = context
        self._counted = counted
        self._counter = Counter()
        self._properties = context.formats.default
        self._lead: ParagraphProperties | None = None  # of a paragraph without an end of its own
        self._line = Line()
        self._blocks: list[Block] = []
        self._table: TableBuilder | None = None
        self._row = Place()
        self._tables = self._paragraphs = 0

    def read(self, root: Element) -> tuple[Block, ...]:
        """The blocks below an element."""
        self._walk(root)
        self._flush_rest()
        return tuple(self._blocks)

    def _walk(self, element: Element) -> None:
        for child in element:
            _HANDLERS[child.tag](self, child)

    def _paragraph(self, element: Element) -> None:
        self._properties = self._context.formats.default
        for child in element:
            tag = child.tag
            if tag == _RUN:
                self._run(child)
            elif tag == _PARAGRAPH_PROPERTIES:
                self._properties = self._context.formats.of(child)
            else:
                _HANDLERS[tag](self, child)
        line, properties = self._line, self._properties
        if properties.hidden:
            if line and self._lead is None:
                self._lead = properties
        elif not properties.removed:
            self._flush(self._lead or properties)

    def _run(self, element: Element) -> None:
        line = self._line
        line.format(self._properties.style)
        for child in element:
            tag = child.tag
            if tag == _TEXT:
                line.say(child.text)
            elif tag == _RUN_PROPERTIES:
                run_properties(line, child, self._context.styles)
            else:
                _HANDLERS[tag](self, child)

    def _flush_rest(self) -> None:
        if self._line:
            self._flush(self._lead or self._properties)

    def _flush(self, properties: ParagraphProperties) -> None:
        text, strong = self._line.take()
        self._lead = None
        marker = None if properties.list_id is None else self._marker(properties)
        if text or (marker and marker != BULLET):
            self._blocks.append(Paragraph(text, self._place(), marker, properties.heading, strong))

    def _marker(self, properties: ParagraphProperties) -> str | None:
        if properties.item is not None:
            return self._counter.next(properties.item)
        self._context.warn(_NO_NUMBERS, self._row)
        return None

    def _place(self) -> Place:
        if self._row.table or not self._counted:
            return self._row
        self._paragraphs += 1
        return Place(None, None, None, self._paragraphs)

    def _content_control(self, element: Element) -> None:
        """The hint in an empty control ("Click here to enter text") is no text (17.5.2.39)."""
        content = element.find(W + "sdtContent")
        if content is None:
            return
        hint = is_on(element.find(f"{W}sdtPr/{W}showingPlcHdr"))
        self._line.silent += hint
        self._walk(content)
        self._line.silent -= hint

    def _alternatives(self, element: Element) -> None:
        """The same thing twice, for newer and for older programs: one is enough."""
        choice = element.find(MC + "Choice")
        if choice is None:
            choice = element.find(MC + "Fallback")
        if choice is not None:
            self._walk(choice)

    def _foreign(self, element: Element) -> None:
        self._context.warn(_FOREIGN, self._row)

    def _figure(self, element: Element) -> None:
        self._context.warn(_FIGURE, self._row)

    # Tables

    def _new_table(self, element: Element) -> None:
        self._flush_rest()
        outer = self._table, self._row
        self._tables += 1
        place = Place(table=self._tables) if self._counted else Place()
        self._table = table = TableBuilder(place)
        self._walk(element)
        self._table, self._row = outer
        if table.next_row > 1:
            self._blocks.append(table.table())
        else:  # all of its rows are deleted
            self._tables -= 1

    def _table_row(self, element: Element) -> None:
        table, properties = self._table, row_properties(element)
        if properties.gone:
            return
        if table is None:
            self._walk(element)
            return
        if self._counted:
            self._row = Place(None, table.place.table, table.next_row)
        table.skip(properties.before)
        self._walk(element)
        table.skip(properties.after)
        table.end_row(self._row, properties.header)

    def _cell(self, element: Element) -> None:
        table, properties = self._table, cell_properties(element)
        if properties.gone:
            return
        if table is None:
            self._walk(element)
            return
        covered = properties.down == "continue" and table.covers(properties.columns)
        # What is covered is not printed, nor does it count; text is kept all the same.
        content = () if covered and not _has_text(element) else self._content(element)
        if covered:
            table.continue_down(content, properties.columns)
        elif properties.right == "continue" and table.row_begun:
            table.continue_right(content, properties.columns)
        else:
            table.add(content, properties.columns, bool(properties.down))

    def _content(self, element: Element) -> tuple[Block, ...]:
        outer = self._blocks, self._table
        self._blocks, self._table = [], None
        for child in element:
            _HANDLERS[child.tag](self, child)
        if self._line:
            self._flush(self._lead or self._properties)
        content = tuple(self._blocks)
        self._blocks, self._table = outer
        return content

    # What stands beside the text

    def _text_box(self, element: Element) -> None:
        if self._line.shows:
            self._context.set_aside("text-box", Story(self._context).read(element))

    def _picture(self, element: Element) -> None:
        self._alternative_text(element.get("descr"))

    def _shape(self, element: Element) -> None:
        self._alternative_text(element.get("alt"))
        self._walk(element)

    def _word_art(self, element: Element) -> None:
        if self._line.shows and (text := fold(element.get("string", ""))):
            self._context.set_aside("text-box", (Paragraph(text),))

    def _alternative_text(self, text: str | None) -> None:
        if text and self._line.shows and (text := fold(text)):
            self._context.set_aside("picture", (Paragraph(text),))

    def _skip(self, element: Element) -> None:
        """Knowingly ignored."""


_NO_NUMBERS = (
    "The definition of an automatic list is missing, so its numbers could not be read. "
    "Open the file in Word and save it anew."
)
_FOREIGN = (
    "A piece of another file is embedded here and was not read. "
    "Open the file in Word and save it anew."
)
_FIGURE = (
    "The words in a diagram, a chart or an embedded object were not read. "
    "Look whether they belong to the review."
)


def _has_text(cell: Element) -> bool:
    return any(text.text for text in cell.iter(W + "t"))


# Nearly all elements are of these kinds, so their owners read them without a look at the handlers.
_RUN, _TEXT = W + "r", W + "t"
_PARAGRAPH_PROPERTIES, _RUN_PROPERTIES = W + "pPr", W + "rPr"

_Handler: TypeAlias = Callable[[Story, Element], None]


def _inline(handler: Callable[[Line, Element], None]) -> _Handler:
    return lambda story, element: handler(story._line, element)


class _Handlers(dict[str, _Handler]):
    def __missing__(self, tag: str) -> _Handler:
        return Story._walk


_HANDLERS = _Handlers(
    {
        W + "p": Story._paragraph,
        W + "r": Story._run,
        **{tag: _inline(handler) for tag, handler in INLINE.items()},
        W + "tbl": Story._new_table,
        W + "tr": Story._table_row,
        W + "tc": Story._cell,
        W + "sdt": Story._content_control,
        MC + "AlternateContent": Story._alternatives,
        W + "altChunk": Story._foreign,
        W + "subDoc": Story._foreign,
        DIAGRAM + "relIds": Story._figure,
        CHART + "chart": Story._figure,
        OFFICE + "OLEObject": Story._figure,
        W + "txbxContent": Story._text_box,
        DRAWING + "docPr": Story._picture,
        **{VML + name: Story._shape for name in ("group", "oval", "rect", "roundrect", "shape")},
        VML + "textpath": Story._word_art,
    }
)
_IGNORED = (
    # Deleted or moved away, with changes tracked (17.13.5).
    "del",
    "moveFrom",
    # Properties that say nothing about the text, or were read with their owner.
    "pPr",
    "rPr",
    "tblPr",
    "tblGrid",
    "tblPrEx",
    "trPr",
    "tcPr",
    "sectPr",
    # The reading aid above a word of an East Asian language (17.3.3.25).
    "rt",
    # Empty elements, so frequent that walking through them costs time.
    "bookmarkStart",
    "bookmarkEnd",
    "proofErr",
    "lastRenderedPageBreak",
)
_HANDLERS |= dict.fromkeys((W + name for name in _IGNORED), Story._skip)
