"""What became of an action: continues, put off, renewed, done, overtaken, removed. Values in.

Deadlines and status are those of the complete reviews; a deadline in a column counts like one in
words. `done` needs words of either year that say so.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from ingest.compare.comparison import DeadlineChange, Outcome, Progress
from ingest.compare.completion import completion_words
from ingest.compare.quotes import stands_in
from ingest.compare.wording import words
from parsers.corrections import last_said
from parsers.grammar.school_times import quarter
from parsers.meaning.recurrence import is_event, is_for_each, is_yearly, plan_years, yearly_thing
from parsers.meaning.standing import every_deadline, is_open, last_day
from parsers.meaning.status import is_going_on
from parsers.review import Action, Deadline, Statement

MIN_YEAR, MAX_YEAR = timedelta(days=300), timedelta(days=430)  # about a year later
MIN_LIKENESS_PUT_OFF = 0.85  # so alike are the spellings of one step, due later
MIN_WORDS_CARRIED_ON = 4  # so many words of an action stand in another text by no chance

_YEARS = frozenset({"academic-year", "year"})
_BETTER, _NO_BETTER = frozenset({"closed", "narrowed"}), frozenset({"open", "slipped"})
_ENDED: dict[str, Outcome] = {
    "superseded": Outcome("overtaken"),
    "stopped": Outcome("removed"),
}


class Context(NamedTuple):
    """What an action is judged beside: the statements of its pair, and their progress."""

    old: Sequence[Statement]
    new: Sequence[Statement]
    progress: Progress | None


def outcome_of_pair(
    before: Action,
    after: Action,
    progress: Progress | None,
    likeness: float = 1.0,
    only_begins: bool = False,
) -> Outcome:
    """What became of an action that stands in both years.

    An action of which much was reworded has another deadline because it is another step. One that
    `only_begins` at its times may go on after them.
    """
    if after.status.value == "done":
        return Outcome("done", after.status.words)
    if after.status.value in _ENDED:
        return _ENDED[after.status.value]._replace(words=after.status.words)
    if said := _said_of(before):
        return said
    if likeness < MIN_LIKENESS_PUT_OFF:
        return Outcome("continues")
    if not _is_later(before, after):
        if _repeats_later(before, after):
            return Outcome("renewed")
        is_due_again = _is_due_again(before, after, progress)
        return Outcome("put off" if is_due_again else "continues")
    if before.status.value == "done" or _returns(before, after):
        return Outcome("renewed")
    if _a_year_later(before, after) and _goes_on(before, after, progress, only_begins):
        return Outcome("renewed")
    return Outcome("put off")


def _said_of(before: Action) -> Outcome | None:
    """What a person says became of an action of the earlier year, though it still stands."""
    status = before.status
    if not last_said(before.corrections, "outcome"):
        return None
    if status.value == "done":
        return Outcome("done", status.words)
    return _ENDED[status.value]._replace(words=status.words) if status.value in _ENDED else None


def outcome_of_removed(action: Action, context: Context) -> Outcome:
    """What became of an action that stands no more."""
    if action.status.value == "done":
        return Outcome("done", action.status.words)
    if action.status.value in _ENDED:
        return _ENDED[action.status.value]._replace(words=action.status.words)
    if not is_open(action):
        return Outcome("removed")
    if carried := _carried_on(action, context.new):
        return Outcome("continues", carried)
    if said := _completion(action, context):
        return Outcome("done", said)
    if context.progress and context.progress.kind == "closed":
        return Outcome("overtaken", context.progress.new_words)
    return Outcome("removed")


def _completion(action: Action, context: Context) -> str:
    """The words of the newer statements that say that an action was done.

    Those of a gap must tell the end of its verb: what is wrong there may be what was to be done.
    """
    old = [statement.text for statement in context.old]
    fine = [statement.text for statement in context.new if statement.judgement.value != "gap"]
    gaps = [statement.text for statement in context.new if statement.judgement.value == "gap"]
    remarks = [statement.progress for statement in context.new if statement.progress]
    is_better = context.progress is not None and context.progress.kind in _BETTER
    said = completion_words(action, old, [*fine, *remarks], is_better=is_better)
    return said or completion_words(action, old, gaps, by_verb=True)


def _carried_on(action: Action, statements: Sequence[Statement]) -> str:
    """The words of an action where they stand in the newer statement or in a column beside it."""
    if len(words(action.text)) < MIN_WORDS_CARRIED_ON:
        return ""
    for statement in statements:
        for text in (statement.text, *statement.extra.values()):
            if stands_in(action.text, text):
                return action.text
    return ""


def deadline_change(old: Action | None, new: Action | None) -> DeadlineChange:
    """The times at which an action was and is due, as printed."""
    return DeadlineChange(_printed(old), _printed(new))


def _printed(action: Action | None) -> tuple[str, ...]:
    if action is None:
        return ()
    return tuple(dict.fromkeys(deadline.text for deadline in every_deadline(action)))


def _is_later(old: Action, new: Action) -> bool:
    """Whether what is due once is due later, by words that changed."""
    if _said_again(old.due, new.due) and _said_again(old.column_due, new.column_due):
        return False
    own = last_day(old.due), last_day(new.due)
    column = last_day(old.column_due), last_day(new.column_due)
    if own[0] and own[1] and own[0] != own[1]:
        before, after = own
    elif column[0] and column[1]:
        before, after = column
    else:
        before, after = own[0] or column[0], own[1] or column[1]
    return bool(before and after and after > before) or _is_later_quarter(old, new)


def _is_later_quarter(old: Action, new: Action) -> bool:
    """Whether both are due in a quarter, which has no days, and the newer in a later one."""
    before, after = _quarters(old), _quarters(new)
    return bool(before and after) and max(after) > max(before)


def _quarters(action: Action) -> list[tuple[int, int]]:
    found = (quarter(due.text) for due in every_deadline(action))
    return [each for each in found if each]


def _said_again(old: Sequence[Deadline], new: Sequence[Deadline]) -> bool:
    """Whether the same words say when: `by T2`, that no year pins, is no later than it was."""
    return [deadline.text for deadline in old] == [deadline.text for deadline in new]


def _is_due_again(old: Action, new: Action, progress: Progress | None) -> bool:
    """Whether its same words, `by Christmas`, say the next one, and what falls short still does.

    A column of times is filled in for all and carried over: what it says again is no later.
    """
    if is_yearly(new.text) or is_for_each(new.text):
        return False
    before, after = last_day(old.due), last_day(new.due)
    is_later = before is not None and after is not None and after > before
    return is_later and progress is not None and progress.kind in _NO_BETTER


def _repeats_later(old: Action, new: Action) -> bool:
    """Whether a task that is done again and again names a later time."""
    before, after = _last_repetition(old), _last_repetition(new)
    return bool(before and after and after > before) or _next_plan(old, new)


def _last_repetition(action: Action) -> date | None:
    """The last day that is named of what is done again and again."""
    ends = (due.ends for due in every_deadline(action) if due.recurrence)
    return max(filter(None, ends), default=None)


def _returns(before: Action, after: Action) -> bool:
    """Whether a task is one of each year: its words say so, or it is about the next year's plan."""
    if _next_plan(before, after):
        return True
    if is_yearly(before.text) and is_yearly(after.text) and not _repeats_apart(after):
        return True
    if not all(due.kind in _YEARS for due in (*every_deadline(before), *every_deadline(after))):
        return False
    return bool(yearly_thing(after.text)) or (_has_a_year(before) and _has_a_year(after))


