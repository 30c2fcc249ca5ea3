"""Waiting and taking long, without a number: `cooks wait until May`. A clause in, a finding out."""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.rules.findings import Finding, first_answer
from parsers.meaning.judgement.tables.small_words import HAVING, TIMES

SHORT = frozenset("within under less fewer than inside most least every in".split())
MAX_WORDS_BEFORE = 6  # from the verb of waiting to the number


def long_wait(clause: Clause) -> Finding | None:
    """A finding if somebody waits, or something takes until a time or so long as a year."""
    return first_answer(_WAITS, clause)


def _waiting(clause: Clause) -> Finding | None:
    """What is left to the other half of those: `; new guests wait`."""
    at = clause.last - 1
    is_short = clause.first > 0 and at - clause.first in _SUBJECT_WORDS
    is_plural = clause.word(at - 1).endswith("s")
    is_left = clause.word(at) in _LEFT and is_short and is_plural
    return Finding("gap", at, at + 1) if is_left else None


_SUBJECT_WORDS = range(1, 5)
_LEFT = frozenset("wait queue guess hope flounder drift".split())


def _waiting_until(clause: Clause) -> Finding | None:
    """`cooks wait until May`; not `the wait`."""
    for at in clause.places_of("wait", "waits", "waited"):
        is_verb = clause.word(at - 1).endswith("s") or clause.word(at) != "wait"
        if is_verb and clause.word(at + 1) in {"until", "till"} and clause.word(at + 2) in TIMES:
            return Finding("gap", at, at + 3)
    return None


def _taking_until(clause: Clause) -> Finding | None:
    """`takes until May`, and after `but` `takes a month`."""
    for at in clause.places_of(*TAKING):
        if clause.word(at + 1) == "until":
            return Finding("gap", at, at + 2)
        is_long = clause.word(at + 2) in {"week", "month"} and clause.word(at + 1) == "a"
        if is_long and clause.joint == "contrast":
            return Finding("gap", at, at + 3)
    return None


def _taking_a_year(clause: Clause) -> Finding | None:
    """`takes new cooks a year`."""
    for at in clause.places_of("year", "term"):
        before = clause.words_in(at - MAX_WORDS_BEFORE, at)
        if before[-1] == "a" and not TAKING.isdisjoint(before) and _NO_TIME.isdisjoint(before):
            return Finding("gap", at - 1, at + 1)
    return None


TAKING = frozenset("take takes took taken".split())
_NO_TIME = SHORT | frozenset("place part turns once twice times up on over".split())


def _kept_waiting(clause: Clause) -> Finding | None:
    """`have been waiting since the autumn`, `has been on hold for a term`, `been sat with us`."""
    for at in clause.places_of("waiting", "hold", "queueing", "queuing", "sat", "parked"):
        first = at - (clause.word(at) == "hold")
        has_been = clause.word(first - 1) == "been" and clause.word(first - 2) in HAVING
        after = clause.words_in(at + 1, at + MAX_WORDS_BEFORE)
        if has_been and not _HOW_LONG.isdisjoint(after):
            return Finding("gap", first - 2, at + 1)
    return None


_HOW_LONG = frozenset("since for".split())
_WAITS = (_waiting, _waiting_until, _taking_until, _taking_a_year, _kept_waiting)
