"""Reads rich text (RTF 1.9). Bytes in, `Document` out."""

from parsers.document.blocks import Document
from parsers.errors import CorruptFile, TooLarge
from parsers.rtf.control_words import CONTROL_WORDS
from parsers.rtf.reader import Reader

MAX_BYTES = 64 << 20


def read(data: bytes) -> Document:
    """Read rich text as it prints; lists have the numbers and bullets that the file states.

    Raises CorruptFile or TooLarge.
    """
    if len(data) > MAX_BYTES:
        raise TooLarge
    if data.count(b"{") != data.count(b"}") and not data.rstrip(b"\0\r\n ").endswith(b"}"):
        raise CorruptFile
    return Reader(CONTROL_WORDS).read(data)
