"""The document while it is read. Text and block ends in, paragraphs and tables with places out."""

from collections.abc import Callable
from typing import NamedTuple

from parsers.characters.literal import items
from parsers.characters.normalise import fold, fold_lines
from parsers.characters.symbols import check_box
from parsers.document.blocks import Aside, Block, Paragraph, Table
from parsers.document.colours import colour_of_words
from parsers.errors import TooLarge
from parsers.html.lists import typed_marker
from parsers.html.paragraph_pieces import BLANKS, BREAK, EMPTY_BOX, STRUCK_BLANKS, text_of
from parsers.html.tables import OpenTable, caption
from parsers.provenance import Place

_MAX_MARKER_LENGTH = 12  # characters before the gap that Word puts after a marker
_ADDED_LEVEL = 2  # of a heading that no element makes
# Old pages use tables for layout, nested up to ten levels deep.
_MAX_NESTING = 60


class Inherited(NamedTuple):
    """Properties that the content of an element inherits."""

    bold: bool = False
    struck: bool = False
    keeps_lines: bool = False
    heading: int = 0


class OpenAside(NamedTuple):
    """An aside while it is read."""

    role: str
    content: list[Block]
    place: Place = Place()


class Flow:
    """The document so far and the paragraph that is being read."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.asides: list[Aside] = []
        self.inherited = Inherited()
        self.marker: str | None = None
        self.depth = 0  # lists around that of the last item
        self.table: OpenTable | None = None  # the innermost open table or aside, if a table
        self.is_note = False  # the paragraph is a footnote
        # Where the next block goes and its place; None in the body, where paragraphs are counted.
        self._out = self.blocks
        self._place: Place | None = None
        self._open: list[OpenTable | OpenAside] = []
        self._tables = 0
        self._paragraphs = 0
        self._pieces: list[str] = []
        self._set_aside: list[tuple[list[str], bool]] = []
        self._is_all_bold = True
        self._is_marked = False  # a marker was found in the text
        self._struck: list[str] = []
        self.first_struck: Place | None = None  # where text was first struck out

    @property
    def is_empty(self) -> bool:
        """Whether the current paragraph has no text yet."""
        return not self._pieces

    def add(self, text: str) -> None:
        """Add text as it is in the file. Leading white space of a paragraph is dropped."""
        inherited = self.inherited
        if inherited.struck:
            self._strike_out(text)
            return
        if text.isspace():
            if not self._pieces:
                return
        elif not inherited.bold:
            self._is_all_bold = False
        self._pieces.append(text.replace("\n", BREAK) if inherited.keeps_lines else text)

    def _strike_out(self, text: str) -> None:
        """Keep struck-out text for an aside. Its white space may still separate two words."""
        self._struck.append(text)
        if self._pieces and (text[0].isspace() or text[-1].isspace()):
            self._pieces.append(STRUCK_BLANKS)

    def add_box(self, is_ticked: bool) -> None:
        """Add a box of a form. An empty one is kept only if the paragraph has other boxes."""
        self._pieces.append(f"{check_box(True) if is_ticked else EMPTY_BOX} ")

    def break_line(self) -> None:
        """Add a line break that the author typed."""
        self._pieces.append(BREAK)

    def add_heading(self, text: str) -> None:
        """Add a paragraph that is a heading."""
        self.end_paragraph()
        outer, self.inherited = self.inherited, self.inherited._replace(heading=_ADDED_LEVEL)
        self.add(text)
        self.end_paragraph()
        self.inherited = outer

    def end_paragraph(self) -> None:
        """End the current paragraph, if it has text."""
        if self._struck:
            self._put_struck_out()
        if not self._pieces:
            if self._is_marked:
                self.end_item()
            return
        text = self._take_text()
        if "<" in text:
            for item in items(text):
                self._put(fold_lines(item.text), item.marker)
        elif text:
            self._put(text)
        self._is_all_bold, self.is_note = True, False

    def _put_struck_out(self) -> None:
        """Make an aside of struck-out text; with its marker, if it is a whole list item."""
        text, self._struck = fold("".join(self._struck)), []
        if not text:
            return
        place = self._place or Place()
        if not "".join(self._pieces).strip(BLANKS):
            text, self.marker, self._pieces = f"{self.marker or ''} {text}".strip(), None, []
        self.asides.append(Aside("struck-out", (Paragraph(text, place),)))
        if self.first_struck is None:
            self.first_struck = place

    def add_hidden(self, text: str) -> None:
        """Add text that the page does not show."""
        if text := fold(text):
            self.leave_out("hidden", text)
            self._apply_colour(text)

    def _apply_colour(self, text: str) -> None:
        """Set the cell's fill if a picture's or hidden text names a colour."""
        if self.table and (colour := colour_of_words(text)):
            self.table.set_fill(colour)

    def end_item(self) -> None:
        """End a list item. A number is printed even if the item is empty."""
        if self._pieces or self._struck:
            self.end_paragraph()
        if self.marker and self.marker != "•":
            self._put("")
        self.marker, self._is_marked = None, False

    def text_so_far(self) -> str:
        """The last pieces of the current paragraph."""
        return "".join(self._pieces[-4:])

    def leave_out(self, role: str, text: str) -> None:
        """Make an aside of a text in the paragraph."""
        self.asides.append(Aside(role, (Paragraph(text, self._place or Place()),)))

    def set_text_aside(self) -> None:
        """Set the paragraph's text aside while text is read that is no part of it."""
        self._set_aside.append((self._pieces, self._is_all_bold))
        self._pieces = []

    def text_since(self) -> str:
        """The text read since `set_text_aside`; restores the paragraph."""
        text = self._take_text()
        self._pieces, self._is_all_bold = self._set_aside.pop()
        return text

    def mark(self, text: str) -> None:
        """Make a text the marker of the paragraph, or a part of it."""
        if text and self._is_marked:
            self.marker = f"{self.marker} {text}"
        elif text:
            self.marker, self._is_marked = typed_marker(text), True

    def mark_by_gap(self) -> None:
        """Make the paragraph's text so far its marker, if it looks like one."""
        text = fold("".join(self._pieces))
        if self.marker is None and len(text) <= _MAX_MARKER_LENGTH and " " not in text:
            self._pieces, self._is_all_bold = [], True
            self.mark(text)

    def picture(self, text: str) -> None:
        """Add the alternative text of a picture."""
        if text := fold(text):
            self.asides.append(Aside("picture", (Paragraph(text),)))
            self._apply_colour(text)

    def start_aside(self, role: str) -> None:
        """Begin an aside."""
        self.end_paragraph()
        self._open.append(OpenAside(role, []))
        self._update_target()

    def end_aside(self) -> None:
        """End the innermost aside."""
        self.end_paragraph()
        aside = self._open.pop()
        if isinstance(aside, OpenAside) and aside.content:
            self.asides.append(Aside(aside.role, tuple(aside.content)))
        self._update_target()

    def start_table(self, is_generic: bool) -> None:
        """Begin a table: of `table` and `td`, or a generic one of other elements (CSS, ARIA).

        Raises TooLarge if tables nest too deep for recursion over the blocks.
        """
        self.end_paragraph()
        if len(self._open) >= _MAX_NESTING:
            raise TooLarge()
        self._tables += 1
        self._open.append(OpenTable(self._tables, is_generic))
        self._update_target()

    def end_table(self) -> None:
        """End the innermost table."""
        self.end_paragraph()
        table = self._open.pop()
        self._update_target()
        if isinstance(table, OpenTable) and (ended := table.end()):
            self._out.append(ended)

    @property
    def position(self) -> int:
        """How many blocks there are where the next one goes."""
        return len(self._out)

    def caption_table_above(self, position: int) -> None:
        """Make the blocks since a position the caption of the table before them, if any."""
        self.end_paragraph()
        table = self._out[position - 1] if position else None
        if isinstance(table, Table) and not table.caption and self._out[position:]:
            self._out[position - 1 :] = [
                table._replace(caption=caption(self._out[position:], table.place))
            ]

    def change(self, change_table: Callable[..., None], *arguments: object) -> None:
        """Begin or end a part of the innermost table, by calling one of its methods."""
        if self._pieces or self._is_marked or self._struck:
            self.end_paragraph()
        self.marker = None
        change_table(*arguments)
        self._update_target()

    def _update_target(self) -> None:
        """Set where the next block goes. Text in a table but outside its cells goes before it."""
        innermost = self._open[-1] if self._open else None
        self.table = innermost if isinstance(innermost, OpenTable) else None
        for part in reversed(self._open):
            if part.content is not None:
                self._out, self._place = part.content, part.place
                return
        self._out, self._place = self.blocks, None

    def _take_text(self) -> str:
        pieces, self._pieces = self._pieces, []
        return text_of(pieces)

    def _put(self, text: str, marker: str | None = None) -> None:
        if marker is None:
            marker = self.marker
        self.marker, self._is_marked = None, False
        if self.is_note and self._place is None:
            self.asides.append(Aside("footnote", (Paragraph(text, Place(), marker),)))
            return
        place = self._place
        if place is None:
            self._paragraphs += 1
            place = Place(paragraph=self._paragraphs)
        depth = 0 if marker is None else self.depth
        heading, strong = self.inherited.heading, self._is_all_bold
        self._out.append(Paragraph(text, place, marker, heading, strong, depth))
