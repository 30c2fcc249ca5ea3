"""The page of a statement: its actions, links, history, and what people said of it."""

from functools import partial
from typing import TYPE_CHECKING

from ingest.desk.page import Ask, Page, Row
from ingest.desk.pages.grouping import ids_by_number, rows_by
from ingest.desk.pages.named import numbered

if TYPE_CHECKING:
    from ingest.store.series import StoredPin


async def statement(ask: Ask, statement_id: int) -> Page | None:
    """A statement with its actions, links in both directions, history and source."""
    for found in await ask("statement", statement_id=statement_id):
        links = await ask("links_out", statement_id=statement_id)
        by_action = rows_by(links, "action_id")
        actions = await ask("actions", statement_id=statement_id)
        return {
            **found,
            "extras": await ask("extras", statement_id=statement_id),
            "actions": [
                {**row, "links": ids_by_number(by_action[row["action_id"]], "statement_id")}
                for row in actions
            ],
            "effective": await ask("effective", statement_id=statement_id),
            "links_to": links,
            "linked_from": await ask("links_in", statement_id=statement_id),
            "history": await ask("history", statement_id=statement_id),
            "branches": await ask("branches", statement_id=statement_id),
            "said": await ask("corrections_of", statement_id=statement_id, document_id=0),
            "pins": await _pins(ask, statement_id),
            "pairing": next(iter(await ask("pairing", statement_id=statement_id)), None),
            "sections": await ask("sections", review_id=found["review_id"]),
            "earlier": await ask("year_before", statement_id=statement_id),
            "in_others": await ask("same_number", statement_id=statement_id),
        }
    return None


async def _pins(ask: Ask, statement_id: int) -> list[Row]:
    """The pins of a statement."""
    from ingest.store.borrowed_connection import pins_of  # slow to import

    found = await ask.compute(partial(pins_of, statement_id=statement_id))
    return [{**said._asdict(), "pin": said.pin._asdict(), **_ends(said.pin)} for said in found]


def _ends(pin: "StoredPin") -> Row:
    """The two statements of a pin in words."""
    return {
        "from_words": f"{numbered(pin.from_number)} of {pin.from_year}",
        "to_words": f"{numbered(pin.to_number)} of {pin.to_year}",
    }
