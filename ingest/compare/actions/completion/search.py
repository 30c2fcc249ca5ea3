"""Finds the words that say that an action was done. An action and texts in, words out.

A task is done if a clause that asserts something names its object in words that the older statement
did not have, says that its verb is completed (`appoint`: `in post`), or says what followed from it
(`after the visit`). That the gap closed is not enough.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from ingest.compare.actions.completion.clauses_of_task import (
    asserted_parts,
    asserting_parts,
    leaves_rest,
    pairs_of_clauses,
)
from ingest.compare.actions.completion.decision import Context, says_done
from ingest.compare.actions.completion.notes import note_says_done
from ingest.compare.actions.completion.results import says_question_is_answered
from ingest.compare.actions.completion.right_place import places_have_it
from ingest.compare.actions.completion.something_else.other_patient import is_done_to_another_thing
from ingest.compare.actions.completion.something_else.something_else import is_about_others
from ingest.compare.actions.completion.verb_done import says_it_is_done, says_verb_is_done
from ingest.compare.actions.tasks import (
    GENERAL_STEMS,
    Task,
    object_phrase_stems,
    stems_and_figures,
    tasks,
)
from ingest.compare.quotes import clauses, clauses_of_all, shortened
from ingest.compare.words.topics import STEMS_OF_ANY_REVIEW
from ingest.compare.words.wording import stem, stems
from parsers.meaning.completion.asked.requests import request_in
from parsers.meaning.completion.asked.verb_kinds import is_finishing
from parsers.meaning.completion.told.acts.completed_verbs import mentions_completion
from parsers.meaning.completion.told.assertion import is_asserted, says_not_done
from parsers.review import Action

MAX_LETTERS = 4_000  # of a text that are searched: ten times as many as a long statement has
# The years of `not in other years` are not those of a yearly task.
_OTHER_TIMES = re.compile(
    r"\b(?:other|earlier|previous) (?:years|terms|months|weeks)\b", re.IGNORECASE
)


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
    before = [text[:MAX_LETTERS] for text in old_texts]
    after = [text[:MAX_LETTERS] for text in new_texts]
    known = frozenset(each for text in before for each in stems_and_figures(text))
    for task in tasks(action):
        context = Context(before, known, _was_said_before(task, before), by_verb, is_better)
        if found := _clause_on_task(after, task, context) or _clause_on_named(after, task, known):
            return found
    return ""


def _clause_on_task(texts: Sequence[str], task: Task, context: Context) -> str:
    """The first clause that says by itself that a task was done, and was not said before."""
    said = {*clauses_of_all(context.before)}
    for whole, part in asserting_parts(texts, task, context.known):
        if whole not in said and says_done(part, task, context):
            return whole if shortened(whole) == whole else shortened(part)
    return ""


def _clause_on_named(texts: Sequence[str], task: Task, known: frozenset[str]) -> str:
    """The first clause that answers what was asked, or says that what the one before names is
    done."""
    for previous, clause in pairs_of_clauses(texts):
        is_answered = says_question_is_answered(clause, task)
        if is_answered or _says_of_it(previous, clause, task, known):
            return shortened(clause)
    return ""


def words_of_note(action: Action, notes: Iterable[str], is_only: bool = False) -> str:
    """The clause of notes on progress that says that an action was done; empty if none does.

    An action that `is_only` one of its statement need not be named.
    """
    for note in notes:
        every = clauses(note)
        for clause, following in zip_longest(every, every[1:], fillvalue=""):
            if leaves_rest(clause, following):
                continue
            if any(note_says_done(clause, task, is_only) for task in tasks(action)):
                return shortened(clause)
    return ""


def words_in_passing(action: Action, texts: Iterable[str]) -> str:
    """The words of other actions that mention that an action was done (`the ramps, fitted in May`);
    empty if none do."""
    request = request_in(action.text)
    phrase = frozenset(object_phrase_stems(request.object))
    if phrase <= GENERAL_STEMS | STEMS_OF_ANY_REVIEW:
        return ""
    task = next(tasks(action))
    mentions = (text for text in texts if phrase <= set(stems(text)))
    mentions = (text for text in mentions if not is_done_to_another_thing(text, task))
    found = (shortened(text) for text in mentions if mentions_completion(request.verb, text))
    return next(found, "")


def is_denied(action: Action, texts: Iterable[str]) -> bool:
    """Whether a clause says that an action was not done: `no drill was held`."""
    verb, wanted = request_in(action.text)
    names = {stem(verb), *object_phrase_stems(wanted)[-1:]}
    all_clauses = (_OTHER_TIMES.sub("", clause) for clause in clauses_of_all(texts))
    return any(says_not_done(verb, clause) and names & set(stems(clause)) for clause in all_clauses)


def _was_said_before(task: Task, before: Iterable[str]) -> bool:
    """Whether the older statement says already that a verb is completed; never for `finish`."""
    asserted = (clause for text in before for clause in asserted_parts(text))
    return not is_finishing(task.verb) and any(says_verb_is_done(each, task) for each in asserted)


def _says_of_it(previous: str, clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether a clause says that what the one before named is done: `Fence. Mended in May.`"""
    if places_have_it(previous, clause, task):
        return True
    done, _, what = clause.partition(", ")
    if what and is_asserted(done) and says_it_is_done(what, done, task):
        return True  # `Mended in May, the fence keeps the sheep in`
    is_of_others = is_about_others(previous, task, known)
    return not is_of_others and any(
        says_it_is_done(previous, part, task) for part in asserted_parts(clause)
    )
