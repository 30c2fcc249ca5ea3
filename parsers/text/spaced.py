"""Tables with columns separated by spaces (`pdftotext -layout`, plain mails). Lines in, rows out.

A table begins with a line that has a wide gap; its columns are separated by strips that are blank
in all its lines. A row begins with text in the first column, after an empty line or a rule of
hyphens, or with a number; in a list, where no line continues the one above, each line is a row.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from parsers.text.drawn import Drawn
from parsers.text.wrapped import goes_on, is_item, is_numbered, joined_lines

MIN_GAP = 3  # spaces between the columns of a first line; two may follow a full stop
MIN_GUTTER = 2  # spaces between the columns of every line
MIN_TWO_SIDED_LINES = 3
MIN_WIDE_LINES = 2  # in a table of three or more columns: headings and a single row
MIN_LIST_LINES = 3  # headings included
MAX_WIDTH = 400
MAX_BLANK_LINES = 2  # within a table
MIN_RULE = 3  # signs of a line that is a rule

_WIDE_GAP = re.compile(rf"\S {{{MIN_GAP},}}\S")
_RULE_SIGNS = frozenset("-=_~*─━═")


def spaced_table(lines: Sequence[str], start: int) -> Drawn | None:
    """The table that begins at a line, if any; a rule may stand above its first line."""
    top = start + 1 if _is_column_rule(lines[start]) else start
    if top >= len(lines) or not _begins_table(lines[top]):
        return None
    end, blanks = _extent(lines, top)
    columns = _columns(blanks, lines[top:end])
    cut = [_split_at_columns(line, columns) for line in lines[top:end]]
    return Drawn(_rows(cut), end) if _is_table(cut) else None


def _begins_table(line: str) -> bool:
    if len(line) > MAX_WIDTH or _is_rule(line):
        return False
    return bool(_WIDE_GAP.search(line))


def _is_table(cut: Sequence[list[str]]) -> bool:
    """Whether enough lines have several fields."""
    filled = [sum(map(bool, cells)) for cells in cut]
    if sum(count > 1 for count in filled) >= MIN_TWO_SIDED_LINES:
        return True
    return sum(count > 2 for count in filled) >= MIN_WIDE_LINES


def _split_at_columns(line: str, columns: Sequence[tuple[int, int]]) -> list[str]:
    """The fields of a line; a rule has none."""
    return ["" if _is_rule(line) else line[left:right].strip() for left, right in columns]


def _is_rule(line: str) -> bool:
    """Whether a line is a rule, across all columns or below each: `-----  -----`."""
    signs = "".join(line.split())
    return len(signs) >= MIN_RULE and _RULE_SIGNS.issuperset(signs)


def _is_column_rule(line: str) -> bool:
    runs = line.split()
    return len(runs) > 1 and all(len(run) > 1 for run in runs) and _is_rule(line)


def _blanks(line: str) -> int:
    """The character columns in which a line is blank, as bits; all beyond its end, and all of a
    rule across the table."""
    if _is_rule(line) and not _is_column_rule(line):
        return (1 << MAX_WIDTH) - 1
    letters = int("".join("0" if sign == " " else "1" for sign in reversed(line)) or "0", 2)
    return ~letters & ((1 << MAX_WIDTH) - 1)


def _extent(lines: Sequence[str], start: int) -> tuple[int, int]:
    """The number of the line after the table, and the columns that are blank in all its lines."""
    first = lines[start].split()
    blanks = _blanks(lines[start])
    end, at = start + 1, start + 1
    while at < len(lines) and at - end <= MAX_BLANK_LINES:
        line = lines[at]
        if line.strip():
            shared = blanks & _blanks(line) if len(line) <= MAX_WIDTH else 0
            is_after_gap = at > end or _is_rule(lines[at - 1])
            if not _gutters(shared, len(lines[start])) or _is_title(lines, at, first):
                break
            if is_after_gap and _is_prose(line):
                break
            blanks, end = shared, at + 1
        at += 1
    return end, blanks


def _is_prose(line: str) -> bool:
    """Whether a line after a blank one begins at the left and is no row: `Kind regards`."""
    is_one_field = not line[:1].isspace() and not _WIDE_GAP.search(line)
    return is_one_field and line[:1].isupper() and not _is_number(line.split()[0])


def _is_title(lines: Sequence[str], at: int, first: Sequence[str]) -> bool:
    """Whether a line is a title above a repetition of the table's first line."""
    below = next((line.split() for line in lines[at + 1 : at + 4] if line.strip()), [])
    return below == first and lines[at].split() != first


def _gutters(blanks: int, width: int) -> list[tuple[int, int]]:
    """The blank strips with letters on both sides, in a table of this width."""
    columns = bin(blanks | (1 << MAX_WIDTH))[:2:-1][:width]
    found = [(m.start(), m.end()) for m in re.finditer(rf"1{{{MIN_GUTTER},}}", columns)]
    return [(left, right) for left, right in found if left > 0 and right < width]


def _columns(blanks: int, lines: Sequence[str]) -> list[tuple[int, int]]:
    width = max(map(len, lines))
    edges = [0, *(right for _, right in _gutters(blanks, width)), width]
    return [(left, right) for left, right in pairwise(edges)]


def _rows(cut: Sequence[list[str]]) -> list[list[str]]:
    """The lines of each row, joined cell by cell."""
    rows: list[list[list[str]]] = []
    is_list = _is_list(list(filter(any, cut)))
    is_after_blank = False
    for cells in cut:
        if not any(cells):
            is_after_blank = True
            continue
        if not rows or is_list or _begins_row(rows[-1], cells, is_after_blank):
            rows.append([[] for _ in cells])
        for column, text in zip(rows[-1], cells, strict=True):
            column.append(text)
        is_after_blank = False
    return [list(map(joined_lines, row)) for row in rows]


def _is_list(lines: Sequence[list[str]]) -> bool:
    """Whether every line is a row of its own: it fills the first column and another."""
    if len(lines) < MIN_LIST_LINES or not all(cells[0] and any(cells[1:]) for cells in lines):
        return False
    return all(_are_apart(above, below) for above, below in pairwise(lines))


def _are_apart(above: Sequence[str], below: Sequence[str]) -> bool:
    pairs = zip(above, below, strict=True)
    return not any(goes_on(before, text) or is_item(text) for before, text in pairs)


def _begins_row(above: Sequence[list[str]], cells: Sequence[str], is_after_blank: bool) -> bool:
    if not cells[0]:
        return False
    before = next((text for text in reversed(above[0]) if text), "")
    if is_numbered(cells[0]) or _is_number(cells[0]):
        return True
    return is_after_blank and not goes_on(before, cells[0])


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"\(?[A-Z]?\d[\d.]*[.)]?", text))
