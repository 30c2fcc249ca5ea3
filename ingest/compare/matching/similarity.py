"""How much two statements have in common: rare words count, those of every statement hardly at all.

Words of statements and of their actions in; weights, overlaps and candidate couples out. The home
of rapidfuzz.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import log
from typing import Literal, NamedTuple

import numpy as np
from rapidfuzz import fuzz

from ingest.compare.matching.candidates import nearest
from ingest.compare.matching.holders import Holders
from ingest.compare.matching.shared_things import SharedThings
from ingest.compare.words.related_words import things
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
Part = Literal["text", "actions", "names"]

_WEIGHT_UNIT = 1_000_000  # weights are whole numbers, whose sums are the same on every machine
# The weight of a word that one of twenty has; among fewer statements any thing is rare.
_RARE_AMONG_TWENTY = round(_WEIGHT_UNIT * log(14))
_RELATED_SHARE = 0.7  # that another word for one thing counts, of the same word
_ANY_REVIEW_DIVISOR = 2  # of the weight of a word that stands in any review


class Words(NamedTuple):
    """The stems of a statement and of its actions, and those of its text that name something."""

    text: Stems
    actions: Stems
    names: Stems = frozenset()

    @property
    def all(self) -> Stems:
        """Those of both."""
        return self.text | self.actions


class Overlap(NamedTuple):
    """What couples of statements have in common; one value for each couple.

    `text` and `all` are shares from 0 to 1, of the text and of the text with its actions, and
    `actions` is that of the actions. The others are weights, as multiples of that of a word which
    one statement alone has. `told` is that of words which one has in its actions and the other in
    its text: what was to be done, and is. `related` is that of what both speak of in different
    words. `near_double` is the share of the words of the text, each counting the same, where others
    have all of them too and both statements speak of more.
    `other_names` is the share of names that only one has, where both name something, times that of
    the other words of the text that both have: the more alike, the more it tells.
    `holders` is how many statements of one side have all words of the text that both have;
    `unlimited_text_weight` is that of these words however many statements have them.
    """

    text: Column
    actions: Column
    all: Column
    text_weight: Column
    actions_weight: Column
    told: Column
    related: Column
    near_double: Column
    other_names: Column
    holders: Indexes
    unlimited_text_weight: Column


class Similarity:
    """The words of two lists of statements, weighed by how rare they are in either.

    The weight of a stem is its inverse document frequency as in Okapi BM25, which goes to nothing
    for a stem that every statement has.
    """

    def __init__(self, old: Sequence[Words], new: Sequence[Words]) -> None:
        self.old, self.new = old, new
        self._total = max(len(old), len(new))
        counts = _count(old) | _count(new)  # the greater of both
        # The rarest first, so that those come first that few statements have.
        in_order = sorted(counts, key=lambda stem: (counts[stem], stem))
        self._numbers = {stem: k for k, stem in enumerate(in_order)}
        self._weights_by_count = [self._weight_of(count) for count in range(self._total + 1)]
        self._weights = {
            stem: self._weights_by_count[counts[stem]]
            // (_ANY_REVIEW_DIVISOR if stem in STEMS_OF_ANY_REVIEW else 1)
            for stem in in_order
        }
        self._lists: dict[Part, tuple[WordLists, WordLists]] = {
            "text": self._numbered(old, new, lambda words: words.text),
            "actions": self._numbered(old, new, lambda words: words.actions),
            "names": self._numbered(old, new, lambda words: words.names),
        }
        self._things = SharedThings(
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
        """The share of a set of stems that some of them make up."""
        return self.weight(some) / self.weight(whole) if whole else 0.0

    def in_common(self, one: Stems, other: Stems) -> float:
        """The weight of what two sets of stems share, be it in other words, as a multiple of that
        of a word which one statement alone has."""
        known = [stem for stem in one & other if stem in self._weights]
        in_other_words = (things(one) & things(other)) - things(known)
        related = _RELATED_SHARE * self._things.weight(in_other_words)
        return (self.weight(known) + related) / self._weight_of(1)

    def by_weight(self, stems: Iterable[str]) -> list[str]:
        """Stems, the rarest first."""
        return sorted(stems, key=lambda stem: (-self._weights[stem], stem))

    def nearest(self, old: Sequence[int], new: Sequence[int]) -> set[tuple[int, int]]:
        """Couples of the statements given: for each of them the most alike of the other side."""
        ours, theirs, weights = self._things.beside_words([*self._weights.values()])
        return {(old[i], new[j]) for i, j in nearest(ours.of(old), theirs.of(new), weights)}

    def overlap(self, couples: Sequence[tuple[int, int]]) -> Overlap:
        """What each couple has in common."""
        places = as_couples(couples)
        weight = KeySums([*self._weights.values()], len(couples))
        old_text, new_text = self._keys("text", places)
        old_actions, new_actions = self._keys("actions", places)
        text, actions = common(old_text, new_text), common(old_actions, new_actions)
        old_all, new_all = either(old_text, old_actions), either(new_text, new_actions)
        all_words = common(old_all, new_all)
        told = either(
            without(common(old_actions, new_text), old_text),
            without(common(new_actions, old_text), new_text),
        )
        one = self._weight_of(1)
        having_text = self._holders("text").of(text, len(couples))
        having_actions = self._holders("actions").of(actions, len(couples))
        sizes = weight.count(old_text), weight.count(new_text), weight.count(text)
        return Overlap(
            _share(weight(text), weight(old_text), weight(new_text)),
            _share(weight(actions), weight(old_actions), weight(new_actions)),
            _share(weight(all_words), weight(old_all), weight(new_all)),
            self._limited(weight(text), having_text) / one,
            self._limited(weight(actions), having_actions) / one,
            weight(told) / one,
            self._things.in_different_words(places, all_words) / max(one, _RARE_AMONG_TWENTY),
            _near_double(*sizes, having_text),
            self._other_names(weight, places, (old_text, new_text)),
            having_text,
            weight(text) / one,
        )

    def _keys(self, part: Part, couples: Couples) -> tuple[Indexes, Indexes]:
        old, new = self._lists[part]
        return old.keys(couples[0]), new.keys(couples[1])

    def _holders(self, part: Part) -> Holders:
        old, new = self._lists[part]
        return Holders(old, new, len(self._numbers))

    def _other_names(self, weight: KeySums, couples: Couples, texts: Couples) -> Column:
        old, new = self._keys("names", couples)
        old_weight, new_weight, shared = weight(old), weight(new), weight(common(old, new))
        named = np.maximum(_part(shared, old_weight), _part(shared, new_weight))
        old_rest, new_rest = without(texts[0], old), without(texts[1], new)
        alike = _dice(
            weight.count(old_rest), weight.count(new_rest), weight.count(common(old_rest, new_rest))
        )
        both_name = (old_weight > 0) & (new_weight > 0)
        return np.where(both_name, (1 - named) * alike, 0.0)

    def _limited(self, weights: Column, having: Indexes) -> Column:
        """The weights of what couples share, but no more than their rarity together is worth.

        Words that a family of statements shares (`attendance of ... is tracked`) do not tell which
        of the family it is, however many they are.
        """
        limits = np.array(self._weights_by_count)[having]
        return np.where(having > 1, np.minimum(weights, limits), weights)


def as_couples(couples: Sequence[tuple[int, int]]) -> Couples:
    """Couples of indexes as two columns."""
    both = np.array(couples, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def spelling(a: Sequence[str], b: Sequence[str]) -> float:
    """How alike two lists of words are in their letters, in any order, from 0 to 1."""
    return float(fuzz.token_sort_ratio(" ".join(a), " ".join(b))) / 100


def _share(shared: Column, a: Column, b: Column) -> Column:
    """Dice's coefficient, by weight."""
    return _part(2 * shared, a + b)


def _part(some: Column, whole: Column) -> Column:
    """The share that some make up of a whole."""
    return np.divide(some, whole, out=np.zeros_like(whole), where=whole > 0)


def _near_double(old: Column, new: Column, shared: Column, having: Indexes) -> Column:
    """How alike two texts are, by their numbers of words, where others share what they do."""
    says_more = (having > 1) & (shared < old) & (shared < new)
    return np.where(says_more, _dice(old, new, shared), 0.0)


def _dice(old: Column, new: Column, shared: Column) -> Column:
    """The share of two sets of words that is the same, by their numbers of words."""
    return _part(2 * shared, old + new)


def _count(statements: Iterable[Words]) -> Counter[str]:
    return Counter(stem for words in statements for stem in words.all)
