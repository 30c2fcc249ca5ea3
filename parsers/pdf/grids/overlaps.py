"""Grids of cells that are drawn one over the edge of the other -> grids without what both cover."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from parsers.pdf.grids.gutters import BULLETS_AND_O
from parsers.pdf.page import Cell, Grid, Word

MAX_OVERLAP = 12.0  # points of a column that two boxes cover
MAX_HEIGHT = 10.0  # points of such a row


def without_overlaps(cells: Grid, words: Sequence[Word]) -> Grid:
    """The grid, with the strips that hold no text of their own gone to one of their neighbours."""
    level = [word for word in words if not word.turned]
    xs = {right for left, right in pairwise(cells.xs) if _is_bare_column(left, right, level)}
    low = [n for n, edges in enumerate(pairwise(cells.ys)) if _is_bare_row(*edges, level)]
    ys = {cells.ys[_weaker_edge(cells, n)] for n in low}
    return _without_edges(cells, xs - _ends(cells.xs), ys - _ends(cells.ys))


def _ends(edges: Sequence[float]) -> set[float]:
    return {edges[0], edges[-1]}


def _is_bare_column(left: float, right: float, words: Iterable[Word]) -> bool:
    """Whether a column is narrow and holds bullets at most."""
    if right - left >= MAX_OVERLAP:
        return False
    held = [word.text for word in words if left <= word.x0 and word.x1 <= right]
    return all(text in BULLETS_AND_O for text in held)


def _is_bare_row(top: float, bottom: float, words: Iterable[Word]) -> bool:
    """Whether a row is low and holds no words."""
    if bottom - top >= MAX_HEIGHT:
        return False
    return not any(top < word.middle < bottom for word in words)


def _weaker_edge(cells: Grid, row: int) -> int:
    """The edge of a bare row that parts nothing: its lower one, unless only the upper one, that of
    a table inside a cell, ends beside another cell."""
    is_upper = _is_inside_any(cells, row) and not _is_inside_any(cells, row + 1)
    return row if is_upper else row + 1


def _is_inside_any(cells: Grid, edge: int) -> bool:
    """Whether a cell goes on below an edge between rows."""
    return any(top < edge < bottom for top, bottom, _, _ in cells.cells)


def _without_edges(cells: Grid, xs: set[float], ys: set[float]) -> Grid:
    if not xs and not ys:
        return cells
    kept_xs, kept_ys = sorted(set(cells.xs) - xs), sorted(set(cells.ys) - ys)
    columns = [bisect_left(kept_xs, x) for x in cells.xs]
    rows = [bisect_left(kept_ys, y) for y in cells.ys]
    moved: set[Cell] = set()
    for top, bottom, left, right in cells.cells:
        cell = (rows[top], rows[bottom], columns[left], columns[right])
        if cell[0] < cell[1] and cell[2] < cell[3]:
            moved.add(cell)
    return Grid(tuple(kept_xs), tuple(kept_ys), tuple(sorted(moved)))
