"""How many statements have all the words that a couple shares. Arrays of keys in, counts out.

A family of statements may share words (`attendance of ... is tracked`) of which each is rare.
"""

import numpy as np

from ingest.compare.words.word_lists import Indexes, WordLists


class JointFrequency:
    """Counts statements that have all of some words, from a bit set of statements for each word."""

    def __init__(self, old: WordLists, new: WordLists, vocabulary: int) -> None:
        self._size = vocabulary
        self._bits = [*zip(_bits(old, vocabulary), _bits(new, vocabulary), strict=True)]
        most = (max(ours.bit_count(), theirs.bit_count()) for ours, theirs in self._bits)
        self._counts = np.array([*most], dtype=np.int64)
        self._known: dict[tuple[int, ...], int] = {}

    def __call__(self, keys: Indexes, couples: int) -> Indexes:
        """For each couple how many statements have all its words, in the review where they are
        more; one where it has no words."""
        which, words = np.divmod(keys, self._size)
        starts = np.flatnonzero(np.diff(which, prepend=-1))
        ends = np.append(starts[1:], len(keys))
        frequencies = np.ones(couples, dtype=np.int64)
        first = self._counts[words[starts]]
        frequencies[which[starts]] = first
        several = np.flatnonzero((ends - starts > 1) & (first > 1))
        every = words.tolist()
        shared = zip(starts[several].tolist(), ends[several].tolist(), strict=True)
        frequencies[which[starts[several]]] = [
            self._cached_count(tuple(every[start:end])) for start, end in shared
        ]
        return frequencies

    def _cached_count(self, words: tuple[int, ...]) -> int:
        if words not in self._known:
            self._known[words] = self._count(words)
        return self._known[words]

    def _count(self, words: tuple[int, ...]) -> int:
        """How many statements have all the words; 1 also where none has, as callers see no
        difference."""
        old = new = -1
        for word in words:
            ours, theirs = self._bits[word]
            old &= ours
            new &= theirs
            if not (old & (old - 1) or new & (new - 1)):
                return 1
        return max(old.bit_count(), new.bit_count())


def _bits(lists: WordLists, vocabulary: int) -> list[int]:
    bits = [0] * vocabulary
    statements, words = lists.entries()
    for statement, word in zip(statements.tolist(), words.tolist(), strict=True):
        bits[word] |= 1 << statement
    return bits
