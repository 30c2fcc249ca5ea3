"""Bad practice without a bad word. A clause in, a finding out, None if there is none.

`Keys hang on a hook in the corridor`, `the same cook orders and pays`; not if it is denied.
"""

from collections import defaultdict
from collections.abc import Sequence

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.rules.positions import cues_between
from parsers.meaning.judgement.tables.kinds import DENYING
from parsers.meaning.judgement.tables.practice_frames import FRAMES
from parsers.meaning.judgement.tables.practices import SAFE

_MAX_GAP = 4  # words between two of a frame

_Frame = tuple[frozenset[str], ...]
_SAFE = frozenset(SAFE.split())


def practised(clause: Clause) -> Finding | None:
    """A finding by bad practice, or by its denial."""
    words = [word.text for word in clause.words[clause.first : clause.last]]
    if not _SAFE.isdisjoint(clause.texts):
        return None
    for at, word in enumerate(words):
        for frame in _FRAMES.get(word, ()):
            end = _end_of(frame, words, at)
            if end is not None:
                return _found(clause, clause.first + at, clause.first + end)
    return None


def _by_opening() -> dict[str, list[_Frame]]:
    """What follows in each frame, by the words that open it."""
    frames: defaultdict[str, list[_Frame]] = defaultdict(list)
    for opening, *others in FRAMES:
        following = tuple(frozenset(words.split()) for words in others)
        for word in opening.split():
            frames[word].append(following)
    return dict(frames)


_FRAMES = _by_opening()


def _end_of(frame: _Frame, words: Sequence[str], at: int) -> int | None:
    """The end of a frame whose first word is here; None if the other words do not follow."""
    for following in frame:
        window = words[at + 1 : at + 2 + _MAX_GAP]
        if following.isdisjoint(window):
            return None
        at += 1 + next(place for place, word in enumerate(window) if word in following)
    return at + 1


def _found(clause: Clause, first: int, last: int) -> Finding:
    denial = next(cues_between(clause, clause.first, last, *DENYING), None)
    if denial:
        return Finding("in place", min(denial.first, first), last)
    return Finding("gap", first, last)
