"""Actions as the database returns them: the filter, the action, and its forms for JSON and CSV."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any, NamedTuple

from parsers.grammar.people.named_people import Owner
from parsers.provenance import Place
from parsers.review import Deadline


class Question(NamedTuple):
    """Which actions of the current reviews are wanted; a field that is None or False is ignored.

    `owner` is a name, or the words printed for it, in any case. `due_before` wants a deadline that
    ends before this day. `latest` wants only the latest year of each review.
    """

    owner: str | None = None
    due_before: date | None = None
    open: bool = False
    year: int | None = None
    organisation: str | None = None
    title: str | None = None
    latest: bool = False


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """An action with its owners, deadlines and status. `number` is that of its statement.

    `first_due` and `last_due` are the days on which its first and its last deadline end; a
    recurring action has no last one. `stands_for` are the statements that only refer to it.
    """

    action_id: int
    organisation: str
    review: str
    year: int
    is_latest: bool
    section: str
    number: str | None
    statement: str
    bullet: int
    action: str
    status: str
    is_open: bool
    owners: tuple[Owner, ...]
    column_owners: tuple[Owner, ...]
    due: tuple[Deadline, ...]
    column_due: tuple[Deadline, ...]
    first_due: date | None
    last_due: date | None
    stands_for: str | None
    file: str
    place: Place

    def is_overdue(self, today: date) -> bool:
        """Whether it is open, of the latest review, and should have been done before today."""
        late = self.last_due is not None and self.last_due < today
        return self.is_open and self.is_latest and late

    def who(self) -> list[str]:
        """The names of all its owners, those of its own words first."""
        return list(dict.fromkeys(owner.name for owner in self.owners + self.column_owners))

    def when(self) -> list[str]:
        """The words of all its deadlines, in the same order."""
        return list(dict.fromkeys(deadline.text for deadline in self.due + self.column_due))


_INTERNAL = {"action_id", "is_open"}  # told neither in JSON nor in CSV
COLUMNS = tuple(each.name for each in fields(PlannedAction) if each.name not in _INTERNAL)


def to_dict(action: PlannedAction) -> dict[str, Any]:
    """An action as plain values for JSON: always the same keys, null if a value is unknown."""
    return _values(action) | {
        "owners": [owner._asdict() for owner in action.owners],
        "column_owners": [owner._asdict() for owner in action.column_owners],
        "due": [deadline.as_dict() for deadline in action.due],
        "column_due": [deadline.as_dict() for deadline in action.column_due],
        "first_due": _iso(action.first_due),
        "last_due": _iso(action.last_due),
        "place": action.place.as_dict(),
    }


def to_row(action: PlannedAction) -> list[object]:
    """The values of an action for COLUMNS, for CSV."""
    values = _values(action) | {
        "is_latest": int(action.is_latest),
        "owners": ", ".join(owner.name for owner in action.owners),
        "column_owners": ", ".join(owner.name for owner in action.column_owners),
        "due": "; ".join(deadline.text for deadline in action.due),
        "column_due": "; ".join(deadline.text for deadline in action.column_due),
    }
    return list(values.values())


def _values(action: PlannedAction) -> dict[str, object]:
    return {column: getattr(action, column) for column in COLUMNS}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
