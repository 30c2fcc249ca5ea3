"""Whether a clause is about a part of those meant by a task: a share, a number, some places.

A clause and a task in, an answer out.
"""

import re

from ingest.compare.actions.tasks import Task
from ingest.compare.words.wording import stem, stems, stems_of_all, words
from parsers.meaning.completion.asked.verb_kinds import (
    brings_in,
    is_seeking,
    is_shifting,
    leaves_no_trace,
)
from parsers.meaning.completion.people import groups_meant
from parsers.meaning.completion.told.extent import (
    counted_things,
    is_of_all,
    is_of_share,
    shared_things,
)
from parsers.meaning.completion.told.results.events import events
from parsers.meaning.completion.told.times import times_of_year
from parsers.meaning.completion.word_classes import NUMBER
from parsers.meaning.judgement.reading.numerals import ONE_TO_TWENTY


def is_of_part(clause: str, task: Task) -> bool:
    """Whether a clause is about a part of those meant: `half of the cooks`, `two piers` for each
    pier."""
    if events(clause):
        return False
    return any(is_part(clause, task) for is_part in _PARTS)


# Places, each of which is meant: `Elm and Oak`.
_LISTED = re.compile(r"\b[A-Z][\w-]+(?:,|\s+and|\s*[+&])\s+(?:at\s+)?[A-Z][\w-]+")


def _is_at_some_of_listed(clause: str, task: Task) -> bool:
    """`at Elm`, for `Elm and Oak`."""
    named = task.places & {*stems(clause)}
    return bool(_LISTED.search(task.text)) and 0 < len(named) < len(task.places)


_ALONE = re.compile(r"\b(?:only|alone)\W*$", re.IGNORECASE)


def _is_of_one_alone(clause: str, task: Task) -> bool:
    """`At Elm alone`, for all schools."""
    return is_of_all(task.text) and bool(_ALONE.search(clause))


_ALL_SITES = re.compile(
    r"\b(?:all|each|every|both|our)\s+(?:[\w-]+\s+)?(?:sites?|schools?|academ\w+)\b"
    r"|\b(?:in|at|across|(?:extend|roll|spread|widen)\b.{1,60}?\s(?:in)?to)\s+"
    r"(?:all|each|every|both)\s+[a-z]",
    re.IGNORECASE,
)
_AT_NAME = re.compile(r"\bat\s+[A-Z][a-z]+")


def _is_at_one_site(clause: str, task: Task) -> bool:
    """`at Elm`, for all schools, `in all kitchens`, `extend it to each depot`."""
    names_two = "both" in words(task.text) and bool(_LISTED.search(clause))
    names_each = bool(task.places) and task.places <= {*stems(clause)}
    if names_two or names_each or is_of_all(clause):
        return False
    return bool(_AT_NAME.search(clause) and _ALL_SITES.search(task.text))


def _is_share_of_meant(clause: str, task: Task) -> bool:
    """`Half of the lamps`, for the lamps; not `half of the tickets`."""
    return is_of_share(clause, _asked(task)) and not _is_share_of_others(clause, task)


_FOR_ALL = re.compile(r"\b(?:each|every|all|both)\s+(?P<whom>(?:[\w’'-]+\s*){1,4})", re.IGNORECASE)


def _is_share_of_others(clause: str, task: Task) -> bool:
    """Whether a share is told of things with which the task has nothing to do: `two thirds of the
    tickets are sold by the new system`."""
    named = {*stems(shared_things(clause))} - {""}
    is_for_all = bool(groups_meant(task.text) or _FOR_ALL.search(task.text) or task.places)
    return bool(named) and not is_for_all and not named & task.all_stems


_IN_SOME_PLACES = re.compile(
    r"\b(?:at|in)\s+(?:just |only )?"
    rf"(?P<count>{NUMBER}|some|several|most|a few)\s+"
    r"(?:of (?:the|our)\s+)?(?:\w+\s+)?(?:schools?|academies|sites?|settings?|classes|houses)\b",
    re.IGNORECASE,
)


def _is_in_some_places(clause: str, task: Task) -> bool:
    """Whether a task for all was done in some places: `at two schools`."""
    asked = _asked(task)
    places = _IN_SOME_PLACES.finditer(clause)
    some = any(found["count"].lower() not in asked for found in places)
    return some and _is_for_all(task) and not is_of_all(clause)


def _is_for_all(task: Task) -> bool:
    """Whether a task says that it is for all, or names no place where people are to do it."""
    is_anywhere = leaves_no_trace(task.verb) and not task.places and not is_seeking(task.verb)
    return is_anywhere or bool(_FOR_ALL.search(task.text))


# All that there are: `the three piers`, but not `the three piers that have a ramp`.
_ALL_THERE_ARE = re.compile(
    rf"\b(?:the|all|our|its|their) {NUMBER}\b"
    r"(?! (?:\S+ ){1,3}(?:that|which|who|where)\b"
    r"| (?:\w+er|\w+est|other|main|new|old|small|big)\b)",
    re.IGNORECASE,
)


