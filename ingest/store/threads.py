"""The threads of statements in the database, and the pins: drawn anew whenever a review changes."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlite_utils import Database

from ingest.store.contents import load
from ingest.store.opening import translated
from ingest.store.series import HeldReview, Lives, Series, StoredPin

_OF_SERIES = "to_review_id IN (SELECT id FROM reviews WHERE series = ?)"
_STATEMENTS = """
    SELECT statements.id FROM statements JOIN sections ON sections.id = statements.section_id
    WHERE review_id = :id ORDER BY sections.position, statements.position
"""
_ACTIONS = "SELECT id FROM actions WHERE statement_id = :id ORDER BY position"
_TAKE_OFF = """
    UPDATE statements SET thread_id = NULL
    WHERE thread_id IN (SELECT id FROM threads WHERE series = ?)
"""
_SAME_STATEMENTS = """
    series = :series AND from_year = :from_year AND from_number = :from_number
    AND to_year = :to_year AND to_number = :to_number
"""


class Threads:
    """The threads in a database. `writing` is what begins and ends a transaction."""

    def __init__(self, db: Database, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._db = db
        self._writing = writing

    def series(self) -> list[Series]:
        """Every series that is held, by organisation and title."""
        sql = """
            SELECT series, organisation, title, year FROM reviews WHERE is_current
            ORDER BY series, year
        """
        found: dict[str, Series] = {}
        with translated():
            for key, organisation, title, year in self._db.execute(sql):
                years = (*found[key].years, year) if key in found else (year,)
                found[key] = Series(key, organisation, title, years)
        return sorted(found.values(), key=lambda series: (series.organisation, series.title))

    def reviews(self, series: str) -> list[HeldReview]:
        """The latest revision of each year, in the order of the years."""
        where = "series = ? AND is_current"
        with translated():
            reviews = [*self._db["reviews"].rows_where(where, [series], order_by="year")]
            return [self._held(row["id"]) for row in reviews]

    def pins(self, series: str) -> list[StoredPin]:
        """What people said about the matching, in the order of their saying it."""
        with translated():
            return [
                StoredPin(*(row[column] for column in StoredPin._fields))
                for row in self._db["thread_pins"].rows_where("series = ?", [series], "id")
            ]

    def pin(self, series: str, pin: StoredPin, pinned_at: str) -> None:
        """Keep what a person said, at a time in UTC; what was said of the two before is gone."""
        with self._writing():
            self._unpin(series, pin)
            row = {"series": series, **pin._asdict(), "pinned_at": pinned_at}
            self._db.table("thread_pins").insert(row)
            self.outdate(series)

    def unpin(self, series: str, pin: StoredPin) -> bool:
        """Take back what was said of two statements; give whether anything was."""
        with self._writing():
            if not self._unpin(series, pin):
                return False
            self.outdate(series)
            return True

    def outdate(self, series: str) -> None:
        """Take back what a series was compared to, since it changes in the same transaction."""
        for table in ("action_pairs", "statement_pairs"):
            self._db.execute(f"DELETE FROM {table} WHERE {_OF_SERIES}", [series])
        self._db.table("outdated_threads").insert({"series": series}, ignore=True)

    def outdated(self) -> list[str]:
        """The series whose threads are to be drawn."""
        with translated():
            return [row["series"] for row in self._db["outdated_threads"].rows]

    def draw(self, series: str, draw: Callable[[list[HeldReview], list[StoredPin]], Lives]) -> None:
        """Draw the threads of a series anew, from all its reviews and pins as they are now.

        A thread has the id of its first statement: the same reviews give the same threads,
        whatever was drawn before, and a thread that goes on in a further year keeps its id.
        """
        with self._writing():
            lives = draw(self.reviews(series), self.pins(series))
            self._db.execute(_TAKE_OFF, [series])
            self._db.table("threads").delete_where("series = ?", [series])
            self._db.table("threads").insert_all(
                {"id": thread.statements[0], "series": series, "ending": thread.ending}
                for thread in lives.threads
            )
            for thread in lives.threads:
                on = [(thread.statements[0], statement_id) for statement_id in thread.statements]
                self._db.conn.executemany("UPDATE statements SET thread_id = ? WHERE id = ?", on)
            self._db.table("statement_pairs").insert_all(lives.statement_pairs)
            self._db.table("action_pairs").insert_all(lives.action_pairs)
            self._db.table("outdated_threads").delete(series)

    def _held(self, review_id: int) -> HeldReview:
        statements = [row["id"] for row in self._db.query(_STATEMENTS, {"id": review_id})]
        actions = (self._db.query(_ACTIONS, {"id": statement_id}) for statement_id in statements)
        return HeldReview(
            review_id,
            load(self._db, review_id),
            tuple(statements),
            tuple(tuple(row["id"] for row in rows) for rows in actions),
        )

    def _unpin(self, series: str, pin: StoredPin) -> bool:
        values = {"series": series, **pin._asdict()}
        sql = f"DELETE FROM thread_pins WHERE {_SAME_STATEMENTS}"
        return bool(self._db.execute(sql, values).rowcount)
