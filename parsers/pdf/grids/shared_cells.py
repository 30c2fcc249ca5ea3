"""Level rules that leave out columns -> cells over several rows, such as a title turned upwards."""

from collections.abc import Iterable, Iterator, Sequence
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
    across = [cell for cell in cells.cells if cell[3] - cell[2] > 1]
    rows_across = {cell[0] for cell in across}
    single = [cell for cell in _merged(cells, partial) if cell[0] not in rows_across]
    return cells._replace(cells=tuple(sorted([*across, *single])))


def _merged(cells: Grid, partial: Sequence[PartialRule]) -> Iterator[Cell]:
    """The cells of each column, from one boundary that is drawn there to the next."""
    last = len(cells.ys) - 1
    begun = [_start_at(y, partial) for y in cells.ys[1:last]]
    for column, (left, right) in enumerate(pairwise(cells.xs)):
        drawn = [row for row, start in enumerate(begun, 1) if start < (left + right) / 2]
        for top, bottom in pairwise([0, *drawn, last]):
            yield (top, bottom, column, column + 1)


def _start_at(boundary: float, partial: Iterable[PartialRule]) -> float:
    """Where the partial rule at a boundary of rows begins; left of everything if there is none."""
    near = [rule for rule in partial if abs(rule.at - boundary) <= MAX_FROM_BOUNDARY]
    nearest = min(near, key=lambda rule: abs(rule.at - boundary), default=None)
    return nearest.x0 if nearest else -inf
