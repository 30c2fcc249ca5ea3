"""Who is to do what by when: the open actions of a review as of a day, and each owner's load.

An action that stands under several statements counts once. A review in, actions and loads out.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from ingest.compare.actions.attention import bullets, task_of
from ingest.compare.comparison import Bullet, BulletPlace, entries
from ingest.reports.words import joined_with_and, long_date, times_text
from parsers.diagnostics import count_of
from parsers.meaning.standing import (
    asks,
    every_deadline,
    is_open,
    is_overdue,
    last_due,
    next_day,
    owners_of,
)
from parsers.review import Action, Review, Statement

DUE_SOON = timedelta(days=60)
WITHIN_DAYS = f"due within {DUE_SOON.days} days"
URGENCIES = ("Overdue", WITHIN_DAYS.capitalize(), "Due later, or no date given")
NOBODY = "Nobody named"
NO_OPEN_ACTION = "No action is open."


class OpenAction(NamedTuple):
    """An open action as of a day.

    `bullet` is where it stands first, `also` the numbers of further statements with the same
    action, `places` all of its places. `due` is the day by which all of it is due, `next_day` the
    next day by which a step of it is. `is_new` if the review before has no such action.
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
    places: tuple[BulletPlace, ...] = ()

    @property
    def text(self) -> str:
        """The words of the action."""
        return self.bullet.action.text

    @property
    def who_and_when(self) -> str:
        """`DoI; T1 2024, so by 31 October 2024`."""
        return who_and_when(self.bullet.action)

    @property
    def summary(self) -> str:
        """Marks, owners and times: `Overdue; Newly asked; DoI; T1 2024, so by ...`."""
        return "; ".join(filter(None, [*self.marks, self.who_and_when]))

    @property
    def marks(self) -> tuple[str, ...]:
        """Whether it is overdue or due soon, then `further_marks`."""
        due_soon = "Due soon" if self.is_due_soon and not self._next_step else ""
        pressing = "Overdue" if self.is_overdue else due_soon
        return (pressing, *self.further_marks) if pressing else self.further_marks

    @property
    def further_marks(self) -> tuple[str, ...]:
        """When its next step is due, how often it was put off, and whether it is new."""
        put_off = f"Put off {times_text(self.times_put_off)}" if self.times_put_off else ""
        new = "Newly asked" if self.is_new else ""
        return tuple(filter(None, [self._next_step, put_off, new]))

    @property
    def _next_step(self) -> str:
        """When its next step is due, if soon; empty for the last step, whose day stands beside."""
        if not self.is_due_soon or self.next_day in (None, self.due):
            return ""
        return f"Due by {long_date(self.next_day)}"


class OwnerLoad(NamedTuple):
    """An owner's open actions: how many, and how many of them are overdue or due soon."""

    owner: str
    open: int
    overdue: int
    due_soon: int

    def words(self, in_all: int) -> str:
        """`8 of 26 open actions; 4 overdue, 1 due within 60 days`; zeros are left out."""
        counts = {"overdue": self.overdue, WITHIN_DAYS: self.due_soon}
        pressing = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
        open_actions = f"{self.open} of {count_of(in_all, 'open action')}"
        return "; ".join(filter(None, [open_actions, pressing]))


def plan(
    review: Review,
    today: date | None,
    times_put_off: Mapping[BulletPlace, int] | None = None,
    new: Collection[BulletPlace] = (),
) -> tuple[OpenAction, ...]:
    """The open actions of a review in its order; without a day none is overdue or due soon."""
    by_task: dict[object, list[Bullet]] = {}
    for bullet in bullets(entries(review)):
        by_task.setdefault(task_of(bullet), []).append(bullet)
    return tuple(
        _open_action(first, others, today, times_put_off or {}, new)
        for first, *others in by_task.values()
        if is_open(first.action)
    )


def owner_loads(actions: Iterable[OpenAction]) -> tuple[OwnerLoad, ...]:
    """The loads of all owners; whoever has most overdue, then most due soon, comes first."""
    by_owner: dict[str, list[OpenAction]] = {}
    for action in actions:
        for owner in action.owners or (NOBODY,):
            by_owner.setdefault(owner, []).append(action)
    loads = [_load(owner, theirs) for owner, theirs in by_owner.items()]
    return tuple(
        sorted(loads, key=lambda load: (-load.overdue, -load.due_soon, -load.open, load.owner))
    )


def _load(owner: str, actions: Collection[OpenAction]) -> OwnerLoad:
    overdue = sum(each.is_overdue for each in actions)
    return OwnerLoad(owner, len(actions), overdue, sum(each.is_due_soon for each in actions))


def owner_lists(
    actions: Iterable[OpenAction],
) -> tuple[tuple[OwnerLoad, tuple[OpenAction, ...]], ...]:
    """Each owner with their actions, in the order of `owner_loads`; the most urgent first."""
    all_actions = [*actions]
    return tuple(
        (load, owner_actions(all_actions, load.owner)) for load in owner_loads(all_actions)
    )


def owner_actions(actions: Iterable[OpenAction], owner: str) -> tuple[OpenAction, ...]:
    """The actions of an owner, or of NOBODY; the most urgent first."""
    theirs = [each for each in actions if owner in (each.owners or (NOBODY,))]
    return tuple(sorted(theirs, key=_urgency_order))


def by_urgency(
    actions: Iterable[OpenAction],
) -> tuple[tuple[str, tuple[OpenAction, ...]], ...]:
    """The actions under each of URGENCIES that has any."""
    groups: dict[str, list[OpenAction]] = {when: [] for when in URGENCIES}
    for action in actions:
        groups[_urgency(action)].append(action)
    return tuple((when, tuple(found)) for when, found in groups.items() if found)


def _urgency(action: OpenAction) -> str:
    overdue, soon, later = URGENCIES
    if action.is_overdue:
        return overdue
    return soon if action.is_due_soon else later


def _urgency_order(action: OpenAction) -> tuple[int, date]:
    """Overdue actions first, then by the next day, and those without a day last."""
    if action.is_overdue:
        return 0, action.due or date.min
    return (1, action.next_day) if action.next_day else (2, date.min)


def who_and_when(action: Action) -> str:
    """`DoI; T1 2024, so by 31 October 2024`; empty for an action that asks for nothing."""
    if not asks(action):
        return ""
    words = list(dict.fromkeys(deadline.text for deadline in every_deadline(action)))
    due = last_due(action)
    if due and long_date(due) not in words:
        words.append(f"so by {long_date(due)}" if words else f"by {long_date(due)}")
    return "; ".join(filter(None, [joined_with_and([*owners_of(action)]), ", ".join(words)]))


def is_owned_by(action: Action, owner: str) -> bool:
    """Whether an action is an owner's, given their name or the words printed, in any case."""
    return matching_owner(action, owner) is not None


def matching_owner(action: Action, name: str) -> str | None:
    """The owner of an action with this name, or printed with these words; None if there is none."""
    wanted = name.casefold()
    for owner in (*action.owners, *action.column_owners):
        if wanted in (owner.name.casefold(), owner.words.casefold()):
            return owner.name
    return None


def owner_acts_on(statement: Statement, owner: str) -> bool:
    """Whether any action of a statement is an owner's."""
    return any(is_owned_by(action, owner) for action in statement.actions)


def _open_action(
    bullet: Bullet,
    others: Collection[Bullet],
    today: date | None,
    times_put_off: Mapping[BulletPlace, int],
    new: Collection[BulletPlace],
) -> OpenAction:
    action = bullet.action
    places = tuple(each.place for each in (bullet, *others))
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
