"""Loads a review: which rows of each table belong to it."""

from ingest.store.database import Database
from ingest.store.from_rows import load_review
from ingest.store.to_rows import Tables
from parsers.review import Review

SECTIONS = "SELECT id FROM sections WHERE review_id = :id"
STATEMENTS = f"SELECT id FROM statements WHERE section_id IN ({SECTIONS})"
_ACTIONS = f"SELECT id FROM actions WHERE statement_id IN ({STATEMENTS})"
_STORED = "SELECT id FROM documents WHERE review_id = :id AND outcome = 'stored'"

_CORRECTIONS = """
    SELECT corrections.*, applied.statement_id, applied.action_id, applied.as_read
    FROM applied_corrections AS applied JOIN corrections ON corrections.id = correction_id
    WHERE review_id = :id ORDER BY position
"""

_OF_STATEMENTS = ("extras", "column_owners", "column_deadlines", "actions", "effective_actions")
_OF_ACTIONS = ("links", "action_owners", "deadlines")

ROWS_OF_A_REVIEW = {
    "sections": "review_id = :id",
    "statements": f"section_id IN ({SECTIONS})",
    **dict.fromkeys(_OF_STATEMENTS, f"statement_id IN ({STATEMENTS})"),
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
        table: list(db[table].rows_where(where, {"id": review_id}, "position"))
        for table, where in ROWS_OF_A_REVIEW.items()
    }
    tables["applied_corrections"] = list(db.query(_CORRECTIONS, {"id": review_id}))
    return load_review(row, tables)
