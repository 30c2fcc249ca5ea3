"""What statements speak of in different words. Their words in, weights and word lists out."""

from collections.abc import Iterable, Sequence

import numpy as np

from ingest.compare.words.related_words import THINGS, things
from ingest.compare.words.word_lists import (
    Column,
    Couples,
    Indexes,
    KeySums,
    WordLists,
    common,
    without,
)

_SHARE_IN_SEARCH = 0.5  # of its weight, that a thing counts where candidates are looked for


class SharedThings:
    """The things that the statements of two reviews speak of, weighed by how rare they are.

    `lists` are the words of the statements, by their numbers in the vocabulary.
    """

    def __init__(
        self,
        vocabulary: Sequence[str],
        lists: tuple[WordLists, WordLists],
        weights_by_count: Sequence[int],
    ) -> None:
        old, new = lists
        self._of_words = WordLists((things([stem]) for stem in vocabulary), THINGS)
        self._vocabulary_size = len(vocabulary)
        self._words = lists
        self._things = old.mapped(self._of_words), new.mapped(self._of_words)
        self._weights = np.array(weights_by_count, dtype=np.int64)[self._counts()]

    def _counts(self) -> Indexes:
        """How many statements speak of each thing, on the side on which they are more."""
        old, new = (np.bincount(side.entries()[1], minlength=len(THINGS)) for side in self._things)
        counts: Indexes = np.maximum(old, new)
        return counts

    def weight(self, some: Iterable[str]) -> int:
        """The weight of some things."""
        return sum(int(self._weights[THINGS[thing]]) for thing in some)

    def in_different_words(self, couples: Couples, same_words: Indexes) -> Column:
        """For each couple the weight of the things that both speak of in different words, given
        the keys of the words that both have."""
        old, new = (side.keys(some) for side, some in zip(self._things, couples, strict=True))
        which, words = np.divmod(same_words, self._vocabulary_size)
        of_words, found = self._of_words.entries(words)
        in_same_words = np.unique(which[of_words] * len(THINGS) + found)
        weight = KeySums(self._weights.tolist(), len(couples[0]))
        return weight(without(common(old, new), in_same_words))

    def beside_words(self, weights: Sequence[int]) -> tuple[WordLists, WordLists, Column]:
        """Words and things of the statements of both reviews in one vocabulary, and the weights of
        these, given those of words."""
        ours, theirs = (
            words.beside(side) for words, side in zip(self._words, self._things, strict=True)
        )
        return ours, theirs, np.append(weights, self._weights * _SHARE_IN_SEARCH)
