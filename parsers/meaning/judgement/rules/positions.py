"""Cues and words before, at and behind a position in a clause. A clause and a position in.

What most rules ask: whether anything is claimed before a fault, which verb follows a denial.
"""

from collections.abc import Container, Iterable, Iterator

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue


def cues_before(clause: Clause, at: int, *kinds: str) -> Iterator[Cue]:
    """The cues of one of these kinds that end before a position."""
    return (cue for cue in clause.cues if cue.last <= at and cue.has(*kinds))


def cues_from(clause: Clause, at: int, *kinds: str) -> Iterator[Cue]:
    """The cues of one of these kinds that begin at a position or behind it."""
    return (cue for cue in clause.cues if cue.first >= at and cue.has(*kinds))


def cue_at(clause: Clause, at: int) -> Cue | None:
    """The cue that begins at a position."""
    return next((cue for cue in clause.cues if cue.first == at), None)


def first_place(clause: Clause, places: Iterable[int], texts: Container[str]) -> int | None:
    """The first of these positions at which the clause has one of these words."""
    return next((at for at in places if clause.word(at) in texts), None)
