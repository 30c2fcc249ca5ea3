"""Sets of words of many statements as arrays, so that many couples are compared at once.

A key is a couple and a word as one number; arrays of keys are sorted and have no duplicates.
"""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy

import numpy as np
from numpy.typing import NDArray

Indexes = NDArray[np.int64]
Column = NDArray[np.float64]  # a value for each couple
Couples = tuple[Indexes, Indexes]  # the old and the new statements of couples, by index


class WordLists:
    """The words of statements of a review, each word by its number in the vocabulary."""

    def __init__(self, texts: Iterable[Iterable[str]], numbers: Mapping[str, int]) -> None:
        number = numbers.__getitem__
        rows = [sorted(map(number, text)) for text in texts]
        self._size = len(numbers)
        self._lengths = np.array([len(row) for row in rows], dtype=np.int64)
        self._starts = np.cumsum(self._lengths) - self._lengths
        self._words = np.array([word for row in rows for word in row], dtype=np.int64)

    def __len__(self) -> int:
        return len(self._lengths)

    def of(self, statements: Sequence[int]) -> "WordLists":
        """The word lists of some statements only."""
        some = copy(self)
        places = np.array(statements, dtype=np.int64)
        some._lengths, some._starts = self._lengths[places], self._starts[places]
        return some

    def entries(self, statements: Indexes | None = None) -> tuple[Indexes, Indexes]:
        """All words of some statements, or of all: for each word the index of its statement among
        these, and the number of the word."""
        if statements is None:
            statements = np.arange(len(self))
        lengths = self._lengths[statements]
        which = np.repeat(np.arange(len(statements)), lengths)
        return which, self._words[ranges(self._starts[statements], lengths)]

    def keys(self, statements: Indexes) -> Indexes:
        """The keys of couples, given the statement of each couple."""
        couples, words = self.entries(statements)
        return couples * self._size + words

    def mapped(self, meanings: "WordLists") -> "WordLists":
        """The meanings of the words of each statement, given those of each word; no duplicates."""
        which, words = self.entries()
        of_words, found = meanings.entries(words)
        return self._with_keys(which[of_words] * meanings._size + found, meanings._size)

    def joined_with(self, other: "WordLists") -> "WordLists":
        """The words of each statement and those of another vocabulary, numbered after them."""
        size = self._size + other._size
        keys = (
            which * size + words
            for which, words in (
                self.entries(),
                (other.entries()[0], other.entries()[1] + self._size),
            )
        )
        return self._with_keys(np.concatenate([*keys]), size)

    def _with_keys(self, keys: Indexes, size: int) -> "WordLists":
        other = copy(self)
        which, other._words = np.divmod(np.unique(keys), size)
        other._size = size
        other._lengths = np.bincount(which, minlength=len(self))
        other._starts = np.cumsum(other._lengths) - other._lengths
        return other

    def sums(self, weights: Column) -> Column:
        """The total weight of each statement's words."""
        which, words = self.entries()
        return np.bincount(which, weights[words], len(self)).astype(np.float64)


class KeySums:
    """Adds up the weights of the words in arrays of keys, couple by couple."""

    def __init__(self, weights: Sequence[int], couples: int) -> None:
        self._weights = np.array(weights, dtype=np.int64)
        self._couples = couples

    def count(self, keys: Indexes) -> Column:
        """The number of words of each couple."""
        return np.bincount(keys // len(self._weights), minlength=self._couples).astype(np.float64)

    def __call__(self, keys: Indexes) -> Column:
        """The total weight of each couple's words; exact, as weights are whole numbers."""
        if not len(keys):
            return np.zeros(self._couples)
        couples, words = np.divmod(keys, len(self._weights))
        return np.bincount(couples, self._weights[words], self._couples).astype(np.float64)


def ranges(starts: Indexes, lengths: Indexes) -> Indexes:
    """The concatenated ranges that begin at each start and have each length."""
    first = np.repeat(starts - (np.cumsum(lengths) - lengths), lengths)
    return first + np.arange(len(first))


def common(a: Indexes, b: Indexes) -> Indexes:
    """The keys that both arrays have."""
    both = _merged(a, b)
    keys: Indexes = both[1:][np.diff(both) == 0]
    return keys


def without(a: Indexes, b: Indexes) -> Indexes:
    """The keys of the first array that the second lacks."""
    shared = np.searchsorted(a, common(a, b))
    return np.delete(a, shared)


def either(a: Indexes, b: Indexes) -> Indexes:
    """The keys of either array or both."""
    both = _merged(a, b)
    keys: Indexes = both[np.diff(both, prepend=-1) != 0]
    return keys


def _merged(a: Indexes, b: Indexes) -> Indexes:
    """The keys of both arrays, sorted. A stable sort is fast here, as each is sorted already."""
    both: Indexes = np.sort(np.concatenate([a, b]), kind="stable")
    return both
