"""Two reviews compared: the report, and rows for a page. A read-only connection in.

Both are computed as `reviewtrail compare` does it, so that all three show the same figures,
whether or not other years lie between the two.
"""

import sqlite3
from collections.abc import Mapping
from datetime import UTC, date, datetime

from ingest.answers.made_from import made_from
from ingest.compare.words.edits import word_diff
from ingest.desk.caches.comparison_cache import cached_comparison
from ingest.intake.version import version
from ingest.reports import ReportOptions, write
from ingest.store.borrowed_connection import earlier_reviews, pins, sources, successive_reviews
from ingest.store.rows.to_rows import Row
from ingest.store.series import HeldReview
from ingest.threads.compute import compared_ends, compared_series, year_pair


def report(
    connection: sqlite3.Connection, from_id: int, to_id: int, today: date, desk: str
) -> bytes:
    """The report as an HTML page, with a link to the desk. Raises LookupError if there is none."""
    held, pinned = successive_reviews(connection, from_id, to_id), pins(connection, to_id)
    before = earlier_reviews(connection, from_id)
    history = compared_series([*before, *held], pinned, cached_comparison).comparisons
    shown = compared_ends(history[len(before) :], pinned)
    made = made_from(sources(connection, from_id, to_id), datetime.now(UTC), version())
    options = ReportOptions(today, history=history, made_from=made, desk=desk)
    return write([shown], "html", options)


def statement_pairs(connection: sqlite3.Connection, from_id: int, to_id: int) -> list[Row]:
    """What became of each statement, as rows of the table `statement_pairs`.

    `words` are those of both statements, each run of them with what became of it: equal, insert or
    delete.
    """
    held = successive_reviews(connection, from_id, to_id)
    pairs = year_pair(held, pins(connection, to_id), cached_comparison).statements
    texts = _texts(held[0]) | _texts(held[-1])
    rows = [{**_stored(pair), "words": _redline(pair, texts)} for pair in pairs]
    return sorted(rows, key=lambda row: (row["position"], not row["is_main"]))


def _texts(held: HeldReview) -> dict[object, str]:
    statements = held.review.statements()
    return {id: each.text for id, each in zip(held.statements, statements, strict=True)}


# A part of a split or merger differs from the whole by what stands in the other parts.
_WITHOUT_A_REDLINE = ("unchanged", "added", "removed", "split", "merged")


def _redline(pair: Row, texts: Mapping[object, str]) -> list[tuple[str, str]]:
    before, after = (texts.get(pair[f"{end}_statement_id"], "") for end in ("from", "to"))
    if pair["change"] in _WITHOUT_A_REDLINE:
        return [("equal", after or before)]
    return [(edit.op, edit.text) for edit in word_diff(before, after)]


def _stored(row: Row) -> Row:
    """A row as SQLite would return it, with integers for true and false."""
    return {name: int(it) if isinstance(it, bool) else it for name, it in row.items()}
