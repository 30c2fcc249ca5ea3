"""What is bad, lacking, rare or too much: a clause in, a finding out, None where nothing is.

What is bad counts where it is said of the subject or said to exist, not where it is dealt with.
"""

from parsers.meaning.judgement.assertion import (
    VERDICTS,
    is_asserted,
    is_said_to_exist,
    is_state,
    is_verdict,
)
from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.denials import denial_before
from parsers.meaning.judgement.findings import Finding, in_order, make_finding
from parsers.meaning.judgement.phrases import Cue
from parsers.meaning.judgement.rarity import SELDOM, judge_seldom, other_evil, rare_before


def lacking(clause: Clause) -> Finding | None:
    for cue in clause.cues:
        is_measure = "too" in cue.kinds and clause.word(cue.last).isalpha()
        if "lacking" in cue.kinds or is_measure:
            rare = rare_before(clause, cue)
            if rare:
                return make_finding("in place", rare, cue)
            return make_finding("gap", cue, Cue(cue.kinds, "", cue.first, cue.last + is_measure))
    return None


def bad(clause: Clause) -> Finding | None:
    for cue in clause.cues:
        if cue.kinds & {"bad", "rare", "common", "thing", "state"}:
            found = _judge_bad(clause, cue)
            if found:
                return found
    return None


def _judge_bad(clause: Clause, cue: Cue) -> Finding | None:
    evil = other_evil(clause, cue)
    if cue.text in SELDOM:
        return judge_seldom(clause, cue, evil)
    if "rare" in cue.kinds:
        if evil:
            return make_finding("in place", *in_order(cue, evil))
        return make_finding("gap", cue) if is_asserted(clause, cue) else None
    if "common" in cue.kinds:
        return make_finding("gap", *in_order(cue, evil)) if evil else None
    if cue.text in VERDICTS and not is_verdict(clause, cue):
        return None
    if "state" in cue.kinds and not is_state(clause, cue):
        return None
    if cue.kinds & {"bad", "state"} and is_asserted(clause, cue):
        few = rare_before(clause, cue)
        if few:
            return make_finding("in place", few, cue)
        praise = _praised_beside(clause, cue)
        return make_finding("partly", praise, cue) if praise else make_finding("gap", cue)
    if "thing" in cue.kinds and is_said_to_exist(clause, cue):
        return make_finding("gap", cue)
    return None


def _praised_beside(clause: Clause, cue: Cue) -> Cue | None:
    """What is good where something else is not: `strong in three schools and weak in one`."""
    joined = [c for c in clause.cues if c.text in {"and", ","} and c.last <= cue.first]
    for praise in clause.cues if joined else ():
        if "good" in praise.kinds and praise.last <= joined[-1].first:
            return praise
    return None


def reliant(clause: Clause) -> Finding | None:
    """What hangs on another: unevenness where it is a place or a person, else a weakness."""
    cue = clause.first_of("reliance")
    if not cue:
        return None
    before = clause.word(cue.first - 1)
    if before in {"can", "could", "to"}:
        return None
    denial = denial_before(clause, cue)
    if denial:
        is_direct = denial.last == cue.first
        return make_finding("in place", denial, cue) if is_direct else None
    is_uneven = "depend" in cue.text and clause.word(cue.last) in _VARYING
    return make_finding("partly" if is_uneven else "gap", cue)


_VARYING = frozenset("the who where which how whether what individual".split())
