"""Opens and migrates a database file; transactions, the lock for reading files, and errors."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ingest.store.database.migrations import migrations
from ingest.store.database.sqlite import Database
from parsers.errors import ReviewtrailError

_BUSY_SECONDS = 30  # how long to wait for another process that writes
_BUSY_POLL_SECONDS = 0.05
# A wait for the lock is interrupted this often, so that Ctrl-C can end it.
_LOCK_POLL_SECONDS = 0.5
_UNWRITABLE_FOLDER = {sqlite3.SQLITE_READONLY_DIRECTORY, sqlite3.SQLITE_CANTOPEN}
_ADVICE = {
    sqlite3.SQLITE_BUSY: "Try again when the other program that writes to it has ended.",
    sqlite3.SQLITE_FULL: "Make room on its disk and try again: what was stored before is whole.",
}


class StoreError(ReviewtrailError):
    """The database could not be written: the disk is full, another process holds it."""

    exit_code = 2


class UnusableDatabase(ReviewtrailError):
    """The file is not a reviewtrail database, is too new, or cannot be opened."""

    exit_code = 2


def open_database(path: Path, read_only: bool = False) -> Database:
    """Open a database, creating or migrating it. Raises UnusableDatabase.

    With `read_only` one whose folder may not be written to is opened too.
    """
    with _sqlite_errors_as_unusable(path):
        try:
            return _prepared(sqlite3.connect(path, timeout=_BUSY_SECONDS), path)
        except sqlite3.OperationalError as error:
            if not read_only or error.sqlite_errorcode not in _UNWRITABLE_FOLDER or _has_log(path):
                raise
        return _prepared(_connect(path, "immutable=1"), path)  # makes no log beside it


def ensure_migrated(path: Path) -> None:
    """Migrate a database if it is older, so that other programs can read it.

    Nothing is written to a database that is current, not even its journal mode. Raises
    UnusableDatabase.
    """
    with _sqlite_errors_as_unusable(path):
        with Database(_connect(path, "mode=ro"), execute_plugins=False) as db:
            _check_ours(db, path)
            is_older = bool(migrations.pending(db))
        if is_older:
            open_database(path).close()


def _connect(path: Path, option: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?{option}", uri=True)


def _prepared(connection: sqlite3.Connection, path: Path) -> Database:
    """The database of a connection, once it is ours and current."""
    db = Database(connection, execute_plugins=False)
    try:
        _check_ours(db, path)
        db.execute("PRAGMA foreign_keys = ON")
        _enable_wal(db)
        if migrations.pending(db):
            with transaction(db):
                migrations.apply(db)
    except BaseException:
        db.close()
        raise
    return db


def _enable_wal(db: Database) -> None:
    """Keep a write-ahead log, once no other process writes.

    SQLite does not wait by itself where another process has begun to write a new database
    (https://sqlite.org/c3ref/busy_handler.html).
    """
    give_up = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            return db.enable_wal()
        except sqlite3.OperationalError as error:
            is_busy = error.sqlite_errorcode == sqlite3.SQLITE_BUSY
            if not is_busy or time.monotonic() > give_up:
                raise
        time.sleep(_BUSY_POLL_SECONDS)


def _has_log(path: Path) -> bool:
    """Whether a write-ahead log beside the database may hold what it lacks."""
    return Path(f"{path}-wal").exists()


@contextmanager
def _sqlite_errors_as_unusable(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        message = f"the database {path} cannot be opened: {error}. {_advice(path, error)}"
        raise UnusableDatabase(message) from error


def _advice(path: Path, error: Exception) -> str:
    """What to do where a database cannot be opened."""
    if advice := _ADVICE.get(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK)):
        return advice
    if not path.parent.is_dir():
        return f"There is no folder {path.parent}: make it first."
    return "Is it one, and may its folder be written to? If not, copy it to one that may."


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """A transaction that takes the write lock at its beginning, so that it waits for other writers.

    A lock that is only taken on the first write fails if another process has written meanwhile.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.commit()
    except BaseException:
        db.rollback()
        raise


def acquire_lock(path: Path) -> sqlite3.Connection:
    """Wait for a lock that no other process can hold as long as this connection is open."""
    with sqlite_errors_as_store_errors():
        turns = sqlite3.connect(path, timeout=_LOCK_POLL_SECONDS)
        while True:
            try:
                turns.execute("BEGIN EXCLUSIVE")  # nothing is written
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise
            else:
                return turns


@contextmanager
def sqlite_errors_as_store_errors() -> Iterator[None]:
    """Raise errors of the disk, or because of other processes, as StoreError."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if type(error) not in (sqlite3.OperationalError, sqlite3.DatabaseError):
            raise  # a bug of our own, such as a violated constraint
        code = error.sqlite_errorcode
        advice = f" {_ADVICE[code]}" if code in _ADVICE else ""
        raise StoreError(f"the database cannot be read or written: {error}.{advice}") from error


def _check_ours(db: Database, path: Path) -> None:
    """Raise UnusableDatabase, before anything is written, if another program made the database."""
    tables = db.table_names()  # before the migrations: another process may be creating it now
    applied = {migration.name for migration in migrations.applied(db)}
    with Database(memory=True) as empty:
        known = {migration.name for migration in migrations.pending(empty)}
    if tables and not applied:
        raise UnusableDatabase(f"{path} is a database of something else. Name another with --db.")
    if applied - known:
        raise UnusableDatabase(
            f"{path} was written by a newer version of reviewtrail. Update reviewtrail."
        )
