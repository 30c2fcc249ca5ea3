"""Who is to do what by when: the open actions of a review as they stand on a day, once each.

A review in, actions out, and how much everyone carries.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from ingest.compare.actions.attention import bullets, task_of
from ingest.compare.comparison import Bullet, entries
from ingest.compare.threads import Place
from ingest.reports.words import day, listed, number, times
from parsers.meaning.standing import (
    asks,
    every_deadline,
    is_open,
    is_overdue,
    last_due,
    next_day,
)
from parsers.review import Action, Review, Statement

DUE_SOON = timedelta(days=60)
WITHIN_DAYS = f"due within {DUE_SOON.days} days"
URGENCIES = ("Overdue", WITHIN_DAYS.capitalize(), "Due later, or no date given")
NOBODY = "Nobody named"


class OpenAction(NamedTuple):
    """An open action, once, on a day: `bullet` is where it stands, `also` the other statements.

    `places` are those of all of them. `due` is the day by which all of it is due, `next_day` the
    next one by which a step of it is. `is_new` where nothing in the review before is like it.
    """

    bullet: Bullet
    owners: tuple[str, ...]
    due: date | None
    next_day: date | None
    is_overdue: bool
    is_due_soon: bool
    times_put_off: int = 0
    is_new: bool = False
    also: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()

    @property
    def text(self) -> str:
        """Its words."""
        return self.bullet.action.text

    @property
    def who_and_when(self) -> str:
        """`DoI; T1 2024, so by 31 October 2024`."""
        return who_and_when(self.bullet.action)

    @property
    def said(self) -> str:
        """All that is to be said of it: `Overdue; Newly asked; DoI; T1 2024, so by ...`."""
        return "; ".join(filter(None, [*self.marks, self.who_and_when]))

    @property
    def marks(self) -> tuple[str, ...]:
        """What is to be said of it beside who and when: overdue, put off how often, new."""
        due_soon = "Due soon" if self.is_due_soon and not self._next_step else ""
        pressing = "Overdue" if self.is_overdue else due_soon
        return (pressing, *self.further_marks) if pressing else self.further_marks

    @property
    def further_marks(self) -> tuple[str, ...]:
        """The same under a heading that says that it is overdue or due soon."""
        put_off = f"Put off {times(self.times_put_off)}" if self.times_put_off else ""
        new = "Newly asked" if self.is_new else ""
        return tuple(filter(None, [self._next_step, put_off, new]))

    @property
    def _next_step(self) -> str:
        """When a step of it is due soon; empty where that is its last day, which stands beside."""
        if not self.is_due_soon or self.next_day in (None, self.due):
            return ""
        return f"Due by {day(self.next_day)}"


class OwnerLoad(NamedTuple):
    """How much someone carries: open actions, and how many of them are overdue or due soon."""

    owner: str
    open: int
    overdue: int
    due_soon: int

    def words(self, in_all: int) -> str:
        """`8 of 26 open actions; 4 overdue, 1 due within 60 days`; noughts are left out."""
        counted = {"overdue": self.overdue, WITHIN_DAYS: self.due_soon}
        pressing = ", ".join(f"{count} {what}" for what, count in counted.items() if count)
        open_actions = f"{self.open} of {number(in_all, 'open action')}"
        return "; ".join(filter(None, [open_actions, pressing]))


def plan(
    review: Review,
    today: date | None,
    times_put_off: Mapping[Place, int] | None = None,
    new: Collection[Place] = (),
) -> tuple[OpenAction, ...]:
    """The open actions of a review in its order; on no day at all none is overdue or due soon."""
    shared: dict[object, list[Bullet]] = {}
    for bullet in bullets(entries(review)):
        shared.setdefault(task_of(bullet), []).append(bullet)
    return tuple(
        _planned(first, others, today, times_put_off or {}, new)
        for first, *others in shared.values()
        if is_open(first.action)
    )


def owner_loads(actions: Iterable[OpenAction]) -> tuple[OwnerLoad, ...]:
    """Who carries how much; whoever has most overdue, then most due soon, stands first."""
    carried: dict[str, list[OpenAction]] = {}
    for action in actions:
        for owner in action.owners or (NOBODY,):
            carried.setdefault(owner, []).append(action)
    loads = [_load(owner, theirs) for owner, theirs in carried.items()]
    return tuple(
        sorted(loads, key=lambda load: (-load.overdue, -load.due_soon, -load.open, load.owner))
    )


def _load(owner: str, actions: Collection[OpenAction]) -> OwnerLoad:
    overdue = sum(each.is_overdue for each in actions)
    return OwnerLoad(owner, len(actions), overdue, sum(each.is_due_soon for each in actions))


def owner_lists(
    actions: Iterable[OpenAction],
) -> tuple[tuple[OwnerLoad, tuple[OpenAction, ...]], ...]:
    """Everyone with what they carry, in the order of `owner_loads`; what presses stands first."""
    held = [*actions]
    return tuple((load, carried_by(held, load.owner)) for load in owner_loads(held))


def carried_by(actions: Iterable[OpenAction], owner: str) -> tuple[OpenAction, ...]:
    """The actions of an owner, or of nobody; what presses stands first."""
    theirs = [each for each in actions if owner in (each.owners or (NOBODY,))]
    return tuple(sorted(theirs, key=_pressing))


def by_urgency(
    actions: Iterable[OpenAction],
) -> tuple[tuple[str, tuple[OpenAction, ...]], ...]:
    """Actions in groups that are not empty: overdue, due soon, and the rest."""
    groups: dict[str, list[OpenAction]] = {when: [] for when in URGENCIES}
    for action in actions:
        groups[_urgency(action)].append(action)
    return tuple((when, tuple(found)) for when, found in groups.items() if found)


def _urgency(action: OpenAction) -> str:
    overdue, soon, later = URGENCIES
    if action.is_overdue:
        return overdue
    return soon if action.is_due_soon else later


def _pressing(action: OpenAction) -> tuple[int, date]:
    """What is overdue first, then what is due next, then what no day is named for."""
    if action.is_overdue:
        return 0, action.due or date.min
    return (1, action.next_day) if action.next_day else (2, date.min)


def owners_of(action: Action) -> tuple[str, ...]:
    """The names of all who are to do an action, those of its own words first."""
    every = (*action.owners, *action.column_owners)
    return tuple(dict.fromkeys(owner.name for owner in every))


def who_and_when(action: Action) -> str:
    """`DoI; T1 2024, so by 31 October 2024`: who is to do an action by when; empty if not said."""
    if not asks(action):
        return ""
    words = list(dict.fromkeys(deadline.text for deadline in every_deadline(action)))
    due = last_due(action)
    if due and day(due) not in words:
        words.append(f"so by {day(due)}" if words else f"by {day(due)}")
    return "; ".join(filter(None, [listed([*owners_of(action)]), ", ".join(words)]))


def is_of(action: Action, owner: str) -> bool:
    """Whether someone is to do an action: by name or by the words printed, in any capitals."""
    return named(action, owner) is not None


def named(action: Action, said: str) -> str | None:
    """The name of the owner of an action whom a person names, by name or by the words printed."""
    wanted = said.casefold()
    for owner in (*action.owners, *action.column_owners):
        if wanted in (owner.name.casefold(), owner.words.casefold()):
            return owner.name
    return None


def acts_on(statement: Statement, owner: str) -> bool:
    """Whether an owner is to do any action of a statement."""
    return any(is_of(action, owner) for action in statement.actions)


def _planned(
    bullet: Bullet,
    others: Collection[Bullet],
    today: date | None,
    times_put_off: Mapping[Place, int],
    new: Collection[Place],
) -> OpenAction:
    action = bullet.action
    places = tuple((each.entry.position, each.number) for each in (bullet, *others))
    following = next_day(action, today) if today else None
    return OpenAction(
        bullet,
        owners_of(action),
        last_due(action),
        following,
        is_overdue=bool(today and is_overdue(action, today)),
        is_due_soon=bool(today and following and following <= today + DUE_SOON),
        times_put_off=max(times_put_off.get(place, 0) for place in places),
        is_new=all(place in new for place in places),
        also=tuple(dict.fromkeys(each.entry.name for each in others)),
        places=places,
    )
