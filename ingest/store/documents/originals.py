"""The files that are kept as they came, so that they can be read again. Ids in, bytes out."""

from collections.abc import Iterator

from ingest.store.database.sqlite import Database
from ingest.store.documents.stored_documents import Original, SourceFile

_COLUMNS = ", ".join(f"documents.{name}" for name in SourceFile.__dataclass_fields__)
_ORIGINALS = f"""
    SELECT content, {_COLUMNS} FROM originals JOIN documents ON documents.id = document_id
"""
# Those that reviews were read from (stored) come before others of the same reviews (joined).
_OF_REVIEWS = """
    SELECT sha256 FROM documents WHERE outcome <> 'refused' ORDER BY outcome DESC, sequence
"""


def kept_originals(db: Database) -> Iterator[Original]:
    """Every kept file of a review; those that reviews were read from come first."""
    for (sha256,) in db.execute(_OF_REVIEWS).fetchall():
        yield from _originals(db, "sha256 = ?", sha256)


def kept_original(db: Database, document_id: int) -> Original | None:
    """The file of a document; None if it was not kept."""
    return next(_originals(db, "documents.id = ?", document_id), None)


def keep_original(db: Database, document_id: int, content: bytes | None) -> None:
    """Keep the content of a file, instead of an earlier one; nothing, if there is none."""
    if content is not None:
        table = db.table("originals")
        table.delete_where("document_id = ?", [document_id])
        table.insert({"document_id": document_id, "content": content})


def _originals(db: Database, where: str, value: str | int) -> Iterator[Original]:
    for row in db.query(f"{_ORIGINALS} WHERE {where}", [value]):
        content = row.pop("content")
        yield Original(SourceFile(**row), content)
