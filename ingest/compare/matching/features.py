"""What speaks for pairing two statements: their words, their actions, and where they stand.

Subjects, candidate couples and the pairs known so far in; features and scores of each couple out.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from ingest.compare.matching.objects import are_of_other_things
from ingest.compare.matching.shared_links import SharedLinks
from ingest.compare.matching.similarity import Overlap, Similarity, as_couples
from ingest.compare.matching.subjects import Subject
from ingest.compare.words.word_lists import Column, Indexes

# The weights of a logistic regression over couples of statements of made-up reviews.
_BIAS = -7.4
_WORDS, _SAME_WORDS, _RARE_WORDS = 0.9, 1.1, 2.1
_ACTIONS, _RARE_ACTIONS, _TOLD = 0.4, 1.4, 1.4
_RELATED = 1.9
_NEAR_DOUBLE, _OTHER_NAMES, _OTHER_THINGS, _LEAD = -5.5, -8.0, -20.0, 5.0
_NUMBER, _SECTION, _NEIGHBOURS, _LINKS = 0.4, 1.7, 2.7, 1.2
# Beyond these, more of the same says nothing more.
_MAX_RARE_WORDS, _MAX_TOLD, _MAX_LEAD = 4.0, 3.0, 0.3
_MAX_RELATED = 4.0
# How much of the likeness of a couple what was to be done and is said to be done makes up.
_TOLD_IN_LIKENESS, _RELATED_IN_LIKENESS = 0.15, 0.1
# Wherever a statement stands, something of what it says or does must remain.
_MIN_CONTENTS = 1.0
# Of fewer known statements than this share, it says little which are the nearest.
_MIN_SHARE_KNOWN = 0.25
# Of texts that share less of their words it says little that they are about different things.
_MIN_WORDS_FOR_THINGS = 0.4
# Stand-ins for neighbours before the first and after the last statement; they correspond.
_BEFORE, _AFTER = (-2, -1), (-3, -4)


class Features(NamedTuple):
    """One value for each couple.

    Those of words and actions are as in `Overlap`, within bounds; `lead` says by how much a couple
    is more alike than the next best of either statement; the others are shares from 0 to 1.
    """

    words: Column
    rare_words: Column
    actions: Column
    rare_actions: Column
    told: Column
    related: Column
    lead: Column
    near_double: Column
    other_names: Column
    other_things: Column
    number: Column
    section: Column
    neighbours: Column
    links: Column

    @property
    def contents(self) -> Column:
        """What the words of statements and actions say for each couple."""
        return (
            _WORDS * self.words
            + _SAME_WORDS * self.words**4
            + _RARE_WORDS * self.rare_words
            + _ACTIONS * self.actions
            + _RARE_ACTIONS * self.rare_actions
            + _TOLD * self.told
            + _RELATED * self.related
        )

    @property
    def scores(self) -> Column:
        """How likely each couple is one statement, from 0 to 1, by all there is."""
        log_odds = (
            _BIAS
            + self.contents
            + _LEAD * self.lead
            + _NEAR_DOUBLE * self.near_double
            + _OTHER_NAMES * self.other_names
            + _OTHER_THINGS * self.other_things
            + _NUMBER * self.number
            + _SECTION * self.section
            + _NEIGHBOURS * self.neighbours
            + _LINKS * self.links
        )
        scores = 1 / (1 + np.exp(-log_odds))
        # Rounded, so that no machine's last digit decides between two couples.
        return np.where(self.contents < _MIN_CONTENTS, 0.0, np.round(scores, 9))

    @property
    def scores_as_parts(self) -> Column:
        """The same for one of several parts, of which only one can be the most alike."""
        return self._replace(lead=np.maximum(self.lead, 0)).scores

    def of(self, couple: int) -> dict[str, float]:
        """The features of one couple, by name."""
        return {name: float(column[couple]) for name, column in self._asdict().items()}


class PairFeatures:
    """Works out the features of candidate couples of the statements of two reviews."""

    def __init__(
        self,
        old: Sequence[Subject],
        new: Sequence[Subject],
        similarity: Similarity,
        couples: Sequence[tuple[int, int]],
    ) -> None:
        self._old, self._new, self._couples = old, new, couples
        self.columns = as_couples(couples)
        self._links = SharedLinks(_linked(old), _linked(new), self.columns)
        self._overlap = similarity.overlap(couples)
        self.holders = self._overlap.holders
        self._lead = _lead(_alike(self._overlap), self.columns)
        self._other_things = self._of_other_things()
        self._new_sections = np.array([subject.section for subject in new])[self.columns[1]]
        ours = np.array([subject.number for subject in old])[self.columns[0]]
        theirs = np.array([subject.number for subject in new])[self.columns[1]]
        self._number = ((ours == theirs) & (ours != "")).astype(np.float64)

    def of_only_parts(self, features: Features) -> Features:
        """The features where no statement but the parts of one whole has the words they share."""
        weight = np.minimum(self._overlap.unlimited_text_weight, _MAX_RARE_WORDS)
        none = np.zeros(len(self._couples))
        return features._replace(rare_words=weight, near_double=none)

    def given(self, known: Mapping[int, int], sections: Mapping[int, int]) -> Features:
        """The features, given the pairs known so far and which section became which."""
        overlap = self._overlap
        return Features(
            words=overlap.text,
            rare_words=np.minimum(overlap.text_weight, _MAX_RARE_WORDS),
            actions=overlap.actions,
            rare_actions=np.minimum(overlap.actions_weight, _MAX_RARE_WORDS),
            told=np.minimum(overlap.told, _MAX_TOLD),
            related=np.minimum(overlap.related, _MAX_RELATED),
            lead=self._lead,
            near_double=overlap.near_double,
            other_names=overlap.other_names,
            other_things=self._other_things,
            number=self._number,
            section=self._same_section(sections),
            neighbours=self._neighbours(known),
            links=self._links.given(known),
        )

    def _of_other_things(self) -> Column:
        """The share of words that both texts of a couple have, where they say them of different
        things and no action speaks for them."""
        alike, acted = self._overlap.text, self._overlap.actions
        other = np.zeros(len(alike))
        for k in map(int, np.flatnonzero((alike >= _MIN_WORDS_FOR_THINGS) & (acted == 0))):
            old, new = self._couples[k]
            texts = (each.entry.statement.text for each in (self._old[old], self._new[new]))
            other[k] = are_of_other_things(*texts)
        return alike * other

    def _neighbours(self, known: Mapping[int, int]) -> Column:
        """The share of the known statements round about that are each other's successors."""
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


