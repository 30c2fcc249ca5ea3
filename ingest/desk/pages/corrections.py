"""The page of all corrections and pins, newest first: who, what, when, why, and its state."""

from collections.abc import Mapping
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from ingest.desk.page import Ask, Page, Row
from ingest.desk.pages.named import named, names_of_series, numbered, year_of

if TYPE_CHECKING:
    from ingest.store.listed_corrections import ListedCorrection
    from ingest.store.pins import LocatedPin

Names = Mapping[tuple[str, int], str]  # of series, by their key and a year


async def corrections(ask: Ask) -> Page:
    """Every correction and pin, with where it applies, including those taken back."""
    from ingest.store.borrowed_connection import corrections_and_pins  # slow to import

    corrections, pins = await ask.compute(partial(corrections_and_pins))
    places = {row["correction_id"]: row for row in await ask("places_of_corrections")}
    names = names_of_series(await ask("years"))
    rows = [_correction(each, places[each.correction.id], names) for each in corrections]
    rows += [_pairing(placed, names) for placed in pins]
    return {"said": sorted(rows, key=itemgetter("at", "field", "id"), reverse=True)}


def _correction(held: "ListedCorrection", place: Row, names: Names) -> Row:
    values = held.as_dict()
    at, _ = values.pop("made_at"), values.pop("file")
    about = held.correction.about
    bullet = about and about.bullet
    whose = names.get((place["series"], year_of(held.target)), "")
    return values | {
        "about": named(held.target, bullet, whose),
        "about_bullet": bullet,
        "at": at,
        "statement_id": place["statement_id"],
        "document_id": place["document_id"],
    }


def _pairing(placed: "LocatedPin", names: Names) -> Row:
    record, pin = placed.record, placed.record.pin
    target = f"{pin.to_year}:{pin.to_number}"
    earlier = f"{numbered(pin.from_number)} of {pin.from_year}"
    return {
        "id": record.id,
        "target": target,
        "about": named(target, whose=names.get((record.series, pin.to_year), "")),
        "about_bullet": None,
        "field": "pairing",
        "value": f"{'was' if pin.is_together else 'was not'} {earlier}",
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
