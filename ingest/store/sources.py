"""The file, revision and pages that each review was read from. Ids in, sources out."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from ingest.store.database.opening import sqlite_errors_as_store_errors
from ingest.store.database.sqlite import Database

_SOURCES = """
    SELECT reviews.year, stored.name AS file, reviews.revision,
        (
            SELECT max(statements.page_number) FROM statements
            JOIN sections ON sections.id = statements.section_id
            WHERE sections.review_id = reviews.id
        ) AS pages,
        (
            SELECT json_group_array(name) FROM (
                SELECT joined.name FROM documents AS joined
                WHERE joined.review_id = reviews.id AND joined.outcome = 'joined'
                ORDER BY joined.id
            )
        ) AS also
    FROM reviews
    JOIN documents AS stored ON stored.review_id = reviews.id AND stored.outcome = 'stored'
    WHERE reviews.id IN (SELECT value FROM json_each(:ids))
    ORDER BY reviews.year
"""


class ReviewSource(NamedTuple):
    """The file that a year's review was read from, and other files with the same review.

    `pages` is the last page that has a statement; None in formats without pages.
    """

    year: int
    file: str
    revision: int
    pages: int | None
    also: tuple[str, ...]


def sources(db: Database, review_ids: Iterable[int]) -> list[ReviewSource]:
    """The sources of reviews in the order of their years."""
    with sqlite_errors_as_store_errors():
        found = db.query(_SOURCES, {"ids": json.dumps([*review_ids])})
        return [ReviewSource(**row | {"also": tuple(json.loads(row["also"]))}) for row in found]
