"""The text of one paragraph, put together piece by piece, and what is left out of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from parsers.characters.normalise import fold_lines, is_note_mark
from parsers.characters.symbols import glyphs
from parsers.opendocument.styles import Look


class Taken(NamedTuple):
    """A paragraph's text, whether all of it is bold, and what was left out of it, by role."""

    text: str
    strong: bool
    left_out: Mapping[str, str]


@dataclass(slots=True)
class Line:
    """What a paragraph shows."""

    _parts: list[str] = field(default_factory=list)
    _left_out: dict[str, list[str]] = field(default_factory=dict)
    _gap: bool = False  # a blank was struck out, which may have to part two words
    _any_bold: bool = False
    _any_plain: bool = False

    def say(self, text: str, look: Look) -> None:
        """The paragraph goes on with a text."""
        if look.font:
            text = glyphs(look.font, text)
        if role := self._role(text, look):
            self._left_out.setdefault(role, []).append(text)
            self._gap = self._gap or (role == "struck-out" and text != text.strip())
            return
        before = self._parts[-1] if self._parts else ""
        would_join_words = before[-1:].isalnum() and text[:1].isalnum()
        if self._gap and would_join_words:
            self._parts.append(" ")
        self._gap = False
        self._parts.append(text)
        if look.bold:
            self._any_bold = True
        elif not text.isspace():
            self._any_plain = True

    def say_first(self, text: str) -> None:
        """The paragraph begins with a text, whatever has been read of it."""
        self._parts.insert(0, f"{text} ")
        self._any_plain = self._any_plain or not self._any_bold

    def _role(self, text: str, look: Look) -> str:
        """Why a text is left out of the paragraph; empty where it is not."""
        if look.hidden:
            return "hidden"
        if look.struck:
            return "struck-out"
        if look.raised and is_note_mark(text, "".join(self._parts[-4:])):
            return "note-mark"
        return ""

    def take(self) -> Taken:
        """All of it."""
        text = fold_lines("".join(self._parts))
        strong = self._any_bold and not self._any_plain and bool(text)
        left_out = {role: fold_lines("".join(parts)) for role, parts in self._left_out.items()}
        return Taken(text, strong, left_out)
