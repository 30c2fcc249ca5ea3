"""PDF bytes -> its objects by number, without a look at the cross-reference table.

Enough to ask what a file holds before pdfium opens it; an encrypted file shows less.
"""

import re
import zlib
from collections.abc import Iterator
from functools import cached_property

from parsers.pdf.drawing.filters import count_flate, without_ascii85

MAX_UNPACKED = 32 << 20  # bytes of all object streams together
_OBJECT = re.compile(rb"obj(?<!endobj)\b")  # letters first: they are found at once
_NUMBER = re.compile(rb"(?<![\w.])(\d{1,10})\s+\d{1,5}\s+$")
_MAX_NUMBER = 24  # bytes before the word that begins an object
_STREAM = re.compile(rb"stream\r?\n")
_OBJECT_STREAM = re.compile(rb"/Type\s*/ObjStm\b")
_FIRST = re.compile(rb"/First\s+(\d{1,9})")


class Objects:
    """The objects of a file; of several with one number the last."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def has(self, name: bytes) -> bool:
        """Whether a name stands anywhere in the file or in an object stream."""
        return name in self.data or any(name in text for text in self._object_streams)

    def texts(self) -> Iterator[bytes]:
        """The file, and what its object streams hold."""
        yield self.data
        yield from self._object_streams

    def body(self, number: int) -> bytes:
        """An object as the file has it, up to the contents of a stream; empty if there is none."""
        if number in self._packed:
            return self._packed[number]
        start = self._starts.get(number)
        if start is None:
            return b""
        end = self.data.find(b"endobj", start)
        return _before_stream(self.data[start : end if end >= 0 else len(self.data)])

    @cached_property
    def _starts(self) -> dict[int, int]:
        found: dict[int, int] = {}
        for match in _OBJECT.finditer(self.data):
            start = match.start()
            number = _NUMBER.search(self.data[max(start - _MAX_NUMBER, 0) : start])
            if number:
                found[int(number[1])] = match.end()
        return found

    @cached_property
    def _object_streams(self) -> list[bytes]:
        found: list[bytes] = []
        left = MAX_UNPACKED
        for match in _OBJECT_STREAM.finditer(self.data):
            head, text = stream_at(self.data, match.start(), left)
            left -= len(text)
            first = _FIRST.search(head)
            if first:
                found.append(text[: int(first[1])] + b"\0" + text[int(first[1]) :])
        return found

    @cached_property
    def _packed(self) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        for text in self._object_streams:
            index, _, bodies = text.partition(b"\0")
            pairs = [int(n) for n in index.split() if n.isdigit()]
            starts = pairs[1::2]
            for number, start, end in zip(
                pairs[::2], starts, [*starts[1:], len(bodies)], strict=False
            ):
                found[number] = bodies[start:end]
        return found


def stream_at(data: bytes, position: int, limit: int) -> tuple[bytes, bytes]:
    """The dictionary of the stream around a position in it, and its contents unpacked, as much as
    `limit` allows."""
    head_start = max(data.rfind(b" obj", 0, position), 0)
    start = _STREAM.search(data, position)
    if not start:
        return b"", b""
    end = data.find(b"endstream", start.end())
    head = data[head_start : start.start()]
    return head, _unpacked(head, data[start.end() : end if end >= 0 else len(data)], limit)


def _unpacked(head: bytes, packed: bytes, limit: int) -> bytes:
    """What a stream holds, as far as Flate and ASCII85 go and `limit` allows."""
    packed = without_ascii85(head, packed)
    for _ in range(count_flate(head)):
        try:
            packed = zlib.decompressobj().decompress(packed, max(limit, 1))
        except zlib.error:
            return b""
    return packed


def _before_stream(text: bytes) -> bytes:
    match = _STREAM.search(text)
    return text[: match.start()] if match else text
