"""Words -> the two newspaper columns of numbered text in which they stand, read one by one.

Statements are numbered down the left column, and the right one goes on with their numbers. In a
table one column at most numbers the rows.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from parsers.pdf.grids.gutters import GUTTER, Baselines
from parsers.pdf.page import Word
from parsers.pdf.text.lines import baselines

MIN_NUMBERS = 2  # of statements in a column
SAME_EDGE = 3.0  # points between the starts of two numbers of a column
_NUMBER = re.compile(r"(\d{1,2})\.([1-9]\d?)")


class Newspaper(NamedTuple):
    """Two columns: where the right one begins, their top and their bottom."""

    x: float
    top: float
    bottom: float

    def parted(self, words: Sequence[Word]) -> tuple[list[Word], list[Word]]:
        """The words of the left column and those of the right one."""
        within = [word for word in words if self._holds(word)]
        left = [word for word in within if word.x0 <= self.x - SAME_EDGE]
        return left, [word for word in within if word.x0 > self.x - SAME_EDGE]

    def outside(self, words: Sequence[Word]) -> list[Word]:
        """The words that stand in neither."""
        return [word for word in words if not self._holds(word)]

    def _holds(self, word: Word) -> bool:
        return not word.turned and self.top <= word.middle <= self.bottom


def newspaper(words: Sequence[Word]) -> Newspaper | None:
    """The columns of a page where the numbers of one go on with those of the other."""
    if sum(_NUMBER.fullmatch(word.text) is not None for word in words) < 2 * MIN_NUMBERS:
        return None
    rows = list(baselines(word for word in words if not word.turned))
    numbers = [word for row in rows for word in _numbers(row)]
    if not numbers:
        return None  # those on the page stand within lines
    left = [word for word in numbers if _is_at(word, min(w.x0 for w in numbers))]
    x = min((word.x0 for word in numbers if word not in left), default=0.0)
    right = [word for word in numbers if _is_at(word, x)]
    if len(left) + len(right) < len(numbers) or min(len(left), len(right)) < MIN_NUMBERS:
        return None
    if not all(_value(a) < _value(b) for a, b in pairwise([*left, *right])):
        return None
    return _columns(rows, x, {id(word) for word in numbers})


def _numbers(row: list[Word]) -> Iterator[Word]:
    """The numbers at the beginning of a base line or right of a gap in it."""
    for before, word in pairwise([None, *row]):
        is_first = before is None or (word is not None and word.x0 - before.x1 > GUTTER)
        if word is not None and is_first and _NUMBER.fullmatch(word.text):
            yield word


def _is_at(word: Word, x: float) -> bool:
    return abs(word.x0 - x) < SAME_EDGE


def _value(word: Word) -> tuple[int, ...]:
    return tuple(map(int, word.text.split(".")))


def _columns(rows: Baselines, x: float, numbers: set[int]) -> Newspaper | None:
    """The base lines from the first number to the last and around these, if none crosses the
    columns."""
    numbered = [n for n, row in enumerate(rows) if any(id(word) in numbers for word in row)]
    first, last = numbered[0], numbered[-1]
    if any(_is_across(row, x) for row in rows[first : last + 1]):
        return None
    while first and not _is_across(rows[first - 1], x):
        first -= 1
    while last + 1 < len(rows) and not _is_across(rows[last + 1], x):
        last += 1
    return Newspaper(x, rows[first][0].middle - 1, rows[last][0].middle + 1)


def _is_across(row: list[Word], x: float) -> bool:
    return any(word.x0 < x - SAME_EDGE and word.x1 > x - GUTTER for word in row)
