"""Deadlines as an iCalendar file (RFC 5545). Actions in, bytes out."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

from ingest.output.characters import printable
from ingest.store.planned_actions import PlannedAction
from parsers.grammar.times.school_year import DEFAULT, SchoolYear
from parsers.meaning.deadline_days import first_time
from parsers.review import Deadline


def calendar(
    actions: Iterable[PlannedAction], now: datetime, school_year: SchoolYear = DEFAULT
) -> bytes:
    """A calendar with an event on the last day of each deadline; yearly ones recur.

    A deadline that only says how often (`termly`) has no day and is left out.
    """
    made = Calendar()
    made.add("prodid", "-//reviewtrail//actions//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", "Actions of reviews")
    for action in actions:
        for deadline, last_day in dated(action, school_year):
            made.add_component(_event(action, deadline, last_day, now))
    return bytes(made.to_ical())


def dated(
    action: PlannedAction, school_year: SchoolYear = DEFAULT
) -> Iterator[tuple[Deadline, date]]:
    """The deadlines of an action that have a day, those of its own words if it has any."""
    for deadline in action.due or action.column_due:
        if span := first_time(deadline, action.year, school_year):
            yield deadline, span.ends


def _event(action: PlannedAction, deadline: Deadline, last_day: date, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{_id(action, deadline)}@reviewtrail")
    event.add("dtstamp", now)
    event.add("dtstart", last_day)
    event.add("dtend", last_day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")  # does not make anybody busy all day
    event.add("summary", printable(_summary(action)))
    event.add("description", printable(_description(action, deadline)))
    if action.who():
        event.add("categories", [printable(name) for name in action.who()])
    if rule := _rule(deadline):
        event.add("rrule", rule)
    return event


def _id(action: PlannedAction, deadline: Deadline) -> str:
    """Stays the same if the review is corrected, so that calendars recognise the event."""
    said = (action.organisation, action.review, str(action.year), action.action, deadline.text)
    return str(uuid5(NAMESPACE_URL, "\n".join((*said, str(action.number), str(action.bullet)))))


def _summary(action: PlannedAction) -> str:
    """The action, preceded by those of its owners whose names are not in its text."""
    unnamed = [name for name in action.who() if name not in action.action]
    return f"{', '.join(unnamed)}: {action.action}" if unnamed else action.action


def _description(action: PlannedAction, deadline: Deadline) -> str:
    of = f"{action.number} {action.statement}" if action.number else action.statement
    return f"Due: {deadline.text}\n{of}\n{action.review} {action.year}, {action.file}"


def _rule(deadline: Deadline) -> dict[str, Any] | None:
    """The recurrence rule of a deadline that comes every year or every few years."""
    if deadline.recurrence == "annual":
        every = 1
    elif deadline.recurrence and deadline.recurrence.startswith("every "):
        every = int(deadline.recurrence.split()[1])
    else:
        return None
    rule: dict[str, Any] = {"freq": "yearly"}
    if every > 1:
        rule["interval"] = every
    if deadline.kind == "month":  # the last day of February differs
        rule |= {"bymonth": deadline.month, "bymonthday": -1}
    return rule
