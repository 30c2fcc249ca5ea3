"""Base lines -> grid: the tables that only white space draws, or white space and a few lines.

A column ends at a gutter; a row begins where a number does, below a
separator (a rule, the edge of a shaded band), or after a wider gap.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import inf

from parsers.pdf.grids.entries import starts_of_entries
from parsers.pdf.grids.gutters import (
    Gap,
    Rows,
    aligned,
    columns,
    common,
    crosses,
    free_of,
    gutters,
    is_inside,
    reach,
    wide_gaps,
)
from parsers.pdf.page import Grid, Word, joined_text
from parsers.pdf.text.row_labels import label, run


def blocks(rows: Rows, known: Sequence[float]) -> list[Rows]:
    """The runs of base lines that look like a table, from top to bottom. `known` are the inner
    column edges of the table on the page before: it may go on with few lines."""
    found: list[Rows] = []
    i = 0
    while i < len(rows):
        block = _block(rows, i)
        above = rows[i - 1 : i] if block and _is_interleaved(rows, i) else []
        i += max(len(block), 1)
        block = [*above, *_trimmed(block)]
        if _is_table(block) or fits(block, known) or (i == len(rows) and _is_head(block)):
            found.append(block)
    return found


def _is_interleaved(rows: Rows, start: int) -> bool:
    """Whether the line above a heading row belongs to it: it is closer than lines stand below one
    another, as where a heading of two lines is centred beside one of a single line."""
    above, first = rows[start - 1], rows[start]
    is_close = start > 0 and first[0].base - above[0].base < above[0].size
    return is_close and _is_heading(first) and is_bold(above)


def fits(block: Rows, known: Sequence[float]) -> bool:
    """Whether base lines stand in known columns, and begin at their left edges."""
    gaps = [gap for row in block for gap in wide_gaps(row)]
    near = all(any(abs(gap[1] - 2 - x) < 2 for x in known) for gap in gaps)
    return bool(known and gaps) and near and not any(crosses(row, known) for row in block)


def is_crowded(rows: Rows, xs: Sequence[float], separators: Sequence[float]) -> bool:
    """Whether several numbered rows stand between two separators."""
    ruled = [i for i in range(1, len(rows)) if _separated(rows[i - 1], rows[i], separators)]
    return bool(_crowded(ruled, _numbered(rows, xs), len(rows)))


def grid(rows: Rows, separators: Sequence[float], cuts: Sequence[float] = ()) -> Grid | None:
    """The cells of a block; `cuts` are column edges that are known. None if it has one column."""
    inner = list(cuts) or columns(gutters(rows))
    if not inner:
        return None
    left = min(row[0].x0 for row in rows) - 2
    right = max(reach(row) for row in rows) + 2
    xs = [min(left, inner[0] - 1), *inner, max(right, inner[-1] + 1)]
    starts = _with_entries(_starts(rows, xs, separators), rows, xs)
    tops = [0, *starts]
    ys = [rows[0][0].base - 1.2 * rows[0][0].size]
    ys += [_between(rows[i - 1], rows[i]) for i in starts]
    ys.append(rows[-1][0].base + 0.5 * rows[-1][0].size)
    cells = []
    for r, (a, b) in enumerate(pairwise([*tops, len(rows)])):
        if _is_across(rows[a:b], inner):
            cells.append((r, r + 1, 0, len(xs) - 1))
        else:
            cells += [(r, r + 1, c, c + 1) for c in range(len(xs) - 1)]
    return Grid(tuple(xs), tuple(ys), tuple(cells))


def _with_entries(starts: Sequence[int], rows: Rows, xs: Sequence[float]) -> list[int]:
    """Where rows begin, and the base lines of what is no row but a list of them."""
    found = list(starts)
    for a, b in pairwise([0, *starts, len(rows)]):
        headed = a == 0 and label(joined_text(rows[a])) is None
        found += [a + i for i in starts_of_entries(rows[a:b], xs, headed)]
    return sorted(set(found))


def _is_across(rows: Rows, inner: Sequence[float]) -> bool:
    """Whether a row runs across the columns: half of its lines or more, the first among them. A
    single line that is too long for its column leaves the others in theirs."""
    across = [crosses(row, inner) for row in rows]
    return across[0] and sum(across) >= 0.5 * len(rows)


def _block(rows: Rows, start: int) -> Rows:
    """The base lines from here on that leave the same gutters free."""
    free = free_of(rows[start], rows[start][0].x0, rows[start][-1].x0)
    if not wide_gaps(rows[start]) or _is_title_above(rows, start):
        return []
    end = start + 1
    while end < len(rows):
        row, before = rows[end], rows[end - 1]
        if row[0].base - before[0].base > 4 * max(row[0].size, before[0].size):
            break
        if _repeats(rows, start, end):
            break
        left = common(free, free_of(row, -1e9, 1e9))
        if left:
            free = left
        elif not _spans(rows, end, free):
            break
        end += 1
    return rows[start:end]


def _repeats(rows: Rows, start: int, end: int) -> bool:
    """Whether a new table starts here: its heading row, or a title above that."""
    head = _words(rows[start])
    if _words(rows[end]) == head:
        return True
    titled = not wide_gaps(rows[end]) or is_bold(rows[end])
    apart = (
        is_bold(rows[end]) or rows[end][0].base - rows[end - 1][0].base > 1.4 * rows[end][0].size
    )
    if titled and apart and any(_words(row) == head for row in rows[end + 1 : end + 3]):
        return True
    plain = not all(map(is_bold, rows[start:end]))
    return plain and is_bold(rows[end]) and any(map(_is_heading, rows[end : end + 3]))


def _is_title_above(rows: Rows, start: int) -> bool:
    """Whether a bold line with a tab in it stands apart above a heading row."""
    below = rows[start + 1] if start + 1 < len(rows) else []
    if not below or not is_bold(rows[start]) or not _is_heading(below):
        return False
    return below[0].base - rows[start][0].base > 1.4 * below[0].size


def is_bold(row: list[Word]) -> bool:
    """Whether a base line is bold throughout."""
    return all(w.bold for w in row)


def _is_heading(row: list[Word]) -> bool:
    return is_bold(row) and bool(wide_gaps(row))


def _spans(rows: Rows, end: int, free: list[Gap]) -> bool:
    """Whether a line across the gutters is a row of the table: they go on below it."""
    if wide_gaps(rows[end]):
        return False
    below = rows[end + 1 : end + 3]
    return any(wide_gaps(row) and common(free, free_of(row, -1e9, 1e9)) for row in below)


def _trimmed(block: Rows) -> Rows:
    """Without the lines at its end that stand apart, or are set like a title."""
    block = _without_text_below(block)
    while len(block) > 1 and _is_title_below(block):
        block = block[:-1]
    return block


def _without_text_below(block: Rows) -> Rows:
    """Without the lines of running text that begin apart from the last line of several columns."""
    last = max((i for i, row in enumerate(block) if wide_gaps(row)), default=len(block))
    for i in range(last + 1, len(block)):
        inside = any(is_inside(row, block[:i]) for row in block[i:])
        if _is_far(block[i - 1], block[i]) and not inside:
            return block[:i]
    return block


def _is_far(above: list[Word], row: list[Word]) -> bool:
    return row[0].base - above[0].base > 2.2 * row[0].size


def _is_title_below(block: Rows) -> bool:
    """Whether the last line is a title: larger, or bold below what is not."""
    row, before = block[-1], block[-2]
    is_plain = sum(w.bold for r in block for w in r) < 0.5 * sum(map(len, block))
    is_larger = min(w.size for w in row) > 1.1 * before[0].size
    return not wide_gaps(row) and (is_larger or (is_bold(row) and is_plain))


def _is_head(block: Rows) -> bool:
    """Whether a page's last lines are a heading row, whose table is on the next."""
    return bool(block) and all(map(is_bold, block))


