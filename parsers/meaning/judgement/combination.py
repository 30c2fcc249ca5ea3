"""Combines the findings of several clauses. Findings in, one value with its evidence out."""

from collections.abc import Collection, Iterator, Sequence

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.beside_the_point import is_beside_the_point, is_of_past
from parsers.meaning.judgement.rules.ellipses import take_up
from parsers.meaning.judgement.rules.findings import Finding, Said
from parsers.meaning.judgement.tables.small_words import EXCEPTED, PLACING

_MAX_LABEL_WORDS = 4
_OTHERS = frozenset("others rest remainder".split())  # `one is late; the others are in order`
_OF_THE_SAME = frozenset("this these it they that such he she".split())


Combined = tuple[str, list[Finding]]


def combine(said: Sequence[Said]) -> Combined | None:
    """The value of all clauses together with the findings that make it; None if none counts.

    Opposite findings make `partly`. A sentence that only explains the one before does not count.
    """
    counted = list(_counted(take_up(said)))
    if not counted:
        return None
    values = {each.finding.value for each in counted}
    return _of_one_value(counted) if len(values) == 1 else _of_several_values(counted)


def _of_one_value(counted: Sequence[Said]) -> Combined | None:
    """What clauses of the same value say. A plan alone says nothing of how things stand."""
    value = counted[0].finding.value
    strong = [each.finding for each in counted if each.finding.is_strong]
    if value == "gap" and not strong:
        return None
    is_proved = value == "in place" and strong
    return value, [strong[0] if is_proved else counted[0].finding]


def _of_several_values(counted: Sequence[Said]) -> Combined:
    if good := _improvement(counted):
        return "in place", [good]
    if fault := _bad_result(counted) or _verdict(counted) or _spoiling(counted):
        return "gap", [fault]
    if any(each.finding.value == "partly" for each in counted):
        return _with_partly(counted)
    return "partly", _one_of_each(counted)


def _improvement(counted: Sequence[Said]) -> Finding | None:
    """What is good where a measure falls, and gets better or ends well."""
    first, last = counted[0].finding, counted[-1].finding
    if _only_rises(counted):
        return first
    ends_well = last.value == "in place" and all(each.finding.is_measure for each in counted)
    return last if ends_well else None


def _only_rises(counted: Sequence[Said]) -> bool:
    """Whether something good gets better: `is high and rising`."""
    first, *others = counted
    is_rising = all(s.clause.joint == "and" and s.finding.is_measure for s in others)
    is_better = all(s.finding.value == "partly" for s in others)
    return first.finding.value == "in place" and is_rising and is_better


def _bad_result(counted: Sequence[Said]) -> Finding | None:
    """The bad result of a plain claim: `clubs end early, so few pupils come`."""
    if any(s.finding.is_strong and s.finding.value == "in place" for s in counted):
        return None
    results = (s for s in counted if s.clause.joint == "result" and s.finding.value == "gap")
    return next((s.finding for s in results), None)


def _verdict(counted: Sequence[Said]) -> Finding | None:
    """The verdict on what comes before: `Cooks meet once. That is too rare.`, `and this is too
    few`."""
    if len(counted) != 2:
        return None
    first, second = counted
    is_damning = second.finding.value == "gap" and _finds_wanting(second.clause)
    is_weak = first.finding.value in _overruled_by(second.clause)
    is_overruled = is_weak and not first.clause.has("good")
    return second.finding if is_damning and is_overruled else None


def _finds_wanting(clause: Clause) -> bool:
    """Whether a clause says of all that there is too little: not `in some it is too rare`."""
    words = set(clause.words_in(clause.first, clause.last))
    return not words.isdisjoint(_WANTING) and words.isdisjoint(_OF_SOME)


def _overruled_by(clause: Clause) -> Collection[str]:
    """The values that a clause overrules if it is a verdict: `This is ...`, `It is ...`."""
    opening = clause.word(clause.first)
    if clause.joint in {"start", "and"} and opening in {"this", "that"}:
        return ("in place", "partly")
    is_brief = opening in _ADVERBS_OF_VERDICTS and clause.last - clause.first <= _MAX_BRIEF
    return ("in place",) if clause.joint == "start" and (opening == "it" or is_brief) else ()


_ADVERBS_OF_VERDICTS = frozenset("far much not nowhere too".split())  # `Far too little.`
_MAX_BRIEF = 4  # words
_OF_SOME = frozenset("in at among those some most many".split())
_WANTING = frozenset("too enough extent insufficient inadequate unacceptable".split())


def _spoiling(counted: Sequence[Said]) -> Finding | None:
    """A fault of something that is only said to exist: `was bought and is read by no one`."""
    if len(counted) != 2:
        return None
    first, second = counted
    may_be_spoiled = _is_only_said(first) and not (
        first.finding.is_measure and second.finding.is_measure
    )
    is_spoiled = may_be_spoiled and _is_fault_of_all(second) and _is_of_same(first, second)
    return second.finding if is_spoiled else None


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
    after = clause.word(first + 1)  # `and not at others`
    faults = (c for c in clause.cues if c.has("bad", "lacking"))
    is_participle = any(c.first == first and _is_verb_of_fault(c) for c in faults)
    return is_participle or (clause.word(first) in _FINITE and after not in EXCEPTED | {"no"})


