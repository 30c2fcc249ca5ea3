"""The deadlines of actions that were put off, as they replaced one another. Comparisons in."""

from collections.abc import Sequence

from ingest.compare.comparison import ActionPair, Bullet, BulletPlace, Comparison
from ingest.reports.words import long_date
from parsers.meaning.standing import last_due


def replaced_deadlines(comparisons: Sequence[Comparison]) -> dict[BulletPlace, tuple[str, ...]]:
    """The first deadline of each action that was put off, and each one that replaced it.

    The actions are those of the last review, by their places.
    """
    deadlines: dict[BulletPlace, tuple[str, ...]] = {}
    for comparison in comparisons:
        deadlines = {
            action.new.place: _with_next(deadlines.get(action.old.place, ()), action)
            for action in comparison.actions()
            if action.old and action.new
        }
    return deadlines


def _with_next(before: tuple[str, ...], action: ActionPair) -> tuple[str, ...]:
    """The deadlines up to the newer review; as `before` for an action that was not put off."""
    if not action.is_put_off:
        return before
    old, new = _changed_times(action)
    return (*(before or (old,)), new)


def _changed_times(action: ActionPair) -> tuple[str, str]:
    """The times that only the old text has, and those that only the new one has.

    If the words are the same but mean different days, as `before Easter` does, it is the days.
    """
    old, new = action.deadline.old, action.deadline.new
    only_old = ", ".join([time for time in old if time not in new] or old)
    only_new = ", ".join([time for time in new if time not in old] or new)
    return (only_old, only_new) if only_old != only_new else (_day(action.old), _day(action.new))


def _day(bullet: Bullet | None) -> str:
    due = last_due(bullet.action) if bullet else None
    return long_date(due) if due else ""
