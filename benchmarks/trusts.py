"""What many trusts cost, computed from a fraction of them: `python -m benchmarks trusts`.

A few trusts with ten years each are made, read, stored, compared, exported and asked here; what all
of them cost follows from that. Seconds are of a processor, so that a busy machine does no harm.
"""

import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import duckdb

from benchmarks.desk import answer
from benchmarks.measure import interleaved
from benchmarks.reviews import review
from ingest.cli.export_files import write_parquet
from ingest.desk.opening import desk
from ingest.intake.pipeline import Pipeline
from ingest.store import SourceFile, Store
from ingest.threads.update import update_threads
from parsers import read_review
from parsers.meaning.interpretation import interpret
from parsers.review import Action, Review, Statement
from tests.rendering import pdf, word
from tests.rendering.layout import Layout, lay_out

ALL, YEARS, STATEMENTS = 2_500, 10, 50
READ = 5  # trusts whose files are written and read
NO_LIMIT = 600_000
SIZES = (10, 40)  # trusts in a database whose questions are timed
CORES, MACHINES = 8, 10
SHARE_REWORDED = 0.3  # of the statements of a year
STANDING = ("this is in place", "this is not yet in place", "this is partly in place")
OWNERS = ("DoE", "Trustees", "CFO", "SENCOs", "Headteachers", "Clerk")
TASKS = ("review the policy", "train all staff", "report to governors", "publish the plan")
PAGES = {
    "the first page": "/",
    "a review": "/-/review/1",
    "a statement and its history": "/-/statement/1",
    "two years compared": "/-/compare?from_id=1&to_id=2",
    "search for a word": "/reviews/search?words=training",
    "what an owner carries": "/-/owner?name=DoE",
    "overdue actions of an owner": "/reviews/overdue?owner=DoE",
    "a statement in every trust": "/reviews/across?number=2.1&words=",
    "trusts beside one another": "/reviews/trusts?title=SEND+Review",
}


@dataclass(frozen=True, slots=True)
class Costs:
    """Seconds of a processor and bytes, of one file of a year."""

    reading: float
    storing: float
    comparing: float
    exporting: float
    asking: float
    database: float
    parquet: float


