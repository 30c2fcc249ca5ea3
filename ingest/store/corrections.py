"""The corrections in the database: added, taken back, listed, and applied to files."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from typing import NamedTuple, cast

import parsers
from ingest.output.characters import in_one_line
from ingest.store.applicable_corrections import (
    CorrectionInForce,
    Identity,
    KnownFile,
    applicable_corrections,
)
from ingest.store.database.opening import sqlite_errors_as_store_errors
from ingest.store.database.sqlite import Database
from ingest.store.documents.filing import Filing
from ingest.store.listed_corrections import ListedCorrection, all_corrections
from ingest.store.rows.from_rows import correction_of
from ingest.store.rows.keys import content_digest, series_key
from ingest.store.rows.to_rows import Row
from parsers.corrections import Correction, Corrections
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

MAX_PASSES = 10  # corrections may move a file to another series and so concern further files
_IN_FORCE = """
    SELECT corrections.*, files.id AS file_id, files.name AS file_name, files.sequence,
        files.read_series, files.read_year, files.read_digest, reviews.series AS now_series,
        reviews.year AS now_year
    FROM corrections
    LEFT JOIN documents AS files ON files.id = corrections.document_id
    LEFT JOIN reviews ON reviews.id = files.review_id
    WHERE withdrawn_at IS NULL ORDER BY corrections.id
"""
# The files that a correction may concern: its own, equal and later ones, those of its series, all
# that were renamed, since it may be of a name that they had, and where it applies now.
_CONCERNED = """
    SELECT others.id FROM corrections
    JOIN documents AS files ON files.id = corrections.document_id
    JOIN documents AS others ON others.id = files.id OR others.name = files.name
        OR (others.read_series, others.read_digest) = (files.read_series, files.read_digest)
    WHERE corrections.id = :id AND (others.review_id IS NOT NULL OR others.id = files.id)
    UNION
    SELECT documents.id FROM corrections
    JOIN reviews ON reviews.series = corrections.series
    JOIN documents ON documents.review_id = reviews.id
    WHERE corrections.id = :id
    UNION
    SELECT documents.id FROM corrections
    JOIN corrections AS renamed ON renamed.field IN ('title', 'organisation')
    JOIN applied_corrections AS applied ON applied.correction_id = renamed.id
    JOIN documents ON documents.review_id = applied.review_id
    WHERE corrections.id = :id AND corrections.series IS NOT NULL
    UNION
    SELECT documents.id FROM applied_corrections
    JOIN documents ON documents.review_id = applied_corrections.review_id
    WHERE correction_id = :id
