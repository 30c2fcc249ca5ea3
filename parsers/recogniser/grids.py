"""A table's grid as its body draws it: ragged cell edges evened, short heading rows moved.

A grid of cells in, a grid of as many rows out in which each column is one that the body has.
"""

from collections.abc import Sequence
from itertools import pairwise

from parsers.recogniser.cells import Line, ReadCell, filled_cells

Grid = list[list[ReadCell | None]]


def evened(grid: Grid, header: int | None) -> Grid:
    """The grid without the columns that only ragged edges make.

    People drag the edges of single cells in Word: two neighbouring columns are one if no row has
    words in both, and most rows, or the headings, span them with one cell.
    """
    if not grid or not _has_spans(grid):
        return grid
    groups = _groups(grid, header)
    if len(groups) == len(grid[0]):
        return grid
    lines = [_by_group(line, groups) for line in grid]
    if header is not None:
        lines[header] = _headings(grid[header], groups)
    return lines


def _by_group(line: Line, groups: Sequence[Sequence[int]]) -> list[ReadCell | None]:
    return [_filled(line, group) for group in groups]


def with_headings_moved(grid: Grid, header: int | None, numbers_first: bool) -> Grid:
    """A heading row that has cells too few, over a first column of numbers, moved to the right."""
    if header is None or not numbers_first:
        return grid
    line = grid[header]
    filled = next((c for c in range(len(line), 0, -1) if line[c - 1]), len(line))
    missing = len(line) - filled
    if not missing:
        return grid
    moved = list(grid)
    moved[header] = [*[None] * missing, *line[:filled]]
    return moved


def _has_spans(grid: Grid) -> bool:
    return any(a is b and a is not None for line in grid for a, b in pairwise(line))


def _groups(grid: Grid, header: int | None) -> list[list[int]]:
    """The columns of the grid, those that belong together in one group."""
    body = [line for r, line in enumerate(grid) if r != header and not _is_whole(line)]
    headings = grid[header] if header is not None else [None] * len(grid[0])
    groups = [[0]]
    held = _Held(body, headings, None)
    for column in range(1, len(grid[0])):
        if _is_one(body, headings, column) and held.may_hold(column):
            groups[-1].append(column)
            held.hold(column)
        else:
            groups.append([column])
            held = _Held(body, headings, headings[column - 1], column)
    return groups


class _Held:
    """The one cell with words that each row has in a group of columns so far.

    `before` is the heading of the column to the left, which may reach into the group.
    """

    def __init__(
        self, body: Sequence[Line], headings: Line, before: ReadCell | None, first: int = 0
    ) -> None:
        self.lines = [*body, headings]
        self.before = before
        self.cells: list[ReadCell | None] = [None] * len(self.lines)
        self.hold(first)

    def may_hold(self, column: int) -> bool:
        """Whether no row would have words in two cells of the group."""
        pairs = zip(self.cells, self._column(column), strict=True)
        return all(held is None or _is_free(cell) or cell is held for held, cell in pairs)

    def hold(self, column: int) -> None:
        """Add a column to the group."""
        self.cells = [
            cell if cell and cell.content else held
            for held, cell in zip(self.cells, self._column(column), strict=True)
        ]

    def _column(self, column: int) -> list[ReadCell | None]:
        cells = [line[column] for line in self.lines]
        if cells[-1] is self.before:
            cells[-1] = None
        return cells


def _is_free(cell: ReadCell | None) -> bool:
    return cell is None or not cell.content


def _is_whole(line: Line) -> bool:
    return all(cell is line[0] for cell in line)


def _is_one(body: Sequence[Line], headings: Line, column: int) -> bool:
    """Whether this column and the one before are one, by how most rows are drawn."""
    spanned = sum(1 for line in body if line[column] and line[column] is line[column - 1])
    if spanned * 2 >= max(len(body), 1):
        return True
    headed = headings[column] and headings[column] is headings[column - 1]
    return bool(headed) and _is_empty(body, column)


def _is_empty(body: Sequence[Line], column: int) -> bool:
    cells = (line[column] for line in body)
    return not any(cell and cell.content for cell in cells)


def _filled(line: Line, group: Sequence[int]) -> ReadCell | None:
    return next(iter(filled_cells([line[c] for c in group])), line[group[0]])


def _headings(line: Line, groups: Sequence[Sequence[int]]) -> list[ReadCell | None]:
    """The heading of each group: the first that no group to its left has, else that one's."""
    chosen: list[ReadCell | None] = []
    for group in groups:
        words = filled_cells([line[c] for c in group])
        unused = [cell for cell in words if not chosen or cell is not chosen[-1]]
        chosen.append(next(iter([*unused, *words]), line[group[0]]))
    return chosen
