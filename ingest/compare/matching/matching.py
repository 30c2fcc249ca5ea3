"""Which statements of one review became which of another. Reviews and pins in, matches out.

A person's pins first, then statements with the same words, then those that were reworded, split or
merged.
"""

from collections.abc import Sequence

from ingest.compare.comparison import Pin
from ingest.compare.matching.by_key import Key, matching_by_key
from ingest.compare.matching.matches import Couple, Match, Matching, closest_couples
from ingest.compare.matching.pinning import pinned
from ingest.compare.matching.reasons import PINNED, same_reason
from ingest.compare.matching.rewording import reworded
from ingest.compare.matching.sides import Sides
from ingest.compare.matching.subjects import Subject
from parsers.review import Review, Statement

# What tells apart statements with the same words, from the most telling on.
_KEYS: tuple[Key[Subject], ...] = (
    lambda s: (s.key, s.entry.section.title, s.number, s.action_keys),
    lambda s: (s.key, s.entry.section.title, s.action_keys),
    lambda s: (s.key, s.action_keys),
    lambda s: (s.key, s.number),
    lambda s: (s.key, s.entry.section.title),
    lambda s: s.key,
)


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
        (section.title, *_content_of(statement))
        for section in review.sections
        for statement in section.statements
    ]


def _content_of(statement: Statement) -> tuple[str, ...]:
    actions = (action.text for action in statement.actions)
    return str(statement.number), statement.text, *actions


def _match(old: Review, new: Review, pins: Sequence[Pin]) -> Matching:
    sides = Sides(old, new)
    joined, apart = pinned(sides.old, sides.new, pins)
    matches = [Match(*group, (group.old[0], group.new[0]), 1.0, PINNED) for group in joined]
    matches += _same(sides, matches, apart)
    matches += reworded(sides, matches, apart)
    return Matching(tuple(matches), sides.sections(closest_couples(matches)))


def _same(sides: Sides, matches: Sequence[Match], apart: frozenset[Couple]) -> list[Match]:
    """The statements whose words stayed the same."""
    old, new = sides.free(matches)
    subjects = {i: sides.old[i] for i in old}, {j: sides.new[j] for j in new}
    return [
        Match((i,), (j,), (i, j), 1.0, same_reason(sides.old[i], sides.new[j]))
        for i, j in matching_by_key(*subjects, _KEYS, apart).items()
    ]
