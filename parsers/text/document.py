"""Reads plain text. Bytes in, `Document` out: prose, and tables of runs of rows.

Rows are recognised by tabs (`statement TAB <ul ...> action`, with list tags left in as text), by
commas (CSV), by drawn lines (markdown, grids) or by columns of spaces. Exports of spreadsheets have
quotes, further columns and line ends within cells.
"""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from parsers.characters.decode import decode
from parsers.characters.literal import items
from parsers.characters.mojibake import MENDED, mend
from parsers.characters.normalise import fold_lines
from parsers.diagnostics import struck_out
from parsers.document.blocks import Aside, Block, Cell, Document, Paragraph, Row, Table
from parsers.errors import EmptyFile, NoText, TooLarge
from parsers.provenance import Place
from parsers.text.delimited import records
from parsers.text.drawn import drawn_table, is_rule
from parsers.text.front_matter import front_matter
from parsers.text.markdown import plain, without_struck
from parsers.text.markdown_tabs import without_tabs
from parsers.text.spaced import spaced_table
from parsers.text.stacked import stacked_table
from parsers.text.task_marks import with_boxes
from parsers.text.underlined import underlined
from parsers.text.wrapped import goes_on, is_heading

MAX_BYTES = 16 << 20
_LINE_END = re.compile(r"\r\n?|[\f\v\x85\u2028\u2029]")
# A field in quotes, as a spreadsheet writes one that holds quotes, commas or line ends. A line
# of prose may begin with a quotation: the first field of a line needs a tab after it.
_FIELD = re.compile(
    r'(?<=\t)"((?:[^"\t]|"")*)"(?=\t|\n|\Z)|^"((?:[^"\t]|"")*)"(?=\t)', re.MULTILINE
)
_SPECIAL = re.compile(r'[\n,]|""')
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,31});")
# Represents a line end within a field while the text is split into lines.
_INNER_LINE_END = "\0"

MAX_JOINED = 10_000  # characters; no cell is longer, and joining lines without limit is slow

_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*")


@dataclass
class _Line:
    """A line of the file; a row of a table has more than one field.

    `is_whole` if no following line can continue it, such as a row of a drawn table.
    """

    fields: list[str] = field(default_factory=list)
    is_whole: bool = False
    heading: int = 0

    @property
    def is_row(self) -> bool:
        return len(self.fields) > 1

    @property
    def is_blank(self) -> bool:
        return not any(map(str.strip, self.fields))


def read(data: bytes) -> Document:
    """Read a text file.

    Adjacent lines with several fields are a table. A line without a tab that continues the one
    above is joined to it; in a cell it may be a paragraph of its own. Raises EmptyFile, NoText,
    TooLarge, or UnsupportedFormat if it is no text at all.
    """
    if not data:
        raise EmptyFile()
    if len(data) > MAX_BYTES:
        raise TooLarge()
    text = decode(data)
    mended = mend(text)
    lines = _LINE_END.sub("\n", mended)
    front = front_matter(lines)
    lines = front.body
    lines, struck = without_struck(lines) if _is_markdown(lines.split("\n")) else (lines, ())
    blocks = _blocks(lines)
    if not blocks:
        raise NoText()
    fields = (Aside("header", (Paragraph(line),)) for line in front.lines)
    left_out = (Aside("struck-out", (Paragraph(words, Place()),)) for words in struck)
    diagnostics = (*(() if mended == text else (MENDED,)), *struck_out(len(struck)))
    return Document("text", blocks, (*fields, *left_out), front.title, diagnostics)


def _blocks(text: str) -> tuple[Block, ...]:
    writer = _Writer()
    for run in _runs(_lines(text)):
        writer.write(run)
    return tuple(writer.blocks)


def _is_markdown(lines: Sequence[str]) -> bool:
    return any(_HEADING.fullmatch(line) or is_rule(line) for line in lines)


def _lines(text: str) -> Iterator[_Line]:
    """The lines of a text, or the rows of its tables."""
    if (found := records(text)) is not None:
        return (_Line(fields, is_whole=True) for fields in found)
    untabbed = without_tabs(text) if _is_markdown(text.split("\n")) else text
    return _tabbed(text) if "\t" in untabbed else _with_tables(untabbed)


