"""Numbers of rows that stand in the margin, left of a ruled table -> its first column."""

from bisect import bisect_right
from collections.abc import Iterable

from parsers.pdf.grids.base_lines import Baselines, words_of
from parsers.pdf.grids.found_table import FoundTable
from parsers.pdf.page import Grid, Word, joined_text
from parsers.pdf.text.lines import baselines
from parsers.pdf.text.row_labels import run

MAX_FROM_TABLE = 60.0  # points between the start of a number and the table
BESIDE = 2.0  # points between the numbers and the edge of their column


def with_margin_numbers(table: FoundTable, words: Iterable[Word]) -> FoundTable:
    """A table, with the numbers left of it where each row has at most one and they count."""
    numbers = list(baselines(w for w in words if _is_beside(table.grid, w)))
    if not numbers or not _number_rows(numbers, table.grid):
        return table
    left = min(row[0].x0 for row in numbers) - BESIDE
    columns = (
        None
        if table.open_columns is None
        else frozenset(column + 1 for column in table.open_columns)
    )
    return FoundTable(
        _with_first_column(table.grid, left), [*words_of(numbers), *table.words], columns
    )


def _is_beside(cells: Grid, word: Word) -> bool:
    is_left = cells.xs[0] - MAX_FROM_TABLE < word.x0 and word.x1 <= cells.xs[0] + BESIDE
    return is_left and cells.ys[0] < word.middle < cells.ys[-1] and not word.turned


def _number_rows(numbers: Baselines, cells: Grid) -> bool:
    """Whether lines are numbers that count, each beside a row of its own."""
    rows = {bisect_right(cells.ys, row[0].middle) for row in numbers}
    return len(rows) == len(numbers) and all(run([joined_text(row) for row in numbers]))


def _with_first_column(cells: Grid, left: float) -> Grid:
    shifted = [(top, bottom, a + 1, b + 1) for top, bottom, a, b in cells.cells]
    first = [(row, row + 1, 0, 1) for row in range(len(cells.ys) - 1)]
    return Grid((left, *cells.xs), cells.ys, tuple(sorted(first + shifted)))
