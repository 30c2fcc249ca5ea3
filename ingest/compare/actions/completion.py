"""Finds the words that say that an action was done. An action and texts in, words out.

A task is done if a clause that asserts something names its object in words that the older statement
did not have, says that its verb is completed (`appoint`: `in post`), or says what followed from it
(`after the visit`). That the gap closed is not enough.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from ingest.compare.actions.completion_evidence import (
    names_object_in_new_words,
    says_all_have_it,
    says_change_came_about,
    says_missing_thing_exists,
    says_role_is_held,
    says_thing_exists_now,
    says_value_is_reached,
    says_verb_is_done,
)
from ingest.compare.actions.completion_notes import note_says_done
from ingest.compare.actions.completion_results import (
    places_have_it,
    says_course_was_taken,
    says_it_came_about,
    says_it_is_done,
)
from ingest.compare.actions.completion_scope import (
    is_about_others,
    is_about_something_else,
    names_other_thing,
)
from ingest.compare.actions.completion_use import (
    says_lack_was_filled,
    says_new_thing_is_there,
    says_thing_is_in_its_place,
    says_thing_was_converted,
)
from ingest.compare.actions.completion_weight import has_enough_signs, has_some_signs
from ingest.compare.actions.tasks import (
    GENERAL_STEMS,
    PARTICLES,
    Task,
    object_phrase_stems,
    stems_and_figures,
    tasks,
)
from ingest.compare.quotes import clauses, shortened
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.words.wording import stem, stems
from parsers.meaning.completion.asked.aims import course_wanted
from parsers.meaning.completion.asked.requests import request_in
from parsers.meaning.completion.asked.verb_kinds import is_finishing, is_removing
from parsers.meaning.completion.told.assertion import is_asserted, says_not_done
from parsers.meaning.completion.told.completed_verbs import mentions_completion
from parsers.meaning.completion.told.earlier import quotes_plan
from parsers.meaning.completion.told.irrelevant_words import without_measures
from parsers.meaning.completion.told.left_over import says_more_to_come, says_rest_is_left
from parsers.meaning.completion.told.tense import is_ended, is_new_by_now
from parsers.meaning.completion.told.trouble import tells_of_trouble
from parsers.review import Action

MIN_WORDS_IN_GAP = 2  # of the phrase of a task, to mention what exists

_PARTS = re.compile(
    r",\s+(?!wh(?:ich|o)\b)|\s+(?=that\b)|(?<=showed)\s+|(?<=found)\s+|(?<=revealed)\s+"
    r"|\s+(?=(?:in spite of|despite|even with) (?:the|our|its|their)\b)"
    r"|\s+(?=(?:since|now that)\b)"
)
_COMMA = re.compile(r",\s+")
_AND = re.compile(r"\s+and\s+")


class _Context(NamedTuple):
    """The older texts, and what counts when a newer clause is compared with them."""

    before: Sequence[str]
    known: frozenset[str]  # the stems of the older texts
    was_said_before: bool  # whether they say already that the verb is completed
    by_verb: bool
    is_better: bool


def completion_words(
    action: Action,
    old_texts: Iterable[str],
    new_texts: Iterable[str],
    by_verb: bool = False,
    is_better: bool = False,
) -> str:
    """The clause that says that an action was done, as printed; empty if none does.

    With `by_verb` only what is said of the action's verb counts, and new words are not enough. If
    the shortfall `is_better` now, it is enough that something of the task came about in the year.
    """
    before, after = list(old_texts), list(new_texts)
    said = {clause for text in before for clause in clauses(text)}
    for task in tasks(action):
        known = frozenset(each for text in before for each in stems_and_figures(text))
        context = _Context(before, known, _was_said_before(task, before), by_verb, is_better)
        for whole, part in _asserting_parts(after, task, known):
            if whole not in said and _says_done(part, task, context):
                return whole if shortened(whole) == whole else shortened(part)
        for previous, clause in _pairs_of_clauses(after):
            if _says_of_it(previous, clause, task, known):
                return shortened(clause)
    return ""


def words_of_note(action: Action, notes: Iterable[str], is_only: bool = False) -> str:
    """The clause of notes on progress that says that an action was done; empty if none does.

    An action that `is_only` one of its statement need not be named.
    """
    for note in notes:
        every = clauses(note)
        for clause, following in zip_longest(every, every[1:], fillvalue=""):
            is_partly = says_more_to_come(clause) or says_rest_is_left(following)
            if not is_partly and any(
                note_says_done(clause, task, is_only) for task in tasks(action)
            ):
                return shortened(clause)
    return ""


def _was_said_before(task: Task, before: Iterable[str]) -> bool:
    """Whether the older statement says already that a verb is completed; never for `finish`."""
    asserted = (clause for text in before for clause in _asserted(text))
    return not is_finishing(task.verb) and any(says_verb_is_done(each, task) for each in asserted)


def _says_done(clause: str, task: Task, context: _Context) -> bool:
    """Whether a clause of the newer year says that a task was done."""
    if course_wanted(task.text):
        return says_course_was_taken(clause, task)
    if has_enough_signs(clause, task, context.known):
        return True
    if context.is_better and says_change_came_about(clause, task, context.known):
        return True
    if names_other_thing(clause, task):
        return False
    return _says_it_outright(clause, task, context) or (
        context.is_better and _says_no_more_is_missing(clause, task, context)
    )


def _says_it_outright(clause: str, task: Task, context: _Context) -> bool:
    """Whether a clause names the thing anew, completes the verb, or speaks of the result."""
    known, before = context.known, context.before
    is_news = not context.was_said_before or _says_more(clause, task, context)
    return (
        _names_thing_anew(clause, task, context)
        or (is_news and says_verb_is_done(clause, task))
        or says_role_is_held(clause, task, known)
        or says_value_is_reached(clause, task, known)
        or says_it_came_about(clause, task, before)
        or _is_there(clause, task, before)
    )


def _says_no_more_is_missing(clause: str, task: Task, context: _Context) -> bool:
    """Whether a clause says that what was lacking, for some or for all, is there."""
    return (
        says_lack_was_filled(clause, task, context.before)
        or says_all_have_it(clause, task)
        or says_missing_thing_exists(clause, task, context.before)
    )


def _names_thing_anew(clause: str, task: Task, context: _Context) -> bool:
    """Whether a clause names what a task is about in new words, or as existing now.

    There must be other signs, or it names what was to be made, and no trouble. In a gap one word is
    not enough.
    """
    known = context.known
    is_one_word = len({*task.phrase} - PARTICLES) < MIN_WORDS_IN_GAP
    if tells_of_trouble(clause) or (context.by_verb and is_one_word):
        return False
    is_named = not context.by_verb and names_object_in_new_words(clause, task, known)
    if not is_named and not says_thing_exists_now(clause, task, known):
        return False
    return task.made_thing in stems(clause) or has_some_signs(clause, task, known)


def _is_there(clause: str, task: Task, before: Sequence[str]) -> bool:
    """Whether a clause speaks of what a task was to bring about as being there."""
    return (
        says_new_thing_is_there(clause, task, before)
        or says_thing_is_in_its_place(clause, task, before)
        or says_thing_was_converted(clause, task)
    )


def _says_more(clause: str, task: Task, context: _Context) -> bool:
    """Whether a clause says more of a task than the older statement."""
    is_new = bool(task.object_stems & stems_and_figures(clause) - context.known)
    return is_new or (context.is_better and is_new_by_now(clause))


def _says_of_it(previous: str, clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause says that what the one before named is done: `Fence. Mended in May.`"""
    if places_have_it(previous, clause, task):
        return True
    done, _, what = clause.partition(", ")
    if what and is_asserted(done) and says_it_is_done(what, done, task):
        return True  # `Mended in May, the fence keeps the sheep in`
    is_of_others = is_about_others(previous, task, known)
    return not is_of_others and any(
        says_it_is_done(previous, part, task) for part in _asserted(clause)
    )


