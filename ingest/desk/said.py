"""All that people said, the last word first: who, what, when, why, and whether it still stands."""

import sqlite3
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from ingest.desk.page import Ask, Page, Row

if TYPE_CHECKING:
    from ingest.store.corrections import ListedCorrection
    from ingest.store.pins import LocatedPin


async def corrections(ask: Ask) -> Page:
    """Every correction and pairing, with where it stands; those taken back too."""
    places = {row["correction_id"]: row for row in await ask("places_of_corrections")}
    said, pins = await ask.compute(partial(_said))
    rows = [_correction(held, places[held.id]) for held in said]
    rows += [_pairing(placed) for placed in pins]
    return {"said": sorted(rows, key=itemgetter("at", "field", "id"), reverse=True)}


def _said(
    connection: sqlite3.Connection,
) -> "tuple[list[ListedCorrection], list[LocatedPin]]":
    from ingest.store.reading import corrections_and_pins  # it takes its time to load

    return corrections_and_pins(connection)


def _correction(held: "ListedCorrection", place: Row) -> Row:
    told = ("id", "target", "field", "value", "as_read", "note", "who")
    return {
        **{name: getattr(held, name) for name in told},
        "at": held.made_at,
        "withdrawn_at": held.withdrawn_at,
        "withdrawn_by": held.withdrawn_by,
        "is_found": held.is_found,
        "is_overruled": held.is_overruled,
        "statement_id": place["statement_id"],
        "document_id": place["document_id"],
    }


def _pairing(placed: "LocatedPin") -> Row:
    said, pin = placed.record, placed.record.pin
    return {
        "id": said.id,
        "target": f"{pin.to_year}:{pin.to_number}",
        "field": "pairing",
        "value": f"{'was' if pin.is_together else 'was not'} {pin.from_year}:{pin.from_number}",
        "as_read": "",
        "note": said.note,
        "who": said.who,
        "at": said.pinned_at,
        "withdrawn_at": said.withdrawn_at,
        "withdrawn_by": said.withdrawn_by,
        "is_found": said.is_found,
        "is_overruled": False,
        "statement_id": placed.to_id,
        "document_id": None,
    }
