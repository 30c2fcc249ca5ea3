"""Words -> the newspaper columns of numbered text in which they stand, read one by one.

Statements are numbered down the left column, and the next one goes on with their numbers. In a
table one column at most numbers the rows.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from math import inf
from typing import NamedTuple

from parsers.pdf.grids.base_lines import Baselines
from parsers.pdf.grids.gutters import GUTTER
from parsers.pdf.page import Word
from parsers.pdf.text.lines import level_baselines

MIN_NUMBERS = 2  # of statements in a column, but for the last of several
SAME_EDGE = 3.0  # points between the starts of two numbers of a column
_NUMBER = re.compile(r"(\d{1,2})\.([1-9]\d?)")


class Newspaper(NamedTuple):
    """The columns: where each but the first begins, their top and their bottom."""

    xs: tuple[float, ...]
    top: float
    bottom: float

    def parted(self, words: Sequence[Word]) -> list[list[Word]]:
        """The words of each column, from left to right."""
        within = [word for word in words if self._holds(word)]
        edges = [-inf, *(x - SAME_EDGE for x in self.xs), inf]
        return [_begun_between(within, a, b) for a, b in pairwise(edges)]

    def outside(self, words: Sequence[Word]) -> list[Word]:
        """The words that stand in neither."""
        return [word for word in words if not self._holds(word)]

    def _holds(self, word: Word) -> bool:
        return not word.turned and self.top <= word.middle <= self.bottom


def _begun_between(words: Sequence[Word], start: float, end: float) -> list[Word]:
    return [word for word in words if start < word.x0 <= end]


def newspaper(words: Sequence[Word]) -> Newspaper | None:
    """The columns of a page where the numbers of one go on with those of the other."""
    if sum(_NUMBER.fullmatch(word.text) is not None for word in words) < 2 * MIN_NUMBERS:
        return None
    rows = level_baselines(words)
    numbers = [word for row in rows for word in _numbers(row)]
    columns = _by_column(numbers) if numbers else []  # others stand within lines
    if not _count_on(columns):
        return None
    xs = tuple(column[0].x0 for column in columns[1:])
    return _columns(rows, xs, {id(word) for word in numbers})


def _count_on(columns: Sequence[Sequence[Word]]) -> bool:
    """Whether there are several columns of numbers that rise from each to the next; the third or a
    further one may be short if it is the last."""
    if len(columns) < 2:
        return False
    are_long = all(len(column) >= MIN_NUMBERS for column in [*columns[:2], *columns[2:-1]])
    values = map(_value, chain.from_iterable(columns))
    return are_long and all(a < b for a, b in pairwise(values))


def _by_column(numbers: Sequence[Word]) -> list[list[Word]]:
    """The numbers that begin at one edge each, from left to right."""
    found: list[list[Word]] = []
    for word in sorted(numbers, key=lambda word: word.x0):
        if found and word.x0 - found[-1][0].x0 < SAME_EDGE:
            found[-1].append(word)
        else:
            found.append([word])
    return [sorted(column, key=lambda word: word.base) for column in found]


def _numbers(row: list[Word]) -> Iterator[Word]:
    """The numbers at the beginning of a base line or right of a gap in it."""
    for before, word in pairwise([None, *row]):
        is_first = before is None or (word is not None and word.x0 - before.x1 > GUTTER)
        if word is not None and is_first and _NUMBER.fullmatch(word.text):
            yield word


def _value(word: Word) -> tuple[int, ...]:
    return tuple(map(int, word.text.split(".")))


def _columns(rows: Baselines, xs: tuple[float, ...], numbers: set[int]) -> Newspaper | None:
    """The base lines from the first number to the last and around these, if none crosses the
    columns."""
    numbered = [n for n, row in enumerate(rows) if not numbers.isdisjoint(map(id, row))]
    first, last = numbered[0], numbered[-1]
    if any(_is_across(row, xs) for row in rows[first : last + 1]):
        return None
    while first and not _is_across(rows[first - 1], xs):
        first -= 1
    while last + 1 < len(rows) and not _is_across(rows[last + 1], xs):
        last += 1
    return Newspaper(xs, rows[first][0].middle - 1, rows[last][0].middle + 1)


def _is_across(row: list[Word], xs: Sequence[float]) -> bool:
    return any(word.x0 < x - SAME_EDGE and word.x1 > x - GUTTER for word in row for x in xs)
