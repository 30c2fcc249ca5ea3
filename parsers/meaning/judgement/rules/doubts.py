"""Doubts. A clause in, a finding out, None if it has none."""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.reach import denial_before
from parsers.meaning.judgement.rules.findings import Finding, make_finding
from parsers.meaning.judgement.rules.positions import cue_at
from parsers.meaning.judgement.tables.kinds import PROBLEMS
from parsers.meaning.judgement.tables.small_words import BEING, PREPOSITIONS


def doubted(clause: Clause) -> Finding | None:
    """A gap by a doubt; in place if the doubt is denied or is about a problem."""
    cue = clause.first_of("doubt")
    if not cue:
        return None
    if _is_of_all(clause, cue):
        return make_finding("partly", cue)
    denial = denial_before(clause, cue)
    is_denied = denial is not None and "no" in denial.kinds
    is_of_problem = any(_is_of_problem(clause, cue, c) for c in clause.cues)
    return make_finding("in place" if is_denied or is_of_problem else "gap", cue)


def _is_of_all(clause: Clause, doubt: Cue) -> bool:
    """`are not clear everywhere`."""
    after = cue_at(clause, doubt.last)
    is_of_all = after is not None and "all" in after.kinds
    return is_of_all and doubt.text.endswith("not clear")


def _is_of_problem(clause: Clause, doubt: Cue, cue: Cue) -> bool:
    """`no evidence of waste`, `no evidence that the rules are ignored`."""
    if doubt.text == "no evidence" and _is_said_so(clause, doubt, cue):
        return True
    is_object = cue.has(*PROBLEMS) and cue.first - doubt.last == 1
    # not `unclear who answers complaints`
    return is_object and clause.word(doubt.last) in PREPOSITIONS | {"any"}


def _is_said_so(clause: Clause, doubt: Cue, cue: Cue) -> bool:
    """Whether something bad is said behind a doubt: `the rules are ignored`."""
    is_behind = clause.word(cue.first - 1) in BEING and cue.first > doubt.last
    return is_behind and cue.has("bad", "lacking")
