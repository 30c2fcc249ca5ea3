"""The database: reviews in, reviews out. The only place that knows SQL, beside schema.sql."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Literal, cast

from ingest.store.contents import ROWS_OF_A_REVIEW, STATEMENTS, load
from ingest.store.documents import (
    Filed,
    OlderVersion,
    Original,
    Record,
    RecordedRefusal,
    SourceFile,
)
from ingest.store.keys import tells_bullets_apart
from ingest.store.migrations import schema
from ingest.store.opening import (
    StoreError,
    UnusableDatabase,
    open_database,
    take_turn,
    transaction,
    translated,
)
from ingest.store.plans import Plans
from ingest.store.sizes import SizePair, sizes
from ingest.store.sources import ReviewSource, sources
from ingest.store.threads import Threads
from ingest.store.to_rows import (
    CONTENT,
    FirstIds,
    Row,
    Tables,
    beside_rows,
    content_rows,
    review_row,
)
from parsers.corrections import CORRECTABLE, PERSON, Corrections
from parsers.errors import NoYear, Refusal
from parsers.provenance import Place
from parsers.review import Review

__all__ = ["Store", "StoreError", "UnusableDatabase", "schema"]

_YEAR = "series = :series AND year = :year"
_LATEST_IS_CURRENT = f"""
    UPDATE reviews SET is_current = 1
    WHERE {_YEAR} AND revision = (SELECT max(revision) FROM reviews WHERE {_YEAR})