def _is_table(block: Rows) -> bool:
    several = [row for row in block if wide_gaps(row)]
    if len(several) < 2 or (len(block) < 3 and not _is_heading(block[0])):
        return False
    return any(aligned(several, gap) for gap in gutters(block))


def _starts(rows: Rows, xs: Sequence[float], separators: Sequence[float]) -> list[int]:
    """The base lines at which a row begins, but for the first."""
    ruled = [i for i in range(1, len(rows)) if _separated(rows[i - 1], rows[i], separators)]
    numbered = _numbered(rows, xs)
    crowded = _crowded(ruled, numbered, len(rows))
    if len(ruled) >= 2 and not crowded:
        return ruled
    across = _around_spanning(rows, xs) | _below_heading(rows)
    if not ruled and not _gaps(rows, xs) and _is_enclosed(rows, separators):
        return sorted(across)
    if len(numbered) >= 2:
        gaps = _gaps(rows, xs)
        head = [i for i in gaps if i < numbered[0]][:1] if not ruled else []
        raised = [_raised(i, numbered, gaps, rows, xs) for i in numbered]
        moved = [
            i for i, n in zip(raised, numbered, strict=True) if i and (n in crowded or not ruled)
        ]
        return sorted({*ruled, *across, *head, *moved})
    return sorted({*ruled, *across, *_by_gaps(rows, xs)})


