"""Whether a task that is due later was done, and is due anew. Two actions and their statements in.

A date that moved by a year is that of the next time, or of what was not done. Words of the task and
of the newer statement tell which; how many of them are needed depends on what became of what fell
short: where it closed, none; where it is worse, they must say it plainly.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ingest.compare.actions.completion import completion_words, is_denied
from ingest.compare.actions.lateness import YEARS, is_a_year_later, is_next_plan
from ingest.compare.comparison import Progress
from ingest.compare.quotes import clauses
from parsers.meaning.judgement import judge_words
from parsers.meaning.recurrence import (
    is_event,
    is_for_each,
    is_of_yearly_kind,
    is_once_only,
    is_yearly,
    yearly_thing,
)
from parsers.meaning.standing import every_deadline
from parsers.meaning.status import is_going_on, is_put_off
from parsers.review import Action, Statement

_COMMA = re.compile(r",\s+")


class Context(NamedTuple):
    """What an action is judged beside: the statements of its pair, and their progress."""

    old: Sequence[Statement]
    new: Sequence[Statement]
    progress: Progress | None


def is_renewed(before: Action, after: Action, context: Context, only_begins: bool = False) -> bool:
    """Whether a task that is due later was done, and is due for the next time.

    One that `only_begins` at its times has no end.
    """
    if is_put_off(after.status):
        return False
    if (
        before.status.value == "done"
        or is_next_plan(before, after)
        or _is_told_done(after, context)
    ):
        return True
    if _is_of_school_years(before, after):
        return True
    if not is_a_year_later(before, after):
        return False
    need = _need(context)
    task = _Task(before, after, context, only_begins)
    return need == "closed" or any(need in needs and sign(task) for sign, needs in _SIGNS)


class _Task(NamedTuple):
    """An action that is due about a year later, where it stands."""

    before: Action
    after: Action
    context: Context
    only_begins: bool


def _need(context: Context) -> str:
    """What became of what the task was to mend; where all was well before, it was to keep it so."""
    kind = context.progress.kind if context.progress else "open"
    if kind in {"slipped", "reopened"}:
        was_well = all(statement.judgement.value == "in place" for statement in context.old)
        return "arisen" if was_well else "open"
    return kind


def _is_told_done(action: Action, context: Context) -> bool:
    """Whether the newer statement says without restriction that what is due anew was done."""
    old = [statement.text for statement in context.old]
    new = [part for each in context.new for part in _parts(each.text)]
    told = (completion_words(action, old, [part], by_verb=True) for part in new)
    return any(judge_words(words).value == "in place" for words in told if words)


def _parts(text: str) -> list[str]:
    return [part for clause in clauses(text) for part in _COMMA.split(clause)]


def _is_of_school_years(before: Action, after: Action) -> bool:
    """Whether what is done in a school year is what every such year has: its programme, prices."""
    if any(due.kind not in YEARS for due in (*every_deadline(before), *every_deadline(after))):
        return False
    return bool(yearly_thing(after.text)) or (_has_a_year(before) and _has_a_year(after))


def _has_a_year(action: Action) -> bool:
    """Whether what is to be made is that of a year: `agree the prices for 2023-24`."""
    return any(
        re.search(rf"\bfor (?:the )?(?:academic year )?{re.escape(due.text)}", action.text)
        for due in action.due
    )


def _says_yearly(task: _Task) -> bool:
    """Whether its own words say that it is one of every year, and no statement that it was not
    done. What repeats only after a first time (`in T6, then annually`) is another step."""
    is_of_each_year = is_yearly(task.before.text) and is_yearly(task.after.text)
    repeats_apart = any(deadline.recurrence for deadline in task.after.due)
    new = [statement.text for statement in task.context.new]
    return is_of_each_year and not repeats_apart and not is_denied(task.after, new)


def _is_of_yearly_kind(task: _Task) -> bool:
    return is_of_yearly_kind(task.after.text)


def _is_in_yearly_statement(task: _Task) -> bool:
    return any(is_yearly(each.text) for each in (*task.context.old, *task.context.new))


def _is_done_over_and_over(task: _Task) -> bool:
    """Whether it may come again at its time of the year; a year alone names no such time."""
    has_a_time = any(due.kind not in YEARS for due in every_deadline(task.after))
    return has_a_time and not is_once_only(task.after.text)


def _has_no_end(task: _Task) -> bool:
    """Whether it takes place at its time and not by it, or for each as they come."""
    text = task.after.text
    return task.only_begins or is_for_each(text) or is_event(text)


def _is_begun_without_end(task: _Task) -> bool:
    is_begun = is_going_on(task.before.status) or is_going_on(task.after.status)
    return is_begun and _has_no_end(task)


_ANY = frozenset({"open", "arisen", "narrowed", "holds"})
_UPKEEP = frozenset({"arisen", "narrowed", "holds"})
_ARISEN, _HOLDS = frozenset({"arisen"}), frozenset({"holds"})
# What says that a task is of every year, and beside which need that is enough.
_SIGNS: tuple[tuple[Callable[[_Task], bool], frozenset[str]], ...] = (
    (_says_yearly, _ANY),
    (_is_begun_without_end, _ANY),
    (_has_no_end, _ARISEN),
    (_is_of_yearly_kind, _UPKEEP),
    (_is_in_yearly_statement, _ARISEN | _HOLDS),
    (_is_done_over_and_over, _HOLDS),
)
