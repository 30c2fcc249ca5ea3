"""How alike two statements are in their words: rare words count, shared boilerplate hardly at all.

Words in; candidate couples and their likeness, from 0 to 1, out. The home of rapidfuzz.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import fsum, log

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

Indexes = NDArray[np.int64]
Couples = tuple[Indexes, Indexes]  # the old and the new statements of couples, by index
Column = NDArray[np.float64]  # a value for each couple
Stems = frozenset[str]

_NEAREST = 12  # candidates kept for each statement; the right one is nearly always among three
_BOILERPLATE = 0.12  # a stem in more of all statements than this, and in more than a few,
_FEW = 3  #            does not count when spellings are compared
_UNRELATED = 0.4  # what rapidfuzz finds alike in texts that have nothing to do with each other
_SHARE_OF_RARE = 0.75


class Likeness:
    """The words of two lists of statements, weighed by how rare they are in either.

    The weight of a stem is its inverse document frequency as in Okapi BM25, which goes to nothing
    for a stem that every statement has.
    """

    def __init__(self, old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> None:
        """Stems of each statement of both sides, in the order of the text."""
        self.old = [frozenset(stems) for stems in old]
        self.new = [frozenset(stems) for stems in new]
        total = max(len(old), len(new))
        counts = _count(self.old) | _count(self.new)  # the greater of both
        self._weights = {stem: log(1 + (total - n + 0.5) / (n + 0.5)) for stem, n in counts.items()}
        self._rarest = max(self._weights.values(), default=1.0)
        common = {stem for stem, n in counts.items() if n > max(_FEW, _BOILERPLATE * total)}
        self._old_lean = [_lean(stems, common) for stems in old]
        self._new_lean = [_lean(stems, common) for stems in new]

    def weight(self, stems: Iterable[str]) -> float:
        """The weight of a set of stems, the same to the last bit in whatever order they come."""
        return fsum(map(self._weights.__getitem__, stems))

    def shared(self, a: Stems, b: Stems) -> float:
        """How much of two sets of stems is the same: Dice's coefficient, by weight."""
        both = self.weight(a) + self.weight(b)
        return 2 * self.weight(a & b) / both if both else 0.0

    def rarity(self, stems: Stems) -> float:
        """How rare a set of stems is, on average: 1 if no other statement had them."""
        return self.weight(stems) / (len(stems) * self._rarest) if stems else 0.0

    def by_weight(self, stems: Iterable[str]) -> list[str]:
        """Stems, the rarest first."""
        return sorted(stems, key=lambda stem: (-self._weights[stem], stem))

    def nearest(self, old: Sequence[int], new: Sequence[int]) -> set[tuple[int, int]]:
        """Couples of the statements given: for each of them the most alike of the other side."""
        forth = self._nearest(self.old, old, self.new, new)
        back = self._nearest(self.new, new, self.old, old)
        return {*forth, *((i, j) for j, i in back)}

    def of(self, couples: Couples) -> Column:
        """How alike the texts of each couple are."""
        old, new = (side.tolist() for side in couples)
        rare = [self.shared(self.old[i], self.new[j]) for i, j in zip(old, new, strict=True)]
        letters = process.cpdist(
            [self._old_lean[i] for i in old],
            [self._new_lean[j] for j in new],
            scorer=fuzz.token_sort_ratio,
        )
        close = np.clip((letters / 100 - _UNRELATED) / (1 - _UNRELATED), 0, 1)
        likeness: Column = _SHARE_OF_RARE * np.array(rare) + (1 - _SHARE_OF_RARE) * close
        return likeness

    def _nearest(
        self,
        texts: Sequence[Stems],
        ours: Sequence[int],
        others: Sequence[Stems],
        theirs: Sequence[int],
    ) -> Iterator[tuple[int, int]]:
        postings = _postings(others[j] for j in theirs)
        totals = np.array([self.weight(others[j]) for j in theirs])
        for i in ours:
            found = [stem for stem in texts[i] if stem in postings]
            if found:
                shared = self._shared_with_all(found, postings, len(totals))
                alike = shared / (self.weight(texts[i]) + totals)
                yield from ((i, theirs[k]) for k in _greatest(alike, _NEAREST))

    def _shared_with_all(self, stems: list[str], postings: dict[str, Indexes], size: int) -> Column:
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


def _count(texts: Iterable[Stems]) -> Counter[str]:
    return Counter(stem for stems in texts for stem in stems)


def _lean(stems: Sequence[str], common: set[str]) -> str:
    return " ".join(stem for stem in stems if stem not in common) or " ".join(stems)


def _postings(texts: Iterable[Stems]) -> dict[str, Indexes]:
    """For each stem the texts that have it."""
    postings: dict[str, list[int]] = defaultdict(list)
    for k, stems in enumerate(texts):
        for stem in stems:
            postings[stem].append(k)
    return {stem: np.array(where, dtype=np.int64) for stem, where in postings.items()}


def _greatest(values: Column, count: int) -> list[int]:
    """Where the greatest values are; nothing is none of them."""
    best = (
        np.argpartition(-values, count)[:count] if len(values) > count else np.arange(len(values))
    )
    return [int(k) for k in best if values[k] > 0]
