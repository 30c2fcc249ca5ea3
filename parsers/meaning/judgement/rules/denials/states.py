"""Bad states of nobody and nothing. A clause and its denial in, the words of the state out.

`No child on the waiting list`, `nothing was rated high`, `it cannot be said that drivers are late`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.denials.reach import is_of_nobody
from parsers.meaning.judgement.rules.positions import cue_at, cues_from
from parsers.meaning.judgement.tables.kinds import FAULTS, PROBLEMS
from parsers.meaning.judgement.tables.small_words import ARTICLES, PEOPLE


def fault_of_none(clause: Clause, denial: Cue) -> Cue | None:
    """A fault, a grave grade or a blame that is denied of all."""
    return (
        _in_state_of_none(clause, denial)
        or _rated_of_none(clause, denial)
        or _fault_not_said(clause, denial)
    )


def _in_state_of_none(clause: Clause, denial: Cue) -> Cue | None:
    """A bad state of nobody in a note without a verb: `no child on the waiting list`."""
    at = denial.last + 1
    if denial.text != "no" or denial.first != clause.first:
        return None
    if clause.word(denial.last) not in PEOPLE or clause.word(at) not in _IN:
        return None
    problem = cue_at(clause, at + 1 + (clause.word(at + 1) in ARTICLES))
    if not problem or clause.word(problem.last).isalpha():
        return None
    return problem if problem.has(*PROBLEMS) else None


_IN = frozenset("on in under with".split())


def _rated_of_none(clause: Clause, denial: Cue) -> Cue | None:
    """A grave grade of no finding: `nothing in the letter was rated high`."""
    if not is_of_nobody(clause, denial):
        return None
    opening = clause.words_in(denial.last, denial.last + 2)
    is_finding = denial.text == "nothing" or not _FINDINGS.isdisjoint(opening)
    grades = _ALARMING | _GRAVE if is_finding else _ALARMING
    for at in clause.places_of(*_RATING):
        if at >= denial.last and clause.word(at + 1) in grades:
            return Cue(frozenset(), "", at, at + 2)
    return None


_RATING = frozenset("rated graded marked flagged classed classified scored coded".split())
_ALARMING = frozenset("red urgent critical serious".split())
_GRAVE = frozenset("high medium major significant amber priority".split())
_FINDINGS = frozenset(
    "finding findings risk risks point points recommendation recommendations issue issues item"
    " items hazard hazards".split()
)


def _fault_not_said(clause: Clause, denial: Cue) -> Cue | None:
    """A fault that cannot be claimed: `it cannot be said that drivers fail to sign`."""
    if not _is_not_said(clause, denial) and not _is_not_accused(clause, denial):
        return None
    return next(cues_from(clause, denial.last + 2, *FAULTS), None)


def _is_not_said(clause: Clause, denial: Cue) -> bool:
    """`it cannot be said that`."""
    be, said, that = clause.words_in(denial.last, denial.last + 3)
    is_unsaid = be == "be" and said in _SAID and that == "that"
    return is_unsaid or _is_untrue(clause, denial)


def _is_untrue(clause: Clause, denial: Cue) -> bool:
    """`it is not true that`."""
    before, true, that = (
        clause.word(denial.first - 2),
        *clause.words_in(denial.last, denial.last + 2),
    )
    return before == "it" and true in {"true", "correct", "so"} and that == "that"


def _is_not_accused(clause: Clause, denial: Cue) -> bool:
    """`nobody could accuse`, `none would call`."""
    can, accuse = clause.words_in(denial.last, denial.last + 2)
    return can in {"could", "can", "would"} and accuse in {"accuse", "call"}


_SAID = frozenset("said claimed argued maintained".split())
