"""Plans. A clause in, a finding out, None if it has none.

`A lift is to come` is a weak gap, `has a plan to reduce waste` and `is planned with parents` none.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding, make_finding
from parsers.meaning.judgement.rules.positions import cue_ending_at
from parsers.meaning.judgement.tables.small_words import TIMES


def planned(clause: Clause) -> Finding | None:
    """A weak gap by a plan; partly in place if only the rest is to follow."""
    cue = clause.first_of("planned")
    if not cue or cue.text == "to be":
        return None
    if cue.text == "to follow" and _is_of_rest(clause, cue):
        return make_finding("partly", cue)
    if clause.has("good") or any(is_no_plan(clause, cue) for is_no_plan in _NO_PLANS):
        return None
    return make_finding("gap", cue, is_strong=False)


def _is_plan_as_noun(clause: Clause, cue: Cue) -> bool:
    """`has a plan to reduce it`."""
    return clause.word(cue.first - 1) in {"a", "the", "its", "their", "our"}


def _is_done_with_plan(clause: Clause, cue: Cue) -> bool:
    """`is planned with parents`, `is planned from a calendar`; not `is planned for May`."""
    behind, what = clause.words_in(cue.last, cue.last + 2)
    is_from_thing = behind == "from" and what not in TIMES
    return cue.text.endswith("planned") and (is_from_thing or behind not in _WHEN)


_WHEN = frozenset(("", "for", "in", "this", "next", "but", ",", "from"))


def _is_provided_for(clause: Clause, cue: Cue) -> bool:
    """`absence is planned for with the agency`."""
    return cue.text.endswith("planned for") and clause.word(cue.last) in _HOW


_HOW = frozenset("with by well carefully ahead".split())


def _is_turn(clause: Clause, cue: Cue) -> bool:
    """`whose turn it is to choose`."""
    return cue.text == "is to" and clause.word(cue.first - 1) == "it"


def _is_carried_out(clause: Clause, cue: Cue) -> bool:
    """`are planned for the year and written up`."""
    return any(c.text == "and" and c.first > cue.last for c in clause.cues)


_NO_PLANS = (_is_plan_as_noun, _is_done_with_plan, _is_provided_for, _is_turn, _is_carried_out)


def _is_of_rest(clause: Clause, cue: Cue) -> bool:
    """Whether the rest follows what was done: `Four sites were seen, the other three to follow`,
    `cooks trained, drivers to follow`; not `easy to follow`."""
    if clause.has("good"):
        before = cue_ending_at(clause, cue.first)
        return before is None or "good" not in before.kinds
    done = clause.first_of("claim") or cue
    return not _REST.isdisjoint(clause.words_in(done.first, cue.first))


_REST = frozenset("rest remaining remainder other others".split())
