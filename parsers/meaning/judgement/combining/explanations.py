"""Whether a clause only explains the one before, and so does not count. Clauses in, yes or no out.

`The roof leaks: buckets stand in the hall`, `Doors are checked, so no hall stays locked`.
"""

from parsers.meaning.judgement.reading.clauses.clauses import Clause
from parsers.meaning.judgement.rules.findings import Said


def explains(each: Said, before: Said) -> bool:
    """Whether a clause only explains the one before it."""
    joint = each.clause.joint
    if joint == "aside":
        return before.finding.is_strong or not each.finding.is_strong
    if joint == "contrast":
        return False
    if before.finding.is_measure and _is_record(each):
        return True
    explains_joined = _EXPLAINING.get(joint, _explains_anew)
    return each.finding.value != before.finding.value and explains_joined(each, before)


def _is_record(each: Said) -> bool:
    """Whether a clause states a record, judged by what comes before: `has risen to 9%, the highest
    since 2019`."""
    first = each.clause.first
    is_superlative = each.clause.word(first + 1).endswith("est")
    return each.clause.word(first) == "the" and is_superlative and each.finding.is_measure


def _explains_as_result(each: Said, before: Said) -> bool:
    """`The roof leaks, so the hall is empty`, `Doors are checked, so no hall stays locked`."""
    if before.finding.value == "in place" and _opens_with_none(each.clause):
        return True
    return before.finding.is_strong or each.finding.value == "in place"


def _explains_as_addition(each: Said, before: Said) -> bool:
    """`Nobody checks the doors and the porter sleeps`, `All is signed and nothing goes missing`."""
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


_OF_THE_SAME = frozenset("this these it they that such he she".split())
_EXPLAINING = {"result": _explains_as_result, "and": _explains_as_addition}


def _opens_with_none(clause: Clause) -> bool:
    """Whether a clause is about none of what is missed: `so no hall stays locked`, `and not one was
    late`, but not `and no one comes`."""
    opening = clause.words_in(clause.first, clause.first + _MAX_NONE)
    is_there = opening[0] == "there" and opening[2] == "no"
    is_none = opening[0] in _NONE or opening[:2] == ["not", "one"] or is_there
    return is_none and _MISSED.isdisjoint(opening)


_MAX_NONE = 6  # words: `no guest of ours had been told`
_NONE = frozenset("no nobody nothing none neither".split())
_MISSED = frozenset(  # what somebody should do, or what there should be
    "acts acted action answer answers asked budget came can check checks come comes cover could"
    " date done feedback follow follows given had happens has have help helps knew know knows look"
    " looks marks money noticed owner plan record records reads reply review said say says seen"
    " shown sign speaks staff taught tell told took trained training visits written".split()
)
