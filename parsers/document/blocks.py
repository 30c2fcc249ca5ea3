"""The document as read: what every reader returns and the recogniser takes.

A reader turns bytes into a `Document`, a stream of paragraphs and tables in reading order. By
then nothing of the format is left: spans, auto-numbers, tracked changes, hidden parts, columns
and page breaks are resolved. Named tuples, because a long review makes thousands of them.
"""

from collections.abc import Iterable, Iterator
from itertools import chain, takewhile
from typing import NamedTuple, TypeAlias

from parsers.diagnostics import Diagnostic
from parsers.document.layout import PageLayout
from parsers.provenance import Place


class Paragraph(NamedTuple):
    """One paragraph, heading or list item.

    `text` is normalised by `parsers.characters.normalise.fold`; a line feed in it is a line break
    that the author typed. `marker` is what a list prints before the text: `1.1` (an automatic
    number, as printed), `•` (any bullet), or empty for a list without bullets; None if the
    paragraph is in no list. A number or bullet that was typed is part of `text`.
    `heading` is the outline level (1 is the title), 0 for body text. `strong`: the whole
    paragraph is bold. `depth`: how many lists stand around that of the item, as far as the file
    says.
    """

    text: str
    place: Place = Place()
    marker: str | None = None
    heading: int = 0
    strong: bool = False
    depth: int = 0

    @property
    def stands_out(self) -> bool:
        """Whether it is a heading or bold."""
        return self.heading > 0 or self.strong


class Cell(NamedTuple):
    """A cell of a table, at the top left of the rows and columns that it spans.

    `fill` is its background colour as six hexadecimal digits, empty if it has none or it is
    unknown.
    """

    content: "tuple[Block, ...]" = ()
    row_span: int = 1
    column_span: int = 1
    header: bool = False
    fill: str = ""

    @property
    def text(self) -> str:
        """All text of the cell, one line per paragraph, markers included."""
        return "\n".join(words(block) for block in self.content)

    @property
    def line(self) -> str:
        """All text of the cell in one line."""
        return " ".join(self.text.split())


class Row(NamedTuple):
    """The cells that begin in this row, from left to right.

    As in HTML, a column that a cell of an earlier row spans has no cell here; `Table.grid` puts
    each cell in its columns. `header` marks a row that the file says is a heading, repeated on
    each page or not; a repetition that the reader recognised as such is left out.
    """

    cells: tuple[Cell, ...]
    place: Place = Place()
    header: bool = False

    @property
    def has_spans(self) -> bool:
        """Whether a cell of it spans several rows or columns."""
        return any(cell.row_span > 1 or cell.column_span > 1 for cell in self.cells)

    @property
    def content(self) -> "list[Block]":
        """The blocks in its cells."""
        return [block for cell in self.cells for block in cell.content]


class Table(NamedTuple):
    """A complete table: rows that continued on another page are joined."""

    rows: tuple[Row, ...]
    place: Place = Place()
    caption: Paragraph | None = None

    @property
    def width(self) -> int:
        """How many columns it has."""
        return max(map(len, self.grid()), default=0)

    def grid(self) -> list[list[Cell | None]]:
        """The cell at each row and column; a cell is repeated in all places that it spans.

        All rows are equally long. A place without a cell is None.
        """
        if not any(row.has_spans for row in self.rows):
            return _evened([list(row.cells) for row in self.rows])
        pending: _Pending = {}
        return _evened([_line(row, pending) for row in self.rows])


# For each column the cell that spans it from above, and how many rows it still covers.
_Pending: TypeAlias = dict[int, tuple[Cell, int]]


def _evened(lines: list[list[Cell | None]]) -> list[list[Cell | None]]:
    """The lines, padded to equal length."""
    width = max(map(len, lines), default=0)
    for line in lines:
        line.extend([None] * (width - len(line)))
    return lines


