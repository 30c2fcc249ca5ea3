"""The database: reviews in, reviews out. All SQL that writes is in this package and schema.sql."""

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

import parsers
from ingest.store.copies.export import ExportedTable, exported_tables, ids_above
from ingest.store.corrections import CorrectionRows, NewCorrectionRow
from ingest.store.current_reviews import CurrentReviews
from ingest.store.database.opening import (
    StoreError,
    UnusableDatabase,
    acquire_lock,
    open_database,
    sqlite_errors_as_store_errors,
    transaction,
)
from ingest.store.database.schema_sql import schema
from ingest.store.documents.document_rows import (
    all_records,
    filed_document,
    filed_with_digest,
    record_document,
    recorded_refusal,
    refuse_older,
    warnings_by_document,
)
from ingest.store.documents.doubts import Doubt, doubts
from ingest.store.documents.filing import Filing
from ingest.store.documents.originals import keep_original, kept_original, kept_originals
from ingest.store.documents.sizes import SizePair, sizes
from ingest.store.documents.stored_documents import Filed, Original, Record, SourceFile
from ingest.store.rows.contents import load
from ingest.store.rows.to_rows import review_row
from ingest.store.sources import ReviewSource, sources
from ingest.store.threads import Threads
from parsers.errors import NoYear, Refusal
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

__all__ = ["AddOptions", "Store", "StoreError", "UnusableDatabase", "schema"]

_REFUSED = {"outcome": "refused", "review_id": None, "code": "", "message": ""}


class AddOptions(NamedTuple):
    """On what terms a file is added.

    `said`: corrections that come with the file; `settings`: those it was read with; `only_newer`:
    whether it is refused if it is older than the file that is held of its year.
    """

    said: Sequence[NewCorrectionRow] = ()
    settings: Settings = DEFAULTS
    only_newer: bool = False


NO_OPTIONS = AddOptions()


class Store:
    """A database file, which is created if it is missing and migrated if it is older.

    Raises UnusableDatabase if that cannot be done, and StoreError from any method if the database
    cannot be read or written. Each method is one transaction. Changes outdate the threads of a
    series, which `ingest.threads.update` recomputes. Who only reads says `read_only`: the folder
    need not be writable then.
    """

    def __init__(self, path: Path, read_only: bool = False) -> None:
        self._lock_path = path if str(path) == ":memory:" else Path(f"{path}-turn")
        self._db = open_database(path, read_only)
        self.threads = Threads(self._db, self._writing)
        self._filing = Filing(self._db, self.threads)
        self.corrections = CorrectionRows(self._db, self._writing, self._filing)
        self.current_reviews = CurrentReviews(self._db)

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
        self.checkpoint()
        self._db.close()

    def checkpoint(self) -> None:
        """Move what stands in the write-ahead log into the database file, if others let that be.

        SQLite itself does so only after a thousand pages, or when the last program closes the
        database: until then a copy of the file alone would lack what a watcher has read for weeks.
        """
        with suppress(sqlite3.Error):
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

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
            return filed_with_digest(self._db, sha256)

    def refusal(self, source: SourceFile) -> Refusal | None:
        """The refusal of the same bytes under the same name by the same version, if any.

        A file that was refused as older but has been saved since does not count as refused.
        """
        with sqlite_errors_as_store_errors():
            return recorded_refusal(self._db, source)

    def records(self) -> list[Record]:
        """Every file ever read, in the order in which they came."""
        with sqlite_errors_as_store_errors():
            return all_records(self._db)

    def sources(self, review_ids: Iterable[int]) -> list[ReviewSource]:
        """The files that reviews were read from, in the order of the years."""
        return sources(self._db, review_ids)

    def sizes(self) -> dict[int, SizePair]:
        """The current review of each year by its id, beside that of the year before."""
        with sqlite_errors_as_store_errors():
            return sizes(self._db.conn)

    def warnings(self) -> dict[int, tuple[str, ...]]:
        """The warnings of each file, by its id: `page 2, table 1, row 4: ...`."""
        with sqlite_errors_as_store_errors():
            return warnings_by_document(self._db, doubts(self._db.conn))

    def doubts(self) -> list[Doubt]:
        """Warnings that follow from other revisions and years, or from the day a file came."""
        with sqlite_errors_as_store_errors():
            return doubts(self._db.conn)

    def exported(
        self, by_review: bool = False, first_id: int = 0
    ) -> Generator[ExportedTable, None, None]:
        """Every table and view with its rows and description, see `exported_tables`."""
        with sqlite_errors_as_store_errors():
            yield from exported_tables(self._db, by_review, first_id)

    def ids_above(self) -> int:
        """A number above all ids, from which the ids of another database may start."""
        with sqlite_errors_as_store_errors():
            return ids_above(self._db)

    def originals(self) -> Iterator[Original]:
        """Every kept file of a review; those that reviews were read from come first."""
        with sqlite_errors_as_store_errors():
            yield from kept_originals(self._db)

    def original(self, document_id: int) -> Original | None:
        """The file of a document; None if it was not kept."""
        with sqlite_errors_as_store_errors():
            return kept_original(self._db, document_id)

    def add(
        self,
        source: SourceFile,
        as_read: Review,
        content: bytes | None = None,
        options: AddOptions = NO_OPTIONS,
    ) -> Filed:
        """File a review: as a new one, as the next revision, or joined to an equal one.

        The review must be complete, as `parsers.read_review` returns it. Corrections that concern
        it are applied. A file with separate bullets becomes the next revision even if it equals a
        text export, in which bullets run together. The file's content is kept if it is given.
        Raises NoYear for a review without a year, and OlderVersion.
        """
        with self._writing():
            if held := filed_with_digest(self._db, source.sha256):
                return held
            document_id = record_document(self._db, source, _REFUSED)  # until it is filed
            self.corrections.note_reading(document_id, as_read, source.parser_version)
            for each in options.said:
                self.corrections.insert(each._replace(document_id=document_id))
            review = self._corrected(document_id, as_read, options.settings)
            if options.only_newer:
                refuse_older(self._db, source, review_row(review))
            self._filing.file({document_id: review})
            keep_original(self._db, document_id, content)
            filed = filed_document(self._db, document_id)
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
        found = {**_REFUSED, "code": refusal.code, "message": str(refusal)}
        with self._writing():
            document_id = record_document(self._db, source, found)
            if refusal.code == NoYear.code:
                keep_original(self._db, document_id, content)

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
