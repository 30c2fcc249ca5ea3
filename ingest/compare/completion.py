"""Words of the newer review that say that an action was done. An action and texts in, words out.

What an action asks for is told as done where a clause that asserts something names its object, in
words that the older statement did not have, or tells the end of its verb (`appoint`: `in post`), or
says what is so since (`after the visit`). That the gap closed is not enough.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ingest.compare.quotes import clauses, shortened
from ingest.compare.related_words import things
from ingest.compare.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.wording import SMALL_WORDS, stem, stems, words
from parsers.meaning.completion import (
    brings_about,
    completion_forms,
    events,
    is_asserted,
    is_finished,
    is_finishing,
    is_had,
    is_holding,
    is_inquiring,
    is_making,
    is_new_by_now,
    is_of_known,
    is_so_now,
    is_there_now,
    is_told_of,
    person_wanted,
    reaches_all,
    renewed_things,
    tells_change,
    tells_not_done,
    tells_of_deed,
    tells_when,
    thing_made,
    told_in_passing,
    told_of_doer,
    what_took_place,
    what_wanted,
)
from parsers.meaning.task_readings import Asked, asked, task_readings
from parsers.review import Action

MIN_NEW_STEMS = 2  # of the action's object, that a clause names in new words
MIN_OBJECT_SHARE = 0.5  # of the object, beside a verb whose end is told

_FREQUENCIES = frozenset(
    map(stem, "daily weekly fortnightly monthly termly yearly annually".split())
)
_ANOTHER = frozenset(map(stem, "new another second third further extra additional".split()))
_LAST_PREPOSITION = re.compile(r"\b(?:by|in|from|before|on|at|for)\W*$")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b|^[A-Z][a-z]{2,}(?=, )")
_PARTS = re.compile(r",\s+|\s+(?=that\b)")
_AND = re.compile(r"\s+and\s+")
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_SMALL_NUMBER = re.compile(r"\d|t\d|ht\d")
# Words of actions that name no object of theirs.
_GENERAL = frozenset(
    stem(word)
    for word in "trust school staff pupil teacher head leader governor trustee parent child lead"
    " academy class classroom lesson phase site add move make set use continue ensure give take put"
    " start begin work meeting all new"
    " more one first final full further whole part end complete finish term half year month"
    " time date ready asap starting using session out up before after until january february"
    " march april may june july august september october november december jan feb mar apr jun jul"
    " aug sept sep oct nov dec autumn spring summer easter christmas".split()
)


class _Task(NamedTuple):
    """What an action asks for: its words, its verb, the stems of its object (`wanted`), of all its
    words, of its verb and all that follows (`asked`) and of the person to be brought in; the stem
    that names the thing to be made, if one does: `dashboard`; the stems of the phrase behind the
    verb, and whether that is there already (`the dashboard`); the stems of the places named."""

    text: str
    verb: str
    wanted: frozenset[str]
    every: frozenset[str]
    asked: frozenset[str]
    person: frozenset[str]
    thing: str
    phrase: tuple[str, ...]
    is_of_known: bool
    places: frozenset[str]


def completion_words(
    action: Action,
    old_texts: Iterable[str],
    new_texts: Iterable[str],
    by_verb: bool = False,
    is_better: bool = False,
) -> str:
    """The clause that says that an action was done, as printed; empty where none does.

    Where only what is said of the action's verb counts (`by_verb`), new words are not enough. Where
    what fell short `is_better` now, it is enough that something of the task came about in the year.
    """
    before, after = list(old_texts), list(new_texts)
    for reading in task_readings(action.text):
        task = _task(action, reading)
        if said := _completion_words(task, before, after, by_verb, is_better):
            return said
    return ""


def _completion_words(
    task: _Task, before: Sequence[str], after: Sequence[str], by_verb: bool, is_better: bool
) -> str:
    known = {each for text in before for each in _stems(text)}
    was_told = not is_finishing(task.verb) and any(
        _tells_end(clause, task) for text in before for clause in _asserted(text)
    )
    said = (
        each for text in after for each in clauses(text) if not _is_elsewhere(each, task, known)
    )
    for clause in (part for each in said for part in _asserted(each)):
        says_more = bool(task.wanted & _stems(clause) - known)
        says_more = says_more or (is_better and is_new_by_now(clause))
        if (says_more or not was_told) and _tells_end(clause, task):
            return shortened(clause)
        if not by_verb and _names_anew(clause, task, known):
            return shortened(clause)
        if _tells_of_thing(clause, task, known):
            return shortened(clause)
        if is_better and (
            _tells_change(clause, task, known)
            or _reaches_all(clause, task)
            or _exists_now(clause, task, before)
        ):
            return shortened(clause)
    return ""


def _is_elsewhere(clause: str, task: _Task, known: set[str]) -> bool:
    """Whether a clause is about another place than the action names: `at Elm`, not `at Oak`."""
    others = _places(clause) - task.places - known
    return bool(task.places and others) and not task.places <= _stems(clause)


def _places(text: str) -> frozenset[str]:
    """The stems of the words within a text that are written like names of places."""
    return frozenset(stem(word.casefold()) for word in _NAME.findall(text)) - _GENERAL


def _stems(text: str) -> set[str]:
    """The stems of a text, with its figures whole: `£1,000`, `9.30`."""
    figures = {figure for figure in _FIGURE.findall(text) if not _SMALL_NUMBER.fullmatch(figure)}
    return {each for each in stems(text) if not each.isdecimal()} | figures


def words_in_passing(action: Action, texts: Iterable[str]) -> str:
    """The words of other actions that mention that an action was done: `the ramps, fitted in May`;
    empty where none do."""
    verb, wanted = asked(action.text)
    things_wanted = frozenset(_phrase(wanted)[-1:])
    for text in texts:
        if told_in_passing(verb, text) and things_wanted <= set(stems(text)):
            return shortened(text)
    return ""


def is_denied(action: Action, texts: Iterable[str]) -> bool:
    """Whether a clause says that what an action asks for was not done: `no drill was held`."""
    verb, wanted = asked(action.text)
    names = {stem(verb), *_phrase(wanted)[-1:]}
    every = (clause for text in texts for clause in clauses(text))
    return any(tells_not_done(verb, clause) and names & set(stems(clause)) for clause in every)


def _task(action: Action, reading: Asked) -> _Task:
    verb, wanted = reading
    return _Task(
        action.text,
        verb,
        _object(action, reading),
        frozenset(stems(action.text)),
        frozenset(stems(wanted)) | {stem(verb)},
        frozenset(stems(person_wanted(verb, wanted))),
        _thing(verb, wanted),
        _phrase(wanted),
        is_of_known(verb, wanted),
        _places(wanted),
    )


def _phrase(after: str) -> tuple[str, ...]:
    """The stems of the phrase that a verb is followed by: of `a live dashboard for heads` the first
    three words, without the article."""
    return tuple(stem(word) for word in words(what_wanted(after)) if word not in SMALL_WORDS)


def _thing(verb: str, after: str) -> str:
    """The word that names what is to be made; empty for one that any review has: `a plan`."""
    found = stems(thing_made(verb, after))
    says_nothing = not found or found[-1] in _GENERAL or found[-1] in STEMS_OF_ANY_REVIEW
    return "" if says_nothing else found[-1]


def _asserted(text: str) -> Iterator[str]:
    """The clauses of a text that say that something is so; of others the parts that do.

    What follows `and` may be denied with what stands before it: `was not written and shared`.
    """
    for clause in clauses(text):
        if is_asserted(clause):
            yield clause
        else:
            parts = (_AND.split(part)[0] for part in _PARTS.split(clause))
            yield from filter(is_asserted, parts)


def _object(action: Action, reading: Asked) -> frozenset[str]:
    """The stems of what an action is about: what follows its verb, without general words."""
    text = reading.wanted or action.text
    once = [deadline.text for deadline in action.due if not deadline.recurrence]
    for told in [*once, *(link.words for link in action.links)]:
        text = text.replace(told, " ")
    found = _stems(_LAST_PREPOSITION.sub("", text)) - _GENERAL - {stem(reading.verb)}
    return frozenset(each for each in found if not _SMALL_NUMBER.fullmatch(each))


def _tells_end(clause: str, task: _Task) -> bool:
    """Whether a clause tells the end of the verb with its object, or what happened by it."""
    if is_finishing(task.verb) and not task.wanted:
        return is_finished(clause)
    is_told = bool(completion_forms(task.verb).search(clause))
    if not task.wanted and tells_of_deed(task.verb, clause):
        return True
    is_told = is_told or _is_deed_named(clause, task.verb)
    if is_told and any(_is_named(of_what, clause) for of_what in _objects(task)):
        return True
    if any(_is_named(task.wanted, thing) for thing in renewed_things(task.verb, clause)):
        return True
    if told_of_doer(task.verb, task.text, clause):
        return True
    return any(_is_event_of(task, event) for event in events(clause))


def _is_deed_named(clause: str, verb: str) -> bool:
    """Whether a clause speaks of what a verb asks for by its noun: `meetings with drivers`, of
    meet."""
    nouns = [word for word in words(clause) if stem(word) == stem(verb) and word != verb + "s"]
    return any(is_told_of(clause, re.escape(noun) + r"\b") for noun in nouns)


def _objects(task: _Task) -> Iterator[frozenset[str]]:
    """What may name the object of a task beside the end of its verb: of `ask girls what they want`
    the girls alone, too."""
    yield task.wanted
    yield task.person
    phrase = frozenset(task.phrase)
    if not task.wanted or not phrase <= _GENERAL:
        yield phrase


def _is_named(wanted: frozenset[str], text: str) -> bool:
    named = wanted & _stems(text)
    return bool(named) and len(named) >= MIN_OBJECT_SHARE * len(wanted)


def _is_event_of(task: _Task, event: str) -> bool:
    """Whether an event is what an action asked for: two words name its object, or the last word is
    of its task and another one of the action."""
    found = stems(event)
    named = task.wanted & set(found)
    if len(named) > 1 and _is_named(task.wanted, event):
        return True
    shared = task.every & set(found)
    return found[-1] in task.asked and len(shared) > 1


def _names_anew(clause: str, task: _Task, known: set[str]) -> bool:
    """Whether a clause names the object in words that the older statement did not have."""
    is_inquiry = is_inquiring(task.verb) and stem(task.verb) not in stems(clause)
    if is_finishing(task.verb) or is_inquiry:
        return False
    found = _stems(clause)
    if not _ANOTHER.intersection(task.phrase) <= found:
        return False
    named = task.wanted & found
    fresh = named - known - task.places
    if task.is_of_known:
        fresh -= {*task.phrase}
    if len(fresh) >= MIN_NEW_STEMS or task.thing in fresh:
        return True
    says_enough = len(task.wanted) > 1 or is_making(task.verb)
    rest = task.wanted - known - task.places
    return says_enough and _is_telling(fresh, named) and rest <= fresh


def _tells_of_thing(clause: str, task: _Task, known: set[str]) -> bool:
    """Whether a clause speaks of what was to be brought about as of a thing that there is now."""
    phrase = [each for each in task.phrase if not each.isdecimal()]
    is_of_others = task.is_of_known or is_inquiring(task.verb)
    if is_of_others or not phrase or known.issuperset(phrase):
        return False
    found = {stem(word): word for word in words(clause)}
    is_named = found.keys() >= {*phrase} and (len(phrase) > 1 or _is_named(task.wanted, clause))
    return is_named and is_told_of(clause, re.escape(found[phrase[-1]]))


def _tells_change(clause: str, task: _Task, known: set[str]) -> bool:
    """Whether a clause tells that what was asked for is so since, or took place in the year.

    It names that in new words, or in known ones as what is there now; or it says when something
    took place that is another word for it.
    """
    if not brings_about(task.verb) or not tells_change(clause):
        return False
    found = frozenset(stems(clause))
    fresh = found - known - _FREQUENCIES - STEMS_OF_ANY_REVIEW
    if _names_phrase(task.phrase, found):
        return bool(fresh & {*task.phrase}) or is_there_now(task.verb, clause)
    named = (fresh - _GENERAL).intersection(task.phrase)
    if named and is_so_now(clause, {word for word in words(clause) if stem(word) in named}):
        return True
    new_things = things(fresh) - things(known)
    if things(task.phrase[-1:]) & new_things:
        return True
    return tells_when(clause) and (
        bool(things(task.phrase) & new_things) or _was_held(task, clause)
    )


def _reaches_all(clause: str, task: _Task) -> bool:
    return reaches_all(task.verb, task.text, clause) and _is_named(task.wanted, clause)


def _exists_now(clause: str, task: _Task, before: Sequence[str]) -> bool:
    """Whether there is now what was to be made, and the older statement had none."""
    phrase = {each for each in task.phrase if not each.isdecimal()}
    if not is_making(task.verb) or not phrase or not is_had(clause):
        return False
    named = [each for text in before for each in clauses(text) if phrase <= set(stems(each))]
    was_missing = bool(named) and not any(map(is_asserted, named))
    return was_missing and phrase <= set(stems(clause))


def _names_phrase(phrase: Sequence[str], found: frozenset[str]) -> bool:
    """Whether the last word of a phrase is named, or two others: `two pages`, of `a two-page plan`.

    A last word that any review has names nothing.
    """
    *others, last = phrase or ("",)
    names_last = last in found and last not in _GENERAL | STEMS_OF_ANY_REVIEW
    return names_last or len(found.intersection(others)) > 1


def _was_held(task: _Task, clause: str) -> bool:
    """Whether what was to be held took place: `they were trained`, of `hold a training session`."""
    took_place = stems(" ".join(what_took_place(clause)))
    return is_holding(task.verb) and bool(things(task.phrase) & things(took_place))


def _is_telling(fresh: frozenset[str], named: frozenset[str]) -> bool:
    """Whether new words are more than a frequency: `weekly` needs another word beside it."""
    return bool(fresh - _FREQUENCIES) or (bool(fresh) and len(named) > 1)
