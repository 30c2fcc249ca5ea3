"""The corrections as they are listed, each with its state. Rows of the database in, values out."""

from typing import Any, NamedTuple

from ingest.store.database.sqlite import Database
from ingest.store.rows.from_rows import correction_of
from ingest.store.rows.to_rows import Row
from parsers.corrections import Correction

_ALL = """
    SELECT corrections.*, documents.name AS file,
        about_text IS NULL OR EXISTS (
            SELECT 1 FROM corrected_values AS found
            WHERE found.correction_id = corrections.id AND found.stands
        ) AS is_found,
        EXISTS (
            SELECT 1 FROM corrected_values AS found
            WHERE found.correction_id = corrections.id AND found.stands AND found.is_overruled
        ) AS is_overruled
    FROM corrections LEFT JOIN documents ON documents.id = corrections.document_id
    ORDER BY corrections.id
"""


class ListedCorrection(NamedTuple):
    """A correction with its state.

    `file` is the name of the corrected file; None for a correction of a series. `is_found` is
    whether its statement or action is in a current review, `is_overruled` whether a later
    correction of the same value counts.
    """

    target: str
    correction: Correction
    file: str | None
    withdrawn_at: str | None
    withdrawn_by: str | None
    is_found: bool
    is_overruled: bool

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        made = self.correction.as_dict()
        values = {"id": made["id"], "target": self.target, **made, **self._asdict()}
        del values["correction"]
        return values


def all_corrections(db: Database) -> list[ListedCorrection]:
    """Every correction, oldest first, including those taken back."""
    return [*map(_listed, db.query(_ALL))]


def _listed(row: Row) -> ListedCorrection:
    return ListedCorrection(
        row["target"],
        correction_of(row),
        row["file"],
        row["withdrawn_at"],
        row["withdrawn_by"],
        bool(row["is_found"]),
        bool(row["is_overruled"]),
    )
