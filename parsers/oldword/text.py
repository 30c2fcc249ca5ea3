"""Counts the words of an old Word file by its piece table ([MS-DOC] 2.8.35). Bytes in, words out.

A conversion by LibreOffice is checked against them. olefile opens the compound file ([MS-CFB]).
"""

import io
import re
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import olefile

from parsers.errors import CorruptFile, EncryptedFile, UnsupportedFormat
from parsers.formats import SAVE_AS_WORD

MAX_CHARACTERS = 8 << 20

_WORD = re.compile(r"\w[\w.]*\w")  # a single letter may be a glyph of a symbol font
_SOFT_HYPHENS = re.compile("[\x1f\xad]")
_CELL_ENDS = "\x07"
_PARAGRAPH = re.compile("([^\r\x07\x0c]*)([\r\x07\x0c]|$)")
_FIELD_MARK = re.compile("([\x13\x14\x15])")
_FIELD_BEGIN, _RESULT_BEGIN, _FIELD_END = "\x13", "\x14", "\x15"
# Programs compute the results of other fields when they open the file, such as page numbers. Those
# of counters and references are numbers of statements and links, which a conversion may lose. For
# a date LibreOffice puts the day of the conversion, from which a wrong year would be read, for a
# title that of the file's properties, and of IF what it computes behind what Word did.
_FIELDS_OF_TEXT = frozenset(
    "HYPERLINK FORMTEXT SEQ REF DATE TIME IF QUOTE FILLIN MERGEFIELD DOCPROPERTY DOCVARIABLE "
    "TITLE SUBJECT".split()
)

# The file information block ([MS-DOC] 2.5): signatures, flags and offsets.
_IDENT, _WORD_97 = 0xA5EC, 193
_ENCRYPTED, _TABLE_IS_1 = 0x0100, 0x0200
_FLAGS_AT, _COUNTS_AT, _CLX_AT = 10, 76, 418
_COMPRESSED = 0x40000000  # the flag of a piece with one byte per letter


class Words(NamedTuple):
    """The counts of words in a document, and in the cells of its tables."""

    all: Counter[str]
    in_cells: Counter[str]


def words_of(text: str) -> list[str]:
    """The words of a text, casefolded; numbers like 1.1 are words."""
    return _WORD.findall(_SOFT_HYPHENS.sub("", text).casefold())


def old_words(data: bytes) -> Words:
    """The words of body, notes and text boxes; `in_cells` are those in last lines of cells.

    Raises CorruptFile, EncryptedFile, or UnsupportedFormat if the file is older than Word 97.
    """
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            text = "\r".join(_document_parts(file))
    except (OSError, struct.error, IndexError, ValueError, OverflowError) as error:
        raise CorruptFile from error
    all_words: Counter[str] = Counter()
    in_cells: Counter[str] = Counter()
    for line, end in _PARAGRAPH.findall(_without_fields(text)):
        words = words_of(line)
        all_words.update(words)
        if end == _CELL_ENDS:
            in_cells.update(words)
    return Words(all_words, in_cells)


def _document_parts(file: "olefile.OleFileIO") -> Iterator[str]:
    """The text of body and notes, then of endnotes and text boxes; no headers or comments."""
    main = file.openstream("WordDocument").read()
    ident, version = struct.unpack_from("<HH", main)
    (flags,) = struct.unpack_from("<H", main, _FLAGS_AT)
    if ident != _IDENT or version < _WORD_97:
        raise UnsupportedFormat("this is a file of a Word older than Word 97", SAVE_AS_WORD)
    if flags & _ENCRYPTED:
        raise EncryptedFile
    table = file.openstream("1Table" if flags & _TABLE_IS_1 else "0Table").read()
    text = _text(main, table)
    body, notes, headers, _, comments, endnotes, boxes = struct.unpack_from("<7i", main, _COUNTS_AT)
    after_comments = body + notes + headers + comments
    yield text[: body + notes]
    yield text[after_comments : after_comments + endnotes + boxes]


def _text(main: bytes, table: bytes) -> str:
    at, size = struct.unpack_from("<II", main, _CLX_AT)
    pieces = _piece_table(table[at : at + size])
    count = (len(pieces) - 4) // 12
    starts = struct.unpack_from(f"<{count + 1}I", pieces)
    if starts[-1] > MAX_CHARACTERS:
        raise ValueError("more text than a document holds")
    return "".join(
        _piece(main, struct.unpack_from("<I", pieces, 4 * (count + 1) + 8 * i + 2)[0], end - start)
        for i, (start, end) in enumerate(pairwise(starts))
    )


def _piece_table(clx: bytes) -> bytes:
    """The table of pieces ([MS-DOC] 2.9.177), which follows their formatting (2.9.209)."""
    at = 0
    while clx[at] == 1:
        at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
    (size,) = struct.unpack_from("<I", clx, at + 1)
    return clx[at + 5 : at + 5 + size]


def _piece(main: bytes, position: int, length: int) -> str:
    if position & _COMPRESSED:
        at = (position & ~_COMPRESSED) // 2
        return main[at : at + length].decode("cp1252", "replace")
    return main[position : position + 2 * length].decode("utf-16-le", "replace")


def _without_fields(text: str) -> str:
    """The text without the instructions of fields, and with results only of fields of text."""
    shown: list[str] = []
    fields: list[_Field] = []  # the open ones
    for part in _FIELD_MARK.split(text):
        if part == _FIELD_BEGIN:
            fields.append(_Field())
        elif part == _FIELD_END:
            del fields[-1:]
        elif part == _RESULT_BEGIN and fields:
            fields[-1].is_shown = fields[-1].kind() in _FIELDS_OF_TEXT
        elif all(field.is_shown for field in fields):
            shown.append(part)
        else:
            fields[-1].instruction += part
    return "".join(shown)


@dataclass
class _Field:
    """An open field ([MS-DOC] 2.8.25), and whether its current part belongs to the text."""

    instruction: str = ""
    is_shown: bool = False

    def kind(self) -> str:
        """The first word of the instruction."""
        return next(iter(self.instruction.split()), "").upper()
