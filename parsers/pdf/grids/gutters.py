"""Base lines -> columns: the gutters that their words leave free."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import reduce
from itertools import compress, pairwise
from math import inf
from statistics import median

from parsers.characters.normalise import BULLETS
from parsers.pdf.grids.base_lines import Baselines, Gap, are_centred, is_bold, reach, words_of
from parsers.pdf.grids.column_starts import closed_gutters
from parsers.pdf.page import Word

MAX_TAB = 45.0  # points after a bullet; half an inch is 36
MAX_SPACE = 0.45  # sizes of type between two words that are one piece
BULLETS_AND_O = BULLETS + "o"  # as Word's second level of a list is set
_DASHES = "-–—"
_TICKS = "✓✔"
_CROSSES = frozenset("✗✘☒✕✖")
_FIGURE = re.compile(
    r"(?=\D*\d)[^\w\s]*[\d.,:/%+\-–—()*]+\w{0,2}[^\w\s]*|[-–—]+|n/a|nil", re.IGNORECASE
)
MIN_MONOSPACED_GAP = 1.7  # widths of a letter: a space is one, and the white beside its letters
MIN_WORDS, MIN_LETTERS, MAX_WIDER = 2, 4, 1.12  # that show that print is monospaced
GUTTER = 4.0  # the least width of white space between two columns, in points
MIN_GUTTER = 0.35  # sizes of type: spaces between words that stand below one another are less
FEW_LINES = 3  # spaces in so few may stand below one another by chance
MIN_SPACES, MAX_WIDER_SPACE = 3, 1.25  # in such a line; of the usual space in it
MAX_SPACE_ALONE = 0.6  # sizes of type, of a space between two words
MAX_OVERHANGING = 2  # lines that alone reach into the white space of all others


def gutters(rows: Baselines) -> list[Gap]:
    """The columns' gaps: where no line of several columns has a word.

    Lines without a wide gap narrow a gutter, or are rows across all columns. Lines that fill their
    columns may close one.
    """
    wide = list(map(wide_gaps, rows))
    are_several = list(map(bool, wide))
    several = list(compress(rows, are_several))
    if not several:
        return []
    marks = _marks(rows)
    x0, x1 = min(row[0].x0 for row in several), max(map(reach, several))
    free_by_row = [free_of(row, x0, x1, marks) for row in rows]
    free = reduce(common, compress(free_by_row, are_several), [(x0, x1)])
    free = _without_spaces(free, several, rows[0][0].size)
    free = _narrowed(free, free_by_row)
    free = _without_overhangs(free, rows)
    free = [gap for gap in free if _is_shared(several, gap)]
    closed = [gap for gap in closed_gutters(rows, wide) if not _is_any(gap, free)]
    return _with_closed(free, closed, rows) if closed else free


def _with_closed(free: list[Gap], closed: Sequence[Gap], rows: Baselines) -> list[Gap]:
    """The gutters and the closed ones. What only leaves a heading and the numbers below it apart,
    which are set to the right, is no gutter."""
    found = sorted([*free, *closed])
    ends = [-inf, *(right for _, right in found), inf]
    sides = zip(ends, found, ends[2:], strict=False)
    return [gap for left, gap, right in sides if _parts_any(rows, left, gap, right)]


def _parts_any(rows: Baselines, left: float, gap: Gap, right: float) -> bool:
    """Whether a line has words in the columns on both sides of a gutter."""
    starts = [_starts(row) for row in rows]
    return any(_is_any_in(x, left, gap[0]) and _is_any_in(x, gap[1], right) for x in starts)


def _starts(row: list[Word]) -> list[float]:
    return [word.x0 for word in row]


def _is_any_in(starts: Sequence[float], left: float, right: float) -> bool:
    """Whether any word begins in a column."""
    return any(left - 0.5 <= start < right - 0.5 for start in starts)


def _is_any(gap: Gap, others: Sequence[Gap]) -> bool:
    return any(_overlap(gap, other) for other in others)


def _overlap(one: Gap, two: Gap) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _without_spaces(free: list[Gap], several: Baselines, size: float) -> list[Gap]:
    """The gaps in lines of several columns that are wider than the spaces of type of some size."""
    least = (MIN_GUTTER if len(several) > 1 else MAX_SPACE_ALONE) * size
    wide = [(a, b) for a, b in free if b - a > least]
    if len(several) > FEW_LINES:
        return wide
    return [gap for gap in wide if not _is_space_in_any(several, gap)]


def _narrowed(free: list[Gap], free_by_row: Sequence[list[Gap]]) -> list[Gap]:
    """The gaps as far as all base lines leave them free, but for those that close one."""
    for free_of_row in free_by_row:
        narrow = common(free, free_of_row)
        if len(narrow) == len(free):
            free = narrow
    return free


def _without_overhangs(free: list[Gap], rows: Baselines) -> list[Gap]:
    """The gaps without those that are a space in a line or two longer than all others: what stands
    after it reaches into the gutter, and is no column."""
    if len(rows) <= FEW_LINES:
        return free
    ends = [*(start for start, _ in free[1:]), inf]
    return [gap for gap, end in zip(free, ends, strict=False) if not _is_overhung(gap, end, rows)]


def _is_overhung(gap: Gap, end: float, rows: Baselines) -> bool:
    """Whether only a line or two, and not the first, have words between a gap and the next one,
    each after a mere space."""
    spaces = [_space_before(row, gap[1], end) for row in rows]
    found = [space for space in spaces if space is not None]
    is_narrow = bool(found) and max(found) <= MAX_SPACE_ALONE
    return spaces[0] is None and len(found) <= MAX_OVERHANGING and is_narrow


def _space_before(row: list[Word], start: float, end: float) -> float | None:
    """The space before the first word of a base line from one place to another, in its sizes of
    type; None where it has none there."""
    for before, word in pairwise([None, *row]):
        if word and start - 0.5 <= word.x0 < end:
            return (word.x0 - before.x1) / word.size if before else inf
    return None


def _is_space_in_any(rows: Baselines, gap: Gap) -> bool:
    return any(_is_space(row, gap) for row in rows)


def _is_space(row: list[Word], gap: Gap) -> bool:
    """Whether what a gap leaves free in a base line is a space such as others between its words."""
    spaces = [(word.x1, after.x0) for word, after in pairwise(row)]
    here = [b - a for a, b in spaces if a <= gap[0] + 0.5 and gap[1] - 0.5 <= b]
    usual = median(b - a for a, b in spaces) if len(spaces) >= MIN_SPACES else 0.0
    return any(space <= MAX_WIDER_SPACE * usual <= MAX_SPACE_ALONE * row[0].size for space in here)


def columns(gaps: Sequence[Gap]) -> list[float]:
    """The edge between two columns: just left of where the right one begins."""
    return [max(b - 2, (a + b) / 2) for a, b in gaps]


def wide_gaps(row: list[Word]) -> list[Gap]:
    """The gaps of a base line that are wider than a space between words."""
    least = max(6.0, 0.9 * row[0].size)
    gaps = [(a, b) for a, b in free_of(row, row[0].x0, row[-1].x0) if b - a >= least]
    pitch = _pitch(row) if gaps else 0.0
    return [(a, b) for a, b in gaps if b - a >= MIN_MONOSPACED_GAP * pitch]


def _pitch(row: list[Word]) -> float:
    """The width of a letter of monospaced print, whose spaces are as wide; 0 for other print."""
    long = [w for w in row if len(w.text) >= MIN_LETTERS and not w.text.isupper()]
    widths = [(word.x1 - word.x0) / len(word.text) for word in long]
    if len(widths) < MIN_WORDS or max(widths) > MAX_WIDER * min(widths):
        return 0.0
    return max(widths)


def _marks(rows: Baselines) -> str:
    """The bullets that are marks of a column of their own: ticks where crosses stand too."""
    return _TICKS if any(word.text in _CROSSES for word in words_of(rows)) else ""


def free_of(row: list[Word], x0: float, x1: float, marks: str = "") -> list[Gap]:
    """What a base line leaves free, from x0 to x1; what follows a bullet that is none of the
    `marks` is not free."""
    free: list[Gap] = []
    at = x0
    for i, word in enumerate(row):
        gap = word.x0 - at
        if gap >= GUTTER:
            free.append((at, word.x0))
        begins = i == 0 or gap >= GUTTER
        at = max(at, word.x1)
        is_bullet = _is_bullet(word) and word.text not in marks
        if begins and is_bullet and not _stands_for_none(word, row[i + 1 : i + 2]):
            at = max(at, _tabbed(word, row[i + 1 : i + 2]))
    if x1 - at >= GUTTER:
        free.append((at, x1))
    return free


def is_figure(text: str) -> bool:
    """Whether a word is what stands in a column of figures: a number, a share, a dash for none."""
    return _FIGURE.fullmatch(text) is not None


def _stands_for_none(word: Word, after: list[Word]) -> bool:
    """Whether a dash is no bullet but an entry of a column of figures."""
    if word.text not in _DASHES:
        return False
    return not after or after[0].x0 - word.x1 > MAX_TAB or is_figure(after[0].text)


def _tabbed(bullet: Word, after: list[Word]) -> float:
    """How far to the right a bullet and the tab after it reach."""
    reached = bullet.x1 + 2 * bullet.size
    if after and after[0].x0 - bullet.x1 <= MAX_TAB:
        reached = max(reached, after[0].x0)
    return reached


def common(one: list[Gap], two: list[Gap]) -> list[Gap]:
    """The gaps that both leave free."""
    both = [(max(a, c), min(b, d)) for a, b in one for c, d in two]
    return [(a, b) for a, b in both if b - a >= GUTTER]


def crosses(row: list[Word], xs: Sequence[float]) -> bool:
    """Whether a base line runs across a column's edge in one piece."""
    return any(_crosses(row, x) for x in xs)


