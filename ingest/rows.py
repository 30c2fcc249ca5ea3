"""A review as rows of the tables in schema.sql. Values in, values out; no database.

`ingest/loading.py` is the way back.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from ingest.keys import content_digest, series, sort_key
from parsers.diagnostics import Diagnostic
from parsers.provenance import Place
from parsers.review import Action, Residue, Review, Section, Statement

Row = dict[str, Any]
Tables = dict[str, list[Row]]


class FirstIds(NamedTuple):
    """The ids that the next rows of the tables get."""

    sections: int = 1
    statements: int = 1
    actions: int = 1


def review_row(review: Review) -> Row:
    """The row of `reviews`, without id, revision and whether it is current."""
    return {
        "organisation": review.organisation,
        "organisation_source": review.organisation_source,
        "title": review.title,
        "title_source": review.title_source,
        "year": review.year,
        "year_source": review.year_source,
        "series": series(review.organisation, review.title),
        "content_digest": content_digest(review),
    }


def content_rows(review: Review, review_id: int, first: FirstIds) -> Tables:
    """The rows of a review's sections, statements, extras, actions and links, parents first."""
    rows: Tables = {"sections": [], "statements": [], "extras": [], "actions": [], "links": []}
    for i, section in enumerate(review.sections, 1):
        section_id = first.sections + len(rows["sections"])
        rows["sections"].append(
            {"id": section_id, "review_id": review_id, "position": i, **_section(section)}
        )
        for j, statement in enumerate(section.statements, 1):
            statement_id = first.statements + len(rows["statements"])
            rows["statements"].append(
                {"id": statement_id, "section_id": section_id, "position": j}
                | _statement(statement)
            )
            rows["extras"] += _extras(statement, statement_id)
            for k, action in enumerate(statement.actions, 1):
                action_id = first.actions + len(rows["actions"])
                rows["actions"].append(
                    {"id": action_id, "statement_id": statement_id, "position": k}
                    | {"label": action.label, "text": action.text, **_place(action.place)}
                )
                rows["links"] += _links(action, action_id)
    _resolve(rows["links"], rows["statements"])
    return rows


def beside_rows(review: Review, document_id: int) -> Tables:
    """The rows of what a file holds beside the review's content: residue and diagnostics."""
    pieces = [(1, piece) for piece in review.cover] + [(0, piece) for piece in review.residue]
    return {
        "residue": [
            {"document_id": document_id, "position": i, "is_cover": is_cover, **_residue(piece)}
            for i, (is_cover, piece) in enumerate(pieces, 1)
        ],
        "diagnostics": [
            {"document_id": document_id, "position": i, **_diagnostic(diagnostic)}
            for i, diagnostic in enumerate(review.diagnostics, 1)
        ],
    }


def _section(section: Section) -> Row:
    return {
        "number": section.number,
        "sort_key": sort_key(section.number),
        "label": section.label,
        "title": section.title,
        "heading": section.heading,
        **_place(section.place),
    }


def _statement(statement: Statement) -> Row:
    ref = statement.number
    return {
        "number": str(ref) if ref else None,
        "sort_key": sort_key(*ref) if ref else None,
        "label": statement.label,
        "text": statement.text,
        **_place(statement.place),
    }


def _extras(statement: Statement, statement_id: int) -> Iterator[Row]:
    for i, (heading, text) in enumerate(statement.extra.items(), 1):
        yield {"statement_id": statement_id, "position": i, "heading": heading, "text": text}


def _links(action: Action, action_id: int) -> Iterator[Row]:
    for i, link in enumerate(action.links, 1):
        yield {"action_id": action_id, "position": i, "number": str(link.ref), "words": link.words}


def _resolve(links: list[Row], statements: list[Row]) -> None:
    """Give each link the first statement that has its number; a dangling one gets null."""
    ids: dict[str, int] = {}
    for row in statements:
        ids.setdefault(row["number"], row["id"])
    for link in links:
        link["statement_id"] = ids.get(link["number"])


def _residue(piece: Residue) -> Row:
    return {"role": piece.role, "text": piece.text, **_place(piece.place)}


def _diagnostic(diagnostic: Diagnostic) -> Row:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        **_place(diagnostic.place),
    }


def _place(place: Place) -> Row:
    return {f"{count}_number": number for count, number in place._asdict().items()}
