"""Tells renewed tasks from tasks put off. Two actions and the statements around them in.

A task due a year later was done and is due again, or was not done. The words of the task and of the
newer statement decide. The evidence that is needed depends on the shortfall: clear words if it is
worse, none if it is closed and the task does not make or mend something.
"""

import re
from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from ingest.compare.actions.completion.search import MAX_LETTERS, completion_words, is_denied
from ingest.compare.actions.lateness import (
    YEARS,
    is_a_year_later,
    is_next_of_several_years,
    is_next_plan,
)
from ingest.compare.actions.listed_completed import Completed
from ingest.compare.actions.siblings import without_siblings
from ingest.compare.comparison import Progress
from ingest.compare.quotes import clauses
from parsers.meaning.completion.told.left_over import says_rest_is_left
from parsers.meaning.judgement.grammar import judge
from parsers.meaning.recurrence import (
    is_event,
    is_for_each,
    is_frequent,
    is_named_event,
    is_of_yearly_kind,
    is_once_only,
    is_state,
    is_yearly,
    yearly_thing,
)
from parsers.meaning.standing import every_deadline
from parsers.meaning.status import is_going_on, is_put_off
from parsers.review import Action, Statement

_COMMA = re.compile(r",\s+")
_NEXT_TIME = re.compile(r"\bnext (?:time )?(?:by|in|on|at|due)\b", re.IGNORECASE)


class ActionContext(NamedTuple):
    """The statements around an action in both years, their progress, the earlier year, and what the
    newer review lists as completed."""

    old: Sequence[Statement]
    new: Sequence[Statement]
    progress: Progress | None
    old_year: int | None = None
    completed: tuple[Completed, ...] = ()

    @property
    def progress_kind(self) -> str:
        """The kind of their progress; empty if none is claimed."""
        return self.progress.kind if self.progress else ""

    @property
    def is_better(self) -> bool:
        """Whether less falls short than before, or nothing."""
        return self.progress_kind in {"closed", "narrowed"}


def is_renewed(
    before: Action, after: Action, context: ActionContext, only_begins: bool = False
) -> bool:
    """Whether a task that is due later was done, and is due for the next time.

    A task that `only_begins` at its times has no end.
    """
    if is_put_off(after.status):
        return False
    if before.status.value == "done" or _is_for_another_time(before, after):
        return True
    if _is_said_done(after, context):
        return True
    if not is_a_year_later(before, after):
        return False
    return _is_done_every_year(_LaterAction(before, after, context, only_begins))


def _is_for_another_time(before: Action, after: Action) -> bool:
    """Whether the words of both say that the newer one is the task of another year."""
    return any(is_next(before, after) for is_next in _NEXT_TIMES)


class _LaterAction(NamedTuple):
    """An action that is due about a year later, in its context."""

    before: Action
    after: Action
    context: ActionContext
    only_begins: bool


def _is_done_every_year(action: _LaterAction) -> bool:
    """Whether a task recurs every year, by the evidence that its shortfall needs."""
    shortfall = _shortfall(action.context)
    if shortfall == "closed":
        if not is_once_only(action.after.text):
            return True
        shortfall = "holds"  # nothing falls short that it would be needed for
    return any(
        shortfall in shortfalls and is_evident(action) for is_evident, shortfalls in _EVIDENCE
    )


def _shortfall(context: ActionContext) -> str:
    """What became of the shortfall that the task was to mend; `arisen` if there was none before."""
    if not context.progress:
        every = (*context.old, *context.new)
        return "holds" if all(each.judgement.value == "in place" for each in every) else "open"
    kind = context.progress.kind
    if kind in {"slipped", "reopened"}:
        was_well = all(statement.judgement.value == "in place" for statement in context.old)
        return "arisen" if was_well else "open"
    return kind


def _is_said_done(action: Action, context: ActionContext) -> bool:
    """Whether the newer statement says without restriction that the task was done."""
    old = [statement.text for statement in context.old]
    texts = [without_siblings(each.text, action, context.old) for each in context.new]
    new = [part for text in texts for part in _parts_for_all(text[:MAX_LETTERS])]
    evidence = (completion_words(action, old, [part], by_verb=True) for part in new)
    return any(judge(words).value == "in place" for words in evidence if words)


