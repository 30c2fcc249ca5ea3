"""Bad states of nobody and nothing. A clause and its denial in, the words of the state out.

`No child on the waiting list`, `nothing was rated high`, `it cannot be said that drivers are late`.
"""

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
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
    is_of_person = denial.text == "no" and denial.first == clause.first
    if not is_of_person or clause.word(denial.last) not in PEOPLE or clause.word(at) not in _IN:
        return None
    first = at + 1 + (clause.word(at + 1) in ARTICLES)
    problems = (c for c in clause.cues if c.first == first and c.has(*PROBLEMS))
    problem = next(problems, None)
    return problem if problem and not clause.word(problem.last).isalpha() else None


_IN = frozenset("on in under with".split())


def _rated_of_none(clause: Clause, denial: Cue) -> Cue | None:
    """A grave grade of no finding: `nothing in the letter was rated high`."""
    opening = range(denial.last, denial.last + 2)
    is_finding = any(clause.word(at) in _FINDINGS for at in opening)
    if "no" not in denial.kinds or denial.first != clause.first:
        return None
    for at in range(denial.last, clause.last):
        is_grave = clause.word(at + 1) in _ALARMING
        is_grave = is_grave or (is_finding and clause.word(at + 1) in _GRAVE)
        is_grave = is_grave or (denial.text == "nothing" and clause.word(at + 1) in _GRAVE)
        if clause.word(at) in _RATING and is_grave:
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
    opening = [clause.word(denial.last + at) for at in range(_TO_SAID)]
    is_said = opening[0] == "be" and opening[1] in _SAID and opening[2] == "that"
    is_accused = opening[1] in {"accuse", "call"} and opening[0] in {"could", "can", "would"}
    if not is_said and not is_accused:
        return None
    faults = (c for c in clause.cues if c.first >= denial.last + 2)
    return next((c for c in faults if c.has(*FAULTS)), None)


_TO_SAID = 3  # words: `be said that`
_SAID = frozenset("said claimed argued maintained".split())
