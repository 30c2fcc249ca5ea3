"""A look at a file's compressed streams before pdfium unpacks them.

pdfium unpacks whatever a page asks for, at once and in memory; and where a stream is damaged it
shows an empty page and says nothing. Both are seen here, in blocks.
"""

import base64
import re
import zlib
from collections.abc import Iterator

from parsers.errors import TooLarge

MAX_STREAM = 64 << 20  # bytes, unpacked
MAX_FILE = 256 << 20
_BLOCK = 1 << 16
_CODES = [1] * 258  # LZW: the 256 bytes, "begin anew" and "end"
_START = re.compile(rb">>\s*stream\r?\n")
_OTHER = re.compile(rb"/Image\b|/ASCIIHexDecode|/RunLengthDecode|/Crypt")
_LZW = re.compile(rb"/LZWDecode\b|/LZW\b")
_FLATE = re.compile(rb"/FlateDecode\b|/Fl\b")
_ASCII85 = re.compile(rb"/ASCII85Decode\b|/A85\b")  # as ReportLab writes, around Flate


def damaged(data: bytes) -> int:
    """How many compressed streams of a PDF file cannot be unpacked whole; pictures do not count.

    Raises TooLarge where they would unpack to more than any review holds. The streams of an
    encrypted file cannot be told.
    """
    total = bad = 0
    for packed, layers in _streams(data):
        size, whole = _unpack(packed, layers) if layers else (_lzw_size(packed), True)
        total += size
        bad += not whole
        if total > MAX_FILE:
            raise TooLarge
    return 0 if b"/Encrypt" in data else bad


def _streams(data: bytes) -> Iterator[tuple[bytes, int]]:
    """Each stream that Flate packed, and how many times over: none where LZW packed it."""
    at = 0
    while match := _START.search(data, at):
        start, at = match.end(), match.end()
        head = data[max(0, match.start() - 4096) : match.start()]
        head = head[head.rfind(b"obj") + 1 :]
        layers = len(_FLATE.findall(head))
        if bool(layers) != bool(_LZW.search(head)) and not _OTHER.search(head):
            end = data.find(b"endstream", start)
            at = end if end >= 0 else len(data)
            packed = data[start:at]
            yield _from_ascii85(packed) if _ASCII85.search(head) else packed, layers


def _from_ascii85(text: bytes) -> bytes:
    """The bytes that ASCII85 spells out (ISO 32000-1, 7.4.3); none where it is broken."""
    try:
        return base64.a85decode(text.strip().removesuffix(b"~>"))
    except ValueError:
        return b""


def _unpack(packed: bytes, layers: int) -> tuple[int, bool]:
    """The unpacked size, and whether the stream came to its end."""
    unpackers = [zlib.decompressobj() for _ in range(layers)]
    chunks: Iterator[bytes] = iter((packed,))
    for unpacker in unpackers:
        chunks = _blocks(unpacker, chunks)
    size = 0
    try:
        for chunk in chunks:
            size += len(chunk)
            if size > MAX_STREAM:
                raise TooLarge
    except zlib.error:
        return size, False
    return size, unpackers[0].eof


def _blocks(unpacker: "zlib._Decompress", chunks: Iterator[bytes]) -> Iterator[bytes]:
    for chunk in chunks:
        while chunk and not unpacker.eof:
            yield unpacker.decompress(chunk, _BLOCK)
            chunk = unpacker.unconsumed_tail


def _lzw_size(packed: bytes) -> int:
    """The unpacked size of an LZW stream (ISO 32000-1, 7.4.4), told from the lengths of its
    table's entries alone."""
    lengths = _CODES[:]
    size = last = bits = held = 0
    width = 9
    for byte in packed:
        held = (held << 8 | byte) & 0xFFFFFF
        bits += 8
        if bits < width:
            continue
        bits -= width
        code = held >> bits & (1 << width) - 1
        if code == 257 or size > MAX_STREAM:
            break
        if code == 256:
            lengths, last, width = _CODES[:], 0, 9
            continue
        length = lengths[code] if code < len(lengths) else last + 1
        if last:
            lengths.append(last + 1)
        size, last = size + length, length
        width = min(max(9, (len(lengths) + 1).bit_length()), 12)
    if size > MAX_STREAM:
        raise TooLarge
    return size
