"""Concepts that statements share in different words. Their words in, weights and lists out."""

from collections.abc import Iterable, Sequence

import numpy as np

from ingest.compare.words.concepts import CONCEPTS, concepts
from ingest.compare.words.word_lists import (
    Column,
    Couples,
    Indexes,
    KeySums,
    WordLists,
    common,
    without,
)

_SEARCH_WEIGHT_FACTOR = 0.5  # concepts count less in the search for candidates than in a score


class SharedConcepts:
    """The concepts that the statements of two reviews mention, weighted by how rare they are.

    `lists` are the words of the statements, by their numbers in the vocabulary.
    """

    def __init__(
        self,
        vocabulary: Sequence[str],
        lists: tuple[WordLists, WordLists],
        weights_by_count: Sequence[int],
    ) -> None:
        old, new = lists
        self._of_words = WordLists((concepts([stem]) for stem in vocabulary), CONCEPTS)
        self._vocabulary_size = len(vocabulary)
        self._words = lists
        self._concepts = old.mapped(self._of_words), new.mapped(self._of_words)
        self._weights = np.array(weights_by_count, dtype=np.int64)[self._counts()]

    def _counts(self) -> Indexes:
        """How many statements mention each concept, in the review where they are more."""
        old, new = (
            np.bincount(side.entries()[1], minlength=len(CONCEPTS)) for side in self._concepts
        )
        counts: Indexes = np.maximum(old, new)
        return counts

    def weight(self, some: Iterable[str]) -> int:
        """The weight of some concepts."""
        return sum(int(self._weights[CONCEPTS[concept]]) for concept in some)

    def in_different_words(self, couples: Couples, same_words: Indexes) -> Column:
        """For each couple the weight of the concepts that both mention in different words, given
        the keys of the words that both have."""
        old, new = (side.keys(some) for side, some in zip(self._concepts, couples, strict=True))
        which, words = np.divmod(same_words, self._vocabulary_size)
        of_words, found = self._of_words.entries(words)
        in_same_words = np.unique(which[of_words] * len(CONCEPTS) + found)
        weight = KeySums(self._weights.tolist(), len(couples[0]))
        return weight(without(common(old, new), in_same_words))

    def with_words(self, weights: Sequence[int]) -> tuple[WordLists, WordLists, Column]:
        """Words and concepts of both reviews' statements in one vocabulary, with their weights.

        `weights` are those of the words.
        """
        ours, theirs = (
            words.joined_with(side) for words, side in zip(self._words, self._concepts, strict=True)
        )
        return ours, theirs, np.append(weights, self._weights * _SEARCH_WEIGHT_FACTOR)
