"""Whether an action is open or overdue on a day, its last and next deadlines, and its owners.

Actions in, answers out. Comparisons and reports use these definitions. The view `open_actions`
repeats them in SQL, and a test compares both.
"""

from collections.abc import Iterable
from datetime import date

from parsers.review import Action, Deadline


def is_open(action: Action) -> bool:
    """Whether an action asks for something, and is not done, given up or replaced."""
    return action.status.value == "open"


def asks(action: Action) -> bool:
    """Whether an action asks, or asked, for something: `None.` and `Linked to 2.4` do not."""
    return action.status.value not in {"none", "link"}


def acts(action: Action) -> bool:
    """Whether an action is done or still to be done, and was not given up or replaced."""
    return action.status.value in {"open", "done"}


def every_deadline(action: Action) -> tuple[Deadline, ...]:
    """The deadlines in an action's own words, then those of its column."""
    return (*action.due, *action.column_due)


def owners_of(action: Action) -> tuple[str, ...]:
    """The names of all who are to do an action, those in its own words first."""
    return tuple(dict.fromkeys(owner.name for owner in (*action.owners, *action.column_owners)))


def last_due(action: Action) -> date | None:
    """The day by which all of an action is due, by its own words or else by its column.

    None if there is no such day, or the action recurs.
    """
    return last_day(action.due) or last_day(action.column_due)


def last_day(deadlines: Iterable[Deadline]) -> date | None:
    """The last day of deadlines that do not recur; None if there is none."""
    return max(last_day_each(deadlines), default=None)


def next_day(action: Action, today: date) -> date | None:
    """The first deadline, today or later, that does not recur.

    By the action's own words, or else by its column. None if there is none.
    """
    days = last_day_each(action.due) or last_day_each(action.column_due)
    return min((day for day in days if day >= today), default=None)


def last_day_each(deadlines: Iterable[Deadline]) -> tuple[date, ...]:
    """The last day of each deadline that does not recur."""
    return tuple(d.ends for d in deadlines if d.ends and not d.recurrence)


def is_overdue(action: Action, today: date) -> bool:
    """Whether an action is open though its last deadline was before today."""
    due = last_due(action)
    return is_open(action) and due is not None and due < today
