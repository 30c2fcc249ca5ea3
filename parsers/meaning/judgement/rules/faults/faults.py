"""Faults and what should not be. A clause in, a finding out, None if there is none.

A fault counts if it is said of the subject or to exist, not if it is dealt with.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.faults.amounts import judge_amount
from parsers.meaning.judgement.rules.faults.assertion import (
    is_asserted,
    is_disposed_of,
    is_state,
    is_verdict,
)
from parsers.meaning.judgement.rules.faults.existence import is_remedied, is_said_to_exist, is_there
from parsers.meaning.judgement.rules.faults.praise_beside import done_elsewhere, praised_beside
from parsers.meaning.judgement.rules.findings import (
    Finding,
    first_answer,
    in_order,
    make_finding,
)
from parsers.meaning.judgement.rules.positions import cues_before, cues_from
from parsers.meaning.judgement.rules.quantities.rarity import (
    SELDOM,
    judge_seldom,
    other_problem,
    rare_before,
)
from parsers.meaning.judgement.rules.quantities.unwelcome_measures import counts_faults
from parsers.meaning.judgement.rules.verbs import is_verb
from parsers.meaning.judgement.tables.nouns_and_verbs import NOUNS
from parsers.meaning.judgement.tables.small_words import BEING, VERDICTS


def bad(clause: Clause) -> Finding | None:
    """A finding by the first fault, problem or word for rarity that counts."""
    for cue in clause.cues:
        if cue.has("bad", "rare", "common", "thing", "state", "unwanted"):
            found = _judge_bad(clause, cue)
            if found:
                return found
    return None


def _judge_bad(clause: Clause, cue: Cue) -> Finding | None:
    problem = other_problem(clause, cue)
    if cue.text in SELDOM:
        return judge_seldom(clause, cue, problem)
    if cue.has("rare", "common"):
        return judge_amount(clause, cue, problem)
    if cue.has("bad", "state") and _is_said_of_something(clause, cue):
        return _judge_low(clause, cue) or _judge_said(clause, cue, problem)
    if _is_problem_there(clause, cue):
        return _judge_problem(clause, cue)
    return make_finding("gap", cue) if is_there(clause, cue) else None


def _is_problem_there(clause: Clause, cue: Cue) -> bool:
    is_problem = "thing" in cue.kinds and is_said_to_exist(clause, cue)
    return is_problem and not is_remedied(clause, cue)


def _judge_problem(clause: Clause, problem: Cue) -> Finding:
    """A gap; in place if the problem is said to be there seldom, or to be small."""
    behind = cues_from(clause, problem.last)
    rare = next((cue for cue in behind if cue.text in SELDOM or _is_low(clause, cue)), None)
    return make_finding("in place", problem, rare) if rare else make_finding("gap", problem)


def _is_low(clause: Clause, cue: Cue) -> bool:
    """`lateness remains low`, `truancy is reassuringly low`."""
    before = cue.first - 1 - clause.word(cue.first - 1).endswith("ly")
    is_low = "rare" in cue.kinds and not clause.word(cue.last).isalpha()
    return is_low and clause.word(before) in BEING | _STAYING


_STAYING = frozenset("stay stays stayed remained".split())


def _is_said_of_something(clause: Clause, cue: Cue) -> bool:
    if cue.text in VERDICTS and not is_verdict(clause, cue):
        return False
    if "state" in cue.kinds and not is_state(clause, cue):
        return False
    if cue.text in NOUNS and not is_verb(clause, cue):
        return False
    return is_asserted(clause, cue) and not is_disposed_of(clause, cue)


def _judge_low(clause: Clause, cue: Cue) -> Finding | None:
    """`the vacancy rate is low`, `the number of late orders is low`."""
    low = next((c for c in cues_from(clause, cue.last) if _is_low(clause, c)), None)
    if low and ("bad measure" in cue.kinds or counts_faults(clause, low)):
        return make_finding("in place", cue, low)
    return None


def _judge_said(clause: Clause, cue: Cue, problem: Cue | None) -> Finding:
    """A fault of something: in place if there is little of it, partly beside praise."""
    few = problem if cue.text in _SMALL else rare_before(clause, cue) or _rare_after(clause, cue)
    if few:
        return make_finding("in place", *in_order(few, cue))
    if some := _of_some(clause, cue):
        return make_finding("partly", some, cue)
    if _is_afterthought(clause, cue):
        return make_finding("partly", cue)
    praise = first_answer(_PRAISE, clause, cue)
    return make_finding("partly", praise, cue) if praise else make_finding("gap", cue)


def _is_afterthought(clause: Clause, cue: Cue) -> bool:
    """Whether a fault limits a claim before it: `complaints are answered, slowly`, or is that of
    the rest: `most rooms are clean, two being cold`."""
    if not _is_aside(clause, cue) and not _is_of_rest(clause, cue):
        return False
    return any(cues_before(clause, cue.first - 1, "claim"))


def _is_aside(clause: Clause, cue: Cue) -> bool:
    """`, slowly`."""
    is_set_off = clause.word(cue.first - 1) == "," and not clause.word(cue.last).isalpha()
    return is_set_off and cue.text.endswith("ly")


def _is_of_rest(clause: Clause, cue: Cue) -> bool:
    """`most rooms ..., two being cold`."""
    return clause.word(cue.first - 1) == "being" and clause.has("part")


def _of_some(clause: Clause, cue: Cue) -> Cue | None:
    """A fault of some, beside a claim: `is kept, some entries undated`."""
    for some in clause.cues:
        is_near = 0 < cue.first - some.last <= _MAX_OF_SOME
        if some.text in _SOME and is_near and clause.word(some.first - 1) == ",":
            return some
    return None


_MAX_OF_SOME = 2  # words from `some` to what is bad of them
_SOME = frozenset(("some", "several", "a few", "many", "most"))


def _rare_after(clause: Clause, cue: Cue) -> Cue | None:
    """`mistakes in the register are rare`, `were late on fewer than one day in thirty`."""
    is_first = cue.first == clause.first + (clause.word(clause.first) in {"a", "an"})
    is_subject = is_first or clause.word(cue.first - 1) == "of"
    for rare in cues_from(clause, cue.last, "rare"):
        is_predicate = is_subject and clause.word(rare.first - 1) in BEING
        if is_predicate or _is_of_few_times(clause, cue, rare):
            return rare
    return None


def _is_of_few_times(clause: Clause, cue: Cue, few: Cue) -> bool:
    """`were late few times`, `were late on few days`."""
    is_adverbial = few.first == cue.last or clause.word(few.first - 1) in _OF_TIMES
    return few.text == "few" and is_adverbial


_OF_TIMES = frozenset("on in for at by".split())
_SMALL = frozenset(("short", "small", "cut back", "scaled back"))


def _praised_in_theory(clause: Clause, cue: Cue) -> Cue | None:
    """`ambitious on paper`."""
    return clause.first_of("good") if cue.text in {"on paper", "in theory"} else None


_PRAISE = (_praised_in_theory, praised_beside, done_elsewhere)
