"""Disclaimers. A clause in, a finding out, None if it has none.

`It would be unjust to say that drivers are late, and optimistic to claim that all are early.`
`The vans are far from clean`, `free of leaks`.
"""

from collections.abc import Iterator
from itertools import zip_longest

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding, Judge
from parsers.meaning.judgement.rules.positions import cue_at, cues_between
from parsers.meaning.judgement.tables.kinds import TROUBLE
from parsers.meaning.judgement.tables.small_words import BEING


def unsaid(clause: Clause, judge: Judge) -> Finding | None:
    """The finding that is left if a clause disclaims something."""
    said = [judge(each) for each in _disclaimed(clause)]
    findings = [found for found in said if found]
    if not findings:
        return None
    values = {_OPPOSITE[found.value] for found in findings}
    is_plain = len(values) == 1 and len(findings) == len(said)
    value = values.pop() if is_plain else "partly"
    return Finding(value, findings[0].first, findings[-1].last)


_OPPOSITE = {"gap": "in place", "in place": "gap", "partly": "partly"}


def _disclaimed(clause: Clause) -> Iterator[Clause]:
    """What each disclaimer of a clause takes back, in their order."""
    places = [at for at in clause.places_of("to") if _is_disclaimer(clause, at)]
    for at, end in zip_longest(places, places[1:], fillvalue=clause.last):
        first = at + 2 + (clause.word(at + 2) == "that")
        yield clause.part(first, end)


def _is_disclaimer(clause: Clause, to: int) -> bool:
    is_denied = clause.word(to - 2) in {"not", "never"}  # `it is not wrong to say`
    return clause.word(to - 1) in _WRONG and clause.word(to + 1) in _SAYING and not is_denied


_WRONG = frozenset(
    "wrong unjust unfair untrue misleading inaccurate mistaken incorrect dishonest false optimistic"
    " premature generous naive rash complacent exaggeration lie".split()
)
_SAYING = frozenset("say claim suggest pretend argue imply conclude call describe".split())


def far_from(clause: Clause) -> Finding | None:
    """`is far from clean`, `is far from poor`, but not `is far from the shops`."""
    for at in clause.places_of("far"):
        is_said = clause.word(at - 1) in BEING and clause.word(at + 1) == "from"
        quality = cue_at(clause, at + 2) if is_said else None
        if quality and (value := _value_far_from(quality)):
            return Finding(value, at, quality.last)
    return None


def _value_far_from(quality: Cue) -> str:
    """The value of what is far from being so; empty if that is neither good nor bad."""
    if quality.has("bad", "state"):
        return "in place"
    is_good = quality.has("good") or quality.text.endswith("ed")
    return "gap" if is_good else ""


def free_of(clause: Clause) -> Finding | None:
    """`is free of leaks`, but not `is free of charge`."""
    for at in clause.places_of("free"):
        cue = next(cues_between(clause, at + 2, at + 1 + _MAX_TO_BAD, *TROUBLE), None)
        if cue and clause.word(at + 1) in {"of", "from"}:
            return Finding(_value_of_none(clause), at, cue.last)
    return None


def _value_of_none(clause: Clause) -> str:
    if clause.has("not", "no"):
        return "gap"
    return "partly" if clause.has("part", "excepted") else "in place"


_MAX_TO_BAD = 3  # words: `free of all`
