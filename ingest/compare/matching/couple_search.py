"""Chooses among candidate couples and parts of wholes, given the couples that are known.

Two reviews and candidates in, couples, parts and matches out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp, log
from typing import NamedTuple

import numpy as np

from ingest.compare.matching.assignment import assign
from ingest.compare.matching.features import Features, PairFeatures
from ingest.compare.matching.matches import Couple, Match
from ingest.compare.matching.part_clauses import clause_log_odds
from ingest.compare.matching.part_places import other_part_indexes, place_log_odds
from ingest.compare.matching.parts import Part, further_parts, possible_parts
from ingest.compare.matching.reasons import parts_reason, reason
from ingest.compare.matching.review_pair import ReviewPair
from ingest.compare.words.topics import STEMS_OF_STATES
from ingest.compare.words.word_lists import Column, Indexes

_ROUNDS = 3  # each knows more neighbours than the last; further rounds change nothing
# The weights of a logistic regression over further parts of statements of made-up reviews.
_PART_BIAS, _PART_WORDS_WEIGHT = -3.0, 0.75
_MIN_SHARED_WORDS_OF_PARTS = 2  # a single word that two parts share with the whole may be chance


class Thresholds(NamedTuple):
    """The scores above which a couple, or a further part of one, is accepted."""

    couple: float
    part: float


SURE = Thresholds(0.8, 0.6)  # couples above it are evidence for their neighbours


class CoupleSearch:
    """Chooses among candidate couples, given the couples that are known."""

    def __init__(
        self, reviews: ReviewPair, certain: dict[int, int], candidates: list[Couple]
    ) -> None:
        self._reviews, self._certain, self._candidates = reviews, certain, candidates
        self._index = {couple: k for k, couple in enumerate(candidates)}
        self._features = PairFeatures(reviews.old, reviews.new, reviews.similarity, candidates)
        self._known = certain
        self._latest = self._features.given(certain, reviews.sections(certain))
        self._known_log_odds: dict[tuple[Part, tuple[Part, ...]], float] = {}
        self.every = np.arange(len(candidates))

    def couples(self, found: Mapping[int, int], among: Indexes, threshold: float) -> dict[int, int]:
        """The best assignment of some candidates (by index) with scores above a threshold.

        `found` are couples that are known in addition to the certain ones.
        """
        old, new = (statements[among] for statements in self._features.columns)
        known = dict(found)
        chosen: list[int] = []
        for _ in range(_ROUNDS):
            scores = self._features_given(known).scores[among]
            chosen = assign((old, new), scores, threshold)
            sure = {int(old[k]): int(new[k]) for k in chosen if scores[k] > SURE.couple}
            known = {**found, **sure}
        return {int(old[k]): int(new[k]) for k in chosen}

    def further_couples(self, couples: Mapping[int, int], thresholds: Thresholds) -> dict[int, int]:
        """More couples, of statements that fit better as couples than as parts of a known one."""
        rest = self._between_unmatched(couples, thresholds.part)
        return self.couples(couples, rest, thresholds.couple)

    def above(self, couples: Mapping[int, int], threshold: float) -> dict[int, int]:
        """The couples whose scores are above a threshold, given all the others."""
        scores = self._features_given(couples).scores
        return {i: j for i, j in couples.items() if scores[self._index[i, j]] > threshold}

    def parts(self, couples: Mapping[int, int], threshold: float) -> list[Part]:
        """The further parts of couples."""
        return [*self._scored_parts(couples, threshold)]

    def _scored_parts(self, couples: Mapping[int, int], threshold: float) -> dict[Part, float]:
        """The further parts of couples with their scores, found in rounds: a part raises the
        scores of others next to it."""
        features = self._features_given(couples)
        only_parts = self._features.of_only_parts(features)
        by_words = features.scores_as_parts, only_parts.scores_as_parts
        candidates = possible_parts(couples, self._candidates)
        found: dict[Part, float] = {}
        for _ in range(_ROUNDS):
            siblings = _by_couple(found)
            scores = {
                candidate: self._part_score(candidate, by_words, siblings[candidate.couple])
                for candidate in candidates
            }
            above = {candidate: score for candidate, score in scores.items() if score > threshold}
            parts = further_parts(above)
            if parts == [*found]:
                break
            found = {part: scores[part] for part in parts}
        return found

    def _part_score(
        self, part: Part, by_words: tuple[Column, Column], siblings: Sequence[Part]
    ) -> float:
        """How likely a statement is a further part, given the known parts of the same whole."""
        of_all, of_parts = by_words
        scores = of_parts if self._is_only_of_parts(part, siblings) else of_all
        word_score = float(scores[self._index[part.joins]])
        if not word_score:
            return 0.0
        log_odds = _PART_BIAS + _PART_WORDS_WEIGHT * log(word_score / (1 - word_score))
        return 1 / (1 + exp(-log_odds - self._context_log_odds(part, tuple(siblings))))

    def _is_only_of_parts(self, part: Part, siblings: Sequence[Part]) -> bool:
        """Whether the words that a part shares with the whole are in no statement but the other
        parts, and no other part shares more of them: then the part is no near-double."""
        i, j = part.joins
        words = self._reviews.similarity
        parts, wholes = (words.old, words.new)[:: 1 if part.side == "old" else -1]
        shared = words.old[i].text & words.new[j].text
        others = [parts[place].text for place in other_part_indexes(part, siblings)]
        with_them = sum(shared <= other for other in others)
        rest = wholes[part.whole].text - shared - STEMS_OF_STATES
        says_more = any(rest & other for other in others)
        says_most = len(shared) >= _MIN_SHARED_WORDS_OF_PARTS and not says_more
        return says_most and with_them + 1 >= int(self._features.joint_frequency[self._index[i, j]])

    def _context_log_odds(self, part: Part, siblings: tuple[Part, ...]) -> float:
        """The log odds that position and clauses add to those of a part's words."""
        if (part, siblings) not in self._known_log_odds:
            self._known_log_odds[part, siblings] = place_log_odds(
                self._reviews, part, siblings
            ) + clause_log_odds(self._reviews, part, siblings)
        return self._known_log_odds[part, siblings]

    def _between_unmatched(self, couples: Mapping[int, int], threshold: float) -> Indexes:
        """The candidates, by index, that score higher than their statements do as parts."""
        features = self._features_given(couples)
        # The score of each statement as a part; infinite for one in a couple.
        best_old, best_new = np.zeros(len(self._reviews.old)), np.zeros(len(self._reviews.new))
        for part, score in self._scored_parts(couples, threshold).items():
            best = best_old if part.side == "old" else best_new
            best[part.extra] = score
        best_old[[*couples]] = best_new[[*couples.values()]] = np.inf
        old, new = self._features.columns
        return np.flatnonzero(features.scores > np.maximum(best_old[old], best_new[new]))

    def matches(self, couples: Mapping[int, int], parts: Sequence[Part]) -> Iterator[Match]:
        """Couples as matches, with their further parts."""
        features = self._features_given(couples)
        scores = features.scores
        parts_of = _by_couple(parts)
        for couple in couples.items():
            k = self._index[couple]
            found = _couple(self._reviews, couple, features.of(k), float(scores[k]))
            yield _whole(self._reviews, found, parts_of[couple]) if parts_of[couple] else found

    def _features_given(self, couples: Mapping[int, int]) -> Features:
        known = {**self._certain, **couples}
        if known != self._known:
            self._known = known
            self._latest = self._features.given(known, self._reviews.sections(known))
        return self._latest


