"""Which files a person should check, and why."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from ingest.desk.page import Ask, Page, Row
from ingest.store.doubts import doubts
from ingest.store.sizes import sizes

MAX_ON_HOME_PAGE = 5  # files


async def checks(ask: Ask) -> Page:
    """Every file that was not joined to another, the most urgent first."""
    against, doubted = await ask.compute(partial(other_years))
    files = [
        {
            **row,
            "against": against.get(row["review_id"], ""),
            "is_doubtful": bool(row["years_disagree"] or doubted[row["document_id"]]),
            "is_to_check": row["checked_by"] is None and not _is_set_aside(row),
            "reasons": [*_reasons(row, doubted[row["document_id"]])],
        }
        for row in await ask("checks")
    ]
    return {"files": sorted(files, key=_urgency, reverse=True)}


async def unchecked(ask: Ask) -> list[Row]:
    """The most urgent files that a person should check."""
    found = await checks(ask)
    return [row for row in found["files"] if row["is_to_check"] and row["review_id"]][
        :MAX_ON_HOME_PAGE
    ]


def other_years(connection: sqlite3.Connection) -> tuple[dict[int, str], dict[int, list[str]]]:
    """Each review compared with the year before, and the doubts about each file, by their ids."""
    doubted: defaultdict[int, list[str]] = defaultdict(list)
    for doubt in doubts(connection):
        doubted[doubt.document_id].append(doubt.message)
    return {review_id: pair.words for review_id, pair in sizes(connection).items()}, doubted


def _is_set_aside(row: Row) -> bool:
    """Whether a review does not count, by a later file or a person's word."""
    return bool(row["review_id"]) and not (row["is_current"] or row["kept_aside"])


def _reasons(row: Row, doubted: Sequence[str]) -> Iterator[str]:
    """Why a person should check a file, nothing once somebody has; or why it does not count."""
    if _is_set_aside(row):
        other = f"{row['counting_file'] or 'another revision'} does"
        why = "somebody said that it is no review" if row["is_withdrawn"] else other
        yield f"it does not count: {why}"
        return
    if row["checked_by"] is not None:
        return
    if row["outcome"] == "refused":
        yield row["message"]
        return
    if row["years_disagree"]:
        yield "the file says one year, its name another"
    yield from doubted
    if row["warnings"]:
        yield f"{row['warnings']} warning{'' if row['warnings'] == 1 else 's'}"


def _urgency(row: Row) -> tuple[Any, ...]:
    """Sorts files by their most serious reason, then the newest first."""
    return (
        row["is_to_check"],
        row["outcome"] == "stored",
        row["is_doubtful"],
        len(row["reasons"]),
        row["warnings"],
        row["seen_at"],
    )
