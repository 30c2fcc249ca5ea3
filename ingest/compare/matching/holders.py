"""How many statements have all the words that a couple shares. Arrays of keys in, counts out."""

import numpy as np

from ingest.compare.words.word_lists import Indexes, WordLists


class Holders:
    """The statements of two reviews by their words, as the bits of a number for each word."""

    def __init__(self, old: WordLists, new: WordLists, vocabulary: int) -> None:
        self._size = vocabulary
        self._bits = [*zip(_bits(old, vocabulary), _bits(new, vocabulary), strict=True)]
        most = (max(ours.bit_count(), theirs.bit_count()) for ours, theirs in self._bits)
        self._counts = np.array([*most], dtype=np.int64)
        self._known: dict[tuple[int, ...], int] = {}

    def of(self, keys: Indexes, couples: int) -> Indexes:
        """For each couple how many statements of one side have all its words, on the side on which
        they are more; one where it has no words."""
        which, words = np.divmod(keys, self._size)
        starts = np.flatnonzero(np.diff(which, prepend=-1))
        ends = np.append(starts[1:], len(keys))
        holders = np.ones(couples, dtype=np.int64)
        first = self._counts[words[starts]]
        holders[which[starts]] = first
        several = np.flatnonzero((ends - starts > 1) & (first > 1))
        every = words.tolist()
        shared = zip(starts[several].tolist(), ends[several].tolist(), strict=True)
        holders[which[starts[several]]] = [
            self._with_all(tuple(every[start:end])) for start, end in shared
        ]
        return holders

    def _with_all(self, words: tuple[int, ...]) -> int:
        if words not in self._known:
            self._known[words] = self._count(words)
        return self._known[words]

    def _count(self, words: tuple[int, ...]) -> int:
        """How many have all of the words; whether none or one need not be told apart."""
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