def _has_a_year(action: Action) -> bool:
    """Whether what is to be made is that of a year: `agree the prices for 2023-24`."""
    return any(
        re.search(rf"\bfor (?:the )?(?:academic year )?{re.escape(due.text)}", action.text)
        for due in action.due
    )


def _goes_on(before: Action, after: Action, progress: Progress | None, only_begins: bool) -> bool:
    """Whether a task with a new date is done all the same: it closed its gap; or it is an event or
    has no end, and nothing falls short for want of it or it is said to be under way."""
    kind = progress.kind if progress else "open"
    if kind == "closed":
        return True
    is_begun = is_going_on(before.status) or is_going_on(after.status)
    has_no_end = only_begins or is_for_each(after.text) or is_event(after.text)
    return has_no_end and (is_begun or kind in {"holds", "narrowed"})


def _repeats_apart(action: Action) -> bool:
    """Whether what repeats is another step than what is due once: `in T6, then annually`."""
    return any(deadline.recurrence for deadline in action.due)


def _next_plan(old: Action, new: Action) -> bool:
    """Whether the year that names a plan, and is no deadline, became the next."""
    before, after = _years_of_plan(old), _years_of_plan(new)
    return bool(before and after) and max(after) > max(before)


def _years_of_plan(action: Action) -> set[int]:
    due = {deadline.year for deadline in action.due if deadline.kind in _YEARS}
    return {year for year in plan_years(action.text) if year not in due}


def _a_year_later(old: Action, new: Action) -> bool:
    before, after = last_day(every_deadline(old)), last_day(every_deadline(new))
    return before is not None and after is not None and MIN_YEAR <= after - before <= MAX_YEAR
