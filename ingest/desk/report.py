"""The year-on-year report of two reviews, out of a connection that may only read."""

import sqlite3
from datetime import date

from ingest.reports import write
from ingest.store.reading import pins, reviews
from ingest.store.series import HeldReview
from ingest.threads.compute import compared_series


def report(connection: sqlite3.Connection, from_id: int, to_id: int) -> bytes:
    """The report as a page of its own, HTML. Raises LookupError where a review is not there."""
    found = zip((from_id, to_id), reviews(connection, from_id, to_id), strict=True)
    held = [HeldReview(id, review, (), ()) for id, review in found]
    return write(compared_series(held, pins(connection, to_id)).comparisons, "html", date.today())
