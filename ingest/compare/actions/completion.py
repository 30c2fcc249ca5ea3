"""Words of the newer review that say that an action was done. An action and texts in, words out.

What an action asks for is told as done where a clause that asserts something names its object, in
words that the older statement did not have, or tells the end of its verb (`appoint`: `in post`), or
says what is so since (`after the visit`). That the gap closed is not enough.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from ingest.compare.actions.completion_evidence import (
    exists_now,
    names_anew,
    reaches_all,
    tells_end,
    tells_of_change,
    tells_of_thing,
)
from ingest.compare.actions.tasks import GENERAL, Task, phrase_wanted, places_in, tasks, telling
from ingest.compare.quotes import clauses, shortened
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.words.wording import stem, stems
from parsers.meaning.completion.clauses import is_asserted, is_new_by_now
from parsers.meaning.completion.forms import tells_not_done, told_in_passing
from parsers.meaning.completion.readings import asked
from parsers.meaning.completion.verbs import is_finishing
from parsers.review import Action

_PARTS = re.compile(r",\s+|\s+(?=that\b)")
_AND = re.compile(r"\s+and\s+")


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
    for task in tasks(action):
        if said := _completion_words(task, before, after, by_verb, is_better):
            return said
    return ""


def _completion_words(
    task: Task, before: Sequence[str], after: Sequence[str], by_verb: bool, is_better: bool
) -> str:
    known = {each for text in before for each in telling(text)}
    was_told = not is_finishing(task.verb) and any(
        tells_end(clause, task) for text in before for clause in _asserted(text)
    )
    said = (
        each for text in after for each in clauses(text) if not _is_elsewhere(each, task, known)
    )
    for clause in (part for each in said for part in _asserted(each)):
        says_more = bool(task.wanted & telling(clause) - known)
        says_more = says_more or (is_better and is_new_by_now(clause))
        if (says_more or not was_told) and tells_end(clause, task):
            return shortened(clause)
        if not by_verb and names_anew(clause, task, known):
            return shortened(clause)
        if tells_of_thing(clause, task, known):
            return shortened(clause)
        if is_better and (
            tells_of_change(clause, task, known)
            or reaches_all(clause, task)
            or exists_now(clause, task, before)
        ):
            return shortened(clause)
    return ""


def _is_elsewhere(clause: str, task: Task, known: set[str]) -> bool:
    """Whether a clause is about another place than the action names: `at Elm`, not `at Oak`."""
    others = places_in(clause) - task.places - known
    return bool(task.places and others) and not task.places <= telling(clause)


def words_in_passing(action: Action, texts: Iterable[str]) -> str:
    """The words of other actions that mention that an action was done: `the ramps, fitted in May`;
    empty where none do."""
    verb, wanted = asked(action.text)
    phrase = frozenset(phrase_wanted(wanted))
    if phrase <= GENERAL | STEMS_OF_ANY_REVIEW:
        return ""
    mentions = (text for text in texts if phrase <= set(stems(text)))
    return next((shortened(text) for text in mentions if told_in_passing(verb, text)), "")


def is_denied(action: Action, texts: Iterable[str]) -> bool:
    """Whether a clause says that what an action asks for was not done: `no drill was held`."""
    verb, wanted = asked(action.text)
    names = {stem(verb), *phrase_wanted(wanted)[-1:]}
    every = (clause for text in texts for clause in clauses(text))
    return any(tells_not_done(verb, clause) and names & set(stems(clause)) for clause in every)


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
