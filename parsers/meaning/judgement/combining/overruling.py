"""Faults that overrule what is said before them. The clauses that count in, a finding out.

`Clubs end early, so few pupils come`, `Cooks meet once. That is too rare.`, `A van was bought and
is used by no one`: gaps, though each begins with something that is there.
"""

from collections.abc import Collection, Sequence

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding, Said
from parsers.meaning.judgement.tables.small_words import EXCEPTED, PLACING


def overruling_fault(counted: Sequence[Said]) -> Finding | None:
    """The fault that alone counts: a bad result, a verdict on all, or what spoils a thing."""
    return _bad_result(counted) or _verdict(counted) or _spoiling(counted)


def _bad_result(counted: Sequence[Said]) -> Finding | None:
    """The bad result of a plain claim: `clubs end early, so few pupils come`."""
    if any(map(_is_praised, counted)):
        return None
    return next((said.finding for said in counted if _is_bad_result(said)), None)


def _is_praised(said: Said) -> bool:
    return said.finding.is_strong and said.finding.value == "in place"


def _is_bad_result(said: Said) -> bool:
    return said.clause.joint == "result" and said.finding.value == "gap"


def _verdict(counted: Sequence[Said]) -> Finding | None:
    """The verdict on what comes before: `Cooks meet once. That is too rare.`, `and this is too
    few`."""
    if len(counted) != 2:
        return None
    first, second = counted
    if second.finding.value != "gap" or not _finds_wanting(second.clause):
        return None
    is_weak = first.finding.value in _overruled_by(second.clause)
    return second.finding if is_weak and not first.clause.has("good") else None


def _finds_wanting(clause: Clause) -> bool:
    """Whether a clause says of all that there is too little: not `in some it is too rare`."""
    words = set(clause.words_in(clause.first, clause.last))
    return not words.isdisjoint(_WANTING) and words.isdisjoint(_OF_SOME)


def _overruled_by(clause: Clause) -> Collection[str]:
    """The values that a clause overrules if it is a verdict: `This is ...`, `It is ...`."""
    opening = clause.word(clause.first)
    if clause.joint in {"start", "and"} and opening in {"this", "that"}:
        return ("in place", "partly")
    if clause.joint != "start":
        return ()
    is_brief = opening in _ADVERBS_OF_VERDICTS and clause.last - clause.first <= _MAX_BRIEF
    return ("in place",) if opening == "it" or is_brief else ()


_ADVERBS_OF_VERDICTS = frozenset("far much not nowhere too".split())  # `Far too little.`
_MAX_BRIEF = 4  # words
_OF_SOME = frozenset("in at among those some most many".split())
_WANTING = frozenset("too enough extent insufficient inadequate unacceptable".split())


def _spoiling(counted: Sequence[Said]) -> Finding | None:
    """A fault of something that is only said to exist: `was bought and is read by no one`."""
    if len(counted) != 2:
        return None
    first, second = counted
    if first.finding.is_measure and second.finding.is_measure:
        return None
    is_spoiled = _is_only_said(first) and _is_fault_of_all(second)
    return second.finding if is_spoiled and _is_of_same(first, second) else None


def _is_only_said(said: Said) -> bool:
    return said.finding.value == "partly" or not said.finding.is_strong


def _is_fault_of_all(said: Said) -> bool:
    """Whether a clause states a fault; not `and quite a few come back unsigned`."""
    is_fault = said.finding.value == "gap" and said.finding.is_strong
    return is_fault and not said.clause.has("part")


def _is_of_same(first: Said, second: Said) -> bool:
    """Whether a clause says more of the subject of the one before, at the same place."""
    goes_on = second.clause.joint == "and" and _is_of_subject_before(second.clause)
    return goes_on and not _is_of_another_place(first.clause, second.clause)


def _is_of_another_place(first: Clause, second: Clause) -> bool:
    """Whether each half has a place of its own: `works for meals and is to come for trips`."""
    one, other = (set(c.words_in(c.first, c.last)) & PLACING for c in (first, second))
    return bool(one & other)


def _is_of_subject_before(clause: Clause) -> bool:
    """Whether a clause continues with the subject of the one before."""
    first = clause.first + (clause.word(clause.first) == "then")
    if any(cue.first == first and _is_verb_of_fault(cue) for cue in clause.cues):
        return True
    after = clause.word(first + 1)  # `and not at others`
    return clause.word(first) in _FINITE and after not in EXCEPTED | {"no"}


def _is_verb_of_fault(cue: Cue) -> bool:
    """Whether a cue is a participle or another verb, but not one of fading: `and tails off`."""
    if not cue.has("bad", "lacking"):
        return False
    is_verb = "lacking" in cue.kinds and "thing" not in cue.kinds
    is_fading = cue.text.split(" ")[0] in _FADING
    return cue.text.endswith("ed") or (is_verb and not is_fading)


_FADING = frozenset(  # verbs that take away a part alone
    "drop drops fade fades lack lacks lose loses loosen loosens slip slips tail tails thin turned"
    " wane wanes wobble wobbles".split()
)
_FINITE = frozenset("is are was were has have not never none nobody nothing".split())
