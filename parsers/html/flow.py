"""Pieces of text and the ends of blocks in, paragraphs and tables with their places out."""

import re
from collections.abc import Callable
from typing import NamedTuple

from parsers.characters.literal import items
from parsers.characters.normalise import fold, fold_lines
from parsers.characters.symbols import check_box
from parsers.document.blocks import Aside, Block, Paragraph, Table
from parsers.document.colours import colour_of_words
from parsers.errors import TooLarge
from parsers.html.lists import typed_marker
from parsers.html.tables import OpenTable, caption
from parsers.provenance import Place

# Stands for a line break among the pieces of a paragraph. No file holds it, see `decode`.
_BREAK = "\0"
# Stands for blanks that were struck out; between two words it becomes a blank.
_GAP = "\x01"
_GAPS = re.compile(rf"(?<=\w)\s*{_GAP}+(?=\w)")
_BLANKS = f" \t\r\n{_GAP}{_BREAK}"
# Stands for a box of a form that is not ticked.
_EMPTY_BOX = "\x02"
# Before the gap that Word puts behind a marker stands nothing but the marker.
_LONGEST_MARKER = 12
# Old pages lay out with tables in tables, some ten deep.
_DEEPEST = 60


class Inherited(NamedTuple):
    """What an element hands down to all that is in it."""

    bold: bool = False
    struck: bool = False
    keeps_lines: bool = False
    heading: int = 0


