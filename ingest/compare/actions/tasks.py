"""The tasks of an action, as stems to look for in a later year. An action in, its tasks out."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.words.wording import STOP_WORDS, stem, stems, stems_of_all, words
from parsers.grammar.times.time_forms import WEEKDAYS
from parsers.meaning.completion.asked.lead_times import days_ahead, without_lead_time
from parsers.meaning.completion.asked.objects import (
    change_wanted,
    is_about_existing,
    object_phrase,
    person_wanted,
    thing_made,
)
from parsers.meaning.completion.asked.requests import Request, requests_in
from parsers.meaning.completion.people import groups_meant
from parsers.meaning.completion.told.times import times_of_year
from parsers.review import Action

# Who does an action and when, in brackets after it: `(Site Manager, by May)`.
_LAST_BRACKET = re.compile(r"\s*\((?P<inside>[^()]*)\)\W*$")
_LAST_PREPOSITION = re.compile(r"\b(?:by|in|from|before|on|at|for)\W*$")
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_SMALL_NUMBER = re.compile(r"\d|t\d|ht\d")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b|^[A-Z][a-z]{2,}(?=, )")
# Words of actions that do not name what they are about.
GENERAL_STEMS = frozenset(
    stem(word)
    for word in "trust school staff pupil teacher head leader governor trustee parent child lead"
    " academy class classroom lesson phase site add move make set use continue ensure give take put"
    " start begin work meeting all new"
    " more one two three four five six seven eight nine ten eleven twelve"
    " first final full further whole part end complete finish term half year month"
    " time date asap starting using session out up before after until january february"
    " march april may june july august september october november december jan feb mar apr jun jul"
    " aug sept sep oct nov dec autumn spring summer easter christmas".split()
)
UNINFORMATIVE_STEMS = GENERAL_STEMS | STEMS_OF_ANY_REVIEW  # say nothing of what a task is about
_AGAIN = re.compile(r"\s+(?:again|afresh|anew|together)\W*$", re.IGNORECASE)
PARTICLES = frozenset("up out on down back off over through".split())  # `sign off the log`
_PERSON = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? [A-Z][\w’'-]+")
# Who is to do an action at one place: `The heads of Elm and Oak will`, `Cooks at Elm to`.
_HEAD_OF = re.compile(
    r"^(?:(?:The|All)\s(?:[\w-]+\s){0,2}?heads?\sof|Heads\sof|(?:[\w-]+\s){1,3}at)\s(?P<where>(?:[A-Z][\w’'-]+,?\s(?:and\s)?)+)"
    r"(?:to|will|must|should|shall)\b"
)
_BEFORE_TO = re.compile(r"^\W*(?P<who>[A-Za-z’' -]{2,40}?)\s+to\s(?!be\b)")
_MAX_DAYS_OF_TERM = 110
_WEEKDAYS = frozenset(map(stem, WEEKDAYS))


class Task(NamedTuple):
    """What an action asks for: its text, its verb, and stems of the words about it."""

    text: str
    verb: str
    object_stems: frozenset[str]  # without general words
    all_stems: frozenset[str]
    verb_and_object_stems: frozenset[str]  # of the verb and everything after it
    person_stems: frozenset[str]  # of somebody to be appointed
    made_thing: str  # the stem of what is to be made, if it is informative: `dashboard`
    phrase: tuple[str, ...]  # the stems of the phrase after the verb
    is_about_existing: bool  # whether the object exists already: `the dashboard`
    places: frozenset[str]
    changed_stems: frozenset[str]  # of what is to be moved to another time, number or place
    new_value: frozenset[str]  # the stems of that time, number or place
    times: frozenset[str] = frozenset()  # the months and seasons in which it is due
    days_ahead: int | None = None  # how long before something else it is to be done
    doers: tuple[str, ...] = ()  # who is to do it, as printed

    @property
    def nouns(self) -> tuple[str, ...]:
        """The stems of its phrase without particles: `log` of `sign off the log`."""
        return tuple(each for each in self.phrase if each not in PARTICLES)

    @property
    def doer_stems(self) -> frozenset[str]:
        """The stems of those who are to do it."""
        return stems_of_all(self.doers)


def tasks(action: Action) -> Iterator[Task]:
    """The tasks of an action by its own words, and those that others are to do for it."""
    alone = action._replace(text=_without_owners(action))
    ahead = days_ahead(action.text)
    times = times_of_year(action.text) | _months_due(action)
    doers = _doers(action)
    return (
        _task(alone, reading)._replace(days_ahead=ahead, times=times, doers=doers)
        for reading in requests_in(alone.text)
    )


def _months_due(action: Action) -> frozenset[str]:
    """The months of the terms in which an action is due once: `nov`, `dec` of `Autumn 2`."""
    months: set[str] = set()
    for due in (*action.due, *action.column_due):
        if due.starts and due.ends and not due.recurrence:
            months |= _months_of_term(due.starts, due.ends)
    return frozenset(months)


def _months_of_term(starts: date, ends: date) -> set[str]:
    """The months from a day to another; none of more than a term."""
    length = (ends - starts).days
    if length > _MAX_DAYS_OF_TERM:
        return set()
    # No month is shorter than four weeks, so that each one in between has a day of these.
    days = [*(starts + timedelta(days=n) for n in range(0, length + 1, 28)), ends]
    return {day.strftime("%b").lower() for day in days}


def _doers(action: Action) -> tuple[str, ...]:
    """Who is to do an action, as printed and by the names that they have in the trust."""
    owners = (*action.owners, *action.column_owners)
    names = dict.fromkeys(name for owner in owners for name in (owner.words, owner.name))
    found = None if names else _BEFORE_TO.match(action.text)
    return (found["who"],) if found else tuple(names)


def object_phrase_stems(wanted: str) -> tuple[str, ...]:
    """The stems of the phrase after a verb, without articles: of `a live dashboard for heads` those
    of `live dashboard`."""
    found = words(_AGAIN.sub("", object_phrase(wanted)))
    return tuple(stem(word) for word in found if word not in STOP_WORDS)


def stems_and_figures(text: str) -> set[str]:
    """The stems of a text, with whole figures such as `1,000` or `9.30`."""
    figures = {figure for figure in _FIGURE.findall(text) if not _SMALL_NUMBER.fullmatch(figure)}
    return {each for each in stems(text) if not each.isdecimal()} | figures


def places_in(text: str) -> frozenset[str]:
    """The stems of capitalised words within a text that may be names of places, not of people."""
    names = frozenset(stem(word.casefold()) for word in _NAME.findall(_PERSON.sub(" ", text)))
    return names - GENERAL_STEMS - _WEEKDAYS - STOP_WORDS


def _places_of_doer(text: str) -> frozenset[str]:
    """The places of those who are to do an action: `the head of Elm to find a room`."""
    found = _HEAD_OF.match(text)
    return places_in(f"of {found['where']}") if found else frozenset()


def _without_owners(action: Action) -> str:
    """The text of an action without how long before, and without brackets at its end that say by
    when, and often who does it."""
    text = without_lead_time(action.text)
    found = _LAST_BRACKET.search(text)
    if found and any(time.text in found["inside"] for time in action.due):
        return text[: found.start()]
    return text


def _task(action: Action, reading: Request) -> Task:
    verb, wanted = reading
    untimed = without_times(action, wanted)
    moved, aim = change_wanted(verb, untimed) or ("", "")
    aim = "" if groups_meant(aim) else aim  # `shorten the log to trustees`
    return Task(
        action.text,
        verb,
        _object(action, reading),
        frozenset(stems(action.text)),
        frozenset(stems(wanted)) | {stem(verb)},
        frozenset(stems(person_wanted(verb, wanted))),
        _thing(verb, wanted),
        object_phrase_stems(wanted),
        is_about_existing(verb, wanted),
        places_in(wanted) | _places_of_doer(action.text),
        frozenset(stems_and_figures(moved)) - GENERAL_STEMS,
        frozenset(stem(word) for word in words(aim) if word not in STOP_WORDS),
    )


def without_times(action: Action, text: str) -> str:
    """A text of an action without its deadlines and links."""
    once = [deadline.text for deadline in action.due if not deadline.recurrence]
    for words_apart in [*once, *(link.words for link in action.links)]:
        text = text.replace(words_apart, " ")
    return _LAST_PREPOSITION.sub("", text)


def _thing(verb: str, after: str) -> str:
    """The stem of what is to be made; empty for one that any review has: `a plan`."""
    found = stems(thing_made(verb, after))
    says_nothing = not found or found[-1] in UNINFORMATIVE_STEMS
    return "" if says_nothing else found[-1]


def _object(action: Action, reading: Request) -> frozenset[str]:
    """The stems of the words after the verb, without general words, deadlines and links."""
    text = without_times(action, reading.object or action.text)
    general = GENERAL_STEMS | PARTICLES | {stem(reading.verb)}
    found = stems_and_figures(text) - general
    return frozenset(each for each in found if not _SMALL_NUMBER.fullmatch(each))
