"""Pins: what people said about the matching of two statements.

A pin keeps the words of both statements as their files have them, and the files, so that it follows
them: to the series and year that the files have now, to the current revision, and to their numbers
in it.
"""

from itertools import groupby
from typing import NamedTuple

from ingest.output.characters import in_one_line
from ingest.store.database.sqlite import Database
from ingest.store.rows.keys import parse_ref
from ingest.store.rows.to_rows import Row
from ingest.store.series import PinRecord, StoredPin
from parsers.correcting.locating import Spot, about, find
from parsers.corrections import About
from parsers.review import Review, Section, Statement

_WHERE_IT_COUNTS = """
    SELECT counts.id, counts.series, counts.year FROM documents
    JOIN reviews ON reviews.id = documents.review_id
    JOIN reviews AS counts
        ON (counts.series, counts.year) = (reviews.series, reviews.year) AND counts.is_current
    WHERE documents.id = :document_id
"""
_FILE_OF_A_YEAR = """
    SELECT documents.id AS document_id, reviews.id AS review_id FROM reviews
    JOIN documents ON documents.review_id = reviews.id AND outcome = 'stored'
    WHERE series = :series AND year = :year AND is_current
"""
_OUTLINE = """
    SELECT statements.id, section_id, sections.number AS section, statements.number,
        coalesce(applied.as_read, statements.text) AS text
    FROM statements JOIN sections ON sections.id = statements.section_id
    LEFT JOIN applied_corrections AS applied ON applied.id = (
        SELECT applied_corrections.id FROM applied_corrections
        JOIN corrections ON corrections.id = correction_id
        WHERE statement_id = statements.id AND action_id IS NULL AND field = 'text' LIMIT 1
    )
    WHERE sections.review_id = :id ORDER BY sections.position, statements.position
"""
_TAKE_BACK = "UPDATE thread_pins SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ?"


class _Outline(NamedTuple):
    """A review with only the numbers and words of its statements, these as read, and their ids."""

    review: Review
    ids: tuple[int, ...]


class _End(NamedTuple):
    """Where one of the two statements of a pin is now; without an id if it never existed."""

    series: str
    year: int
    name: str
    statement_id: int | None = None


class LocatedPin(NamedTuple):
    """A pin, and the ids of its statements, if they exist."""

    record: PinRecord
    from_id: int | None = None
    to_id: int | None = None