def _alike(overlap: Overlap) -> Column:
    """How alike couples are, in the words of statements and actions and in what these speak of."""
    return (
        overlap.all
        + _TOLD_IN_LIKENESS * np.minimum(overlap.told, _MAX_TOLD)
        + _RELATED_IN_LIKENESS * np.minimum(overlap.related, _MAX_RELATED)
    )


def _lead(alike: Column, couples: tuple[Indexes, Indexes]) -> Column:
    """By how much each couple is more alike than the next best for one of its statements."""
    leads = (_lead_over_others(alike, statements) for statements in couples)
    return np.minimum(np.maximum(*leads), _MAX_LEAD)


def _lead_over_others(values: Column, groups: Indexes) -> Column:
    """What each value has over the greatest of the others of its group, or lacks."""
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
    """For each place the ranks of the known statements next to it, two before and two after."""
    marks = np.array(known, dtype=np.int64)
    before = np.searchsorted(marks, places, side="left") + len(_BEFORE)
    after = np.searchsorted(marks, places, side="right") + len(_BEFORE)
    return np.stack([before - 2, before - 1, after, after + 1], axis=1)


def _linked(subjects: Sequence[Subject]) -> list[frozenset[int]]:
    """With which statements each is linked, either way."""
    index = {subject.number: k for k, subject in enumerate(subjects)}
    linked: list[set[int]] = [set() for _ in subjects]
    for k, subject in enumerate(subjects):
        for ref in subject.entry.statement.links:
            target = index.get(str(ref))
            if target is not None:
                linked[k].add(target)
                linked[target].add(k)
    return [frozenset(each) for each in linked]
