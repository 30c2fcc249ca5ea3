"""What the first visitor after a change would wait for, computed before somebody comes.

The database is looked at every few seconds; what changed it may be another process.
"""

import asyncio
import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from datasette.database import QueryInterrupted

from ingest.desk import overview
from ingest.desk.asking import AskDatabase, ask_of

if TYPE_CHECKING:
    from datasette.app import Datasette

LOOK_SECONDS = 3.0


async def keep_warm(datasette: "Datasette", seconds: float = LOOK_SECONDS) -> None:
    """Compute what the home page and the charts need after every change, and on every new day.

    Where one change follows another it waits until they end. It goes on until it is cancelled.
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
    """A page that fails here fails before its visitor, who is told."""
    for page in (overview.needs, overview.charts):
        try:
            await page(ask)
        except (sqlite3.Error, QueryInterrupted):
            return
