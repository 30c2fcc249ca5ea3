"""Which files somebody should check, and why: answers of the database in, values out."""

from typing import TYPE_CHECKING, Any

from ingest.store.sizes import SizePair, sizes

if TYPE_CHECKING:
    from ingest.desk.pages import Ask, Page, Row

FIRST = 5  # files of the list on the home page


async def checks(ask: "Ask") -> "Page":
    """Every file that counts, what most needs a person first."""
    held = await ask.compute(sizes)
    rows = [_with_reasons(row, held.get(row["review_id"])) for row in await ask("checks")]
    return {"files": sorted(rows, key=_urgency, reverse=True)}


async def unchecked(ask: "Ask") -> "list[Row]":
    """The first of the files that somebody should check."""
    found = await checks(ask)
    return [row for row in found["files"] if row["reasons"] and row["review_id"]][:FIRST]


def _with_reasons(row: "Row", size: SizePair | None) -> "Row":
    smaller = size.words if size and size.is_smaller else ""
    return {**row, "against": size.words if size else "", "reasons": [*_reasons(row, smaller)]}


def _reasons(row: "Row", smaller: str) -> list[str]:
    """Why a person should look at a file; nothing once somebody has said that it is right."""
    if row["checked_by"] is not None:
        return []
    if row["outcome"] == "refused":
        return [row["message"]]
    warnings = row["warnings"]
    told = {
        "the file says one year, its name another": row["years_disagree"],
        smaller: smaller,
        f"{warnings} warning{'' if warnings == 1 else 's'}": warnings,
        "nobody has checked it": True,
    }
    return [words for words, is_so in told.items() if is_so]


def _urgency(row: "Row") -> tuple[Any, ...]:
    """How soon a file should be checked: by its gravest reason, then the newest."""
    is_open = bool(row["reasons"])
    return (
        is_open,
        row["outcome"] == "stored",
        row["years_disagree"],
        len(row["reasons"]),
        row["warnings"],
        row["seen_at"],
    )
