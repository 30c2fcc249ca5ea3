"""The database: reviews in, reviews out. All SQL that writes is in this package and schema.sql."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Literal, cast

import parsers
from ingest.store.contents import load
from ingest.store.corrections import CorrectionRows, NewCorrectionRow
from ingest.store.documents import (
    Filed,
    OlderVersion,
    Original,
    Record,
    RecordedRefusal,
    SourceFile,
    record_of,
)
from ingest.store.doubts import Doubt, doubts
from ingest.store.export import ExportedTable, exported_tables, ids_above
from ingest.store.filing import Filing
from ingest.store.migrations import schema
from ingest.store.opening import (
    StoreError,
    UnusableDatabase,
    acquire_lock,
    open_database,
    sqlite_errors_as_store_errors,
    transaction,
)
from ingest.store.plans import Plans
from ingest.store.sizes import SizePair, sizes
from ingest.store.sources import ReviewSource, sources
from ingest.store.threads import Threads
from ingest.store.to_rows import Row, review_row
from parsers.errors import NoYear, Refusal
from parsers.provenance import Place
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

__all__ = ["Store", "StoreError", "UnusableDatabase", "schema"]

# The row of a new file until it is filed, later in the same transaction.
_TO_BE_FILED = {"outcome": "refused", "review_id": None, "code": "", "message": ""}

_IS_PASSED_OVER = """
    NOT reviews.is_current AND NOT reviews.is_withdrawn AND reviews.kept_aside = ''
        AND EXISTS (
            SELECT 1 FROM reviews AS earlier
            WHERE earlier.series = reviews.series AND earlier.year = reviews.year
                AND earlier.is_current AND earlier.revision < reviews.revision
        )
