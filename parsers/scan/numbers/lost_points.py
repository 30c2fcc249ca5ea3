"""Puts the points into row numbers that all lost them: 11, 12, 21, 22 are 1.1, 1.2, 2.1, 2.2.

Words in, words out. A narrow typeface, blurred, leaves no room for a point. That they are no plain
numbers is sure where they do not count on by one, but do so by section. They are then doubtful.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from parsers.scan.numbers.number_columns import Cell, is_alone, may_be_one_number
from parsers.scan.words import DOUBTFUL, ScannedWord, joined, with_parts_replaced

MIN_NUMBERS = 5  # in a column
_TWO_DIGITS = re.compile(r"([1-9])\.?([1-9])")


class _Read(NamedTuple):
    """A number of two digits as it was read, in one or two words."""

    parts: Cell
    digits: tuple[int, int]

    @property
    def is_pointless(self) -> bool:
        return all("." not in part.text for part in self.parts)

    @property
    def is_mended(self) -> bool:
        """Whether its text is another than the one that was read."""
        return self.is_pointless or len(self.parts) > 1

    @property
    def text(self) -> str:
        return ".".join(map(str, self.digits))


def with_lost_points(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page, with points in the numbers of a column that lost them."""
    columns = _columns(list(_numbers(words)))
    lost = [col for col in columns if _count_by_section(col) and _are_doubted(col)]
    mended = [read for column in lost for read in column if read.is_mended]
    return with_parts_replaced(
        words, ((read.parts, joined(read.parts, read.text)) for read in mended)
    )


def _numbers(words: Sequence[ScannedWord]) -> Iterator[_Read]:
    """What may be such numbers: two digits with nothing beside them."""
    for word, after, last in zip(words, [*words[1:], None], [*words[2:], None, None], strict=False):
        parts = [word]
        if after and may_be_one_number(word, after):
            parts, after = [word, after], last
        match = _TWO_DIGITS.fullmatch("".join(part.text for part in parts))
        if match and is_alone(parts[-1], after):
            yield _Read(parts, (int(match[1]), int(match[2])))


def _columns(found: Sequence[_Read]) -> Iterator[list[_Read]]:
    """The numbers below one another."""
    left = list(found)
    while left:
        edge = left[0].parts[0]
        column = [read for read in left if edge.is_aligned_with(read.parts[0])]
        left = [read for read in left if read not in column]
        yield sorted(column, key=lambda read: read.parts[0].base)


def _count_by_section(column: Sequence[_Read]) -> bool:
    """Whether numbers count on within their sections, of which there are several, from 1 on."""
    steps = [(above.digits, below.digits) for above, below in pairwise(column)]
    are_next = [below == (above[0], above[1] + 1) for above, below in steps]
    are_first = [below == (above[0] + 1, 1) for above, below in steps]
    follow = all(one or other for one, other in zip(are_next, are_first, strict=True))
    return len(column) >= MIN_NUMBERS and follow and any(are_first)


def _are_doubted(column: Sequence[_Read]) -> bool:
    """Whether the numbers without a point were hardly read, or as two words."""
    pointless = [read for read in column if read.is_pointless]
    if not pointless:
        return False
    whole = [read.parts[0].confidence for read in pointless if len(read.parts) == 1]
    return not whole or median(whole) <= DOUBTFUL
