"""Reads the tokens of rich text: groups and their state in, the text of each stream out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from parsers.characters.normalise import fold, is_note_mark
from parsers.characters.symbols import glyphs
from parsers.diagnostics import Diagnostic, struck_out
from parsers.document.blocks import Aside, Document, Paragraph
from parsers.document.tabbed import with_tabbed_tables
from parsers.errors import TooLarge
from parsers.office.fields import FieldNumbers
from parsers.rtf.colours import ColourTable
from parsers.rtf.destinations import ASIDES, FIGURES, TARGETS, TEXT_BOX, Target, is_skipped
from parsers.rtf.fonts import FontTable
from parsers.rtf.form_fields import FormField
from parsers.rtf.stream import Stream
from parsers.rtf.tables import CellDefinition, RowDefinition
from parsers.rtf.tokens import Token, tokens

Handler: TypeAlias = Callable[["Reader", int | None], None]

MAX_DEPTH = 500  # of groups
_FIGURE = Diagnostic(
    "damaged-part",
    "The words in an equation or an embedded object were not read. "
    "Look whether they belong to the review.",
)
_CHARACTERS = {
    "tab": "\t",
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


# What a file may say again for other pages, or for programs that do not know a form of it.
_REPEATED_ROLES = frozenset(("header", "footer", TEXT_BOX))


@dataclass(frozen=True, slots=True)
class State:
    """The state of a group: where its text goes and how it looks.

    `target` is `marker` for the number or bullet of a list. `unicode_skip` is the number of bytes
    that stand for a Unicode character in programs that do not know Unicode. `font` is that of
    symbols, otherwise empty. `deleted`: a change deletes the text, and changes are accepted.
    """

    target: Target = "text"
    bold: bool = False
    deleted: bool = False
    hidden: bool = False
    struck: bool = False
    superscript: bool = False
    font: str = ""
    codec: str = "cp1252"
    unicode_skip: int = 1


class Reader:
    """Reads a file; `handlers` are those of control words (`parsers.rtf.control_words`).

    `row` and `cell` are the definitions of the next row and cell, `outer_row` is that of the row
    around a nested table; `fonts` and `colours` are the tables at the beginning of the file;
    `form_field` is that of the current field.
    """

    def __init__(self, handlers: Mapping[str, Handler]) -> None:
        self.state = State()
        self.stream = Stream()
        self.row = self.outer_row = RowDefinition()
        self.cell = CellDefinition()
        self.fonts = FontTable()
        self.colours = ColourTable()
        self.form_field = FormField()
        self._handlers = handlers
        self._title = ""
        self._asides: list[Aside] = []
        self._struck_out = 0
        self._has_figures = False
        self._groups: list[tuple[State, Stream]] = []  # the states to return to
        self._starts_group = False
        self._is_optional = False  # the group began with `\\*`
        self._bytes_to_skip = 0
        self._numbers = FieldNumbers()
        self._instruction = ""  # of the current field
        self._result = ""  # of a field that the file gives none, until its group ends
        self._result_depth = 0  # of that group

    def read(self, data: bytes) -> Document:
        """Read all tokens. Raises TooLarge."""
        for token in tokens(data):
            self._read_token(token)
        while self._groups:
            self._close()
        self.stream.end()
        self._asides += [Aside(TEXT_BOX, box) for box in self.stream.remarks]
        return Document(
            "rtf",
            with_tabbed_tables(self.stream.blocks, self.stream.parts),
            tuple(_once(self._asides)),
            self._title,
            (*struck_out(self._struck_out), *([_FIGURE] if self._has_figures else ())),
        )

    def _read_token(self, token: Token) -> None:
        starts_group, self._starts_group = self._starts_group, False
        if token.kind == "open":
            self._open()
        elif token.kind == "close":
            self._close()
        elif token.kind == "bytes":
            self._bytes(token.text)
        elif token.kind == "symbol":
            self._symbol(token.word, starts_group)
        else:
            self._control_word(token, starts_group)

    # Groups

    def _open(self) -> None:
        if len(self._groups) >= MAX_DEPTH:
            raise TooLarge
        self._groups.append((self.state, self.stream))
        self._starts_group, self._is_optional, self._bytes_to_skip = True, False, 0

    def _close(self) -> None:
        if not self._groups:
            return
        if self._result and len(self._groups) == self._result_depth:
            self._add_text(self._result)
        ended = self.stream
        self.state, self.stream = self._groups.pop()
        if ended is not self.stream:
            ended.end()
            if ended.role == TEXT_BOX and not self.stream.role:
                self.stream.add_box(tuple(ended.blocks))
            elif ended.blocks:
                self._asides.append(Aside(ended.role, tuple(ended.blocks)))

    def _begin_destination(self, word: str) -> bool:
        """Whether a word at the beginning of a group is a destination; its text then goes there."""
        if self.state.target == "skip":
            return True
        if is_skipped(word, self._is_optional):
            self._has_figures |= word in FIGURES
            self._set_target("title" if word == "title" else "skip")
        elif target := TARGETS.get(word):
            self._set_target(target)
            self._begin_anew(target)
        elif word == "fldrslt":
            self._begin_result()
        elif word == "nesttableprops":
            self.outer_row = self.row
        elif role := ASIDES.get(word):
            self.stream = Stream(role)
            self.state = replace(self.state, target="text", hidden=False, struck=False)
        else:
            return False
        return True

    def _begin_result(self) -> None:
        """Work out what a field shows if the file gives it no result."""
        number = self._numbers.result(self._instruction)
        self._result = self.form_field.value() or number
        self._result_depth = len(self._groups)

    def _set_target(self, target: Target) -> None:
        self.state = replace(self.state, target=target)

    def _begin_anew(self, target: Target) -> None:
        """Forget what the last group with this target said."""
        if target == "instruction":
            self._instruction, self.form_field = "", FormField()
        elif target == "choice":
            self.form_field.choices.append("")
        elif target == "marker":
            self.stream.marker = ""

    # Text and control words

    def _symbol(self, symbol: str, starts_group: bool) -> None:
        if symbol == "*":
            self._is_optional, self._starts_group = True, starts_group
        elif symbol in "{}\\":
            self._add_text(symbol)
        else:
            self._add_text(_SYMBOLS.get(symbol, ""))

    def _bytes(self, content: bytes) -> None:
        skipped = min(self._bytes_to_skip, len(content))
        self._bytes_to_skip -= skipped
        content = content[skipped:]
        if self.state.target == "colours":
            self.colours.end_entries(content.count(b";"))
        elif content:
            codec = "latin-1" if self.state.font else self.state.codec
            self._add_text(content.decode(codec, "replace"))

    def _control_word(self, token: Token, starts_group: bool) -> None:
        word = token.word
        if starts_group and self._begin_destination(word):
            return
        if word in _CHARACTERS:
            self._add_text(_CHARACTERS[word])
        elif word == "u" and token.number is not None:
            self._unicode_character(token.number & 0xFFFF)
        elif handler := self._handlers.get(word):
            handler(self, token.number)

    def _unicode_character(self, code: int) -> None:
        is_surrogate = 0xD800 <= code < 0xE000
        self._add_text("\ufffd" if is_surrogate else chr(code))
        self._bytes_to_skip = self.state.unicode_skip

    def _add_text(self, text: str) -> None:
        """Add text to where the current group's goes."""
        if not text or self.state.deleted:
            return
        if self.state.font:
            text = glyphs(self.state.font, text)
        target = self.state.target
        if target == "text":
            self._add_printed(text)
        elif target == "fonts":
            self.fonts.add_name(text)
        elif target == "title":
            self._title += text
        elif target == "marker":
            self.stream.marker += text
        elif target == "instruction":
            self._instruction += text
        elif target == "choice":
            self.form_field.add_to_choice(text)

    def _add_printed(self, text: str) -> None:
        """Add text to the current paragraph, or make an aside of text that is none of it."""
        state = self.state
        if state.hidden or state.struck:
            self._leave_out("hidden" if state.hidden else "struck-out", fold(text))
        elif state.superscript and is_note_mark(text, self.stream.ending):
            self._leave_out("note-mark", fold(text))
        else:
            self._result = ""
            self.stream.add_text(text, state.bold)

    def _leave_out(self, role: str, text: str) -> None:
        if text:
            self._asides.append(Aside(role, (Paragraph(text),)))
            self._struck_out += role == "struck-out"


def _once(asides: Sequence[Aside]) -> Iterator[Aside]:
    """What stands beside the text, headers, footers and text boxes of the same words once."""
    said: set[Aside] = set()
    for aside in asides:
        if aside.role not in _REPEATED_ROLES or aside not in said:
            yield aside
        said.add(aside)
