"""Which statements of one review became which of another. Reviews and pins in, matches out.

Statements with the same words first; then the couples that fit best over all, by words, number,
place, actions and links; then, among what is left, further parts of splits and mergers.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ingest.compare.assignment import assign
from ingest.compare.by_key import Key, matching_by_key
from ingest.compare.comparison import Pin
from ingest.compare.evidence import Witness
from ingest.compare.parts import Couple, Part, further_parts
from ingest.compare.pinning import pinned
from ingest.compare.reasons import PINNED, parts_reason, reason, same_reason
from ingest.compare.sections import counterparts
from ingest.compare.similarity import Likeness, Stems
from ingest.compare.subjects import Subject, subjects
from parsers.review import Review

_THRESHOLD = 0.4  # a couple that scores less is one removed and one added
_SURE = 0.6  # a couple that scores more helps to place its neighbours
# What tells apart statements with the same words, from the most telling on.
_KEYS: tuple[Key[Subject], ...] = (
    lambda s: (s.key, s.entry.section.title, s.number, s.action_keys),
    lambda s: (s.key, s.entry.section.title, s.action_keys),
    lambda s: (s.key, s.action_keys),
    lambda s: (s.key, s.number),
    lambda s: (s.key, s.entry.section.title),
    lambda s: s.key,
)
_ROUNDS = 3  # each knows more neighbours than the last; further rounds change nothing


class Match(NamedTuple):
    """Old statements and their successors, by index. `heir` is one of each, the closest."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    heir: Couple
    score: float
    reason: str

    def turned(self) -> "Match":
        """The same seen from the other side."""
        return self._replace(old=self.new, new=self.old, heir=(self.heir[1], self.heir[0]))


class Matching(NamedTuple):
    """All matches, and for each old section its successor, by index."""

    matches: tuple[Match, ...]
    sections: Mapping[int, int]

    def turned(self) -> "Matching":
        """The same seen from the other side."""
        turned = tuple(match.turned() for match in self.matches)
        return Matching(turned, {new: old for old, new in self.sections.items()})


def match(old: Review, new: Review, pins: Sequence[Pin] = ()) -> Matching:
    """Match the statements of two reviews. What is in no match was removed or added.

    No statement is in two matches. Pins go before everything: what they join is joined, to
    nothing else, and what they keep apart stays apart. Which review is the older makes no
    difference, not even where two ways to match are as good as each other.
    """
    if _content(new) < _content(old):
        turned = [Pin(pin.new, pin.old, pin.together) for pin in pins]
        return _match(new, old, turned).turned()
    return _match(old, new, pins)


def _content(review: Review) -> list[tuple[str, ...]]:
    return [
        (section.title, str(each.number), each.text, *(action.text for action in each.actions))
        for section in review.sections
        for each in section.statements
    ]


def _match(old: Review, new: Review, pins: Sequence[Pin]) -> Matching:
    sides = _Sides(old, new)
    joined, apart = pinned(sides.old, sides.new, pins)
    matches = [Match(*group, (group.old[0], group.new[0]), 1.0, PINNED) for group in joined]
    matches += _same(sides, matches, apart)
    matches += _reworded(sides, matches, apart)
    return Matching(tuple(matches), sides.sections(_known(matches)))


class _Sides:
    """Two reviews as the stages see them."""

    def __init__(self, old: Review, new: Review) -> None:
        self._reviews = old, new
        self.old, self.new = subjects(old), subjects(new)
        self.likeness = Likeness([s.stems for s in self.old], [s.stems for s in self.new])

    def sections(self, known: Mapping[int, int]) -> Mapping[int, int]:
        """For each old section its successor, given the successors of statements."""
        old, new = self._reviews
        couples = ((self.old[i].section, self.new[j].section) for i, j in known.items())
        return counterparts(old.sections, new.sections, couples)

    def free(self, matches: Iterable[Match]) -> tuple[list[int], list[int]]:
        """What is in none of the matches: the old and the new."""
        matched = [*matches]
        taken_old = {i for each in matched for i in each.old}
        taken_new = {j for each in matched for j in each.new}
        return (
            [i for i in range(len(self.old)) if i not in taken_old],
            [j for j in range(len(self.new)) if j not in taken_new],
        )


def _known(matches: Iterable[Match]) -> dict[int, int]:
    return dict(match.heir for match in matches)


def _same(sides: _Sides, matches: Sequence[Match], apart: frozenset[Couple]) -> list[Match]:
    """The statements whose words stayed the same."""
    old, new = sides.free(matches)
    subjects = {i: sides.old[i] for i in old}, {j: sides.new[j] for j in new}
    return [
        Match((i,), (j,), (i, j), 1.0, same_reason(sides.old[i], sides.new[j]))
        for i, j in matching_by_key(*subjects, _KEYS, apart).items()
    ]


def _reworded(sides: _Sides, matches: Sequence[Match], apart: frozenset[Couple]) -> list[Match]:
    couples = _assigned(sides, matches, apart)
    free_old, free_new = sides.free([*matches, *couples])
    parts: defaultdict[Couple, list[Part]] = defaultdict(list)
    for part in further_parts(
        sides.likeness, [each.heir for each in couples], free_old, free_new, apart
    ):
        parts[part.couple].append(part)
    return [_whole(sides, each, parts[each.heir]) for each in couples]


def _assigned(sides: _Sides, matches: Sequence[Match], apart: frozenset[Couple]) -> list[Match]:
    couples = sorted(_candidates(sides, *sides.free(matches)) - apart)
    if not couples:
        return []
    witness = Witness(sides.old, sides.new, sides.likeness, couples)
    certain = _known(matches)
    known = certain
    for _ in range(_ROUNDS):
        evidence = witness.evidence(known, sides.sections(known))
        scores = evidence.scores
        chosen = assign(witness.columns, scores, _THRESHOLD)
        known = certain | dict(couples[k] for k in chosen if scores[k] > _SURE)
    return [_couple(sides, couples[k], scores[k], evidence.of(k)) for k in chosen]


def _couple(sides: _Sides, heir: Couple, score: float, evidence: Mapping[str, float]) -> Match:
    i, j = heir
    shared = sides.likeness.old[i] & sides.likeness.new[j]
    why = reason(sides.old[i], sides.new[j], evidence, sides.likeness.by_weight(shared))
    return Match((i,), (j,), heir, float(score), why)


def _candidates(sides: _Sides, old: list[int], new: list[int]) -> set[Couple]:
    """The couples worth a look: the most alike, and those with the same number."""
    numbers = {sides.new[j].number: j for j in new}
    same = {
        (i, numbers[sides.old[i].number])
        for i in old
        if sides.old[i].number and sides.old[i].number in numbers
    }
    return sides.likeness.nearest(old, new) | same


def _whole(sides: _Sides, couple: Match, parts: Sequence[Part]) -> Match:
    """A couple with its further parts, if it has any."""
    if not parts:
        return couple
    old = sorted([*couple.old, *(part.extra for part in parts if part.side == "old")])
    new = sorted([*couple.new, *(part.extra for part in parts if part.side == "new")])
    ours = Stems().union(*(sides.likeness.old[i] for i in old))
    theirs = Stems().union(*(sides.likeness.new[j] for j in new))
    telling = sides.likeness.by_weight(ours & theirs)
    why = parts_reason([sides.old[i] for i in old], [sides.new[j] for j in new], telling)
    score = sides.likeness.shared(ours, theirs)
    return Match(tuple(old), tuple(new), couple.heir, score, why)
