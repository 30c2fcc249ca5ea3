"""What an owner carries, as reports tell it: a connection that may only read in, values out."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date

from ingest.desk.page import Row
from ingest.reports.plan import OpenAction, OwnerLoad, owner_actions, owner_loads, plan
from ingest.store.borrowed_connection import reviews
from ingest.store.series import HeldReview


def owner_page(
    connection: sqlite3.Connection, owner: str, review_ids: Iterable[int], today: date
) -> list[Row]:
    """An owner's open actions in each of the latest reviews, counted as in reports."""
    found = []
    for held in reviews(connection, *review_ids):
        planned = plan(held.review, today)
        actions = owner_actions(planned, owner)
        if actions:
            load = _load(owner_loads(actions), owner)
            found.append(
                {
                    "organisation": held.review.organisation,
                    "review": held.review.title,
                    "year": held.review.year,
                    "review_id": held.id,
                    **load._asdict(),
                    "carries": load.words(len(planned)),
                    "actions": [_open_action(each, held) for each in actions],
                }
            )
    return found


def _load(loads: Sequence[OwnerLoad], owner: str) -> OwnerLoad:
    return next(load for load in loads if load.owner == owner)


def _open_action(action: OpenAction, held: HeldReview) -> Row:
    return {
        "number": action.bullet.entry.name,
        "action": action.text,
        "who_and_when": action.who_and_when,
        "marks": [*action.marks],
        "due": action.due.isoformat() if action.due else None,
        "statement_id": held.statements[action.bullet.entry.position - 1],
    }
