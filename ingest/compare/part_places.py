"""What the places of two parts say for their being one statement. Parts in, log odds out.

What was one statement, or becomes one, mostly stands together: one part next to the other, or
linked with it. And where the whole speaks of two places, each part speaks of one of them.
"""

from collections.abc import Iterable

from ingest.compare.parts import Part
from ingest.compare.sides import Sides
from ingest.compare.subjects import Subject

_LINKED, _NEXT, _SHARED_OUT_NAMES = 2.0, 0.8, 3.0
MAX_LOG_ODDS = _LINKED + _NEXT + _SHARED_OUT_NAMES


def place_log_odds(sides: Sides, part: Part, siblings: Iterable[Part] = ()) -> float:
    """How much likelier a statement is a further part than by its words, as log odds.

    `siblings` are further parts of the same whole that are known already.
    """
    subjects = sides.old if part.side == "old" else sides.new
    one = subjects[part.extra]
    known = {each.extra for each in siblings if each.side == part.side} | {part.other}
    others = [subjects[place] for place in known - {part.extra}]
    if any(_are_linked(one, other) for other in others):
        log_odds = _LINKED
    elif any(_are_next(one, other) for other in others):
        log_odds = _NEXT
    else:
        return 0.0
    return log_odds + (_SHARED_OUT_NAMES if _share_out_names(sides, part) else 0.0)


def _are_linked(one: Subject, other: Subject) -> bool:
    """Whether one of two statements names the other in its links."""
    ours, theirs = one.entry.statement, other.entry.statement
    return ours.number in theirs.links or theirs.number in ours.links


def _are_next(one: Subject, other: Subject) -> bool:
    """Whether one statement follows the other in a section."""
    return one.section == other.section and abs(one.entry.position - other.entry.position) == 1


def _share_out_names(sides: Sides, part: Part) -> bool:
    """Whether each part names something that the whole names, and the other part does not."""
    old, new = sides.similarity.old, sides.similarity.new
    parts, wholes = (old, new) if part.side == "old" else (new, old)
    named = wholes[part.whole].names
    one, other = parts[part.extra].names & named, parts[part.other].names & named
    return bool(one) and bool(other) and not one & other
