"""Fills the cache after a change, so that the first visitor need not wait.

The database is checked every few seconds, since another process may change it.
"""

import asyncio
import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from datasette.database import QueryInterrupted

from ingest.desk.asking import AskDatabase, ask_of
from ingest.desk.pages import overview

if TYPE_CHECKING:
    from datasette.app import Datasette

CHECK_SECONDS = 3.0


async def keep_warm(datasette: "Datasette", seconds: float = CHECK_SECONDS) -> None:
    """Compute the home page and the charts after every change, and on every new day.

    It waits until no further change follows, and runs until it is cancelled.
    """
    ask = ask_of(datasette)
    computed_at, last = None, None
    while True:
        now = await ask.version(), date.today()
        if now == last and now != computed_at:
            await _compute(ask)
            computed_at = now
        last = now
        await asyncio.sleep(seconds)


async def _compute(ask: AskDatabase) -> None:
    """Errors are ignored here: a visitor of the page will see them."""
    for page in (overview.first_pages, overview.charts):
        try:
            await page(ask)
        except (sqlite3.Error, QueryInterrupted):
            return
