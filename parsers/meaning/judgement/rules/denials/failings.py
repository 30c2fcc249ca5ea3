"""Failings of which there are none. A clause and its denial in, the words of the failing out.

`Refuses no guest`, `the auditors raised nothing`, `complaints fell from eleven to none`, `not a
single appeal was upheld`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import first_answer
from parsers.meaning.judgement.rules.positions import cue_ending_at, cues_before
from parsers.meaning.judgement.tables.kinds import UNWELCOME


def denied_failing(clause: Clause, denial: Cue) -> Cue | None:
    """What fails nobody, is left of no problem, or is not upheld."""
    return first_answer(_FAILINGS, clause, denial)


def _failing_of_no_object(clause: Clause, denial: Cue) -> Cue | None:
    """`refuses no guest`, `wasted nothing`, `the auditors raised nothing`."""
    if "no" not in denial.kinds:
        return None
    failings = (cue for cue in clause.cues if _fails_nobody(clause, denial, cue))
    return next(failings, None)


def _fails_nobody(clause: Clause, denial: Cue, verb: Cue) -> bool:
    """Whether nobody, or nothing, is the object of a verb of failing or of finding faults."""
    is_finding = verb.text in _FINDING and _is_nothing(clause, denial)
    if is_finding and clause.last - clause.first == _WORDS_OF_NOTE:
        return True  # `, nothing found`
    is_failing = "lacking" in verb.kinds or (is_finding and _is_audit(clause, denial))
    return is_failing and verb.last == denial.first


def _is_nothing(clause: Clause, denial: Cue) -> bool:
    return denial.text == "nothing" and clause.word(denial.last) != "but"


_WORDS_OF_NOTE = 2
_FINDING = frozenset("raised raise found find reported flagged identified queried".split())


def _is_audit(clause: Clause, nothing: Cue) -> bool:
    """`found nothing to correct`, `the auditors raised nothing`."""
    behind = clause.words_in(nothing.last, nothing.last + 2)
    is_to_mend = behind[0] == "to" and behind[1] in _MENDING
    return is_to_mend or not _AUDITING.isdisjoint(clause.texts)


_AUDITING = frozenset(
    "audit audits auditor auditors inspector inspectors inspection insurer insurers surveyor"
    " surveyors ofsted".split()
)
_MENDING = frozenset("correct fix mend repair change query criticise".split())


def _problem_down_to_none(clause: Clause, denial: Cue) -> Cue | None:
    """`complaints fell from eleven to none`."""
    if denial.text not in _NONE or clause.word(denial.first - 1) != "to":
        return None
    is_down = clause.has("down") or "from" in clause.texts
    return next(cues_before(clause, denial.first - 1, *UNWELCOME), None) if is_down else None


def _problem_of_none(clause: Clause, denial: Cue) -> Cue | None:
    """`a waiting list of none`."""
    if denial.text not in _NONE or clause.word(denial.first - 1) != "of":
        return None
    problem = cue_ending_at(clause, denial.first - 1)
    return problem if problem and "thing" in problem.kinds else None


_NONE = frozenset(("none", "nothing"))


def _claim_not_upheld(clause: Clause, denial: Cue) -> Cue | None:
    """`not a single appeal was upheld`."""
    upheld = (c for c in clause.cues if c.text in {"upheld", "substantiated", "proven"})
    is_of_claim = not _CLAIMS.isdisjoint(clause.words_in(denial.last, denial.last + 2))
    return next(upheld, None) if is_of_claim and "no" in denial.kinds else None


_CLAIMS = frozenset("appeal appeals complaint complaints claim claims allegation grievance".split())
_FAILINGS = (_failing_of_no_object, _problem_down_to_none, _problem_of_none, _claim_not_upheld)
