"""What the places of two parts say for their being one statement. Parts in, log odds out.

What was one statement, or becomes one, mostly stands together: one part next to the other, or
linked with it. What stands elsewhere and is only said of the same place is no part.
"""

from collections.abc import Iterable, Iterator

from ingest.compare.matching.parts import Part
from ingest.compare.matching.sides import Sides
from ingest.compare.matching.subjects import Subject
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW, STEMS_OF_PLACE

_BESIDE, _OF_PLACE_ALONE = 2.1, -20.0


def place_log_odds(sides: Sides, part: Part, siblings: Iterable[Part] = ()) -> float:
    """How much likelier a statement is a further part than by its words, as log odds.

    `siblings` are further parts of the same whole that are known already.
    """
    one = sides.parts(part.side)[part.extra]
    others = [*other_parts(sides, part, siblings)]
    beside = any(_are_linked(one, other) or _are_next(one, other) for other in others)
    if beside:
        return _BESIDE
    return _OF_PLACE_ALONE if _shares_place_alone(sides, part) else 0.0


def _shares_place_alone(sides: Sides, part: Part) -> bool:
    """Whether a part has nothing of the whole but where it is so: `at Elm`, `at both sites`."""
    words = sides.similarity
    one, other = words.old[part.joins[0]], words.new[part.joins[1]]
    shared = (one.text & other.text) | (one.actions & other.actions)
    says_what = shared - one.names - other.names - STEMS_OF_PLACE - STEMS_OF_ANY_REVIEW
    return bool(shared) and not says_what


def other_parts(sides: Sides, part: Part, siblings: Iterable[Part]) -> Iterator[Subject]:
    """The other parts of the whole that are known."""
    subjects = sides.parts(part.side)
    return (subjects[place] for place in other_part_places(part, siblings))


def other_part_places(part: Part, siblings: Iterable[Part]) -> list[int]:
    """The same by their index."""
    known = {each.extra for each in siblings if each.side == part.side} | {part.other}
    return sorted(known - {part.extra})


def _are_linked(one: Subject, other: Subject) -> bool:
    """Whether one of two statements names the other in its links."""
    ours, theirs = one.entry.statement, other.entry.statement
    return ours.number in theirs.links or theirs.number in ours.links


def _are_next(one: Subject, other: Subject) -> bool:
    """Whether one statement follows the other in a section."""
    return one.section == other.section and abs(one.entry.position - other.entry.position) == 1
