"""Weighs signs that a task was done, none of which says so by itself.

A clause that asserts something and a task in, an answer out; `known` are the stems of the older
texts. `Both piers have had a ramp since May` does not say that one was built; that it names a ramp,
both piers and the month in which it was to be built there does.
"""

import re
from typing import NamedTuple

from ingest.compare.actions.completion.doer_acted import says_doer_did_it, says_doer_did_otherwise
from ingest.compare.actions.completion.something_else.other_thing import names_other_thing
from ingest.compare.actions.tasks import PARTICLES, UNINFORMATIVE_STEMS, Task, stems_and_figures
from ingest.compare.words.wording import stem, stems
from parsers.meaning.completion.asked.verb_kinds import is_telling, leaves_no_trace
from parsers.meaning.completion.asked.verbs import KNOWN_VERBS
from parsers.meaning.completion.people import groups_meant
from parsers.meaning.completion.told.acts.completed_verbs import completion_forms
from parsers.meaning.completion.told.extent import is_of_all
from parsers.meaning.completion.told.results.events import acts_in
from parsers.meaning.completion.told.tense import says_now, tells_of_past
from parsers.meaning.completion.told.times import names_time, times_of_year
from parsers.meaning.completion.told.trouble import tells_of_trouble
from parsers.meaning.completion.word_classes import TWO_TO_TWELVE

MIN_WEIGHT = 6


def has_enough_signs(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether the signs in a clause that a task was done weigh enough together."""
    signs = _signs(clause, task, known)
    if not (signs.names_object or signs.doer_did_it):
        return False
    if _says_other_act(clause, task) or says_doer_did_otherwise(clause, task):
        return False
    is_told_outright = signs.is_completed or signs.doer_did_it
    if not is_told_outright and _is_doubtful(signs, clause, task):
        return False
    return weight(signs) >= MIN_WEIGHT


def _is_of_all_meant(clause: str, task: Task) -> bool:
    """`All cooks have a certificate`, for `train cooks`; not `every oar has a number`."""
    return is_of_all(clause) and bool(groups_meant(task.text) & groups_meant(clause))


MIN_WEIGHT_BESIDE_WORDS = 4


def has_some_signs(clause: str, task: Task, known: frozenset[str]) -> bool:
    """Whether there are signs enough beside words that name what was to come about."""
    signs = _signs(clause, task, known)
    return _tells_of_event(signs) and weight(signs) >= MIN_WEIGHT_BESIDE_WORDS


class Signs(NamedTuple):
    """What a clause says of a task."""

    names_object: bool  # by a word that not any review has
    words_named: int  # of the object, such as `Year 4` too
    words_new: int  # of these, which the older texts did not have
    is_completed: bool  # whether words say that the verb is completed, of whatever thing
    names_due_time: bool  # whether the month or season is named in which the task was due
    names_time: bool
    is_past: bool
    says_now: bool
    is_of_all: bool
    has_figure: bool  # a figure, frequency or `same day` that the task has too
    names_other_thing: bool
    leaves_no_trace: bool  # whether things that the task names were there before
    doer_did_it: bool  # whether its doers did what may be told of it, in whatever verb


MAX_WORDS_NAMED, MAX_WORDS_NEW = 3, 2  # of the object, that count


def weight(signs: Signs) -> int:
    """The weight of signs: more for those that are seldom found where a task was not done.

    The numbers follow a logistic regression over actions of which it was known whether they were
    done, rounded.
    """
    return (
        min(signs.words_named, MAX_WORDS_NAMED)
        + min(signs.words_new, MAX_WORDS_NEW)
        + 3 * signs.is_completed
        + 2 * signs.names_due_time
        + signs.names_time
        + signs.is_past
        + signs.says_now
        + 2 * signs.is_of_all
        + signs.has_figure
        + 2 * signs.doer_did_it
        - signs.leaves_no_trace
        - 2 * signs.names_other_thing
    )


def _is_doubtful(signs: Signs, clause: str, task: Task) -> bool:
    """Whether a clause tells of another thing, of trouble, or of nobody who was to be told."""
    if signs.names_other_thing or tells_of_trouble(clause):
        return True
    # That logs are kept tells of nobody who was taught to keep them.
    return is_telling(task.verb) and not _is_of_all_meant(clause, task)


def _tells_of_event(signs: Signs) -> bool:
    """Whether there are other signs than words that a task has too: not `the slip at Elm is steep`,
    for `widen the slip at Elm`."""
    is_over = signs.is_completed or signs.is_past or signs.says_now
    has_any_time = signs.names_time or signs.names_due_time
    return any((is_over, has_any_time, signs.is_of_all, signs.has_figure))


def _signs(clause: str, task: Task, known: frozenset[str]) -> Signs:
    """The signs in a clause that a task was done."""
    found = stems_and_figures(clause) | {*stems(clause)}
    is_completed = bool(completion_forms(task.verb).search(clause))
    named = (task.object_stems | {*task.phrase}) & found - PARTICLES
    if not is_completed and task.verb not in KNOWN_VERBS and not _figures(task.verb):
        named |= {stem(task.verb)} & found  # `outdoor` of `Outdoor lessons for all`
    return Signs(
        bool(named - UNINFORMATIVE_STEMS),
        len(named),
        len(named - known - UNINFORMATIVE_STEMS),
        is_completed,
        bool(task.times & times_of_year(clause)),
        names_time(clause),
        tells_of_past(clause),
        says_now(clause),
        is_of_all(clause),
        bool(_figures(task.text) & _figures(clause)),
        names_other_thing(clause, task),
        leaves_no_trace(task.verb),
        says_doer_did_it(clause, task),
    )


def _says_other_act(clause: str, task: Task) -> bool:
    """Whether something else was done to what a task names: `the boilers were serviced`, for
    `replace the boilers`."""
    named, forms = task.object_stems | {*task.phrase}, completion_forms(task.verb)
    is_of_people = leaves_no_trace(task.verb)  # who may do something else themselves
    acts = [each for each in acts_in(clause, is_of_people) if named & {*stems(each.thing)}]
    return any(
        not forms.search(each.words) and not task.all_stems & {*stems(each.verb)} for each in acts
    )


_FIGURE = re.compile(
    rf"£?\d[\d,.]*|\b(?:one|{TWO_TO_TWELVE}|half"
    r"|daily|weekly|fortnightly|monthly|termly|yearly|annually|(?:same|next) (?:day|week))\b"
)


def _figures(text: str) -> set[str]:
    """The figures, counts and frequencies in a text: `£400`, `two`, `weekly`."""
    return set(_FIGURE.findall(text.lower()))