def _is_verb_of_fault(cue: Cue) -> bool:
    """Whether a cue is a participle or another verb, but not one of fading: `and tails off`."""
    is_verb = "lacking" in cue.kinds and "thing" not in cue.kinds
    is_verb = is_verb and cue.text.split(" ")[0] not in _FADING
    return cue.text.endswith("ed") or is_verb


def _opens_with_none(clause: Clause) -> bool:
    """Whether a clause is about none of what is missed: `so no hall stays locked`, `and not one was
    late`, but not `and no one comes`."""
    opening = clause.words_in(clause.first, clause.first + _MAX_NONE)
    is_there = opening[0] == "there" and opening[2] == "no"
    is_none = opening[0] in _NONE or opening[:2] == ["not", "one"] or is_there
    return is_none and _MISSED.isdisjoint(opening)


_FADING = frozenset(  # verbs that take away a part alone
    "drop drops fade fades lack lacks lose loses loosen loosens slip slips tail tails thin turned"
    " wane wanes wobble wobbles".split()
)
_MAX_NONE = 6  # words: `no guest of ours had been told`
_NONE = frozenset("no nobody nothing none neither".split())
_MISSED = frozenset(  # what somebody should do, or what there should be
    "acts acted action answer answers asked budget came can check checks come comes cover could"
    " date done feedback follow follows given had happens has have help helps knew know knows look"
    " looks marks money noticed owner plan record records reads reply review said say says seen"
    " shown sign speaks staff taught tell told took trained training visits written".split()
)
_FINITE = frozenset("is are was were has have not never none nobody nothing".split())


def _with_partly(counted: Sequence[Said]) -> Combined:
    first, second = counted[0].finding, counted[1].clause
    is_of_others = not _OTHERS.isdisjoint(second.words_in(second.first, second.first + 2))
    is_set_apart = second.joint == "contrast" or is_of_others
    if first.value == "gap" and not is_set_apart:
        return "gap", [first]
    return "partly", [next(s.finding for s in counted if s.finding.value == "partly")]


def _one_of_each(counted: Sequence[Said]) -> list[Finding]:
    good = next(each.finding for each in counted if each.finding.value == "in place")
    gap = next(each.finding for each in counted if each.finding.value == "gap")
    return [good, gap]


def _counted(said: Sequence[Said]) -> Iterator[Said]:
    """The clauses that count, without those that only explain the one before them."""
    before: Said | None = None
    tells_past = any(is_of_past(each, said) for each in said)
    for at, each in enumerate(said):
        if _is_label(each, said[at + 1 : at + 2]) or is_beside_the_point(each, said):
            continue
        if before is None or not _explains(each, before):
            yield _outright(each) if tells_past else each
            before = each


def _outright(said: Said) -> Said:
    """What is said of today, beside what was before."""
    return Said(said.clause, said.finding._replace(is_outright=True))


def _is_label(each: Said, following: Sequence[Said]) -> bool:
    """Whether a clause only names what follows: `Exit interviews?`, `Spare books:`."""
    is_short = each.clause.last - each.clause.first <= _MAX_LABEL_WORDS
    is_weak = each.finding.value == "in place" and not each.finding.is_strong
    return is_short and is_weak and any(said.clause.joint == "aside" for said in following)


def _is_record(each: Said) -> bool:
    """Whether a clause states a record, judged by what comes before: `has risen to 9%, the highest
    since 2019`."""
    first = each.clause.first
    is_superlative = each.clause.word(first + 1).endswith("est")
    return each.clause.word(first) == "the" and is_superlative and each.finding.is_measure


def _explains(each: Said, before: Said) -> bool:
    """Whether a clause only explains the one before it."""
    joint = each.clause.joint
    if joint == "aside":
        return before.finding.is_strong or not each.finding.is_strong
    if joint == "contrast":
        return False
    if before.finding.is_measure and _is_record(each):
        return True
    explains = _EXPLAINING.get(joint, _explains_anew)
    return each.finding.value != before.finding.value and explains(each, before)


def _explains_as_result(each: Said, before: Said) -> bool:
    if before.finding.value == "in place" and _opens_with_none(each.clause):
        return True
    return before.finding.is_strong or each.finding.value == "in place"


def _explains_as_addition(each: Said, before: Said) -> bool:
    if before.finding.value == "in place":
        return _opens_with_none(each.clause)
    return before.finding.value == "gap" and each.finding.value == "in place"


def _explains_anew(each: Said, before: Said) -> bool:
    """Whether a clause that is joined by nothing still explains a gap: `It ...`, `They ...`."""
    if before.finding.value != "gap":
        return False
    if each.finding.value == "in place":
        return not each.finding.is_strong
    return each.clause.joint == "start" and each.clause.word(each.clause.first) in _OF_THE_SAME


_EXPLAINING = {"result": _explains_as_result, "and": _explains_as_addition}
