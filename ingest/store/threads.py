"""The threads, pairs and pins in the database, and which series are outdated."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from itertools import pairwise

from ingest.store.database.opening import sqlite_errors_as_store_errors
from ingest.store.database.sqlite import Database
from ingest.store.pins import Pins
from ingest.store.rows.contents import load
from ingest.store.rows.to_rows import Row, without_id
from ingest.store.series import (
    CurrentReview,
    HeldReview,
    PinRecord,
    Series,
    SeriesState,
    StoredPin,
    StoredThread,
    YearPair,
)

# The comparisons of a series whose years include, or span, a year.
_AROUND_A_YEAR = """
    from_review_id IN (SELECT id FROM reviews WHERE series = :series AND year <= :year)
    AND to_review_id IN (SELECT id FROM reviews WHERE series = :series AND year >= :year)
"""
_BETWEEN_YEARS = """
    from_review_id IN (SELECT id FROM reviews WHERE series = :series AND year = :from_year)
    AND to_review_id IN (SELECT id FROM reviews WHERE series = :series AND year = :to_year)
"""
_OF_SERIES = "to_review_id IN (SELECT id FROM reviews WHERE series = :series)"
_PAIRS = ("action_pairs", "statement_pairs")
_STATEMENTS = """
    SELECT statements.id FROM statements JOIN sections ON sections.id = statements.section_id
    WHERE review_id = :id ORDER BY sections.position, statements.position
"""
_ACTIONS = "SELECT id FROM actions WHERE statement_id = :id ORDER BY position"
_DETACH_STATEMENTS = """
    UPDATE statements SET thread_id = NULL
    WHERE thread_id IN (SELECT id FROM threads WHERE series = ?)
