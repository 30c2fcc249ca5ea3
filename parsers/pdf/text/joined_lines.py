"""The lines of a paragraph -> its text: words that were broken between two of them are whole."""

import re
from collections.abc import Sequence
from itertools import pairwise

from parsers.characters.normalise import fold
from parsers.pdf.page import Line
from parsers.pdf.text.broken_numbers import is_broken_number
from parsers.pdf.text.broken_words import fills_line, is_broken, is_hyphenated
from parsers.pdf.text.document_lines import DocumentLines

_CLOSING = re.compile(r"[.,;:!?)](?=\s|$)")


def joined_lines(lines: Sequence[Line], limit: float, known: DocumentLines) -> str:
    """What wrapped lines say; `limit` is how far to the right those of their column reach."""
    text = lines[0].text
    for above, line in pairwise(lines):
        is_word = fills_line(above, limit) and is_broken(text, line, known.whole)
        if is_word or is_broken_number(text, line.text):
            text += line.text
        else:
            text = _add(text, line.text, known)
    return fold(text)


def _add(text: str, more: str, known: DocumentLines) -> str:
    if _CLOSING.match(more):
        return text + more
    if text.endswith(("\u00ad", "\u2010")):
        return text[:-1] + more
    if text.endswith("-") and not text.endswith(" -"):
        return (text[:-1] if _hyphenation(text, more, known) else text) + more
    if text.endswith(("–", "/")) and text[-2:-1].strip():
        return text + more
    return f"{text} {more}"


def _hyphenation(text: str, more: str, known: DocumentLines) -> bool:
    """Whether a hyphen at a line's end only broke a word, and does not stand in it elsewhere."""
    halves = _halves(text, more)
    if halves is None or "-".join(halves) in known.words:
        return False
    return "".join(halves) in known.words or is_hyphenated(*halves, known.whole)


def _halves(text: str, more: str) -> tuple[str, str] | None:
    """The two parts of a word around a hyphen, in lower case; None if no word goes on."""
    before = re.search(r"([^\W\d_]+)[-\u2010]$", text)
    after = re.match(r"[^\W\d_]+", more)
    if not before or not after or not after.group()[0].islower():
        return None
    return before.group(1).lower(), after.group().lower()
