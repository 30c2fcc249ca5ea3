"""Cues and words before, at and behind a position in a clause. A clause and a position in.

What most rules ask: whether anything is claimed before a fault, which verb follows a denial. Where
kinds are named, only cues of one of these count.
"""

from collections.abc import Container, Iterable, Iterator

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue


def cues_before(clause: Clause, at: int, *kinds: str) -> Iterator[Cue]:
    """The cues that end before a position."""
    return (cue for cue in _cues_of(clause, kinds) if cue.last <= at)


def cues_from(clause: Clause, at: int, *kinds: str) -> Iterator[Cue]:
    """The cues that begin at a position or behind it."""
    return (cue for cue in _cues_of(clause, kinds) if cue.first >= at)


def cues_between(clause: Clause, first: int, last: int, *kinds: str) -> Iterator[Cue]:
    """The cues that begin at a position or behind it, and before another."""
    return (cue for cue in _cues_of(clause, kinds) if first <= cue.first < last)


def _cues_of(clause: Clause, kinds: tuple[str, ...]) -> Iterable[Cue]:
    if not kinds:
        return clause.cues
    return (cue for cue in clause.cues if cue.has(*kinds)) if clause.has(*kinds) else ()


def cue_at(clause: Clause, at: int) -> Cue | None:
    """The cue that begins at a position."""
    return next((cue for cue in clause.cues if cue.first == at), None)


def cue_ending_at(clause: Clause, at: int) -> Cue | None:
    """The cue that ends right before a position."""
    return next((cue for cue in clause.cues if cue.last == at), None)


def first_place(clause: Clause, places: Iterable[int], texts: Container[str]) -> int | None:
    """The first of these positions at which the clause has one of these words."""
    return next((at for at in places if clause.word(at) in texts), None)
