"""Base lines -> grid: the tables that only white space draws, or white space and a few lines.

A column ends at a gutter; where a row begins `row_starts` tells, or an entry's end.
"""

from collections.abc import Sequence
from itertools import pairwise

from parsers.pdf.grids.base_lines import Baselines, reach
from parsers.pdf.grids.entries import starts_of_entries
from parsers.pdf.grids.gutters import columns, gutters
from parsers.pdf.grids.row_starts import row_starts
from parsers.pdf.grids.spanning import spanning
from parsers.pdf.page import Cell, Grid, Word, joined_text
from parsers.pdf.text.row_labels import label


def white_grid(
    rows: Baselines, separators: Sequence[float], cuts: Sequence[float] = (), headings: int = 0
) -> Grid | None:
    """The cells of a block; `cuts` are column edges that are known, and so many of its lines are
    known to be headings. None if it has one column."""
    inner = list(cuts) or columns(gutters(rows))
    if not inner:
        return None
    xs = _with_sides(inner, rows)
    starts = _starts(rows, xs, separators, headings)
    across = spanning(rows, inner)
    cells: list[Cell] = []
    for r, (a, b) in enumerate(pairwise([0, *starts, len(rows)])):
        if a >= headings and _is_across(across[a:b]):
            cells.append((r, r + 1, 0, len(xs) - 1))
        else:
            cells += [(r, r + 1, c, c + 1) for c in range(len(xs) - 1)]
    return Grid(tuple(xs), tuple(_tops(rows, starts)), tuple(cells))


def _starts(
    rows: Baselines, xs: Sequence[float], separators: Sequence[float], headings: int
) -> list[int]:
    """The base lines at which a row begins, but for the first."""
    body = rows[headings:]
    if not body:
        return []
    found = [headings + n for n in _with_entries(row_starts(body, xs, separators), body, xs)]
    return [headings, *found] if headings else found


def _with_sides(inner: Sequence[float], rows: Baselines) -> list[float]:
    """The edges between columns, with the left side of the first and the right one of the last."""
    left = min(row[0].x0 for row in rows) - 2
    right = max(map(reach, rows)) + 2
    return [min(left, inner[0] - 1), *inner, max(right, inner[-1] + 1)]


def _tops(rows: Baselines, starts: Sequence[int]) -> list[float]:
    """Where the rows that begin at some base lines end and begin, from the top to the bottom."""
    first, last = rows[0][0], rows[-1][0]
    inner = [_between(rows[i - 1], rows[i]) for i in starts]
    return [first.base - 1.2 * first.size, *inner, last.base + 0.5 * last.size]


def _with_entries(starts: Sequence[int], rows: Baselines, xs: Sequence[float]) -> list[int]:
    """Where rows begin, and the base lines of what is no row but a list of them."""
    found = list(starts)
    for a, b in pairwise([0, *starts, len(rows)]):
        headed = a == 0 and label(joined_text(rows[a])) is None
        found += [a + i for i in starts_of_entries(rows[a:b], xs, headed)]
    return sorted(set(found))


def _is_across(across: Sequence[bool]) -> bool:
    """Whether a row runs across the columns: half of its lines or more, the first among them. A
    single line that is too long for its column leaves the others in theirs."""
    return across[0] and sum(across) >= 0.5 * len(across)


def _between(above: list[Word], below: list[Word]) -> float:
    return max(above[0].base + 0.05, below[0].base - 1.1 * below[0].size)
