"""What actions ask for, as words to be looked for in a later year. An action in, its tasks out."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.words.wording import STOP_WORDS, stem, stems, words
from parsers.meaning.completion.people import groups_meant
from parsers.meaning.completion.readings import Asked, task_readings
from parsers.meaning.completion.verbs import (
    aim_of,
    is_of_known,
    person_wanted,
    thing_made,
    what_wanted,
)
from parsers.review import Action

_LAST_PREPOSITION = re.compile(r"\b(?:by|in|from|before|on|at|for)\W*$")
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_SMALL_NUMBER = re.compile(r"\d|t\d|ht\d")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b|^[A-Z][a-z]{2,}(?=, )")
# Words of actions that name no object of theirs.
GENERAL = frozenset(
    stem(word)
    for word in "trust school staff pupil teacher head leader governor trustee parent child lead"
    " academy class classroom lesson phase site add move make set use continue ensure give take put"
    " start begin work meeting all new"
    " more one first final full further whole part end complete finish term half year month"
    " time date asap starting using session out up before after until january february"
    " march april may june july august september october november december jan feb mar apr jun jul"
    " aug sept sep oct nov dec autumn spring summer easter christmas".split()
)


class Task(NamedTuple):
    """What an action asks for: its words and its verb, and stems of what it speaks of."""

    text: str
    verb: str
    wanted: frozenset[str]  # of its object, without general words
    every: frozenset[str]  # of all its words
    asked: frozenset[str]  # of its verb and all that follows
    person: frozenset[str]  # of who is to be brought in
    thing: str  # that names what is to be made, if one does: `dashboard`
    phrase: tuple[str, ...]  # of the phrase behind the verb
    is_of_known: bool  # whether that is there already: `the dashboard`
    places: frozenset[str]
    moved: frozenset[str]  # of what is to be brought to another time, number or place
    aim: frozenset[str]  # and of that


def tasks(action: Action) -> Iterator[Task]:
    """What an action asks for by its own words, and what others are to do for it."""
    return (_task(action, reading) for reading in task_readings(action.text))


def phrase_wanted(wanted: str) -> tuple[str, ...]:
    """The stems of the phrase that a verb is followed by: of `a live dashboard for heads` the first
    three words, without the article."""
    return tuple(stem(word) for word in words(what_wanted(wanted)) if word not in STOP_WORDS)


def telling(text: str) -> set[str]:
    """The stems of a text, with its figures whole: `£1,000`, `9.30`."""
    figures = {figure for figure in _FIGURE.findall(text) if not _SMALL_NUMBER.fullmatch(figure)}
    return {each for each in stems(text) if not each.isdecimal()} | figures


def places_in(text: str) -> frozenset[str]:
    """The stems of the words within a text that are written like names of places."""
    return frozenset(stem(word.casefold()) for word in _NAME.findall(text)) - GENERAL


def _task(action: Action, reading: Asked) -> Task:
    verb, wanted = reading
    moved, aim = aim_of(verb, wanted) or ("", "")
    aim = "" if groups_meant(aim) else aim  # `shorten the log to trustees`
    return Task(
        action.text,
        verb,
        _object(action, reading),
        frozenset(stems(action.text)),
        frozenset(stems(wanted)) | {stem(verb)},
        frozenset(stems(person_wanted(verb, wanted))),
        _thing(verb, wanted),
        phrase_wanted(wanted),
        is_of_known(verb, wanted),
        places_in(wanted),
        frozenset(telling(moved)) - GENERAL,
        frozenset(stem(word) for word in words(aim) if word not in STOP_WORDS),
    )


def _thing(verb: str, after: str) -> str:
    """The word that names what is to be made; empty for one that any review has: `a plan`."""
    found = stems(thing_made(verb, after))
    says_nothing = not found or found[-1] in GENERAL or found[-1] in STEMS_OF_ANY_REVIEW
    return "" if says_nothing else found[-1]


def _object(action: Action, reading: Asked) -> frozenset[str]:
    """The stems of what an action is about: what follows its verb, without general words."""
    text = reading.wanted or action.text
    once = [deadline.text for deadline in action.due if not deadline.recurrence]
    for told in [*once, *(link.words for link in action.links)]:
        text = text.replace(told, " ")
    found = telling(_LAST_PREPOSITION.sub("", text)) - GENERAL - {stem(reading.verb)}
    return frozenset(each for each in found if not _SMALL_NUMBER.fullmatch(each))
