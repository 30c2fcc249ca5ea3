"""Combines the findings of several clauses. Findings in, one value with its evidence out."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsers.meaning.judgement.reading.clauses import Clause
from parsers.meaning.judgement.reading.numerals import NUMBERS
from parsers.meaning.judgement.reading.phrases import Cue
from parsers.meaning.judgement.rules.findings import Finding
from parsers.meaning.judgement.tables.small_words import EXCEPTED, PLACING

_MAX_LABEL_WORDS = 4
_OTHERS = frozenset("others rest remainder".split())  # `one is late; the others are in order`
_OF_THE_SAME = frozenset("this these it they that such he she".split())


class Said(NamedTuple):
    """What one clause says, and the clause."""

    clause: Clause
    finding: Finding


def combine(said: Sequence[Said]) -> tuple[str, list[Finding]] | None:
    """The value of all clauses together with the findings that make it; None if none counts.

    Opposite findings make `partly`. A sentence that only explains the one before does not count.
    """
    counted = list(_counted(said))
    if not counted:
        return None
    values = {each.finding.value for each in counted}
    if values == {"in place"}:
        strong = [each.finding for each in counted if each.finding.is_strong]
        return "in place", [(strong or [counted[0].finding])[0]]
    if values == {"gap"} and not any(each.finding.is_strong for each in counted):
        return None  # a plan alone says nothing of how things stand
    if len(values) == 1:
        return counted[0].finding.value, [counted[0].finding]
    if _only_rises(counted):
        return "in place", [counted[0].finding]
    if counted[-1].finding.value == "in place" and all(s.finding.is_measure for s in counted):
        return "in place", [counted[-1].finding]
    result = _bad_result(counted) or _verdict(counted) or _spoiling(counted)
    if result:
        return "gap", [result]
    if "partly" in values:
        return _with_partly(counted)
    return "partly", _one_of_each(counted)


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
    first, second = counted[0], counted[1]
    clause = second.clause
    opening = clause.word(clause.first)
    is_of_all = clause.joint in {"start", "and"} and opening in {"this", "that"}
    is_brief = opening in _ADVERBS_OF_VERDICTS and clause.last - clause.first <= _MAX_BRIEF
    takes_up = is_of_all or (clause.joint == "start" and (opening == "it" or is_brief))
    overruled = {"in place", "partly"} if is_of_all else {"in place"}
    is_weak = first.finding.value in overruled and not first.clause.has("good")
    words = set(clause.words_in(clause.first, clause.last))
    is_verdict = not words.isdisjoint(_WANTING) and words.isdisjoint(_OF_SOME)
    is_gap = len(counted) == 2 and second.finding.value == "gap"
    is_damning = is_verdict and is_gap
    return second.finding if is_weak and takes_up and is_damning else None


_ADVERBS_OF_VERDICTS = frozenset("far much not nowhere too".split())  # `Far too little.`
_MAX_BRIEF = 4  # words
_OF_SOME = frozenset("in at among those some most many".split())
_WANTING = frozenset("too enough extent insufficient inadequate unacceptable".split())


def _spoiling(counted: Sequence[Said]) -> Finding | None:
    """A fault of something that is only said to exist: `was bought and is read by no one`."""
    first, second = counted[0], counted[1]
    is_said_of_same = second.clause.joint == "and" and _is_of_subject_before(second.clause)
    rises_below = first.finding.is_measure and second.finding.is_measure
    if second.clause.has("part"):
        return None  # `and quite a few come back unsigned`
    if rises_below or _is_of_another_place(first.clause, second.clause):
        return None
    is_plain = first.finding.value == "partly" or not first.finding.is_strong
    is_spoiled = len(counted) == 2 and second.finding.value == "gap" and second.finding.is_strong
    return second.finding if is_said_of_same and is_plain and is_spoiled else None


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


def _with_partly(counted: Sequence[Said]) -> tuple[str, list[Finding]]:
    first, second = counted[0].finding, counted[1].clause
    is_set_apart = second.joint == "contrast" or second.word(second.first) in _OTHERS
    is_set_apart = is_set_apart or second.word(second.first + 1) in _OTHERS
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
    for at, each in enumerate(said):
        if _is_label(each, said[at + 1 : at + 2]) or _is_beside_the_point(each, said):
            continue
        if before is None or not _explains(each, before):
            yield each
            before = each


def _is_label(each: Said, following: Sequence[Said]) -> bool:
    """Whether a clause only names what follows: `Exit interviews?`, `Spare books:`."""
    is_short = each.clause.last - each.clause.first <= _MAX_LABEL_WORDS
    is_weak = each.finding.value == "in place" and not each.finding.is_strong
    return is_short and is_weak and any(said.clause.joint == "aside" for said in following)


def _is_beside_the_point(each: Said, said: Sequence[Said]) -> bool:
    """Whether a clause is about last year or a vain attempt: `Last year's log was late`."""
    if each.clause.joint == "start" and _is_of_last_year(each.clause):
        return len(said) > 1
    if _is_sifted_out(each, said):
        return True
    opening = [each.clause.word(each.clause.first + at) for at in range(_MAX_SUBJECT + 1)]
    if opening[1] in {"had", "was", "were"} and opening[2] in _FEARING:
        return len(said) > 1  # `We had feared that it would leak; it has not`
    is_trial = each.finding.value == "in place" and not _TRYING.isdisjoint(opening)
    after = said[said.index(each) + 1 :][:1]
    return is_trial and any(other.finding.value == "gap" for other in after)


def _is_sifted_out(each: Said, said: Sequence[Said]) -> bool:
    """Whether a clause only tells what a sound check turned up: `and two vans were refused`."""
    first = each.clause.first
    opens = each.clause.word(first) in NUMBERS or each.clause.word(first).isdecimal()
    ends = not _SIFTED.isdisjoint(each.clause.words_in(first + 1, first + _MAX_SIFTED))
    before = said[: said.index(each)]
    is_of_check = bool(before) and before[-1].finding.value == "in place"
    return opens and ends and is_of_check and each.clause.joint == "and"


_SIFTED = frozenset(
    "barred cancelled condemned declined dropped refused rejected removed scrapped stopped struck"
    " swapped withdrawn".split()
)
_MAX_SIFTED = 5  # words: `and two of them were refused`


def _is_of_last_year(clause: Clause) -> bool:
    opening = [word.text for word in clause.words[max(clause.first - 2, 0) : clause.first]]
    is_past = any(cue.text in {"was", "were"} for cue in clause.cues)
    return opening == ["last", "year"] and is_past


_MAX_SUBJECT = 2  # words of those who try
_FEARING = frozenset("feared afraid worried expected thought assumed".split())
_TRYING = frozenset("applied bid asked tried appealed lobbied".split())


def _is_record(each: Said) -> bool:
    """Whether a clause states a record, judged by what comes before: `has risen to 9%, the highest
    since 2019`."""
    first = each.clause.first
    is_superlative = each.clause.word(first + 1).endswith("est")
    return each.clause.word(first) == "the" and is_superlative and each.finding.is_measure


def _explains(each: Said, before: Said) -> bool:
    if each.clause.joint == "aside":
        return before.finding.is_strong or not each.finding.is_strong
    if each.clause.joint == "contrast":
        return False
    if before.finding.is_measure and _is_record(each):
        return True
    was, now = before.finding.value, each.finding.value
    if was == now:
        return False
    is_added = each.clause.joint in {"result", "and"} and was == "in place"
    if is_added and _opens_with_none(each.clause):
        return True
    if each.clause.joint == "result":
        return before.finding.is_strong or now == "in place"
    if was == "gap" and now == "in place":
        return not each.finding.is_strong or each.clause.joint == "and"
    opens_with = each.clause.words[each.clause.first].text
    return each.clause.joint == "start" and was == "gap" and opens_with in _OF_THE_SAME
