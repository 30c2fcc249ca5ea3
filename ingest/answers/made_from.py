"""The sources of a report, from what the store knows about its files. Values in, a value out."""

from collections.abc import Iterable
from datetime import datetime

from ingest.reports.made_from import MadeFrom, Source
from ingest.store.sources import ReviewSource


def made_from(sources: Iterable[ReviewSource], now: datetime, version: str) -> MadeFrom:
    """The sources of a report that a version of reviewtrail makes at `now`, in UTC."""
    return MadeFrom(tuple(Source(*source) for source in sources), now, version)
