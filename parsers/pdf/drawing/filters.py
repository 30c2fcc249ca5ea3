"""How the streams of a PDF are packed: those filters that are undone before pdfium opens a file."""

import base64
import re

_FLATE = re.compile(rb"/FlateDecode\b|/Fl\b")
_LZW = re.compile(rb"/LZWDecode\b|/LZW\b")
_ASCII85 = re.compile(rb"/ASCII85Decode\b|/A85\b")  # as ReportLab writes, around Flate


def count_flate(head: bytes) -> int:
    """How many times over the dictionary of a stream says that Flate packs it."""
    return len(_FLATE.findall(head))


def is_lzw(head: bytes) -> bool:
    """Whether the dictionary of a stream says that LZW packs it."""
    return _LZW.search(head) is not None


def without_ascii85(head: bytes, packed: bytes) -> bytes:
    """The bytes of a stream, or those that ASCII85 spells out in it (ISO 32000-1, 7.4.3); none if
    that is broken."""
    if not _ASCII85.search(head):
        return packed
    try:
        return base64.a85decode(packed.strip().removesuffix(b"~>"))
    except ValueError:
        return b""
