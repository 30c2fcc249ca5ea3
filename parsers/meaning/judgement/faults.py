"""What is bad, lacking, rare or too much: a clause in, a finding out, None where nothing is.

What is bad counts where it is said of the subject or said to exist, not where it is dealt with.
"""

from parsers.meaning.judgement.clauses import Clause
from parsers.meaning.judgement.findings import (
    BEING,
    EXCEPTED,
    EXISTING,
    NEAR,
    PREPOSITIONS,
    Finding,
    in_order,
    make_finding,
)
from parsers.meaning.judgement.phrases import Cue


def lacking(clause: Clause) -> Finding | None:
    for cue in clause.cues:
        is_measure = "too" in cue.kinds and clause.word(cue.last).isalpha()
        if "lacking" in cue.kinds or is_measure:
            rare = _rare_before(clause, cue)
            if rare:
                return make_finding("in place", rare, cue)
            return make_finding("gap", cue, Cue(cue.kinds, "", cue.first, cue.last + is_measure))
    return None


def _rare_before(clause: Clause, cue: Cue) -> Cue | None:
    """`rarely late`, `seldom have to`."""
    for other in clause.cues:
        if "rare" in other.kinds and 0 <= cue.first - other.last <= 1:
            return other
    return None


def bad(clause: Clause) -> Finding | None:
    for cue in clause.cues:
        if cue.kinds & {"bad", "rare", "common", "thing"}:
            found = _judge_bad(clause, cue)
            if found:
                return found
    return None


def _judge_bad(clause: Clause, cue: Cue) -> Finding | None:
    evil = _other_evil(clause, cue)
    if cue.text in _SELDOM:
        return _judge_seldom(clause, cue, evil)
    if "rare" in cue.kinds:
        if evil:
            return make_finding("in place", *in_order(cue, evil))
        return make_finding("gap", cue) if _is_asserted(clause, cue) else None
    if "common" in cue.kinds:
        return make_finding("gap", *in_order(cue, evil)) if evil else None
    if cue.text in _VERDICTS and not _is_verdict(clause, cue):
        return None
    if "bad" in cue.kinds and _is_asserted(clause, cue):
        praise = _praised_beside(clause, cue)
        return make_finding("partly", praise, cue) if praise else make_finding("gap", cue)
    if "thing" in cue.kinds and _is_said_to_exist(clause, cue):
        return make_finding("gap", cue)
    return None


_SELDOM = frozenset("rarely/seldom/hardly ever/very rarely/infrequently/very seldom".split("/"))


_VERDICTS = frozenset(
    "a problem/a concern/a challenge/a weakness/a barrier/a worry/a burden".split("/")
)


def _is_verdict(clause: Clause, cue: Cue) -> bool:
    """Whether the subject is called a problem: not so in `whom to tell of a problem`."""
    before = [clause.word(at) for at in range(cue.first - 3, cue.first)]
    return bool(BEING.intersection(before)) or "as" in before or "become" in before


def _judge_seldom(clause: Clause, cue: Cue, evil: Cue | None) -> Finding:
    """`seldom read` is a gap, `rarely late` and `incidents rarely happen` are none."""
    bad = [c for c in clause.cues if c.first == cue.last and c.kinds & {"bad", "lacking"}]
    happens = clause.word(cue.last) in EXISTING or not clause.word(cue.last)
    if bad or (evil and happens):
        return make_finding("in place", *in_order(cue, bad[0] if bad else evil or cue))
    behind_comma = clause.word(cue.first - 1) == "," and clause.word(cue.last) in EXCEPTED
    return make_finding("partly" if behind_comma else "gap", cue)


def _praised_beside(clause: Clause, cue: Cue) -> Cue | None:
    """What is good where something else is not: `strong in three schools and weak in one`."""
    joined = [c for c in clause.cues if c.text == "and" and c.last <= cue.first]
    for praise in clause.cues if joined else ():
        if "good" in praise.kinds and praise.last <= joined[-1].first:
            return praise
    return None


def _other_evil(clause: Clause, cue: Cue) -> Cue | None:
    kinds = {"bad measure", "thing"}
    others = [c for c in clause.cues if c is not cue and c.kinds & kinds]
    near = [c for c in others if abs(c.first - cue.first) <= 2 * NEAR and _linked(clause, c, cue)]
    return near[0] if near else None


def _linked(clause: Clause, one: Cue, other: Cue) -> bool:
    """Whether an adjective belongs to a thing: `few complaints`, `turnover is high`."""
    first, second = in_order(one, other)
    between = [clause.word(at) for at in range(first.last, second.first)]
    if first is one:  # the thing is the subject
        return bool(BEING.intersection(between))
    return len(between) <= 1 and not PREPOSITIONS.intersection(between)


def _is_asserted(clause: Clause, cue: Cue) -> bool:
    """Whether what is bad is said of the subject, not of whom the clause says something good."""
    before = [c for c in clause.cues if c.last <= cue.first]
    after = [c for c in clause.cues if c.first >= cue.last]
    if any("remedy" in c.kinds and cue.first - c.last <= _OBJECT for c in before):
        return (
            BEING.intersection(clause.word(at) for at in range(before[-1].first, cue.first))
            != set()
        )
    if any("claim" in c.kinds for c in before):
        return True
    return not any("remedy" in c.kinds or "good" in c.kinds for c in after)


def _is_said_to_exist(clause: Clause, cue: Cue) -> bool:
    before = [clause.word(at) for at in range(max(clause.first, cue.first - 3), cue.first)]
    return bool(_SHOWING.intersection(before))


_OBJECT = 2  # words from a verb to what is bad of its object


_SHOWING = frozenset(
    "there have has had shows show showed reveals revealed found identified".split()
)