def _with_tables(text: str) -> Iterator[_Line]:
    """The lines of a text without tabs, and the rows of drawn, spaced or stacked tables."""
    lines = text.split("\n")
    is_markdown = _is_markdown(lines)
    at = 0
    while at < len(lines):
        table = drawn_table(lines, at) or spaced_table(lines, at) or stacked_table(lines, at)
        if table is None and (level := underlined(lines, at)):
            yield _Line([plain(lines[at].strip())], is_whole=True, heading=level)
            at += 2
        elif table is None:
            yield _prose(lines[at], is_markdown)
            at += 1
        else:
            yield _Line()
            yield from (_Line(fields, is_whole=True) for fields in table.rows)
            yield _Line()
            at = table.end


def _prose(line: str, is_markdown: bool) -> _Line:
    match = _HEADING.fullmatch(line.strip()) if is_markdown else None
    if match is None:
        return _Line([plain(line) if is_markdown else line])
    return _Line([plain(match[2])], is_whole=True, heading=len(match[1]))


def _tabbed(text: str) -> Iterator[_Line]:
    """The lines of a text with tabs; line ends within quoted fields are kept in them."""
    quoted = [match[1] or match[2] or "" for match in _FIELD.finditer(text)]
    if any(map(_SPECIAL.search, quoted)):  # otherwise the author typed the quotes
        text = _FIELD.sub(_unquoted, text)
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        level = 0 if "\t" in lines[at] else underlined(lines, at)
        fields = [part.replace(_INNER_LINE_END, "\n") for part in lines[at].split("\t")]
        yield _Line(fields, is_whole=bool(level), heading=level)
        at += 2 if level else 1


def _unquoted(match: re.Match[str]) -> str:
    return (match[1] or match[2] or "").replace('""', '"').replace("\n", _INNER_LINE_END)


def _runs(lines: Iterator[_Line]) -> Iterator[list[_Line]]:
    """Runs of lines of the same kind, rows or prose."""
    for is_blank, stretch in groupby(lines, key=lambda line: line.is_blank):
        if not is_blank:
            for _, run in groupby(_whole(stretch), key=lambda line: line.is_row):
                yield list(run)


def _whole(lines: Iterator[_Line]) -> list[_Line]:
    """The lines of a block without blank lines, with continued lines joined."""
    whole: list[_Line] = []
    for line in lines:
        if not (whole and _joined(whole[-1], line)):
            whole.append(line)
    return whole


def _joined(above: _Line, line: _Line) -> bool:
    """Join a line to the one above if it continues it."""
    if above.is_whole or line.is_whole:
        return False
    if above.is_row and line.is_row:
        return False
    last, first = above.fields[-1].strip(), line.fields[0].strip()
    if len(last) > MAX_JOINED:
        return False
    if goes_on(last, first):
        above.fields[-1:] = [f"{last} {first}", *line.fields[1:]]
        return True
    if above.is_row and not is_heading(first):
        above.fields[-1] = f"{last}\n{first}"
        return True
    return False


class _Writer:
    """The blocks so far, with their places."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._tables = 0
        self._paragraphs = 0

    def write(self, run: list[_Line]) -> None:
        """Write a run of lines. Tabs at the beginning or end of a line make no table."""
        if any(sum(map(bool, map(str.strip, line.fields))) > 1 for line in run):
            self._tables += 1
            self.blocks.append(_table(run, Place(table=self._tables)))
            return
        for line in run:
            for paragraph in _paragraphs(" ".join(line.fields), Place()):
                self._paragraphs += 1
                place = Place(paragraph=self._paragraphs)
                self.blocks.append(paragraph._replace(place=place, heading=line.heading))


def _table(run: list[_Line], place: Place) -> Table:
    rows = enumerate(run, start=1)
    return Table(tuple(_row(line, place._replace(row=number)) for number, line in rows), place)


def _row(line: _Line, place: Place) -> Row:
    return Row(tuple(Cell(_paragraphs(text, place)) for text in line.fields), place)


def _paragraphs(text: str, place: Place) -> tuple[Paragraph, ...]:
    found = ((fold_lines(with_boxes(_without_entities(t))), marker) for t, marker in items(text))
    return tuple(Paragraph(text, place, marker) for text, marker in found if text)


def _without_entities(text: str) -> str:
    """The text with entities as characters; they must end with a semicolon."""
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text
