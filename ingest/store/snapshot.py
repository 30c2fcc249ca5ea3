"""A copy of the database for others: one file, whole, that does not change under its readers."""

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ingest.store.redaction import without_initials
from parsers.errors import ReviewtrailError

# Where initials are found; they are replaced everywhere.
_TEXTS = """
    SELECT text FROM actions UNION SELECT text FROM extras UNION SELECT name FROM owners
"""
_TABLES = """
    SELECT name FROM sqlite_schema
    WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'
"""
_INDEXES = "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"


class SnapshotUnwritable(ReviewtrailError):
    """The copy could not be written; one that was there before is as it was."""


class SameDatabase(ReviewtrailError):
    """The copy would replace the database itself."""

    exit_code = 2


def publish(db: Path, out: Path, redact: bool = False) -> None:
    """Copy a database, which others may be writing, and put the copy in its place at once.

    With `redact` it holds neither the original files nor the initials of people. Raises
    SnapshotUnwritable or SameDatabase.
    """
    if out.exists() and out.samefile(db):
        raise SameDatabase(f"{out} is the database itself. Name another file for the copy.")
    working = out.with_name(f".{out.name}.{secrets.token_hex(4)}.tmp")
    try:
        with closing(sqlite3.connect(db)) as source:
            source.execute("VACUUM INTO ?", [str(working)])
        if redact:
            with closing(sqlite3.connect(working)) as copy:
                _redact(copy)
        os.replace(working, out)
    except (OSError, sqlite3.Error) as error:
        raise SnapshotUnwritable(f"The copy {out} cannot be written: {error}.") from error
    finally:
        working.unlink(missing_ok=True)


def _redact(db: sqlite3.Connection) -> None:
    redacted = without_initials(row[0] for row in db.execute(_TEXTS))
    db.create_function("redacted", 1, lambda text: text and redacted(text), deterministic=True)
    with db:
        db.execute("DELETE FROM originals")
        for table, column in _text_columns(db):
            changed = f"redacted({column})"
            db.execute(f"UPDATE {table} SET {column} = {changed} WHERE {column} <> {changed}")
        for (index,) in db.execute(
            _INDEXES
        ).fetchall():  # old words stay in one until it is rebuilt
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    db.execute("VACUUM")  # so that nothing is left in free pages


def _text_columns(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    for (table,) in db.execute(_TABLES).fetchall():
        for column in db.execute(f"PRAGMA table_info({table})").fetchall():
            if column[2] == "TEXT":
                yield table, column[1]
