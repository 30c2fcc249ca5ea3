"""What is as it was before. A clause in, a finding out, None if it tells of no standstill.

`The west pier is just as it was`, `on signs we are where we were`; not `is as clean as it was`.
"""

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.small_words import IS, STANDING

_BEING = IS | STANDING | frozenset("remain remains look looks stay stays".split())
_ADVERBS = frozenset("just exactly much very still pretty precisely".split())
_MAX_ADVERBS = 2
_OF_BEFORE = frozenset("was were did stood had".split())
_OWNERS = frozenset("it they we he she that this".split())
_JOINTS = frozenset(("as", "where"))


def stands_still(clause: Clause) -> Finding | None:
    """A gap if all is said to be as it was, of a thing of which more was to be told."""
    for at in clause.places_of(*_JOINTS):
        owner, verb, after = clause.words_in(at + 1, at + 4)
        first = _before_adverbs(clause, at - 1)
        is_same = owner in _OWNERS and verb in _OF_BEFORE and after not in _GOING_ON
        is_place = clause.word(at) == "where" and owner != "we" and clause.word(first) in IS
        if is_same and clause.word(first) in _BEING and not is_place:
            return Finding("gap", first, at + 3)  # but `the hut is where it was`
    return None


def _before_adverbs(clause: Clause, at: int) -> int:
    return next((at - n for n in range(_MAX_ADVERBS) if clause.word(at - n) not in _ADVERBS), at)


_GOING_ON = frozenset("in meant planned promised designed intended built needed meant to".split())
