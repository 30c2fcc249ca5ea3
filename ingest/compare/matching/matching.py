"""Which statements of one review became which of another. Reviews and pins in, matches out.

A person's pins first, then statements with the same words, then those that were reworded, split or
merged.
"""

from collections.abc import Iterable, Sequence

from ingest.compare.comparison import Pin
from ingest.compare.matching.by_key import Key, matching_by_key
from ingest.compare.matching.compared_statements import ComparedStatement
from ingest.compare.matching.matches import Couple, Match, Matching, closest_couples
from ingest.compare.matching.pinning import Group, pinned
from ingest.compare.matching.reasons import PINNED, same_reason
from ingest.compare.matching.review_pair import ReviewPair
from ingest.compare.matching.rewording import reworded
from parsers.review import Review, Statement

# What distinguishes statements with the same words, the strictest key first.
_KEYS: tuple[Key[ComparedStatement], ...] = (
    lambda s: (s.key, s.entry.section.title, s.number, s.action_keys),
    lambda s: (s.key, s.entry.section.title, s.action_keys),
    lambda s: (s.key, s.action_keys),
    lambda s: (s.key, s.number),
    lambda s: (s.key, s.entry.section.title),
    lambda s: s.key,
)


def match(old: Review, new: Review, pins: Sequence[Pin] = ()) -> Matching:
    """Match the statements of two reviews. A statement in no match was removed or added.

    No statement is in two matches. Pins take precedence: statements they join are matched with
    each other only, and couples they keep apart are never matched. Swapping the reviews gives the
    same matches, ties included.
    """
    if _content(new) < _content(old):
        swapped = [Pin(pin.new, pin.old, pin.together) for pin in pins]
        return _match(new, old, swapped).swapped()
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
    reviews = ReviewPair(old, new)
    joined, apart = pinned(reviews.old, reviews.new, pins)
    matches = matches_of_pins(joined)
    matches += matches_of_same_words(reviews, matches, apart)
    matches += reworded(reviews, matches, apart)
    return Matching(tuple(matches), reviews.sections(closest_couples(matches)))


def matches_of_pins(joined: Iterable[Group]) -> list[Match]:
    """Matches of statements that a person has joined."""
    return [Match(*group, (group.old[0], group.new[0]), 1.0, PINNED) for group in joined]


def matches_of_same_words(
    reviews: ReviewPair, matches: Sequence[Match], apart: frozenset[Couple]
) -> list[Match]:
    """Matches of statements whose words stayed the same."""
    old, new = reviews.unmatched(matches)
    statements = {i: reviews.old[i] for i in old}, {j: reviews.new[j] for j in new}
    return [
        Match((i,), (j,), (i, j), 1.0, same_reason(reviews.old[i], reviews.new[j]))
        for i, j in matching_by_key(*statements, _KEYS, apart).items()
    ]
