"""The database: reviews in, reviews out. The only place that knows SQL, beside schema.sql."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import Literal, cast

from sqlite_utils import Database, Migrations

from ingest.keys import tells_bullets_apart
from ingest.loading import load_review
from ingest.rows import FirstIds, Row, Tables, beside_rows, content_rows, review_row
from parsers.errors import Refusal, ReviewtrailError
from parsers.review import Review

_BUSY_SECONDS = 30  # how long to wait for another process that writes

_SECTIONS = "SELECT id FROM sections WHERE review_id = :id"
_STATEMENTS = f"SELECT id FROM statements WHERE section_id IN ({_SECTIONS})"
_ACTIONS = f"SELECT id FROM actions WHERE statement_id IN ({_STATEMENTS})"
_STORED = "SELECT id FROM documents WHERE review_id = :id AND outcome = 'stored'"
_ROWS_OF_A_REVIEW = {
    "sections": "review_id = :id",
    "statements": f"section_id IN ({_SECTIONS})",
    "extras": f"statement_id IN ({_STATEMENTS})",
    "actions": f"statement_id IN ({_STATEMENTS})",
    "links": f"action_id IN ({_ACTIONS})",
    "residue": f"document_id = ({_STORED})",
    "diagnostics": f"document_id = ({_STORED})",
}

migrations = Migrations("reviewtrail")


@migrations(name="1-schema")
def _create(db: Database) -> None:
    statement = ""
    for line in schema().splitlines(keepends=True):  # executescript looks at every character anew
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""


def schema() -> str:
    """The text of schema.sql: the repository's own, else the one installed with the package."""
    source = Path(__file__).parent.parent / "schema.sql"
    packaged = resources.files("ingest") / "schema.sql"
    return (source if source.is_file() else packaged).read_text(encoding="utf-8")


class StoreError(ReviewtrailError):
    """The database could not be written: the disk is full, another process holds it."""


class UnusableDatabase(ReviewtrailError):
    """The file named as the database is none of ours, is too new, or cannot be opened."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as `documents` records it. `seen_at` is UTC, in ISO 8601; `format` may be unknown."""

    sha256: str
    name: str
    size: int
    format: str | None
    seen_at: str
    parser_version: str


@dataclass(frozen=True, slots=True)
class Filed:
    """Which review a file holds. `read_from` is the name of the file that gave its content.

    `outcome`: stored (a new review or revision), joined (the same review in another file), held
    (the same bytes again; nothing changed).
    """

    outcome: Literal["stored", "joined", "held"]
    review_id: int
    year: int
    revision: int
    is_current: bool
    read_from: str


class Store:
    """A database file, created where there is none and migrated where it is older.

    Raises UnusableDatabase if that cannot be done, and StoreError from any method if the
    database cannot be written later. Each method is one transaction.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._db = _open(path)
        except (sqlite3.Error, OSError) as error:
            raise UnusableDatabase(
                f"the database {path} cannot be opened: {error}. "
                "Is it one, and may its folder be written to?"
            ) from error

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

    def held(self, sha256: str) -> Filed | None:
        """The review that the file with these bytes holds; None if it was never stored."""
        with _translated():
            return self._filed("held", "sha256 = ?", sha256)

    def add(self, source: SourceFile, review: Review) -> Filed:
        """File a review: as a new one, as the next revision, or joined to one that says the same.

        The review must have a year. A text export, in which bullets run together, does not stand
        in the way of a file that tells them apart: that becomes the next revision.
        """
        with self._writing():
            if held := self._filed("held", "sha256 = ?", source.sha256):
                return held
            row = review_row(review)
            outcome: Literal["stored", "joined"] = "joined"
            review_id = self._same_review(row, tells_bullets_apart(review))
            if review_id is None:
                outcome = "stored"
                review_id = self._insert_review(row, review)
            found = {"outcome": outcome, "review_id": review_id}
            document_id = self._record(source, {**found, "code": None, "message": None})
            self._insert(beside_rows(review, document_id))
            filed = self._filed(outcome, "id = ?", document_id)
            assert filed is not None  # it was written just now
            return filed

    def refuse(self, source: SourceFile, refusal: Refusal) -> None:
        """Record that a file was refused. The same refusal again changes nothing."""
        found = {"outcome": "refused", "code": refusal.code, "message": str(refusal)}
        with self._writing():
            self._record(source, {**found, "review_id": None})

    def load_review(self, review_id: int) -> Review:
        """A review as it was stored. Raises LookupError if there is none with this id."""
        with _translated():
            row = next(self._db.query("SELECT * FROM reviews WHERE id = ?", [review_id]), None)
            if row is None:
                raise LookupError(f"no review {review_id}")
            tables: Tables = {
                table: list(self._db[table].rows_where(where, {"id": review_id}, "position"))
                for table, where in _ROWS_OF_A_REVIEW.items()
            }
        return load_review(row, tables)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with _translated(), _transaction(self._db):
            yield

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
        sql = f"SELECT 1 FROM actions WHERE position = 2 AND statement_id IN ({_STATEMENTS})"
        return any(self._db.query(sql, {"id": review_id}))

    def _insert_review(self, row: Row, review: Review) -> int:
        key = {"series": row["series"], "year": row["year"]}
        of_the_year = "series = :series AND year = :year"
        revision = self._db["reviews"].count_where(of_the_year, key) + 1
        self._db.execute(f"UPDATE reviews SET is_current = 0 WHERE {of_the_year}", key)
        table = self._db.table("reviews").insert({**row, "revision": revision, "is_current": 1})
        review_id = cast(int, table.last_pk)
        first = FirstIds(*(self._next_id(table) for table in FirstIds._fields))
        self._insert(content_rows(review, review_id, first))
        return review_id

    def _next_id(self, table: str) -> int:
        return int(self._db.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])

    def _insert(self, tables: Tables) -> None:
        for table, rows in tables.items():
            self._db.table(table).insert_all(rows)

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


def _open(path: Path) -> Database:
    db = Database(sqlite3.connect(path, timeout=_BUSY_SECONDS), execute_plugins=False)
    try:
        _check_ours(db, path)
        db.execute("PRAGMA foreign_keys = ON")
        db.enable_wal()
        if migrations.pending(db):
            with _transaction(db):
                migrations.apply(db)
    except BaseException:
        db.close()
        raise
    return db


def _check_ours(db: Database, path: Path) -> None:
    """Before anything is written: someone else's database is left as it is."""
    tables = db.table_names()  # looked at first: another process may be making a new database
    applied = {migration.name for migration in migrations.applied(db)}
    with Database(memory=True) as empty:
        known = {migration.name for migration in migrations.pending(empty)}
    if tables and not applied:
        raise UnusableDatabase(f"{path} is a database of something else. Name another with --db.")
    if applied - known:
        raise UnusableDatabase(
            f"{path} was written by a newer version of reviewtrail. Update reviewtrail."
        )


@contextmanager
def _transaction(db: Database) -> Iterator[None]:
    """One transaction that takes the write lock at once, so that it waits for other writers."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.commit()
    except BaseException:
        db.rollback()
        raise


@contextmanager
def _translated() -> Iterator[None]:
    """What SQLite says about the disk and other processes, in our words."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if type(error) not in (sqlite3.OperationalError, sqlite3.DatabaseError):
            raise  # a fault of ours, such as a broken constraint
        raise StoreError(f"the database cannot be read or written: {error}.") from error
