"""Compares the deadlines of an action in two years. Both actions in, answers out."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from ingest.compare.comparison import DeadlineChange, Progress
from parsers.grammar.times.school_times import quarter
from parsers.meaning.recurrence import (
    is_for_each,
    is_frequent,
    is_yearly,
    years_between,
)
from parsers.meaning.standing import every_deadline, last_day, last_day_each
from parsers.meaning.status import is_not_begun
from parsers.meaning.years_named import plan_years, title_years
from parsers.review import Action, Deadline

MIN_YEAR, MAX_YEAR = timedelta(days=300), timedelta(days=430)  # about a year later
MAX_DAYS_OFF = 65  # from a whole number of years

YEARS = frozenset({"academic-year", "year"})
_TERM = re.compile(r"\bterm (?=[1-6]\b)")
_MONTH = re.compile(r"\b(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?")
NO_BETTER = frozenset({"open", "slipped"})  # progress of a statement


def deadline_change(old: Action | None, new: Action | None) -> DeadlineChange:
    """The times at which an action was and is due, as printed."""
    return DeadlineChange(_printed_deadlines(old), _printed_deadlines(new))


def _printed_deadlines(action: Action | None) -> tuple[str, ...]:
    if action is None:
        return ()
    return tuple(dict.fromkeys(deadline.text for deadline in every_deadline(action)))


def is_later(old: Action, new: Action) -> bool:
    """Whether an action is due later, and the words of its deadlines changed."""
    if _has_same_words(old.due, new.due) and _has_same_words(old.column_due, new.column_due):
        return False
    before, after = _days(old, new)
    if before and before == after:
        return _is_earlier_step_later(old, new)
    return _is_after(before, after) or _is_later_quarter(old, new)


def _is_after(before: date | None, after: date | None) -> bool:
    """Whether there are both days, and the second is later."""
    return before is not None and after is not None and after > before


def _is_earlier_step_later(old: Action, new: Action) -> bool:
    """Whether of several deadlines the last is the same and one before it is later: `draft by May,
    final by July`."""
    before, after = (sorted(last_day_each(action.due)) for action in (old, new))
    if len(before) != len(after):
        return False
    days = [*zip(before, after, strict=True)]
    return any(b < a for b, a in days) and all(b <= a for b, a in days)


def is_due_again(old: Action, new: Action, progress: Progress | None) -> bool:
    """Whether unchanged words (`by Christmas`) mean a later year, as the shortfall is still there.

    A column of deadlines is often filled in for all rows and copied: its unchanged words mean later
    days only if the column for progress says that nothing was begun.
    """
    if progress is None or progress.kind not in NO_BETTER:
        return False
    if _recurs(new.text) or _moves_habit(new):
        return False
    own = last_day(old.due), last_day(new.due)
    if not any(own) and is_not_begun(old.status) and is_not_begun(new.status):
        return _is_after(last_day(old.column_due), last_day(new.column_due))
    return _is_after(*own)


def _recurs(text: str) -> bool:
    return is_yearly(text) or is_frequent(text) or is_for_each(text)


def _moves_habit(action: Action) -> bool:
    """Whether it moves what takes place every year: `order seed in May rather than June`."""
    return any(
        re.search(rf"\b{re.escape(due.text)}\s+(?:rather than|instead of)\b", action.text)
        for due in action.due
    )


def repeats_later(old: Action, new: Action) -> bool:
    """Whether a recurring task has a later last time."""
    return _is_after(_last_repetition(old), _last_repetition(new))


def is_next_plan(old: Action, new: Action) -> bool:
    """Whether the year in the name of a plan or in a title, which is no deadline, became later."""
    pairs = (_years_of_plan(old), _years_of_plan(new)), (_title_years(old), _title_years(new))
    return any(before and after and max(after) > max(before) for before, after in pairs)


def is_a_year_later(old: Action, new: Action) -> bool:
    """Whether an action is due about a year later than it was."""
    before, after = _days(old, new)
    return before is not None and after is not None and MIN_YEAR <= after - before <= MAX_YEAR


def is_next_of_several_years(old: Action, new: Action) -> bool:
    """Whether a task of every few years is due that many years later: `two-yearly test`."""
    years = years_between(new.text)
    before, after = _days(old, new)
    if not years or before is None or after is None:
        return False
    return abs((after - before).days - 365 * years) <= MAX_DAYS_OFF


def is_same_time_next_year(old: Action, new: Action) -> bool:
    """Whether an action is due at the same time of the next year: `by T5 2025`, `by T5 2026`."""
    before, after = _dated_deadlines(old), _dated_deadlines(new)
    return any(_is_year_after(one, other) for one in before for other in after)


def _dated_deadlines(action: Action) -> list[Deadline]:
    return [due for due in every_deadline(action) if due.year and not due.recurrence]


def _is_year_after(old: Deadline, new: Deadline) -> bool:
    return _time_of_year(old) == _time_of_year(new) and new.year == (old.year or 0) + 1


def _time_of_year(due: Deadline) -> tuple[object, ...]:
    """A deadline without its year and day: `by T5`, `in May`."""
    return due.kind, due.term, due.season, due.month


def _days(old: Action, new: Action) -> tuple[date | None, date | None]:
    """The last days of both to be compared: those in their words, otherwise in their columns."""
    own = last_day(old.due), last_day(new.due)
    column = last_day(old.column_due), last_day(new.column_due)
    if own[0] and own[1] and own[0] != own[1]:
        return own
    if column[0] and column[1]:
        return column
    return own[0] or column[0], own[1] or column[1]


def _is_later_quarter(old: Action, new: Action) -> bool:
    """Whether both are due in quarters, which have no days, and the newer in a later one."""
    before, after = _quarters(old), _quarters(new)
    return bool(before and after) and max(after) > max(before)


def _quarters(action: Action) -> list[tuple[int, int]]:
    found = (quarter(due.text) for due in every_deadline(action))
    return [each for each in found if each]


def _has_same_words(old: Sequence[Deadline], new: Sequence[Deadline]) -> bool:
    """Whether the deadlines have the same words; `by T2` without a year is then no later."""
    return [_abbreviated(due.text) for due in old] == [_abbreviated(due.text) for due in new]


def _abbreviated(time: str) -> str:
    """A time with short names: `Term 2` as `t2`, `September 2024` as `sep 2024`."""
    return _MONTH.sub(r"\1", _TERM.sub("t", time.casefold()))


def _last_repetition(action: Action) -> date | None:
    """The last day of the recurring deadlines."""
    ends = (due.ends for due in every_deadline(action) if due.recurrence)
    return max(filter(None, ends), default=None)


def _years_of_plan(action: Action) -> set[int]:
    due = {deadline.year for deadline in action.due if deadline.kind in YEARS}
    return {year for year in plan_years(action.text) if year not in due}


def _title_years(action: Action) -> tuple[int, ...]:
    text = action.text
    for deadline in action.due:
        text = text.replace(deadline.text, "")
    return title_years(text)
