"""The features of candidate couples: their words, actions, numbers, sections and neighbours.

Statements, candidate couples and the couples known so far in; features and scores out.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from ingest.compare.matching.compared_statements import ComparedStatement
from ingest.compare.matching.different_subjects import are_about_different_subjects
from ingest.compare.matching.matches import Couple
from ingest.compare.matching.shared_links import SharedLinks
from ingest.compare.matching.similarity import Overlap, Similarity, as_couples
from ingest.compare.words.word_lists import Column, Indexes

# The weights of a logistic regression over couples of statements of made-up reviews.
_BIAS = -7.4
_WORDS, _SAME_WORDS, _RARE_WORDS = 0.9, 1.1, 2.1
_ACTIONS, _RARE_ACTIONS, _REPORTED = 0.4, 1.4, 1.4
_RELATED = 1.9
_NEAR_DOUBLE, _OTHER_NAMES, _DIFFERENT_SUBJECTS, _LEAD = -5.5, -8.0, -20.0, 5.0
_NUMBER, _SECTION, _NEIGHBOURS, _LINKS = 0.4, 1.7, 2.7, 1.2
# Greater values are no more evidence.
_MAX_RARE_WORDS, _MAX_REPORTED, _MAX_RELATED, _MAX_LEAD = 4.0, 3.0, 4.0, 0.3
# Weights in the similarity of a couple, from which its lead is computed.
_REPORTED_IN_SIMILARITY, _RELATED_IN_SIMILARITY = 0.15, 0.1
# Position is no evidence without some shared content.
_MIN_CONTENT_LOG_ODDS = 1.0
# If a smaller share of statements is known, neighbours count proportionally less.
_MIN_SHARE_KNOWN = 0.25
# Only texts that share so much of their words are checked for different subjects.
_MIN_SHARE_FOR_SUBJECTS = 0.4
# Placeholders for neighbours before the first and after the last statement; they correspond.
_BEFORE, _AFTER = (-2, -1), (-3, -4)


class Features(NamedTuple):
    """One value for each couple.

    Those of words and actions are as in `Overlap`, but capped. `lead` is by how much a couple is
    more similar than the next best couple of either statement. The others range from 0 to 1.
    """

    words: Column
    rare_words: Column
    actions: Column
    rare_actions: Column
    reported: Column
    related: Column
    lead: Column
    near_double: Column
    other_names: Column
    different_subjects: Column
    number: Column
    section: Column
    neighbours: Column
    links: Column

    @property
    def content_log_odds(self) -> Column:
        """The log odds from the words of statements and actions."""
        return (
            _WORDS * self.words
            + _SAME_WORDS * self.words**4
            + _RARE_WORDS * self.rare_words
            + _ACTIONS * self.actions
            + _RARE_ACTIONS * self.rare_actions
            + _REPORTED * self.reported
            + _RELATED * self.related
        )

    @property
    def scores(self) -> Column:
        """The probability, by all features, that each couple is one statement."""
        log_odds = (
            _BIAS
            + self.content_log_odds
            + _LEAD * self.lead
            + _NEAR_DOUBLE * self.near_double
            + _OTHER_NAMES * self.other_names
            + _DIFFERENT_SUBJECTS * self.different_subjects
            + _NUMBER * self.number
            + _SECTION * self.section
            + _NEIGHBOURS * self.neighbours
            + _LINKS * self.links
        )
        scores = 1 / (1 + np.exp(-log_odds))
        # Rounded, so that ties are the same on every machine.
        return np.where(self.content_log_odds < _MIN_CONTENT_LOG_ODDS, 0.0, np.round(scores, 9))

    @property
    def scores_as_parts(self) -> Column:
        """The scores as further parts, for which another couple of the whole may lead."""
        return self._replace(lead=np.maximum(self.lead, 0)).scores

    def of(self, couple: int) -> dict[str, float]:
        """The features of one couple, by name."""
        return {name: float(column[couple]) for name, column in self._asdict().items()}


class PairFeatures:
    """Computes the features of candidate couples."""

    def __init__(
        self,
        old: Sequence[ComparedStatement],
        new: Sequence[ComparedStatement],
        similarity: Similarity,
        couples: Sequence[Couple],
    ) -> None:
        self._old, self._new, self._couples = old, new, couples
        self.columns = as_couples(couples)
        self._links = SharedLinks(_linked(old), _linked(new), self.columns)
        self._overlap = similarity.overlap(couples)
        self.joint_frequency = self._overlap.joint_frequency
        self._lead = _lead(_similarity(self._overlap), self.columns)
        self._different_subjects = self._common_share_if_different()
        self._new_sections = np.array([statement.section for statement in new])[self.columns[1]]
        ours = np.array([statement.number for statement in old])[self.columns[0]]
        theirs = np.array([statement.number for statement in new])[self.columns[1]]
        self._number = ((ours == theirs) & (ours != "")).astype(np.float64)

    def of_only_parts(self, features: Features) -> Features:
        """The features, if only the parts of one whole have the words that they share."""
        weight = np.minimum(self._overlap.unlimited_text_weight, _MAX_RARE_WORDS)
        none = np.zeros(len(self._couples))
        return features._replace(rare_words=weight, near_double=none)

    def given(self, known: Mapping[int, int], sections: Mapping[int, int]) -> Features:
        """The features, given the couples known so far and the successor of each section."""
        overlap = self._overlap
        return Features(
            words=overlap.text,
            rare_words=np.minimum(overlap.text_weight, _MAX_RARE_WORDS),
            actions=overlap.actions,
            rare_actions=np.minimum(overlap.actions_weight, _MAX_RARE_WORDS),
            reported=np.minimum(overlap.reported, _MAX_REPORTED),
            related=np.minimum(overlap.related, _MAX_RELATED),
            lead=self._lead,
            near_double=overlap.near_double,
            other_names=overlap.other_names,
            different_subjects=self._different_subjects,
            number=self._number,
            section=self._same_section(sections),
            neighbours=self._neighbours(known),
            links=self._links.given(known),
        )

    def _common_share_if_different(self) -> Column:
        """The share of common words of each couple that is about different subjects and
        has no common actions; 0 for the others."""
        alike, acted = self._overlap.text, self._overlap.actions
        other = np.zeros(len(alike))
        for k in map(int, np.flatnonzero((alike >= _MIN_SHARE_FOR_SUBJECTS) & (acted == 0))):
            old, new = self._couples[k]
            texts = (each.entry.statement.text for each in (self._old[old], self._new[new]))
            other[k] = are_about_different_subjects(*texts)
        return alike * other

    def _neighbours(self, known: Mapping[int, int]) -> Column:
        """The share of known neighbours that are each other's successors."""
        if not known:
            return np.zeros(len(self._couples))
        old, new = sorted(known), sorted(known.values())
        successors = np.array([*_BEFORE, *(known[i] for i in old), *_AFTER])
        around_old = successors[_around(old, self.columns[0])]
        around_new = np.array([*_BEFORE, *new, *_AFTER])[_around(new, self.columns[1])]
        shared = (around_old[:, :, None] == around_new[:, None, :]).any(axis=2)
        placed = len(known) / max(len(self._old), len(self._new))
        neighbours: Column = shared.mean(axis=1) * min(placed / _MIN_SHARE_KNOWN, 1.0)
        return neighbours

    def _same_section(self, sections: Mapping[int, int]) -> Column:
        successors = np.array([sections.get(each.section, -1) for each in self._old])
        same: Column = (successors[self.columns[0]] == self._new_sections).astype(np.float64)
        return same