def aligned(rows: Baselines, gap: Gap) -> bool:
    """Whether what stands right of a gutter begins at one edge, or at two (hanging bullets)."""
    firsts = [_first_beyond(row, gap) for row in rows]
    lefts = Counter(round(word.x0) for word in firsts if word)
    common = sum(n for _, n in lefts.most_common(2))
    return common >= 2 and common >= 0.5 * lefts.total()


def _first_beyond(row: list[Word], gap: Gap) -> Word | None:
    return next((word for word in row if word.x0 >= gap[1] - 0.5), None)


def centred(rows: Baselines, gap: Gap) -> bool:
    """Whether what stands right of a gutter, as far as the next one, has one middle."""
    pieces = [_piece_beyond(row, gap) for row in rows]
    return are_centred([piece for piece in pieces if piece])


def _piece_beyond(row: list[Word], gap: Gap) -> list[Word]:
    beyond = [word for word in row if word.x0 >= gap[1] - 0.5]
    gaps = wide_gaps(beyond) if beyond else []
    if not gaps:
        return beyond
    end, _ = gaps[0]
    return [word for word in beyond if word.x1 <= end + 0.5]


def is_inside(row: list[Word], rows: Baselines) -> bool:
    """Whether a base line begins where others have the text of a further column."""
    starts = {b.x0 for r in rows for a, b in pairwise(r) if b.x0 - a.x1 > GUTTER}
    return any(abs(row[0].x0 - x) < 3 for x in starts)


def _is_shared(several: Baselines, gap: Gap) -> bool:
    """Whether the first line goes on right of a gutter, or two others do: a single line may just
    have been stretched."""
    beyond = [row[-1].x1 > gap[1] for row in several]
    return beyond[0] or sum(beyond) > 1


def _crosses(row: list[Word], x: float) -> bool:
    before = [word.x1 for word in row if word.x0 < x]
    if not before:
        return False
    reached, beyond = max(before), row[len(before) : len(before) + 1]
    least = GUTTER if any(map(_is_bullet, beyond)) else max(GUTTER, MAX_SPACE * row[0].size)
    return reached > x + 2 or any(word.x0 - reached < least for word in beyond)


def is_heading(row: list[Word]) -> bool:
    """Whether a base line is set as the headings of columns: bold, with gaps between."""
    return is_bold(row) and bool(wide_gaps(row))


def _is_bullet(word: Word) -> bool:
    """Whether a word at the start of a cell is a bullet."""
    glyph = word.text
    return len(glyph) == 1 and (glyph in BULLETS_AND_O or "\ue000" <= glyph <= "\uf8ff")
