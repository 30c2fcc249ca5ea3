"""How an action stands on a day: whether it is open, when all of it is due, whether it is overdue.

The one definition of each for comparisons and reports, which the view `open_actions` repeats in SQL
for all that asks the database; a test keeps the two alike. Interpreted values in.
"""

from collections.abc import Iterable
from datetime import date

from parsers.review import Action, Deadline


def is_open(action: Action) -> bool:
    """Whether an action asks for something that is not said to be done, given up or replaced."""
    return action.status.value == "open"


def asks(action: Action) -> bool:
    """Whether an action asks, or asked, for something: `None.` and `Linked to 2.4` do not."""
    return action.status.value not in {"none", "link"}


def acts(action: Action) -> bool:
    """Whether something is or was done by an action: not where it was given up or replaced."""
    return action.status.value in {"open", "done"}


def every_deadline(action: Action) -> tuple[Deadline, ...]:
    """When an action is due by its own words, then by its column."""
    return (*action.due, *action.column_due)


def last_due(action: Action) -> date | None:
    """The day by which all of an action is due, by its own words, else by its column.

    None where nothing says it, and for what is done again and again.
    """
    return last_day(action.due) or last_day(action.column_due)


def last_day(deadlines: Iterable[Deadline]) -> date | None:
    """The last day of what is due once; None where there is none."""
    return max(last_day_each(deadlines), default=None)


def next_day(action: Action, today: date) -> date | None:
    """The next day, from today on, by which something of it is due once; of several steps one.

    By its own words, else by its column. None where nothing more is due, or nothing says when.
    """
    days = last_day_each(action.due) or last_day_each(action.column_due)
    return min((day for day in days if day >= today), default=None)


def last_day_each(deadlines: Iterable[Deadline]) -> tuple[date, ...]:
    """The last day of each time at which something is due once."""
    return tuple(d.ends for d in deadlines if d.ends and not d.recurrence)


def is_overdue(action: Action, today: date) -> bool:
    """Whether an open action should have been done before a day."""
    due = last_due(action)
    return is_open(action) and due is not None and due < today
