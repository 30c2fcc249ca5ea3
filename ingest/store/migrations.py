"""The schema, and the steps that bring an older database to it."""

import sqlite3
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from sqlite_utils import Database, Migrations

migrations = Migrations("reviewtrail")


@migrations(name="1-schema")
def _create(db: Database) -> None:
    for statement in _statements():
        db.execute(statement)


@migrations(name="2-originals")
def _keep_originals(db: Database) -> None:
    if "originals" not in db.table_names():  # else the database was made by this version
        db.execute("ALTER TABLE documents ADD COLUMN modified_at TEXT")
        for statement in _statements():
            if "CREATE TABLE originals" in statement:
                db.execute(statement)


def schema() -> str:
    """The text of schema.sql: the repository's own, else the one installed with the package."""
    source = Path(__file__).parents[2] / "schema.sql"
    packaged = resources.files("ingest") / "schema.sql"
    return (source if source.is_file() else packaged).read_text(encoding="utf-8")


def _statements() -> Iterator[str]:
    statement = ""
    for line in schema().splitlines(keepends=True):  # executescript looks at every character anew
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