"""
_UNNAMED = "name NOT IN (SELECT owner FROM action_owners UNION SELECT owner FROM column_owners)"
_BESIDE = ("residue", "diagnostics")


class Store:
    """A database file, created where there is none and migrated where it is older.

    Raises UnusableDatabase if that cannot be done, and StoreError from any method if the
    database cannot be written later. Each method is one transaction. What it changes outdates the
    threads of a series, which `ingest.threads.update` draws anew.
    """

    def __init__(self, path: Path) -> None:
        self._turns = path if str(path) == ":memory:" else Path(f"{path}-turn")
        try:
            self._db = open_database(path)
        except (sqlite3.Error, OSError) as error:
            raise UnusableDatabase(
                f"the database {path} cannot be opened: {error}. "
                "Is it one, and may its folder be written to?"
            ) from error
        self.threads = Threads(self._db, self._writing)
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
        self._db.close()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Hold off other processes that read files into this database, so that none is read twice.

        The lock lies in a file of its own: the database can be written while a file is parsed.
        Being SQLite's, it ends with the process, however that ends.
        """
        with closing(take_turn(self._turns)):
            yield

    def state(self) -> tuple[int, int]:
        """What differs as soon as the database was written to, here or in another process."""
        with translated():
            ((elsewhere,),) = self._db.execute("PRAGMA data_version")
        return int(elsewhere), self._db.conn.total_changes

    def held(self, sha256: str) -> Filed | None:
        """The review that the file with these bytes holds; None if it was never stored."""
        with translated():
            return self._filed("held", "sha256 = ?", sha256)

    def refusal(self, source: SourceFile) -> Refusal | None:
        """Why the same bytes were refused under the same name by the same version, if they were.

        An older version of a review that was saved anew since is not refused yet.
        """
        known = {"sha256": source.sha256, "name": source.name, "version": source.parser_version}
        where = "sha256 = :sha256 AND name = :name AND parser_version = :version"
        with translated():
            for row in self._db["documents"].rows_where(where, known):
                if row["code"] == OlderVersion.code and row["modified_at"] != source.modified_at:
                    return None
                return row["code"] and RecordedRefusal(row["code"], row["message"])
        return None

    def records(self) -> list[Record]:
        """Every file ever read, in the order of their coming."""
        sql = """
            SELECT contents.*, documents.sha256, documents.parser_version, documents.size,
                documents.modified_at, documents.review_id, documents.name,
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
        with translated():
            return [
                Record(**{c: row[c] for c in Record.__dataclass_fields__})
                for row in self._db.query(sql)
            ]

    def sources(self, review_ids: Iterable[int]) -> list[ReviewSource]:
        """Where reviews were read from, in the order of their years."""
        return sources(self._db, review_ids)

    def sizes(self) -> dict[int, SizePair]:
        """The current review of each year by its id, beside that of the year before."""
        with translated():
            return sizes(self._db.conn)

    def warnings(self) -> dict[int, tuple[str, ...]]:
        """What a person should look at in each file, by its id: `page 2, table 1, row 4: ...`."""
        found: defaultdict[int, list[str]] = defaultdict(list)
        with translated():
            for row in self._db["diagnostics"].rows_where("severity = 'warning'", [], "id"):
                place = str(Place(*(row[f"{name}_number"] for name in Place._fields)))
                found[row["document_id"]].append(": ".join(filter(None, (place, row["message"]))))
        return {document_id: tuple(words) for document_id, words in found.items()}

    def originals(self) -> Iterator[Original]:
        """Every file that holds a review and was kept, those that gave a review its content first.

        Of what a person said each review remembers that it was said and what it was.
        """
        sql = f"""
            SELECT content, {", ".join(f"documents.{c}" for c in SourceFile.__dataclass_fields__)},
                CASE year_source WHEN :person THEN year END AS said_year,
                CASE organisation_source WHEN :person THEN organisation END AS said_organisation,
                CASE title_source WHEN :person THEN title END AS said_title
            FROM originals JOIN documents ON documents.id = document_id
            JOIN reviews ON reviews.id = documents.review_id
            WHERE sha256 = :sha256
        """
        with translated():
            for (sha256,) in self._db.execute(
                "SELECT sha256 FROM documents ORDER BY outcome DESC, id"  # joined, stored
            ).fetchall():
                for row in self._db.query(sql, {"sha256": sha256, "person": PERSON}):
                    said = {name: row.pop(f"said_{name}") for name in CORRECTABLE}
                    content = row.pop("content")
                    yield Original(SourceFile(**row), content, Corrections(**said))

    def add(
        self,
        source: SourceFile,
        review: Review,
        content: bytes | None = None,
        only_newer: bool = False,
    ) -> Filed:
        """File a review: as a new one, as the next revision, or joined to one that says the same.

        The review must be complete, as `parsers.read_review` gives it. A text export, in which
        bullets run together, does not stand in the way of a file that tells them apart: that
        becomes the next revision. The file's content is kept if it is given. Raises NoYear for a
        review without a year, and OlderVersion if only a newer file than the one that is held may
        become the next revision, and this one is not.
        """
        _require_year(review)
        with self._writing():
            if held := self._filed("held", "sha256 = ?", source.sha256):
                return held
            return self._file(source, review, content, only_newer)

    def reread(self, original: Original, review: Review) -> bool:
        """Replace what was read from a file before; give whether that changed anything.

        Afterwards the database holds what it would hold if the file had only come now: a file
        that no longer says the same as the one that it was joined to becomes a revision. Raises
        NoYear for a review without a year.
        """
        _require_year(review)
        with self._writing():
            (document,) = self._db["documents"].rows_where("sha256 = ?", [original.source.sha256])
            version = {"parser_version": original.source.parser_version}
            self._db.table("documents").update(document["id"], version)
            if document["outcome"] == "stored":
                return self._reread_review(document, review)
            return self._rejoin(document, original, review)

    def refuse(self, source: SourceFile, refusal: Refusal) -> None:
        """Record that a file was refused. The same refusal again changes nothing."""
        found = {"outcome": "refused", "code": refusal.code, "message": str(refusal)}
        with self._writing():
            self._record(source, {**found, "review_id": None})

    def load_review(self, review_id: int) -> Review:
        """A review as it was stored. Raises LookupError if there is none with this id."""
        with translated():
            return load(self._db, review_id)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with translated(), transaction(self._db):
            yield

    def _file(
        self, source: SourceFile, review: Review, content: bytes | None, only_newer: bool
    ) -> Filed:
        row = review_row(review)
        outcome: Literal["stored", "joined"] = "joined"
        review_id = self._same_review(row, tells_bullets_apart(review))
        if review_id is None:
            if only_newer:
                self._refuse_older(source, row)
            outcome = "stored"
            review_id = self._insert_review(row, review)
        found = {"outcome": outcome, "review_id": review_id}
        document_id = self._record(source, {**found, "code": None, "message": None})
        self._insert(beside_rows(review, document_id))
        if content is not None:
            self._insert({"originals": [{"document_id": document_id, "content": content}]})
        filed = self._filed(outcome, "id = ?", document_id)
        assert filed is not None  # it was written just now
        return filed

    def _refuse_older(self, source: SourceFile, row: Row) -> None:
        sql = """
            SELECT name, modified_at FROM documents JOIN reviews ON reviews.id = review_id
            WHERE outcome = 'stored' AND is_current AND series = :series AND year = :year
        """
        for held in self._db.query(sql, row):
            if (source.modified_at or "~") < (held["modified_at"] or ""):
                raise OlderVersion(f"a newer version of this review is held: {held['name']}")

    def _filed(
        self, outcome: Literal["stored", "joined", "held"], where: str, value: str | int
    ) -> Filed | None:
        sql = f"""
            SELECT reviews.id AS review_id, year, revision, is_current, stored.name AS read_from
            FROM documents JOIN reviews ON reviews.id = documents.review_id
            JOIN documents AS stored ON stored.review_id = reviews.id AND stored.outcome = 'stored'
            WHERE documents.{where}
        """
        for row in self._db.query(sql, [value]):
            return Filed(outcome, **{**row, "is_current": bool(row["is_current"])})
        return None

    def _same_review(self, row: Row, bullets_apart: bool) -> int | None:
        """The latest revision that says the same, and tells bullets apart if the new file does."""
        sql = """
            SELECT id FROM reviews
            WHERE series = :series AND year = :year AND content_digest = :content_digest
            ORDER BY revision DESC
        """
        for found in self._db.query(sql, row):
            return found["id"] if not bullets_apart or self._bullets_apart(found["id"]) else None
        return None

    def _bullets_apart(self, review_id: int) -> bool:
        sql = f"SELECT 1 FROM actions WHERE position = 2 AND statement_id IN ({STATEMENTS})"
        return any(self._db.query(sql, {"id": review_id}))

    def _insert_review(self, row: Row, review: Review) -> int:
        self.threads.outdate_year(row["series"], row["year"])
        table = self._db.table("reviews").insert({**row, **self._next_revision(row)})
        review_id = cast(int, table.last_pk)
        self._insert_content(review_id, review)
        return review_id

    def _next_revision(self, row: Row) -> Row:
        """Which revision comes next; the one before it is current no more."""
        key = {"series": row["series"], "year": row["year"]}
        last = f"SELECT coalesce(max(revision), 0) FROM reviews WHERE {_YEAR}"
        (revision,) = self._db.execute(last, key).fetchone()
        self._db.execute(f"UPDATE reviews SET is_current = 0 WHERE {_YEAR}", key)
        return {"revision": revision + 1, "is_current": 1}

    def _insert_content(self, review_id: int, review: Review) -> None:
        first = FirstIds(*(self._next_id(table) for table in FirstIds._fields))
        self._insert(content_rows(review, review_id, first))

    def _reread_review(self, document: Row, review: Review) -> bool:
        review_id = document["review_id"]
        if self.load_review(review_id) == review:
            return False
        (held,) = self._db["reviews"].rows_where("id = ?", [review_id])
        row = review_row(review)
        for changed in (held, row):
            self.threads.outdate_year(changed["series"], changed["year"])
        moved = (row["series"], row["year"]) != (held["series"], held["year"])
        revision = self._next_revision(row) if moved else {}
        self._db.table("reviews").update(review_id, {**row, **revision})
        if moved:
            self._db.execute(_LATEST_IS_CURRENT, {"series": held["series"], "year": held["year"]})
        for table in CONTENT[:0:-1]:  # children first; owners may be those of other reviews too
            self._db.table(table).delete_where(ROWS_OF_A_REVIEW[table], {"id": review_id})
        self._insert_content(review_id, review)
        self._db.table("owners").delete_where(_UNNAMED)
        self._replace_beside(document["id"], review)
        return True

    def _rejoin(self, document: Row, original: Original, review: Review) -> bool:
        (held,) = self._db["reviews"].rows_where("id = ?", [document["review_id"]])
        row = review_row(review)
        if all(row[column] == held[column] for column in ("series", "year", "content_digest")):
            self._replace_beside(document["id"], review)
            return False
        for table in (*_BESIDE, "originals"):
            self._db.table(table).delete_where("document_id = ?", [document["id"]])
        self._db.table("documents").delete(document["id"])
        self._file(original.source, review, original.content, only_newer=False)
        return True

    def _replace_beside(self, document_id: int, review: Review) -> None:
        for table in _BESIDE:
            self._db.table(table).delete_where("document_id = ?", [document_id])
        self._insert(beside_rows(review, document_id))

    def _next_id(self, table: str) -> int:
        return int(self._db.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])

    def _insert(self, tables: Tables) -> None:
        for table, rows in tables.items():
            self._db.table(table).insert_all(rows, ignore=table == "owners")

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


def _require_year(review: Review) -> None:
    if review.year is None:
        raise NoYear
