"""Two reviews compared, out of a connection that may only read: the report, and rows for a page.

Both are computed as `reviewtrail compare` does it, so that all three show the same figures,
whether or not another year lies between the two.
"""

import sqlite3
from datetime import UTC, date, datetime

from ingest.answers.made_from import made_from
from ingest.intake.version import version
from ingest.reports import ReportOptions, write
from ingest.store.reading import earlier_reviews, pins, reviews, sources
from ingest.store.to_rows import Row
from ingest.threads.compute import compared_series, year_pair


def report(connection: sqlite3.Connection, from_id: int, to_id: int) -> bytes:
    """The report as a page of its own, HTML. Raises LookupError where a review is not there."""
    held = [*earlier_reviews(connection, from_id), *reviews(connection, from_id, to_id)]
    *earlier, last = compared_series(held, pins(connection, to_id)).comparisons
    made = made_from(sources(connection, from_id, to_id), datetime.now(UTC), version())
    options = ReportOptions(date.today(), earlier=earlier, made_from=made)
    return write([last], "html", options)


def statement_pairs(connection: sqlite3.Connection, from_id: int, to_id: int) -> list[Row]:
    """What became of each statement, in rows as the table `statement_pairs` has them."""
    old, new = reviews(connection, from_id, to_id)
    pairs = year_pair(old, new, pins(connection, to_id)).statements
    return [{name: _stored(value) for name, value in pair.items()} for pair in pairs]


def _stored(value: object) -> object:
    """A value as SQLite gives it back, which knows no true and false."""
    return int(value) if isinstance(value, bool) else value
