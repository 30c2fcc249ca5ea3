"""Which files a person should check, and why."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from ingest.desk.page import Ask, Page, Row
from ingest.store.documents.doubts import doubts
from ingest.store.documents.sizes import sizes
from parsers.diagnostics import count_of

MAX_ON_HOME_PAGE = 5  # files


async def checks(ask: Ask) -> Page:
    """Every file that was not joined to another, the most urgent first."""
    against, doubted = await ask.compute(partial(other_years))
    rows = await ask("checks")
    gone = await ask.gone({r["sha256"]: r["size"] for r in rows if r["outcome"] == "refused"})
    files = [
        _with_reasons(row, doubted.get(row["document_id"], ()), row["sha256"] in gone)
        | {"against": against.get(row["review_id"], "")}
        for row in rows
    ]
    return {"files": sorted(files, key=_urgency, reverse=True)}


async def unchecked(ask: Ask) -> Page:
    """The most urgent files that a person should check, and those that were refused."""
    found = [row for row in (await checks(ask))["files"] if row["is_to_check"]]
    read = [row for row in found if row["review_id"]]
    return {
        "to_check": read[:MAX_ON_HOME_PAGE],
        "refusals": [row for row in found if row["outcome"] == "refused"],
    }


def other_years(connection: sqlite3.Connection) -> tuple[dict[int, str], dict[int, list[str]]]:
    """Each review compared with the year before, and the doubts about each file, by their ids."""
    doubted: defaultdict[int, list[str]] = defaultdict(list)
    for doubt in doubts(connection):
        doubted[doubt.document_id].append(doubt.message)
    return {review_id: pair.words for review_id, pair in sizes(connection).items()}, dict(doubted)


def _with_reasons(row: Row, doubts: Sequence[str], is_gone: bool) -> Row:
    """A file with the reasons for checking it, or why nobody needs to."""
    why_not = _why_not_to_check(row, is_gone)
    return {
        **row,
        "is_doubtful": bool(row["years_disagree"] or doubts),
        "is_to_check": row["checked_by"] is None and not why_not,
        "reasons": [why_not] if why_not else [*_reasons(row, doubts)],
    }


def _why_not_to_check(row: Row, is_gone: bool) -> str:
    """Why nobody needs to look at a file that was refused or does not count; empty if one does."""
    if row["put_away"]:
        return f"it was refused, and put away: {row['put_away']}"
    if is_gone:
        return "it was refused, and is no longer in the folder"
    if not row["review_id"] or row["is_current"] or row["kept_aside"]:
        return ""
    other = f"{row['counting_file'] or 'another revision'} does"
    why = "somebody said that it is no review" if row["is_withdrawn"] else other
    return f"it does not count: {why}"


def _reasons(row: Row, doubted: Sequence[str]) -> Iterator[str]:
    """Why a person should check a file; nothing once somebody has."""
    if row["checked_by"] is not None:
        return
    if row["outcome"] == "refused":
        yield row["message"]
        return
    if row["years_disagree"]:
        yield "the file says one year, its name another"
    yield from doubted
    if row["warnings"]:
        yield count_of(row["warnings"], "warning")


def _urgency(row: Row) -> tuple[Any, ...]:
    """Sorts files by their most serious reason, then the newest first."""
    return (
        row["is_to_check"],
        row["outcome"] == "refused" and row["is_to_check"],
        row["is_doubtful"],
        len(row["reasons"]),
        row["warnings"],
        row["seen_at"],
    )
