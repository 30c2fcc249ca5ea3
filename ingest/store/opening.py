"""A database file: opened, brought to the newest form, written in transactions and in turns."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ingest.store.library import Database
from ingest.store.migrations import migrations
from parsers.errors import ReviewtrailError

_BUSY_SECONDS = 30  # how long to wait for another process that writes
_TURN_SECONDS = 0.5  # how long a wait for another process that reads a file cannot be interrupted


class StoreError(ReviewtrailError):
    """The database could not be written: the disk is full, another process holds it."""


class UnusableDatabase(ReviewtrailError):
    """The file named as the database is none of ours, is too new, or cannot be opened."""

    exit_code = 2


def open_database(path: Path) -> Database:
    """The database of a file, made where there is none. Raises UnusableDatabase, sqlite3.Error."""
    db = Database(sqlite3.connect(path, timeout=_BUSY_SECONDS), execute_plugins=False)
    try:
        _check_ours(db, path)
        db.execute("PRAGMA foreign_keys = ON")
        db.enable_wal()
        if migrations.pending(db):
            with transaction(db):
                migrations.apply(db)
    except BaseException:
        db.close()
        raise
    return db


def ready(path: Path) -> None:
    """See that a file holds a database of ours in its newest form, to be read by other programs.

    One that does is not written to, not even its journal mode. Raises UnusableDatabase.
    """
    try:
        address = f"{path.resolve().as_uri()}?mode=ro"
        with Database(sqlite3.connect(address, uri=True), execute_plugins=False) as db:
            _check_ours(db, path)
            is_older = bool(migrations.pending(db))
        if is_older:
            open_database(path).close()
    except sqlite3.Error as error:
        raise UnusableDatabase(f"the database {path} cannot be read: {error}.") from error


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """One transaction that takes the write lock at once, so that it waits for other writers."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.commit()
    except BaseException:
        db.rollback()
        raise


def take_turn(path: Path) -> sqlite3.Connection:
    """A lock that no other process holds as long as the connection is open."""
    with translated():
        turns = sqlite3.connect(path, timeout=_TURN_SECONDS)
        while True:
            try:
                turns.execute("BEGIN EXCLUSIVE")  # nothing is written
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise
            else:
                return turns


@contextmanager
def translated() -> Iterator[None]:
    """What SQLite says about the disk and other processes, in our words."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if type(error) not in (sqlite3.OperationalError, sqlite3.DatabaseError):
            raise  # a fault of ours, such as a broken constraint
        raise StoreError(f"the database cannot be read or written: {error}.") from error


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
