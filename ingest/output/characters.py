"""Characters that no report, page or spreadsheet can hold. Text in, text out."""

import os
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from parsers.patterns import pattern

if TYPE_CHECKING:
    from upath import UPath

# Control characters but for tab and line ends, halves of a pair, and what is no character at all.
# XML 1.0 (2.2) and HTML (13.2.3.5) allow none of them; a terminal obeys some.
_UNPRINTABLE = pattern("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_JOINERS = "\u200c\u200d"  # which emoji and some scripts need


def printable(text: str) -> str:
    """A text without them."""
    return _UNPRINTABLE.sub("", text)


def spelled_out(text: str) -> str:
    """A name as it can be shown anywhere: line breaks and invisible characters are told by code."""
    return "".join(map(_visible, text))


def _visible(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    return character.encode("unicode_escape").decode()


def in_one_line(text: str) -> str:
    """A text without them, and without line ends and further blanks."""
    return " ".join(printable(text).split())


def printable_path(path: "Path | UPath") -> str:
    """A file's name as text that can be stored and printed, whatever bytes are in it."""
    return os.fsencode(str(path)).decode("utf-8", "replace")
