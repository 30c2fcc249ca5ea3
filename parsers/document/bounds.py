"""Limits the columns of tables and the length of cells. A document in, one within the limits out.

Later stages compare columns with one another and read the sentences of a cell repeatedly; a forged
file must not make that take hours.
"""

from collections.abc import Iterator

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import (
    Aside,
    Block,
    Cell,
    Document,
    Paragraph,
    Row,
    Table,
    has_table,
    lines_of,
)
from parsers.errors import TooLarge

MAX_COLUMNS = 256  # of a table, spans included; as many as in a sheet of old Excel
MAX_CELL_LENGTH = 20_000  # characters; the longest cell of a real review has 4,000
MAX_DEPTH = 60  # of tables within tables


def bounded(document: Document) -> Document:
    """The document with the ends of overlong cells as asides. Raises TooLarge for wide tables."""
    cut: list[Paragraph] = []
    blocks = tuple(_limited(block, cut, 0) for block in document.blocks)
    if not cut:
        return document
    asides = (*document.asides, Aside("overlong", tuple(cut)))
    diagnostics = [
        Diagnostic(
            "overlong-cell",
            f"a cell is longer than {MAX_CELL_LENGTH:,} characters; the rest is kept in the"
            " residue",
            paragraph.place,
        )
        for paragraph in cut[:1]
    ]
    return document._replace(
        blocks=blocks, asides=asides, diagnostics=(*document.diagnostics, *diagnostics)
    )


def _limited(block: Block, cut: list[Paragraph], depth: int) -> Block:
    if isinstance(block, Paragraph):
        return block
    if depth > MAX_DEPTH or any(_width(row) > MAX_COLUMNS for row in block.rows):
        raise TooLarge
    if not any(_needs_cutting(cell) for row in block.rows for cell in row.cells):
        return block
    rows = tuple(_limited_row(row, cut, depth) for row in block.rows)
    return block._replace(rows=rows)


def _width(row: Row) -> int:
    return sum(cell.column_span for cell in row.cells)


def _needs_cutting(cell: Cell) -> bool:
    """Whether a cell is too long or contains tables."""
    return has_table(cell.content) or _length(cell) > MAX_CELL_LENGTH


def _length(cell: Cell) -> int:
    return sum(len(p.text) for p in lines_of(cell.content))


def _limited_row(row: Row, cut: list[Paragraph], depth: int) -> Row:
    cells = tuple(
        _limited_cell(cell, cut, depth) if _needs_cutting(cell) else cell for cell in row.cells
    )
    return row._replace(cells=cells)


def _limited_cell(cell: Cell, cut: list[Paragraph], depth: int) -> Cell:
    content = tuple(_limited(block, cut, depth + 1) for block in cell.content)
    if _length(cell) > MAX_CELL_LENGTH:
        content = tuple(_split_at_limit(content, cut))
    return cell._replace(content=content)


def _split_at_limit(content: tuple[Block, ...], cut: list[Paragraph]) -> Iterator[Block]:
    """The blocks up to the limit; the rest is added to `cut`."""
    room = MAX_CELL_LENGTH
    for block in content:
        if isinstance(block, Table):
            yield block
        elif len(block.text) <= room:
            room -= len(block.text)
            yield block
        else:
            end = _end_of_last_word(block.text, room)
            if end:
                yield block._replace(text=block.text[:end].rstrip())
            cut.append(block._replace(text=block.text[end:].strip(), marker=None))
            room = 0


def _end_of_last_word(text: str, room: int) -> int:
    """Where to cut a text: between two words, if possible."""
    return max(text.rfind(" ", 0, room), text.rfind("\n", 0, room), 0) or room
