"""What share of the links of two statements correspond. Links in, shares out."""

from collections.abc import Mapping, Sequence

import numpy as np

from ingest.compare.words.word_lists import Column, Indexes, common, ranges


class SharedLinks:
    """The links of candidate couples; statements are given by index."""

    def __init__(
        self,
        old: Sequence[frozenset[int]],
        new: Sequence[frozenset[int]],
        couples: tuple[Indexes, Indexes],
    ) -> None:
        self._size = len(new)
        self._statements = len(old)
        self._old_couples, self._old_targets, old_counts = _entries(old, couples[0])
        new_couples, new_targets, new_counts = _entries(new, couples[1])
        self._new_keys = np.sort(new_couples * self._size + new_targets)
        self._both = np.where((old_counts > 0) & (new_counts > 0), old_counts + new_counts, 0)

    def given(self, known: Mapping[int, int]) -> Column:
        """For each couple the Jaccard index of their linked statements, given the known couples;
        0 where one of them has no links."""
        successors = np.full(self._statements, -1)
        successors[[*known]] = [*known.values()]
        targets = successors[self._old_targets]
        keys = self._old_couples[targets >= 0] * self._size + targets[targets >= 0]
        shared = np.bincount(
            common(np.sort(keys), self._new_keys) // self._size, minlength=len(self._both)
        ).astype(np.float64)
        either = self._both - shared
        return np.divide(shared, either, out=np.zeros_like(shared), where=self._both > 0)


def _entries(
    linked: Sequence[frozenset[int]], statements: Indexes
) -> tuple[Indexes, Indexes, Indexes]:
    """The couple and the target of every link, and the number of links of each couple."""
    counts = np.array([len(each) for each in linked], dtype=np.int64)
    targets = np.array([target for each in linked for target in each], dtype=np.int64)
    starts = np.cumsum(counts) - counts
    lengths = counts[statements]
    couples = np.repeat(np.arange(len(statements)), lengths)
    return couples, targets[ranges(starts[statements], lengths)], lengths
