"""Which statements of two reviews may belong together: the most alike of each.

The words of both sides and their weights in, couples of statements out.
"""

from collections.abc import Iterator

import numpy as np

from ingest.compare.words.word_lists import Column, Indexes, WordLists, ranges

MAX_CANDIDATES = 12  # couples kept for each statement; the right one is nearly always among three
# A word in more statements than this is not looked up to find candidates, where there are others.
MAX_HOLDERS = 300
_STATEMENTS_AT_ONCE = 500  # bounds the memory that long reviews take


def nearest(old: WordLists, new: WordLists, weights: Column) -> Iterator[tuple[int, int]]:
    """For each statement of either side those of the other with which it shares most, by weight."""
    yield from _nearest(old, new, weights)
    for j, i in _nearest(new, old, weights):
        yield i, j


def _nearest(ours: WordLists, theirs: WordLists, weights: Column) -> Iterator[tuple[int, int]]:
    holders = _Holders(theirs, len(weights))
    totals, others = ours.sums(weights), theirs.sums(weights)
    for start in range(0, len(totals), _STATEMENTS_AT_ONCE):
        some = np.arange(start, min(start + _STATEMENTS_AT_ONCE, len(totals)))
        shared = holders.shared(ours, some, weights)
        both = totals[some, None] + others
        alike = np.divide(shared, both, out=np.zeros_like(shared), where=both > 0)
        rows, columns = _greatest(alike)
        yield from zip((rows + start).tolist(), columns.tolist(), strict=True)


class _Holders:
    """The statements that have each word, one word after the other."""

    def __init__(self, lists: WordLists, vocabulary: int) -> None:
        statements, words = lists.entries()
        self._statements = statements[np.argsort(words, kind="stable")]
        self._counts = np.bincount(words, minlength=vocabulary)
        self._starts = np.cumsum(self._counts) - self._counts
        self._size = len(lists)

    def shared(self, ours: WordLists, some: Indexes, weights: Column) -> Column:
        """The weight that some statements share with each that is held, a row for each of them."""
        rows, words = self._telling(*ours.entries(some))
        counts = self._counts[words]
        places = ranges(self._starts[words], counts)
        cells = np.repeat(rows, counts) * self._size + self._statements[places]
        sums = np.bincount(cells, np.repeat(weights[words], counts), len(some) * self._size)
        return sums.astype(np.float64).reshape(len(some), self._size)

    def _telling(self, rows: Indexes, words: Indexes) -> tuple[Indexes, Indexes]:
        """The words that few statements have; all, for a statement that has none of those."""
        counts = self._counts[words]
        is_telling = (counts > 0) & (counts <= MAX_HOLDERS)
        says_nothing = np.ones(int(rows.max(initial=-1)) + 1, dtype=bool)
        says_nothing[rows[is_telling]] = False
        kept = is_telling | says_nothing[rows]
        return rows[kept], words[kept]


def _greatest(values: Column) -> tuple[Indexes, Indexes]:
    """The rows and columns of the greatest values of each row; nothing is none of them."""
    least = np.zeros((len(values), 1))
    if values.shape[1] > MAX_CANDIDATES:  # to sort them all takes long; equals of the last stay
        least = np.partition(values, -MAX_CANDIDATES, axis=1)[:, -MAX_CANDIDATES, None]
    rows, columns = np.nonzero((values > 0) & (values >= least))
    order = np.lexsort((columns, -values[rows, columns], rows))
    rows, columns = rows[order], columns[order]
    kept = np.arange(len(rows)) - np.searchsorted(rows, rows) < MAX_CANDIDATES
    return rows[kept], columns[kept]
