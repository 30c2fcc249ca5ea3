"""Tables and words of a page -> its items in reading order: tables side by side one by one.

A title above each of them stands on one line with the other's.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from math import inf
from operator import itemgetter
from typing import TypeAlias

from parsers.pdf.grids.newspaper import Newspaper, newspaper
from parsers.pdf.page import Line, PageItem, TablePart, Word, without_words
from parsers.pdf.text.lines import level_baselines, lines

MAX_ABOVE = 3.0  # sizes of type between titles and their tables
MAX_BEYOND = 2.0  # points that a title may reach beyond its table

_Place: TypeAlias = tuple[float, int, float]  # of a row of tables, the table in it, the item


def in_reading_order(tables: Sequence[TablePart], words: list[Word], page: int) -> list[PageItem]:
    """The tables, and the words around them as lines, as a person reads them."""
    placed: list[tuple[_Place, PageItem]] = []
    rest = words
    for row in _rows(tables):
        titles = _titles(row, rest) if len(row) > 1 else []
        rest = without_words(rest, chain.from_iterable(titles))
        placed += _placed_row(row, titles, page)
    if columns := newspaper(rest):
        placed += _placed_columns(columns, rest, page)
        rest = columns.outside(rest)
    placed += [((_middle(line), 0, 0.0), line) for line in lines(rest, page)]
    return [item for _, item in sorted(placed, key=itemgetter(0))]


def _placed_columns(
    columns: Newspaper, words: Sequence[Word], page: int
) -> Iterator[tuple[_Place, PageItem]]:
    for column, within in enumerate(columns.parted(words)):
        for line in lines(within, page):
            yield (columns.top, column, _middle(line)), line


def _placed_row(
    row: Sequence[TablePart], titles: Sequence[list[Word]], page: int
) -> Iterator[tuple[_Place, PageItem]]:
    """Tables side by side, each below its title if there are titles."""
    top = min([row[0].top, *(word.middle for column in titles for word in column)])
    for column, table in enumerate(row):
        yield (top, column, table.top), table
    for column, title in enumerate(titles):
        for line in lines(title, page):
            yield (top, column, _middle(line)), line


def _middle(line: Line) -> float:
    return line.base - 0.5 * line.size


def _rows(tables: Sequence[TablePart]) -> Iterator[list[TablePart]]:
    """The tables, those side by side together and from left to right."""
    row: list[TablePart] = []
    for table in tables:
        if row and not all(_is_beside(table, other) for other in row):
            yield sorted(row, key=_left)
            row = []
        row.append(table)
    if row:
        yield sorted(row, key=_left)


def _left(table: TablePart) -> float:
    return table.xs[0]


def _is_beside(one: TablePart, other: TablePart) -> bool:
    is_level = one.top < other.bottom and other.top < one.bottom
    return is_level and (one.xs[-1] <= other.xs[0] or other.xs[-1] <= one.xs[0])


def _titles(row: Sequence[TablePart], words: list[Word]) -> list[list[Word]]:
    """The words right above each of several tables; nothing where a line goes on across them."""
    line = _line_above(min(table.top for table in row), words)
    gaps = [(left.xs[-1], right.xs[0]) for left, right in pairwise(row)]
    if any(_stands_in(gap, word) for gap in gaps for word in line):
        return []
    edges = [-inf, *((left + right) / 2 for left, right in gaps), inf]
    columns = [_between(line, a, b) for a, b in pairwise(edges)]
    return columns if all(columns) else []


def _line_above(top: float, words: Sequence[Word]) -> list[Word]:
    """The line right above a height; nothing if it is too far for a title."""
    *_, line = [[], *level_baselines(word for word in words if word.middle < top)]
    return line if line and top - line[0].base <= MAX_ABOVE * line[0].size else []


def _stands_in(gap: tuple[float, float], word: Word) -> bool:
    """Whether a word stands between two tables, or reaches there from beside them."""
    return word.x0 < gap[1] - MAX_BEYOND and word.x1 > gap[0] + MAX_BEYOND


def _between(line: Sequence[Word], start: float, end: float) -> list[Word]:
    return [word for word in line if start <= word.x0 < end]
