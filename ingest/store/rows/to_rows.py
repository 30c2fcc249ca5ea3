"""Turns a review into rows of the tables in schema.sql; `from_rows` is the inverse.

Values in, values out; no database.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, NamedTuple, TypeVar

from ingest.store.rows.keys import content_digest, series_key, sort_key
from parsers.corrections import PERSON, Correction, latest_correction
from parsers.diagnostics import Diagnostic
from parsers.grammar.links import Link
from parsers.grammar.people.named_people import Owner
from parsers.meaning.link_chains import effective_actions
from parsers.provenance import Place
from parsers.review import Action, Deadline, Residue, Review, Section, Statement

Row = dict[str, Any]
Tables = dict[str, list[Row]]
Value = TypeVar("Value")

# The tables that hold the content of a review, parents first.
CONTENT = (
    "owners",
    "sections",
    "statements",
    "extras",
    "column_owners",
    "column_deadlines",
    "actions",
    "links",
    "action_owners",
    "deadlines",
    "effective_actions",
    "applied_corrections",
)


class RowIds(NamedTuple):
    """The ids of rows to be added: of the first section and action, and of each statement."""

    first_section: int
    statements: Sequence[int]
    first_action: int


def review_row(review: Review) -> Row:
    """The row of `reviews`, without its id and the columns that depend on other revisions."""
    return {
        "organisation": review.organisation,
        "organisation_source": review.organisation_source,
        "title": review.title,
        "title_source": review.title_source,
        "year": review.year,
        "year_source": review.year_source,
        "series": series_key(review.organisation, review.title),
        "content_digest": content_digest(review),
    }


def content_rows(review: Review, review_id: int, ids: RowIds) -> Tables:
    """The rows of a review's content, parents first."""
    rows: Tables = {table: [] for table in CONTENT}
    for i, section in enumerate(review.sections, 1):
        section_id = ids.first_section + len(rows["sections"])
        rows["sections"].append(
            {"id": section_id, "review_id": review_id, "position": i, **_section(section)}
        )
        for j, statement in enumerate(section.statements, 1):
            row = {"id": ids.statements[len(rows["statements"])], "section_id": section_id}
            rows["statements"].append(row | {"position": j, **_statement(statement)})
            _add_statement(rows, statement, {"statement_id": row["id"]}, ids)
    _resolve(rows["links"], rows["statements"])
    rows["effective_actions"] += _effective(review, ids)
    rows["applied_corrections"] += _numbered({"review_id": review_id}, _corrections(review, ids))
    return rows


def _add_statement(rows: Tables, statement: Statement, parent: Row, ids: RowIds) -> None:
    rows["extras"] += _numbered(parent, _extras(statement))
    owners, deadlines = _columns(statement)
    rows["owners"] += [{"name": row["owner"]} for row in owners]
    rows["column_owners"] += _numbered(parent, owners)
    rows["column_deadlines"] += _numbered(parent, deadlines)
    for k, action in enumerate(statement.actions, 1):
        action_id = ids.first_action + len(rows["actions"])
        rows["actions"].append({"id": action_id, **parent, "position": k, **_action(action)})
        of_action = {"action_id": action_id}
        rows["links"] += _numbered(of_action, map(_link, action.links))
        owners = list(map(_owner, action.owners))
        rows["owners"] += [{"name": row["owner"]} for row in owners]
        rows["action_owners"] += _numbered(of_action, owners)
        rows["deadlines"] += _numbered(of_action, map(_deadline, action.due))


def document_rows(review: Review, document_id: int) -> Tables:
    """The rows that belong to a file rather than to its review: residue and diagnostics."""
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
        "number": statement.number_text,
        "sort_key": sort_key(*ref) if ref else None,
        "label": statement.label,
        "text": statement.text,
        "rag": statement.rag,
        "progress": statement.progress,
        "judgement": statement.judgement.value,
        "judgement_words": statement.judgement.words,
        "judgement_source": statement.judgement.source,
        **_place(statement.place),
    }


