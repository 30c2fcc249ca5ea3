"""The home page of the desk."""

from ingest.desk.page import Ask, Page, Row
from ingest.desk.pages.checks import unchecked
from ingest.desk.pages.overview import first_pages
from ingest.desk.site import questions

_COUNTED = ("statements", "actions", "links", "dangling")


async def home(ask: Ask) -> Page:
    """The home page: what needs attention, the reviews, the last files and the refused ones."""
    reviews = await ask("reviews")
    return {
        "needs": await first_pages(ask),
        "latest": await ask("latest"),
        "reviews": reviews,
        "totals": {what: _total(reviews, what) for what in _COUNTED},
        **await unchecked(ask),
        "last_drop": await ask("last_drop"),
        "questions": [_question(name, query) for name, query in questions().items()],
    }


def _total(rows: list[Row], column: str) -> int:
    return sum(row[column] for row in rows)


def _question(name: str, query: Row) -> Row:
    described = {what: query[what] for what in ("title", "description", "sql")}
    return {"name": name, **described}
