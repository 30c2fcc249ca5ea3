"""The files of a series and year from the database, grouped into revisions."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from ingest.store.database.sqlite import Database
from ingest.store.documents.fullness import Cells, Extent, extent_of
from ingest.store.documents.revisions import Key, PlacedFile, Revision, revisions
from ingest.store.rows.keys import has_separate_bullets
from ingest.store.rows.to_rows import Row, review_row
from parsers.corrections import latest_correction
from parsers.review import Review

_FILES = """
    SELECT documents.id, documents.sequence, documents.outcome, documents.review_id, reviews.series,
        reviews.year, reviews.content_digest, reviews.is_withdrawn, stored.id AS stored_id,
        EXISTS (
            SELECT 1 FROM actions
            JOIN statements ON statements.id = actions.statement_id
            JOIN sections ON sections.id = statements.section_id
            WHERE sections.review_id = reviews.id AND actions.position = 2
        ) AS bullets_apart,
        (
            SELECT coalesce(max(corrections.id), 0) FROM applied_corrections AS applied
            JOIN corrections ON corrections.id = applied.correction_id
            WHERE applied.review_id = reviews.id AND corrections.field = 'current'
        ) AS chosen,
        (
            SELECT count(*) FROM statements JOIN sections ON sections.id = section_id
            WHERE sections.review_id = reviews.id
        ) AS statements,
        (
            SELECT json_array(
                count(*) FILTER (WHERE rag <> ''),
                count(*) FILTER (WHERE progress <> ''),
                count(*) FILTER (
                    WHERE EXISTS (SELECT 1 FROM column_owners WHERE statement_id = statements.id)
                ),
                count(*) FILTER (
                    WHERE EXISTS (SELECT 1 FROM column_deadlines WHERE statement_id = statements.id)
                )
            )
            FROM statements JOIN sections ON sections.id = section_id
            WHERE sections.review_id = reviews.id
        ) AS cells,
        (
            SELECT json_group_array(name) FROM (
                SELECT iif(number = '', title, number) AS name FROM sections
                WHERE sections.review_id = reviews.id ORDER BY position
            )
        ) AS sections,
        EXISTS (
            SELECT 1 FROM diagnostics
            WHERE diagnostics.document_id = stored.id AND code = 'partial-reading'
        ) AS says_partial
    FROM documents
    JOIN reviews ON reviews.id = documents.review_id
    JOIN documents AS stored ON stored.review_id = reviews.id AND stored.outcome = 'stored'
"""


def keys_of(db: Database, documents: Iterable[int]) -> set[Key]:
    """The series and years of the reviews of documents."""
    sql = """
        SELECT series, year FROM reviews JOIN documents ON documents.review_id = reviews.id
        WHERE documents.id = ?
    """
    return {tuple(row) for id in documents for row in db.execute(sql, [id])}


def files_of(db: Database, keys: Iterable[Key]) -> dict[int, Row]:
    """The files with reviews of these series and years, in the order in which they came."""
    sql = f"{_FILES} WHERE reviews.series = ? AND reviews.year = ?"
    rows = [row for key in keys for row in db.query(sql, key)]
    return {row["id"]: row for row in sorted(rows, key=lambda row: row["sequence"])}


def key_of(review: Review) -> Key:
    """The series and year of a review that was just read."""
    row = review_row(review)
    return cast(Key, (row["series"], row["year"]))


def placed(held: Mapping[int, Row], read: Mapping[int, Review]) -> list[Revision]:
    """The revisions of all series and years concerned, of files that are held or were just read."""
    files = _files(held, read)
    order = {id: n for n, (id, _) in enumerate(_in_order(held, read))}
    keys = {file.document_id: file.key for file in files}
    groups: defaultdict[Key, list[PlacedFile]] = defaultdict(list)
    for file in sorted(files, key=lambda f: (f.follows is not None, order[f.document_id])):
        groups[keys.get(file.follows or 0, file.key)].append(file)
    return [revision for group in groups.values() for revision in revisions(group)]


def _files(held: Mapping[int, Row], read: Mapping[int, Review]) -> list[PlacedFile]:
    """The files with a year, those just read first."""
    every = _in_order(held, read)
    fresh = [_read_file(id, review) for id, review in every if review and review.year]
    return [*fresh, *(_held_file(row) for id, row in held.items() if id not in read)]


def _in_order(
    held: Mapping[int, Row], read: Mapping[int, Review]
) -> Iterator[tuple[int, Review | None]]:
    """The documents in the order of their coming, those that just came last."""
    yield from ((id, read.get(id)) for id in held)
    yield from ((id, read[id]) for id in sorted(read.keys() - held.keys()))


def _read_file(document_id: int, review: Review) -> PlacedFile:
    row = review_row(review)
    withdrawn = latest_correction(review.corrections, "review")
    chosen = latest_correction(review.corrections, "current")
    return PlacedFile(
        document_id,
        key_of(review),
        row["content_digest"],
        has_separate_bullets(review),
        bool(withdrawn and withdrawn.value == "no"),
        chosen.id if chosen else 0,
        extent=extent_of(review),
    )


def _held_file(row: Row) -> PlacedFile:
    follows = row["stored_id"] if row["outcome"] == "joined" else None
    return PlacedFile(
        row["id"],
        (row["series"], row["year"]),
        row["content_digest"],
        bool(row["bullets_apart"]),
        bool(row["is_withdrawn"]),
        row["chosen"],
        follows,
        Extent(
            row["statements"],
            tuple(json.loads(row["sections"])),
            bool(row["says_partial"]),
            Cells(*json.loads(row["cells"])),
        ),
    )
