"""Prints how long the pages of the desk take: `python -m benchmarks desk`.

What is timed is the processor's time of an answer, without the network.
"""

import asyncio
import random
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.measure import interleaved
from benchmarks.reviews import review
from ingest.desk.opening import desk
from ingest.store import SourceFile, Store
from ingest.threads.update import update_threads
from parsers.meaning.interpretation import interpret
from parsers.review import Review, Statement

PAGES = (
    "/",
    "/-/review/1",
    "/-/graph/1",
    "/-/statement/1",
    "/-/compare",
    "/-/compare?from_id=1&to_id=25",
    "/reviews",
    "/reviews/current_statements",
    "/reviews/current_statements?_search=training&year=2010",
    "/reviews/current_actions",
    "/reviews/current_links",
    "/reviews/search?words=training",
    "/reviews/unacted",
    "/reviews/referred_to",
    "/reviews/history?number=2.1",
    "/reviews/changed",
    "/reviews/overdue?owner=",
    "/reviews/carries?year=2020",
    "/reviews/put_off?owner=",
    "/reviews/action_plan",
    "/reviews/year_on_year",
    "/reviews/statement_histories",
    "/reviews/action_histories",
    "/reviews/owner_plans",
)


_OWNERS = ("Heads", "Trustees", "CFO", "SENCOs", "DoE", "Clerk", "Literacy lead", "HR")


def main(years: int = 25, statements: int = 400) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reviews.db"
        _fill(path, years, statements)
        opened = desk(path)
        with asyncio.Runner() as runner:
            runner.run(opened.invoke_startup())
            tasks = {page: partial(answer, runner, opened, page) for page in PAGES}
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
            store.add(source, _of_year(made, year))
        update_threads(store)


def _of_year(made: Review, year: int) -> Review:
    """The same review in other words, and with owners and deadlines."""
    rng = random.Random(year)
    sections = (
        replace(section, statements=tuple(_reworded(s, year, rng) for s in section.statements))
        for section in made.sections
    )
    return interpret(replace(made, year=year, sections=tuple(sections)))


def _reworded(statement: Statement, year: int, rng: random.Random) -> Statement:
    words = statement.text.split()
    words[rng.randrange(len(words))] = rng.choice(words)
    actions = (
        each._replace(text=f"{rng.choice(_OWNERS)} to {each.text} by T6 {year + rng.randrange(2)}")
        for each in statement.actions
    )
    return statement._replace(text=" ".join(words), actions=tuple(actions))


def answer(runner: asyncio.Runner, opened: Any, page: str) -> None:
    status = runner.run(opened.client.get(page)).status_code
    assert status == 200, f"{page}: {status}"
