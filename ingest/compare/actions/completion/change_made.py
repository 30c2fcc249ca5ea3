"""Whether what was to change is so by now: at its new time or place, or begun in the year.

A clause and a task in, an answer out; `known` are the stems of the older texts.
"""

import re
from collections.abc import Sequence

from ingest.compare.actions.completion.object_named import names_object
from ingest.compare.actions.completion.stem_classes import FREQUENCIES, TRAINING
from ingest.compare.actions.tasks import GENERAL_STEMS, UNINFORMATIVE_STEMS, Task
from ingest.compare.words.concepts import concepts
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.words.wording import stem, stems, words
from parsers.meaning.completion.asked.verb_kinds import brings_about, is_appointing, is_holding
from parsers.meaning.completion.told.acts.completed_verbs import completion_forms
from parsers.meaning.completion.told.results.events import says_change, verbs_of_events
from parsers.meaning.completion.told.results.existence import is_there_now
from parsers.meaning.completion.told.results.moves import (
    is_done_by_means_of,
    names_in,
    says_change_to,
)
from parsers.meaning.completion.told.tense import is_so_now
from parsers.meaning.completion.told.times import has_time


def says_value_is_reached(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause names what was to be changed with its new time, number or place."""
    if task.new_value <= known or _FALLING_SHORT_BY.search(clause):
        return False
    said = {each for word in words(clause) for each in _stems_of(word)}
    if not task.new_value <= said or not names_object(task.changed_stems, clause):
        return False
    return _says_it_changed(clause, task)


def _says_it_changed(clause: str, task: Task) -> bool:
    """Whether a clause tells of a change, or of what is done by means of a new place or system."""
    names = [name for name in names_in(task.text) if stem(name.lower()) in task.new_value]
    if not names or is_done_by_means_of(clause, names):
        return True
    if completion_forms(task.verb).search(clause):
        return True
    new_words = [word for word in words(clause) if _stems_of(word) & task.new_value]
    return says_change_to(clause, new_words)


# A value by which something is off, and at which it is not: `an hour late`, `£400 short`.
_FALLING_SHORT_BY = re.compile(
    r"(?:\d[\d,.]*%?|\b(?:hours?|minutes?|days?|weeks?|months?|past \w+))\s+(?:too )?"
    r"(?:late|early|short|behind|over(?:due|spent|drawn)?|below|under|adrift)\b",
    re.IGNORECASE,
)


def _stems_of(word: str) -> frozenset[str]:
    """The stems of a word and of its singular: of `fridays` also that of `friday`."""
    return frozenset((stem(word), stem(word.removesuffix("s"))))


def says_change_came_about(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause says that what was asked for is so by now, or took place in the year.

    It names it in new words, or in known ones as existing now; or it says when something took place
    that is a synonym.
    """
    if not brings_about(task.verb) or not says_change(clause):
        return False
    found = frozenset(stems(clause))
    fresh = found - known - FREQUENCIES - STEMS_OF_ANY_REVIEW
    if _names_phrase(task.phrase, found):
        return bool(fresh & {*task.phrase}) or is_there_now(task.verb, clause)
    if _says_part_is_so_now(clause, task, fresh):
        return True
    return _tells_of_synonym(clause, task, concepts(fresh) - concepts(known))


def _says_part_is_so_now(clause: str, task: Task, fresh: frozenset[str]) -> bool:
    """Whether a clause says of a new word of the phrase that it is so by now."""
    named = (fresh - GENERAL_STEMS).intersection(task.phrase)
    printed = {word for word in words(clause) if stem(word) in named}
    return bool(named) and is_so_now(clause, printed)


def _tells_of_synonym(clause: str, task: Task, new_things: frozenset[str]) -> bool:
    """Whether new concepts are those of the thing, or with a time of any word of the phrase.

    A course is no coach who is to be appointed.
    """
    if is_appointing(task.verb):
        new_things -= TRAINING
    if concepts(task.phrase[-1:]) & new_things:
        return True
    if not has_time(clause):
        return False
    return bool(concepts(task.nouns) & new_things) or _was_held(task, clause)


def _names_phrase(phrase: Sequence[str], found: frozenset[str]) -> bool:
    """Whether the last word of a phrase is named, or two others: `two pages` for `a two-page plan`.

    A last word that any review may have does not count.
    """
    *others, last = phrase or ("",)
    names_last = last in found and last not in UNINFORMATIVE_STEMS
    return names_last or len(found.intersection(others)) > 1


def _was_held(task: Task, clause: str) -> bool:
    """Whether what was to be held took place: `they were trained` for `hold a training session`."""
    took_place = stems(" ".join(verbs_of_events(clause)))
    return is_holding(task.verb) and bool(concepts(task.phrase) & concepts(took_place))
