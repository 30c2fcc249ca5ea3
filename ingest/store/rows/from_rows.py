"""Builds a review from rows of the tables in schema.sql; the inverse of `to_rows`."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from ingest.store.rows.keys import parse_ref
from ingest.store.rows.to_rows import Row, Tables
from parsers.corrections import About, Correction, Corrections
from parsers.diagnostics import Diagnostic
from parsers.grammar.links import Link
from parsers.grammar.people.named_people import Owner
from parsers.provenance import Place
from parsers.review import Action, Deadline, Judgement, Residue, Review, Section, Statement, Status

Value = TypeVar("Value")
OfBullet = tuple[int | None, Value]  # the position of the action it belongs to; None: to all


def load_review(row: Row, tables: Tables) -> Review:
    """The review of a row of `reviews` and its rows of the other tables, in their order."""
    return Review(
        title=row["title"],
        organisation=row["organisation"],
        year=row["year"],
        title_source=row["title_source"],
        organisation_source=row["organisation_source"],
        year_source=row["year_source"],
        cover=tuple(_residue(r) for r in tables["residue"] if r["is_cover"]),
        sections=_sections(tables),
        residue=tuple(_residue(r) for r in tables["residue"] if not r["is_cover"]),
        diagnostics=tuple(
            Diagnostic(r["code"], r["message"], place_of(r)) for r in tables["diagnostics"]
        ),
        corrections=_corrections(tables, statement_id=None, action_id=None),
    )


def _sections(tables: Tables) -> tuple[Section, ...]:
    statements = grouped(tables["statements"], "section_id", _statement_maker(tables))
    return tuple(
        Section(
            number=row["number"],
            label=row["label"],
            title=row["title"],
            heading=row["heading"],
            statements=tuple(statements[row["id"]]),
            place=place_of(row),
        )
        for row in tables["sections"]
    )


def _statement_maker(tables: Tables) -> Callable[[Row], Statement]:
    extras = grouped(tables["extras"], "statement_id", _extra)
    owners = grouped(tables["column_owners"], "statement_id", of_bullet(owner_of))
    due = grouped(tables["column_deadlines"], "statement_id", of_bullet(deadline_of))
    actions = grouped(tables["actions"], "statement_id", _action_maker(tables, owners, due))

    def make(row: Row) -> Statement:
        return Statement(
            number=parse_ref(row["number"]) if row["number"] else None,
            label=row["label"],
            text=row["text"],
            actions=tuple(actions[row["id"]]),
            extra=dict(extras[row["id"]]),
            place=place_of(row),
            column_owners=_of_cell(owners[row["id"]]),
            column_due=_of_cell(due[row["id"]]),
            rag=row["rag"],
            progress=row["progress"],
            judgement=Judgement(row["judgement"], row["judgement_words"], row["judgement_source"]),
            corrections=_corrections(tables, statement_id=row["id"], action_id=None),
        )

    return make


def _action_maker(
    tables: Tables,
    column_owners: Mapping[int, Sequence[OfBullet[Owner]]],
    column_due: Mapping[int, Sequence[OfBullet[Deadline]]],
) -> Callable[[Row], Action]:
    links = grouped(tables["links"], "action_id", _link)
    owners = grouped(tables["action_owners"], "action_id", owner_of)
    due = grouped(tables["deadlines"], "action_id", deadline_of)

    def make(row: Row) -> Action:
        return Action(
            text=row["text"],
            links=tuple(links[row["id"]]),
            place=place_of(row),
            label=row["label"],
            owners=tuple(owners[row["id"]]),
            due=tuple(due[row["id"]]),
            status=Status(row["status"], row["status_words"]),
            column_owners=of_action(column_owners, row),
            column_due=of_action(column_due, row),
            progress=row["progress"],
            delay_reason=row["delay_reason"],
            corrections=_corrections(tables, statement_id=row["statement_id"], action_id=row["id"]),
        )

    return make


def _corrections(tables: Tables, **place: int | None) -> Corrections:
    """The corrections of the review, of a statement or of an action."""
    applied = tables["applied_corrections"]
    return tuple(correction_of(row) for row in applied if place.items() <= row.items())


def correction_of(row: Row) -> Correction:
    """The correction of a row of `corrections`."""
    about = None
    if row["about_text"] is not None:
        about = About(*(row[f"about_{name}"] for name in About._fields))
    own = {name: row[name] for name in Correction._fields if name != "about"}
    return Correction(**own, about=about)


def grouped(
    rows: Iterable[Row], parent: str, make: Callable[[Row], Value]
) -> defaultdict[int, list[Value]]:
    """What is made of each row, by the id in the column `parent`, in the order of the rows."""
    groups: defaultdict[int, list[Value]] = defaultdict(list)
    for row in rows:
        groups[row[parent]].append(make(row))
    return groups


def of_bullet(make: Callable[[Row], Value]) -> Callable[[Row], OfBullet[Value]]:
    """A function that returns the position of a value's action along with the value."""
    return lambda row: (row["bullet"], make(row))


def of_action(of_cells: Mapping[int, Sequence[OfBullet[Value]]], row: Row) -> tuple[Value, ...]:
    """The column's values for an action; none for one that asks for nothing."""
    if row["status"] == "none":
        return ()
    values = of_cells.get(row["statement_id"], ())
    return tuple(value for bullet, value in values if bullet in (None, row["position"]))


def _of_cell(values: Iterable[OfBullet[Value]]) -> tuple[Value, ...]:
    return tuple(dict.fromkeys(value for _, value in values))


def _link(row: Row) -> Link:
    return Link(parse_ref(row["number"]), row["words"])


def owner_of(row: Row) -> Owner:
    """The owner of a row of `action_owners` or `column_owners`, with its `name` in `owners`."""
    return Owner(row["name"], row["words"])


def deadline_of(row: Row) -> Deadline:
    """The deadline of a row of `deadlines` or `column_deadlines`."""
    starts, ends = (row[day] and date.fromisoformat(row[day]) for day in ("starts", "ends"))
    fields: Row = {name: row[name] for name in Deadline._fields[1:-2]}
    return Deadline(row["words"], starts=starts, ends=ends, **fields)


def _extra(row: Row) -> tuple[str, str]:
    return row["heading"], row["text"]


def _residue(row: Row) -> Residue:
    return Residue(row["text"], row["role"], place_of(row))


def place_of(row: Row) -> Place:
    """The place in a file that a row has in its columns `page_number`, `table_number` and so on."""
    return Place(*(row[f"{count}_number"] for count in Place._fields))
