"""Tables and views for other programs: their rows, and a data package that says what they are.

The package is a Frictionless one (https://specs.frictionlessdata.io/tabular-data-package/); its
words are the comments of schema.sql.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from ingest.store.descriptions import Description, descriptions
from ingest.store.migrations import schema

# The bytes of files, and what the program keeps for itself.
_LEFT_OUT = {"originals", "outdated_threads"}
_TYPES = {"INTEGER": "integer", "TEXT": "string", "REAL": "number"}


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """A table or view: its rows, and its entry in the data package."""

    name: str
    columns: tuple[str, ...]
    rows: list[Sequence[object]]
    resource: dict[str, Any]


def exported_tables(db: Database) -> Iterator[ExportedTable]:
    """Every table and view that schema.sql describes, all of one moment, in its order."""
    db.execute("BEGIN")  # what others write meanwhile stays out of sight
    try:
        for name, described in descriptions(schema()).items():
            if name not in _LEFT_OUT:
                yield _exported(db, name, described)
    finally:
        db.conn.rollback()


def data_package(tables: Iterable[ExportedTable]) -> dict[str, Any]:
    """What `datapackage.json` says of the files NAME.csv of these tables."""
    return {
        "profile": "tabular-data-package",
        "name": "reviewtrail",
        "title": "Reviews of a school trust, read by reviewtrail",
        "resources": [table.resource for table in tables],
    }


def _exported(db: Database, name: str, described: Description) -> ExportedTable:
    types = {row[1]: row[2] for row in db.execute(f"PRAGMA table_info([{name}])")}
    fields = [
        {"name": column, "type": _TYPES.get(kind, "any"), "description": _said(described, column)}
        for column, kind in types.items()
    ]
    resource = {
        "profile": "tabular-data-resource",
        "name": name,
        "path": f"{name}.csv",
        "encoding": "utf-8",
        "description": described.text,
        "schema": {"fields": fields, **_keys(db, name)},
    }
    rows = list(db.execute(f"SELECT * FROM [{name}]"))
    return ExportedTable(name, tuple(types), rows, resource)


def _said(described: Description, column: str) -> str:
    return described.columns.get(column, "")


def _keys(db: Database, name: str) -> dict[str, Any]:
    """The primary key of a table, and its foreign keys to tables that are exported too."""
    if name not in db.table_names():
        return {}
    foreign = [
        {
            "fields": key.column,
            "reference": {"resource": key.other_table, "fields": key.other_column},
        }
        for key in db.table(name).foreign_keys
        if key.other_table not in _LEFT_OUT
    ]
    return {"primaryKey": db.table(name).pks, "foreignKeys": foreign}
