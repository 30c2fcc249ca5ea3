"""Ruled grids with lines missing -> whole grids: columns or rows that only white space parts."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import attrgetter

from parsers.pdf.grids.base_lines import Baselines
from parsers.pdf.grids.gutters import aligned, columns, crosses, gutters, wide_gaps
from parsers.pdf.grids.list_marks import are_list_marks
from parsers.pdf.grids.row_starts import is_crowded
from parsers.pdf.grids.ruled import TOUCH, Frame
from parsers.pdf.grids.whitespace import white_grid
from parsers.pdf.page import Cell, Grid, Word, is_near_any
from parsers.pdf.text.lines import baselines, level_baselines

MAX_CROWDED = 3  # ruled rows; more are the table's own
MAX_ACROSS = 0.25  # of a ruled column's cells: those whose lines run across a gutter in it

_MIDDLE = attrgetter("middle")


def complete(
    cells: Grid | None, frame: Frame, words: list[Word], known: Sequence[float]
) -> Grid | None:
    """The grid with its missing columns and rows; None if there is but one column.

    `known` are the column edges of the table on the page before: they count where the outline
    is the same.
    """
    hint = known[1:-1] if _is_as_wide(frame, known) else ()
    if cells is None or len(cells.xs) < 3:
        return _from_text(level_baselines(words), frame, hint)
    heights = _Heights(words)
    cells = _parted(_split(cells, heights, hint), heights)
    finer = _with_unruled_rows(cells, words, frame.levels)
    return _stretched(finer, frame) if finer and len(finer.ys) > len(cells.ys) else cells


def _is_as_wide(frame: Frame, known: Sequence[float]) -> bool:
    """Whether an outline has the sides of a table with several columns."""
    if len(known) < 3:
        return False
    return abs(known[0] - frame.x0) <= TOUCH and abs(known[-1] - frame.x1) <= TOUCH


def _with_unruled_rows(cells: Grid, words: list[Word], level: Sequence[float]) -> Grid | None:
    """The grid with the rows of its text; None where each ruled row is one."""
    if len(cells.ys) > MAX_CROWDED + 1:
        return None
    rows = level_baselines(words)
    if rows and (_is_bare(cells) or is_crowded(rows, cells.xs, level)):
        return white_grid(rows, level, cells.xs[1:-1])
    return None


def _from_text(rows: Baselines, frame: Frame, hint: Sequence[float]) -> Grid | None:
    if not rows:
        return None
    several = [row for row in rows if wide_gaps(row)]
    if hint and _is_crossed(several, hint):
        hint = ()
    if not hint and len(several) < 2:
        return None
    found = white_grid(rows, frame.levels, hint)
    return _stretched(found, frame) if found else None


def _is_bare(cells: Grid) -> bool:
    """Whether the columns are ruled and no rows."""
    return len(cells.ys) == 2


def _split(cells: Grid, words: "_Heights", hint: Sequence[float]) -> Grid:
    """The same with columns cut that hold several columns of text without a rule between."""
    cuts = _missing(cells, hint)
    if not cuts:
        cuts = [x for c in range(len(cells.xs) - 1) for x in _cuts(cells, c, words)]
    return _cut(cells, cuts, words) if cuts else cells


def _missing(cells: Grid, hint: Sequence[float]) -> list[float]:
    """The hinted edges that a grid lacks, if it has none but hinted ones."""
    if not all(is_near_any(x, hint, TOUCH) for x in cells.xs[1:-1]):
        return []
    return [x for x in hint if not is_near_any(x, cells.xs, TOUCH)]


class _Heights:
    """Words that are not turned, in the order of their heights."""

    def __init__(self, words: list[Word]) -> None:
        self._words = sorted((w for w in words if not w.turned), key=_MIDDLE)
        self._middles = [w.middle for w in self._words]

    def between(self, top: float, bottom: float) -> list[Word]:
        """The words whose middles are below `top` and above `bottom`."""
        return self._words[bisect_right(self._middles, top) : bisect_left(self._middles, bottom)]


def _parted(cells: Grid, words: _Heights) -> Grid:
    """The same with the cells parted that no rule parts, though their words keep to columns."""
    finer: list[Cell] = []
    for cell in cells.cells:
        r0, r1, c0, c1 = cell
        rows = list(baselines(_within(cells, cell, words))) if c1 - c0 > 1 else []
        if _keeps_to_columns(rows, cells.xs[c0 : c1 + 1]):
            finer += [(r0, r1, c, c + 1) for c in range(c0, c1)]
        else:
            finer.append(cell)
    return cells._replace(cells=tuple(finer))


def _keeps_to_columns(rows: Baselines, xs: Sequence[float]) -> bool:
    """Whether lines fill several columns and none runs across an edge between them."""
    inner = xs[1:-1]
    filled = {bisect_right(inner, word.x0) for row in rows for word in row}
    return len(filled) > 1 and not _is_crossed(rows, inner)


def _cuts(cells: Grid, column: int, words: _Heights) -> Sequence[float]:
    """Where the text of a column leaves a gutter, in half of the rows or more."""
    texts = _texts(cells, column, words)
    rows = list(chain.from_iterable(texts))
    several = [row for row in rows if wide_gaps(row)]
    if len(several) < max(2, 0.5 * (len(cells.ys) - 1)):
        return ()
    aligned_gaps = [gap for gap in gutters(rows) if aligned(several, gap)]
    return [x for x in columns(aligned_gaps) if _parts_columns(texts, x, column)]


def _parts_columns(texts: Sequence[Baselines], x: float, column: int) -> bool:
    """Whether few cells of a column have a line across an edge, and it sets no marks of lists
    apart; the marks in the first column are the numbers of rows."""
    if _count_across(texts, x) > MAX_ACROSS * len(texts):
        return False
    return column == 0 or not are_list_marks(texts, x)


def _texts(cells: Grid, column: int, words: _Heights) -> list[Baselines]:
    """The base lines of each cell that lies in one column alone."""
    single = [cell for cell in cells.cells if cell[2:] == (column, column + 1)]
    return [list(baselines(_within(cells, cell, words))) for cell in single]


def _count_across(texts: Sequence[Baselines], x: float) -> int:
    """How many cells have a line that runs across an edge."""
    return sum(_is_crossed(text, [x]) for text in texts)


def _is_crossed(rows: Iterable[list[Word]], xs: Sequence[float]) -> bool:
    return any(crosses(row, xs) for row in rows)


def _cut(cells: Grid, cuts: Sequence[float], words: _Heights) -> Grid:
    xs = sorted([*cells.xs, *cuts])
    index = {x: i for i, x in enumerate(xs)}
    finer: list[Cell] = []
    for cell in cells.cells:
        r0, r1, c0, c1 = cell
        start, end = index[cells.xs[c0]], index[cells.xs[c1]]
        rows = baselines(_within(cells, cell, words)) if end - start > 1 else ()
        if c1 - c0 > 1 or _is_crossed(rows, xs[start + 1 : end]):
            finer.append((r0, r1, start, end))
        else:
            finer += [(r0, r1, c, c + 1) for c in range(start, end)]
    return Grid(tuple(xs), cells.ys, tuple(finer))


def _within(cells: Grid, cell: Cell, words: _Heights) -> list[Word]:
    r0, r1, c0, c1 = cell
    x0, x1 = cells.xs[c0], cells.xs[c1]
    return [w for w in words.between(cells.ys[r0], cells.ys[r1]) if x0 < w.x0 and w.x1 < x1]


def _stretched(cells: Grid, frame: Frame) -> Grid:
    """A grid that white space made, out to the frame around it."""
    xs = (min(frame.x0, cells.xs[0]), *cells.xs[1:-1], max(frame.x1, cells.xs[-1]))
    ys = (min(frame.top, cells.ys[0]), *cells.ys[1:-1], max(frame.bottom, cells.ys[-1]))
    return Grid(xs, ys, cells.cells)