def _pairs_of_clauses(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The clauses of texts after which nothing is left, each with the one before."""
    for text in texts:
        every = clauses(text)
        for previous, clause, following in zip(["", *every], every, [*every[1:], ""], strict=False):
            is_partly = says_more_to_come(clause) or says_rest_is_left(following)
            if not is_partly and not quotes_plan(previous):
                yield previous, clause


def _asserting_parts(
    texts: Sequence[str], task: Task, known: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Clauses about all of a task, each with a part of it that asserts something."""
    for _, clause in _pairs_of_clauses(texts):
        if is_about_something_else(clause, task, known):
            yield from ((part, part) for part in _parts_at_places(clause, task, known))
            continue
        relevant = clause if _has_last_word(clause, task) else without_measures(clause)
        yield from ((clause, part) for part in _asserted(relevant))
        if is_removing(task.verb) and is_ended(clause):
            yield clause, clause


def _parts_at_places(clause: str, task: Task, known: frozenset[str]) -> list[str]:
    """The asserting parts of a clause that name all places of a task: `three lofts have lamps, Elm
    having had its own in May`."""
    named = task.verb_and_object_stems - task.places
    parts = [part for part in _COMMA.split(clause)[1:] if named & set(stems(part))]
    at_all = [part for part in parts if task.places and task.places <= set(stems(part))]
    return [
        part
        for part in at_all
        if is_asserted(part) and not is_about_something_else(part, task, known)
    ]


def _has_last_word(clause: str, task: Task) -> bool:
    """Whether a clause has the last word of the task's object: `more use the boat hire`."""
    return bool(task.phrase) and task.phrase[-1] in stems(clause)


def words_in_passing(action: Action, texts: Iterable[str]) -> str:
    """The words of other actions that mention that an action was done (`the ramps, fitted in May`);
    empty if none do."""
    request = request_in(action.text)
    phrase = frozenset(object_phrase_stems(request.object))
    if phrase <= GENERAL_STEMS | STEMS_OF_ANY_REVIEW:
        return ""
    mentions = (text for text in texts if phrase <= set(stems(text)))
    found = (shortened(text) for text in mentions if mentions_completion(request.verb, text))
    return next(found, "")


def is_denied(action: Action, texts: Iterable[str]) -> bool:
    """Whether a clause says that an action was not done: `no drill was held`."""
    verb, wanted = request_in(action.text)
    names = {stem(verb), *object_phrase_stems(wanted)[-1:]}
    all_clauses = (clause for text in texts for clause in clauses(text))
    return any(says_not_done(verb, clause) and names & set(stems(clause)) for clause in all_clauses)


def _asserted(text: str) -> Iterator[str]:
    """The clauses of a text that assert something; of other clauses the parts that do.

    What follows `and` is dropped, since it may be denied too: `was not written and shared`.
    """
    for clause in clauses(text):
        if is_asserted(clause):
            yield clause
        else:
            for part in _PARTS.split(clause):
                whole = part if is_asserted(part) else _AND.split(part)[0]
                if is_asserted(whole):
                    yield whole
