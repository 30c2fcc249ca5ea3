"""Denials and what they deny. A clause in, a finding out, None if it denies nothing.

A denial is a gap, unless it denies something bad, is denied itself, or is not of all.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause, kinds_of_all
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.beside_the_claim import is_beside_the_claim
from parsers.meaning.judgement.rules.denials.burdens import burden_of_nobody, spared_habit
from parsers.meaning.judgement.rules.denials.double_denials import (
    problem_never_missing,
    second_denial,
)
from parsers.meaning.judgement.rules.denials.exceptions import makes_exception
from parsers.meaning.judgement.rules.denials.failings import denied_failing
from parsers.meaning.judgement.rules.denials.harms import denied_harm
from parsers.meaning.judgement.rules.denials.problems import denied_problem, unwanted_subject
from parsers.meaning.judgement.rules.denials.unmoved import unmoved
from parsers.meaning.judgement.rules.findings import (
    NEAR,
    Finding,
    first_answer,
    in_order,
    make_finding,
)
from parsers.meaning.judgement.rules.positions import first_place
from parsers.meaning.judgement.tables.kinds import UNWELCOME
from parsers.meaning.judgement.tables.small_words import BEING, HELPERS


def denied(clause: Clause) -> Finding | None:
    """A finding by the first denial that is about the clause as a whole."""
    for cue in clause.cues:
        if cue.has("not", "no", "without") and not is_beside_the_claim(clause, cue):
            found = _judge_denial(clause, cue)
            return found._replace(is_outright=found.value == "in place")
    return None


def _judge_denial(clause: Clause, denial: Cue) -> Finding:
    """What the first of the readings that applies finds in a denial; otherwise it is a gap."""
    found = first_answer(_READINGS, clause, denial)
    return found or _with_verb_and_word_after(clause, denial)


def _with_verb_and_word_after(clause: Clause, denial: Cue) -> Finding:
    """A gap: the denial with the verb before it and the word after it."""
    before = clause.word(denial.first - 1)
    first = denial.first - 1 if before in BEING or before in HELPERS else denial.first
    last = denial.last + 1 if clause.word(denial.last).isalpha() else denial.last
    return Finding("gap", first, last)


def _plain_lack(clause: Clause, denial: Cue) -> Finding | None:
    """A gap whatever else is said: `without a chair since May`, `nobody told us that ...`."""
    is_plain = _is_long_without(clause, denial) or _is_told_by_nobody(clause, denial)
    return _with_verb_and_word_after(clause, denial) if is_plain else None


def _is_long_without(clause: Clause, denial: Cue) -> bool:
    """`has been without a chair since May`; not `without an accident`."""
    is_state = denial.text.startswith("without") and clause.word(denial.first - 1) == "been"
    is_long = not {"since", "for"}.isdisjoint(clause.words_in(denial.last, clause.last))
    return is_state and is_long and not clause.has(*UNWELCOME, "lacking")


def _is_told_by_nobody(clause: Clause, denial: Cue) -> bool:
    """`nobody told us that it was broken`, `no one felt able to say that they were worried`."""
    if denial.text not in {"nobody", "no one"} or denial.first != clause.first:
        return False
    for at in range(denial.last, denial.last + NEAR):
        if clause.word(at) in _TELLING and clause.word(at + 1) in _TOLD:
            return True
        if clause.words_in(at, at + 3) == ["felt", "able", "to"]:
            return True
    return False


_TELLING = frozenset("told warned informed".split())
_TOLD = frozenset("us me them him her staff parents families pupils heads governors".split())


def _constant_problem(clause: Clause, denial: Cue) -> Finding | None:
    """`Hardly a week passes without a complaint`."""
    problem = problem_never_missing(clause, denial)
    return make_finding("gap", denial, problem) if problem else None


def _unsurpassed(clause: Clause, denial: Cue) -> Finding | None:
    """`could not be better`, `could hardly be worse`."""
    if clause.word(denial.first - 1) != "could" or clause.word(denial.last) not in {"be", "have"}:
        return None
    at = denial.last + 1 + (clause.word(denial.last + 1) in {"been", "more"})
    if clause.word(at) == "worse":
        return Finding("gap", denial.first - 1, at + 1)
    is_comparative = clause.word(at).endswith("er") or clause.word(at - 1) == "more"
    return Finding("in place", denial.first - 1, at + 1) if is_comparative else None


def _in_between(clause: Clause, denial: Cue) -> Finding | None:
    """`is neither clean nor dirty`."""
    if denial.text != "neither" or clause.word(denial.first - 1) not in BEING:
        return None
    nor = first_place(clause, range(denial.last, clause.last), {"nor"})
    if nor is None:
        return None
    said = kinds_of_all(c for c in clause.cues if c.first in {denial.last, nor + 1})
    return Finding("partly", denial.first, nor + 2) if said >= {"good", "bad"} else None


def _cancelled(clause: Clause, denial: Cue) -> Finding | None:
    """In place where a problem or a denial is denied; partly with an exception from that."""
    cancelled = (
        second_denial(clause, denial)
        or denied_problem(clause, denial)
        or denied_harm(clause, denial)
    )
    if not cancelled:
        return None
    for cue in clause.cues:
        if "excepted" in cue.kinds and cue.first >= cancelled.last:
            return make_finding("partly", denial, cue)
    return make_finding("in place", denial, cancelled)


def _of_no_fault(clause: Clause, denial: Cue) -> Finding | None:
    failing = denied_failing(clause, denial)
    return make_finding("in place", *in_order(failing, denial)) if failing else None


def _unwanted_denied(clause: Clause, denial: Cue) -> Finding | None:
    unwanted = unwanted_subject(clause, denial)
    return make_finding("in place", unwanted, denial) if unwanted else None


def _exception(clause: Clause, denial: Cue) -> Finding | None:
    return make_finding("partly", denial) if makes_exception(clause, denial) else None


# How a denial may be read, the first that applies.
_READINGS = (
    unmoved,
    _plain_lack,
    _constant_problem,
    _unsurpassed,
    _in_between,
    _cancelled,
    _of_no_fault,
    burden_of_nobody,
    spared_habit,
    _unwanted_denied,
    _exception,
)
