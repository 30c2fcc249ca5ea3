"""What a document may hold at most: tables of so many columns, cells of so many letters.

What comes after the readers compares columns with one another and reads the sentences of a cell
again and again; a forged file must not make that take hours.
"""

from collections.abc import Iterator

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Aside, Block, Cell, Document, Paragraph, Row, Table
from parsers.errors import TooLarge

MAX_COLUMNS = 256  # of a table, spans counted out; a sheet of old Excel has as many
MAX_CELL = 20_000  # characters; the longest cell of a real review has 4,000
MAX_DEPTH = 60  # of tables within tables


def bounded(document: Document) -> Document:
    """The document, the ends of overlong cells put beside it. Raises TooLarge for wide tables."""
    cut: list[Paragraph] = []
    blocks = tuple(_bounded(block, cut, 0) for block in document.blocks)
    if not cut:
        return document
    asides = (*document.asides, Aside("overlong", tuple(cut)))
    told = [
        Diagnostic(
            "overlong-cell",
            f"a cell is longer than {MAX_CELL:,} characters; the rest is kept in the residue",
            paragraph.place,
        )
        for paragraph in cut[:1]
    ]
    return document._replace(
        blocks=blocks, asides=asides, diagnostics=(*document.diagnostics, *told)
    )


def _bounded(block: Block, cut: list[Paragraph], depth: int) -> Block:
    if isinstance(block, Paragraph):
        return block
    if depth > MAX_DEPTH or any(_width(row) > MAX_COLUMNS for row in block.rows):
        raise TooLarge
    if not any(_asks(cell) for row in block.rows for cell in row.cells):
        return block
    rows = tuple(_bounded_row(row, cut, depth) for row in block.rows)
    return block._replace(rows=rows)


def _width(row: Row) -> int:
    return sum(cell.column_span for cell in row.cells)


def _asks(cell: Cell) -> bool:
    """Whether a cell has to be looked into: for its length, or the tables in it."""
    return any(isinstance(block, Table) for block in cell.content) or _length(cell) > MAX_CELL


def _length(cell: Cell) -> int:
    return sum(len(block.text) for block in cell.content if isinstance(block, Paragraph))


def _bounded_row(row: Row, cut: list[Paragraph], depth: int) -> Row:
    cells = tuple(_bounded_cell(cell, cut, depth) if _asks(cell) else cell for cell in row.cells)
    return row._replace(cells=cells)


def _bounded_cell(cell: Cell, cut: list[Paragraph], depth: int) -> Cell:
    content = tuple(_bounded(block, cut, depth + 1) for block in cell.content)
    if _length(cell) > MAX_CELL:
        content = tuple(_within(content, cut))
    return cell._replace(content=content)


def _within(content: tuple[Block, ...], cut: list[Paragraph]) -> Iterator[Block]:
    """The blocks up to the bound; what is beyond goes to `cut`."""
    room = MAX_CELL
    for block in content:
        if isinstance(block, Table):
            yield block
        elif len(block.text) <= room:
            room -= len(block.text)
            yield block
        else:
            end = _last_blank(block.text, room)
            if end:
                yield block._replace(text=block.text[:end].rstrip())
            cut.append(block._replace(text=block.text[end:].strip(), marker=None))
            room = 0


def _last_blank(text: str, room: int) -> int:
    """Where a text is cut, between two words if there are any."""
    return max(text.rfind(" ", 0, room), text.rfind("\n", 0, room), 0) or room