def _similarity(overlap: Overlap) -> Column:
    """How similar couples are in the words and concepts of their statements and actions."""
    return (
        overlap.all
        + _REPORTED_IN_SIMILARITY * np.minimum(overlap.reported, _MAX_REPORTED)
        + _RELATED_IN_SIMILARITY * np.minimum(overlap.related, _MAX_RELATED)
    )


def _lead(similarity: Column, couples: tuple[Indexes, Indexes]) -> Column:
    """By how much each couple is more similar than the next best one of either statement."""
    leads = (_lead_over_others(similarity, statements) for statements in couples)
    return np.minimum(np.maximum(*leads), _MAX_LEAD)


def _lead_over_others(values: Column, groups: Indexes) -> Column:
    """The difference between each value and the greatest other value of its group."""
    if not len(values):
        return values
    order = np.lexsort((-values, groups))
    first = np.flatnonzero(np.diff(groups[order], prepend=-1))
    last = np.append(first[1:], len(order)) - 1
    best, second = values[order[first]], values[order[np.minimum(first + 1, last)]]
    second = np.where(first == last, 0.0, second)
    group = np.searchsorted(groups[order[first]], groups)
    is_best = np.zeros(len(values), dtype=bool)
    is_best[order[first]] = True
    return values - np.where(is_best, second[group], best[group])


def _around(known: Sequence[int], places: Indexes) -> Indexes:
    """For each index the ranks of the two known statements before it and the two after it."""
    marks = np.array(known, dtype=np.int64)
    before = np.searchsorted(marks, places, side="left") + len(_BEFORE)
    after = np.searchsorted(marks, places, side="right") + len(_BEFORE)
    return np.stack([before - 2, before - 1, after, after + 1], axis=1)


def _linked(statements: Sequence[ComparedStatement]) -> list[frozenset[int]]:
    """The statements with which each is linked, in either direction."""
    index = {statement.number: k for k, statement in enumerate(statements)}
    linked: list[set[int]] = [set() for _ in statements]
    for k, statement in enumerate(statements):
        for ref in statement.entry.statement.links:
            target = index.get(str(ref))
            if target is not None:
                linked[k].add(target)
                linked[target].add(k)
    return [frozenset(each) for each in linked]
