"""What speaks for pairing two statements: their words, where they stand and what they do.

Subjects, candidate couples and the pairs known so far in; evidence and scores for each couple out.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from ingest.compare.similarity import Column, Indexes, Likeness, as_couples
from ingest.compare.subjects import Subject

# The share of what the words leave open that each kind of evidence adds, at most.
_NUMBER, _SECTION, _ACTIONS, _NEIGHBOURS, _LINKS = 0.05, 0.04, 0.15, 0.08, 0.08
_LEAST_WORDS = 0.16  # however well a statement fits otherwise, some of its words must remain
# Stand-ins for neighbours before the first and after the last statement; they correspond.
_BEFORE, _AFTER = (-2, -1), (-3, -4)


class Evidence(NamedTuple):
    """One row for each couple; each value is from 0 to 1."""

    words: Column
    number: Column
    section: Column
    actions: Column
    neighbours: Column
    links: Column

    @property
    def scores(self) -> Column:
        """All evidence as one number. The less the words say, the more the rest counts."""
        rest = (
            _NUMBER * self.number
            + _SECTION * self.section
            + _ACTIONS * self.actions
            + _NEIGHBOURS * self.neighbours
            + _LINKS * self.links
        )
        scores = self.words + rest * (1 - self.words)
        return np.where(self.words < _LEAST_WORDS, 0, scores)

    def of(self, couple: int) -> dict[str, float]:
        """The evidence for one couple, by its name."""
        return {name: float(column[couple]) for name, column in self._asdict().items()}


class Witness:
    """Gathers the evidence for candidate couples of the statements of two reviews."""

    def __init__(
        self,
        old: Sequence[Subject],
        new: Sequence[Subject],
        likeness: Likeness,
        couples: Sequence[tuple[int, int]],
    ) -> None:
        self._old, self._new, self._couples = old, new, couples
        self.columns = as_couples(couples)
        self._old_links, self._new_links = _linked(old), _linked(new)
        self._words = likeness.of(self.columns)
        self._actions = _column(_same_actions(old, new, couples))
        self._number = _column(old[i].number == new[j].number != "" for i, j in couples)

    def evidence(self, known: Mapping[int, int], sections: Mapping[int, int]) -> Evidence:
        """The evidence, given the pairs known so far and which section became which."""
        old, new, couples = self._old, self._new, self._couples
        return Evidence(
            self._words,
            self._number,
            _column(sections.get(old[i].section) == new[j].section for i, j in couples),
            self._actions,
            self._neighbours(known),
            _column(self._same_links(i, j, known) for i, j in couples),
        )

    def _neighbours(self, known: Mapping[int, int]) -> Column:
        """The share of the known statements round about that are each other's successors."""
        old, new = sorted(known), sorted(known.values())
        successors = np.array([*_BEFORE, *(known[i] for i in old), *_AFTER])
        around_old = successors[_around(old, self.columns[0])]
        around_new = np.array([*_BEFORE, *new, *_AFTER])[_around(new, self.columns[1])]
        common = (around_old[:, :, None] == around_new[:, None, :]).any(axis=2)
        return np.asarray(common.mean(axis=1), dtype=np.float64)

    def _same_links(self, i: int, j: int, known: Mapping[int, int]) -> float:
        ours = {known.get(k, -1 - k) for k in self._old_links[i]}  # a stranger is below 0
        theirs = self._new_links[j]
        return len(ours & theirs) / len(ours | theirs) if ours and theirs else 0.0


def _same_actions(
    old: Sequence[Subject], new: Sequence[Subject], couples: Iterable[tuple[int, int]]
) -> Iterable[float]:
    """Actions that many statements share are no key, so their rarity counts too."""
    deeds = Likeness(
        [subject.action_stems for subject in old], [subject.action_stems for subject in new]
    )
    for i, j in couples:
        a, b = deeds.old[i], deeds.new[j]
        yield deeds.shared(a, b) * deeds.rarity(a & b)


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
            if (target := index.get(str(ref))) is not None:
                linked[k].add(target)
                linked[target].add(k)
    return [frozenset(each) for each in linked]


def _column(values: Iterable[float]) -> Column:
    return np.array([*values], dtype=np.float64)
