"""How far the words of cells reach, row by row -> the edges between the columns of their table.

The edges are drawn nowhere and each cell is known.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import NamedTuple, TypeAlias

from parsers.pdf.grids.same_columns import MAX_OFF_EDGE

MAX_OFF = 2.0  # points between the starts or middles of the cells of a column
MIN_ALIGNED = 0.5  # of these cells
PADDING = 5.0  # points around the texts of a table
BULLET_ROOM = 18.0  # points before a text, where a bullet may stand


class Extent(NamedTuple):
    """How far the words of a cell reach, and over how many columns it says that it does."""

    x0: float
    top: float
    x1: float
    bottom: float
    columns: int


Rows: TypeAlias = list[list[Extent]]  # from top to bottom, the cells of each from left to right
Span: TypeAlias = tuple[float, float]


def edges(rows: Rows, known: Sequence[float]) -> tuple[float, ...]:
    """The edges of the columns of a table, its sides included; those of the table that it may go on
    with where they are the same. None where cells of one row overlap, or where there is but one row
    that goes on with no table."""
    columns = _columns(rows)
    same = _known_edges(columns, known)
    if same or len(rows) == 1:
        return same
    return _edges_of(_without_indents(columns, rows))


def columns_of(cell: Extent, xs: Sequence[float]) -> range:
    """The columns over which a cell reaches."""
    inner = xs[1:-1]
    if cell.columns > len(inner):
        return range(len(inner) + 1)
    first = bisect_right(inner, cell.x0 + MAX_OFF)
    return range(first, max(first, bisect_left(inner, cell.x1 - MAX_OFF)) + 1)


def are_aligned(rows: Rows, xs: Sequence[float]) -> bool:
    """Whether half of the cells of each column begin at one edge or stand around one middle: the
    words of a line do not."""
    held: dict[int, list[Extent]] = defaultdict(list)
    for cell in chain.from_iterable(rows):
        for column in columns_of(cell, xs):
            held[column].append(cell)
    return all(_share_aligned(cells) >= MIN_ALIGNED for cells in held.values())


def _share_aligned(cells: Sequence[Extent]) -> float:
    """The share of cells with one start or one middle."""
    starts = Counter(round(cell.x0 / MAX_OFF) for cell in cells)
    middles = Counter(round((cell.x0 + cell.x1) / MAX_OFF) for cell in cells)
    most = max(*starts.values(), *middles.values())
    return most / len(cells) if len(cells) > 1 else 1.0


def _columns(rows: Rows) -> list[Span]:
    """From where to where the texts of each column reach; none where cells of a row overlap."""
    gaps = [(a.x1, b.x0) for row in rows for a, b in pairwise(row)]
    if any(start > end for start, end in gaps):
        return []
    across = _Across(gaps)
    single = [cell for cell in chain.from_iterable(rows) if not across.has(cell)]
    return _joined(sorted((cell.x0, cell.x1) for cell in single))


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Spans from left to right, those that overlap as one."""
    found: list[Span] = []
    for x0, x1 in spans:
        if found and x0 < found[-1][1]:
            found[-1] = (found[-1][0], max(x1, found[-1][1]))
        else:
            found.append((x0, x1))
    return found


def _without_indents(columns: Sequence[Span], rows: Rows) -> list[Span]:
    """The columns, one with the next where no row fills both: a heading and the lists below it,
    which are indented."""
    starts = [x0 for x0, _ in columns]
    beside: set[int] = set()
    for row in rows:
        filled = [bisect_right(starts, cell.x0) - 1 for cell in row]
        beside.update(b for a, b in pairwise(filled) if b - a == 1)
    found: list[Span] = []
    for place, (x0, x1) in enumerate(columns):
        if found and place not in beside:
            found[-1] = (found[-1][0], x1)
        else:
            found.append((x0, x1))
    return found


class _Across:
    """Which cells reach over a gap between two others of one row."""

    def __init__(self, gaps: Iterable[Span]) -> None:
        ordered = sorted(gaps)
        self._starts = [start for start, _ in ordered]
        self._first_ends = [end for _, end in ordered]
        for i in reversed(range(len(ordered) - 1)):
            self._first_ends[i] = min(self._first_ends[i], self._first_ends[i + 1])

    def has(self, cell: Extent) -> bool:
        if cell.columns > 1:
            return True
        i = bisect_left(self._starts, cell.x0)
        return i < len(self._starts) and self._first_ends[i] < cell.x1


def _known_edges(columns: Sequence[Span], known: Sequence[float]) -> tuple[float, ...]:
    """Known edges where columns lie one each between them, moved a little if need be; else none."""
    if len(known) != len(columns) + 1:
        return ()
    inner = known[1:-1]
    free = [(a[1], b[0]) for a, b in pairwise(columns)]
    moved = [min(max(x, start), end) for x, (start, end) in zip(inner, free, strict=True)]
    if any(abs(x - y) > MAX_OFF_EDGE for x, y in zip(inner, moved, strict=True)):
        return ()
    return (min(known[0], columns[0][0]), *moved, max(known[-1], columns[-1][1]))


def _edges_of(columns: Sequence[Span]) -> tuple[float, ...]:
    """The edges of columns, their sides included. Those between two lie not far before the second,
    which begins at one place on every page."""
    if not columns:
        return ()
    inner = (max((a[1] + b[0]) / 2, b[0] - BULLET_ROOM) for a, b in pairwise(columns))
    return (columns[0][0] - PADDING, *inner, columns[-1][1] + PADDING)
