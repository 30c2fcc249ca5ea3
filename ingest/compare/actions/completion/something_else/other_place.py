"""Whether a clause is about another place than a task, or another part of it.

A clause and a task in, an answer out. `Hang curtains on the stage` is not done by `curtains hang in
the hall`.
"""

import re

from ingest.compare.actions.tasks import UNINFORMATIVE_STEMS, Task, places_in, stems_and_figures
from ingest.compare.words.concepts import share_meaning
from ingest.compare.words.wording import stems, stems_of_all
from parsers.meaning.completion.asked.verb_kinds import brings_in, is_placing
from parsers.meaning.completion.told.notes import words_of_content
from parsers.meaning.completion.told.results.holders import holders


def is_elsewhere(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause is about another place than the action names: `at Elm`, not `at Oak`."""
    names = places_in(" ".join(f", {holder.name}" for holder in holders(clause)))
    if _has_thing_at_another(clause, task):
        return True
    others = places_in(clause) - task.places - known - names
    return bool(task.places and others) and not task.places <= stems_and_figures(clause)


def _has_thing_at_another(clause: str, task: Task) -> bool:
    """Whether a clause tells of the same thing at another place: `the bell at Oak rings for Elm`,
    for `hang a bell at Elm`."""
    if not task.phrase:
        return False
    thing_at = re.compile(rf"\b{re.escape(task.phrase[-1])}[a-z]* at (?P<place>[A-Z][a-z]+)")
    asked, named = ({*thing_at.findall(text)} for text in (task.text, clause))
    return bool(asked and named) and not asked & named


def is_in_other_part(clause: str, task: Task) -> bool:
    """Whether a clause is about another part of a place: `in the hold`, not `in the cabin`."""
    floors, floors_named = _ordinals(task.text), _ordinals(clause)
    if floors and floors_named and not floors & floors_named:
        return True
    asked, named = _parts_of_place(task.text), _parts_of_place(clause)
    found = {*stems(clause)}
    return any(
        not asked[each] & found and not named[each] & task.all_stems
        for each in asked.keys() & named.keys()
    )


_ORDINAL = re.compile(
    r"\b(?P<which>ground|first|second|third|top|upper|lower)[\s-]+(?P<part>floor|phase|wing)\b",
    re.IGNORECASE,
)


def _ordinals(text: str) -> set[tuple[str, str]]:
    """The floors and phases in a text: `first` and `floor`."""
    return {(each["which"].lower(), each["part"].lower()) for each in _ORDINAL.finditer(text)}


_IN_PLACE = re.compile(
    r"\b(?P<preposition>in|at)\s+(?:the|our|each|every|both)\s+"
    r"(?P<what>(?:(?!(?:in|at|to|with|for|on|by|from|and|is|are|was|were|has|have)\b)"
    r"[A-Za-z’'-]+\b\s*){1,4})"
)


def _parts_of_place(text: str) -> dict[str, set[str]]:
    """The informative stems after `in` and `at`, where there are any."""
    found: dict[str, set[str]] = {}
    for each in _IN_PLACE.finditer(text):
        informative = {*stems(words_of_content(each["what"]))} - UNINFORMATIVE_STEMS
        if informative:
            found.setdefault(each["preposition"], set()).update(informative)
    return found


_AT = re.compile(
    r"\b(?:in|on|at|above|over|outside|inside|behind|near|beside)\s+(?:the|our|each|every|both)\s+"
    r"(?P<what>(?:(?!(?:in|on|at|to|of|with|for|by|from|and|is|are|was|were|has|have)\b)"
    r"[a-z’'-]+\b\s*){1,3})"
)


def is_at_another_place(clause: str, task: Task) -> bool:
    """Whether a thing was put elsewhere: `in the hall`, not `on the stage`."""
    if not (is_placing(task.verb) or brings_in(task.verb)):
        return False
    asked, named = stems_after(_AT, task.text), stems_after(_AT, clause)
    is_named = share_meaning(asked, stems(clause))
    return bool(asked and named) and not is_named and not named & task.all_stems


def stems_after(form: re.Pattern[str], text: str) -> frozenset[str]:
    """The informative stems of what follows a preposition: `stage` of `on the stage`."""
    places = (found["what"] for found in form.finditer(text))
    return stems_of_all(places) - UNINFORMATIVE_STEMS
