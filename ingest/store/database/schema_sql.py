"""schema.sql, and making what it defines in a database: tables, indexes, triggers, views."""

import re
import sqlite3
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from ingest.store.database.sqlite import Database

_CREATE = {
    "TABLE": r"\s*CREATE TABLE (?P<table>\w+)",
    "INDEX": r"\s*CREATE (?:UNIQUE )?INDEX \w+ ON (?P<table>\w+)",
    "TRIGGER": r"\s*CREATE TRIGGER \w+ AFTER [\w ]+ ON (?P<table>\w+)",
}


def schema() -> str:
    """The text of schema.sql: the repository's own, else the one installed with the package."""
    source = Path(__file__).parents[3] / "schema.sql"
    packaged = resources.files("ingest") / "schema.sql"
    return (source if source.is_file() else packaged).read_text(encoding="utf-8")


def create_missing(db: Database, kind: str, tables: set[str]) -> None:
    """Make what is missing of these tables, their indexes or their triggers.

    `kind` is TABLE, INDEX or TRIGGER.
    """
    for statement in statements():
        made = re.match(_CREATE[kind], statement)
        if made and made["table"] in tables:
            db.execute(statement.replace(f" {kind} ", f" {kind} IF NOT EXISTS ", 1))


def recreate_table(db: Database, table: str) -> None:
    """Give a table to which no other refers the form of schema.sql, and keep its rows."""
    columns = ", ".join(db[table].columns_dict)
    db.execute(f"ALTER TABLE {table} RENAME TO older_{table}")
    create_missing(db, "TABLE", {table})
    db.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM older_{table}")
    db.execute(f"DROP TABLE older_{table}")
    create_missing(db, "INDEX", {table})


def redefine_column(db: Database, table: str, column: str, definition: str) -> None:
    """Give a column another type, default or check, and keep its values. No view may be there."""
    db.execute(f"ALTER TABLE {table} ADD COLUMN redefined {definition}")
    db.execute(f"UPDATE {table} SET redefined = {column}")
    db.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    db.execute(f"ALTER TABLE {table} RENAME COLUMN redefined TO {column}")


def recreate_views(db: Database) -> None:
    """All views as schema.sql has them, whatever they were before."""
    drop_views(db)
    for statement in statements():
        if statement.lstrip().startswith("CREATE VIEW"):
            db.execute(statement)


def drop_views(db: Database) -> None:
    """Drop all views, since a table cannot be changed under a view that would break."""
    for view in db.view_names():
        db.execute(f"DROP VIEW {view}")


def statements() -> Iterator[str]:
    """The statements of schema.sql; `executescript` would look at every character anew."""
    statement = ""
    for line in schema().splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
