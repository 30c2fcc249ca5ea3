"""Blocks that come to stand below others. Blocks in, the same with places after these out."""

from collections.abc import Iterable

from parsers.document.blocks import Block, Cell, Paragraph, Row, Table, tables
from parsers.provenance import Place


def with_offset(block: Block, before: Place) -> Block:
    """A block with its place offset by the tables and paragraphs before it."""
    if isinstance(block, Paragraph):
        return block._replace(place=_place(block.place, before))
    return Table(
        tuple(_row_with_offset(row, before) for row in block.rows),
        _place(block.place, before),
        block.caption and block.caption._replace(place=_place(block.caption.place, before)),
    )


def _row_with_offset(row: Row, before: Place) -> Row:
    cells = tuple(_cell_with_offset(cell, before) for cell in row.cells)
    return row._replace(cells=cells, place=_place(row.place, before))


def _cell_with_offset(cell: Cell, before: Place) -> Cell:
    return cell._replace(content=tuple(with_offset(block, before) for block in cell.content))


def _place(place: Place, before: Place) -> Place:
    return place._replace(
        page=None,
        table=place.table and place.table + (before.table or 0),
        paragraph=place.paragraph and place.paragraph + (before.paragraph or 0),
    )


def count_tables(blocks: Iterable[Block]) -> int:
    """How many tables there are, nested ones included."""
    return sum(1 for _ in tables(blocks))
