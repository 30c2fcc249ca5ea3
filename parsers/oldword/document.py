"""Reads an old Word file: LibreOffice converts it to .docx, and no word may be lost.

Bytes in, a document out.
"""

from collections import Counter
from collections.abc import Callable
from typing import TypeAlias

from parsers.document.blocks import Document
from parsers.errors import UnsupportedFormat
from parsers.formats import SAVE_AS_WORD
from parsers.oldword import libreoffice
from parsers.oldword.converted import converted_words
from parsers.oldword.text import Words, old_words

MAX_WORDS_LISTED = 3
# What LibreOffice puts for a reference whose target it does not find, whatever Word printed there.
_NOT_FOUND = Counter("error reference source not found".split())

ReadEmbedded: TypeAlias = Callable[[bytes], Document]


def read(data: bytes, read_embedded: ReadEmbedded) -> Document:
    """Read an old Word file; `read_embedded` reads the .docx that LibreOffice makes of it.

    Raises UnsupportedFormat if LibreOffice is missing or loses words or tables, and CorruptFile,
    EncryptedFile, TooLarge, TooSlow or UnsafeXml.
    """
    expected = old_words(data)
    program = libreoffice.program()
    if program is None:
        raise UnsupportedFormat(
            "this is an old Word file (.doc), which is read only where LibreOffice is installed",
            f"{SAVE_AS_WORD} Or install LibreOffice on the machine that reads it.",
        )
    converted = libreoffice.as_docx(data, program)
    refuse_losses(expected, converted_words(converted))
    return read_embedded(converted)


def refuse_losses(expected: Words, found: Words) -> None:
    """Raises UnsupportedFormat if words are missing, in tables no longer, or errors are there."""
    if lost := expected.all - found.all:
        raise _lossy_conversion(f"LibreOffice loses words of it ({_listed(lost)})")
    if outside := expected.in_cells - found.in_cells:
        raise _lossy_conversion(f"LibreOffice takes a table of it apart ({_listed(outside)})")
    added = (found.all - expected.all) & (found.in_cells - expected.in_cells)
    if added >= _NOT_FOUND:
        raise _lossy_conversion("LibreOffice does not find what a reference in a table points to")


def _lossy_conversion(how: str) -> UnsupportedFormat:
    return UnsupportedFormat(f"this is an old Word file (.doc), and {how}", SAVE_AS_WORD)


def _listed(words: Counter[str]) -> str:
    """The number of words, and the longest of them."""
    longest = sorted(words, key=lambda word: (-len(word), word))[:MAX_WORDS_LISTED]
    more = ", ..." if len(words) > MAX_WORDS_LISTED else ""
    return f"{words.total()}: {', '.join(longest)}{more}"