def _is_enclosed(rows: Rows, separators: Sequence[float]) -> bool:
    """Whether a separator stands right above the base lines and right below them."""
    near = 2.5 * rows[0][0].size
    top, bottom = rows[0][0].middle, rows[-1][0].middle
    return any(top - near < y < top for y in separators) and any(
        bottom < y < bottom + near for y in separators
    )


def _around_spanning(rows: Rows, xs: Sequence[float]) -> set[int]:
    """Where rows across all columns begin and end."""
    spanning = [i for i, row in enumerate(rows) if crosses(row, xs[1:-1])]
    edges = {j for i in spanning for j in (i, i + 1) if 0 < j < len(rows)}
    return edges - {i for i in spanning if i - 1 in spanning}


def _below_heading(rows: Rows) -> set[int]:
    """Where the first row below a bold heading row begins."""
    first = next((i for i, row in enumerate(rows) if not is_bold(row)), 0)
    return {first} if any(map(_is_heading, rows[:first])) else set()


def _separated(above: list[Word], below: list[Word], separators: Sequence[float]) -> bool:
    top = below[0].base - 0.5 * below[0].size
    return any(above[0].base - 1 < y < top for y in separators)


def _crowded(ruled: list[int], numbered: list[int], end: int) -> set[int]:
    """The numbers that stand with others between two separators."""
    groups = ([n for n in numbered if a <= n < b] for a, b in pairwise([0, *ruled, end]))
    return {n for group in groups if len(group) > 1 for n in group}


def _numbered(rows: Rows, xs: Sequence[float]) -> list[int]:
    """The base lines that begin with a number, in the column that has most of them.

    Only lines that begin in the first column count in another: a wrapped link is no number.
    """
    columns = (_numbered_in(rows, x0, x1) for x0, x1 in pairwise(xs))
    whole = (found for found in columns if all(rows[i][0].x0 < xs[1] for i in found))
    return max(whole, key=len, default=[])


def _numbered_in(rows: Rows, x0: float, x1: float) -> list[int]:
    column = [[w for w in row if x0 <= w.x0 < x1] for row in rows]
    left = min((words[0].x0 for words in column if words), default=x0)
    heads = [words[:2] if words and words[0].x0 < left + 12 else [] for words in column]
    labelled = run([joined_text(words) for words in heads])
    return [i for i, is_label in enumerate(labelled) if is_label]


def _gaps(rows: Rows, xs: Sequence[float]) -> list[int]:
    """The base lines above which the gap is wider than between lines."""
    least = 1.2 * min(_pitch(rows, x0, x1) for x0, x1 in pairwise(xs))
    return [i + 1 for i, (a, b) in enumerate(pairwise(rows)) if b[0].base - a[0].base > least]


def _pitch(rows: Rows, x0: float, x1: float) -> float:
    """The usual distance of two lines of a column, a low quarter of them; endless if it has one.

    The lines of two columns may lie between one another where cells are centred.
    """
    bases = [row[0].base for row in rows if any(x0 <= w.x0 < x1 for w in row)]
    least = 0.8 * rows[0][0].size
    steps = sorted(b - a for a, b in pairwise(bases) if b - a > least)
    return steps[len(steps) // 4] if steps else inf


def _raised(
    start: int, numbered: list[int], gaps: list[int], rows: Rows, xs: Sequence[float]
) -> int:
    """Where the row of a number begins: higher up, if the number stands in the row's middle."""
    if start in gaps:
        return start
    floor = max((n for n in numbered if n < start), default=-1)
    above = [g for g in gaps if floor < g < start]
    blank = above and all(row[0].x0 >= xs[1] for row in rows[above[-1] : start])
    return above[-1] if blank else start


def _by_gaps(rows: Rows, xs: Sequence[float]) -> list[int]:
    """Rows without numbers: below a gap, or where a column begins that was blank one line up."""
    gaps = set(_gaps(rows, xs))
    filled = [_filled(row, xs) for row in rows]
    return [
        i
        for i in range(1, len(rows))
        if 0 in filled[i]
        and (i in gaps or (filled[i] - filled[i - 1] and not rows[i][0].text[0].islower()))
    ]


def _filled(row: list[Word], xs: Sequence[float]) -> set[int]:
    return {sum(x <= w.x0 for x in xs[1:-1]) for w in row}


def _between(above: list[Word], below: list[Word]) -> float:
    return max(above[0].base + 0.05, below[0].base - 1.1 * below[0].size)


def _words(row: list[Word]) -> list[str]:
    return [w.text for w in row]
