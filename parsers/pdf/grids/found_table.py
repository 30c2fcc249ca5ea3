"""A grid and the words in it -> the part of a table on a page, a piece for each cell."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from parsers.pdf.grids.base_lines import Baselines
from parsers.pdf.grids.fills import Fills
from parsers.pdf.page import Box, Cell, Grid, Page, Piece, TablePart, Word, without_words
from parsers.pdf.text.lines import lines

MAX_FROM_PAGE_END = 4.0  # points between a page's lower edge and a table that is cut by it


class FoundTable(NamedTuple):
    """A grid and the words in its outline; `open_columns` as in a `TablePart`."""

    grid: Grid
    words: list[Word]
    open_columns: frozenset[int] | None = None


def words_outside(words: Iterable[Word], tables: Iterable[FoundTable]) -> list[Word]:
    """Those of the words that are in none of the tables."""
    return without_words(words, chain.from_iterable(table.words for table in tables))


def rows_outside(rows: Baselines, tables: Iterable[FoundTable]) -> Baselines:
    """Those of the base lines that are in none of the tables."""
    firsts = words_outside([row[0] for row in rows], tables)
    outside = set(map(id, firsts))
    return [row for row in rows if id(row[0]) in outside]


def part_of(page: Page, table: FoundTable, fills: Fills) -> tuple[TablePart, list[Word]]:
    """The table with its words in their cells, and the words that no cell holds."""
    cells = table.grid
    held, lost = _words_by_cell(table)
    rows: list[list[Piece]] = [[] for _ in cells.ys[1:]]
    begun = _rows_begun(cells)
    for cell, words in zip(cells.cells, held, strict=True):
        first, end, left, right = cell
        fill = fills.within(_box(cells, cell))
        text = tuple(lines(words, page.number))
        spanned = begun[end] - begun[first]
        rows[first].append(Piece(left, right - left, spanned, text, fill))
    filled = [row for row in rows if row]
    top, bottom = cells.ys[0], cells.ys[-1]
    is_cut = bottom > page.height - MAX_FROM_PAGE_END
    return TablePart(page.number, cells.xs, top, bottom, filled, table.open_columns, is_cut), lost


def _rows_begun(cells: Grid) -> list[int]:
    """In how many rows above each edge a cell begins. The rules of a table inside a cell make rows
    in which none does."""
    firsts = {cell[0] for cell in cells.cells}
    return list(accumulate((row in firsts for row in range(len(cells.ys) - 1)), initial=0))


def _words_by_cell(table: FoundTable) -> tuple[list[list[Word]], list[Word]]:
    """The words of each cell in the order of the grid's cells, and those of none."""
    cells = table.grid
    owners = _owners(cells.cells)
    held: list[list[Word]] = [[] for _ in cells.cells]
    lost: list[Word] = []
    for word in table.words:
        row = _interval(cells.ys, word.middle)
        column = _interval(cells.xs, (word.x0 + word.x1) / 2)
        index = owners.get((row, column))
        (lost if index is None else held[index]).append(word)
    return held, lost


def rows_of(grid: Grid, words: Iterable[Word]) -> set[int]:
    """The rows in which words stand."""
    return {_interval(grid.ys, word.middle) for word in words}


def first_rows_of(grid: Grid, words: Iterable[Word]) -> set[int]:
    """The rows in which the cells begin that hold words."""
    owners = _owners(grid.cells)
    places = [
        (_interval(grid.ys, word.middle), _interval(grid.xs, (word.x0 + word.x1) / 2))
        for word in words
    ]
    return {grid.cells[owners[place]][0] for place in places if place in owners}


def _owners(cells: Sequence[Cell]) -> dict[tuple[int, int], int]:
    """For each row and column of a grid the index of the cell that lies there."""
    found: dict[tuple[int, int], int] = {}
    for index, (top, bottom, left, right) in enumerate(cells):
        for row in range(top, bottom):
            found.update(((row, column), index) for column in range(left, right))
    return found


def _interval(edges: Sequence[float], value: float) -> int:
    """The interval that a value lies in; the nearest if it lies outside."""
    return bisect_right(edges, value, 1, len(edges) - 1) - 1


def _box(cells: Grid, cell: Cell) -> Box:
    """The outline of a cell on the page."""
    top, bottom, left, right = cell
    return Box(cells.xs[left], cells.ys[top], cells.xs[right], cells.ys[bottom])
