"""Rich text as a whole: its tokens in, paragraphs and tables out, as they print."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from parsers.characters.normalise import BULLETS, fold, fold_lines
from parsers.diagnostics import struck_out
from parsers.document.blocks import Aside, Block, Document, Paragraph
from parsers.errors import CorruptFile, TooLarge
from parsers.provenance import Place
from parsers.rtf.tables import CellForm, RowForm, TableBuilder
from parsers.rtf.tokens import Token, tokens

MAX_BYTES = 64 << 20
MAX_DEPTH = 500  # of groups
BULLET = "•"

# Destinations whose text is part of no page. Any other that begins with `\*` is skipped as well.
_SKIPPED = frozenset(
    "fonttbl stylesheet listtable listoverridetable rsidtbl generator info pict object themedata "
    "colorschememapping latentstyles datastore fldinst xmlnstbl mmathPr filetbl revtbl atnid "
    "annotation atnauthor atndate atnref bkmkstart bkmkend nonshppict pntext tc xe".split()
)
_READ = frozenset(("shppict", "shptxt", "shpinst", "listtext", "fldrslt"))
_ASIDES = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "footer"),
    "footnote": "footnote",
    "shptxt": "text-box",
}
_CHARACTERS = {
    "tab": " ",
    "line": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
}
_SYMBOLS = {"~": " ", "_": "-", "-": "", "\n": "\n", "\r": "\n"}


@dataclass(frozen=True, slots=True)
class State:
    """What holds in a group: where its text goes and how it looks.

    `target`: `text`, `skip`, `marker` (what a list prints), `colours` or `title`.
    """

    target: str = "text"
    bold: bool = False
    hidden: bool = False
    struck: bool = False
    codec: str = "cp1252"
    unicode_skip: int = 1


class _Stream:
    """A stream of text: the body, a header, a note. `line` is the paragraph at hand."""

    def __init__(self, is_body: bool = False) -> None:
        self.is_body = is_body
        self.blocks: list[Block] = []
        self.parts: list[str] = []
        self.marker = ""
        self.heading = 0
        self.any_bold = self.any_plain = False
        self.in_table = False
        self.cells: list[tuple[Block, ...]] = []
        self.content: list[Block] = []
        self.table: TableBuilder | None = None


_Handler: TypeAlias = Callable[["_Reader", int | None], None]


class _Reader:
    """Reads the tokens of a file."""

    def __init__(self) -> None:
        self.state = State()
        self.stream = _Stream(is_body=True)
        self.row = RowForm()
        self.cell = CellForm()
        self.colours: list[str] = [""]
        self.title = ""
        self.asides: list[Aside] = []
        self.struck = 0
        self._colour = [0, 0, 0]
        self._stack: list[tuple[State, _Stream]] = []
        self._starts_group = False
        self._is_optional = False
        self._to_skip = 0
        self._tables = self._paragraphs = 0

    def read(self, data: bytes) -> Document:
        """The document, complete."""
        for token in tokens(data):
            self._take(token)
        while self._stack:
            self._close()
        self._end_paragraph(only_text=True)
        self._end_table()
        return Document(
            "rtf",
            tuple(self.stream.blocks),
            tuple(dict.fromkeys(self.asides)),
            self.title,
            struck_out(self.struck),
        )

    def _take(self, token: Token) -> None:
        starts, self._starts_group = self._starts_group, False
        if token.kind == "open":
            if len(self._stack) >= MAX_DEPTH:
                raise TooLarge
            self._stack.append((self.state, self.stream))
            self._starts_group, self._is_optional, self._to_skip = True, False, 0
        elif token.kind == "close":
            self._close()
        elif token.kind == "bytes":
            self._bytes(token.text)
        elif token.kind == "symbol":
            self._symbol(token.word, starts)
        else:
            self._word(token, starts)

    def _close(self) -> None:
        if not self._stack:
            return
        state, stream = self._stack.pop()
        if stream is not self.stream:
            self._finish(self.stream, stream)
        self.state, self.stream = state, stream

    def _finish(self, inner: _Stream, outer: _Stream) -> None:
        """A header, note or box ends: it stands beside the text."""
        self._end_paragraph(only_text=True)
        self._end_table()
        if inner.blocks:
            self.asides.append(Aside(inner.marker or "text-box", tuple(inner.blocks)))

    # Text

    def _symbol(self, symbol: str, starts: bool) -> None:
        if symbol == "*":
            self._is_optional, self._starts_group = True, starts
        elif symbol in "{}\\":
            self._say(symbol)
        else:
            self._say(_SYMBOLS.get(symbol, ""))

    def _bytes(self, content: bytes) -> None:
        skipped = min(self._to_skip, len(content))
        self._to_skip -= skipped
        content = content[skipped:]
        if self.state.target == "colours":
            self._end_colours(content)
        elif content:
            self._say(content.decode(self.state.codec, "replace"))

    def _end_colours(self, content: bytes) -> None:
        for _ in range(content.count(b";")):
            if len(self.colours) == 1 and self._colour == [0, 0, 0] and not self._has_colour:
                self._has_colour = True  # the first is the one that the program chooses
                continue
            self.colours.append("".join(f"{part & 255:02x}" for part in self._colour))
            self._colour = [0, 0, 0]

    _has_colour = False

    def _say(self, text: str) -> None:
        state, stream = self.state, self.stream
        if not text or state.target in ("skip", "colours"):
            return
        if state.target == "title":
            self.title += text
        elif state.target == "marker":
            stream.marker += text
        elif state.hidden or state.struck:
            role = "hidden" if state.hidden else "struck-out"
            if folded := fold(text):
                self.asides.append(Aside(role, (Paragraph(folded),)))
                self.struck += role == "struck-out"
        else:
            stream.parts.append(text)
            stream.any_bold = stream.any_bold or state.bold
            stream.any_plain = stream.any_plain or not (state.bold or text.isspace())

    def _word(self, token: Token, starts: bool) -> None:
        word = token.word
        if starts and self._destination(word):
            return
        if word in _CHARACTERS:
            self._say(_CHARACTERS[word])
        elif word == "u" and token.number is not None:
            code = token.number & 0xFFFF
            self._say("\ufffd" if 0xD800 <= code < 0xE000 else chr(code))
            self._to_skip = self.state.unicode_skip
        elif handler := _HANDLERS.get(word):
            handler(self, token.number)

    def _destination(self, word: str) -> bool:
        """Whether a word at the beginning of a group says where its text goes."""
        if self.state.target == "skip":
            return True
        if word in _SKIPPED or (self._is_optional and word not in _READ):
            self._to("title" if word == "title" else "skip")
        elif word == "colortbl":
            self._to("colours")
        elif word == "listtext":
            self.stream.marker = ""
            self._to("marker")
        elif role := _ASIDES.get(word):
            self.stream = _Stream()
            self.stream.marker = role
            self.state = replace(self.state, target="text", hidden=False, struck=False)
        else:
            return False
        return True

    def _to(self, target: str) -> None:
        self.state = replace(self.state, target=target)

    # Paragraphs and tables

    def _end_paragraph(self, only_text: bool = False) -> None:
        stream = self.stream
        text = fold_lines("".join(stream.parts))
        is_aside = not stream.is_body and stream.marker in _ASIDES.values()
        marker = None if is_aside or not stream.marker else fold(stream.marker)
        if marker and (marker in BULLETS or not any(map(str.isalnum, marker))):
            marker = BULLET
        is_number_alone = not only_text and bool(marker) and marker != BULLET
        if text or is_number_alone:
            strong = stream.any_bold and not stream.any_plain
            block = Paragraph(text, self._place(), marker, stream.heading, strong)
            (stream.content if stream.in_table else stream.blocks).append(block)
        stream.parts.clear()
        stream.any_bold = stream.any_plain = False
        if not is_aside:
            stream.marker = ""

    def _place(self) -> Place:
        stream = self.stream
        if not stream.is_body:
            return Place()
        if stream.in_table:
            if stream.table is None:
                return Place(table=self._tables + 1, row=1)
            return Place(table=self._tables, row=stream.table.next_row)
        self._end_table()
        self._paragraphs += 1
        return Place(paragraph=self._paragraphs)

    def _paragraph_end(self) -> None:
        if not self.stream.in_table and not "".join(self.stream.parts).strip():
            self._end_table()
        self._end_paragraph()

    def _cell_end(self) -> None:
        self.stream.in_table = True
        self._end_paragraph()
        self.stream.cells.append(tuple(self.stream.content))
        self.stream.content = []

    def _row_end(self) -> None:
        stream = self.stream
        if not stream.cells:
            return
        if stream.table is None:
            self._tables += stream.is_body
            stream.table = TableBuilder(Place(table=self._tables) if stream.is_body else Place())
        place = stream.table.place
        at = place._replace(row=stream.table.next_row) if place.table else place
        stream.table.add(self.row, stream.cells, at)
        stream.cells = []

    def _end_table(self) -> None:
        stream = self.stream
        if stream.table is not None:
            stream.blocks.append(stream.table.table())
            stream.table = None

    def _new_row(self) -> None:
        self.row, self.cell = RowForm(), CellForm()

    def _cell_edge(self, at: int) -> None:
        self.cell.right = at
        self.row.cells.append(self.cell)
        self.cell = CellForm()

    def _new_paragraph(self) -> None:
        if self.state.target != "text":  # what a list prints has paragraph properties of its own
            return
        self.stream.in_table = False
        self.stream.heading = 0

    def _fill(self, number: int) -> None:
        colour = self.colours[number] if 0 < number < len(self.colours) else ""
        self.cell.fill = "" if colour == "ffffff" else colour

    def _nested(self) -> None:
        """A cell of a table within a cell ends: its text stays in the outer cell."""
        self._end_paragraph()


def _bold(reader: _Reader, number: int | None) -> None:
    reader.state = replace(reader.state, bold=number != 0)


def _hidden(reader: _Reader, number: int | None) -> None:
    reader.state = replace(reader.state, hidden=number != 0)


def _struck(reader: _Reader, number: int | None) -> None:
    reader.state = replace(reader.state, struck=number != 0)


def _plain(reader: _Reader, number: int | None) -> None:
    reader.state = replace(reader.state, bold=False, hidden=False, struck=False)


def _code_page(reader: _Reader, number: int | None) -> None:
    codec = f"cp{number}"
    try:
        b"".decode(codec)
    except LookupError:
        return
    reader.state = replace(reader.state, codec=codec)


def _channel(index: int) -> _Handler:
    def handler(reader: _Reader, number: int | None) -> None:
        reader._colour[index] = number or 0
        reader._has_colour = True

    return handler


def _in_table(reader: _Reader, number: int | None) -> None:
    reader.stream.in_table = True


def _outline(reader: _Reader, number: int | None) -> None:
    reader.stream.heading = (number or 0) + 1 if (number or 0) < 9 else 0


def _left(reader: _Reader, number: int | None) -> None:
    reader.row.left = number or 0


def _header(reader: _Reader, number: int | None) -> None:
    reader.row.header = True


def _down(reader: _Reader, number: int | None) -> None:
    reader.cell.goes_on_down = True


def _right(reader: _Reader, number: int | None) -> None:
    reader.cell.goes_on_right = True


def _unicode_skip(reader: _Reader, number: int | None) -> None:
    reader.state = replace(reader.state, unicode_skip=min(max(number or 0, 0), 8))


def _calling(method: Callable[[_Reader], None]) -> _Handler:
    return lambda reader, number: method(reader)


def _calling_with(method: Callable[[_Reader, int], None]) -> _Handler:
    return lambda reader, number: method(reader, number or 0)


_HANDLERS: dict[str, _Handler] = {
    "par": _calling(_Reader._paragraph_end),
    "sect": _calling(_Reader._paragraph_end),
    "cell": _calling(_Reader._cell_end),
    "row": _calling(_Reader._row_end),
    "nestcell": _calling(_Reader._nested),
    "trowd": _calling(_Reader._new_row),
    "pard": _calling(_Reader._new_paragraph),
    "cellx": _calling_with(_Reader._cell_edge),
    "clcbpat": _calling_with(_Reader._fill),
    "intbl": _in_table,
    "outlinelevel": _outline,
    "trleft": _left,
    "trhdr": _header,
    "clvmrg": _down,
    "clmrg": _right,
    "b": _bold,
    "v": _hidden,
    "strike": _struck,
    "striked": _struck,
    "deleted": _hidden,
    "plain": _plain,
    "ansicpg": _code_page,
    "uc": _unicode_skip,
    "red": _channel(0),
    "green": _channel(1),
    "blue": _channel(2),
}


def read(data: bytes) -> Document:
    """Read rich text (RTF 1.9) as it prints: numbers of lists as the file has them printed.

    Raises CorruptFile or TooLarge.
    """
    if len(data) > MAX_BYTES:
        raise TooLarge
    if data.count(b"{") != data.count(b"}") and not data.rstrip(b"\0\r\n ").endswith(b"}"):
        raise CorruptFile
    return _Reader().read(data)
