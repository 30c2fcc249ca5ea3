"""Claims that hold on a condition alone. A clause in, a finding out, None if it has none.

`Is cleaned when cooks remember` is a gap; `where plans exist, they are good` is partly in place.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.small_words import ASKING


def on_request(clause: Clause) -> Finding | None:
    """`is renewed only when the council asks`, `is cleaned when cooks remember`."""
    last = clause.word(clause.last - 1)
    for at in range(clause.first, clause.last) if last in ASKING else ():
        is_condition = clause.word(at + 1) in {"when", "if", "after", "once"}
        is_memory = clause.word(at + 1) in {"when", "if"} and last in _PUSHING
        if is_memory or (is_condition and clause.word(at) == "only"):
            return Finding("gap", at, clause.last)
    return None


_PUSHING = frozenset("remember remembers chase chases complain complains insist insists".split())


def while_somebody_is_there(clause: Clause) -> Finding | None:
    """`is signed only when the clerk is in`, `is read out unless the hall is busy`."""
    *_, be, state = clause.words_in(clause.last - 2, clause.last)
    if be not in {"is", "are"} or state not in _PRESENT | _AWAY:
        return None
    for at in clause.places_of("only", "unless"):
        is_present = clause.word(at) == "only" and clause.word(at + 1) in _WHEN
        is_condition = is_present if state in _PRESENT else clause.word(at) == "unless"
        if is_condition and at > clause.first:
            return Finding("partly", at, clause.last)
    return None


_WHEN = frozenset("when if while".split())
_PRESENT = frozenset("there in around about present available free".split())
_AWAY = frozenset("away ill absent busy off out short".split())


def where_it_exists(clause: Clause) -> Finding | None:
    """`Where plans exist, they are good.`, `What plans there are are good.`"""
    opening = [clause.word(clause.first + at) for at in range(_OPENING_WORDS)]
    exists = [at for at, word in enumerate(opening) if word in _EXISTING.get(opening[0], ())]
    return Finding("partly", clause.first, clause.first + exists[0] + 1) if exists else None


_OPENING_WORDS = 6
_EXISTING = {"where": {"exist", "exists"}, "what": {"there"}}


def where_liked(clause: Clause) -> Finding | None:
    """What hangs on one person in each place: `are held where the manager likes them`."""
    for at in clause.places_of("where", "wherever"):
        places = range(at + 2, at + 2 + _MAX_LIKING)
        liking = next((place for place in places if clause.word(place) in _LIKING), None)
        if liking and clause.word(at + 1) in {"the", "a", "their", "its"} and at > clause.first:
            return Finding("partly", at, liking + 1)
    return None


_MAX_LIKING = 4  # words that name who likes it, and the verb: `the head cook is keen`
_LIKING = frozenset("likes keen interested willing enthusiastic believes chooses insists".split())