class Pins:
    """The pins in a database. The caller begins and ends the transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._outlines: dict[int, _Outline] = {}

    def in_force(self, series: str) -> list[StoredPin]:
        """The pins of a series that count, oldest first."""
        return [
            placed.record.pin
            for placed in self.all()
            if placed.record.series == series and placed.record.is_in_force
        ]

    def all(self) -> list[LocatedPin]:
        """All pins, including those taken back, oldest first."""
        return [self._placed(row) for row in self._db["thread_pins"].rows_where(order_by="id")]

    def insert(self, said: PinRecord) -> None:
        """Write the row of a pin."""
        row = {
            "series": said.series,
            **said.pin._asdict(),
            "pinned_at": said.pinned_at,
            "who": in_one_line(said.who),
            "note": in_one_line(said.note),
        }
        for side, year, name in _ends_of(said.pin):
            words = self._words(said.series, year, name)
            row |= {f"{side}_{key}": value for key, value in words.items()}
        self._db.table("thread_pins").insert(row)

    def pin_ids(self, series: str, pin: StoredPin) -> list[int]:
        """The ids of pins of the same two statements, under their current numbers, whether they say
        that these are the same or not. Pins that were taken back are left out.
        """
        wanted = (series, pin._replace(is_together=True))
        return [
            placed.record.id
            for placed in self.all()
            if (placed.record.series, placed.record.pin._replace(is_together=True)) == wanted
            and not placed.record.withdrawn_at
        ]

    def take_back(self, pin_id: int, who: str, at: str) -> PinRecord | None:
        """Take back a pin and return it; None if no such pin is in force."""
        for placed in self.all():
            if placed.record.id == pin_id and not placed.record.withdrawn_at:
                self._db.execute(_TAKE_BACK, [at, in_one_line(who), pin_id])
                return placed.record
        return None

    def _placed(self, row: Row) -> LocatedPin:
        old, new = self._end(row, "from"), self._end(row, "to")
        as_said = StoredPin(*(row[column] for column in StoredPin._fields))
        said = PinRecord(
            row["series"],
            as_said._replace(is_together=bool(as_said.is_together)),
            **{name: row[name] for name in _AS_STORED},
            is_found=False,
        )
        if old is None or new is None or not _are_of_two_years(old, new):
            return LocatedPin(said)
        if old.year > new.year:
            old, new = new, old
        pin = StoredPin(old.year, old.name, new.year, new.name, said.pin.is_together)
        found = said._replace(series=old.series, pin=pin, is_found=True)
        return LocatedPin(found, old.statement_id, new.statement_id)

    def _end(self, row: Row, side: str) -> _End | None:
        """Where a statement of a pin is now; None if it no longer exists."""
        document_id, text = row[f"{side}_document_id"], row[f"{side}_text"]
        if document_id is None:  # the statement did not exist when it was pinned
            return _End(row["series"], row[f"{side}_year"], row[f"{side}_number"])
        for counts in self._db.query(_WHERE_IT_COUNTS, {"document_id": document_id}):
            outline = self._outline(counts["id"])
            number = row[f"{side}_number"]
            wanted = About(
                None if number.startswith("#") else number,
                row[f"{side}_section"],
                text,
                row[f"{side}_occurrence"],
            )
            spot = find(outline.review, wanted)
            if spot is not None:
                name = _names(outline.review)[spot.statement]
                statement_id = outline.ids[spot.statement]
                return _End(counts["series"], counts["year"], name, statement_id)
        return None

    def _words(self, series: str, year: int, name: str) -> Row:
        """The columns by which a statement is found again; none if it does not exist."""
        asked = {"series": series, "year": year}
        for held in self._db.query(_FILE_OF_A_YEAR, asked):
            review = self._outline(held["review_id"]).review
            names = _names(review)
            if name in names:
                found = about(review, Spot(names.index(name)))
                return {
                    "document_id": held["document_id"],
                    "section": found.section,
                    "text": found.text,
                    "occurrence": found.occurrence,
                }
        return {}

    def _outline(self, review_id: int) -> _Outline:
        if review_id not in self._outlines:
            rows = list(self._db.query(_OUTLINE, {"id": review_id}))
            by_section = groupby(rows, key=lambda row: (row["section_id"], row["section"]))
            sections = tuple(
                Section(number, "", "", "", tuple(map(_statement, rows)))
                for (_, number), rows in by_section
            )
            ids = tuple(row["id"] for row in rows)
            self._outlines[review_id] = _Outline(Review(sections=sections), ids)
        return self._outlines[review_id]


def _are_of_two_years(old: _End, new: _End) -> bool:
    """Whether they are still of one series, and of two years of it."""
    return old.series == new.series and old.year != new.year


_AS_STORED = ("id", "pinned_at", "who", "note", "withdrawn_at", "withdrawn_by")


def _statement(row: Row) -> Statement:
    return Statement(parse_ref(row["number"]) if row["number"] else None, "", row["text"])


def _names(review: Review) -> list[str]:
    """The name of each statement: its number, or `#12` for the twelfth if it has none."""
    placed = enumerate(review.statements(), 1)
    return [statement.number_text or f"#{place}" for place, statement in placed]


def _ends_of(pin: StoredPin) -> tuple[tuple[str, int, str], tuple[str, int, str]]:
    return ("from", pin.from_year, pin.from_number), ("to", pin.to_year, pin.to_number)
