"""The pages with figures of reports: first pages, an owner's page and charts."""

from datetime import date
from functools import partial
from typing import Any

from ingest.desk.page import Ask, Page

MAX_FIRST_PAGES = 3  # on the home page, since each is computed from all years of its series


async def first_pages(ask: Ask) -> list[Any]:
    """The first pages of the series whose latest review is newest."""
    found = []
    for row in (await ask("latest"))[:MAX_FIRST_PAGES]:
        page = await first(ask, row["review_id"])
        if page:
            found.append(page)
    return found


async def first(ask: Ask, review_id: int) -> Page | None:
    """The first page of the report of a series up to a review; None for the first year."""
    from ingest.desk.pages.first_page import first_page  # numpy and scipy are slow to import

    if not await ask("review", review_id=review_id):
        return None
    return await ask.compute(partial(first_page, review_id=review_id, today=date.today()))


async def owner(ask: Ask, called: str) -> Page | None:
    """An owner's open actions in the latest reviews, and what became of their earlier ones."""
    from ingest.desk.pages.owner import owner_page

    for found in await ask("owner", owner=called):
        name = found["name"]
        latest = await ask("latest_of_owner", owner=name)
        review_ids = tuple(row["review_id"] for row in latest)
        today = date.today()
        work = partial(owner_page, owner=name, review_ids=review_ids, today=today)
        return {
            "owner": name,
            "as_of": today.isoformat(),
            "reviews": await ask.compute(work),
            "became": await ask("owner_became", owner=name),
        }
    return None


async def charts(ask: Ask, review_id: int | None = None) -> Page | None:
    """The charts of a series up to a review, by default the newest one."""
    from ingest.desk.pages.charts import charts as made

    years, latest = await ask("years"), await ask("latest")
    if review_id is None and latest:
        review_id = latest[0]["review_id"]
    chosen = next((row for row in years if row["review_id"] == review_id), None)
    if chosen is None:
        return None if latest else {"years": [], "chosen": None, "charts": []}
    work = partial(made, review_id=chosen["review_id"], today=date.today())
    return {"years": years, "chosen": chosen, "charts": await ask.compute(work)}