"""

YearIds = tuple[int, int]  # the review of a year and that of the next that is held


class Threads:
    """The threads in a database. `writing` begins and ends a transaction."""

    def __init__(self, db: Database, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._db = db
        self._writing = writing

    def series(self) -> list[Series]:
        """Every series, sorted by organisation and title."""
        sql = """
            SELECT series, organisation, title, year FROM reviews WHERE is_current
            ORDER BY series, year
        """
        found: dict[str, Series] = {}
        with sqlite_errors_as_store_errors():
            for key, organisation, title, year in self._db.execute(sql):
                years = (*found[key].years, year) if key in found else (year,)
                found[key] = Series(key, organisation, title, years)
        return sorted(found.values(), key=lambda series: (series.organisation, series.title))

    def reviews(self, series: str) -> list[HeldReview]:
        """The latest revision of each year, in the order of the years."""
        return [self.held(review.id) for review in self._current(series)]

    def held(self, review_id: int) -> HeldReview:
        """A review with the ids of its statements and actions. Raises LookupError."""
        with sqlite_errors_as_store_errors():
            statements = self.statements(review_id)
            actions = tuple(map(self._actions, statements))
            return HeldReview(review_id, load(self._db, review_id), statements, actions)

    def statements(self, review_id: int) -> tuple[int, ...]:
        """The ids of the statements of a review, in their order."""
        with sqlite_errors_as_store_errors():
            return tuple(row["id"] for row in self._db.query(_STATEMENTS, {"id": review_id}))

    def pins(self, series: str) -> list[StoredPin]:
        """The pins in force, oldest first."""
        with sqlite_errors_as_store_errors():
            return Pins(self._db).in_force(series)

    def pin_ids(self, series: str, pin: StoredPin) -> list[int]:
        """The ids of the pins of two statements that were not taken back."""
        with sqlite_errors_as_store_errors():
            return Pins(self._db).pin_ids(series, pin)

    def pinned(self) -> list[PinRecord]:
        """The pins of all series, including those taken back."""
        with sqlite_errors_as_store_errors():
            return [placed.record for placed in Pins(self._db).all()]

    def pin(self, said: PinRecord, instead_of: StoredPin | None = None) -> None:
        """Store a pin. It replaces earlier pins of the same two statements, and `instead_of` if
        that is in force.
        """
        with self._writing():
            pins = Pins(self._db)
            ended = pins.pin_ids(said.series, said.pin)
            if instead_of and instead_of in pins.in_force(said.series):
                ended += pins.pin_ids(said.series, instead_of)
            for pin_id in ended:
                pins.take_back(pin_id, said.who, said.pinned_at)
            pins.insert(said)
            self._outdate_between(said.series, said.pin)

    def unpin(self, pin_id: int, who: str, at: str) -> bool:
        """Take back a pin by its id; return whether it was in force."""
        with self._writing():
            said = Pins(self._db).take_back(pin_id, who, at)
            if said is not None:
                self._outdate_between(said.series, said.pin)
            return said is not None

    def outdate_year(self, series: str, year: int) -> None:
        """Delete the comparisons of a year, which changes in the same transaction."""
        self._outdate(series, _AROUND_A_YEAR, {"series": series, "year": year})

    def outdate_all(self) -> None:
        """Delete all comparisons, since another version may compare differently."""
        with self._writing():
            for series in self._db.query("SELECT DISTINCT series FROM reviews"):
                self._outdate(series["series"], _OF_SERIES, series)

    def outdated(self) -> list[str]:
        """The series whose threads must be computed again."""
        with sqlite_errors_as_store_errors():
            return [row["series"] for row in self._db["outdated_threads"].rows]

    def state(self, series: str) -> SeriesState | None:
        """What the threads of an outdated series depend on; None if it is not outdated."""
        with sqlite_errors_as_store_errors():
            for row in self._db["outdated_threads"].rows_where("series = ?", [series]):
                return SeriesState(row["token"], self._current(series), tuple(self.pins(series)))
        return None

    def year_pairs(self, state: SeriesState) -> dict[YearIds, YearPair]:
        """The stored comparisons of each year and the next; those still to be made are left out."""
        kept = {}
        with sqlite_errors_as_store_errors():
            for old, new in pairwise(state.reviews):
                ids = (old.id, new.id)
                statements = self._pair_rows("statement_pairs", ids)
                if statements:
                    kept[ids] = YearPair(statements, self._pair_rows("action_pairs", ids))
        return kept

    def save(
        self,
        series: str,
        state: SeriesState,
        pairs: Sequence[YearPair],
        threads: Iterable[StoredThread],
    ) -> bool:
        """Replace the threads of a series, and return True, unless it has changed since `state`.

        A thread has the id of its first statement: the same reviews give the same threads,
        whatever was there before, and a thread that continues in a further year keeps its id.
        """
        with self._writing():
            if self.state(series) != state:
                return False
            self._save_threads(series, threads)
            for table in _PAIRS:
                self._db.execute(f"DELETE FROM {table} WHERE {_OF_SERIES}", {"series": series})
            for pair in pairs:
                self._db.table("statement_pairs").insert_all(pair.statements)
                self._db.table("action_pairs").insert_all(pair.actions)
            self._db.table("outdated_threads").delete(series)
            return True

    def _current(self, series: str) -> tuple[CurrentReview, ...]:
        where = "series = ? AND is_current"
        with sqlite_errors_as_store_errors():
            found = self._db["reviews"].rows_where(where, [series], order_by="year")
            return tuple(CurrentReview(row["id"], row["year"]) for row in found)

    def _save_threads(self, series: str, threads: Iterable[StoredThread]) -> None:
        self._db.execute(_DETACH_STATEMENTS, [series])
        self._db.table("threads").delete_where("series = ?", [series])
        for thread in threads:
            first = thread.statements[0]
            self._free_thread_id(first)
            row = {"id": first, "series": series, "ending": thread.ending}
            self._db.table("threads").insert(row)
            on = [(first, statement_id) for statement_id in thread.statements]
            self._db.conn.executemany("UPDATE statements SET thread_id = ? WHERE id = ?", on)

    def _free_thread_id(self, first: int) -> None:
        """Remove the thread with this id, if its review was in another series before."""
        self._db.execute("UPDATE statements SET thread_id = NULL WHERE thread_id = ?", [first])
        self._db.table("threads").delete_where("id = ?", [first])

    def _actions(self, statement_id: int) -> tuple[int, ...]:
        return tuple(row["id"] for row in self._db.query(_ACTIONS, {"id": statement_id}))

    def _pair_rows(self, table: str, ids: YearIds) -> list[Row]:
        where = "from_review_id = ? AND to_review_id = ?"
        rows = self._db[table].rows_where(where, ids, order_by="id")
        return [*map(without_id, rows)]

    def _outdate_between(self, series: str, pin: StoredPin) -> None:
        years = {"from_year": pin.from_year, "to_year": pin.to_year}
        self._outdate(series, _BETWEEN_YEARS, {"series": series, **years})

    def _outdate(self, series: str, where: str, values: Row) -> None:
        for table in _PAIRS:
            self._db.execute(f"DELETE FROM {table} WHERE {where}", values)
        self._db.table("outdated_threads").delete_where("series = ?", [series])
        self._db.table("outdated_threads").insert({"series": series})  # gets a new token
