"""What another program sees in a database file."""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ingest.store import Store


def new_database(path):
    """A database of ours with nothing in it, copied: to make one takes ten times as long."""
    path.write_bytes(_new_database())
    return path


@cache
def _new_database():
    with TemporaryDirectory() as folder:
        path = Path(folder) / "reviews.db"
        Store(path).close()
        return path.read_bytes()


def rows(path, sql):
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchall()


def column(path, sql):
    return [row[0] for row in rows(path, sql)]


def copied(source, target):
    """A copy of a database, of which other programs may have a part in memory."""
    with closing(sqlite3.connect(source)) as db, closing(sqlite3.connect(target)) as copy:
        db.backup(copy)
        copy.execute("PRAGMA journal_mode = WAL")
    return target


def dump(path):
    """The whole content, but for the moment in which the schema was made."""
    with closing(sqlite3.connect(path)) as db:
        return [line for line in db.iterdump() if '"_sqlite_migrations" VALUES' not in line]
