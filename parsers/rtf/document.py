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
    if _is_cut_off(data):
        raise CorruptFile
    return Reader(CONTROL_WORDS).read(data)


def _is_cut_off(data: bytes) -> bool:
    """Whether groups are open at the end; programs that only miscount end with a brace."""
    ends_group = data.rstrip(b"\0\r\n ").endswith(b"}")
    return data.count(b"{") != data.count(b"}") and not ends_group