def _by_couple(parts: Iterable[Part]) -> defaultdict[Couple, list[Part]]:
    """Further parts, by couple."""
    found: defaultdict[Couple, list[Part]] = defaultdict(list)
    for part in parts:
        found[part.couple].append(part)
    return found


def _couple(
    reviews: ReviewPair, couple: Couple, evidence: Mapping[str, float], score: float
) -> Match:
    i, j = couple
    words = reviews.similarity
    shared = words.by_weight(words.old[i].text & words.new[j].text)
    return Match(
        (i,), (j,), couple, score, reason(reviews.old[i], reviews.new[j], evidence, shared)
    )


def _whole(reviews: ReviewPair, couple: Match, parts: Sequence[Part]) -> Match:
    """A couple with its further parts."""
    old = sorted([*couple.old, *(part.extra for part in parts if part.side == "old")])
    new = sorted([*couple.new, *(part.extra for part in parts if part.side == "new")])
    words = reviews.similarity
    ours = frozenset[str]().union(*(words.old[i].text for i in old))
    theirs = frozenset[str]().union(*(words.new[j].text for j in new))
    statements = [reviews.old[i] for i in old], [reviews.new[j] for j in new]
    why = parts_reason(*statements, words.by_weight(ours & theirs))
    return Match(tuple(old), tuple(new), couple.closest, couple.score, why)
