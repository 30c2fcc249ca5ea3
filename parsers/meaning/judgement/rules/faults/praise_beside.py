"""What goes well beside a fault. A clause and its fault in, the words of what goes well out.

`Secure in two kitchens and weak in one`, `taught in one and forgotten in the other`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.positions import cues_before
from parsers.meaning.judgement.tables.kinds import FAULTS
from parsers.meaning.judgement.tables.small_words import BEING, PLACING


def praised_beside(clause: Clause, cue: Cue) -> Cue | None:
    """Praise where something else has a fault: `secure in two kitchens and weak in one`."""
    joints = _joints_before(clause, cue) or _with_some(clause, cue)
    if not joints:
        return None
    before = cues_before(clause, joints[-1].first)
    return next((c for c in before if _is_praise(clause, c)), None)


def _is_praise(clause: Clause, cue: Cue) -> bool:
    is_high = cue.text in _MUCH and clause.word(cue.first - 1) in BEING
    return is_high or "good" in cue.kinds


_MUCH = frozenset("high frequent common".split())


def _joints_before(clause: Clause, cue: Cue) -> list[Cue]:
    """What joins a fault to what stands before it."""
    return [c for c in clause.cues if c.text in {"and", ","} and c.last <= cue.first]


def _with_some(clause: Clause, cue: Cue) -> list[Cue]:
    """The position of `with some` before a fault: `good overall with some weaker rooms`."""
    places = (at for at in range(clause.first, cue.first) if clause.word(at) == "with")
    return [Cue(frozenset(), "with", at, at + 1) for at in places if clause.word(at + 1) == "some"]


def done_elsewhere(clause: Clause, cue: Cue) -> Cue | None:
    """Done in one place and bad in another: `taught in one and forgotten in the other`."""
    joints = _joints_before(clause, cue)
    if not joints or not _names_place(clause, cue.last, clause.last):
        return None
    joint = joints[-1].first
    if any(cues_before(clause, joint, *_BAD)):
        return None  # `too hot at noon and too cold at night`
    is_placed = _names_place(clause, clause.first, joint)
    return next(cues_before(clause, joint, "claim"), None) if is_placed else None


_BAD = FAULTS | {"not", "too"}


def _names_place(clause: Clause, first: int, last: int) -> bool:
    return not PLACING.isdisjoint(clause.words_in(first, last))
