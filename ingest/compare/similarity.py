"""How much two statements have in common: rare words count, those of every statement hardly at all.

Words of statements and of their actions in; weights, overlaps and candidate couples out. The home
of rapidfuzz.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log
from typing import Literal, NamedTuple

import numpy as np
from rapidfuzz import fuzz

from ingest.compare.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.word_lists import (
    Column,
    Indexes,
    KeySums,
    WordLists,
    common,
    either,
    without,
)

Couples = tuple[Indexes, Indexes]  # the old and the new statements of couples, by index
Stems = frozenset[str]
Part = Literal["text", "actions"]
Bits = Mapping[str, int]  # for each stem the texts that have it, as the bits of a number

_MAX_CANDIDATES = 12  # couples kept for each statement; the right one is nearly always among three
_WEIGHT_UNIT = 1_000_000  # weights are whole numbers, whose sums are the same on every machine
_ANY_REVIEW_DIVISOR = 2  # of the weight of a word that stands in any review
# A word in more statements than this is not looked up to find candidates, where there are others.
_MAX_POSTINGS = 300


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
    its text: what was to be done, and is. `near_double` is the share of the words of the text, each
    counting the same, where others have all of them too and both statements speak of more.
    `other_names` is the share of names that only one has, where both name something, times that of
    the other words of the text that both have: the more alike, the more it tells.
    """

    text: Column
    actions: Column
    all: Column
    text_weight: Column
    actions_weight: Column
    told: Column
    near_double: Column
    other_names: Column


class Similarity:
    """The words of two lists of statements, weighed by how rare they are in either.

    The weight of a stem is its inverse document frequency as in Okapi BM25, which goes to nothing
    for a stem that every statement has.
    """

    def __init__(self, old: Sequence[Words], new: Sequence[Words]) -> None:
        self.old, self.new = old, new
        self._total = max(len(old), len(new))
        counts = _count(old) | _count(new)  # the greater of both
        self._numbers = {stem: k for k, stem in enumerate(sorted(counts))}
        self._weights = {
            stem: self._weight_of(counts[stem])
            // (_ANY_REVIEW_DIVISOR if stem in STEMS_OF_ANY_REVIEW else 1)
            for stem in self._numbers
        }
        self._texts_with: dict[Part, tuple[Bits, Bits]] = {
            "text": (_bits(w.text for w in old), _bits(w.text for w in new)),
            "actions": (_bits(w.actions for w in old), _bits(w.actions for w in new)),
        }

    def _weight_of(self, count: int) -> int:
        return round(_WEIGHT_UNIT * log(1 + (self._total - count + 0.5) / (count + 0.5)))

    def weight(self, stems: Iterable[str]) -> int:
        """The weight of a set of stems."""
        return sum(map(self._weights.__getitem__, stems))

    def share(self, some: Stems, whole: Stems) -> float:
        """The share of a set of stems that some of them make up."""
        return self.weight(some) / self.weight(whole) if whole else 0.0

    def by_weight(self, stems: Iterable[str]) -> list[str]:
        """Stems, the rarest first."""
        return sorted(stems, key=lambda stem: (-self._weights[stem], stem))

    def nearest(self, old: Sequence[int], new: Sequence[int]) -> set[tuple[int, int]]:
        """Couples of the statements given: for each of them the most alike of the other side."""
        ours = [words.all for words in self.old]
        theirs = [words.all for words in self.new]
        forth = self._nearest(ours, old, theirs, new)
        back = self._nearest(theirs, new, ours, old)
        return {*forth, *((i, j) for j, i in back)}

    def overlap(self, couples: Sequence[tuple[int, int]]) -> Overlap:
        """What each couple has in common."""
        places = as_couples(couples)
        weight = KeySums([*self._weights.values()], len(couples))
        old_text, new_text = self._keys("text", places)
        old_actions, new_actions = self._keys("actions", places)
        text, actions = common(old_text, new_text), common(old_actions, new_actions)
        old_all, new_all = either(old_text, old_actions), either(new_text, new_actions)
        told = either(
            without(common(old_actions, new_text), old_text),
            without(common(new_actions, old_text), new_text),
        )
        one = self._weight_of(1)
        shared_text = [self.old[i].text & self.new[j].text for i, j in couples]
        shared_actions = [self.old[i].actions & self.new[j].actions for i, j in couples]
        having_text = self._sharing(shared_text, "text")
        having_actions = self._sharing(shared_actions, "actions")
        return Overlap(
            _share(weight(text), weight(old_text), weight(new_text)),
            _share(weight(actions), weight(old_actions), weight(new_actions)),
            _share(weight(common(old_all, new_all)), weight(old_all), weight(new_all)),
            self._limited(weight(text), having_text) / one,
            self._limited(weight(actions), having_actions) / one,
            weight(told) / one,
            np.array(
                [
                    _near_double(self.old[i].text, self.new[j].text, having)
                    for (i, j), having in zip(couples, having_text, strict=True)
                ]
            ),
            np.array([self._other_names(self.old[i], self.new[j]) for i, j in couples]),
        )

    def _keys(self, part: Part, couples: Couples) -> tuple[Indexes, Indexes]:
        old = WordLists((getattr(words, part) for words in self.old), self._numbers)
        new = WordLists((getattr(words, part) for words in self.new), self._numbers)
        return old.keys(couples[0]), new.keys(couples[1])

    def _other_names(self, old: Words, new: Words) -> float:
        if not (old.names and new.names):
            return 0.0
        shared = old.names & new.names
        named = max(self.share(shared, old.names), self.share(shared, new.names))
        return (1 - named) * _dice(old.text - old.names, new.text - new.names)

    def _limited(self, weights: Column, having: Sequence[int]) -> Column:
        """The weights of what couples share, but no more than their rarity together is worth.

        Words that a family of statements shares (`attendance of ... is tracked`) do not tell which
        of the family it is, however many they are.
        """
        limits = np.array([self._weight_of(each) for each in having])
        return np.where(np.array(having) > 1, np.minimum(weights, limits), weights)

    def _sharing(self, shared: Sequence[Stems], part: Part) -> list[int]:
        """How many statements have all of the stems, on the side on which they are more."""
        old, new = self._texts_with[part]
        found = {
            stems: max(_having(old, stems), _having(new, stems)) if stems else 1
            for stems in {*shared}
        }
        return [found[stems] for stems in shared]

    def _nearest(
        self,
        texts: Sequence[Stems],
        ours: Sequence[int],
        others: Sequence[Stems],
        theirs: Sequence[int],
    ) -> Iterator[tuple[int, int]]:
        postings = {
            stem: np.array(where, dtype=np.int64)
            for stem, where in _postings(others[j] for j in theirs).items()
        }
        totals = np.array([self.weight(others[j]) for j in theirs])
        for i in ours:
            found = _telling([stem for stem in texts[i] if stem in postings], postings)
            if found:
                shared = self._shared_with_all(found, postings, len(totals))
                alike = shared / (self.weight(texts[i]) + totals)
                yield from ((i, theirs[k]) for k in _greatest(alike, _MAX_CANDIDATES))

    def _shared_with_all(
        self, stems: list[str], postings: Mapping[str, Indexes], size: int
    ) -> Column:
        where = np.concatenate([postings[stem] for stem in stems])
        times = [len(postings[stem]) for stem in stems]
        weights = np.repeat([self._weights[stem] for stem in stems], times)
        return np.bincount(where, weights, size).astype(np.float64)


