"""A Word package: bytes in, parts by their relationships out (ECMA-376 Part 2).

The only module that imports python-docx, which resolves the relationships. Its own way of
opening a file is left aside: it inflates every part without a limit, fails where any of them is
missing, and refuses macro and Strict files.
"""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from lzma import LZMAError
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile, ZipInfo

from docx.opc.packuri import PACKAGE_URI, PackURI

from parsers.errors import CorruptFile, EncryptedFile, TooLarge
from parsers.word.xml import SYNTAX_ERROR, Element, parse

MAX_ENTRIES = 10_000
MAX_EXPANDED = 512 << 20  # bytes of all parts together, pictures included
MAX_PART = 32 << 20  # bytes of one part that is parsed; a review of 1,000 statements has 2 MB
MAX_RATIO = 150  # of a part above MIN_BOMB bytes; Word's reach 20, nothing but zeros 1,000
MIN_BOMB = 4 << 20

_STYLE_END, _TABLE_STYLE = b"</w:style>", b'<w:style w:type="table"'

# What zipfile, its decompressors and lxml raise on damaged input.
_DAMAGE = (
    BadZipFile,
    EOFError,
    LZMAError,
    NotImplementedError,
    OSError,
    OverflowError,
    SYNTAX_ERROR,
    ValueError,
    struct.error,
    zlib.error,
)


class Relationship(NamedTuple):
    """A link from one part to another. `kind` is the last word of its type: `styles`, `header`."""

    id: str
    kind: str
    target: str


class Package:
    """The parts of an opened package, by their names in lower case (`/word/document.xml`)."""

    def __init__(self, archive: ZipFile, entries: dict[str, ZipInfo]) -> None:
        self._archive = archive
        self._entries = entries

    def __contains__(self, part: str) -> bool:
        return part in self._entries

    def root(self, part: str) -> Element:
        """The root element of a part. Raises CorruptFile, TooLarge or UnsafeXml."""
        with _refused_if_damaged():
            return parse(self._bytes(self._entries[part]))

    def styles(self, part: str) -> Element:
        """The root element of a part with styles, those of tables left out.

        They say nothing about text, but are nine tenths of what Word puts there: most of the
        time that a short document takes.
        """
        with _refused_if_damaged():
            styles = self._bytes(self._entries[part]).split(_STYLE_END)
            return parse(_STYLE_END.join(s for s in styles if not s.startswith(_TABLE_STYLE)))

    def relationships(self, part: str = PACKAGE_URI) -> list[Relationship]:
        """The links from a part, or from the package itself, to parts of the package."""
        source = PackURI(part)
        rels = source.rels_uri.lower()
        if rels not in self:
            return []
        return [
            Relationship(
                link.get("Id", ""),
                link.get("Type", "").rpartition("/")[2],
                PackURI.from_rel_ref(source.baseURI, link.get("Target", "")).lower(),
            )
            for link in self.root(rels)
            if link.get("TargetMode") != "External"
        ]

    def _bytes(self, entry: ZipInfo) -> bytes:
        if entry.file_size > MAX_PART:
            raise TooLarge()
        # A bare read() would inflate all there is, whatever size the directory states.
        with self._archive.open(entry) as stream:
            return stream.read(entry.file_size)


def open_package(data: bytes) -> Package:
    """The package in a zip archive, once its directory looks harmless; nothing is inflated yet.

    Raises CorruptFile, EncryptedFile or TooLarge.
    """
    with _refused_if_damaged():
        archive = ZipFile(BytesIO(data))
    _check(archive.infolist())
    # Part names are compared without regard to case (ECMA-376 Part 2, 6.2.2.3).
    entries = {"/" + e.filename.replace("\\", "/").lower(): e for e in archive.infolist()}
    return Package(archive, entries)


def _check(entries: list[ZipInfo]) -> None:
    if any(entry.flag_bits & 1 for entry in entries):
        raise EncryptedFile()
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_EXPANDED:
        raise TooLarge()
    for entry in entries:
        if entry.file_size > max(MIN_BOMB, MAX_RATIO * entry.compress_size):
            raise TooLarge()


@contextmanager
def _refused_if_damaged() -> Iterator[None]:
    try:
        yield
    except _DAMAGE as error:
        raise CorruptFile() from error
