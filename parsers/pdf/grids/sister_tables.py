"""Tables of a page with the same headings -> all of them with the columns that one of them shows.

The sections of a review often have a table each, all alike. Where the cells of one happen to fill
their columns, its columns look like one, or its lines like running text.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import TypeAlias

from parsers.pdf.grids.base_lines import Baselines, by_column, is_bold, step, words_of
from parsers.pdf.grids.found_table import FoundTable, rows_outside, words_outside
from parsers.pdf.grids.gutters import wide_gaps
from parsers.pdf.grids.text_columns import MAX_INDENT, MAX_OFF_START, MIN_BEGUN
from parsers.pdf.grids.whitespace import white_grid
from parsers.pdf.page import Word
from parsers.pdf.text.lines import level_baselines

MAX_WORDS = 5  # of a heading
MAX_STEP, MAX_STEP_OF_TEXT = 4.0, 2.2  # sizes of type to a line of several columns, and of one

Headings: TypeAlias = tuple[str, ...]  # the words of a heading row's first line


def with_columns_of_sisters(
    tables: Sequence[FoundTable], rows: Baselines, levels: Sequence[float]
) -> list[FoundTable]:
    """The tables of a page's base lines, and those that the headings of another one show; `levels`
    are the heights of what is drawn between rows."""
    sisters = _sisters(tables)
    heads = [table for table in tables if _is_heading_alone(table, sisters)]
    whole = [table for table in tables if table not in heads]
    found = [_regrid(table, sisters, levels) for table in whole]
    found += _tables_outside(rows_outside(rows, whole), sisters, levels)
    return found + [table for table in heads if words_outside(table.words[:1], found)]


def _tables_outside(
    rows: Baselines, sisters: dict[Headings, FoundTable], levels: Sequence[float]
) -> Iterator[FoundTable]:
    """The tables that begin with the headings of another one."""
    for place, row in enumerate(rows):
        sister = sisters.get(_headings(row))
        below = _table_below(rows[place:], sister, levels) if sister else None
        if below:
            yield below


def _is_heading_alone(table: FoundTable, sisters: dict[Headings, FoundTable]) -> bool:
    """Whether a table is nothing but the headings that another one has."""
    first, *further = _rows(table)
    return not further and sisters.get(_headings(first), table) is not table


def _sisters(tables: Sequence[FoundTable]) -> dict[Headings, FoundTable]:
    """For the headings of several columns the table that shows most of them."""
    found: dict[Headings, FoundTable] = {}
    for table in sorted(tables, key=lambda table: (len(table.grid.xs), len(_rows(table)))):
        first = _rows(table)[0]
        if len(wide_gaps(first)) > 0 and _are_headings(first, table.grid.xs):
            found[_headings(first)] = table
    return found


def _are_headings(row: list[Word], xs: Sequence[float]) -> bool:
    counts = [_count_between(row, left, right) for left, right in pairwise(xs)]
    return sum(map(bool, counts)) > 1 and max(counts) <= MAX_WORDS


def _count_between(row: list[Word], left: float, right: float) -> int:
    return sum(left <= word.x0 < right for word in row)


def _headings(row: list[Word]) -> Headings:
    return tuple(word.text for word in row)


def _rows(table: FoundTable) -> Baselines:
    return level_baselines(table.words)


def _regrid(
    table: FoundTable, sisters: dict[Headings, FoundTable], levels: Sequence[float]
) -> FoundTable:
    """A table with the columns of its sister, if that has more."""
    rows = _rows(table)
    sister = sisters.get(_headings(rows[0]))
    if not sister or len(sister.grid.xs) <= len(table.grid.xs):
        return table
    edges = _edges(sister, rows)
    cells = white_grid(rows, levels, edges) if edges else None
    return table._replace(grid=cells) if cells else table


def _table_below(rows: Baselines, sister: FoundTable, levels: Sequence[float]) -> FoundTable | None:
    """The table that begins with a heading row outside of all tables."""
    end = 1
    while end < len(rows) and _goes_on(rows[: end + 1], sister):
        end += 1
    edges = _edges(sister, rows[:end])
    cells = white_grid(rows[:end], levels, edges) if edges and end > 1 else None
    return FoundTable(cells, words_of(rows[:end])) if cells else None


def _goes_on(rows: Baselines, sister: FoundTable) -> bool:
    """Whether the last of some base lines goes on with the table that the others are."""
    *_, above, row = rows
    most = MAX_STEP if wide_gaps(row) else MAX_STEP_OF_TEXT
    is_title = is_bold(row) and not all(map(is_bold, rows[1:]))
    if is_title or step(above, row) > most or _headings(row) == _headings(rows[0]):
        return False
    return bool(_edges(sister, rows))


def _edges(sister: FoundTable, rows: Baselines) -> list[float]:
    """The edges of a table's columns in the base lines of another one; none where a word of either
    stands across one, or a line begins elsewhere in a column."""
    words = [*sister.words, *words_of(rows)]
    found = [_edge(words, x) for x in sister.grid.xs[1:-1]]
    edges = [edge for edge in found if edge is not None]
    if len(edges) < len(found):
        return []
    starts = list(map(_start, by_column(sister.words, edges)))
    begun = sum(_begins(by_column(row, edges), starts) for row in rows)
    return edges if begun >= MIN_BEGUN * len(rows) else []


def _start(column: Sequence[Word]) -> float:
    return min((word.x0 for word in column), default=inf)


def _begins(columns: Sequence[list[Word]], starts: Sequence[float]) -> bool:
    """Whether what a base line says in each column begins where others do, or as an item does."""
    offs = [words[0].x0 - start for words, start in zip(columns, starts, strict=True) if words]
    return all(-MAX_OFF_START < off < MAX_INDENT for off in offs)


def _edge(words: Sequence[Word], x: float) -> float | None:
    """Half way between the words left of an edge and those right of it."""
    left = max((word.x1 for word in words if word.x0 + word.x1 < 2 * x), default=x)
    right = min((word.x0 for word in words if word.x0 + word.x1 >= 2 * x), default=x)
    return (left + right) / 2 if left < right else None
