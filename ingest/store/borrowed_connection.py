"""Reads through a connection that somebody else has opened, possibly read-only."""

import sqlite3
from contextlib import nullcontext

from ingest.store.database.sqlite import Database
from ingest.store.listed_corrections import ListedCorrection, all_corrections
from ingest.store.pins import LocatedPin, Pins
from ingest.store.series import HeldReview, PinRecord, StoredPin
from ingest.store.sources import ReviewSource
from ingest.store.sources import sources as sources_of
from ingest.store.threads import Threads


def reviews(connection: sqlite3.Connection, *review_ids: int) -> list[HeldReview]:
    """Reviews as they were stored. Raises LookupError if there is none with one of the ids."""
    threads = Threads(_database(connection), nullcontext)
    return [threads.held(review_id) for review_id in review_ids]


def earlier_reviews(connection: sqlite3.Connection, review_id: int) -> list[HeldReview]:
    """The latest revisions of the years before a review, in the order of the years."""
    sql = """
        SELECT earlier.id FROM reviews AS earlier
        JOIN reviews ON reviews.series = earlier.series AND reviews.year > earlier.year
        WHERE reviews.id = ? AND earlier.is_current ORDER BY earlier.year
    """
    return reviews(connection, *(row[0] for row in connection.execute(sql, [review_id])))


def successive_reviews(
    connection: sqlite3.Connection, from_id: int, to_id: int
) -> list[HeldReview]:
    """Two reviews, and between them the latest revisions of the years in between."""
    sql = """
        SELECT middle.id FROM reviews AS earlier, reviews AS later, reviews AS middle
        WHERE earlier.id = ? AND later.id = ? AND middle.is_current
            AND middle.series = earlier.series AND middle.series = later.series
            AND middle.year > earlier.year AND middle.year < later.year
        ORDER BY middle.year
    """
    between = (row[0] for row in connection.execute(sql, [from_id, to_id]))
    return reviews(connection, from_id, *between, to_id)


def times_put_off(connection: sqlite3.Connection) -> dict[int, int]:
    """How often each open action was put off, by its id; those never put off are left out."""
    return dict(connection.execute("SELECT action_id, times_put_off FROM actions_put_off"))


def sources(connection: sqlite3.Connection, *review_ids: int) -> list[ReviewSource]:
    """The files that reviews were read from, in the order of the years."""
    return sources_of(_database(connection), review_ids)


def pins(connection: sqlite3.Connection, review_id: int) -> list[StoredPin]:
    """The pins in force in a review's series."""
    (row,) = connection.execute("SELECT series FROM reviews WHERE id = ?", [review_id])
    return Pins(_database(connection)).in_force(row[0])


def corrections_and_pins(
    connection: sqlite3.Connection,
) -> tuple[list[ListedCorrection], list[LocatedPin]]:
    """Every correction and every pin, oldest first, including those taken back."""
    db = _database(connection)
    return all_corrections(db), Pins(db).all()


def pins_of(connection: sqlite3.Connection, statement_id: int) -> list[PinRecord]:
    """The pins of a statement, newest first."""
    placed = reversed(Pins(_database(connection)).all())
    return [each.record for each in placed if statement_id in (each.from_id, each.to_id)]


def _database(connection: sqlite3.Connection) -> Database:
    return Database(connection, execute_plugins=False)
