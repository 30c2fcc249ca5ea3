"""The base lines within a stack of strips -> those of each table in it, one below the other."""

from collections.abc import Sequence
from itertools import chain, pairwise

from parsers.pdf.grids.base_lines import Baselines, is_bold, stands_apart
from parsers.pdf.grids.gutters import is_heading, is_inside, wide_gaps
from parsers.pdf.page import Word

MIN_PROSE = 0.7  # of a table's width that running text takes up


def tables_of(rows: Baselines, levels: Sequence[float], width: float) -> list[Baselines]:
    """The base lines cut where another table begins, without the titles between."""
    tables: list[list[Baselines]] = [[]]
    groups = _groups(rows, levels)
    for group, after in pairwise([*groups, []]):
        table = tables[-1]
        if _is_prose(group, width) or (_is_plain(group) and _is_heading(after, table)):
            tables.append([])
            continue
        if _is_heading(group, table) and not _is_bold_like_all(group, table):
            table[-1:] = map(_without_caption, table[-1:])
            tables.append([])
        tables[-1].append(group)
    return [list(chain.from_iterable(table)) for table in tables if table]


def without_titles(table: Baselines) -> Baselines:
    """Without the titles at its end, which are of the next table."""
    while len(table) > 1 and is_title(table[-1:]) and not table[-2][0].bold:
        table = table[:-1]
    return table


def is_title(group: Baselines) -> bool:
    """Whether base lines are bold throughout and in one piece each."""
    return _is_plain(group) and all(map(is_bold, group))


def _is_bold_like_all(group: Baselines, table: list[Baselines]) -> bool:
    """Whether a bold row is no heading for that: all above it is bold too, be it a row of headings
    over several columns each or all of the table."""
    is_bold_above = bool(table) and all(map(is_bold, chain.from_iterable(table)))
    return is_bold_above and _text(table[0]) != _text(group)


def _without_caption(group: Baselines) -> Baselines:
    """Without the line that stands apart at the end: the caption of the table that follows."""
    if len(group) < 2 or wide_gaps(group[-1]):
        return group
    is_apart = stands_apart(group[-2], group[-1])
    return group[:-1] if is_apart and not is_inside(group[-1], group) else group


def _is_prose(group: Baselines, width: float) -> bool:
    reach = max(row[-1].x1 for row in group) - min(row[0].x0 for row in group)
    is_wide = reach > MIN_PROSE * width
    if len(group) <= 2 or not is_wide:
        return False
    return _is_plain(group) and not _stands_side_by_side(group)


def _stands_side_by_side(group: Baselines) -> bool:
    """Whether each line stands left or right of one gap, as where a short cell stands in the middle
    of its row, between the base lines of a tall one."""
    reach = 0.0
    for row in sorted(group, key=lambda row: row[0].x0):
        if reach and row[0].x0 - reach > row[0].size:
            return True
        reach = max(reach, row[-1].x1)
    return False


def _is_plain(group: Baselines) -> bool:
    return not any(map(wide_gaps, group))


def _is_heading(group: Baselines, table: list[Baselines]) -> bool:
    """Whether a group is a heading row: that of the table again, or bold as only those are."""
    if table and _text(group) == _text(table[0]):
        return True
    return not _is_plain(group) and all(map(is_bold, group))


def _groups(rows: Baselines, levels: Sequence[float]) -> list[Baselines]:
    """The base lines between two levels each; a heading row stands alone."""
    groups: list[Baselines] = []
    last = -1
    for row in rows:
        level = sum(row[0].middle > y for y in levels)
        heads = bool(groups) and is_heading(row) and _is_apart(groups[-1], row)
        is_below_headings = bool(groups) and _is_below_headings(groups[-1], row)
        if level != last or heads or is_below_headings:
            groups.append([])
        groups[-1].append(row)
        last = level
    return groups


def _is_below_headings(group: Baselines, row: list[Word]) -> bool:
    """Whether a line is the first below a heading row."""
    return not is_bold(row) and all(map(is_bold, group)) and any(map(is_heading, group))


def _is_apart(group: Baselines, row: list[Word]) -> bool:
    """Whether a line stands apart from a title above it, or from the rows of a table."""
    if not is_bold(group[-1]):
        return True
    return not wide_gaps(group[-1]) and stands_apart(group[-1], row)


def _text(rows: Baselines) -> list[str]:
    return [w.text for row in rows for w in row]
