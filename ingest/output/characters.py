"""Removes or escapes characters that reports, pages or terminals cannot show. Text in and out."""

import os
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from parsers.patterns import pattern

if TYPE_CHECKING:
    from upath import UPath

# Control characters except tab and line ends, lone surrogates, and noncharacters.
# XML 1.0 (2.2) and HTML (13.2.3.5) forbid them; a terminal would obey some.
_UNPRINTABLE = pattern("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_JOINERS = "\u200c\u200d"  # which emoji and some scripts need


def printable(text: str) -> str:
    """The text without unprintable characters."""
    return _UNPRINTABLE.sub("", text)


def spelled_out(text: str) -> str:
    """A name that can be shown anywhere: line breaks and invisible characters become escapes."""
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    return character.encode("unicode_escape").decode()


def in_one_line(text: str) -> str:
    """The text without unprintable characters, in one line and with single spaces."""
    return " ".join(printable(text).split())


def printable_path(path: "Path | UPath | str") -> str:
    """A path or name as text that can be stored and printed, whatever bytes it contains."""
    return os.fsencode(str(path)).decode("utf-8", "replace")