"""


class Unread(Exception):
    """Files must be read before a correction can be applied; nothing was written."""

    def __init__(self, documents: Iterable[int]) -> None:
        self.documents = tuple(sorted(documents))
        super().__init__(self.documents)


class NotInForce(LookupError):
    """There is no correction to take back under this id."""


class Readings(NamedTuple):
    """The reviews of documents before corrections, as a version of reviewtrail reads them."""

    as_read: Mapping[int, Review]
    version: str
    settings: Settings = DEFAULTS


class NewCorrectionRow(NamedTuple):
    """A correction to be stored, of a file or of a series, which the person called `target`."""

    target: str
    correction: Correction
    document_id: int | None = None
    series: str | None = None


class CorrectionRows:
    """The corrections in a database. `writing` begins and ends a transaction."""

    def __init__(
        self, db: Database, writing: Callable[[], AbstractContextManager[None]], filing: Filing
    ) -> None:
        self._db, self._writing, self._filing = db, writing, filing

    def all(self) -> list[ListedCorrection]:
        """Every correction, oldest first, including those taken back."""
        with sqlite_errors_as_store_errors():
            return all_corrections(self._db)

    def checked(self) -> dict[int, str]:
        """Who was the last to check each file, by its id."""
        sql = """
            SELECT document_id, who FROM corrections
            WHERE field = 'checked' AND withdrawn_at IS NULL ORDER BY id
        """
        with sqlite_errors_as_store_errors():
            return dict(self._db.execute(sql))

    def say(self, said: Iterable[NewCorrectionRow], readings: Readings) -> list[int]:
        """Store corrections and apply them, in one transaction; return their ids.

        Raises Unread if they concern documents that are not among the readings.
        """
        said = [*said]
        is_of_series = any(each.series for each in said)
        with self._writing():
            ids = [*map(self.insert, said)]
            concerned = set().union(*map(self._concerned, ids))
            if is_of_series and (unkept := concerned - self._kept()):
                raise Unread(unkept)  # it would stand in some files of the series and not in others
            self._apply(concerned, readings)
            return ids

    def take_back(self, correction_id: int, who: str, at: str, readings: Readings) -> None:
        """Take a correction back. Raises Unread like `say`, and NotInForce."""
        with self._writing():
            sql = """
                UPDATE corrections SET withdrawn_at = ?, withdrawn_by = ?
                WHERE id = ? AND withdrawn_at IS NULL
            """
            concerned = self._concerned(correction_id)
            if not self._db.execute(sql, [at, in_one_line(who), correction_id]).rowcount:
                raise NotInForce(correction_id)
            if unkept := self._standing(correction_id) - self._kept():
                raise Unread(unkept)  # its values would stay
            self._apply(concerned, readings)

    def standing_in(self, document_id: int | None) -> set[int]:
        """The ids of the corrections that are applied to the review of a document."""
        sql = """
            SELECT correction_id FROM applied_corrections
            JOIN documents ON documents.review_id = applied_corrections.review_id
            WHERE documents.id = ?
        """
        with sqlite_errors_as_store_errors():
            return {row["correction_id"] for row in self._db.query(sql, [document_id])}

    def place_of(self, correction_id: int) -> tuple[int | None, int | None, int | None]:
        """The review, statement and action that a correction applies to, current ones first."""
        sql = """
            SELECT review_id, statement_id, action_id FROM applied_corrections
            JOIN reviews ON reviews.id = review_id
            WHERE correction_id = ? ORDER BY is_current DESC, applied_corrections.id
        """
        with sqlite_errors_as_store_errors():
            found = self._db.execute(sql, [correction_id]).fetchone()
        return found or (None, None, None)

    def insert(self, said: NewCorrectionRow) -> int:
        """Write the row of a correction, in a transaction of the caller."""
        made = said.correction
        row: Row = made.as_dict() | {
            "note": in_one_line(made.note),
            "who": in_one_line(made.who),
            "target": said.target,
            "document_id": said.document_id,
            "series": said.series,
        }
        del row["id"]
        if made.about is not None:
            row |= {f"about_{name}": value for name, value in made.about._asdict().items()}
        return cast(int, self._db.table("corrections").insert(row).last_pk)

    def of_document(self, document_id: int, as_read: Review) -> Corrections:
        """The corrections that concern a document."""
        return applicable_corrections(
            self._known_file(document_id, as_read), as_read, self._in_force()
        )

    def note_reading(self, document_id: int, as_read: Review, version: str) -> None:
        """Record what a file says it is, as a version reads it, in a transaction of the caller."""
        said = identity(as_read)
        row = {"read_series": said.series, "read_year": said.year, "read_digest": said.digest}
        self._db.table("documents").update(document_id, {**row, "parser_version": version})

    def _apply(self, documents: set[int], readings: Readings) -> None:
        """Apply all corrections to these documents and to others of the same series and years,
        until nothing changes any more.
        """
        as_read, before = readings.as_read, None
        for _ in range(MAX_PASSES):
            documents = (documents | self._filing.group(documents)) & self._kept()
            if missing := documents - as_read.keys():
                raise Unread(missing)
            for document_id in documents:
                self.note_reading(document_id, as_read[document_id], readings.version)
            said = {id: self.of_document(id, as_read[id]) for id in documents}
            if said == before:
                return
            settings = readings.settings
            self._filing.file(
                {id: parsers.corrected(as_read[id], said[id], settings) for id in documents}
            )
            before = said

    def _kept(self) -> set[int]:
        """The documents whose bytes are kept, so that they can be read again."""
        return {row["document_id"] for row in self._db.query("SELECT document_id FROM originals")}

    def _standing(self, correction_id: int) -> set[int]:
        """The documents to whose reviews a correction is applied."""
        sql = """
            SELECT documents.id FROM applied_corrections AS applied
            JOIN documents ON documents.review_id = applied.review_id WHERE correction_id = ?
        """
        return {row["id"] for row in self._db.query(sql, [correction_id])}

    def _concerned(self, correction_id: int) -> set[int]:
        return {row["id"] for row in self._db.query(_CONCERNED, {"id": correction_id})}

    def _known_file(self, document_id: int, as_read: Review) -> KnownFile:
        (row,) = self._db["documents"].rows_where("id = ?", [document_id])
        return KnownFile(row["id"], row["name"], row["sequence"], identity(as_read))

    def _in_force(self) -> list[CorrectionInForce]:
        return [
            CorrectionInForce(correction_of(row), _file_of(row), row["series"], _key_of(row))
            for row in self._db.query(_IN_FORCE)
        ]


def identity(as_read: Review) -> Identity:
    """What a file says it is, before corrections."""
    key = series_key(as_read.organisation, as_read.title)
    return Identity(key, as_read.year, content_digest(as_read))


def _file_of(row: Row) -> KnownFile | None:
    if row["file_id"] is None:
        return None
    said = Identity(row["read_series"], row["read_year"], row["read_digest"])
    return KnownFile(row["file_id"], row["file_name"], row["sequence"], said)


def _key_of(row: Row) -> tuple[str, int] | None:
    return None if row["now_series"] is None else (row["now_series"], row["now_year"])
