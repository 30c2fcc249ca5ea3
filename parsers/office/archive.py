"""Reads zip archives within limits. Bytes in, parts by name out."""

import struct
import zlib
from io import BytesIO
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile, ZipInfo

from parsers.errors import EncryptedFile, TooLarge

MAX_ENTRIES = 10_000
MAX_EXPANDED = 512 << 20  # bytes of all parts together, pictures included
MAX_READ = 32 << 20  # bytes of the parts that are read; a review of 1,000 statements has 2 MB
MAX_RATIO = 150  # of a part above MIN_BOMB bytes; Word's reach 20, nothing but zeros 1,000
MIN_BOMB = 4 << 20

# What zipfile and its decompressors raise on damaged input.
ARCHIVE_DAMAGE = (
    BadZipFile,
    EOFError,
    LZMAError,
    NotImplementedError,
    OSError,
    OverflowError,
    ValueError,
    struct.error,
    zlib.error,
)


class Archive:
    """The parts of a package by their names in lower case (`/word/document.xml`).

    Raises EncryptedFile or TooLarge if the directory looks harmful, before anything is inflated,
    and whatever zipfile raises on a damaged file.
    """

    def __init__(self, data: bytes) -> None:
        self._zip = ZipFile(BytesIO(data))
        _check(self._zip.infolist())
        # Part names are compared without regard to case (ECMA-376 Part 2, 6.2.2.3).
        self._entries = {
            "/" + entry.filename.replace("\\", "/").lower(): entry for entry in self._zip.infolist()
        }
        self._left = MAX_READ

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def read(self, name: str) -> bytes:
        """The bytes of a part. Raises TooLarge if all parts read so far have too many."""
        entry = self._entries[name]
        self._left -= entry.file_size
        if self._left < 0:
            raise TooLarge()
        # Without a size, read() would inflate everything, whatever size the directory gives.
        with self._zip.open(entry) as stream:
            return stream.read(entry.file_size)


def _check(entries: list[ZipInfo]) -> None:
    if any(entry.flag_bits & 1 for entry in entries):
        raise EncryptedFile()
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_EXPANDED:
        raise TooLarge()
    for entry in entries:
        if entry.file_size > max(MIN_BOMB, MAX_RATIO * entry.compress_size):
            raise TooLarge()