def _parts_for_all(text: str) -> list[str]:
    """The parts of the clauses of a text, without those after which the rest is left out."""
    parts = [part for clause in clauses(text) for part in _COMMA.split(clause)]
    pairs = zip_longest(parts, parts[1:], fillvalue="")
    return [part for part, following in pairs if not says_rest_is_left(following)]


def _is_of_school_years(before: Action, after: Action) -> bool:
    """Whether a task due in a school year is about what each year has: its programme, prices; or
    what something is to be in it."""
    if any(due.kind not in YEARS for due in (*every_deadline(before), *every_deadline(after))):
        return False
    is_of_each = bool(yearly_thing(after.text)) or is_state(after.text)
    return is_of_each or (_has_a_year(before) and _has_a_year(after))


def _has_a_year(action: Action) -> bool:
    """Whether a task is about something for one year: `agree the prices for 2023-24`."""
    return any(
        re.search(rf"\bfor (?:the )?(?:academic year )?{re.escape(due.text)}", action.text)
        for due in action.due
    )


_NEXT_TIMES = (is_next_plan, is_next_of_several_years, _is_of_school_years)


def _says_yearly(task: _LaterAction) -> bool:
    """Whether its own words say that it is done every year, and no statement denies it.

    A task that repeats only after a first time (`in T6, then annually`) is another step; one that
    names its next time (`every year, next by 4 May`) is none.
    """
    is_of_each_year = is_yearly(task.before.text) and is_yearly(task.after.text)
    is_both = len({bool(deadline.recurrence) for deadline in task.after.due}) > 1
    repeats_apart = is_both and not _NEXT_TIME.search(task.after.text)
    new = [statement.text for statement in task.context.new]
    return is_of_each_year and not repeats_apart and not is_denied(task.after, new)


def _is_frequent(task: _LaterAction) -> bool:
    return is_frequent(task.before.text) and is_frequent(task.after.text)


def _is_of_yearly_kind(task: _LaterAction) -> bool:
    return is_of_yearly_kind(task.after.text)


def _is_in_yearly_statement(task: _LaterAction) -> bool:
    return any(is_yearly(each.text) for each in (*task.context.old, *task.context.new))


def _is_done_over_and_over(task: _LaterAction) -> bool:
    """Whether it may recur at its time of the year; a year alone is no such time."""
    has_a_time = any(due.kind not in YEARS for due in every_deadline(task.after))
    return has_a_time and not is_once_only(task.after.text)


def _has_no_end(task: _LaterAction) -> bool:
    """Whether it takes place at its time and not by it, or for each person as they come."""
    text = task.after.text
    return task.only_begins or is_for_each(text) or is_event(text)


def _is_named_event(task: _LaterAction) -> bool:
    return is_named_event(task.before.text) and is_named_event(task.after.text)


def _is_begun_without_end(task: _LaterAction) -> bool:
    is_begun = is_going_on(task.before.status) or is_going_on(task.after.status)
    return is_begun and _has_no_end(task)


# The states of a shortfall that are not closed.
_ANY = frozenset({"open", "arisen", "narrowed", "holds"})
_UPKEEP = frozenset({"arisen", "narrowed", "holds"})
_ARISEN, _HOLDS = frozenset({"arisen"}), frozenset({"holds"})
# Evidence that a task recurs every year, and the states of the shortfall for which it is enough.
_EVIDENCE: tuple[tuple[Callable[[_LaterAction], bool], frozenset[str]], ...] = (
    (_says_yearly, _ANY),
    (_is_frequent, _ANY),
    (_is_begun_without_end, _ANY),
    (_is_named_event, _UPKEEP),
    (_has_no_end, _ARISEN),
    (_is_of_yearly_kind, _UPKEEP),
    (_is_in_yearly_statement, _ARISEN | _HOLDS),
    (_is_done_over_and_over, _HOLDS),
)
