"""The size of each year's review, compared with the year before: rows in, values out."""

import sqlite3
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from ingest.store.documents.fullness import missing
from parsers.diagnostics import count_of

_SQL = """
    SELECT reviews.series, reviews.id, reviews.year, sections.number,
        (SELECT count(*) FROM statements WHERE section_id = sections.id) AS statements
    FROM reviews LEFT JOIN sections ON sections.review_id = reviews.id
    WHERE reviews.is_current
    ORDER BY reviews.series, reviews.year, sections.position
"""


class ReviewSize(NamedTuple):
    """The number of statements and the numbered sections of a year's current review."""

    series: str
    review_id: int
    year: int
    statements: int
    sections: tuple[str, ...]


class SizePair(NamedTuple):
    """The size of a year's review and of the one before, if there is one."""

    this: ReviewSize
    before: ReviewSize | None

    @property
    def words(self) -> str:
        """`12 statements fewer than 2022; section 5 is missing`; empty without a year before."""
        if self.before is None:
            return ""
        gone = missing(self.this.sections, self.before.sections)
        return "; ".join(filter(None, (_difference(self.this, self.before), gone)))


def _difference(this: ReviewSize, before: ReviewSize) -> str:
    difference = this.statements - before.statements
    if not difference:
        return f"as many statements as {before.year}"
    count = count_of(abs(difference), "statement")
    return f"{count} {'more' if difference > 0 else 'fewer'} than {before.year}"


def sizes(connection: sqlite3.Connection) -> dict[int, SizePair]:
    """The size of each year's current review by its id, with that of the year before."""
    found: dict[int, SizePair] = {}
    for _, years in groupby(_sizes(connection), key=lambda size: size.series):
        in_order = list(years)
        found[in_order[0].review_id] = SizePair(in_order[0], None)
        for before, this in pairwise(in_order):
            found[this.review_id] = SizePair(this, before)
    return found


def _sizes(connection: sqlite3.Connection) -> Iterator[ReviewSize]:
    for (series, review_id, year), rows in groupby(connection.execute(_SQL), key=lambda r: r[:3]):
        sections = [tuple(row)[3:] for row in rows]
        numbers = tuple(number for number, _ in sections if number)
        yield ReviewSize(series, review_id, year, sum(count or 0 for _, count in sections), numbers)
