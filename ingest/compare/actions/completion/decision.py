"""Whether one clause says that a task was done: all questions, in their order.

A clause, a task and what was known before in, an answer out.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ingest.compare.actions.completion.change_made import (
    says_change_came_about,
    says_value_is_reached,
)
from ingest.compare.actions.completion.doer_acted import says_doer_did_otherwise
from ingest.compare.actions.completion.lack_filled import (
    says_all_have_it,
    says_lack_was_filled,
    says_missing_thing_exists,
)
from ingest.compare.actions.completion.new_thing import (
    says_new_thing_is_there,
    says_recipients_have_it,
)
from ingest.compare.actions.completion.object_named import (
    names_object_in_new_words,
    says_thing_exists_now,
)
from ingest.compare.actions.completion.request_answered import (
    is_only_of_asked,
    says_request_was_answered,
)
from ingest.compare.actions.completion.results import (
    says_course_was_taken,
    says_it_came_about,
    says_role_is_held,
)
from ingest.compare.actions.completion.right_place import (
    printed,
    says_thing_is_in_its_place,
    says_thing_was_converted,
)
from ingest.compare.actions.completion.signs import has_enough_signs, has_some_signs
from ingest.compare.actions.completion.something_else.other_thing import names_other_thing
from ingest.compare.actions.completion.verb_done import names_act_of_doer, says_verb_is_done
from ingest.compare.actions.tasks import Task, stems_and_figures
from ingest.compare.words.wording import stems
from parsers.meaning.completion.asked.aims import course_wanted
from parsers.meaning.completion.told.irrelevant_words import is_measured
from parsers.meaning.completion.told.tense import is_new_by_now
from parsers.meaning.completion.told.trouble import tells_of_trouble


class Context(NamedTuple):
    """The older texts, and what counts when a newer clause is compared with them."""

    before: Sequence[str]
    known: frozenset[str]  # the stems of the older texts
    was_said_before: bool  # whether they say already that the verb is completed
    by_verb: bool
    is_better: bool


def says_done(clause: str, task: Task, context: Context) -> bool:
    """Whether a clause of the newer year says that a task was done."""
    if course_wanted(task.text):
        return says_course_was_taken(clause, task)
    if says_request_was_answered(clause, task):
        return True
    if is_only_of_asked(clause, task):
        return False
    if _tells_of_it(clause, task, context):
        return True
    if names_other_thing(clause, task):
        return False
    if _says_it_outright(clause, task, context):
        return True
    return context.is_better and _says_no_more_is_missing(clause, task, context)


def _tells_of_it(clause: str, task: Task, context: Context) -> bool:
    """Whether a clause tells enough of a task, its change or its doers, whatever else it names."""
    if has_enough_signs(clause, task, context.known) or names_act_of_doer(clause, task):
        return True
    return context.is_better and says_change_came_about(clause, task, context.known)


def _says_it_outright(clause: str, task: Task, context: Context) -> bool:
    """Whether a clause names the thing anew, completes the verb, or speaks of the result."""
    if _names_thing_anew(clause, task, context) or _says_verb_is_done(clause, task, context):
        return True
    if says_thing_was_converted(clause, task):
        return True
    if any(says(clause, task, context.known) for says in _RESULTS_BY_KNOWN_STEMS):
        return True
    return any(says(clause, task, context.before) for says in _RESULTS_BY_OLDER_TEXTS)


_RESULTS_BY_KNOWN_STEMS = (says_role_is_held, says_value_is_reached)
_RESULTS_BY_OLDER_TEXTS = (
    says_it_came_about,
    says_new_thing_is_there,
    says_recipients_have_it,
    says_thing_is_in_its_place,
)


def _says_no_more_is_missing(clause: str, task: Task, context: Context) -> bool:
    """Whether a clause says that what was lacking, for some or for all, is there."""
    return (
        says_lack_was_filled(clause, task, context.before)
        or says_all_have_it(clause, task)
        or says_missing_thing_exists(clause, task, context.before)
    )


MIN_WORDS_IN_GAP = 2  # of the phrase of a task, to mention what exists


def _names_thing_anew(clause: str, task: Task, context: Context) -> bool:
    """Whether a clause names what a task is about in new words, or as existing now.

    There must be other signs, or it names what was to be made, and no trouble. In a gap one word is
    not enough.
    """
    is_one_word = len({*task.nouns}) < MIN_WORDS_IN_GAP
    if tells_of_trouble(clause) or (context.by_verb and is_one_word):
        return False
    if not _names_thing(clause, task, context):
        return False
    if task.made_thing in stems(clause):
        return not any(is_measured(each, clause) for each in printed([task.made_thing], clause))
    return has_some_signs(clause, task, context.known) and not says_doer_did_otherwise(clause, task)


def _names_thing(clause: str, task: Task, context: Context) -> bool:
    """Whether a clause has the object in new words, which are not enough in a gap, or it exists."""
    is_named = not context.by_verb and names_object_in_new_words(clause, task, context.known)
    return is_named or says_thing_exists_now(clause, task, context.known)


def _says_verb_is_done(clause: str, task: Task, context: Context) -> bool:
    """Whether a clause completes the verb, unless the older texts say that and it says no more."""
    is_news = not context.was_said_before or _says_more(clause, task, context)
    return is_news and says_verb_is_done(clause, task)


def _says_more(clause: str, task: Task, context: Context) -> bool:
    """Whether a clause says more of a task than the older statement."""
    is_new = bool(task.object_stems & stems_and_figures(clause) - context.known)
    return is_new or (context.is_better and is_new_by_now(clause))