"""


class Store:
    """A database file, which is created if it is missing and migrated if it is older.

    Raises UnusableDatabase if that cannot be done, and StoreError from any method if the database
    cannot be read or written. Each method is one transaction. Changes outdate the threads of a
    series, which `ingest.threads.update` recomputes.
    """

    def __init__(self, path: Path) -> None:
        self._lock_path = path if str(path) == ":memory:" else Path(f"{path}-turn")
        try:
            self._db = open_database(path)
        except (sqlite3.Error, OSError) as error:
            raise UnusableDatabase(
                f"the database {path} cannot be opened: {error}. "
                "Is it one, and may its folder be written to?"
            ) from error
        self.threads = Threads(self._db, self._writing)
        self._filing = Filing(self._db, self.threads)
        self.corrections = CorrectionRows(self._db, self._writing, self._filing)
        self.plans = Plans(self._db)

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection to the database."""
        self._db.close()

    @contextmanager
    def ingest_lock(self) -> Iterator[None]:
        """Wait for and lock out other processes that read files, so that none is read twice.

        The lock is SQLite's, on a file of its own: the database can be written meanwhile, and the
        lock ends with the process, however that ends.
        """
        with closing(acquire_lock(self._lock_path)):
            yield

    def state(self) -> tuple[int, int]:
        """A value that changes whenever the database is written, here or in another process."""
        with sqlite_errors_as_store_errors():
            ((elsewhere,),) = self._db.execute("PRAGMA data_version")
        return int(elsewhere), self._db.conn.total_changes

    def held(self, sha256: str) -> Filed | None:
        """The review of the file with these bytes; None if it was never stored."""
        with sqlite_errors_as_store_errors():
            return self._filed("held", "sha256 = ?", sha256)

    def refusal(self, source: SourceFile) -> Refusal | None:
        """The refusal of the same bytes under the same name by the same version, if any.

        A file that was refused as older but has been saved since does not count as refused.
        """
        where = "sha256 = :sha256 AND name = :name AND folder = :folder"
        where += " AND parser_version = :parser_version"
        with sqlite_errors_as_store_errors():
            for row in self._db["documents"].rows_where(where, asdict(source)):
                if row["code"] == OlderVersion.code and row["modified_at"] != source.modified_at:
                    return None
                return row["code"] and RecordedRefusal(row["code"], row["message"])
        return None

    def records(self) -> list[Record]:
        """Every file ever read, in the order in which they came."""
        sql = f"""
            SELECT contents.*, reviews.is_withdrawn, reviews.kept_aside,
                {_IS_PASSED_OVER} AS is_passed_over,
                documents.sha256, documents.parser_version, documents.size, documents.modified_at,
                documents.review_id, documents.name,
                stored.name AS read_from, latest_stored.name AS current_file
            FROM document_contents AS contents
            JOIN documents ON documents.id = contents.document_id
            LEFT JOIN documents AS stored
                ON stored.review_id = documents.review_id AND stored.outcome = 'stored'
            LEFT JOIN reviews ON reviews.id = documents.review_id
            LEFT JOIN reviews AS latest ON latest.series = reviews.series
                AND latest.year = reviews.year AND latest.is_current
            LEFT JOIN documents AS latest_stored
                ON latest_stored.review_id = latest.id AND latest_stored.outcome = 'stored'
            ORDER BY documents.id
        """
        with sqlite_errors_as_store_errors():
            return [*map(record_of, self._db.query(sql))]

    def sources(self, review_ids: Iterable[int]) -> list[ReviewSource]:
        """The files that reviews were read from, in the order of the years."""
        return sources(self._db, review_ids)

    def sizes(self) -> dict[int, SizePair]:
        """The current review of each year by its id, beside that of the year before."""
        with sqlite_errors_as_store_errors():
            return sizes(self._db.conn)

    def warnings(self) -> dict[int, tuple[str, ...]]:
        """The warnings of each file, by its id: `page 2, table 1, row 4: ...`."""
        found: defaultdict[int, list[str]] = defaultdict(list)
        with sqlite_errors_as_store_errors():
            for row in self._db["diagnostics"].rows_where("severity = 'warning'", [], "id"):
                place = str(Place(*(row[f"{name}_number"] for name in Place._fields)))
                found[row["document_id"]].append(": ".join(filter(None, (place, row["message"]))))
        for doubt in self.doubts():
            found[doubt.document_id].append(doubt.message)
        return {document_id: tuple(words) for document_id, words in found.items()}

    def doubts(self) -> list[Doubt]:
        """Warnings that follow from other revisions and years, or from the day a file came."""
        with sqlite_errors_as_store_errors():
            return doubts(self._db.conn)

    def exported(self, by_review: bool = False, first_id: int = 0) -> Iterator[ExportedTable]:
        """Every table and view with its rows and description, see `exported_tables`."""
        with sqlite_errors_as_store_errors():
            yield from exported_tables(self._db, by_review, first_id)

    def ids_above(self) -> int:
        """A number above all ids, from which the ids of another database may start."""
        with sqlite_errors_as_store_errors():
            return ids_above(self._db)

    def originals(self) -> Iterator[Original]:
        """Every kept file of a review; those that reviews were read from come first."""
        sql = """
            SELECT sha256 FROM documents WHERE outcome <> 'refused'
            ORDER BY outcome DESC, sequence
        """  # stored, joined
        with sqlite_errors_as_store_errors():
            for (sha256,) in self._db.execute(sql).fetchall():
                yield from self._originals("sha256 = ?", sha256)

    def original(self, document_id: int) -> Original | None:
        """The file of a document; None if it was not kept."""
        with sqlite_errors_as_store_errors():
            return next(self._originals("documents.id = ?", document_id), None)

    def add(
        self,
        source: SourceFile,
        as_read: Review,
        content: bytes | None = None,
        only_newer: bool = False,
        said: Iterable[NewCorrectionRow] = (),
        settings: Settings = DEFAULTS,
    ) -> Filed:
        """File a review: as a new one, as the next revision, or joined to an equal one.

        The review must be complete, as `parsers.read_review` returns it. Corrections that concern
        it are applied, including those that come with the file (`said`). A file with separate
        bullets becomes the next revision even if it equals a text export, in which bullets run
        together. The file's content is kept if it is given. Raises NoYear for a review without a
        year, and OlderVersion if `only_newer` and the file is older than the one that is held.
        """
        with self._writing():
            if held := self._filed("held", "sha256 = ?", source.sha256):
                return held
            document_id = self._record(source, _TO_BE_FILED)
            self.corrections.note_reading(document_id, as_read, source.parser_version)
            for each in said:
                self.corrections.insert(each._replace(document_id=document_id))
            review = self._corrected(document_id, as_read, settings)
            if only_newer:
                self._refuse_older(source, review_row(review))
            self._filing.file({document_id: review})
            self._keep(document_id, content)
            filed = self._filed(None, "id = ?", document_id)
            assert filed is not None  # it was written just now
            return filed

    def reread(self, original: Original, as_read: Review, settings: Settings = DEFAULTS) -> bool:
        """Replace what was read from a file before; return whether that changed anything.

        Afterwards the database is as if the file had only come now: a file that no longer equals
        the one it was joined to becomes a revision. Raises NoYear for a review without a year.
        """
        with self._writing():
            (document,) = self._db["documents"].rows_where("sha256 = ?", [original.source.sha256])
            version = original.source.parser_version
            self.corrections.note_reading(document["id"], as_read, version)
            review = self._corrected(document["id"], as_read, settings)
            return document["id"] in self._filing.file({document["id"]: review})

    def refuse(self, source: SourceFile, refusal: Refusal, content: bytes | None = None) -> None:
        """Record that a file was refused. Recording the same refusal again changes nothing.

        The content of a file that only lacks a year is kept, since a person can supply the year.
        """
        found = {"outcome": "refused", "code": refusal.code, "message": str(refusal)}
        with self._writing():
            document_id = self._record(source, {**found, "review_id": None})
            if refusal.code == NoYear.code:
                self._keep(document_id, content)

    def load_review(self, review_id: int) -> Review:
        """A review as it was stored. Raises LookupError if there is none with this id."""
        with sqlite_errors_as_store_errors():
            return load(self._db, review_id)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with sqlite_errors_as_store_errors(), transaction(self._db):
            yield

    def _corrected(self, document_id: int, as_read: Review, settings: Settings) -> Review:
        """The review with its corrections applied. Raises NoYear if it still has no year."""
        said = self.corrections.of_document(document_id, as_read)
        review = parsers.corrected(as_read, said, settings)
        if review.year is None:
            raise NoYear
        return review

    def _originals(self, where: str, value: str | int) -> Iterator[Original]:
        columns = ", ".join(f"documents.{c}" for c in SourceFile.__dataclass_fields__)
        sql = f"""
            SELECT content, {columns} FROM originals JOIN documents ON documents.id = document_id
            WHERE {where}
        """
        for row in self._db.query(sql, [value]):
            content = row.pop("content")
            yield Original(SourceFile(**row), content)

    def _keep(self, document_id: int, content: bytes | None) -> None:
        if content is not None:
            row = {"document_id": document_id, "content": content}
            originals = self._db.table("originals")
            originals.delete_where("document_id = ?", [document_id])
            originals.insert(row)

    def _refuse_older(self, source: SourceFile, row: Row) -> None:
        """Raise OlderVersion for a file that differs from all that are held and is older."""
        sql = """
            SELECT name, modified_at FROM documents JOIN reviews ON reviews.id = review_id
            WHERE outcome = 'stored' AND is_current AND series = :series AND year = :year
                AND NOT EXISTS (
                    SELECT 1 FROM reviews
                    WHERE series = :series AND year = :year AND content_digest = :content_digest
                )
        """
        for held in self._db.query(sql, row):
            if (source.modified_at or "~") < (held["modified_at"] or ""):
                raise OlderVersion(f"a newer version of this review is held: {held['name']}")

    def _filed(self, outcome: Literal["held"] | None, where: str, value: str | int) -> Filed | None:
        """The filed review of a file; `outcome` replaces the file's own one if it is given."""
        sql = f"""
            SELECT documents.outcome, reviews.id AS review_id, year, revision, is_current,
                stored.name AS read_from, is_withdrawn, kept_aside,
                reviews.id IN (SELECT review_id FROM applied_corrections) AS is_corrected,
                {_IS_PASSED_OVER} AS is_passed_over
            FROM documents JOIN reviews ON reviews.id = documents.review_id
            JOIN documents AS stored ON stored.review_id = reviews.id AND stored.outcome = 'stored'
            WHERE documents.{where}
        """
        for row in self._db.query(sql, [value]):
            own = row.pop("outcome")
            flags = {name: bool(value) for name, value in row.items() if name.startswith("is_")}
            return Filed(outcome or own, **{**row, **flags})
        return None

    def _record(self, source: SourceFile, found: Row) -> int:
        """Write the row of a file, unless it says the same already or the file was stored."""
        documents = self._db.table("documents")
        row = {**asdict(source), **found}
        for known in documents.rows_where("sha256 = ?", [source.sha256]):
            settled = known["outcome"] != "refused"
            if settled or all(known[c] == row[c] for c in (*found, "parser_version")):
                return cast(int, known["id"])
            return cast(int, documents.update(known["id"], row).last_pk)
        return cast(int, documents.insert(row).last_pk)
