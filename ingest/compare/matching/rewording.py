"""Statements that were reworded, split or merged. Two sides and what is matched in, matches out.

First the couples that go together best over all, then the further parts of splits and mergers.
Where much of both reviews has been recognised so, what is left is looked at once more, and there
less evidence suffices.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp, log
from typing import NamedTuple

import numpy as np

from ingest.compare.matching.assignment import assign
from ingest.compare.matching.features import Features, PairFeatures
from ingest.compare.matching.matches import Couple, Match, closest_couples
from ingest.compare.matching.part_clauses import clause_log_odds
from ingest.compare.matching.part_places import other_part_places, place_log_odds
from ingest.compare.matching.parts import Part, claims, further_parts
from ingest.compare.matching.reasons import parts_reason, reason
from ingest.compare.matching.sides import Sides
from ingest.compare.words.topics import STEMS_OF_STATES
from ingest.compare.words.word_lists import Column, Indexes

_ROUNDS = 3  # each knows more neighbours than the last; further rounds change nothing
# Less than the first share of the statements recognised: two reviews that may have little in
# common. From the second share on, little evidence suffices for the rest.
_FEW_RECOGNISED, _MANY_RECOGNISED = 0.2, 0.4

# The weights of a logistic regression over further parts of statements of made-up reviews.
_PART_BIAS, _PART_WORDS = -3.0, 0.75
_MIN_WORDS_OF_PARTS = 2  # a single word that two parts share with the whole may be chance


class Thresholds(NamedTuple):
    """The least scores of a couple, and of a further part of one."""

    couple: float
    part: float


SURE = Thresholds(0.8, 0.5)  # such a couple also helps to place its neighbours
LIKELY = Thresholds(0.5, 0.48)
LEAST = Thresholds(0.08, 0.48)  # where many are recognised


def reworded(sides: Sides, matches: Sequence[Match], apart: frozenset[Couple]) -> list[Match]:
    """Matches of what is in none of those given; those kept `apart` are in none together."""
    candidates = sorted(_candidates(sides, *sides.free(matches)) - apart)
    if not candidates:
        return []
    search = _Search(sides, closest_couples(matches), candidates)
    couples = search.couples({}, search.every, SURE.couple)
    couples |= search.further_couples(couples, LIKELY)
    parts = search.parts(couples, LIKELY.part)
    thresholds = _lowered(_share_recognised(sides, matches, couples, parts))
    couples |= search.further_couples(couples, thresholds)
    couples = search.above(couples, thresholds.couple)
    return [*search.matches(couples, search.parts(couples, thresholds.part))]


def _candidates(sides: Sides, old: list[int], new: list[int]) -> set[Couple]:
    """The couples worth a look: the most alike, and those with the same number."""
    numbers = {sides.new[j].number: j for j in new}
    same = {
        (i, numbers[sides.old[i].number])
        for i in old
        if sides.old[i].number and sides.old[i].number in numbers
    }
    return sides.similarity.nearest(old, new) | same


def _share_recognised(
    sides: Sides, matches: Sequence[Match], couples: Mapping[int, int], parts: Sequence[Part]
) -> float:
    """The share of the statements of both reviews that are matched already."""
    matched = sum(len(each.old) + len(each.new) for each in matches)
    return (matched + 2 * len(couples) + len(parts)) / (len(sides.old) + len(sides.new))


def _lowered(share_recognised: float) -> Thresholds:
    """The lower, the more of both reviews is recognised."""
    above_few = (share_recognised - _FEW_RECOGNISED) / (_MANY_RECOGNISED - _FEW_RECOGNISED)
    trust = min(max(above_few, 0.0), 1.0)
    return Thresholds(
        *(high - trust * (high - low) for high, low in zip(LIKELY, LEAST, strict=True))
    )


class _Search:
    """Candidate couples, and which of them to form given those that are known."""

    def __init__(self, sides: Sides, certain: dict[int, int], candidates: list[Couple]) -> None:
        self._sides, self._certain, self._candidates = sides, certain, candidates
        self._index = {couple: k for k, couple in enumerate(candidates)}
        self._features = PairFeatures(sides.old, sides.new, sides.similarity, candidates)
        self._known = certain
        self._latest = self._features.given(certain, sides.sections(certain))
        self._known_log_odds: dict[tuple[Part, tuple[Part, ...]], float] = {}
        self.every = np.arange(len(candidates))

    def couples(self, found: Mapping[int, int], among: Indexes, threshold: float) -> dict[int, int]:
        """Those of some candidates, by index, that score above and go together best over all."""
        old, new = (statements[among] for statements in self._features.columns)
        known = dict(found)
        chosen: list[int] = []
        for _ in range(_ROUNDS):
            scores = self._given(known).scores[among]
            chosen = assign((old, new), scores, threshold)
            sure = {int(old[k]): int(new[k]) for k in chosen if scores[k] > SURE.couple}
            known = {**found, **sure}
        return {int(old[k]): int(new[k]) for k in chosen}

    def further_couples(self, couples: Mapping[int, int], thresholds: Thresholds) -> dict[int, int]:
        """More couples, of statements that are rather one of two than a part of a known one."""
        rest = self._rest(couples, thresholds.part)
        return self.couples(couples, rest, thresholds.couple)

    def above(self, couples: Mapping[int, int], threshold: float) -> dict[int, int]:
        """Those of the couples that still score above, given all the others."""
        scores = self._given(couples).scores
        return {i: j for i, j in couples.items() if scores[self._index[i, j]] > threshold}

    def parts(self, couples: Mapping[int, int], threshold: float) -> list[Part]:
        """The further parts of couples."""
        return [*self._scored_parts(couples, threshold)]

    def _scored_parts(self, couples: Mapping[int, int], threshold: float) -> dict[Part, float]:
        """The further parts of couples with their scores; each may speak for others next to it."""
        features = self._given(couples)
        only_parts = self._features.of_only_parts(features)
        by_words = features.scores_as_parts, only_parts.scores_as_parts
        all_claims = claims(couples, self._candidates)
        found: dict[Part, float] = {}
        for _ in range(_ROUNDS):
            siblings = _by_couple(found)
            scores = {
                claim: self._part_score(claim, by_words, siblings[claim.couple])
                for claim in all_claims
            }
            above = {claim: score for claim, score in scores.items() if score > threshold}
            parts = further_parts(above)
            if parts == [*found]:
                break
            found = {part: scores[part] for part in parts}
        return found

    def _part_score(
        self, part: Part, by_words: tuple[Column, Column], siblings: Sequence[Part]
    ) -> float:
        """How likely a statement is a further part, given others of the same whole."""
        of_all, of_parts = by_words
        scores = of_parts if self._is_only_of_parts(part, siblings) else of_all
        of_words = float(scores[self._index[part.joins]])
        if not of_words:
            return 0.0
        log_odds = _PART_BIAS + _PART_WORDS * log(of_words / (1 - of_words))
        return 1 / (1 + exp(-log_odds - self._beside(part, tuple(siblings))))

    def _is_only_of_parts(self, part: Part, siblings: Sequence[Part]) -> bool:
        """Whether what a part shares with the whole is said by the other parts alone, of which none
        says more of the whole: then it is no near-double of what the whole became."""
        i, j = part.joins
        words = self._sides.similarity
        parts, wholes = (words.old, words.new)[:: 1 if part.side == "old" else -1]
        shared = words.old[i].text & words.new[j].text
        others = [parts[place].text for place in other_part_places(part, siblings)]
        with_them = sum(shared <= other for other in others)
        rest = wholes[part.whole].text - shared - STEMS_OF_STATES
        says_more = any(rest & other for other in others)
        says_most = len(shared) >= _MIN_WORDS_OF_PARTS and not says_more
        return says_most and with_them + 1 >= int(self._features.holders[self._index[i, j]])

    def _beside(self, part: Part, siblings: tuple[Part, ...]) -> float:
        """What speaks for a part beside its words, as log odds."""
        if (part, siblings) not in self._known_log_odds:
            self._known_log_odds[part, siblings] = place_log_odds(
                self._sides, part, siblings
            ) + clause_log_odds(self._sides, part, siblings)
        return self._known_log_odds[part, siblings]

    def _rest(self, couples: Mapping[int, int], threshold: float) -> Indexes:
        """The candidates, by index, that join two free statements rather than parts of others."""
        features = self._given(couples)
        # The best score as a part that either statement has; of one in a couple, more than any.
        best_old, best_new = np.zeros(len(self._sides.old)), np.zeros(len(self._sides.new))
        for part, score in self._scored_parts(couples, threshold).items():
            best = best_old if part.side == "old" else best_new
            best[part.extra] = score
        best_old[[*couples]] = best_new[[*couples.values()]] = np.inf
        old, new = self._features.columns
        return np.flatnonzero(features.scores > np.maximum(best_old[old], best_new[new]))

    def matches(self, couples: Mapping[int, int], parts: Sequence[Part]) -> Iterator[Match]:
        """Couples with their parts, if they have any, as matches."""
        features = self._given(couples)
        scores = features.scores
        parts_of = _by_couple(parts)
        for couple in couples.items():
            k = self._index[couple]
            found = _couple(self._sides, couple, features.of(k), float(scores[k]))
            yield _whole(self._sides, found, parts_of[couple]) if parts_of[couple] else found

    def _given(self, couples: Mapping[int, int]) -> Features:
        known = {**self._certain, **couples}
        if known != self._known:
            self._known = known
            self._latest = self._features.given(known, self._sides.sections(known))
        return self._latest


def _by_couple(parts: Iterable[Part]) -> defaultdict[Couple, list[Part]]:
    """Further parts by the couple that they belong to."""
    found: defaultdict[Couple, list[Part]] = defaultdict(list)
    for part in parts:
        found[part.couple].append(part)
    return found


def _couple(sides: Sides, couple: Couple, evidence: Mapping[str, float], score: float) -> Match:
    i, j = couple
    words = sides.similarity
    shared = words.by_weight(words.old[i].text & words.new[j].text)
    return Match((i,), (j,), couple, score, reason(sides.old[i], sides.new[j], evidence, shared))


def _whole(sides: Sides, couple: Match, parts: Sequence[Part]) -> Match:
    """A couple with its further parts."""
    old = sorted([*couple.old, *(part.extra for part in parts if part.side == "old")])
    new = sorted([*couple.new, *(part.extra for part in parts if part.side == "new")])
    words = sides.similarity
    ours = frozenset[str]().union(*(words.old[i].text for i in old))
    theirs = frozenset[str]().union(*(words.new[j].text for j in new))
    subjects = [sides.old[i] for i in old], [sides.new[j] for j in new]
    why = parts_reason(*subjects, words.by_weight(ours & theirs))
    return Match(tuple(old), tuple(new), couple.closest, couple.score, why)
