"""Marks that count the items of a list in a cell: base lines in, whether they have such marks out.

A tab after `(a)` leaves a gutter as between two columns. But the marks of lists count anew in each
cell, and the numbers of rows do not.
"""

import re
from collections.abc import Sequence
from string import ascii_lowercase

from parsers.pdf.grids.base_lines import Baselines
from parsers.pdf.page import Word

_MARK = re.compile(r"\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_COUNTS = (tuple(ascii_lowercase), _ROMAN, tuple(map(str, range(1, 27))))
MIN_MARKS = 2


def are_list_marks(cells: Sequence[Baselines], edge: float) -> bool:
    """Whether what stands left of an edge, in lines that go on right of it, are marks that count
    from the first in each cell."""
    found = [marks for marks in (_marks(rows, edge) for rows in cells) if marks]
    return sum(map(len, found)) >= MIN_MARKS and all(map(_counts_from_first, found))


def _marks(rows: Baselines, edge: float) -> list[str]:
    """What stands left of an edge in each line that goes on right of it."""
    both = [row for row in rows if row[0].x0 < edge <= row[-1].x0]
    return [_left_of(row, edge) for row in both]


def _left_of(row: list[Word], edge: float) -> str:
    return " ".join(word.text for word in row if word.x0 < edge)


def _counts_from_first(marks: Sequence[str]) -> bool:
    matches = list(map(_MARK.fullmatch, marks))
    counted = tuple(match[1] for match in matches if match)
    is_counted = any(counted == count[: len(counted)] for count in _COUNTS)
    return is_counted and len(counted) == len(marks)
