"""Warnings that no file gives by itself: a database in, doubts out.

They follow from other revisions and years of a review, and from when its file came.
"""

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from ingest.store.fullness import Extent, difference_text, is_part_of
from ingest.store.sizes import ReviewSize, sizes

_STORED = """
    SELECT reviews.id AS review_id, documents.id AS document_id, documents.name AS file,
        reviews.organisation, reviews.title, reviews.year, reviews.kept_aside, reviews.is_current,
        substr(documents.seen_at, 1, 10) AS came,
        EXISTS (
            SELECT 1 FROM corrections JOIN documents AS earlier ON earlier.id = document_id
            WHERE field = 'review' AND withdrawn_at IS NULL AND earlier.name = documents.name
                AND earlier.id < documents.id
        ) AS is_after_one_withdrawn
    FROM reviews JOIN documents ON documents.review_id = reviews.id AND outcome = 'stored'
    WHERE NOT reviews.is_withdrawn ORDER BY documents.id
"""


class Doubt(NamedTuple):
    """Something to look at in a file."""

    document_id: int
    file: str
    organisation: str
    title: str
    year: int
    code: str
    message: str


def doubts(connection: sqlite3.Connection) -> list[Doubt]:
    """The doubts about all files that reviews were read from, in the order in which they came."""
    pairs = sizes(connection)
    found = []
    cursor = connection.execute(_STORED)
    names = [column[0] for column in cursor.description]
    for values in cursor:
        row = dict(zip(names, values, strict=True))
        pair = pairs.get(row["review_id"])
        fewer = _fewer(pair.this, pair.before) if pair else ""
        about = (row["document_id"], row["file"], row["organisation"], row["title"], row["year"])
        found += [Doubt(*about, code, message) for code, message in _messages(row, fewer)]
    return found


def _messages(row: dict[str, str | int], fewer: str) -> Iterator[tuple[str, str]]:
    if row["kept_aside"]:
        yield "kept-aside", f"kept aside: {row['kept_aside']}"
    if not row["is_current"]:
        return
    if row["is_after_one_withdrawn"]:
        yield "withdrawn-before", "somebody said that an earlier file of this name is no review"
    if fewer:
        yield "fewer-statements", f"perhaps read in part: {fewer}"
    if str(row["year"]) > str(row["came"]):
        yield "future-year", f"the review is of {row['year']}, but its file came on {row['came']}"


def _fewer(this: ReviewSize, before: ReviewSize | None) -> str:
    """How many fewer statements a year has than the one before; empty unless they are far fewer."""
    if before is None:
        return ""
    now, then = (Extent(size.statements, size.sections) for size in (this, before))
    return difference_text(now, then, str(before.year)) if is_part_of(now, then) else ""