def _line(row: Row, pending: _Pending) -> list[Cell | None]:
    """The cells in the columns of a row, those that span into it too; updates `pending`."""
    line = _spanned(pending)
    column = 0
    for cell in row.cells:
        while column < len(line) and line[column] is not None:
            column += 1
        end = column + cell.column_span
        line.extend([None] * (end - len(line)))
        line[column:end] = [cell] * cell.column_span
        if cell.row_span > 1:
            pending.update(dict.fromkeys(range(column, end), (cell, cell.row_span - 1)))
        column = end
    return line


def _spanned(pending: _Pending) -> list[Cell | None]:
    """A new line with the cells that span into it from above; updates `pending`."""
    line: list[Cell | None] = [None] * (max(pending, default=-1) + 1)
    for column, (cell, left) in list(pending.items()):
        line[column] = cell
        if left == 1:
            del pending[column]
        else:
            pending[column] = (cell, left - 1)
    return line


Block: TypeAlias = Paragraph | Table


class Aside(NamedTuple):
    """Text beside the body. `role`: header, footer, browser, footnote, endnote, text-box,
    picture, struck-out, hidden, line-numbers, note-mark, label, prompt or overlong.

    A header or footer that stands on every page is given once. `browser` is what a browser prints
    there of its own accord: when, from which address. `picture` is a picture's alternative
    text, `label` what stands before a line (`Action:`), `prompt` what a form shows
    where nothing was filled in, `overlong` the end of a cell that was too long to be read. Text
    that was struck out or hidden has the place where it stood.
    """

    role: str
    content: tuple[Block, ...]


class Document(NamedTuple):
    """A file as read. `format` is word, pdf, html or text; `title` the file's own metadata; `pages`
    how the pages are laid out, of a format that has them and that can be shown page by page."""

    format: str
    blocks: tuple[Block, ...]
    asides: tuple[Aside, ...] = ()
    title: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()
    pages: tuple[PageLayout, ...] = ()

    def with_blocks(self, blocks: Iterable[Block], labels: Iterable[Paragraph] = ()) -> "Document":
        """The document with other blocks, and with the labels that these lack as asides."""
        asides = (Aside("label", (label,)) for label in labels)
        return self._replace(blocks=tuple(blocks), asides=(*self.asides, *asides))

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph: of body, cells, captions and asides."""
        yield from paragraphs_in(self.blocks)
        for aside in self.asides:
            yield from paragraphs_in(aside.content)


def paragraphs(block: Block) -> Iterator[Paragraph]:
    """The paragraphs in a block, including those of nested tables."""
    if isinstance(block, Paragraph):
        yield block
        return
    if block.caption:
        yield block.caption
    for row in block.rows:
        yield from paragraphs_in(row.content)


def paragraphs_in(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """The paragraphs in blocks, including those of tables."""
    return chain.from_iterable(map(paragraphs, blocks))


def lines_of(blocks: Iterable[Block]) -> list[Paragraph]:
    """The paragraphs among blocks, without those of tables."""
    return [block for block in blocks if isinstance(block, Paragraph)]


def lines_before_tables(blocks: Iterable[Block]) -> list[Paragraph]:
    """The paragraphs before the first table."""
    return lines_of(takewhile(lambda block: isinstance(block, Paragraph), blocks))


def tables_of(blocks: Iterable[Block]) -> list[Table]:
    """The tables among blocks, without those nested in them."""
    return [block for block in blocks if isinstance(block, Table)]


def has_table(blocks: Iterable[Block]) -> bool:
    """Whether a table is among blocks."""
    return any(isinstance(block, Table) for block in blocks)


def tables(blocks: Iterable[Block]) -> Iterator[Table]:
    """Every table among blocks, nested ones included."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                yield from tables(row.content)


def words(block: Block) -> str:
    """The text of a block with its markers, one line per paragraph."""
    return "\n".join(f"{p.marker or ''} {p.text}".strip() for p in paragraphs(block))
