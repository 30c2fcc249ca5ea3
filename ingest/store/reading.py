"""Reviews from a connection that someone else has opened, who may only read."""

import sqlite3

from sqlite_utils import Database

from ingest.store.contents import load
from ingest.store.series import StoredPin
from parsers.review import Review


def reviews(connection: sqlite3.Connection, *review_ids: int) -> list[Review]:
    """Reviews as they were stored. Raises LookupError if there is none with one of the ids."""
    db = Database(connection, execute_plugins=False)
    return [load(db, review_id) for review_id in review_ids]


def pins(connection: sqlite3.Connection, review_id: int) -> list[StoredPin]:
    """What people said about the matching in a review's series."""
    columns = ", ".join(StoredPin._fields)
    sql = f"""
        SELECT {columns} FROM thread_pins
        WHERE series = (SELECT series FROM reviews WHERE id = ?) ORDER BY id
    """
    return [StoredPin(*row) for row in connection.execute(sql, [review_id])]
