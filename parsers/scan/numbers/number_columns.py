"""Columns of row numbers: the words of each, and what stands right after them. Words in and out."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from parsers.scan.numbers.counting import RowNumber
from parsers.scan.words import ScannedWord, joined, with_parts_replaced

MIN_NUMBERS = 3  # correctly read, in a column
# Relative to the line height: between the parts of one number, and after one that is a cell.
MAX_GAP_IN_NUMBER, MIN_GAP_AFTER = 0.75, 1.0

Column: TypeAlias = Sequence[ScannedWord]
Cell: TypeAlias = Sequence[ScannedWord]  # the words of a number: one, or two with a gap between


class Neighbours(NamedTuple):
    """What stands right after words, which are given by their identity: the second part of the same
    number perhaps, or nothing."""

    second_parts: Mapping[int, ScannedWord]
    alone: Set[int]

    @classmethod
    def of(cls, words: Sequence[ScannedWord]) -> "Neighbours":
        """The neighbours of a page's words."""
        second_parts = {id(w): after for w, after in pairwise(words) if may_be_one_number(w, after)}
        pairs = pairwise([*words, None])
        return cls(second_parts, {id(w) for w, after in pairs if w and is_alone(w, after)})

    def cell(self, word: ScannedWord) -> Cell:
        """A word, with what may be the second part of its number."""
        return [word, *filter(None, [self.second_parts.get(id(word))])]

    def leave_alone(self, cell: Cell) -> bool:
        """Whether nothing stands right after a cell."""
        return id(cell[-1]) in self.alone


# Finds misread numbers in a column, and as what each must be read.
Mend: TypeAlias = Callable[[Column, Neighbours], Iterator[tuple[Cell, str]]]


def with_columns_mended(
    words: Sequence[ScannedWord], mend: Mend, least: int = MIN_NUMBERS
) -> list[ScannedWord]:
    """The words of a page, those of its columns of at least so many numbers as they are mended."""
    beside = Neighbours.of(words)
    mended = (found for column in columns(words, least) for found in mend(column, beside))
    return with_parts_replaced(words, ((cell, joined(cell, text)) for cell, text in mended))


def columns(words: Sequence[ScannedWord], least: int = MIN_NUMBERS) -> Iterator[list[ScannedWord]]:
    """Columns of words with a common left edge that contain at least so many numbers."""
    left = numbered(words)
    while left:
        column = [word for word in words if left[0].is_aligned_with(word)]
        if len(numbered(column)) >= least:
            yield sorted(column, key=lambda word: word.base)
        taken = set(map(id, column))
        left = [word for word in left if id(word) not in taken]


def numbered(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """Those of some words that are numbers."""
    return [word for word in words if RowNumber.of(word.text)]


def letters_of_numbers(words: Sequence[ScannedWord]) -> set[str]:
    """The letters that number sections in the columns of numbers of a page: `A` of A1."""
    numbers = [RowNumber.of(word.text) for column in columns(words) for word in column]
    return {number.section for number in numbers if number and number.section.isalpha()}


def has_points_in_numbers(words: Sequence[ScannedWord]) -> bool:
    """Whether the numbers in a column of a page are such as 1.1."""
    numbers = [RowNumber.of(word.text) for column in columns(words) for word in column]
    return any(number.section.count(".") == 1 for number in numbers if number)


def is_alone(word: ScannedWord, after: ScannedWord | None) -> bool:
    """Whether no word stands right after one on its line."""
    return not (after and word.is_followed_by(after, MIN_GAP_AFTER))


def may_be_one_number(word: ScannedWord, after: ScannedWord) -> bool:
    """Whether two words are so close that they may be one number: `1 l` for `1.1`."""
    return word.is_followed_by(after, MAX_GAP_IN_NUMBER)
