"""Which section became which, whatever its number. Sections and pairs in, a mapping out."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from ingest.compare.assignment import assign
from ingest.compare.similarity import as_couples, spelling
from ingest.compare.wording import words
from parsers.review import Section

# Titles count as much as all of the statements together; a number only breaks a tie.
_TITLE, _STATEMENTS, _NUMBER = 1.0, 1.0, 0.1
_LEAST = 0.3


def counterparts(
    old: Sequence[Section], new: Sequence[Section], couples: Iterable[tuple[int, int]]
) -> Mapping[int, int]:
    """For each old section its successor, by index; none for a section that is gone.

    `couples` are the sections of each pair of statements known so far. A section that kept its
    title or most of its statements is found under any number.
    """
    votes = Counter(couples)
    all_couples = [(a, b) for a in range(len(old)) for b in range(len(new))]
    scores = [_likeness(old[a], new[b], votes[a, b]) for a, b in all_couples]
    chosen = assign(as_couples(all_couples), np.array(scores), _LEAST)
    return dict(all_couples[k] for k in chosen)


def _likeness(a: Section, b: Section, votes: int) -> float:
    statements = len(a.statements) + len(b.statements)
    kept = 2 * votes / statements if statements else 0.0
    title = spelling(words(a.title), words(b.title)) if a.title and b.title else 0.0
    return _TITLE * title + _STATEMENTS * kept + _NUMBER * (a.number == b.number)
