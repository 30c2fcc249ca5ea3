"""Whether a time in an action is its deadline: `by T6`, but not `since T6`.

Texts and times in, yes or no out.
"""

import re

from parsers.grammar.times.time_mention import Time
from parsers.grammar.verbs import PARTICIPLE
from parsers.patterns import pattern

DATED = frozenset({"date", "month", "term", "season", "bare-season", "closing"})
YEARS = frozenset({"academic-year", "year", "next-year"})

_CONTEXT_LENGTH, _LENGTH_AFTER = 48, 400  # characters around a time that are looked at

# Things that a time may identify, and words before times in the past, comparisons or names.
_THINGS_OF_A_TIME = (
    r"(?:data|results?|outcomes?|figures?|findings|feedback|lessons|minutes|evidence|records"
    r"|recommendations|points|returns?|accounts|assessments?|information|actions|numbers"
    r"|audit|survey|inspection|visit|report|census|questionnaire)"
)
_LOOKS_BACK = pattern(
    r"\b(?:since|(?<!no later )(?<!not later )than|previous|last|past|prior|existing"
    r"|(?:based|reflecting|drawing|building) (?:up)?on|compared? (?:with|to|against)|following"
    r"|as (?:at|of|in|from)|dated|ending|until now|from before|was|were"
    rf"|{_THINGS_OF_A_TIME} (?:from|of))\s+"
    r"(?:(?:in|at|on|the|that of|of|for|from|end of|early|late)\s+)*\(?$",
    re.IGNORECASE,
)
_CLAUSE_ENDS = ".;()"
_DONE = pattern(r"\s*(?:completed|done|achieved|actioned|started)\b", re.IGNORECASE)
_PAST_TENSE = pattern(
    rf"\b(?:was|were|had|(?:has|have|had) been|which|as)\s+(?:\w+ly\s+)?{PARTICIPLE}"
    r"\s+(?:\w+\s+)?(?:in|on|at|during|for|by)\s+(?:(?:the|early|late)\s+)*$"
)
_REDUCED = pattern(
    rf"\b(?P<before>[\w'’-]+|[,;(])\s+(?:\w+ly\s+)?{PARTICIPLE}"
    r"\s+(?:in|on|at|during)\s+(?:(?:the|early|late|end|of)\s+)*$"
)
# Past events: `the pilot that ran from May to July`, `what the ramps, fitted in May, cost`.
_TOOK_PLACE = pattern(
    rf"\b(?:that|which|who|when)\s+(?:was|were|had|ran|took|came|met|began|went|{PARTICIPLE})\b"
    r"(?:(?!\b(?:to\s+(?!the\b)[a-z]|will|must|should)\b)[^.;,])*$"
)
_AN_ASIDE = pattern(r"\s*,\s+\w")
_OWN_THING = pattern(r"['’]s?\s+(?!end\b|start\b|beginning\b|close\b)\w")
_GOES_ON = frozenset(
    "be been being get is are to and or then but also not have has will must should , ; (".split()
)
# Years in names of plans and programmes, or of who enters: `full programme of Trust CPD for
# 2020/2021`, `a PAN of 45 for 2026`.
_PLAN = (
    r"(?:[Pp]lans?|[Pp]rogrammes?|PLAN|PROGRAMME|PANs?|[Aa]dmissions? numbers?|[Ii]ntakes?"
    r"|[Aa]dmission arrangements)"
)
_NAMES_PLAN = pattern(
    rf"\b{_PLAN}(?:\s+(?:of|for|on)(?:\s+(?!in\b|by\b|for\b)[\w&'’/-]+){{1,6}}?)?"
    r"\s*(?:,?\s*for\s+|\(\s*(?:for\s+)?|[-–:,]\s*)?"
    r"(?:the\s+)?(?:academic year\s+)?$"
)
_YEAR_BEFORE = pattern(
    r"\b(?:in|during|by|before|from|for|throughout|within|over|across|until|on|into|to|and"
    r"|(?:end|start|beginning|middle|course|half) of|early|late|ready for|of|in/by)\s+"
    r"(?:(?:the|early|late|mid|(?:calendar|academic|school)? ?year)\s+)*$",
    re.IGNORECASE,
)
_PLAIN_PREPOSITION = pattern(r"\b(?:in|during|by|before|from|for|throughout|until)\s+$", re.I)
_ARTICLE = pattern(r"\b(?:the|this|our|its|their|an?)\s+$", re.IGNORECASE)
_FINANCIAL = pattern(r"\b(?:financial|tax|fiscal|FY|funding)\s*(?:year)?\s*$", re.IGNORECASE)
_SET_APART = pattern(r"(?:^|[(,;:–]|ly|year)\s*$")
_NAMES_THING = pattern(r"\s+(?!academic|school|year|and|to|by)\w")
_MODAL = pattern(r"\b(?:to|will|must|should)\s")
_FREE_AFTER = pattern(
    r"\W*$|\s*[^\w\s]|\s+(?:academic|school|calendar)?\s*year\b|\s+(?:and|or|to|by|in|on|at|with|for"
    r"|from|through|as|so|then|when|where|if|of|using|via|but|before|after|across|which|including"
    r"|onwards?|until|while|because|following|within|against|once|twice|each|every|annually|termly"
    r"|monthly|weekly|rather|alongside|[A-Z]\w*)\b"
)
_THING_AFTER = pattern(rf"\s+(?:\w+\s+)?{_THINGS_OF_A_TIME}\b", re.IGNORECASE)
# `book the July 2024 placements`, but not `in the July 2024 meeting`, `the autumn 2024 term`.
_OF_A_THING = pattern(
    r"(?<!\bby )(?<!\bin )(?<!\bat )(?<!\bon )(?<!\bfor )(?<!\bfrom )(?<!\bbefore )(?<!\bafter )"
    r"(?<!\bduring )(?<!\buntil )\b(?:the|our|its|their)\s+(?:(?:yearly|annual)\s+)?$",
    re.IGNORECASE,
)
_PART_OF_YEAR = pattern(r"\s+(?:terms?|half|holidays?|break|deadline)\b", re.IGNORECASE)
_AMOUNT = pattern(r"(?:£[\d,.]+|(?:\d+|two|three|four|five|six|ten)\s+[\w-]+)\s+$")
_BY_BEFORE = pattern(r"\b(?:by|before)\s+(?:(?:the|next|end of|start of)\s+)*$", re.IGNORECASE)
_BEFORE_SEASON = pattern(
    r"(?:^|[,;:(/&–-]|\b(?:by|in|during|before|after|from|until|over|this|next|early|late|mid|for"
    r"|and|or|to|of|throughout))[\s-]+(?:(?:the|early|late|mid|next|this|end of)[\s-]+)*$",
    re.IGNORECASE,
)
_CAPITAL_AFTER = pattern(r"\s+[A-Z][a-z]")
_SET_APART_BEFORE = pattern(
    r"(?:^|[,;:(./&–-]|\b(?:by|and|is|are|be|on an|basis))\s*$", re.IGNORECASE
)
_ENDS_AFTER = pattern(r"\s*(?:$|[.,;:)/&–-]|(?:and|throughout|from|until|with|through|basis)\b)")
_NOT_NEXT = pattern(
    r"(?:^|[,;:(/&–-]|\b(?:by|in|at|before|after|from|for|until|starting|beginning|during|on|of|and"
    r"|them|it|this|these|done|start|starts|begin|\w+ed))\s*(?:the\s+)?$"
    r"|\w\s+$",
    re.IGNORECASE,
)
# In `Discuss at annual review` the time only names the review.
_AT_A_THING = pattern(
    r"\b(?:at|during|after|before|following|as part of|through|via|from"
    r"|ahead of|for|with|into|about|of|in)\s+"
    r"(?:(?:the|each|our|their|its|every|an?)\s+)?$",
    re.IGNORECASE,
)
_A_NAME = pattern(r"^\s+(?:to|will|must|should)\b")  # `June to meet parents`
_MODAL_MAY = pattern(r"(?:^|[.;:])\s*$")


