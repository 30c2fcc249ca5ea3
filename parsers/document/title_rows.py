"""Title rows at the top of a table. A document in, the same with these as paragraphs above it out.

In a spreadsheet, a title can only be in the first rows.
"""

from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table, paragraphs

MAX_TITLE_ROWS = 12


def with_title_rows(document: Document) -> Document:
    """The document with the first rows of its first table as paragraphs, if each fills one cell.

    Only if no text comes before the table, and a row of several cells follows.
    """
    first = document.blocks[0] if document.blocks else None
    if not isinstance(first, Table):
        return document
    full = [_filled(row) for row in first.rows[: MAX_TITLE_ROWS + 1]]
    count = next((n for n, cells in enumerate(full) if len(cells) > 1), 0)
    spans = any(cell.row_span > 1 for row in first.rows[:count] for cell in row.cells)
    if not count or spans:
        return document
    lines = [line for cells in full[:count] for cell in cells for line in _lines(cell)]
    rest: tuple[Row, ...] = first.rows[count:]
    blocks: tuple[Block, ...] = (*lines, first._replace(rows=rest), *document.blocks[1:])
    return document._replace(blocks=blocks)


def _filled(row: Row) -> list[Cell]:
    return [cell for cell in row.cells if cell.text]


def _lines(cell: Cell) -> list[Paragraph]:
    return [paragraph for block in cell.content for paragraph in paragraphs(block)]
