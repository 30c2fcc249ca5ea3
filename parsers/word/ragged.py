"""Aligns rows whose cells end a little off the columns. Rows in, rows on common columns out.

Dragging the edge of a single cell in Word gives its row columns of its own: the grid gets one more
narrow column, and a heading is half above its column and half above the next.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate, chain, pairwise
from typing import TypeAlias

from parsers.document.blocks import Cell, Row

MIN_CELLS = 2  # of a row that can be misaligned; a single cell may span any columns
MAX_CELLS = 63
ROUNDING = 0.02  # of an overlap: programs that convert a table round the widths of its columns

Edges: TypeAlias = tuple[int, ...]


def aligned(rows: tuple[Row, ...], widths: Sequence[int]) -> tuple[Row, ...]:
    """The rows, with misaligned ones moved onto the columns that most rows have.

    Tables with cells that span rows are unchanged, and rows with more cells than columns. `widths`
    are those of the grid's columns; without them, all are taken to be equal.
    """
    edges = [_edges(row) for row in rows]
    shapes = Counter(filter(_may_be_moved, edges))
    if len(shapes) < 2 or _has_row_spans(rows):
        return rows
    usual = max(shapes, key=lambda shape: (shapes[shape], len(shape)))
    if not any(_is_misaligned(shape, usual) for shape in shapes):
        return rows
    positions = _positions(max(shape[-1] for shape in edges), widths)
    moved = [
        _moved(row, shape, usual, positions) if _is_misaligned(shape, usual) else row
        for row, shape in zip(rows, edges, strict=True)
    ]
    return _without_empty_columns(moved)


def _may_be_moved(shape: Edges) -> bool:
    return MIN_CELLS < len(shape) <= MAX_CELLS


def _has_row_spans(rows: Sequence[Row]) -> bool:
    return any(cell.row_span > 1 for row in rows for cell in row.cells)


def _edges(row: Row) -> Edges:
    """The grid columns where the cells of a row begin, and where the last one ends."""
    return tuple(accumulate((cell.column_span for cell in row.cells), initial=0))


def _is_misaligned(shape: Edges, usual: Edges) -> bool:
    """Whether cells straddle the usual columns, unlike merged or split ones."""
    if not _may_be_moved(shape) or shape[-1] != usual[-1]:
        return False
    return not (set(shape) <= set(usual) or set(usual) <= set(shape))


def _positions(columns: int, widths: Sequence[int]) -> Sequence[int]:
    """The distance of each edge of the grid from the left."""
    stated = list(widths[:columns]) if len(widths) >= columns and all(widths[:columns]) else []
    return list(accumulate(stated or [1] * columns, initial=0))


def _moved(row: Row, shape: Edges, usual: Edges, positions: Sequence[int]) -> Row:
    """A row on the usual columns: each filled cell in the column that it covers most."""
    full = [
        (cell, positions[start], positions[end])
        for cell, (start, end) in zip(row.cells, pairwise(shape), strict=True)
        if cell.content or cell.fill
    ]
    columns = [(positions[start], positions[end]) for start, end in pairwise(usual)]
    if len(full) > len(columns):
        return row
    cells = [Cell(column_span=end - start) for start, end in pairwise(usual)]
    first = 0
    for n, (cell, start, end) in enumerate(full):
        last = len(columns) - (len(full) - n)  # each later cell needs a column too
        shared = [min(end, right) - max(start, left) for left, right in columns[first : last + 1]]
        chosen = first + _first_widest(shared)
        cells[chosen] = cell._replace(column_span=cells[chosen].column_span)
        first = chosen + 1
    return row._replace(cells=tuple(cells))


def _first_widest(shared: Sequence[int]) -> int:
    """The first of the columns that share about as much as the one that shares most."""
    widest = max(shared)
    least = widest - ROUNDING * abs(widest)  # columns that share nothing have widths below zero
    return next(n for n, width in enumerate(shared) if width >= least)


def _without_empty_columns(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows without grid columns in which no cell begins."""
    edges = [_edges(row) for row in rows]
    columns = {edge: n for n, edge in enumerate(sorted(set(chain.from_iterable(edges))))}
    return tuple(_spanning(row, shape, columns) for row, shape in zip(rows, edges, strict=True))


def _spanning(row: Row, edges: Sequence[int], columns: Mapping[int, int]) -> Row:
    """The row with each cell spanning the columns between its edges."""
    cells = zip(row.cells, pairwise(edges), strict=True)
    spans = [
        cell._replace(column_span=columns[end] - columns[start]) for cell, (start, end) in cells
    ]
    return row._replace(cells=tuple(spans))