class OpenAside(NamedTuple):
    """What stands beside the body, while it is read."""

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
        self.table: OpenTable | None = None  # the innermost thing that is open, if a table
        self.is_note = False  # the paragraph is a footnote, wherever it stands
        # Where the next block goes and its place. In the body that is None: paragraphs are counted.
        self._out = self.blocks
        self._place: Place | None = None
        self._open: list[OpenTable | OpenAside] = []
        self._tables = 0
        self._paragraphs = 0
        self._pieces: list[str] = []
        self._around: list[tuple[list[str], bool]] = []
        self._strong = True
        self._is_marked = False  # by a marker in its text
        self._struck: list[str] = []
        self.first_struck: Place | None = None  # where text was first struck out

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been read of the paragraph."""
        return not self._pieces

    def add(self, text: str) -> None:
        """Text as it stands in the file. White space counts only after other text."""
        inherited = self.inherited
        if inherited.struck:
            self._strike_out(text)
            return
        if text.isspace():
            if not self._pieces:
                return
        elif not inherited.bold:
            self._strong = False
        self._pieces.append(text.replace("\n", _BREAK) if inherited.keeps_lines else text)

    def _strike_out(self, text: str) -> None:
        """Keep a text for what stands beside the body. Its blanks may have to part two words."""
        self._struck.append(text)
        if self._pieces and (text[0].isspace() or text[-1].isspace()):
            self._pieces.append(_GAP)

    def add_box(self, is_ticked: bool) -> None:
        """A box of a form; an empty one says something only beside others."""
        self._pieces.append(f"{check_box(True) if is_ticked else _EMPTY_BOX} ")

    def break_line(self) -> None:
        """A line break that the author typed."""
        self._pieces.append(_BREAK)

    def end_paragraph(self) -> None:
        """Put the text so far into a paragraph. Without text nothing happens."""
        if self._struck:
            self._put_struck_out()
        if not self._pieces:
            if self._is_marked:
                self.end_item()
            return
        text = self._taken()
        if "<" in text:
            for item in items(text):
                self._put(fold_lines(item.text), item.marker)
        elif text:
            self._put(text)
        self._strong, self.is_note = True, False

    def _put_struck_out(self) -> None:
        """Put what was struck out beside the body; an item of which nothing is left goes whole."""
        text, self._struck = fold("".join(self._struck)), []
        if not text:
            return
        place = self._place or Place()
        if not "".join(self._pieces).strip(_BLANKS):
            text, self.marker, self._pieces = f"{self.marker or ''} {text}".strip(), None, []
        self.asides.append(Aside("struck-out", (Paragraph(text, place),)))
        if self.first_struck is None:
            self.first_struck = place

    def add_hidden(self, text: str) -> None:
        """Text that is in the page and not to be seen."""
        if text := fold(text):
            self.leave_out("hidden", text)
            self._paint(text)

    def _paint(self, text: str) -> None:
        """A picture, or words for screen readers, may say which colour the cell has."""
        if self.table and (colour := colour_of_words(text)):
            self.table.paint(colour)

    def end_item(self) -> None:
        """End a list item. A number stands on paper even where nothing follows it."""
        if self._pieces or self._struck:
            self.end_paragraph()
        if self.marker and self.marker != "•":
            self._put("")
        self.marker, self._is_marked = None, False

    def text_so_far(self) -> str:
        """The last words of the paragraph as far as it has been read."""
        return "".join(self._pieces[-4:])

    def leave_out(self, role: str, text: str) -> None:
        """Put a text of the paragraph beside the body."""
        self.asides.append(Aside(role, (Paragraph(text, self._place or Place()),)))

    def set_text_aside(self) -> None:
        """Keep the text so far for later: what comes now is no part of the paragraph."""
        self._around.append((self._pieces, self._strong))
        self._pieces = []

    def text_since(self) -> str:
        """The text since it was set aside; the paragraph goes on."""
        text = self._taken()
        self._pieces, self._strong = self._around.pop()
        return text

    def mark(self, text: str) -> None:
        """Take a text for the marker of the paragraph."""
        if text and self._is_marked:
            self.marker = f"{self.marker} {text}"
        elif text:
            self.marker, self._is_marked = typed_marker(text), True

    def mark_by_gap(self) -> None:
        """Take the text so far for the marker, if it looks like one."""
        text = fold("".join(self._pieces))
        if self.marker is None and len(text) <= _LONGEST_MARKER and " " not in text:
            self._pieces, self._strong = [], True
            self.mark(text)

    def picture(self, text: str) -> None:
        """The alternative text of a picture."""
        if text := fold(text):
            self.asides.append(Aside("picture", (Paragraph(text),)))
            self._paint(text)

    def start_aside(self, role: str) -> None:
        """What comes now stands beside the body."""
        self.end_paragraph()
        self._open.append(OpenAside(role, []))
        self._settle()

    def end_aside(self) -> None:
        """End what stands beside the body."""
        self.end_paragraph()
        aside = self._open.pop()
        if isinstance(aside, OpenAside) and aside.content:
            self.asides.append(Aside(aside.role, tuple(aside.content)))
        self._settle()

    def start_table(self, is_generic: bool) -> None:
        """Begin a table: of `table` and `td`, or a generic one of other elements (CSS, ARIA).

        Raises TooLarge where tables nest deeper than those who walk the blocks can follow.
        """
        self.end_paragraph()
        if len(self._open) >= _DEEPEST:
            raise TooLarge()
        self._tables += 1
        self._open.append(OpenTable(self._tables, is_generic))
        self._settle()

    def end_table(self) -> None:
        """End the innermost table."""
        self.end_paragraph()
        table = self._open.pop()
        self._settle()
        if isinstance(table, OpenTable) and (ended := table.end()):
            self._out.append(ended)

    @property
    def position(self) -> int:
        """How many blocks stand where the next one goes."""
        return len(self._out)

    def caption_table_above(self, position: int) -> None:
        """Make the blocks since a position the caption of the table right before them, if any."""
        self.end_paragraph()
        table = self._out[position - 1] if position else None
        if isinstance(table, Table) and not table.caption and self._out[position:]:
            self._out[position - 1 :] = [
                table._replace(caption=caption(self._out[position:], table.place))
            ]

    def change(self, change_table: Callable[..., None], *arguments: object) -> None:
        """Begin or end a part of the innermost table, by the given method of it."""
        if self._pieces or self._is_marked or self._struck:
            self.end_paragraph()
        self.marker = None
        change_table(*arguments)
        self._settle()

    def _settle(self) -> None:
        """Find where the next block goes. A table's text outside its cells stands before it."""
        innermost = self._open[-1] if self._open else None
        self.table = innermost if isinstance(innermost, OpenTable) else None
        for part in reversed(self._open):
            if part.content is not None:
                self._out, self._place = part.content, part.place
                return
        self._out, self._place = self.blocks, None

    def _taken(self) -> str:
        text = "".join(self._pieces)
        self._pieces = []
        if _GAP in text:
            text = _GAPS.sub(" ", text).replace(_GAP, "")
        if _EMPTY_BOX in text:
            is_alone = text.count(_EMPTY_BOX) == 1 and check_box(True) not in text
            text = text.replace(_EMPTY_BOX, "" if is_alone else check_box(False))
        if _BREAK in text:
            return "\n".join(filter(None, map(fold, text.split(_BREAK))))
        return fold(text)

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
        self._out.append(Paragraph(text, place, marker, self.inherited.heading, self._strong))