def is_due(text: str, time: Time) -> bool:
    """Whether a time in the text of an action is its deadline.

    It is not if it is past or compared with (`since April`), identifies a thing (`data from T3`),
    is in the name of a plan (`the plan for 2020/2021`) or is no time at all (`in 2020 cases`,
    `June to lead`).
    """
    before = text[max(0, time.start - _CONTEXT_LENGTH) : time.start]
    after = text[time.end : time.end + _LENGTH_AFTER]
    if _LOOKS_BACK.search(before) or _TOOK_PLACE.search(before) or _OWN_THING.match(after):
        return False
    if time.kind == "ongoing":
        return _goes_on(before, after, time)
    if time.recurrence:
        return not _is_of_thing_or_price(text, before, time)
    if _is_of_past_act(text, before, time):
        return False
    return all(rule(before, after, time) for rule in _RULES.get(time.kind, ()))


def tells_things_apart(text: str, time: Time) -> bool:
    """Whether a time stands before a thing, to say which: `book the July 2024 placements`."""
    before = text[max(0, time.start - _CONTEXT_LENGTH) : time.start]
    after = text[time.end : time.end + _LENGTH_AFTER]
    is_thing = not (_FREE_AFTER.match(after) or _PART_OF_YEAR.match(after))
    return is_thing and bool(_OF_A_THING.search(before))


