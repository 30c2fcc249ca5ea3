"""The text of one paragraph: pieces with their looks in, text and left-out text out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from parsers.characters.normalise import fold_lines, is_note_mark
from parsers.characters.symbols import glyphs
from parsers.opendocument.styles import Look


class FinishedLine(NamedTuple):
    """A paragraph's text, whether all of it is bold, and what was left out of it, by role."""

    text: str
    strong: bool
    left_out: Mapping[str, str]


@dataclass(slots=True)
class Line:
    """The text of the current paragraph."""

    _parts: list[str] = field(default_factory=list)
    _left_out: dict[str, list[str]] = field(default_factory=dict)
    _blank_was_struck: bool = False  # white space was struck out that may have separated two words
    _any_bold: bool = False
    _any_plain: bool = False

    def add_text(self, text: str, look: Look) -> None:
        """Add text to the paragraph."""
        if look.font:
            text = glyphs(look.font, text)
        if role := self._role(text, look):
            self._left_out.setdefault(role, []).append(text)
            if role == "struck-out" and text != text.strip():
                self._blank_was_struck = True
            return
        before = self._parts[-1] if self._parts else ""
        would_join_words = before[-1:].isalnum() and text[:1].isalnum()
        if self._blank_was_struck and would_join_words:
            self._parts.append(" ")
        self._blank_was_struck = False
        self._parts.append(text)
        if look.bold:
            self._any_bold = True
        elif not text.isspace():
            self._any_plain = True

    def prepend(self, text: str) -> None:
        """Put a text at the beginning of the paragraph."""
        self._parts.insert(0, f"{text} ")
        self._any_plain = self._any_plain or not self._any_bold

    def _role(self, text: str, look: Look) -> str:
        """The role of text left out of the paragraph; empty if it is part of it."""
        if look.hidden:
            return "hidden"
        if look.struck:
            return "struck-out"
        if look.superscript and is_note_mark(text, "".join(self._parts[-4:])):
            return "note-mark"
        return ""

    def take(self) -> FinishedLine:
        """Finish the paragraph and return it."""
        text = fold_lines("".join(self._parts))
        strong = self._any_bold and not self._any_plain and bool(text)
        left_out = {role: fold_lines("".join(parts)) for role, parts in self._left_out.items()}
        return FinishedLine(text, strong, left_out)
