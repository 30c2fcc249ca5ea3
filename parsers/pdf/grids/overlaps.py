"""Grids of cells that are drawn one over the edge of the other -> grids without what both cover."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from parsers.pdf.grids.gutters import BULLETS_AND_O
from parsers.pdf.page import Cell, Grid, Word

MAX_OVERLAP = 12.0  # points of a column that two boxes cover
MAX_HEIGHT = 10.0  # points of such a row


def without_overlaps(cells: Grid, words: Sequence[Word]) -> Grid:
    """The grid, with the strips that hold no text of their own gone to one of their neighbours."""
    level = [word for word in words if not word.turned]
    dropped_xs = {_edge_to_drop(a, b, level) for a, b in pairwise(cells.xs) if b - a < MAX_OVERLAP}
    dropped_ys = {
        b for a, b in pairwise(cells.ys)
        if b - a < MAX_HEIGHT and not any(a < word.middle < b for word in level)
    }  # fmt: skip
    return _without_edges(cells, dropped_xs - _ends(cells.xs), dropped_ys - _ends(cells.ys))


def _ends(edges: Sequence[float]) -> set[float]:
    return {edges[0], edges[-1]}


def _edge_to_drop(left: float, right: float, words: Iterable[Word]) -> float | None:
    """The right edge of a narrow column; None if it holds more text than bullets."""
    held = [word.text for word in words if left <= word.x0 and word.x1 <= right]
    return right if all(text in BULLETS_AND_O for text in held) else None


def _without_edges(cells: Grid, xs: Iterable[float | None], ys: Iterable[float]) -> Grid:
    kept_xs = [x for x in cells.xs if x not in set(xs)]
    kept_ys = [y for y in cells.ys if y not in set(ys)]
    if len(kept_xs) == len(cells.xs) and len(kept_ys) == len(cells.ys):
        return cells
    columns = [sum(k < x for k in kept_xs) for x in cells.xs]
    rows = [sum(k < y for k in kept_ys) for y in cells.ys]
    moved: set[Cell] = set()
    for top, bottom, left, right in cells.cells:
        cell = (rows[top], rows[bottom], columns[left], columns[right])
        if cell[0] < cell[1] and cell[2] < cell[3]:
            moved.add(cell)
    return Grid(tuple(kept_xs), tuple(kept_ys), tuple(sorted(moved)))
