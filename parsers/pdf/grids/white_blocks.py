"""Base lines -> the runs of them that look like a table, though no rule or band says so."""

from math import inf

from parsers.pdf.grids.base_lines import Baselines, Gap, is_bold, is_interleaved, stands_apart, step
from parsers.pdf.grids.gutters import (
    aligned,
    centred,
    columns,
    common,
    crosses,
    free_of,
    gutters,
    is_heading,
    is_inside,
    wide_gaps,
)
from parsers.pdf.grids.text_columns import TextColumns, starts_in
from parsers.pdf.page import Word

MIN_FAR = 2.2  # sizes of type between a table and the text below it
MAX_STEP = 4.0  # sizes of type between two lines of a table, unless they begin at the same places
MIN_COLUMNS_IN_LINE = 3
MAX_OFF_LINE = 2.0  # points between the starts of two lines of one column


def blocks(rows: Baselines, before: TextColumns) -> list[Baselines]:
    """The runs of base lines that look like a table, from top to bottom. `before` are the columns
    of the table on the page before: it may go on with few lines."""
    found: list[Baselines] = []
    i = end = 0
    while i < len(rows):
        block = _block(rows, i)
        above = _beside_first(rows[end:i], block, before)
        between = rows[end : i - len(above)]
        i += max(len(block), 1)
        end = i if block else end
        block = [*above, *_trimmed(block)]
        if _is_table(block) or before.fit(block):
            found.append([*_headings_above(between, block), *block])
    return found


def _beside_first(rows: Baselines, block: Baselines, before: TextColumns) -> Baselines:
    """The lines above a block that belong to its first row, whose cells are centred: they stand
    beside its first line, or right above it in a column of the table on the page before."""
    found = [*rows, *block[:1]]
    first = len(rows)
    while block and first and _goes_on(found[first - 1], found[first], before):
        first -= 1
    return rows[first:]


def _headings_above(rows: Baselines, block: Baselines) -> Baselines:
    """The lines right above a block that are its headings, though one of them fills its column and
    leaves no wide gap."""
    if is_heading(block[0]):
        return []
    gaps = gutters(block)
    edges = columns(gaps)
    found: Baselines = []
    for row in reversed(rows):
        is_far = step(row, (found or block)[0]) > MIN_FAR
        if is_far or _is_larger(row, block[0]) or crosses(row, edges):
            break
        found.insert(0, row)
    while found and not any(_begins_column(found[0], gap) for gap in gaps):
        found.pop(0)
    return found


def _begins_column(row: list[Word], gap: Gap) -> bool:
    """Whether a line has words on both sides of a gutter and begins where the right column does."""
    return row[0].x0 < gap[0] and any(abs(word.x0 - gap[1]) < MAX_OFF_LINE for word in row)


def _goes_on(above: list[Word], row: list[Word], before: TextColumns) -> bool:
    return is_interleaved(above, row) or (before.keep(above) and not stands_apart(above, row))


def _block(rows: Baselines, start: int) -> Baselines:
    """The base lines from here on that leave the same gutters free."""
    free = free_of(rows[start], rows[start][0].x0, rows[start][-1].x0)
    if not wide_gaps(rows[start]) or _is_title_above(rows, start):
        return []
    end = start + 1
    while end < len(rows):
        row = rows[end]
        if _is_off(rows[start:end], row) or _repeats(rows, start, end):
            break
        left = common(free, free_of(row, -inf, inf))
        if left:
            free = left
        elif not _spans(rows, end, free):
            break
        end += 1
    return rows[start:end]


def _is_off(block: Baselines, row: list[Word]) -> bool:
    """Whether a line stands too far below a table to go on with it, and does not begin in all of
    several columns where the first line does."""
    return step(block[-1], row) > MAX_STEP and not _is_in_line(block[0], row)


def _is_in_line(first: list[Word], row: list[Word]) -> bool:
    starts, others = starts_in(first), starts_in(row)
    if len(starts) != len(others) or len(starts) < MIN_COLUMNS_IN_LINE:
        return False
    return all(abs(a - b) < MAX_OFF_LINE for a, b in zip(starts, others, strict=True))


def _repeats(rows: Baselines, start: int, end: int) -> bool:
    """Whether a new table starts here: its heading row, or a title above that."""
    head, row = _words(rows[start]), rows[end]
    if _words(row) == head:
        return True
    below = rows[end + 1 : end + 3]
    is_above_head = head in map(_words, below)
    if not is_bold(row):
        return is_above_head and _is_plain_title(rows[start : end + 1], below[0])
    is_below_text = not all(map(is_bold, rows[start:end]))
    return is_above_head or (is_below_text and any(map(is_heading, [row, *below])))


def _is_plain_title(block: Baselines, below: list[Word]) -> bool:
    """Whether the last line of a block stands apart from it and nearer to the line below."""
    *before, row = block
    if wide_gaps(row) or not stands_apart(before[-1], row) or is_inside(row, before):
        return False
    return step(row, below) <= step(before[-1], row)


def _is_title_above(rows: Baselines, start: int) -> bool:
    """Whether a bold line with a tab in it stands apart above a heading row."""
    below = rows[start + 1] if start + 1 < len(rows) else []
    if not below or not is_bold(rows[start]) or not is_heading(below):
        return False
    return stands_apart(rows[start], below)


def _spans(rows: Baselines, end: int, free: list[Gap]) -> bool:
    """Whether a line across the gutters is a row of the table: they go on below it."""
    if wide_gaps(rows[end]):
        return False
    below = rows[end + 1 : end + 3]
    return any(wide_gaps(row) and common(free, free_of(row, -inf, inf)) for row in below)


def _trimmed(block: Baselines) -> Baselines:
    """Without the lines at its end that stand apart, or are set like a title."""
    block = _without_text_below(block)
    while len(block) > 1 and _is_title_below(block):
        block = block[:-1]
    return block


def _without_text_below(block: Baselines) -> Baselines:
    """Without the lines of running text that begin apart from the last line of several columns."""
    last = max((i for i, row in enumerate(block) if wide_gaps(row)), default=len(block))
    for i in range(last + 1, len(block)):
        inside = any(_is_in_column(row, block[:i]) for row in block[i:])
        if step(block[i - 1], block[i]) > MIN_FAR and not inside:
            return block[:i]
    return block


def _is_in_column(row: list[Word], rows: Baselines) -> bool:
    """Whether a line begins where a further column does, or stands in the middle of one."""
    several = [other for other in rows if wide_gaps(other)]
    return is_inside(row, rows) or any(centred([*several, row], gap) for gap in gutters(several))


def _is_title_below(block: Baselines) -> bool:
    """Whether the last line is a title: larger, or bold below what is not."""
    row, before = block[-1], block[-2]
    if wide_gaps(row):
        return False
    return _is_larger(row, before) or (is_bold(row) and _is_plain(block))


def _is_larger(row: list[Word], other: list[Word]) -> bool:
    return min(word.size for word in row) > 1.1 * other[0].size


def _is_plain(block: Baselines) -> bool:
    """Whether less than half of the words are bold."""
    return sum(word.bold for row in block for word in row) < 0.5 * sum(map(len, block))


def _is_table(block: Baselines) -> bool:
    several = [row for row in block if wide_gaps(row)]
    if len(several) < 2:
        return False
    if len(block) == 2 and not is_heading(block[0]):
        return False
    return any(aligned(several, gap) or centred(several, gap) for gap in gutters(block))


def _words(row: list[Word]) -> list[str]:
    return [w.text for w in row]
