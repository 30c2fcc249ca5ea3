"""An old Word file as a whole: LibreOffice makes a .docx of it, which must say all that it says."""

from collections import Counter
from collections.abc import Callable

from parsers.document.blocks import Document
from parsers.errors import UnsupportedFormat
from parsers.formats import SAVE_AS_WORD
from parsers.oldword import libreoffice
from parsers.oldword.converted import converted_words
from parsers.oldword.text import Words, old_words

MAX_WORDS_TOLD = 3

ReadOther = Callable[[bytes], Document]


def read(data: bytes, read_other: ReadOther) -> Document:
    """Read an old Word file; `read_other` reads what LibreOffice makes of it.

    Raises UnsupportedFormat where LibreOffice is missing or loses words or tables, and
    CorruptFile, EncryptedFile, TooLarge or TooSlow.
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
    return read_other(converted)


def refuse_losses(expected: Words, found: Words) -> None:
    """Raises UnsupportedFormat where words are gone, or are in no table any more."""
    if lost := expected.all - found.all:
        raise _losing(f"LibreOffice loses words of it ({_told(lost)})")
    if outside := expected.in_cells - found.in_cells:
        raise _losing(f"LibreOffice takes a table of it apart ({_told(outside)})")


def _losing(how: str) -> UnsupportedFormat:
    return UnsupportedFormat(f"this is an old Word file (.doc), and {how}", SAVE_AS_WORD)


def _told(words: Counter[str]) -> str:
    """How many words, and those that say most."""
    longest = sorted(words, key=lambda word: (-len(word), word))[:MAX_WORDS_TOLD]
    more = ", ..." if len(words) > MAX_WORDS_TOLD else ""
    return f"{words.total()}: {', '.join(longest)}{more}"
