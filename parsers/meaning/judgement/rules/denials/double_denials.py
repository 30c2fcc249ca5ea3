"""Double denials. A clause and its denial in, the words that cancel the denial out.

`Nobody leaves without signing`, `no van starts before both doors are shut`, `nothing goes out that
has not been read`, `does not allow vans to leave without a log`, `there is little they do
not know`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.denied_relatives import (
    denial_or_problem,
    denied_in_relative,
    denied_of_one,
)
from parsers.meaning.judgement.rules.denials.reach import is_of_nobody
from parsers.meaning.judgement.rules.findings import first_answer
from parsers.meaning.judgement.rules.positions import cues_between, cues_from, first_place
from parsers.meaning.judgement.tables.kinds import PROBLEMS
from parsers.meaning.judgement.tables.small_words import ASKING, WAS


def second_denial(clause: Clause, denial: Cue) -> Cue | None:
    """The second denial that cancels a denial; None if there is none."""
    return first_answer(_SECOND_DENIALS, clause, denial)


def _without_after(clause: Clause, denial: Cue) -> Cue | None:
    """`Nobody leaves without signing`; not `nothing is done unless guests complain`."""
    without = next(cues_from(clause, denial.last, "without"), None)
    if without is None or clause.word(clause.last - 1) in ASKING:
        return None
    is_past = clause.word(denial.first - 1) == "did"
    is_late = without.text == "until" and (is_past or not _opens_clause(clause, without))
    return None if is_late else without


def problem_never_missing(clause: Clause, denial: Cue) -> Cue | None:
    """A problem that is always there: `hardly a week passes without a complaint`."""
    withouts = (c for c in cues_from(clause, denial.last, "without") if c.text == "without")
    without = next(withouts, None)
    if without is None:
        return None
    kinds = PROBLEMS | {"bad"} if _is_of_time(clause, denial, without) else PROBLEMS
    return next(cues_between(clause, without.last, without.last + 2, *kinds), None)


def _is_of_time(clause: Clause, denial: Cue, without: Cue) -> bool:
    """`hardly a day goes by without`, but not `nobody goes out without`."""
    is_passing = clause.word(without.first - 1) in _PASSING
    return is_passing and denial.text not in {"nobody", "no one"}


_PASSING = frozenset("pass passes passed by".split())


def _little_not(clause: Clause, denial: Cue) -> Cue | None:
    """`there is little that drivers do not know`, `there is not much she misses`."""
    little = _little_there(clause)
    if little is None:
        return None
    if clause.word(little) == "little" and denial.first > little:
        return denial if clause.word(denial.last) in _KNOWING else None
    if clause.word(little) != "much" or denial.last != little:
        return None
    missed = first_place(clause, range(little + 1, little + 1 + _MAX_MISSED), _MISSING)
    return None if missed is None else Cue(frozenset(), "", missed, missed + 1)


def _little_there(clause: Clause) -> int | None:
    """The position of `little` or `much` in `there is little that`; not in `little of it`."""
    if clause.word(clause.first) != "there":
        return None
    opening = range(clause.first + 2, clause.first + 2 + _MAX_LITTLE)
    little = first_place(clause, opening, _LITTLE)
    is_alone = little is not None and clause.word(little + 1) not in _NOT_ALONE
    return little if is_alone else None


_LITTLE = frozenset("little much".split())
_MAX_LITTLE = 3  # words: `there is only very little`
_NOT_ALONE = frozenset("of in about to for time money".split())  # `little time they do not waste`
_KNOWING = frozenset("know see hear notice do cover offer understand".split())
_MISSING = frozenset("miss misses missed escape escapes escaped overlook overlooks".split())
_MAX_MISSED = 6  # words from `much` to what is missed


def _never_permitted_without(clause: Clause, denial: Cue) -> Cue | None:
    """A rule: `no driver may take a van out without first signing`."""
    after = [at for at in clause.places_of("without", "unless", "until") if at > denial.last]
    if not after or not is_of_nobody(clause, denial):
        return None
    before = clause.words_in(denial.last, after[0])
    is_permission = not _PERMITTED.isdisjoint(before)
    return Cue(frozenset(), "", after[0], after[0] + 1) if is_permission else None


_PERMITTED = frozenset("permitted allowed may can let authorised".split())


def _not_allowed(clause: Clause, denial: Cue) -> Cue | None:
    """`does not allow vans to leave without a log`, `does not let meetings drift`."""
    if clause.word(denial.last) not in _ALLOWING:
        return None
    return denial_or_problem(clause, range(denial.last + 1, clause.last))


_ALLOWING = frozenset("allow permit let allowed permitted leave tolerate".split())


def _before_what(clause: Clause, denial: Cue) -> Cue | None:
    """What must come first: `nobody starts before both references are in`."""
    if denial.text != "never" and not is_of_nobody(clause, denial):
        return None
    for at in range(denial.last, clause.last):
        if clause.word(at) in WAS:
            return None  # `no check was made before the doors were opened`
        if clause.word(at) == "before":
            return next(cues_from(clause, at + 1, "claim"), None)
    return None


def _opens_clause(clause: Clause, until: Cue) -> bool:
    return any(cues_from(clause, until.first + 1, "claim"))


_SECOND_DENIALS = (
    _before_what,
    denied_in_relative,
    denied_of_one,
    _little_not,
    _never_permitted_without,
    _not_allowed,
    _without_after,
)
