"""Matches sections, whatever their numbers. Sections and statement couples in, a mapping out."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import numpy as np

from ingest.compare.matching.assignment import assign
from ingest.compare.matching.similarity import as_couples, spelling_similarity
from ingest.compare.words.wording import words
from parsers.review import Section

# The title counts as much as all statements together; the number only breaks ties.
_TITLE_WEIGHT, _STATEMENTS_WEIGHT, _NUMBER_WEIGHT = 1.0, 1.0, 0.1
_MIN_SCORE = 0.3


def counterparts(
    old: Sequence[Section], new: Sequence[Section], couples: Iterable[tuple[int, int]]
) -> Mapping[int, int]:
    """The successor of each old section, by index; a section that was removed has none.

    `couples` are the sections of each known couple of statements. A section that kept its title or
    most of its statements is found under any number.
    """
    shared = Counter(couples)
    all_couples = [(a, b) for a in range(len(old)) for b in range(len(new))]
    scores = [_score(old[a], new[b], shared[a, b]) for a, b in all_couples]
    chosen = assign(as_couples(all_couples), np.array(scores), _MIN_SCORE)
    return dict(all_couples[k] for k in chosen)


def _score(old: Section, new: Section, shared_statements: int) -> float:
    statements = len(old.statements) + len(new.statements)
    kept = 2 * shared_statements / statements if statements else 0.0
    return (
        _TITLE_WEIGHT * _same_title(old.title, new.title)
        + _STATEMENTS_WEIGHT * kept
        + _NUMBER_WEIGHT * (old.number == new.number)
    )


@lru_cache(maxsize=50_000)
def _same_title(old: str, new: str) -> float:
    return spelling_similarity(words(old), words(new)) if old and new else 0.0
