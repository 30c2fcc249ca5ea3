"""Files reviews: groups documents into revisions and writes the rows that change."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ingest.store.database.sqlite import Database
from ingest.store.documents.placed_files import files_of, key_of, keys_of, placed
from ingest.store.documents.revisions import PlacedFile, Revision
from ingest.store.rows.contents import ROWS_OF_A_REVIEW, load
from ingest.store.rows.kept_ids import Known, kept_ids
from ingest.store.rows.to_rows import (
    CONTENT,
    Row,
    RowIds,
    Tables,
    content_rows,
    document_rows,
    review_row,
    without_id,
)
from ingest.store.threads import Threads
from parsers.errors import NoYear
from parsers.review import Review, Statement

DOCUMENT_TABLES = ("residue", "diagnostics")
_REVISION_OFFSET = 1_000_000  # moves old revision numbers out of the way of the new ones
_UNNAMED = "name NOT IN (SELECT owner FROM action_owners UNION SELECT owner FROM column_owners)"


class _Planned(NamedTuple):
    """A revision with the id and the row of its review."""

    revision: Revision
    review_id: int
    is_new: bool
    row: Row


class Filing:
    """Files reviews in a database. The caller begins and ends the transaction."""

    def __init__(self, db: Database, threads: Threads) -> None:
        self._db, self._threads = db, threads

    def file(self, read: Mapping[int, Review]) -> set[int]:
        """File documents by the reviews just read from them; return the ids of those that changed.

        All revisions of the series and years concerned are determined again. A document whose
        review has no year is refused.
        """
        keys = keys_of(self._db, read) | {key_of(review) for review in read.values() if review.year}
        held = files_of(self._db, keys)
        planned = self._planned(placed(held, read), held, read)
        changed = self._changed(planned, held, read)
        if changed:
            for series, year in keys:
                self._threads.outdate_year(series, year)
            self._write_reviews(planned, held)
            self._refuse(id for id, review in read.items() if review.year is None)
            self._drop_reviews(held, planned)
        changed |= self._write_contents(planned, read)
        self._write_document_rows(read)
        return changed

    def group(self, documents: Iterable[int]) -> set[int]:
        """The documents with reviews of the same series and years as these."""
        return set(files_of(self._db, keys_of(self._db, documents)))

    def _planned(
        self, revisions: Sequence[Revision], held: Mapping[int, Row], read: Mapping[int, Review]
    ) -> list[_Planned]:
        """Each revision with an earlier review of one of its files, or a new one."""
        known = {row["review_id"]: self._row(row["review_id"]) for row in held.values()}
        next_id = self._next_id("reviews")
        taken: set[int] = set()
        planned = []
        for revision in revisions:
            free = [id for id in _reviews_before(revision, held) if id not in taken]
            review_id = free[0] if free else next_id
            next_id += not free
            taken.add(review_id)
            first = read.get(revision.first.document_id)
            row = review_row(first) if first else known[review_id]
            planned.append(_Planned(revision, review_id, not free, row | _rank(revision)))
        return planned

    def _row(self, review_id: int) -> Row:
        (row,) = self._db["reviews"].rows_where("id = ?", [review_id])
        return {name: value for name, value in row.items() if name != "id"}

    def _changed(
        self, planned: Iterable[_Planned], held: Mapping[int, Row], read: Mapping[int, Review]
    ) -> set[int]:
        """The documents whose review, or its row, changes."""
        changed = {id for id, review in read.items() if review.year is None and id in held}
        for each in planned:
            is_other = each.is_new or self._row(each.review_id) != each.row
            for file in each.revision.files:
                if is_other or _is_moved(file, each, held.get(file.document_id)):
                    changed.add(file.document_id)
        return changed

    def _write_reviews(self, planned: Sequence[_Planned], held: Mapping[int, Row]) -> None:
        away = f"""
            UPDATE reviews SET is_current = 0, revision = revision + {_REVISION_OFFSET} WHERE id = ?
        """
        self._db.conn.executemany(away, {(row["review_id"],) for row in held.values()})
        for each in planned:
            if each.is_new:
                self._db.table("reviews").insert({"id": each.review_id, **each.row})
            else:
                self._db.table("reviews").update(each.review_id, each.row)
            for file in each.revision.files:
                self._join(file.document_id, each.review_id)
        for each in planned:
            stored = {"outcome": "stored"}
            self._db.table("documents").update(each.revision.first.document_id, stored)

    def _join(self, document_id: int, review_id: int) -> None:
        sql = """
            UPDATE documents SET outcome = 'joined', review_id = ?, code = NULL, message = NULL,
                sequence = coalesce(
                    sequence, (SELECT coalesce(max(sequence), 0) + 1 FROM documents)
                )
            WHERE id = ?
        """
        self._db.execute(sql, [review_id, document_id])

    def _refuse(self, documents: Iterable[int]) -> None:
        refusal = NoYear()
        refused = {
            "outcome": "refused",
            "review_id": None,
            "sequence": None,
            "code": refusal.code,
            "message": str(refusal),
        }
        for document_id in documents:
            self._db.table("documents").update(document_id, refused)

    def _drop_reviews(self, held: Mapping[int, Row], planned: Iterable[_Planned]) -> None:
        """Delete reviews that no revision uses any more."""
        kept = {each.review_id for each in planned}
        for review_id in {row["review_id"] for row in held.values()} - kept:
            self._delete_content(review_id)
            self._db.table("reviews").delete(review_id)
            self._db.table("owners").delete_where(_UNNAMED)

    def _write_contents(self, planned: Iterable[_Planned], read: Mapping[int, Review]) -> set[int]:
        """Write the content of reviews that differs; return the documents it was read from."""
        written = set()
        for each in planned:
            document_id = each.revision.first.document_id
            review = read.get(document_id)
            if review is None:
                continue
            if not each.is_new and load(self._db, each.review_id) == review:
                continue
            written.add(document_id)
            self._threads.outdate_year(each.row["series"], each.row["year"])
            self._replace_content(each.review_id, review)
            self._replace_document_rows(document_id, review)
        return written

    def _replace_content(self, review_id: int, review: Review) -> None:
        """Write a review's content; a statement that is there again keeps its id."""
        statements = [*review.statements()]
        ids = RowIds(
            self._first_id("sections", review_id, len(review.sections)),
            self._statement_ids(review_id, statements),
            self._first_id("actions", review_id, sum(len(each.actions) for each in statements)),
        )
        self._delete_content(review_id)
        self._insert(content_rows(review, review_id, ids))
        self._db.table("owners").delete_where(_UNNAMED)

    def _first_id(self, table: str, review_id: int, count: int) -> int:
        """The first id for so many rows: that of the rows before if there are as many."""
        where = ROWS_OF_A_REVIEW[table]
        before = [row["id"] for row in self._db[table].rows_where(where, {"id": review_id})]
        return min(before) if before and len(before) == count else self._next_id(table)

    def _statement_ids(self, review_id: int, statements: Iterable[Statement]) -> list[int]:
        sql = """
            SELECT statements.id, statements.number, text FROM statements
            JOIN sections ON sections.id = section_id WHERE review_id = ?
            ORDER BY sections.position, statements.position
        """
        before = [
            (id, Known(number, text)) for id, number, text in self._db.execute(sql, [review_id])
        ]
        now = [Known(each.number_text, each.text) for each in statements]
        return kept_ids(before, now, self._next_id("statements"))

    def _delete_content(self, review_id: int) -> None:
        for table in CONTENT[:0:-1]:  # children first; owners may be those of other reviews too
            self._db.table(table).delete_where(ROWS_OF_A_REVIEW[table], {"id": review_id})

    def _write_document_rows(self, read: Mapping[int, Review]) -> None:
        """Write the residue and diagnostics of files where they differ."""
        for document_id, review in read.items():
            if self._document_rows(document_id) != _without_ids(document_rows(review, document_id)):
                self._replace_document_rows(document_id, review)

    def _document_rows(self, document_id: int) -> Tables:
        return _without_ids(
            {
                table: list(
                    self._db[table].rows_where("document_id = ?", [document_id], "position")
                )
                for table in DOCUMENT_TABLES
            }
        )

    def _replace_document_rows(self, document_id: int, review: Review) -> None:
        for table in DOCUMENT_TABLES:
            self._db.table(table).delete_where("document_id = ?", [document_id])
        self._insert(document_rows(review, document_id))

    def _next_id(self, table: str) -> int:
        return int(self._db.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])

    def _insert(self, tables: Tables) -> None:
        """Write rows of several tables, parents first."""
        for table, rows in tables.items():
            self._db.table(table).insert_all(rows, ignore=table == "owners")


def _reviews_before(revision: Revision, held: Mapping[int, Row]) -> list[int]:
    """The reviews that the files of a revision were stored as before."""
    rows = [held[file.document_id] for file in revision.files if file.document_id in held]
    return [row["review_id"] for row in rows if row["outcome"] == "stored"]


def _is_moved(file: PlacedFile, planned: _Planned, before: Row | None) -> bool:
    """Whether a file was not held, or belonged to another review, or otherwise to this one."""
    outcome = "stored" if file is planned.revision.first else "joined"
    return before is None or (before["review_id"], before["outcome"]) != (
        planned.review_id,
        outcome,
    )


def _rank(revision: Revision) -> Row:
    """Where a revision stands among those of its year."""
    return {
        "revision": revision.number,
        "is_current": int(revision.is_current),
        "is_withdrawn": int(revision.first.is_withdrawn),
        "kept_aside": revision.kept_aside,
    }


def _without_ids(tables: Tables) -> Tables:
    """The rows without their ids."""
    return {table: [*map(without_id, rows)] for table, rows in tables.items()}
