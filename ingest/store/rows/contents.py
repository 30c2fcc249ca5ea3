"""Loads a review: which rows of each table belong to it. An id in, a review out."""

from collections.abc import Iterator
from typing import Any

from ingest.store.database.sqlite import Database
from ingest.store.rows.from_rows import load_review
from ingest.store.rows.to_rows import Row, Tables
from parsers.review import Review

_SECTIONS = "SELECT id FROM sections WHERE review_id = :id"
_STATEMENTS = f"SELECT id FROM statements WHERE section_id IN ({_SECTIONS})"
_ACTIONS = f"SELECT id FROM actions WHERE statement_id IN ({_STATEMENTS})"
_STORED = "SELECT id FROM documents WHERE review_id = :id AND outcome = 'stored'"

_CORRECTIONS = """
    SELECT corrections.*, applied.statement_id, applied.action_id, applied.as_read
    FROM applied_corrections AS applied JOIN corrections ON corrections.id = correction_id
    WHERE review_id = :id ORDER BY position
"""

_NAMES_OWNERS = {"action_owners", "column_owners"}
_WITH_NAME = ", (SELECT name FROM owners WHERE name = owner) AS name"
_OF_STATEMENTS = ("extras", "column_owners", "column_deadlines", "actions", "effective_actions")
_OF_ACTIONS = ("links", "action_owners", "deadlines")

ROWS_OF_A_REVIEW = {
    "sections": "review_id = :id",
    "statements": f"section_id IN ({_SECTIONS})",
    **dict.fromkeys(_OF_STATEMENTS, f"statement_id IN ({_STATEMENTS})"),
    **dict.fromkeys(_OF_ACTIONS, f"action_id IN ({_ACTIONS})"),
    "applied_corrections": "review_id = :id",
    "residue": f"document_id = ({_STORED})",
    "diagnostics": f"document_id = ({_STORED})",
}


def load(db: Database, review_id: int) -> Review:
    """A review as it was stored. Raises LookupError if there is none with this id."""
    row = next(db.query("SELECT * FROM reviews WHERE id = ?", [review_id]), None)
    if row is None:
        raise LookupError(f"no review {review_id}")
    tables: Tables = {
        table: list(rows_of(db, table, where, "position", {"id": review_id}))
        for table, where in ROWS_OF_A_REVIEW.items()
    }
    tables["applied_corrections"] = list(db.query(_CORRECTIONS, {"id": review_id}))
    return load_review(row, tables)


def rows_of(
    db: Database, table: str, where: str, order: str, values: dict[str, Any] | None = None
) -> Iterator[Row]:
    """Rows of a table. Those that name owners have the `name` that is shown for all capitals."""
    name = _WITH_NAME if table in _NAMES_OWNERS else ""
    sql = f"SELECT *{name} FROM [{table}] WHERE {where} ORDER BY {order}"
    yield from db.query(sql, values or {})
