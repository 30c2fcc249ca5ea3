"""The words of a tagged page -> the tables that its tags name, where its geometry agrees.

The tags say which words share a cell and which cells a row, the places of the words in which
columns they are. Where words do not lie as those of a table, tags count for nothing.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise, product
from operator import attrgetter

from parsers.pdf.grids.cell_columns import MAX_OFF, Extent, Rows, are_aligned, columns_of, edges
from parsers.pdf.grids.found_table import FoundTable, first_rows_of, rows_of
from parsers.pdf.page import Cell, Grid, Page, TablePart, TaggedCell, Word

ASCENT, DESCENT = 0.7, 0.2  # sizes of type above and below a base line
MIN_EDGES, MAX_EDGES = 3, 65  # of columns, the sides included
MAX_UNEVEN = 40  # rows that are looked at
MIN_HELD = 0.8  # of the words in a frame: its tables are not those in cells of another

_MIDDLE = attrgetter("middle")


def tagged_tables(page: Page, words: Sequence[Word], before: TablePart | None) -> list[FoundTable]:
    """The tables of a page whose words are all among some words. `before` is the last table of the
    page before, which the first may go on with."""
    left = _by_table(words, page.cells) if page.cells else {}
    if not left:
        return []
    every = _by_table(page.words, page.cells)
    untagged = sorted((w for w in words if w.item not in page.cells), key=_MIDDLE)
    known = _edges_of(before)
    found: list[FoundTable] = []
    for table in sorted(left, key=lambda number: min(map(_MIDDLE, left[number]))):
        is_whole = len(left[table]) == len(every[table])
        grid = _grid(left[table], page.cells, known) if is_whole else None
        if grid and _holds_rows(grid, untagged):
            found.append(FoundTable(grid, [*left[table], *_among(untagged, grid)]))
        known = ()
    return found


def _edges_of(before: TablePart | None) -> Sequence[float]:
    """The edges of a table that may go on; none of one whose columns are open."""
    return before.xs if before and before.open_columns is None else ()


def _holds_rows(grid: Grid, untagged: Iterable[Word]) -> bool:
    """Whether the words without tags left and right of the rows of a grid are no column of numbers,
    which belongs to them though its tags are missing."""
    level = (w for w in untagged if grid.ys[0] < w.middle < grid.ys[-1])
    beside = [w.text for w in level if not grid.xs[0] <= (w.x0 + w.x1) / 2 <= grid.xs[-1]]
    return not beside or not all(any(map(str.isdecimal, text)) for text in beside)


def are_told_by_tags(words: Sequence[Word], cells: Mapping[int, TaggedCell], grid: Grid) -> bool:
    """Whether the tags tell more of the words of a grid than its rules do: nearly all are those of
    several tables, whose borders touch, or of one that rules within its cells cut up."""
    if not cells or not _disagree(words, cells, grid):
        return False
    tables = _by_table(words, cells)
    if sum(map(len, tables.values())) < MIN_HELD * len(words):
        return False
    return all(_grid(inside, cells, ()) for inside in tables.values())


def _disagree(words: Iterable[Word], cells: Mapping[int, TaggedCell], grid: Grid) -> bool:
    """Whether words are of several tables, or those of one row in cells that begin in several."""
    rows: dict[int, list[Word]] = defaultdict(list)
    tables: set[int] = set()
    for word in {word.item: word for word in words}.values():
        cell = cells.get(word.item)
        if cell:
            tables.add(cell.table)
            rows[cell.row].append(word)
    if len(tables) > 1:
        return True
    uneven = [row for row in rows.values() if len(rows_of(grid, row)) > 1]
    return any(len(first_rows_of(grid, row)) > 1 for row in uneven[:MAX_UNEVEN])


def _by_table(words: Iterable[Word], cells: Mapping[int, TaggedCell]) -> dict[int, list[Word]]:
    found: dict[int, list[Word]] = defaultdict(list)
    for word in words:
        cell = cells.get(word.item)
        if cell:
            found[cell.table].append(word)
    return found


def _among(words: Sequence[Word], grid: Grid) -> list[Word]:
    """Those of some words, from top to bottom, that stand in a grid: bullets have no tags."""
    first = bisect_left(words, grid.ys[0], key=_MIDDLE)
    end = bisect_right(words, grid.ys[-1], key=_MIDDLE)
    return [w for w in words[first:end] if grid.holds((w.x0 + w.x1) / 2, w.middle)]


def _grid(
    words: Iterable[Word], cells: Mapping[int, TaggedCell], known: Sequence[float]
) -> Grid | None:
    """The grid in which the words of a table lie; None if they do not lie as in one. `known` are
    the edges of the table that it may go on with."""
    held: dict[TaggedCell, list[Word]] = defaultdict(list)
    for word in words:
        if word.turned:
            return None
        held[cells[word.item]].append(word)
    rows = _rows(held)
    xs = edges(rows, known)
    if not MIN_EDGES <= len(xs) <= MAX_EDGES:
        return None
    is_named = any(cell.is_named for cell in held)
    return _grid_of(rows, xs) if is_named or are_aligned(rows, xs) else None


def _rows(held: Mapping[TaggedCell, list[Word]]) -> Rows:
    """The cells of each row, from top to bottom."""
    rows: dict[int, list[Extent]] = defaultdict(list)
    for cell, words in held.items():
        rows[cell.row].append(_extent(words, cell.columns))
    return sorted((sorted(row) for row in rows.values()), key=_top)


def _extent(words: Sequence[Word], columns: int) -> Extent:
    return Extent(
        min(word.x0 for word in words),
        min(word.base - ASCENT * word.size for word in words),
        max(word.x1 for word in words),
        max(word.base + DESCENT * word.size for word in words),
        columns,
    )


def _top(row: Sequence[Extent]) -> float:
    return min(cell.top for cell in row)


def _grid_of(rows: Rows, xs: Sequence[float]) -> Grid | None:
    """The grid of rows between edges; None where one row or cell runs into the next."""
    tops = [_top(row) for row in rows]
    ys = [tops[0] - 1, *_levels(rows, tops), max(c.bottom for row in rows for c in row) + 1]
    if any(b <= a for a, b in pairwise(ys)):
        return None
    cells = sorted(_cells(rows, xs, ys))
    if sum((r1 - r0) * (c1 - c0) for r0, r1, c0, c1 in cells) > (len(ys) - 1) * (len(xs) - 1):
        return None
    return Grid(tuple(xs), tuple(ys), tuple(cells))


def _levels(rows: Rows, tops: Sequence[float]) -> Iterator[float]:
    """The edges between rows: below what does not reach into the next."""
    for row, top in zip(rows, tops[1:], strict=False):
        bottoms = [cell.bottom for cell in row if not _reaches_below(cell, row, top)]
        yield (max(bottoms, default=top - 1) + top) / 2


def _reaches_below(cell: Extent, row: Sequence[Extent], edge: float) -> bool:
    """Whether a cell reaches over the lower edge of its row: it does where it lies below another
    cell of the row, as in the middle of several rows."""
    return cell.bottom > edge + MAX_OFF or cell.top > min(other.bottom for other in row)


def _cells(rows: Rows, xs: Sequence[float], ys: Sequence[float]) -> Iterator[Cell]:
    """The cells with words, and an empty one wherever there is none."""
    taken: set[tuple[int, int]] = set()
    for r in reversed(range(len(rows))):
        for cell in rows[r]:
            across, below = columns_of(cell, xs), r + 1
            if _reaches_below(cell, rows[r], ys[below]):
                below = _free_below(across, range(below, _end_row(cell, ys, r)), taken)
            taken.update(product(range(r, below), across))
            yield r, below, across.start, across.stop
    for r, c in product(range(len(rows)), range(len(xs) - 1)):
        if (r, c) not in taken:
            yield r, r + 1, c, c + 1


def _free_below(across: range, rows: range, taken: Set[tuple[int, int]]) -> int:
    """The first of some rows in which a column is taken, or the one after the last."""
    for row in rows:
        if not taken.isdisjoint((row, column) for column in across):
            return row
    return max(rows.start, rows.stop)


def _end_row(cell: Extent, ys: Sequence[float], row: int) -> int:
    """The row after the last that a cell in the middle of its rows reaches over."""
    end = max(cell.bottom, cell.top + cell.bottom - ys[row])
    return min(bisect_left(ys, end - MAX_OFF), len(ys) - 1)