def main() -> None:
    """Print what a fraction costs here, and what all trusts cost on one machine and on many."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        costs = _costs(folder)
        _print_costs(costs)
        _print_all(costs)
        _print_questions(folder)


def trust_years(trusts: int) -> Iterator[Review]:
    """The reviews of some trusts, ten years each: the same statements, in words that change."""
    for trust in range(trusts):
        rng = random.Random(trust)
        base = _changed(review(STATEMENTS), rng, 1.0)
        for year in range(2025 - YEARS, 2025):
            base = _changed(base, rng, SHARE_REWORDED)
            made = replace(base, organisation=f"Trust {trust:04}", year=year)
            yield interpret(made)


def _changed(base: Review, rng: random.Random, share: float) -> Review:
    sections = []
    for section in base.sections:
        statements = tuple(
            _reworded(each, rng) if rng.random() < share else each for each in section.statements
        )
        sections.append(replace(section, statements=statements))
    return replace(base, sections=tuple(sections))


def _reworded(statement: Statement, rng: random.Random) -> Statement:
    words = statement.text.rstrip(".").split()[:25]
    rng.shuffle(words)
    text = f"{' '.join(words).capitalize()}; {rng.choice(STANDING)}."
    actions = [
        Action(f"{rng.choice(OWNERS)} to {rng.choice(TASKS)} by T{rng.randint(1, 6)} 2024.")
        for _ in statement.actions
    ]
    return statement._replace(text=text, actions=tuple(actions))


def _costs(folder: Path) -> Costs:
    files = list(_written(folder / "files"))
    with Store(folder / "read.db") as store:
        reading: list[float] = []
        pipeline = Pipeline(store, lambda: datetime.now(UTC), "0", read_review=_timed(reading))
        begin = time.process_time()
        # All but the comparison, which run() adds at its end.
        for path in files:
            pipeline.read(path, path.read_bytes(), None)
        storing = time.process_time() - begin - sum(reading)
        comparing = _seconds(partial(update_threads, store))
        out = folder / "parquet"
        out.mkdir()
        tables = ((table,) for table in store.exported(by_review=True))
        exporting = _seconds(lambda: list(write_parquet(out, tables)))
    sql = f"SELECT judgement, count(*) FROM '{out}/statement_judgements/**/*.parquet' GROUP BY 1"
    asking = _seconds(duckdb.sql(sql).fetchall)
    n = len(files)
    database = (folder / "read.db").stat().st_size / n
    parquet = sum(path.stat().st_size for path in out.rglob("*.parquet")) / n
    seconds = (sum(reading), storing, comparing, exporting, asking)
    return Costs(*(each / n for each in seconds), database, parquet)


def _written(folder: Path) -> Iterator[Path]:
    """Files on the disk: half of them Word, half PDF."""
    folder.mkdir()
    for number, made in enumerate(trust_years(READ)):
        document = lay_out(made, Layout())
        data, kind = (word.write(document), "docx") if number % 2 else (pdf.write(document), "pdf")
        path = folder / f"{made.organisation} {made.year}.{kind}"
        path.write_bytes(data)
        yield path


def _timed(seconds: list[float]) -> Callable[..., Review]:
    def read(*args: object) -> Review:
        begin = time.process_time()
        try:
            return read_review(*args)  # type: ignore[arg-type]
        finally:
            seconds.append(time.process_time() - begin)

    return read


def _seconds(task: Callable[[], object]) -> float:
    begin = time.process_time()
    task()
    return time.process_time() - begin


def _print_costs(costs: Costs) -> None:
    print(
        f"A year of {STATEMENTS} statements, half of them Word and half PDF ({READ * YEARS} files)"
    )
    for label, seconds in [
        ("reading", costs.reading),
        ("storing", costs.storing),
        ("comparing with the year before", costs.comparing),
        ("exporting as Parquet", costs.exporting),
        ("a question of DuckDB", costs.asking),
    ]:
        print(f"  {label:32}{seconds * 1000:8.1f} ms")
    print(f"  {'in the database':32}{costs.database / 1024:8.0f} KiB")
    print(f"  {'as Parquet':32}{costs.parquet / 1024:8.0f} KiB")


def _print_all(costs: Costs) -> None:
    years = ALL * YEARS
    print(
        f"\n{ALL:,} trusts, {YEARS} years each: {years:,} files, {years * STATEMENTS:,} statements"
    )
    shards, machines = f"{CORES} shards of it", f"{MACHINES} machines"
    print(f"  {'':32}{f'machine of {CORES} cores':>20}{shards:>16}{machines:>16}")
    # Files are read beside one another; one database stores and compares one after the other.
    serial = costs.storing + costs.comparing
    alone = max(costs.reading / (CORES - 1), serial)
    shared = (costs.reading + serial) / CORES
    minutes = [years * each / 60 for each in (alone, shared, shared / MACHINES)]
    print(f"  {'ingest':32}{minutes[0]:16.0f} min{minutes[1]:12.1f} min{minutes[2]:12.1f} min")
    print(f"  {'export as Parquet, afterwards':32}{years * costs.exporting / 60:16.0f} min")
    for label, size in [("database", costs.database), ("Parquet", costs.parquet)]:
        print(f"  {label:32}{years * size / 2**30:16.1f} GiB")
    print(f"  {'a question of DuckDB to all':32}{years * costs.asking:18.0f} s")


def _print_questions(folder: Path) -> None:
    print("\nThe desk, seconds of a processor an answer")
    heads = "".join(f"{trusts:>14,}" for trusts in (*SIZES, ALL // MACHINES, ALL))
    print(f"  {'trusts':32}{heads}")
    measured = [_answers(folder / f"{trusts}.db", trusts) for trusts in SIZES]
    for label in PAGES:
        small, large = (times[label] for times in measured)
        each = max(large - small, 0) / (SIZES[1] - SIZES[0])
        further = [large + each * (trusts - SIZES[1]) for trusts in (ALL // MACHINES, ALL)]
        print(f"  {label:32}" + "".join(f"{seconds:14.2f}" for seconds in (small, large, *further)))


def _answers(path: Path, trusts: int) -> dict[str, float]:
    begin = time.process_time()
    with Store(path) as store:
        for number, made in enumerate(trust_years(trusts), 1):
            name = f"{number}.docx"
            store.add(
                SourceFile(f"{number:064}", name, 1, "word", "2026-01-01T00:00:00Z", "0"), made
            )
        update_threads(store)
    filling = (time.process_time() - begin) / (trusts * YEARS)
    print(f"{trusts}: {filling * 1000:.0f} ms to store and compare a year", file=sys.stderr)
    opened = desk(path)
    with asyncio.Runner() as runner:
        runner.run(opened.invoke_startup())
        opened.sql_time_limit_ms = NO_LIMIT  # of the clock, which a busy machine reaches soon
        tasks = {label: partial(answer, runner, opened, page) for label, page in PAGES.items()}
        return interleaved(tasks, 3)
