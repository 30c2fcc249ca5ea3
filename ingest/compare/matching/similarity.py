"""How similar statements are, by words weighted by rarity.

Words of statements and of their actions in; weights, overlaps and candidate couples out. The only
module that uses rapidfuzz.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import log
from typing import Literal, NamedTuple

import numpy as np
from rapidfuzz import fuzz

from ingest.compare.matching.candidates import nearest
from ingest.compare.matching.joint_frequency import JointFrequency
from ingest.compare.matching.matches import Couple
from ingest.compare.matching.shared_concepts import SharedConcepts
from ingest.compare.words.concepts import concepts
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.words.word_lists import (
    Column,
    Couples,
    Indexes,
    KeySums,
    WordLists,
    common,
    either,
    without,
)

Stems = frozenset[str]
WordKind = Literal["text", "actions", "names"]

_WEIGHT_UNIT = 1_000_000  # weights are whole numbers, whose sums are the same on every machine
# The weight of a word that one of twenty statements has; among fewer, any concept is rare.
_RARE_AMONG_TWENTY = round(_WEIGHT_UNIT * log(14))
_RELATED_WEIGHT_FACTOR = 0.7  # related words count less than the same word
_ANY_REVIEW_DIVISOR = 2  # words of any review count less


class Words(NamedTuple):
    """The stems of a statement and of its actions, and those of its text that name something."""

    text: Stems
    actions: Stems
    names: Stems = frozenset()

    @property
    def all(self) -> Stems:
        """The stems of text and actions."""
        return self.text | self.actions


class Overlap(NamedTuple):
    """What couples of statements have in common; one value for each couple.

    Shares from 0 to 1:
    `text`, `actions`, `all`: of the text, of the actions and of both, by weight.
    `near_double`: of the words of the text, each counting the same, if other statements have all
    shared words too and both texts have more.
    `other_names`: of names that only one has, if both name something, times the share of common
    words among the others: the more similar the rest, the more a different name matters.

    Weights, as multiples of that of a word in one statement only:
    `text_weight`, `actions_weight`: of the shared words, limited by how rare they are together.
    `reported`: of words in the actions of one and the text of the other: planned, then reported.
    `related`: of the concepts that both mention in different words.
    `unlimited_text_weight`: of the shared words of the text, however many statements have them.

    `joint_frequency`: how many statements of one review have all shared words of the text.
    """

    text: Column
    actions: Column
    all: Column
    text_weight: Column
    actions_weight: Column
    reported: Column
    related: Column
    near_double: Column
    other_names: Column
    joint_frequency: Indexes
    unlimited_text_weight: Column


class Similarity:
    """The words of two lists of statements, weighted by how rare they are.

    The weight of a stem is its inverse document frequency as in Okapi BM25, which approaches 0
    for a stem that every statement has.
    """

    def __init__(self, old: Sequence[Words], new: Sequence[Words]) -> None:
        self.old, self.new = old, new
        self._total = max(len(old), len(new))
        counts = _count(old) | _count(new)  # the greater of both
        # The rarest stems get the lowest numbers, so that `JointFrequency` sees them first.
        in_order = sorted(counts, key=lambda stem: (counts[stem], stem))
        self._numbers = {stem: k for k, stem in enumerate(in_order)}
        self._weights_by_count = [self._weight_of(count) for count in range(self._total + 1)]
        self._weights = {
            stem: self._weights_by_count[counts[stem]]
            // (_ANY_REVIEW_DIVISOR if stem in STEMS_OF_ANY_REVIEW else 1)
            for stem in in_order
        }
        self._lists: dict[WordKind, tuple[WordLists, WordLists]] = {
            "text": self._numbered(old, new, lambda words: words.text),
            "actions": self._numbered(old, new, lambda words: words.actions),
            "names": self._numbered(old, new, lambda words: words.names),
        }
        self._concepts = SharedConcepts(
            in_order, self._numbered(old, new, lambda words: words.all), self._weights_by_count
        )

    def _numbered(
        self, old: Sequence[Words], new: Sequence[Words], part: Callable[[Words], Stems]
    ) -> tuple[WordLists, WordLists]:
        return (
            WordLists((part(words) for words in old), self._numbers),
            WordLists((part(words) for words in new), self._numbers),
        )

    def _weight_of(self, count: int) -> int:
        return round(_WEIGHT_UNIT * log(1 + (self._total - count + 0.5) / (count + 0.5)))

    def weight(self, stems: Iterable[str]) -> int:
        """The weight of a set of stems."""
        return sum(map(self._weights.__getitem__, stems))

    def share(self, some: Stems, whole: Stems) -> float:
        """The share of the weight of some stems in that of a whole set."""
        return self.weight(some) / self.weight(whole) if whole else 0.0

    def in_common(self, one: Stems, other: Stems) -> float:
        """The weight of the stems and concepts that two sets share, as a multiple of that of a word
        in one statement only."""
        known = [stem for stem in one & other if stem in self._weights]
        in_other_words = (concepts(one) & concepts(other)) - concepts(known)
        related = _RELATED_WEIGHT_FACTOR * self._concepts.weight(in_other_words)
        return (self.weight(known) + related) / self._weight_of(1)

    def by_weight(self, stems: Iterable[str]) -> list[str]:
        """Some stems, the rarest first."""
        return sorted(stems, key=lambda stem: (-self._weights[stem], stem))

    def nearest(self, old: Sequence[int], new: Sequence[int]) -> set[Couple]:
        """Couples of some statements: for each of them the most similar of the other review."""
        ours, theirs, weights = self._concepts.with_words([*self._weights.values()])
        return {(old[i], new[j]) for i, j in nearest(ours.of(old), theirs.of(new), weights)}

    def overlap(self, couples: Sequence[Couple]) -> Overlap:
        """What each couple has in common; see `Overlap`."""
        places = as_couples(couples)
        weight = KeySums([*self._weights.values()], len(couples))
        old_text, new_text = self._keys("text", places)
        old_actions, new_actions = self._keys("actions", places)
        text, actions = common(old_text, new_text), common(old_actions, new_actions)
        old_all, new_all = either(old_text, old_actions), either(new_text, new_actions)
        all_words = common(old_all, new_all)
        reported = either(
            without(common(old_actions, new_text), old_text),
            without(common(new_actions, old_text), new_text),
        )
        one = self._weight_of(1)
        text_frequency = self._joint_frequency("text")(text, len(couples))
        actions_frequency = self._joint_frequency("actions")(actions, len(couples))
        sizes = weight.count(old_text), weight.count(new_text), weight.count(text)
        return Overlap(
            _dice(weight(old_text), weight(new_text), weight(text)),
            _dice(weight(old_actions), weight(new_actions), weight(actions)),
            _dice(weight(old_all), weight(new_all), weight(all_words)),
            self._limited(weight(text), text_frequency) / one,
            self._limited(weight(actions), actions_frequency) / one,
            weight(reported) / one,
            self._concepts.in_different_words(places, all_words) / max(one, _RARE_AMONG_TWENTY),
            _near_double(*sizes, text_frequency),
            self._other_names(weight, places, (old_text, new_text)),
            text_frequency,
            weight(text) / one,
        )

    def _keys(self, kind: WordKind, couples: Couples) -> tuple[Indexes, Indexes]:
        old, new = self._lists[kind]
        return old.keys(couples[0]), new.keys(couples[1])

    def _joint_frequency(self, kind: WordKind) -> JointFrequency:
        old, new = self._lists[kind]
        return JointFrequency(old, new, len(self._numbers))

    def _other_names(self, weight: KeySums, couples: Couples, texts: Couples) -> Column:
        old, new = self._keys("names", couples)
        old_weight, new_weight, shared = weight(old), weight(new), weight(common(old, new))
        named = np.maximum(_ratio(shared, old_weight), _ratio(shared, new_weight))
        old_rest, new_rest = without(texts[0], old), without(texts[1], new)
        alike = _dice(
            weight.count(old_rest), weight.count(new_rest), weight.count(common(old_rest, new_rest))
        )
        both_name = (old_weight > 0) & (new_weight > 0)
        return np.where(both_name, (1 - named) * alike, 0.0)

    def _limited(self, weights: Column, frequency: Indexes) -> Column:
        """The weights of what couples share, limited by how rare the shared words are together.

        Words that a family of statements shares (`attendance of ... is tracked`) do not identify
        one of them, however many they are.
        """
        limits = np.array(self._weights_by_count)[frequency]
        return np.where(frequency > 1, np.minimum(weights, limits), weights)


def as_couples(couples: Sequence[tuple[int, int]]) -> Couples:
    """Couples of indexes as two columns."""
    both = np.array(couples, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def spelling_similarity(a: Sequence[str], b: Sequence[str]) -> float:
    """How similar two lists of words are in spelling, in any order of words, from 0 to 1."""
    return float(fuzz.token_sort_ratio(" ".join(a), " ".join(b))) / 100


def _ratio(some: Column, whole: Column) -> Column:
    """The ratio of two columns, 0 where the whole is 0."""
    return np.divide(some, whole, out=np.zeros_like(whole), where=whole > 0)


def _near_double(old: Column, new: Column, shared: Column, frequency: Indexes) -> Column:
    """Dice's coefficient by numbers of words, where other statements have all shared words too and
    both texts have more."""
    says_more = (frequency > 1) & (shared < old) & (shared < new)
    return np.where(says_more, _dice(old, new, shared), 0.0)


def _dice(old: Column, new: Column, shared: Column) -> Column:
    """Dice's coefficient, from the sizes of two sets and of what they share."""
    return _ratio(2 * shared, old + new)


def _count(statements: Iterable[Words]) -> Counter[str]:
    return Counter(stem for words in statements for stem in words.all)
