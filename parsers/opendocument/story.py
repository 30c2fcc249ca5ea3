"""A stream of text (body, header, note): its elements in, blocks out.

Each element has a handler, is skipped by name, or is walked through, so that text within an
element that is not known here is still read.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from parsers.characters.normalise import fold
from parsers.document.blocks import Block, Paragraph
from parsers.document.colours import is_dot
from parsers.document.text_boxes import belongs_to_text, is_number_of_paragraph
from parsers.office.safe_xml import Element
from parsers.opendocument.context import FIGURE, Context
from parsers.opendocument.line import Line, Taken
from parsers.opendocument.lists import BULLET, Level, Run
from parsers.opendocument.styles import Look
from parsers.opendocument.tables import MAX_COLUMNS, MAX_REPEATED_ROWS, TableBuilder
from parsers.opendocument.xml import (
    DRAW,
    FORM,
    LIBREOFFICE,
    OFFICE,
    SVG,
    TABLE,
    TEXT,
    integer,
    is_true,
)
from parsers.provenance import Place

MAX_SPACES = 100  # that one element may stand for


@dataclass(slots=True)
class OpenList:
    """The list around a paragraph, at the level at hand.

    `is_due`: the next paragraph is the first of its item, and gets the number.
    """

    run: Run
    levels: dict[int, Level]
    level: int
    start: int | None = None
    is_due: bool = False


class Story:
    """Reads one stream. Only in the body (`is_body`) do paragraphs and tables have a place.

    `place` is the row around the paragraph that is being read.
    """

    def __init__(self, context: Context, is_body: bool = False) -> None:
        self.context = context
        self.is_body = is_body
        self.place = Place()
        self._blocks: list[Block] = []
        self._below: list[Block] = []  # what is drawn at the paragraph at hand
        self._line: Line | None = None
        self._look = Look()
        self._has_own_text = False  # beside what is drawn at it
        self._list: OpenList | None = None
        self._is_hidden = False
        self._table: TableBuilder | None = None
        self._tables = self._paragraphs = 0

    def read(self, root: Element) -> tuple[Block, ...]:
        """The blocks below an element."""
        self.walk(root)
        return tuple(self._blocks)

    def walk(self, element: Element) -> None:
        """All that stands in an element."""
        self._say(element.text)
        for child in element:
            _HANDLERS.get(child.tag, Story.walk)(self, child)
            self._say(child.tail)

    def _say(self, text: str | None) -> None:
        """Line ends in the file are but spaces (ODF 1.3, 6.1.2)."""
        if text and self._line is not None:
            self._line.say(text.replace("\n", " "), self._look)

    # Paragraphs

    def _paragraph(self, element: Element) -> None:
        style = self.context.styles["paragraph", element.get(TEXT + "style-name")]
        outer = self._line, self._look, self._below, self._has_own_text
        self._line, self._look, self._below = Line(), style.look, []
        self._has_own_text = _has_own_text(element)
        if self._is_hidden or _is_hidden_paragraph(element):
            self._look = self._look._replace(hidden=True)
        marker = self._marker(element, style.list_name)
        self.walk(element)
        taken, below = self._line.take(), self._below
        self._line, self._look, self._below, self._has_own_text = outer
        self._finish(taken, marker, _outline_level(element) or style.heading)
        self._blocks += below

    def _finish(self, taken: Taken, marker: str | None, heading: int) -> None:
        for role, left_out in taken.left_out.items():
            if role == "struck-out" and not taken.text:
                left_out, marker = f"{marker or ''} {left_out}".strip(), None
            if left_out:
                self.context.leave_out(role, Paragraph(left_out, self.place))
        if taken.left_out and not taken.text and marker == BULLET:
            return
        if taken.text or (marker and marker != BULLET):
            place = self._next_place()
            self._blocks.append(Paragraph(taken.text, place, marker, heading, taken.strong))

    def _marker(self, element: Element, list_name: str | None) -> str | None:
        """What a list, or the outline of headings, prints before a paragraph."""
        items = self._list
        if items is not None:
            if not items.is_due:
                return None
            items.is_due = False
            levels = items.levels or self.context.list_styles[list_name]
            return items.run.next(levels, items.level, items.start)
        level = _outline_level(element) - 1
        form = self.context.list_styles.outline.get(level)
        is_numbered = list_name != "" and not _is_unnumbered(element)
        if form is None or not form.counts or not is_numbered:
            return None
        return self.context.outline.next(self.context.list_styles.outline, level, _start(element))

    def _next_place(self) -> Place:
        if self.place.table or not self.is_body:
            return self.place
        self._paragraphs += 1
        return Place(paragraph=self._paragraphs)

    # Lists

    def _new_list(self, element: Element) -> None:
        outer, name = self._list, element.get(TEXT + "style-name")
        levels = self.context.list_styles[name]
        if outer is None:
            self._list = OpenList(self.context.runs.of(element, name or ""), levels, 0)
        else:
            self._list = OpenList(outer.run, levels or outer.levels, outer.level + 1)
        self.walk(element)
        self._list = outer

    def _list_item(self, element: Element) -> None:
        items = self._list
        if items is None:
            self.walk(element)
            return
        items.is_due, items.start = True, _start(element)
        if items.start is not None and not _has_paragraph(element):
            items.run.begin(items.level, items.start)
        self.walk(element)
        items.is_due = False

    # Within a paragraph

    def _span(self, element: Element) -> None:
        outer = self._look
        name = element.get(TEXT + "style-name")
        self._look = self.context.styles.look(name, outer) if name else outer
        self.walk(element)
        self._look = outer

    def _spaces(self, element: Element) -> None:
        self._say(" " * max(integer(element.get(TEXT + "c"), 1, MAX_SPACES), 1))

    def _tab(self, element: Element) -> None:
        self._say(" ")

    def _line_break(self, element: Element) -> None:
        if self._line is not None:
            self._line.say("\n", self._look)

    def _hidden_text(self, element: Element) -> None:
        outer = self._look
        if is_true(element, TEXT + "is-hidden"):
            self._look = outer._replace(hidden=True)
        self._say(element.get(TEXT + "string-value") or element.text)
        self._look = outer

    def _content_control(self, element: Element) -> None:
        """The hint in an empty control ("Click here to enter text") is no text."""
        if not is_true(element, LIBREOFFICE + "showing-place-holder"):
            self.walk(element)

    def _note(self, element: Element) -> None:
        mark, body = element.find(TEXT + "note-citation"), element.find(TEXT + "note-body")
        text = fold("" if mark is None else mark.text or "")
        if text:
            self.context.leave_out("note-mark", Paragraph(text, self.place))
        if body is not None:
            role = element.get(TEXT + "note-class", "footnote")
            self._read_beside("endnote" if role == "endnote" else "footnote", body)

    def _ruby(self, element: Element) -> None:
        base = element.find(TEXT + "ruby-base")
        if base is not None:
            self.walk(base)

    # Sections and what is drawn

    def _section(self, element: Element) -> None:
        outer = self._is_hidden
        style = self.context.styles["section", element.get(TEXT + "style-name")]
        shown = element.get(TEXT + "display", "true")
        is_hidden = shown == "none" or is_true(element, TEXT + "is-hidden")
        self._is_hidden = outer or style.hidden or is_hidden
        self.walk(element)
        self._is_hidden = outer

    def _text_box(self, element: Element) -> None:
        """Read where it is anchored if it holds a table or a banner; a remark stands beside."""
        text = fold(" ".join(map(str, element.itertext())))
        has_table = next(element.iter(TABLE + "table"), None) is not None
        if not self.is_body:
            self._read_beside("text-box", element)
        elif self._line is not None and is_number_of_paragraph(text, self._has_own_text):
            self._line.say_first(text)
        elif belongs_to_text(text, self._has_own_text, has_table):
            self._below += self.read_cell(element)
        else:
            self._read_beside("text-box", element)

    def _read_beside(self, role: str, element: Element) -> None:
        self.context.set_aside(role, Story(self.context).read(element))

    def _alternative_text(self, element: Element) -> None:
        if text := fold(element.text or ""):
            self.context.set_aside("picture", (Paragraph(text),))

    def _figure(self, element: Element) -> None:
        self.context.warn(FIGURE, self.place)

    def _skip(self, element: Element) -> None:
        """Knowingly ignored."""

    # Tables

    def _new_table(self, element: Element) -> None:
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

    def _header_rows(self, element: Element) -> None:
        if self._table is not None:
            self._table.in_header = True
        self.walk(element)
        if self._table is not None:
            self._table.in_header = False

    def _table_row(self, element: Element) -> None:
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

    def _cell(self, element: Element) -> None:
        table = self._table
        if table is None:
            self.walk(element)
            return
        for _ in range(integer(element.get(TABLE + "number-columns-repeated"), 1, MAX_COLUMNS)):
            content = self.read_cell(element)
            fill = fill_of(self.context, element, content)
            table.add(content, span_of(element, "rows"), span_of(element, "columns"), fill)

    def _covered_cell(self, element: Element) -> None:
        """What another cell covers is not printed; its text is kept all the same."""
        self.context.set_aside("hidden", self.read_cell(element))

    def read_cell(self, element: Element) -> tuple[Block, ...]:
        """The blocks in a cell or a box, whatever stands around it."""
        outer = self._blocks, self._table, self._list, self._line, self._below
        self._blocks, self._table, self._list, self._line, self._below = [], None, None, None, []
        self.walk(element)
        content = tuple(self._blocks + self._below)
        self._blocks, self._table, self._list, self._line, self._below = outer
        return content


def fill_of(context: Context, cell: Element, content: tuple[Block, ...]) -> str:
    """The colour behind a cell; without one, that of a paragraph or blank in it, or of its dot."""
    style = context.styles["table-cell", cell.get(TABLE + "style-name")]
    dot = content[0].text if len(content) == 1 and isinstance(content[0], Paragraph) else ""
    if style.fill or (content and not is_dot(dot)):
        return style.fill
    for element in cell.iter(TEXT + "p", TEXT + "span"):
        family = "paragraph" if element.tag == TEXT + "p" else "text"
        look = context.styles[family, element.get(TEXT + "style-name")]
        if colour := look.look.colour if content else look.fill:
            return colour
    return ""


def _has_own_text(paragraph: Element) -> bool:
    """Whether a paragraph has words beside those of what is drawn at it."""
    texts = [paragraph.text]
    for child in paragraph:
        texts += [*map(str, child.itertext())] if child.tag in _INLINE else []
        texts.append(child.tail)
    return any(text and not text.isspace() for text in texts)


def _is_hidden_paragraph(element: Element) -> bool:
    return any(
        is_true(hidden, TEXT + "is-hidden") for hidden in element.iter(TEXT + "hidden-paragraph")
    )


def _outline_level(element: Element) -> int:
    if element.tag != TEXT + "h":
        return 0
    return max(integer(element.get(TEXT + "outline-level"), 1, 10), 1)


def _is_unnumbered(element: Element) -> bool:
    return is_true(element, TEXT + "is-list-header")


def _start(element: Element) -> int | None:
    stated = element.get(TEXT + "start-value")
    return None if stated is None else integer(stated, 1)


def _has_paragraph(item: Element) -> bool:
    return any(child.tag in (TEXT + "p", TEXT + "h") for child in item)


def span_of(cell: Element, direction: str) -> int:
    """How many `rows` or `columns` a cell spans."""
    stated = cell.get(f"{TABLE}number-{direction}-spanned")
    return max(integer(stated, 1, MAX_COLUMNS if direction == "columns" else 32767), 1)


_INLINE = (TEXT + "span", TEXT + "a")

_Handler: TypeAlias = Callable[[Story, Element], None]

_HANDLERS: dict[object, _Handler] = {
    TEXT + "p": Story._paragraph,
    TEXT + "h": Story._paragraph,
    TEXT + "list": Story._new_list,
    TEXT + "list-item": Story._list_item,
    TEXT + "span": Story._span,
    TEXT + "a": Story._span,
    TEXT + "s": Story._spaces,
    TEXT + "tab": Story._tab,
    TEXT + "line-break": Story._line_break,
    TEXT + "hidden-text": Story._hidden_text,
    TEXT + "note": Story._note,
    TEXT + "ruby": Story._ruby,
    TEXT + "section": Story._section,
    LIBREOFFICE + "content-control": Story._content_control,
    TABLE + "table": Story._new_table,
    TABLE + "table-header-rows": Story._header_rows,
    TABLE + "table-row": Story._table_row,
    TABLE + "table-cell": Story._cell,
    TABLE + "covered-table-cell": Story._covered_cell,
    DRAW + "text-box": Story._text_box,
    DRAW + "custom-shape": Story._text_box,
    DRAW + "object": Story._figure,
    DRAW + "object-ole": Story._figure,
    SVG + "title": Story._alternative_text,
    SVG + "desc": Story._alternative_text,
}
_IGNORED = (
    # Deleted, with changes tracked (ODF 1.3, 5.5): the text stands here, not where it was.
    TEXT + "tracked-changes",
    # Comments, and declarations without text.
    OFFICE + "annotation",
    OFFICE + "annotation-end",
    OFFICE + "forms",
    FORM + "form",
    TEXT + "sequence-decls",
    TEXT + "variable-decls",
    TEXT + "user-field-decls",
    # A copy of the number that the list prints; the hint of a field that nobody has filled in.
    TEXT + "number",
    TEXT + "placeholder",
    # How an index is made, not what stands in it.
    TEXT + "table-of-content-source",
    TEXT + "alphabetical-index-source",
    TEXT + "illustration-index-source",
    TEXT + "table-index-source",
    TEXT + "user-index-source",
    TEXT + "bibliography-source",
    DRAW + "glue-point",
    DRAW + "image",
)
_HANDLERS |= dict.fromkeys(_IGNORED, Story._skip)
