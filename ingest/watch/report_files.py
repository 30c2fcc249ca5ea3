"""Reports in a folder: an HTML file for each series of reviews, of all its years."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

from ingest.answers.made_from import made_from
from ingest.intake.version import version
from ingest.output.replace import replace_file
from ingest.reports import ReportOptions, write
from ingest.store import Store
from ingest.store.documents import Record

_LONGEST = 100  # letters of a file's name


def write_reports(store: Store, folder: Path) -> None:
    """Write the report of every series with two years or more. Raises OSError and StoreError."""
    from ingest.threads.compute import compared_series  # scipy is slow to load

    for series in store.threads.series():
        if len(series.years) > 1:
            held, pins = store.threads.reviews(series.key), store.threads.pins(series.key)
            compared = compared_series(held, pins)
            made = made_from(store.sources(each.id for each in held), datetime.now(UTC), version())
            options = ReportOptions(date.today(), made_from=made)
            report = write(compared.comparisons, "html", options).decode()
            replace_file(folder / _file_name(series.organisation, series.title), report)


def file_name(record: Record) -> str:
    """The name of the report that tells of a review, if there is one."""
    return _file_name(record.organisation or "", record.review or "")


def _file_name(organisation: str, title: str) -> str:
    """`birchwood-trust-send-review.html`: the same however the reviews' covers are cased."""
    words = re.findall(r"\w+", f"{organisation} {title}".casefold())
    return f"{'-'.join(words)[:_LONGEST]}.html"
