"""Columns of the days on which things were minuted: a review in, the headings of those out.

`Date | Issue | Action | By whom` says when an issue came up, `Action | By whom | Date` by when
it is to be done.
"""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import groupby

from parsers.patterns import pattern
from parsers.review import Review

_DATE = pattern(r"\W*dates?\W*", re.IGNORECASE)
_MIN_BEHIND = 2  # headings of a row itself: of its number, its statement, its action


def days_of_meetings(review: Review) -> frozenset[str]:
    """The headings `Date` before those of statements and actions: nothing is due then."""
    further: set[str] = set().union(*(statement.extra for statement in review.statements()))
    rows = _heading_rows(review)
    return frozenset(name for row in rows for name in _dates_before(row, further))


def _heading_rows(review: Review) -> Iterator[Sequence[str]]:
    headings = (piece for piece in review.residue if piece.role == "column-heading")
    for _, row in groupby(headings, key=lambda piece: (piece.place.table, piece.place.row)):
        yield [piece.text for piece in row]


def _dates_before(row: Sequence[str], further: Set[str]) -> Iterator[str]:
    for at, heading in enumerate(row):
        behind = [name for name in row[at + 1 :] if name not in further]
        if _DATE.fullmatch(heading) and len(behind) >= _MIN_BEHIND:
            yield heading
