"""Base lines of columns -> those at which a row begins.

That is where a number does, below a separator (a rule, the edge of a shaded band), or after a wider
gap.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import inf

from parsers.pdf.grids.base_lines import (
    MIN_APART,
    Baselines,
    are_centred,
    is_bold,
    middle,
    stands_apart,
)
from parsers.pdf.grids.gutters import is_heading, wide_gaps
from parsers.pdf.grids.spanning import spanning
from parsers.pdf.page import Word, joined_text
from parsers.pdf.text.row_labels import run

MIN_GAP = 1.1  # of the usual distance of lines: that of a gap between rows
MIN_PITCH = 0.8  # sizes of type: base lines that are closer belong to two columns
MAX_OFF_MIDDLE = 0.35  # sizes of type between the middles of cells that are centred in a row
MAX_INDENT = 12.0  # points of a number from the left edge of its column
MAX_OFF_CENTRE = 1.0  # sizes of type between the middle of a title and that of its table
MAX_ENCLOSED = 2.5  # sizes of type between a table's outer lines and its text


def row_starts(rows: Baselines, xs: Sequence[float], separators: Sequence[float]) -> list[int]:
    """The base lines at which a row begins, but for the first; `xs` are the columns' edges and
    `separators` the heights of what is drawn between rows."""
    ruled = _below_separators(rows, separators)
    numbered = _numbered(rows, xs)
    crowded = _crowded(ruled, numbered, len(rows))
    if len(ruled) >= 2 and not crowded:
        return sorted({*ruled, *_below_heading(rows)})
    across = _around_spanning(rows, xs) | _around_titles(rows, xs) | _below_heading(rows)
    gaps = _below_gaps(rows, xs)
    if not ruled and _are_centred(rows, xs, gaps, numbered):
        return gaps
    if not ruled and not gaps and _is_enclosed(rows, separators):
        return sorted(across)
    if len(numbered) < 2:
        own = _unnumbered(rows, xs, set(gaps))
    else:
        own = _around_numbers(crowded, numbered, gaps, rows, xs)
        own += [] if ruled else _below_unruled_heading(gaps, numbered)
    return sorted({*ruled, *across, *own} - {0})


def _below_unruled_heading(gaps: Sequence[int], numbered: Sequence[int]) -> list[int]:
    """Where the first row begins, if a gap parts it from the headings above the first number."""
    return [gap for gap in gaps[:1] if gap < numbered[0]]


def is_crowded(rows: Baselines, xs: Sequence[float], separators: Sequence[float]) -> bool:
    """Whether several numbered rows stand between two separators."""
    ruled = _below_separators(rows, separators)
    return bool(_crowded(ruled, _numbered(rows, xs), len(rows)))


def _below_separators(rows: Baselines, separators: Sequence[float]) -> list[int]:
    pairs = enumerate(pairwise(rows), 1)
    return [i for i, (above, below) in pairs if _are_separated(above, below, separators)]


def _are_separated(above: list[Word], below: list[Word], separators: Sequence[float]) -> bool:
    bottom, top = above[0].base - 1, below[0].base - 0.5 * below[0].size
    return any(bottom < y < top for y in separators)


def _crowded(ruled: Sequence[int], numbered: Sequence[int], end: int) -> set[int]:
    """The numbers that stand with others between two separators."""
    found: set[int] = set()
    for a, b in pairwise([0, *ruled, end]):
        between = [n for n in numbered if a <= n < b]
        if len(between) > 1:
            found.update(between)
    return found


def _is_enclosed(rows: Baselines, separators: Sequence[float]) -> bool:
    """Whether a separator stands right above the base lines and right below them."""
    near = MAX_ENCLOSED * rows[0][0].size
    top, bottom = rows[0][0].middle, rows[-1][0].middle
    is_closed_above = any(top - near < y < top for y in separators)
    return is_closed_above and any(bottom < y < bottom + near for y in separators)


def _around_spanning(rows: Baselines, xs: Sequence[float]) -> set[int]:
    """Where rows across all columns begin and end."""
    across = spanning(rows, xs[1:-1])
    return {i for i in range(1, len(rows)) if across[i] != across[i - 1]}


def _around_titles(rows: Baselines, xs: Sequence[float]) -> set[int]:
    """Where bold lines that stand alone in the middle of the table begin and end."""
    titles = [i for i in range(1, len(rows) - 1) if _is_title(rows[i - 1 : i + 2], xs)]
    return {i for n in titles for i in (n, n + 1)}


def _is_title(around: Baselines, xs: Sequence[float]) -> bool:
    """Whether a line between two others is a title of the rows below it."""
    above, row, below = around
    is_bold_alone = is_bold(row) and not (is_bold(above) or is_bold(below))
    if not is_bold_alone or wide_gaps(row):
        return False
    is_alone = stands_apart(above, row) and stands_apart(row, below)
    return is_alone and abs(middle(row) - (xs[0] + xs[-1]) / 2) < MAX_OFF_CENTRE * row[0].size


def _below_heading(rows: Baselines) -> set[int]:
    """Where the first row below a bold heading row begins."""
    first = next((i for i, row in enumerate(rows) if not is_bold(row)), 0)
    return {first} if any(map(is_heading, rows[:first])) else set()


def _numbered(rows: Baselines, xs: Sequence[float]) -> list[int]:
    """The base lines that begin with a number, in the column that has most of them.

    Only lines that begin in the first column count in another: a wrapped link is no number. Titles
    across the columns count by themselves.
    """
    across = spanning(rows, xs[1:-1])
    inside: Baselines = [[] if spans else row for row, spans in zip(rows, across, strict=True)]
    return _most_numbered(inside, xs) or _most_numbered(rows, xs)


def _most_numbered(rows: Baselines, xs: Sequence[float]) -> list[int]:
    found: list[int] = []
    for x0, x1 in pairwise(xs):
        numbered = _numbered_in(rows, x0, x1)
        if len(numbered) > len(found) and all(rows[i][0].x0 < xs[1] for i in numbered):
            found = numbered
    return found


def _numbered_in(rows: Baselines, x0: float, x1: float) -> list[int]:
    column = [_within(row, x0, x1) for row in rows]
    filled = list(filter(None, column))
    left = min((words[0].x0 for words in filled), default=x0)
    edge = inf if are_centred(filled) else left + MAX_INDENT
    texts = [joined_text(_before(words, edge)[:2]) for words in column]
    return [i for i, is_numbered in enumerate(run(texts)) if is_numbered]


def _within(row: list[Word], x0: float, x1: float) -> list[Word]:
    return [word for word in row if x0 <= word.x0 < x1]


def _before(words: list[Word], edge: float) -> list[Word]:
    """The words of a line, if it begins left of an edge, that of items below a number."""
    return words if words and words[0].x0 < edge else []


def _below_gaps(rows: Baselines, xs: Sequence[float]) -> list[int]:
    """The base lines above which the gap is wider than between lines."""
    least = MIN_GAP * min(_pitch(rows, x0, x1) for x0, x1 in pairwise(xs))
    pairs = enumerate(pairwise(rows), 1)
    return [i for i, (above, below) in pairs if below[0].base - above[0].base > least]


def _pitch(rows: Baselines, x0: float, x1: float) -> float:
    """The usual distance of two lines of a column, a low quarter of those as close as lines of one
    text, or of all if none is; endless if it has one line.

    The lines of two columns may lie between one another where cells are centred.
    """
    least = MIN_PITCH * rows[0][0].size
    steps = sorted(b - a for a, b in pairwise(_bases(rows, x0, x1)) if b - a > least)
    close = [step for step in steps if step <= MIN_APART * rows[0][0].size]
    steps = close or steps
    return steps[len(steps) // 4] if steps else inf


def _bases(rows: Baselines, x0: float, x1: float) -> list[float]:
    """The heights of the base lines that have words in a column."""
    return [row[0].base for row in rows if _within(row, x0, x1)]


def _are_centred(
    rows: Baselines, xs: Sequence[float], gaps: Sequence[int], numbered: Sequence[int]
) -> bool:
    """Whether what stands between gaps are rows of centred cells, in several of which a cell begins
    below another. Several numbers without a gap are no single row."""
    if not gaps and len(numbered) > 1:
        return False
    groups = [rows[a:b] for a, b in pairwise([0, *gaps, len(rows)])]
    cells = [_extents(group, xs) for group in groups]
    lowered = sum(map(_is_any_lowered, cells))
    return lowered >= min(2, len(groups)) and all(map(_have_one_middle, groups, cells))


def _is_any_lowered(extents: Sequence[tuple[float, float]]) -> bool:
    """Whether one of several cells begins below another."""
    return len({round(top) for top, _ in extents}) > 1


def _extents(rows: Baselines, xs: Sequence[float]) -> list[tuple[float, float]]:
    """The first and the last base line of each column that has any."""
    columns = [_bases(rows, a, b) for a, b in pairwise(xs)]
    return [(bases[0], bases[-1]) for bases in columns if bases]


def _have_one_middle(rows: Baselines, extents: Sequence[tuple[float, float]]) -> bool:
    middles = [(top + bottom) / 2 for top, bottom in extents]
    return max(middles) - min(middles) < MAX_OFF_MIDDLE * rows[0][0].size


def _around_numbers(
    chosen: Iterable[int],
    numbered: Sequence[int],
    gaps: Sequence[int],
    rows: Baselines,
    xs: Sequence[float],
) -> list[int]:
    """Where the rows of those chosen of the numbers begin."""
    return [_raised(number, numbered, gaps, rows, xs) for number in chosen]


def _raised(
    start: int,
    numbered: Sequence[int],
    gaps: Sequence[int],
    rows: Baselines,
    xs: Sequence[float],
) -> int:
    """Where the row of a number begins: higher up, if the number stands in the row's middle."""
    if start in gaps:
        return start
    floor = max((n for n in numbered if n < start), default=-1)
    top = max((gap for gap in gaps if floor < gap < start), default=start)
    is_blank = all(row[0].x0 >= xs[1] for row in rows[top:start])
    return top if is_blank else start


def _unnumbered(rows: Baselines, xs: Sequence[float], gaps: set[int]) -> list[int]:
    """Rows without numbers: below a gap, or where a column begins that was blank one line up."""
    filled = [_filled(row, xs) for row in rows]
    return [
        i
        for i in range(1, len(rows))
        if 0 in filled[i] and (i in gaps or _begins_column(rows[i], filled[i] - filled[i - 1]))
    ]


def _begins_column(row: list[Word], fresh: set[int]) -> bool:
    """Whether a base line that fills fresh columns does not go on in mid-sentence."""
    return bool(fresh) and not row[0].text[0].islower()


def _filled(row: list[Word], xs: Sequence[float]) -> set[int]:
    """The columns in which a base line has words."""
    inner = xs[1:-1]
    return {bisect_right(inner, word.x0) for word in row}
