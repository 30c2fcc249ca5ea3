"""A `Document` as a workbook of Excel (.xlsx), the same bytes each time."""

import io
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import count

import xlsxwriter

from parsers.document.blocks import Block, Cell, Document, Paragraph, Table


def write(document: Document, names: Iterable[str] = ()) -> bytes:
    """The workbook: paragraphs above and between the tables, an empty row after each table.

    `names` are those of the sheets, one a table; without them all stands on one.
    """
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2020, 1, 1)})
        bold = book.add_format({"bold": True, "text_wrap": True})
        plain = book.add_format({"text_wrap": True})
        remaining = iter(names)
        page, row = book.add_worksheet(next(remaining, None)), count()
        for block in document.blocks:
            if isinstance(block, Paragraph):
                strong = bold if block.strong or block.heading else plain
                page.write_string(next(row), 0, _line(block), strong)
                continue
            if block.caption:
                page.write_string(next(row), 0, _line(block.caption), plain)
            _table(page, block, row, bold, plain)
            next(row)
            name = next(remaining, None)
            if name:
                page, row = book.add_worksheet(name), count()
    return out.getvalue()


def _table(page, table: Table, row, bold, plain) -> None:
    grid = table.grid()
    first = next(row)
    for _ in grid[1:]:
        next(row)
    for r, c, cell in _corners(grid):
        form = bold if _is_strong(cell) else plain
        top, bottom, right = first + r, first + r + cell.row_span - 1, c + cell.column_span - 1
        if (top, c) == (bottom, right):
            page.write_string(top, c, text(cell.content), form)
        else:
            page.merge_range(top, c, bottom, right, text(cell.content), form)


def _corners(grid) -> Iterator[tuple[int, int, Cell]]:
    """Each cell once, where it begins."""
    for r, line in enumerate(grid):
        for c, cell in enumerate(line):
            above, left = r and grid[r - 1][c] is cell, c and line[c - 1] is cell
            if cell and not above and not left:
                yield r, c, cell


def _is_strong(cell: Cell) -> bool:
    return bool(cell.content) and all(getattr(block, "strong", False) for block in cell.content)


def text(blocks: Iterable[Block]) -> str:
    """The lines of a cell; bullets are typed."""
    return "\n".join(_line(block) for block in blocks if isinstance(block, Paragraph))


def _line(p: Paragraph) -> str:
    return f"{p.marker} {p.text}" if p.marker else p.text