def _action(action: Action) -> Row:
    return {
        "label": action.label,
        "text": action.text,
        "status": action.status.value,
        "status_words": action.status.words,
        "progress": action.progress,
        **_place(action.place),
        "status_source": PERSON if latest_correction(action.corrections, "outcome") else "words",
        "delay_reason": action.delay_reason,
    }


def _columns(statement: Statement) -> tuple[list[Row], list[Row]]:
    """The rows of the columns of owners and deadlines, each with the position of its action."""
    asked = {k: a for k, a in enumerate(statement.actions, 1) if a.status.value != "none"}
    owners = {k: action.column_owners for k, action in asked.items()}
    due = {k: action.column_due for k, action in asked.items()}
    return (
        [_owner(o) | {"bullet": k} for k, o in _by_bullet(owners, statement.column_owners)],
        [_deadline(d) | {"bullet": k} for k, d in _by_bullet(due, statement.column_due)],
    )


def _by_bullet(
    of_actions: Mapping[int, Sequence[Value]], of_cell: Sequence[Value]
) -> list[tuple[int | None, Value]]:
    """Each value of a cell with the position of its action; None if it belongs to all of them."""
    by_bullet = [(bullet, value) for bullet, values in of_actions.items() for value in values]
    is_for_all = all(tuple(values) == tuple(of_cell) for values in of_actions.values())
    if is_for_all or {value for _, value in by_bullet} != set(of_cell):
        return [(None, value) for value in of_cell]
    return list(by_bullet)


def _owner(owner: Owner) -> Row:
    return {"owner": owner.name, "words": owner.words}


def _extras(statement: Statement) -> Iterator[Row]:
    for heading, text in statement.extra.items():
        yield {"heading": heading, "text": text}


def _link(link: Link) -> Row:
    return {"number": str(link.ref), "words": link.words}


def _deadline(deadline: Deadline) -> Row:
    """The fields of a deadline, with its text as `words`."""
    row = deadline.as_dict()
    return {"words": row.pop("text"), **row}


def _numbered(parent: Row, rows: Iterable[Row]) -> Iterator[Row]:
    return ({**parent, "position": i, **row} for i, row in enumerate(rows, 1))


def _resolve(links: list[Row], statements: list[Row]) -> None:
    """Set the id of each link's statement, the first with its number; null if there is none."""
    ids: dict[str, int] = {}
    for row in statements:
        ids.setdefault(row["number"], row["id"])
    for link in links:
        link["statement_id"] = ids.get(link["number"])


def _effective(review: Review, ids: RowIds) -> Iterator[Row]:
    statements = list(review.statements())
    counts = [0, *accumulate(len(statement.actions) for statement in statements)]
    for i, ends in effective_actions(statements).items():
        found = (
            {"action_id": ids.first_action + counts[end.statement] + end.action} for end in ends
        )
        yield from _numbered({"statement_id": ids.statements[i]}, found)


def _corrections(review: Review, ids: RowIds) -> Iterator[Row]:
    """The corrections with what they apply to, those of the whole review first."""
    yield from (_correction(said, None, None) for said in review.corrections)
    action_id = ids.first_action
    for statement_id, statement in zip(ids.statements, review.statements(), strict=True):
        yield from (_correction(said, statement_id, None) for said in statement.corrections)
        for action in statement.actions:
            yield from (_correction(said, statement_id, action_id) for said in action.corrections)
            action_id += 1


def _correction(said: Correction, statement_id: int | None, action_id: int | None) -> Row:
    return {
        "correction_id": said.id,
        "statement_id": statement_id,
        "action_id": action_id,
        "as_read": said.as_read,
    }


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


def without_id(row: Row) -> Row:
    """The row without its id."""
    return {name: value for name, value in row.items() if name != "id"}
