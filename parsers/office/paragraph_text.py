"""The text of one paragraph. Pieces and their looks in, text and what is left out of it out."""

from collections.abc import Mapping
from typing import NamedTuple

from parsers.characters.normalise import fold, fold_lines, is_note_mark


class FinishedParagraph(NamedTuple):
    """A paragraph's text, whether all of it is bold, and what was left out of it, by role."""

    text: str
    strong: bool
    left_out: Mapping[str, str]


class ParagraphText:
    """The text of the current paragraph, as far as it has been read."""

    __slots__ = ("_any_bold", "_any_plain", "_blank_was_struck", "_left_out", "_parts")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._left_out: dict[str, list[str]] = {}
        self._blank_was_struck = False  # it may have separated two words
        self._any_bold = self._any_plain = False

    def add(self, text: str, hidden: bool, struck: bool, superscript: bool, bold: bool) -> None:
        """Add a piece of text; hidden and struck-out ones and note marks are left out."""
        if hidden:
            self._leave_out("hidden", text)
        elif struck:
            self._leave_out("struck-out", text)
            self._blank_was_struck = self._blank_was_struck or text != text.strip()
        elif superscript and is_note_mark(text, "".join(self._parts[-4:])):
            self._leave_out("note-mark", text)
        else:
            self._append(text, bold)

    def _leave_out(self, role: str, text: str) -> None:
        self._left_out.setdefault(role, []).append(text)

    def _append(self, text: str, bold: bool) -> None:
        before = self._parts[-1] if self._parts else ""
        if self._blank_was_struck and before[-1:].isalnum() and text[:1].isalnum():
            self._parts.append(" ")
        self._blank_was_struck = False
        self._parts.append(text)
        if bold:
            self._any_bold = True
        elif not text.isspace():
            self._any_plain = True

    def prepend(self, text: str) -> None:
        """Put a text at the beginning of the paragraph."""
        self._parts.insert(0, f"{text} ")
        self._any_plain = self._any_plain or not self._any_bold

    def __bool__(self) -> bool:
        return bool(self._parts or self._left_out)

    def text_so_far(self) -> str:
        """The text as it stands in the file."""
        return "".join(self._parts)

    def take(self) -> FinishedParagraph:
        """Finish the paragraph and return it; the next one starts empty."""
        text = self.text_so_far()
        text = fold_lines(text) if "\n" in text else fold(text)
        strong = self._any_bold and not self._any_plain and bool(text)
        left_out = {role: fold_lines("".join(parts)) for role, parts in self._left_out.items()}
        self._parts.clear()
        self._left_out.clear()
        self._any_bold = self._any_plain = self._blank_was_struck = False
        return FinishedParagraph(text, strong, left_out)
