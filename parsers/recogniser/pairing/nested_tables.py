"""Tables of actions in the cells of another: a document in, one with their rows as its rows out.

Statement | Action                     Statement  | Action
          |                                       | What       | Who
Pier rots | [What  | Who ]      ->     Pier rots  | Buy planks | Clerk
          | [Buy planks | Clerk]                  | Nail them  | Bosun
          | [Nail them  | Bosun]
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsers.document.blocks import (
    Block,
    Cell,
    Document,
    Paragraph,
    Row,
    Table,
    paragraphs_in,
    words,
)
from parsers.grammar.headings.column_headings import Headings, meaning
from parsers.grammar.headings.column_kinds import ASSIGNMENT_KINDS, kinds


class _Opening(NamedTuple):
    """A table whose cells in one `column` hold tables with these headings."""

    table: Table
    column: int
    headings: Row

    @property
    def width(self) -> int:
        """How many columns the one becomes."""
        return len(self.headings.cells)


def with_nested_actions_opened(document: Document, own: Headings) -> Document:
    """The document, tables of actions in its tables' cells opened to rows and columns of these.

    Their headings stand once below the table's own; those of the others are set aside.
    """
    blocks: list[Block] = []
    repeated: list[Paragraph] = []
    for block in document.blocks:
        opening = _opening(block, own) if isinstance(block, Table) else None
        blocks.append(block if opening is None else _opened(opening))
        repeated += [] if opening is None else _further_headings(opening)
    return document.with_blocks(blocks, repeated)


def _opening(table: Table, own: Headings) -> _Opening | None:
    """A plain table with the column of its actions, if tables of actions stand in that."""
    is_plain = len({len(row.cells) for row in table.rows}) == 1
    if not is_plain or any(row.has_spans for row in table.rows):
        return None
    for column, cell in enumerate(table.rows[0].cells):
        nested = list(_nested_in(table, column))
        if nested and meaning(cell.line, own).names_actions and _are_of_actions(nested, own):
            return _Opening(table, column, nested[0].rows[0])
    return None


def _nested_in(table: Table, column: int) -> Iterator[Table]:
    found = (_nested(row.cells[column]) for row in table.rows[1:])
    return (nested for nested in found if nested)


def _nested(cell: Cell) -> Table | None:
    """The table that is all of a cell."""
    content = [block for block in cell.content if words(block).strip()]
    return content[0] if len(content) == 1 and isinstance(content[0], Table) else None


def _are_of_actions(nested: Sequence[Table], own: Headings) -> bool:
    """Whether all have the same headings, one of them of who or when, and rows below."""
    if len({_texts(table.rows[0]) for table in nested}) > 1:
        return False
    headings = _texts(nested[0].rows[0])
    is_plain = all(_is_plain(table, len(headings)) for table in nested)
    return is_plain and any(kinds(text, own) & ASSIGNMENT_KINDS for text in headings)


def _is_plain(table: Table, width: int) -> bool:
    is_even = all(len(row.cells) == width and not row.has_spans for row in table.rows)
    return is_even and width > 1 and len(table.rows) > 1


def _texts(row: Row) -> tuple[str, ...]:
    return tuple([cell.line for cell in row.cells])


def _opened(opening: _Opening) -> Table:
    first, *below = opening.table.rows
    rows = [_spread(first, opening, 2), first._replace(cells=opening.headings.cells)]
    for row in below:
        nested = _nested(row.cells[opening.column])
        rows += _beside(row, opening, nested.rows[1:]) if nested else [_spread(row, opening, 1)]
    return opening.table._replace(rows=tuple(rows))


def _spread(row: Row, opening: _Opening, row_span: int) -> Row:
    """A row whose cell of actions spans the columns that stand for it, and the others rows."""
    cells = [cell._replace(row_span=row_span) for cell in row.cells]
    cells[opening.column] = row.cells[opening.column]._replace(column_span=opening.width)
    return row._replace(cells=tuple(cells))


def _beside(row: Row, opening: _Opening, nested: Sequence[Row]) -> list[Row]:
    """The rows of a nested table, beside the cells of its row, which span them."""
    cells = [cell._replace(row_span=len(nested)) for cell in row.cells]
    before, after = cells[: opening.column], cells[opening.column + 1 :]
    first = row._replace(cells=(*before, *nested[0].cells, *after))
    return [first, *(row._replace(cells=more.cells) for more in nested[1:])]


def _further_headings(opening: _Opening) -> Iterator[Paragraph]:
    """The headings of all nested tables but the first, which are the same."""
    for nested in list(_nested_in(opening.table, opening.column))[1:]:
        yield from paragraphs_in(nested.rows[0].content)