def _is_of_thing_or_price(text: str, before: str, time: Time) -> bool:
    """Whether a repeat is about no act: `Discuss at annual review`, `£300 per term`."""
    if time.kind == "adjective" and _AT_A_THING.search(before):
        return True
    return text.startswith("per", time.start) and _AMOUNT.search(before) is not None


def _is_of_past_act(text: str, before: str, time: Time) -> bool:
    """Whether a time tells when something was done."""
    if _is_of_what_is_done(text, time) or _PAST_TENSE.search(before):
        return True
    return _is_reduced_clause(text, before, time)


def _is_of_what_is_done(text: str, time: Time) -> bool:
    """Whether the clause of a time begins by saying that it was done: `Completed in May`."""
    end = max(text.rfind(mark, 0, time.start) for mark in _CLAUSE_ENDS)
    return text[end : end + 1] != ")" and bool(_DONE.match(text, end + 1, time.start))


def _is_reduced_clause(text: str, before: str, time: Time) -> bool:
    """Whether a participle only identifies a thing (`share the audit completed in T2`) or is in an
    aside (`the ramps, fitted in May,`)."""
    match = _REDUCED.search(before)
    is_aside = match and match["before"] == "," and _AN_ASIDE.match(text, time.end)
    if not match or (match["before"].casefold() in _GOES_ON and not is_aside):
        return False
    return bool(_MODAL.search(text))


def _names_no_plan(before: str, after: str, time: Time) -> bool:
    return not _NAMES_PLAN.search(before)


def _is_free_year(before: str, after: str, time: Time) -> bool:
    return bool(_YEAR_BEFORE.search(before) and _FREE_AFTER.match(after))


def _is_free_academic_year(before: str, after: str, time: Time) -> bool:
    if _FINANCIAL.search(before) or not _FREE_AFTER.match(after):
        return False
    if _ARTICLE.search(before):
        return not _NAMES_THING.match(after)
    return bool(_SET_APART.search(before) or _YEAR_BEFORE.search(before))


def _names_no_thing(before: str, after: str, time: Time) -> bool:
    return bool(_PLAIN_PREPOSITION.search(before)) or not _THING_AFTER.match(after)


def _is_half_term(before: str, after: str, time: Time) -> bool:
    return bool(_BY_BEFORE.search(before) and _FREE_AFTER.match(after))


def _is_month(before: str, after: str, time: Time) -> bool:
    if time.year:
        return True
    may_be_modal = time.month == 5
    if before.strip():
        return not (may_be_modal and _MODAL_MAY.search(before))
    return not (may_be_modal or _A_NAME.match(after))


def _is_season(before: str, after: str, time: Time) -> bool:
    """Whether a season is meant: `by Summer`, `this summer`; not `summer school`."""
    return bool(_BEFORE_SEASON.search(before) and _FREE_AFTER.match(after))


def _is_no_event(before: str, after: str, time: Time) -> bool:
    """Whether a holiday is meant: `before Easter`; not `the Easter fair`."""
    return bool(_FREE_AFTER.match(after)) and not _CAPITAL_AFTER.match(after)


def _goes_on(before: str, after: str, time: Time) -> bool:
    """Whether an adjective is about the action: `monitor - ongoing`; not `ongoing support`."""
    return bool(_SET_APART_BEFORE.search(before) and _ENDS_AFTER.match(after))


def _is_relative(before: str, after: str, time: Time) -> bool:
    """Whether an event is a deadline: `before the next inspection`; not `agree the next steps`."""
    return bool(_NOT_NEXT.search(before)) and bool(_FREE_AFTER.match(after))


_RULES = {
    "academic-year": (_names_no_plan, _is_free_academic_year),
    "next-year": (_names_no_plan, _is_no_event),
    "year": (_names_no_plan, _is_free_year),
    "month": (_is_month, _names_no_thing),
    "term": (_names_no_thing,),
    "half-term": (_is_half_term,),
    "season": (_names_no_plan, _names_no_thing),
    "bare-season": (_names_no_plan, _is_season),
    "closing": (_is_no_event,),
    "relative": (_is_relative,),
}
