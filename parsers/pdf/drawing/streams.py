"""A look at a file's compressed streams before pdfium unpacks them.

pdfium unpacks whatever a page asks for, at once and in memory; and where a stream is damaged it
shows an empty page and says nothing. Both are seen here, in blocks. A dictionary can hide how its
stream is packed, so the bytes are asked too. What both hide (an encrypted file, contents that call
themselves a picture) the limits of the process bound (`ingest.intake.limits`).
"""

import re
import zlib
from collections.abc import Iterator

from parsers.errors import TooLarge
from parsers.pdf.drawing.filters import count_flate, is_lzw, without_ascii85

MAX_STREAM = 64 << 20  # bytes, unpacked
MAX_FILE = 256 << 20
_BLOCK = 1 << 16
_CODES = [1] * 258  # LZW: the 256 bytes, "begin anew" and "end"
_MAX_LAYERS = 5
_PROBE = 64  # bytes that show how a stream is packed
_START = re.compile(rb"stream(?<!endstream)\r?\n")  # letters first: they are found at once
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_OTHER = re.compile(rb"/ASCIIHexDecode|/RunLengthDecode|/Crypt")
_HEXADECIMAL = re.compile(rb"[0-9A-Fa-f\s]+>?\s*")


def damaged(data: bytes) -> int:
    """How many compressed streams of a PDF file cannot be unpacked whole; pictures do not count.

    Raises TooLarge where they would unpack to more than any review holds. The streams of an
    encrypted file cannot be told.
    """
    total = bad = 0
    for head, packed in _streams(data):
        layers = count_flate(head)
        if _OTHER.search(head) or bool(layers) == is_lzw(head):
            size, whole = _hidden_size(packed), True
        elif layers:
            size, whole = _unpack(without_ascii85(head, packed), layers)
        else:
            size, whole = _lzw_size(without_ascii85(head, packed)), True
        total += size
        bad += not whole
        if total > MAX_FILE:
            raise TooLarge
    return 0 if b"/Encrypt" in data else bad


def _streams(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The dictionary of each stream that is no picture, as far as it can be told, and its bytes."""
    at = 0
    while match := _START.search(data, at):
        start, at = match.end(), match.end()
        head = data[max(0, match.start() - 4096) : match.start()]
        head = head[head.rfind(b"obj") + 1 :]
        end = data.find(b"endstream", start)
        at = end if end >= 0 else len(data)
        if not _PICTURE.search(head):
            yield head, data[start:at]


def _hidden_size(packed: bytes) -> int:
    """How much a stream unpacks to, whatever its dictionary says, as far as its bytes look packed
    by Flate or spelled in hexadecimal digits. Raises TooLarge."""
    if _HEXADECIMAL.fullmatch(packed):
        digits = packed.translate(None, b" \t\r\n\f>")
        packed = bytes.fromhex(digits[: len(digits) // 2 * 2].decode())
    layers = _count_layers(packed)
    return _unpack(packed, layers)[0] if layers else 0


def _count_layers(packed: bytes) -> int:
    """How many times over bytes are packed by Flate, as their heads tell (RFC 1950, 2.2)."""
    layers, probe = 0, packed[:_BLOCK]
    while layers < _MAX_LAYERS and len(probe) > 1 and _is_flate(probe):
        try:
            probe = zlib.decompressobj().decompress(probe, _PROBE)
        except zlib.error:
            break
        layers += 1
    return layers


def _is_flate(packed: bytes) -> bool:
    return packed[0] & 15 == 8 and (packed[0] << 8 | packed[1]) % 31 == 0


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
