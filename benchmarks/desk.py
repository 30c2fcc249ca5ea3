"""Prints how long the pages of the desk take: `python -m benchmarks.desk [YEARS [STATEMENTS]]`.

25 reviews of 400 statements where nothing else is said. What is timed is the processor's time of
an answer, without the network.
"""

import asyncio
import sys
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.measure import interleaved
from benchmarks.reviews import review
from ingest.datasette_plugin import desk
from ingest.store import SourceFile, Store

PAGES = (
    "/",
    "/-/review/1",
    "/-/graph/1",
    "/-/statement/1",
    "/reviews",
    "/reviews/current_statements",
    "/reviews/current_statements?_search=training&year=2010",
    "/reviews/current_actions",
    "/reviews/current_links",
    "/reviews/search?words=training",
    "/reviews/unacted",
    "/reviews/referred_to",
)


def main(years: int = 25, statements: int = 400) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reviews.db"
        _fill(path, years, statements)
        opened = desk(path)
        with asyncio.Runner() as runner:
            runner.run(opened.invoke_startup())
            tasks = {page: partial(_answer, runner, opened, page) for page in PAGES}
            times = interleaved(tasks, 5)
    print(f"{years} years of {statements} statements")
    for page, seconds in times.items():
        print(f"{page:60} {seconds * 1000:7.0f} ms")


def _fill(path: Path, years: int, statements: int) -> None:
    made = review(statements)
    with Store(path) as store:
        for year in range(2025 - years, 2025):
            name = f"{year}.docx"
            source = SourceFile(f"{year:064}", name, 1, "word", "2026-01-01T00:00:00Z", "0")
            store.add(source, replace(made, year=year))


def _answer(runner: asyncio.Runner, opened: Any, page: str) -> None:
    status = runner.run(opened.client.get(page)).status_code
    assert status == 200, f"{page}: {status}"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
