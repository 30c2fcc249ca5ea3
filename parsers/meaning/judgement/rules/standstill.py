"""That nothing has moved. A clause in, a finding out, None if it does not say so.

`On signs we are where we were`; not `the hut is where it was`, nor `is just as it was`, which may
be well.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.small_words import IS

_OF_BEFORE = frozenset("were stood".split())


def stands_still(clause: Clause) -> Finding | None:
    """A gap if we are said to be where we were."""
    for at in clause.places_of("where"):
        owner, verb = clause.words_in(at + 1, at + 3)
        if owner == "we" and verb in _OF_BEFORE and clause.word(at - 1) in IS:
            return Finding("gap", at - 1, at + 3)
    return None
