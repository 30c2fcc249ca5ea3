"""The table `documents`: which files were read, and what became of each. Values in and out."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from typing import Literal, cast

from ingest.store.database.sqlite import Database
from ingest.store.documents.doubts import Doubt
from ingest.store.documents.stored_documents import (
    Filed,
    OlderVersion,
    Record,
    RecordedRefusal,
    SourceFile,
)
from ingest.store.rows.from_rows import place_of
from ingest.store.rows.to_rows import Row
from parsers.errors import Refusal

_IS_PASSED_OVER = """
    NOT reviews.is_current AND NOT reviews.is_withdrawn AND reviews.kept_aside = ''
        AND EXISTS (
            SELECT 1 FROM reviews AS earlier
            WHERE earlier.series = reviews.series AND earlier.year = reviews.year
                AND earlier.is_current AND earlier.revision < reviews.revision
        )
"""
_RECORDS = f"""
    SELECT contents.*, reviews.is_withdrawn, reviews.kept_aside,
        {_IS_PASSED_OVER} AS is_passed_over,
        documents.sha256, documents.parser_version, documents.size, documents.modified_at,
        documents.review_id, documents.name,
        stored.name AS read_from, latest_stored.name AS current_file
    FROM document_contents AS contents
    JOIN documents ON documents.id = contents.document_id
    LEFT JOIN documents AS stored
        ON stored.review_id = documents.review_id AND stored.outcome = 'stored'
    LEFT JOIN reviews ON reviews.id = documents.review_id
    LEFT JOIN reviews AS latest ON latest.series = reviews.series
        AND latest.year = reviews.year AND latest.is_current
    LEFT JOIN documents AS latest_stored
        ON latest_stored.review_id = latest.id AND latest_stored.outcome = 'stored'
    ORDER BY documents.id
"""
_FILED = f"""
    SELECT documents.outcome, reviews.id AS review_id, year, revision, is_current,
        stored.name AS read_from, is_withdrawn, kept_aside,
        reviews.id IN (SELECT review_id FROM applied_corrections) AS is_corrected,
        {_IS_PASSED_OVER} AS is_passed_over
    FROM documents JOIN reviews ON reviews.id = documents.review_id
    JOIN documents AS stored ON stored.review_id = reviews.id AND stored.outcome = 'stored'
"""
_NEWER_VERSIONS = """
    SELECT name, modified_at FROM documents JOIN reviews ON reviews.id = review_id
    WHERE outcome = 'stored' AND is_current AND series = :series AND year = :year
        AND NOT EXISTS (
            SELECT 1 FROM reviews
            WHERE series = :series AND year = :year AND content_digest = :content_digest
        )
"""
_SAME_REFUSED = """
    sha256 = :sha256 AND name = :name AND folder = :folder AND parser_version = :parser_version
"""


def all_records(db: Database) -> list[Record]:
    """Every file ever read, in the order in which they came."""
    return [*map(_record, db.query(_RECORDS))]


def _record(row: Row) -> Record:
    return Record(**{name: row[name] for name in Record.__dataclass_fields__})


def filed_with_digest(db: Database, sha256: str) -> Filed | None:
    """The review of the file with these bytes, as one that is held; None if it has none."""
    return _filed(db, "documents.sha256 = ?", sha256, "held")


def filed_document(db: Database, document_id: int) -> Filed | None:
    """The review of a file; None if it has none."""
    return _filed(db, "documents.id = ?", document_id)


def _filed(
    db: Database, where: str, value: str | int, outcome: Literal["held"] | None = None
) -> Filed | None:
    """The review of the file of which a condition is true, with its own outcome or this one."""
    for row in db.query(f"{_FILED} WHERE {where}", [value]):
        own = row.pop("outcome")
        flags = {name: bool(value) for name, value in row.items() if name.startswith("is_")}
        return Filed(outcome or own, **{**row, **flags})
    return None


def recorded_refusal(db: Database, source: SourceFile) -> Refusal | None:
    """The refusal of the same bytes under the same name by the same version, if any.

    A file that was refused as older but has been saved since does not count as refused.
    """
    for row in db["documents"].rows_where(_SAME_REFUSED, asdict(source)):
        if row["code"] == OlderVersion.code and row["modified_at"] != source.modified_at:
            return None
        return row["code"] and RecordedRefusal(row["code"], row["message"])
    return None


def record_document(db: Database, source: SourceFile, found: Row) -> int:
    """Write the row of a file, unless it says the same already or the file has a review.

    `found` are the columns that say what became of it. Returns the id of the row.
    """
    documents = db.table("documents")
    row = {**asdict(source), **found}
    for known in documents.rows_where("sha256 = ?", [source.sha256]):
        settled = known["outcome"] != "refused"
        if settled or all(known[c] == row[c] for c in (*found, "parser_version")):
            return cast(int, known["id"])
        return cast(int, documents.update(known["id"], row).last_pk)
    return cast(int, documents.insert(row).last_pk)


def refuse_older(db: Database, source: SourceFile, review: Row) -> None:
    """Raise OlderVersion for a file that differs from all that are held and is older.

    `review` is the row of the review that was read from it.
    """
    for held in db.query(_NEWER_VERSIONS, review):
        if (source.modified_at or "~") < (held["modified_at"] or ""):
            raise OlderVersion(f"a newer version of this review is held: {held['name']}")


def warnings_by_document(db: Database, doubts: Iterable[Doubt]) -> dict[int, tuple[str, ...]]:
    """The warnings of each file and the doubts about it, by its id."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for row in db["diagnostics"].rows_where("severity = 'warning'", [], "id"):
        words = filter(None, (str(place_of(row)), row["message"]))
        found[row["document_id"]].append(": ".join(words))
    for doubt in doubts:
        found[doubt.document_id].append(doubt.message)
    return {document_id: tuple(words) for document_id, words in found.items()}
