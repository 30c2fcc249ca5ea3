"""Bytes of a tab-separated text export in, `Document` out: prose, and a table a run of rows.

The form was learned from one real export: `statement TAB <ul ...> action`, with list tags left
in as text. Spreadsheets write the same with quotes, further columns and lines within cells.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from parsers.blocks import Block, Cell, Document, Paragraph, Row, Table
from parsers.decode import decode
from parsers.errors import EmptyFile, NoText, TooLarge
from parsers.literal import items
from parsers.normalise import BULLETS, fold_lines
from parsers.provenance import Place

_LARGEST = 16 << 20
_LINE_END = re.compile(r"\r\n?|[\f\v\x85\u2028\u2029]")
# A field in quotes, as a spreadsheet writes one that holds quotes, commas or line ends. A line
# of prose may begin with a quotation: the first field of a line needs a tab behind it.
_FIELD = re.compile(
    r'(?<=\t)"((?:[^"\t]|"")*)"(?=\t|\n|\Z)|^"((?:[^"\t]|"")*)"(?=\t)', re.MULTILINE
)
_SPECIAL = re.compile(r'[\n,]|""')
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,31});")
# Stands for a line end within a field, while lines are told apart.
_INNER = "\0"

_LONG = 60  # characters: a line shorter than that was not cut to fit a page
_LONGEST = 10_000  # characters: no cell is longer; joining lines without end takes long
_FEW = 4  # letters: an abbreviation in capitals is no heading
_ENDED = re.compile(r"[.;:!?…>][)\"'”’]?$")
_NUMBERED = re.compile(
    r"\(?(?:[\dIlO]{1,3}[.):][\d.]*|[A-Z]\d{1,2}[.:]?|[A-Z][.)]|[A-Z]\w+ (?:\d{1,2}|[A-Z])[.:])\s"
    r"+[(“‘\"']?[A-Za-z]"
)
_LISTED = re.compile(rf"[{re.escape(BULLETS)}]\s|<(?:li|ul|ol|br)\b|o\s", re.IGNORECASE)


@dataclass
class _Line:
    """A line of the file: its fields, more than one in a row of a table."""

    fields: list[str] = field(default_factory=list)

    @property
    def is_row(self) -> bool:
        return len(self.fields) > 1

    @property
    def is_blank(self) -> bool:
        return not any(map(str.strip, self.fields))


def read(data: bytes) -> Document:
    """Read a text file whose tables are separated by tabs.

    Lines next to each other with at least two fields between them are a table. A line without a
    tab that goes on with the one above is joined to it; in a cell it may be a paragraph of its
    own. Raises EmptyFile, NoText, TooLarge and UnsupportedFormat (no text at all).
    """
    if not data:
        raise EmptyFile()
    if len(data) > _LARGEST:
        raise TooLarge()
    writer = _Writer()
    for run in _runs(_lines(decode(data))):
        writer.write(run)
    if not writer.blocks:
        raise NoText()
    return Document("text", tuple(writer.blocks))


def _lines(text: str) -> Iterator[_Line]:
    """The lines of a text; line ends within quoted fields are kept in them."""
    text = _LINE_END.sub("\n", text)
    quoted = [match[1] or match[2] or "" for match in _FIELD.finditer(text)]
    if any(map(_SPECIAL.search, quoted)):  # else the author typed the quotes
        text = _FIELD.sub(_unquoted, text)
    for line in text.split("\n"):
        yield _Line([part.replace(_INNER, "\n") for part in line.split("\t")])


def _unquoted(match: re.Match[str]) -> str:
    return (match[1] or match[2] or "").replace('""', '"').replace("\n", _INNER)


def _runs(lines: Iterator[_Line]) -> Iterator[list[_Line]]:
    """Lines next to each other of one sort, rows or prose."""
    for is_blank, stretch in groupby(lines, key=lambda line: line.is_blank):
        if not is_blank:
            for _, run in groupby(_whole(stretch), key=lambda line: line.is_row):
                yield list(run)


def _whole(lines: Iterator[_Line]) -> list[_Line]:
    """Lines without a blank one between, those that go on joined."""
    whole: list[_Line] = []
    for line in lines:
        if not (whole and _joined(whole[-1], line)):
            whole.append(line)
    return whole


def _joined(above: _Line, line: _Line) -> bool:
    """Join a line to the one above if it goes on with it."""
    if above.is_row and line.is_row:
        return False
    last, first = above.fields[-1].strip(), line.fields[0].strip()
    if len(last) > _LONGEST:
        return False
    if _goes_on(last, first):
        above.fields[-1:] = [f"{last} {first}", *line.fields[1:]]
        return True
    if above.is_row and not _is_heading(first):
        above.fields[-1] = f"{last}\n{first}"
        return True
    return False


def _goes_on(above: str, line: str) -> bool:
    """Whether a line was cut in two here: in mid-sentence, or for want of room."""
    if not above or not line or _LISTED.match(line):
        return False
    if line.lstrip("(‘“'\"&/–-")[:1].islower():
        return True
    return len(above) >= _LONG and not _ENDED.search(above) and not _is_heading(line)


def _is_heading(line: str) -> bool:
    return bool(_NUMBERED.match(line)) or (line.isupper() and sum(map(str.isalpha, line)) > _FEW)


class _Writer:
    """The blocks so far, with their places."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._tables = 0
        self._paragraphs = 0

    def write(self, run: list[_Line]) -> None:
        """Write a run of lines. A tab that only indents or trails makes no table."""
        if any(sum(map(bool, map(str.strip, line.fields))) > 1 for line in run):
            self._tables += 1
            self.blocks.append(_table(run, Place(table=self._tables)))
            return
        for line in run:
            for paragraph in _paragraphs(" ".join(line.fields), Place()):
                self._paragraphs += 1
                place = Place(paragraph=self._paragraphs)
                self.blocks.append(paragraph._replace(place=place))


def _table(run: list[_Line], place: Place) -> Table:
    rows = enumerate(run, start=1)
    return Table(tuple(_row(line, place._replace(row=number)) for number, line in rows), place)


def _row(line: _Line, place: Place) -> Row:
    return Row(tuple(Cell(_paragraphs(text, place)) for text in line.fields), place)


def _paragraphs(text: str, place: Place) -> tuple[Paragraph, ...]:
    found = ((fold_lines(_without_entities(text)), marker) for text, marker in items(text))
    return tuple(Paragraph(text, place, marker) for text, marker in found if text)


def _without_entities(text: str) -> str:
    """Entities as their characters; without a semicolon, `&` is but a character."""
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text
