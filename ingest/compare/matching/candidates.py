"""Candidate couples: the most similar statements of the other review for each statement.

The words of both reviews and their weights in, couples of statements out.
"""

from collections.abc import Iterator

import numpy as np

from ingest.compare.matching.matches import Couple
from ingest.compare.words.word_lists import Column, Indexes, WordLists, ranges

MAX_CANDIDATES = 12  # for each statement; the right one is nearly always among the first three
# Words in more statements than this are used only for statements that have no rarer word.
MAX_DOCUMENT_FREQUENCY = 300
_STATEMENTS_AT_ONCE = 500  # bounds the memory that long reviews take


def nearest(old: WordLists, new: WordLists, weights: Column) -> Iterator[Couple]:
    """For each statement of either review, those of the other with which it shares most weight."""
    yield from _nearest(old, new, weights)
    for j, i in _nearest(new, old, weights):
        yield i, j


def _nearest(ours: WordLists, theirs: WordLists, weights: Column) -> Iterator[tuple[int, int]]:
    index = _InvertedIndex(theirs, len(weights))
    totals, others = ours.sums(weights), theirs.sums(weights)
    for start in range(0, len(totals), _STATEMENTS_AT_ONCE):
        some = np.arange(start, min(start + _STATEMENTS_AT_ONCE, len(totals)))
        shared = index.shared_weights(ours, some, weights)
        both = totals[some, None] + others
        alike = np.divide(shared, both, out=np.zeros_like(shared), where=both > 0)
        rows, columns = _greatest(alike)
        yield from zip((rows + start).tolist(), columns.tolist(), strict=True)


class _InvertedIndex:
    """The statements that have each word, concatenated in the order of the words."""

    def __init__(self, lists: WordLists, vocabulary: int) -> None:
        statements, words = lists.entries()
        self._statements = statements[np.argsort(words, kind="stable")]
        self._counts = np.bincount(words, minlength=vocabulary)
        self._starts = np.cumsum(self._counts) - self._counts
        self._size = len(lists)

    def shared_weights(self, ours: WordLists, some: Indexes, weights: Column) -> Column:
        """The weight of words that some statements (rows) share with each indexed one (columns)."""
        rows, words = self._selective(*ours.entries(some))
        counts = self._counts[words]
        places = ranges(self._starts[words], counts)
        cells = np.repeat(rows, counts) * self._size + self._statements[places]
        sums = np.bincount(cells, np.repeat(weights[words], counts), len(some) * self._size)
        return sums.astype(np.float64).reshape(len(some), self._size)

    def _selective(self, rows: Indexes, words: Indexes) -> tuple[Indexes, Indexes]:
        """The words that few statements have; all words of a statement that has none of those."""
        counts = self._counts[words]
        is_selective = (counts > 0) & (counts <= MAX_DOCUMENT_FREQUENCY)
        has_none = np.ones(int(rows.max(initial=-1)) + 1, dtype=bool)
        has_none[rows[is_selective]] = False
        kept = is_selective | has_none[rows]
        return rows[kept], words[kept]


def _greatest(values: Column) -> tuple[Indexes, Indexes]:
    """The rows and columns of the greatest values of each row, zeros left out."""
    least = np.zeros((len(values), 1))
    if values.shape[1] > MAX_CANDIDATES:  # sorting only these is faster; ties with the last stay
        least = np.partition(values, -MAX_CANDIDATES, axis=1)[:, -MAX_CANDIDATES, None]
    rows, columns = np.nonzero((values > 0) & (values >= least))
    order = np.lexsort((columns, -values[rows, columns], rows))
    rows, columns = rows[order], columns[order]
    kept = np.arange(len(rows)) - np.searchsorted(rows, rows) < MAX_CANDIDATES
    return rows[kept], columns[kept]