def as_couples(couples: Sequence[tuple[int, int]]) -> Couples:
    """Couples of indexes as two columns."""
    both = np.array(couples, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def spelling(a: Sequence[str], b: Sequence[str]) -> float:
    """How alike two lists of words are in their letters, in any order, from 0 to 1."""
    return float(fuzz.token_sort_ratio(" ".join(a), " ".join(b))) / 100


def _share(shared: Column, a: Column, b: Column) -> Column:
    """Dice's coefficient, by weight."""
    both = a + b
    return np.divide(2 * shared, both, out=np.zeros_like(both), where=both > 0)


def _near_double(old: Stems, new: Stems, having: int) -> float:
    shared = old & new
    if having < 2 or shared in (old, new):
        return 0.0
    return _dice(old, new)


def _dice(old: Stems, new: Stems) -> float:
    """The share of two sets of stems that is the same, each stem counting the same."""
    both = len(old) + len(new)
    return 2 * len(old & new) / both if both else 0.0


def _count(statements: Iterable[Words]) -> Counter[str]:
    return Counter(stem for words in statements for stem in words.all)


def _postings(texts: Iterable[Stems]) -> dict[str, list[int]]:
    """For each stem the texts that have it."""
    postings: dict[str, list[int]] = defaultdict(list)
    for k, stems in enumerate(texts):
        for stem in stems:
            postings[stem].append(k)
    return dict(postings)


def _bits(texts: Iterable[Stems]) -> Bits:
    return {stem: sum(1 << k for k in found) for stem, found in _postings(texts).items()}


def _having(texts_with: Bits, stems: Stems) -> int:
    """How many texts have all of the stems; whether none or one need not be told apart."""
    found = -1
    for stem in stems:
        found &= texts_with.get(stem, 0)
        if not found & (found - 1):
            return 1
    return found.bit_count()


def _telling(stems: list[str], postings: Mapping[str, Indexes]) -> list[str]:
    return [stem for stem in stems if len(postings[stem]) <= _MAX_POSTINGS] or stems


def _greatest(values: Column, count: int) -> list[int]:
    """Where the greatest values are; nothing is none of them."""
    some = np.flatnonzero(values > 0)
    if len(some) > count:  # to sort them all takes long; equals of the last stay
        some = some[values[some] >= np.partition(values[some], -count)[-count]]
    order = np.argsort(-values[some], kind="stable")[:count]
    return [int(k) for k in some[order]]
