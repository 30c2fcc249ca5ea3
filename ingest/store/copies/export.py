"""Tables and views for other programs: their rows, and a data package that describes them.

The package follows Frictionless (https://specs.frictionlessdata.io/tabular-data-package/); the
descriptions are the comments of schema.sql.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ingest.store.database.descriptions import Description, descriptions
from ingest.store.database.schema_sql import schema
from ingest.store.database.sqlite import Database, ForeignKey

# The bytes of files, and a table for internal use.
_LEFT_OUT = {"originals", "outdated_threads"}
_TYPES = {"INTEGER": "integer", "TEXT": "string", "REAL": "number"}
# SQLite gives no type for the computed columns of views. All are texts, except for these numbers.
_COMPUTED_NUMBERS = frozenset(
    "action_count first_put_off first_year gaps in_place is_in_force is_latest is_overdue is_own "
    "is_overruled last_year not_told open overdue partly sections sort_key stands statements "
    "thread_id times_put_off warnings years".split()
)
_COUNTS_IN = {"owner_plans": {"actions"}, "document_contents": {"actions", "links"}}

# Columns that are put before those of a table whose rows belong to reviews, with `by_review`.
REVIEW_FIELDS = (
    {"name": "trust", "type": "string", "description": "the trust whose review the row is part of"},
    {"name": "review_year", "type": "integer", "description": "the year of that review"},
)
_YEARS_OF_VIEWS = ("year", "to_year", "last_year")

# The ids of a further database are raised by a multiple of this.
ID_STEP = 1_000_000


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """A table or view: its rows, which can be read once, and its entry in the data package.

    If `is_by_review`, rows begin with the trust and the year of their review.
    """

    name: str
    rows: Iterable[Sequence[object]]
    resource: dict[str, Any]
    is_by_review: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns, in order."""
        return tuple(field["name"] for field in self.resource["schema"]["fields"])


def exported_tables(
    db: Database, by_review: bool = False, first_id: int = 0
) -> Iterator[ExportedTable]:
    """Every table and view of schema.sql, in its order and from one consistent state.

    With `by_review`, rows that belong to a review begin with its trust and year and are sorted by
    them. `first_id` is added to every id.
    """
    db.execute("BEGIN")  # hides what other processes write meanwhile
    try:
        for name, described in descriptions(schema()).items():
            if name not in _LEFT_OUT:
                yield _exported(db, name, described, by_review, first_id)
    finally:
        db.conn.rollback()


def ids_above(db: Database) -> int:
    """A number above all ids of a database, from which the ids of another may start."""
    tables = [name for name in db.table_names() if name in descriptions(schema())]
    highest = (
        db.execute(f"SELECT coalesce(max(id), 0) FROM [{name}]").fetchone()[0]
        for name in tables
        if db.table(name).pks == ["id"]
    )
    return int((max(highest, default=0) // ID_STEP + 1) * ID_STEP)


def data_package(resources: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The content of `datapackage.json` for these resources.

    Frictionless calls a package tabular if all of it is CSV.
    """
    listed = list(resources)
    is_tabular = all(each.get("profile") == "tabular-data-resource" for each in listed)
    return {
        "profile": "tabular-data-package" if is_tabular else "data-package",
        "name": "reviewtrail",
        "title": "Reviews of a school trust, read by reviewtrail",
        "resources": listed,
    }


def _exported(
    db: Database, name: str, described: Description, by_review: bool, first_id: int
) -> ExportedTable:
    types = {row[1]: row[2] for row in db.execute(f"PRAGMA table_info([{name}])")}
    fields = [
        {
            "name": column,
            "type": _type(name, column, kind),
            "description": described.columns.get(column, ""),
        }
        for column, kind in types.items()
    ]
    values = ", ".join(_values(db, name, types))
    review = _review_of(db, name, types) if by_review else None
    if review is not None:
        trust, year, joins = review
        fields = [*map(dict, REVIEW_FIELDS), *fields]
        selected = f"nullif({trust}, ''), {year}, {values}"
        sql = f"SELECT {selected} FROM [{name}] AS t {joins} ORDER BY 1, 2"
    else:
        sql = f"SELECT {values} FROM [{name}] AS t"
    resource = {
        "profile": "tabular-data-resource",
        "name": name,
        "path": f"{name}.csv",
        "encoding": "utf-8",
        "description": described.text,
        "schema": {"fields": fields, **_keys(db, name)},
    }
    ids = [at for at, field in enumerate(fields) if _is_id(field)]
    rows = _with_ids_from(first_id, ids, db.execute(sql))
    return ExportedTable(name, rows, resource, review is not None)


def _values(db: Database, name: str, columns: Iterable[str]) -> Iterator[str]:
    """SQL of each column of a row `t`.

    A name stands as in the table that it refers to: for SQLite `IT manager` is `IT Manager`, for
    other programs it is none of the owners.
    """
    keys = db.table(name).foreign_keys if name in db.table_names() else []
    tables = {key.column: key.other_table for key in keys if key.other_column == "name"}
    for column in columns:
        if column in tables:
            yield f"(SELECT name FROM [{tables[column]}] WHERE name = t.[{column}])"
        else:
            yield f"t.[{column}]"


def _type(table: str, column: str, kind: str) -> str:
    is_count = column in _COMPUTED_NUMBERS or column in _COUNTS_IN.get(table, ())
    return _TYPES.get(kind) or ("integer" if is_count else "string")


def _is_id(field: dict[str, str]) -> bool:
    is_named_so = field["name"] == "id" or field["name"].endswith("_id")
    return is_named_so and field["type"] == "integer"


def _with_ids_from(
    first: int, ids: list[int], rows: Iterable[tuple[Any, ...]]
) -> Iterator[Sequence[object]]:
    for row in rows:
        if not first:
            yield row
            continue
        shifted = list(row)
        for at in ids:
            shifted[at] = None if row[at] is None else row[at] + first
        yield shifted


def _review_of(db: Database, name: str, columns: Iterable[str]) -> tuple[str, str, str] | None:
    """SQL for the trust and the year of the review of a row `t`, and the joins that they need."""
    if name in db.view_names():
        year = next(year for year in _YEARS_OF_VIEWS if year in columns)
        return "t.organisation", f"t.{year}", ""
    keys = _keys_to_review(db, name)
    if keys is None:
        return None
    joins, before = [], "t"
    for key in keys:
        table = key.other_table
        joins.append(f"LEFT JOIN [{table}] ON [{table}].id = {before}.{key.column}")
        before = f"[{table}]"
    return f"{before}.organisation", f"{before}.year", " ".join(joins)


def _keys_to_review(db: Database, name: str) -> tuple[ForeignKey, ...] | None:
    """The foreign keys from a row to its review, the later one of two; None if there are none."""
    if name == "reviews":
        return ()
    required = {row[1] for row in db.execute(f"PRAGMA table_info([{name}])") if row[3]}

    def rank(key: ForeignKey) -> tuple[bool, bool, bool]:
        is_far = key.other_table != "reviews"
        return is_far, key.column not in required, str(key.column).startswith("from_")

    for key in sorted(db.table(name).foreign_keys, key=rank):
        rest = _keys_to_review(db, key.other_table)
        if rest is not None:
            return key, *rest
    return None


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
    keys = {"primaryKey": db.table(name).pks}
    return {**keys, "foreignKeys": foreign} if foreign else keys
