"""A table's grid as its body draws it: ragged cell edges evened, short heading rows moved.

A grid of cells in, a grid of as many rows out in which each column is one that the body has.
"""

from collections.abc import Iterator, Sequence

from parsers.recogniser.cells import Line, ReadCell

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
    lines = [[_filled(line, group) for group in groups] for line in grid]
    if header is not None:
        lines[header] = _headings(grid[header], groups)
    return lines


def with_headings_moved(grid: Grid, header: int | None, numbers_first: bool) -> Grid:
    """A heading row that has cells too few, over a first column of numbers, moved to the right."""
    if header is None or not numbers_first:
        return grid
    line = grid[header]
    missing = len(line) - next((c for c in range(len(line), 0, -1) if line[c - 1]), len(line))
    if not missing:
        return grid
    moved = list(grid)
    moved[header] = [*[None] * missing, *line[:-missing]]
    return moved


def _has_spans(grid: Grid) -> bool:
    return any(a is b and a is not None for line in grid for a, b in _neighbours(line))


def _neighbours(line: Line) -> Iterator[tuple[ReadCell | None, ReadCell | None]]:
    return zip(line, line[1:], strict=False)


def _groups(grid: Grid, header: int | None) -> list[list[int]]:
    """The columns of the grid, those that belong together in one group."""
    body = [line for r, line in enumerate(grid) if r != header and not _is_whole(line)]
    headings = grid[header] if header is not None else []
    groups = [[0]]
    for column in range(1, len(grid[0])):
        group = [*groups[-1], column]
        if _is_one(body, headings, column) and _keeps_words(body, headings, group):
            groups[-1].append(column)
        else:
            groups.append([column])
    return groups


def _is_whole(line: Line) -> bool:
    return all(cell is line[0] for cell in line)


def _is_one(body: Sequence[Line], headings: Line, column: int) -> bool:
    """Whether this column and the one before are one, by how most rows are drawn."""
    spanned = sum(1 for line in body if line[column] and line[column] is line[column - 1])
    headed = bool(headings and headings[column] and headings[column] is headings[column - 1])
    return spanned * 2 >= max(len(body), 1) or (headed and spanned * 2 >= 0 and _is_empty(body, column))


def _is_empty(body: Sequence[Line], column: int) -> bool:
    return not any(cell and cell.content for cell in (line[column] for line in body))


def _keeps_words(body: Sequence[Line], headings: Line, group: Sequence[int]) -> bool:
    """No row has words in two cells of the group, and no heading would be left without column."""
    if any(len(_words(line, group)) > 1 for line in body):
        return False
    inner = [cell for cell in _words(headings, group) if headings] if headings else []
    before = headings[group[0] - 1] if headings and group[0] else None
    return len([cell for cell in inner if cell is not before]) <= 1


def _words(line: Line, group: Sequence[int]) -> list[ReadCell]:
    cells = dict.fromkeys(line[c] for c in group)
    return [cell for cell in cells if cell and cell.content]


def _filled(line: Line, group: Sequence[int]) -> ReadCell | None:
    return next(iter(_words(line, group)), line[group[0]])


def _headings(line: Line, groups: Sequence[Sequence[int]]) -> list[ReadCell | None]:
    """The heading of each group: the first that no group to its left has, else that one's."""
    chosen: list[ReadCell | None] = []
    for group in groups:
        words = _words(line, group)
        unused = [cell for cell in words if not chosen or cell is not chosen[-1]]
        chosen.append(next(iter([*unused, *words]), line[group[0]]))
    return chosen
