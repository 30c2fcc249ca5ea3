"""Title rows at the top of a table. A document in, the same with these as paragraphs above it out.

In a spreadsheet, a title can only be in the first rows.
"""

from collections.abc import Sequence

from parsers.document.blocks import Cell, Document, Row, Table, paragraphs_in

MAX_TITLE_ROWS = 12


def with_title_rows(document: Document) -> Document:
    """The document with the first rows of its first table as paragraphs, if each fills one cell.

    Only if no text comes before the table, and a row of several cells follows.
    """
    first = document.blocks[0] if document.blocks else None
    if not isinstance(first, Table):
        return document
    count = _count_of_title_rows(first.rows)
    if not count:
        return document
    titles, rest = first.rows[:count], first.rows[count:]
    lines = (p for row in titles for cell in _filled(row) for p in paragraphs_in(cell.content))
    return document.with_blocks((*lines, first._replace(rows=rest), *document.blocks[1:]))


def _count_of_title_rows(rows: Sequence[Row]) -> int:
    """How many rows stand above the first of several cells; none if a cell of them spans rows."""
    full = (n for n, row in enumerate(rows[: MAX_TITLE_ROWS + 1]) if len(_filled(row)) > 1)
    count = next(full, 0)
    has_row_spans = any(cell.row_span > 1 for row in rows[:count] for cell in row.cells)
    return 0 if has_row_spans else count


def _filled(row: Row) -> list[Cell]:
    return [cell for cell in row.cells if cell.text]
