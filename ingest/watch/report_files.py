"""Writes reports into a folder: an HTML file for each series, with all its years."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

from ingest.answers.made_from import made_from
from ingest.intake.version import version
from ingest.output.replace import replace_file
from ingest.reports import ReportOptions, write
from ingest.store import Store
from ingest.store.documents.stored_documents import Record

_MAX_NAME_LENGTH = 100  # letters


def write_reports(store: Store, folder: Path, desk: str = "") -> list[str]:
    """Write a report for every series of at least two years, with a link to the desk at a URL.

    Returns the names of the files. Raises OSError and StoreError.
    """
    from ingest.threads.compute import compared_series  # scipy is slow to load

    names = []
    for series in store.threads.series():
        if len(series.years) > 1:
            held, pins = store.threads.reviews(series.key), store.threads.pins(series.key)
            compared = compared_series(held, pins)
            made = made_from(store.sources(each.id for each in held), datetime.now(UTC), version())
            options = ReportOptions(date.today(), made_from=made, desk=desk)
            report = write(compared.comparisons, "html", options).decode()
            names.append(_file_name(series.organisation, series.title))
            replace_file(folder / names[-1], report)
    return names


def file_name(record: Record) -> str:
    """The file name of a review's report, if there is one."""
    return _file_name(record.organisation or "", record.review or "")


def _file_name(organisation: str, title: str) -> str:
    """`birchwood-trust-send-review.html`; the case of names makes no difference."""
    words = re.findall(r"\w+", f"{organisation} {title}".casefold())
    return f"{'-'.join(words)[:_MAX_NAME_LENGTH]}.html"
