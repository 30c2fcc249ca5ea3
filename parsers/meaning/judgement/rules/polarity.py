"""Judges one clause: in place, partly or a gap. A clause in, a finding out.

What is said to be untrue or over is judged by what that leaves. Of any other clause the first rule
that has an answer gives it: one of those of faults and their denials, or, if the clause claims
anything, one of those of claims.
"""

from collections.abc import Callable, Iterable

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.rules.burdens import burdened
from parsers.meaning.judgement.rules.claims import claimed
from parsers.meaning.judgement.rules.conditions import (
    on_request,
    where_it_exists,
    where_liked,
    while_somebody_is_there,
)
from parsers.meaning.judgement.rules.denials.denied import denied
from parsers.meaning.judgement.rules.descriptions import described, only_describes, with_fault
from parsers.meaning.judgement.rules.disclaimers import far_from, free_of, unsaid
from parsers.meaning.judgement.rules.doubts import doubted
from parsers.meaning.judgement.rules.ended_states import ended
from parsers.meaning.judgement.rules.faults.dropped import dropped
from parsers.meaning.judgement.rules.faults.failing import lacking
from parsers.meaning.judgement.rules.faults.faults import bad
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.rules.hints import hinted
from parsers.meaning.judgement.rules.needs import needed
from parsers.meaning.judgement.rules.no_claims import claims_nothing, is_open
from parsers.meaning.judgement.rules.notes import noted
from parsers.meaning.judgement.rules.plans import planned
from parsers.meaning.judgement.rules.practices import practised
from parsers.meaning.judgement.rules.quantities.changes import changed, shifted
from parsers.meaning.judgement.rules.quantities.comparisons import compared
from parsers.meaning.judgement.rules.quantities.counts import missing_of
from parsers.meaning.judgement.rules.quantities.counts_of_before import of_those_before
from parsers.meaning.judgement.rules.quantities.durations import aged
from parsers.meaning.judgement.rules.quantities.limits import (
    excepted,
    of_the_others,
    partly,
    praised_of_some,
    unevenly_denied,
)
from parsers.meaning.judgement.rules.quantities.measures import measured
from parsers.meaning.judgement.rules.quantities.old_dates import late
from parsers.meaning.judgement.rules.quantities.rarity import only_few
from parsers.meaning.judgement.rules.quantities.repetitions import of_many_kinds, repeated
from parsers.meaning.judgement.rules.quantities.scope import restricted
from parsers.meaning.judgement.rules.reliance import reliant
from parsers.meaning.judgement.rules.standstill import stands_still
from parsers.meaning.judgement.rules.wanting import bygone, shared_by_many, wanting
from parsers.meaning.judgement.tables.kinds import TROUBLE

_Rule = tuple[Callable[[Clause], Finding | None], frozenset[str]]
_ANY: frozenset[str] = frozenset()  # of a rule that looks at words of no table


def judge_clause(clause: Clause) -> Finding | None:
    """The finding of a clause; None if no rule has one."""
    if is_open(clause):
        return None
    if turned := unsaid(clause, judge_clause) or ended(clause, judge_clause):
        return turned
    found = _first_found(_RULES_OF_FAULTS, clause)
    if found and found.value == "in place":
        return praised_of_some(clause, found) or found
    if found or claims_nothing(clause) or only_describes(clause):
        return found
    return _first_found(_RULES_OF_CLAIMS, clause)


def _first_found(rules: Iterable[_Rule], clause: Clause) -> Finding | None:
    for rule, kinds in rules:
        if kinds is _ANY or not clause.kinds.isdisjoint(kinds):
            found = rule(clause)
            if found:
                return found
    return None


# Each rule with the kinds of phrases of which it needs one; without any it is not asked.
_RULES_OF_FAULTS: tuple[_Rule, ...] = (
    (doubted, frozenset({"doubt"})),
    (of_those_before, _ANY),
    (dropped, _ANY),
    (practised, _ANY),
    (wanting, _ANY),
    (bygone, _ANY),
    (stands_still, _ANY),
    (shared_by_many, frozenset({"claim"})),
    (needed, frozenset({"needed"})),
    (late, _ANY),
    (burdened, frozenset({"claim"})),
    (unevenly_denied, frozenset({"not", "part"})),
    (reliant, frozenset({"reliance"})),
    (excepted, frozenset({"excepted"})),
    (far_from, frozenset({"neutral"})),
    (free_of, TROUBLE),
    (denied, frozenset({"not", "no", "without"})),
    (compared, _ANY),
    (changed, frozenset({"good", "part", "bad", "state"})),
    (shifted, _ANY),
    (missing_of, frozenset({"lacking", "bad", "state"})),
    (lacking, frozenset({"lacking", "too"})),
    (measured, frozenset({"above", "below", "level", "up", "down"})),
    (aged, _ANY),
    (only_few, frozenset({"part"})),
    (of_many_kinds, _ANY),
    (repeated, _ANY),
    (bad, frozenset({"bad", "state", "thing", "rare", "common", "unwanted"})),
    (described, frozenset({"claim"})),
    (with_fault, frozenset({"claim"})),
)
_RULES_OF_CLAIMS: tuple[_Rule, ...] = (
    (on_request, _ANY),
    (while_somebody_is_there, _ANY),
    (partly, _ANY),
    (where_it_exists, _ANY),
    (of_the_others, _ANY),
    (where_liked, _ANY),
    (hinted, frozenset({"hint"})),
    (restricted, frozenset({"claim", "good"})),
    (planned, frozenset({"planned"})),
    (claimed, frozenset({"good", "claim", "planned", "composition"})),
    (noted, _ANY),
)
