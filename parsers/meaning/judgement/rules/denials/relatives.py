"""Of whom a relative clause is after a denial. A clause and the denial in, yes or no out.

Of none in `nobody rows who has not passed`, `there is no boat on the river that does not carry a
rope`; of others in `nobody rings the rowers who do not come`. The number of its verb tells, and
what stands between.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.positions import first_place
from parsers.meaning.judgement.tables.small_words import PEOPLE, RELATIVES

_OF_ONE = frozenset("is was has does".split())
_OF_MANY = frozenset("are were have do".split())
_PLACING = frozenset("in on at within across of among".split())
_DEFINITE = frozenset("the our this its their any".split())
_MAX_BETWEEN = 5  # words from the noun to its relative clause: `in any of the huts`
_KNOWING = frozenset("sure certain clear know knows known say says tell tells asked".split())


def is_of_others(clause: Clause, denial: Cue, who: int) -> bool:
    """Whether a relative clause behind `nobody` or `nothing` is of somebody else, as the plural of
    its verb says, or people named right before it: `nobody rings the rowers who do not come`."""
    if clause.word(who) not in RELATIVES:
        return False
    before = clause.word(who - 1)
    if before in _KNOWING:
        return True  # `nobody is sure who rings`
    is_named = who - 1 > denial.last and (before in PEOPLE or before.endswith("s"))
    return clause.word(who + 1) in _OF_MANY or (is_named and clause.word(who + 1) not in _OF_ONE)


def relative_behind_place(clause: Clause, denial: Cue) -> int | None:
    """Where a relative clause begins that is of what there is none of, with a place between, or a
    possessive: `there is no boat on the river that does not`, `no hut whose roof does not`."""
    noun = denial.last + (clause.word(denial.last + 1) not in _PLACING | _JOINTS)
    who = first_place(clause, range(noun + 1, clause.last), _JOINTS)
    if who is None:
        return None
    if who == noun + 1:
        return who if clause.word(who) in {"whose", "where"} else None
    is_of_noun = _agrees(clause.word(noun), clause.word(who + 1))
    return who if is_of_noun and _is_place(clause.words_in(noun + 1, who)) else None


def _is_place(between: list[str]) -> bool:
    """`on the river`, `in any of the huts`."""
    is_placed = 1 < len(between) <= _MAX_BETWEEN and between[0] in _PLACING
    return is_placed and not _DEFINITE.isdisjoint(between)


_JOINTS = RELATIVES | {"whose", "where"}


def _agrees(noun: str, verb: str) -> bool:
    """Whether a noun may be what a verb is said of, by number."""
    is_plural = noun.endswith("s") and not noun.endswith("ss")
    return verb not in (_OF_ONE if is_plural else _OF_MANY)