def _counts_some_of_all(clause: str, task: Task) -> bool:
    """`two piers`, for each pier."""
    meant = {stem(word) for found in _FOR_ALL.finditer(task.text) for word in words(found["whom"])}
    asked = _asked(task)
    counted = (
        things
        for count, things in counted_things(_ALL_THERE_ARE.sub(" ", clause))
        if count not in asked
    )
    return not is_of_all(clause) and any(meant & set(map(stem, words(each))) for each in counted)


def _counts_fewer(clause: str, task: Task) -> bool:
    """`Two cooks`, for eleven cooks."""
    asked, told = _counts(task.text, task), _counts(clause, task)
    return bool(asked and told) and max(told) < min(asked)


def _counts(text: str, task: Task) -> list[int]:
    """How many things of the kind that a task asks for a text counts."""
    nouns = {*task.phrase[-1:]}
    found = [count for count, things in counted_things(text) if nouns & {*stems(things)}]
    numbers = (int(each) if each.isdecimal() else ONE_TO_TWENTY.get(each, 0) for each in found)
    return [each for each in numbers if each]


_OFTEN = re.compile(
    r"\b(?:(?:each|every) (?:day|week|fortnight|month|half[- ]term|term)"
    r"|daily|weekly|monthly|termly)\b",
    re.IGNORECASE,
)
_ONCE = re.compile(r"\bonce\b(?=\W*$|,|\s+(?:in|during|this|last)\s)", re.IGNORECASE)


def _is_once_only(clause: str, task: Task) -> bool:
    """`The oars were counted once`, or `in May and June`, for each month; not `since May`."""
    if not _OFTEN.search(task.text) or _OFTEN.search(clause):
        return False
    seldom = 0 < len(times_of_year(clause)) <= _MAX_TIMES_IF_SELDOM and not _GOES_ON.search(clause)
    return bool(_ONCE.search(clause)) or (seldom and not brings_in(task.verb))


_MAX_TIMES_IF_SELDOM = 2  # times of the year, of what was to be done each term or more often
_GOES_ON = re.compile(
    r"\b(?:since|from|began|begun|started|times|twice|ever"
    r"|on (?:mon|tues|wednes|thurs|fri)days?)\b",
    re.IGNORECASE,
)
# What is left of a number: `the list is down to nine`, not `down to none`.
_DOWN_TO = re.compile(
    rf"\b(?:down|cut|reduced|whittled)\s+to\s+(?:only |just |about |the last )?"
    rf"(?P<count>{NUMBER}|a few|a handful)\b",
    re.IGNORECASE,
)


def _leaves_some(clause: str, task: Task) -> bool:
    """`The list of bare hulls is down to nine`, for `paint the hulls`; not for `cut the list`."""
    left = _DOWN_TO.search(clause)
    if left is None or is_shifting(task.verb):
        return False
    return left["count"].lower() not in _asked(task)


_EACH_ONE = re.compile(r"\b(?:each|every)\s+(?P<whom>[a-z]+)\b")


def _is_in_one_of_all(clause: str, task: Task) -> bool:
    """`In the main boathouse`, for every boathouse."""
    each = "|".join(found["whom"] for found in _EACH_ONE.finditer(task.text))
    one = rf"\b(?:in|at|on|by)\s+(?:the|one|an?)\s+(?:[\w-]+\s+)?(?:{each})\b"
    return bool(each and re.search(one, clause)) and not is_of_all(clause)


def _counts_some_doers(clause: str, task: Task) -> bool:
    """`Five bosuns counted their oars`, for `bosuns to count`."""
    doers = stems_of_all(doer for doer in task.doers if doer.endswith("s"))
    counted = counted_things(_ALL_THERE_ARE.sub(" ", clause))
    some = [things for count, things in counted if count not in _asked(task)]
    return not is_of_all(clause) and any(doers & {*stems(each)[:1]} for each in some)


_PARTS = (
    _is_once_only,
    _leaves_some,
    _is_in_one_of_all,
    _counts_some_doers,
    _is_at_some_of_listed,
    _is_of_one_alone,
    _is_at_one_site,
    _is_share_of_meant,
    _is_in_some_places,
    _counts_some_of_all,
    _counts_fewer,
)


def _asked(task: Task) -> set[str]:
    """The words of a task; `two` for `both`."""
    asked = set(words(task.text))
    return asked | {"two"} if "both" in asked else asked


_ALL = frozenset("one all every everywhere across trust".split())
MIN_WORDS_OF_THING = 3  # which name it even where nothing says that it is common
_COMMON = frozenset("common joint shared single same".split())


def is_not_common(clause: str, task: Task) -> bool:
    """Whether a clause does not say that something is common to all, as the task asks."""
    is_common = _COMMON.intersection(task.phrase)
    if not is_common or _COMMON.union(_ALL) & {*words(clause)}:
        return False
    rest = {*task.phrase} - _COMMON
    return len(rest) < MIN_WORDS_OF_THING or not rest <= {*stems(clause)}
