"""Warnings that no file gives by itself: a database in, doubts out.

They follow from other revisions and years of a review, and from when its file came.
"""

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from ingest.store.documents.fullness import Extent, difference_text, is_part_of
from ingest.store.documents.sizes import ReviewSize, sizes
from parsers.corrections import PERSON
from parsers.grammar.times.years import find_year, words_of_name

_STORED = """
    SELECT reviews.id AS review_id, documents.id AS document_id, documents.name AS file,
        reviews.organisation, reviews.title, reviews.year, reviews.kept_aside, reviews.is_current,
        reviews.year_source, (
            SELECT group_concat(documents.name, '/') FROM reviews AS replaced
            JOIN documents ON documents.review_id = replaced.id
            WHERE replaced.series = reviews.series AND replaced.year = reviews.year
                AND replaced.revision < reviews.revision AND NOT replaced.is_withdrawn
        ) AS replaced,
        substr(documents.seen_at, 1, 10) AS came,
        EXISTS (
            SELECT 1 FROM corrections JOIN documents AS earlier ON earlier.id = document_id
            WHERE field = 'review' AND withdrawn_at IS NULL AND earlier.name = documents.name
                AND earlier.id < documents.id AND earlier.review_id IS NOT NULL
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
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    for row in cursor.execute(_STORED):
        pair = pairs.get(row["review_id"])
        fewer = _fewer(pair.this, pair.before) if pair else ""
        about = (row["document_id"], row["file"], row["organisation"], row["title"], row["year"])
        found += [Doubt(*about, code, message) for code, message in _messages(row, fewer)]
    return found


def _messages(row: sqlite3.Row, fewer: str) -> Iterator[tuple[str, str]]:
    if row["kept_aside"]:
        yield "kept-aside", f"kept aside: {row['kept_aside']}"
    if not row["is_current"]:
        return
    if _is_named_after_next_year(row):
        what = f"it takes the place of an earlier file of {row['year']}"
        yield "year-disagrees", f"{what}, but its name says {row['year'] + 1}"
    if row["is_after_one_withdrawn"]:
        yield "withdrawn-before", "somebody said that an earlier file of this name is no review"
    if fewer:
        yield "fewer-statements", f"perhaps read in part: {fewer}"
    if str(row["year"]) > str(row["came"]):
        yield "future-year", f"the review is of {row['year']}, but its file came on {row['came']}"


def _is_named_after_next_year(row: sqlite3.Row) -> bool:
    """Whether a file that replaced others is perhaps next year's with the old year in its title.

    A name with the year in which a school year ends is no sign of it, if theirs had it too.
    """
    if not row["replaced"] or row["year_source"] == PERSON:
        return False
    years = [_year_in(name) for name in (row["file"], *row["replaced"].split("/"))]
    return years[0] == row["year"] + 1 and years[0] not in years[1:]


def _year_in(name: str) -> int | None:
    found = find_year(words_of_name(name))
    return found.year if found else None


def _fewer(this: ReviewSize, before: ReviewSize | None) -> str:
    """How many fewer statements a year has than the one before; empty unless they are far fewer."""
    if before is None:
        return ""
    now, then = (Extent(size.statements, size.sections) for size in (this, before))
    return difference_text(now, then, str(before.year)) if is_part_of(now, then) else ""
