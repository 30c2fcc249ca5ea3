"""Bad practice that no single word tells: a clause in, a finding out, None where there is none.

`Keys hang on a hook in the corridor`, `the same cook orders and pays`; not so where it is denied.
"""

from collections.abc import Iterator

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.practices import FRAMES, SAFE

_MAX_GAP = 4  # words between two of a frame
_DENYING = frozenset({"not", "no", "rare"})

_Frame = tuple[frozenset[str], ...]
_FRAMES: tuple[_Frame, ...] = tuple(
    tuple(frozenset(words.split()) for words in frame) for frame in FRAMES
)
_OPENING = frozenset[str]().union(*(frame[0] for frame in _FRAMES))
_SAFE = frozenset(SAFE.split())


def practised(clause: Clause) -> Finding | None:
    """What is done as it should not be, or is not done so."""
    for first in clause.places_of(*_OPENING):
        for last in _ends_of_frames(clause, first):
            denied = (c for c in clause.cues if c.first < last and not c.kinds.isdisjoint(_DENYING))
            denial = next(denied, None)
            if denial:
                return Finding("in place", min(denial.first, first), last)
            return Finding("gap", first, last)
    return None


def _ends_of_frames(clause: Clause, first: int) -> Iterator[int]:
    if not _SAFE.isdisjoint(clause.word(at) for at in range(clause.first, clause.last)):
        return
    for frame in _FRAMES:
        last = _end_of(clause, frame, first)
        if last is not None:
            yield last


def _end_of(clause: Clause, frame: _Frame, first: int) -> int | None:
    """Where a frame ends whose first word stands here; None where it does not stand here."""
    if clause.word(first) not in frame[0]:
        return None
    at = first
    for words in frame[1:]:
        places = range(at + 1, at + 2 + _MAX_GAP)
        found = next((place for place in places if clause.word(place) in words), None)
        if found is None:
            return None
        at = found
    return at + 1
