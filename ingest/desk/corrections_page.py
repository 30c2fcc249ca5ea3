"""The page of all corrections and pins, newest first: who, what, when, why, and its state."""

import sqlite3
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from ingest.desk.page import Ask, Page, Row

if TYPE_CHECKING:
    from ingest.store.corrections import ListedCorrection
    from ingest.store.pins import LocatedPin


async def corrections(ask: Ask) -> Page:
    """Every correction and pin, with where it applies, including those taken back."""
    corrections, pins = await ask.compute(partial(_corrections_and_pins))
    places = {row["correction_id"]: row for row in await ask("places_of_corrections")}
    rows = [_correction(each, places[each.id]) for each in corrections]
    rows += [_pairing(placed) for placed in pins]
    return {"said": sorted(rows, key=itemgetter("at", "field", "id"), reverse=True)}


def _corrections_and_pins(
    connection: sqlite3.Connection,
) -> "tuple[list[ListedCorrection], list[LocatedPin]]":
    from ingest.store.reading import corrections_and_pins  # slow to import

    return corrections_and_pins(connection)


def _correction(held: "ListedCorrection", place: Row) -> Row:
    copied = ("id", "target", "field", "value", "as_read", "note", "who")
    return {
        **{name: getattr(held, name) for name in copied},
        "at": held.made_at,
        "withdrawn_at": held.withdrawn_at,
        "withdrawn_by": held.withdrawn_by,
        "is_found": held.is_found,
        "is_overruled": held.is_overruled,
        "statement_id": place["statement_id"],
        "document_id": place["document_id"],
    }


def _pairing(placed: "LocatedPin") -> Row:
    record, pin = placed.record, placed.record.pin
    return {
        "id": record.id,
        "target": f"{pin.to_year}:{pin.to_number}",
        "field": "pairing",
        "value": f"{'was' if pin.is_together else 'was not'} {pin.from_year}:{pin.from_number}",
        "as_read": "",
        "note": record.note,
        "who": record.who,
        "at": record.pinned_at,
        "withdrawn_at": record.withdrawn_at,
        "withdrawn_by": record.withdrawn_by,
        "is_found": record.is_found,
        "is_overruled": False,
        "statement_id": placed.to_id,
        "document_id": None,
    }
