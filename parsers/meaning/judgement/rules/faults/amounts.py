"""Words for few and for much. A clause and the word in, a finding out, None if there is none.

`Few attend` and `turnover is high` are gaps, `few complaints` is none; `every serious incident`
says nothing.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.faults.assertion import is_asserted
from parsers.meaning.judgement.rules.faults.praise_beside import done_elsewhere, praised_beside
from parsers.meaning.judgement.rules.findings import NEAR, Finding, in_order, make_finding
from parsers.meaning.judgement.rules.positions import cues_between, cues_from
from parsers.meaning.judgement.rules.quantities.rarity import (
    rare_before,
    rare_one_who,
    rivalled_by_few,
)
from parsers.meaning.judgement.tables.kinds import UNWELCOME
from parsers.meaning.judgement.tables.small_words import BEING


def judge_amount(clause: Clause, cue: Cue, problem: Cue | None) -> Finding | None:
    """`few attend`, `few complaints`, `turnover is high`, but not `every serious incident`."""
    if clause.word(cue.last) in _WHO:
        return None  # `the few who struggle`
    if cue.text == "little" and clause.word(cue.first - 1) in _OWNERS:
        return None  # `our little garden`
    problem = problem or _seldom_problem(clause, cue)
    if "rare" in cue.kinds:
        return rare_one_who(clause, cue) or _judge_rare(clause, cue, problem)
    return _judge_common(clause, cue, problem)


_WHO = frozenset("who whose".split())
_OWNERS = frozenset("my our your his her its their".split())


def _seldom_problem(clause: Clause, rare: Cue) -> Cue | None:
    """`it is rare for a complaint to reach the board`."""
    if clause.word(clause.first) != "it" or clause.word(rare.last) not in {"for", "to"}:
        return None
    kinds = UNWELCOME | {"bad", "lacking"}
    return next(cues_between(clause, rare.last + 1, rare.last + 2 * NEAR + 1, *kinds), None)


def _judge_rare(clause: Clause, cue: Cue, problem: Cue | None) -> Finding | None:
    if problem:
        return make_finding("in place", *in_order(cue, problem))
    praise = praised_beside(clause, cue) if "bad" in cue.kinds else None
    return make_finding("partly", praise, cue) if praise else _judge_few(clause, cue)


def _judge_common(clause: Clause, cue: Cue, problem: Cue | None) -> Finding | None:
    if problem:
        return _judge_common_problem(clause, cue, problem)
    if "bad" not in cue.kinds:
        return None
    if praise := praised_beside(clause, cue):
        return make_finding("partly", praise, cue)
    is_said = not clause.has("good") and is_asserted(clause, cue)
    return make_finding("gap", cue) if is_said else None


def _judge_common_problem(clause: Clause, cue: Cue, problem: Cue) -> Finding | None:
    if clause.word(cue.first - 1) in _EACH:
        return None  # `every serious incident`
    if any(_is_put_right(clause, problem, c) for c in cues_from(clause, problem.last + 1)):
        return None  # `frequent leaks are dealt with`
    return make_finding("gap", *in_order(cue, problem))


_EACH = frozenset("every each any all".split())


def _is_put_right(clause: Clause, problem: Cue, remedy: Cue) -> bool:
    """Whether a bad subject is dealt with: `frequent leaks are mended`."""
    between = clause.words_in(problem.last, remedy.first)
    return "remedy" in remedy.kinds and between != [] and between[-1] in BEING


def _judge_few(clause: Clause, cue: Cue) -> Finding | None:
    """A finding by what is said of few, or of little: `few attend`."""
    if rivalled := rivalled_by_few(clause, cue):
        return rivalled
    if spared := _fault_of_few(clause, cue):
        return make_finding("in place", cue, spared)
    if not is_asserted(clause, cue):
        return None
    if done := done_elsewhere(clause, cue) or praised_beside(clause, cue):
        return make_finding("partly", done, cue)
    some = clause.first_of("part")
    is_of_rest = some is not None and some.last < cue.first  # `most have a date and few a name`
    return make_finding("partly" if is_of_rest else "gap", cue)


def _fault_of_few(clause: Clause, few: Cue) -> Cue | None:
    """A fault said of few: `few pupils are excluded`."""
    for cue in clause.cues:
        is_predicate = clause.word(cue.first - 1) in BEING
        is_bad = "bad" in cue.kinds and is_predicate
        if is_bad and rare_before(clause, cue) is few:
            return cue
    return None
