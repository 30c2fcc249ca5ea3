"""Queries for actions, owners and diagnostics of the current reviews."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from ingest.store.database.opening import sqlite_errors_as_store_errors
from ingest.store.database.sqlite import Database
from ingest.store.planned_actions import PlannedAction, Question
from ingest.store.rows.contents import rows_of
from ingest.store.rows.from_rows import (
    deadline_of,
    grouped,
    of_action,
    of_bullet,
    owner_of,
    place_of,
)
from ingest.store.rows.to_rows import Row
from parsers.provenance import Place

_ACTIONS = """
    SELECT *, action_id IN (SELECT action_id FROM open_actions) AS is_open FROM action_plan
    WHERE (:owner IS NULL OR action_id IN (
            SELECT action_id FROM current_owners
            WHERE owner = :owner OR words = :owner COLLATE NOCASE
        ))
        AND (:due_before IS NULL OR first_due < :due_before)
        AND (NOT :open OR is_open)
        AND (:year IS NULL OR year = :year)
        AND (:organisation IS NULL OR organisation = :organisation COLLATE NOCASE)
        AND (:title IS NULL OR review = :title COLLATE NOCASE)
        AND (NOT :latest OR is_latest)
    ORDER BY organisation, review, year, sort_key, statement_id, bullet
"""
_DIAGNOSTICS = """
    SELECT documents.name AS file, diagnostics.*
    FROM diagnostics
    JOIN documents ON documents.id = diagnostics.document_id
    JOIN reviews ON reviews.id = documents.review_id AND reviews.is_current
    WHERE (:year IS NULL OR year = :year)
        AND (:organisation IS NULL OR organisation = :organisation COLLATE NOCASE)
        AND (:title IS NULL OR title = :title COLLATE NOCASE)
        AND (documents.outcome = 'stored' OR NOT EXISTS (
            SELECT 1 FROM diagnostics AS told
            JOIN documents AS stored ON stored.id = told.document_id
            WHERE stored.review_id = documents.review_id AND stored.outcome = 'stored'
                AND told.code = diagnostics.code AND told.message = diagnostics.message
        ))
    ORDER BY documents.name, documents.id, diagnostics.position
"""
_VALUES: Mapping[str, tuple[str, Callable[[Row], Any]]] = {
    "action_owners": ("action_id", owner_of),
    "deadlines": ("action_id", deadline_of),
    "column_owners": ("statement_id", of_bullet(owner_of)),
    "column_deadlines": ("statement_id", of_bullet(deadline_of)),
}


class Finding(NamedTuple):
    """Something to look at. `code` is that of a diagnostic or a doubt, or `overdue`."""

    file: str
    place: Place
    message: str
    code: str


class CurrentReviews:
    """The actions, owners and diagnostics of the current reviews in a database."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def actions(self, question: Question) -> list[PlannedAction]:
        """The actions that are asked for, sorted by review, year and number."""
        with sqlite_errors_as_store_errors():
            rows = list(self._db.query(_ACTIONS, _parameters(question)))
            values = {table: self._values(table, *how) for table, how in _VALUES.items() if rows}
        return [_action(row, values) for row in rows]

    def owners(self) -> list[str]:
        """Everyone who has an action in the current reviews, in alphabetical order."""
        sql = "SELECT DISTINCT owner FROM current_owners ORDER BY owner COLLATE NOCASE"
        with sqlite_errors_as_store_errors():
            return [name for (name,) in self._db.execute(sql)]

    def knows_owner(self, owner: str) -> bool:
        """Whether an owner in the current reviews has this name or is printed with these words."""
        sql = """
            SELECT 1 FROM current_owners
            WHERE owner = :owner OR words = :owner COLLATE NOCASE LIMIT 1
        """
        with sqlite_errors_as_store_errors():
            return self._db.execute(sql, {"owner": owner}).fetchone() is not None

    def diagnostics(self, question: Question) -> list[Finding]:
        """The diagnostics of the files of the current reviews that are asked for.

        What several files of a review have in common is told once, of the one it was read from.
        """
        with sqlite_errors_as_store_errors():
            return [
                Finding(row["file"], place_of(row), row["message"], row["code"])
                for row in self._db.query(_DIAGNOSTICS, _parameters(question))
            ]

    def _values(self, table: str, parent: str, make: Callable[[Row], Any]) -> dict[int, list[Any]]:
        rows = rows_of(self._db, table, "true", f"{parent}, position")
        return grouped(rows, parent, make)


def _parameters(question: Question) -> Row:
    day = question.due_before
    return question._asdict() | {"due_before": day and day.isoformat()}


def _action(row: Row, values: Mapping[str, Mapping[int, list[Any]]]) -> PlannedAction:
    action = row["action_id"]
    of_row = row | {"position": row["bullet"]}
    first, last = (row[day] and date.fromisoformat(row[day]) for day in ("first_due", "last_due"))
    own = {name: row[name] for name in PlannedAction.__dataclass_fields__ if name in row}
    return PlannedAction(
        **own
        | {
            "is_latest": bool(row["is_latest"]),
            "is_open": bool(row["is_open"]),
            "owners": tuple(values["action_owners"].get(action, ())),
            "due": tuple(values["deadlines"].get(action, ())),
            "column_owners": of_action(values["column_owners"], of_row),
            "column_due": of_action(values["column_deadlines"], of_row),
            "first_due": first,
            "last_due": last,
            "place": Place(row["page_number"], row["table_number"], row["row_number"]),
        }
    )
