"""Doubts. A clause in, a finding out, None if it has none."""

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.reach import denial_before
from parsers.meaning.judgement.rules.findings import Finding, make_finding
from parsers.meaning.judgement.tables.kinds import PROBLEMS
from parsers.meaning.judgement.tables.small_words import BEING, PREPOSITIONS


def doubted(clause: Clause) -> Finding | None:
    """A gap by a doubt; in place if the doubt is denied or is about a problem."""
    cue = clause.first_of("doubt")
    if not cue:
        return None
    denial = denial_before(clause, cue)
    is_denied = denial is not None and "no" in denial.kinds
    is_of_all = any(c.has("all") and c.first == cue.last for c in clause.cues)
    if is_of_all and cue.text.endswith("not clear"):
        return make_finding("partly", cue)  # `are not clear everywhere`
    is_of_problem = any(_is_of_problem(clause, cue, c) for c in clause.cues)
    return make_finding("in place" if is_denied or is_of_problem else "gap", cue)


def _is_of_problem(clause: Clause, doubt: Cue, cue: Cue) -> bool:
    """`no evidence of waste`, `no evidence that the rules are ignored`."""
    is_said = clause.word(cue.first - 1) in BEING and cue.first > doubt.last
    is_bad = is_said and cue.has("bad", "lacking")
    is_object = cue.has(*PROBLEMS) and cue.first - doubt.last == 1
    # not `unclear who answers complaints`
    is_of = clause.word(doubt.last) in PREPOSITIONS | {"any"}
    return (is_object and is_of) or (doubt.text == "no evidence" and is_bad)
