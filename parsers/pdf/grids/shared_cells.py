"""Level rules that leave out columns -> cells over several rows, such as a title turned upwards."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from parsers.pdf.page import Cell, Grid

MAX_FROM_BOUNDARY = 12.0  # points between a rule and the boundary of rows that it draws


class PartialRule(NamedTuple):
    """A level rule below the row of some columns only: those right of `x0`."""

    at: float
    x0: float


def with_shared_cells(cells: Grid, partial: Sequence[PartialRule]) -> Grid:
    """The grid; cells on either side of a boundary that no rule draws in their column are one."""
    if not partial:
        return cells
    last = len(cells.ys) - 1
    begun = [_start_at(y, partial) for y in cells.ys[:last]]
    merged: list[Cell] = []
    for column, (left, right) in enumerate(pairwise(cells.xs)):
        tops = [r for r in range(last) if not r or begun[r] < (left + right) / 2]
        merged += [(a, b, column, column + 1) for a, b in pairwise([*tops, last])]
    across = [cell for cell in cells.cells if cell[3] - cell[2] > 1]
    rows_across = {cell[0] for cell in across}
    single = [cell for cell in merged if cell[0] not in rows_across]
    return cells._replace(cells=tuple(sorted([*across, *single])))


def _start_at(boundary: float, partial: Iterable[PartialRule]) -> float:
    """Where the partial rule at a boundary of rows begins; left of everything if there is none."""
    near = [rule for rule in partial if abs(rule.at - boundary) <= MAX_FROM_BOUNDARY]
    nearest = min(near, key=lambda rule: abs(rule.at - boundary), default=None)
    return nearest.x0 if nearest else -inf
