"""A small database of reviews and its desk, for the tests that look at its pages."""

import asyncio
import re
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from queue import Queue
from tempfile import TemporaryDirectory
from threading import Thread

import pytest

from ingest.desk.serving import Access, Intake, serve
from ingest.store import Store
from ingest.threads.update import update_threads
from parsers.diagnostics import Diagnostic
from parsers.errors import NoReview
from parsers.meaning.interpretation import interpret
from tests.reviews import action, review, section, source, statement


def fill(path):
    """Two years of a trust, the first of them corrected, and a file that was refused."""
    path.write_bytes(_filled())
    return path


@cache
def _filled():
    """The bytes of that database, which are the same for all tests of a process."""
    with TemporaryDirectory() as folder:
        return _fill(Path(folder) / "reviews.db").read_bytes()


def _fill(path):
    gap = Diagnostic("number-gap", "1.2 is missing before 1.9")
    with Store(path) as store:
        store.add(source("2020.docx"), year_of(2020, "heads are trained."))
        store.add(source("2020b.docx"), year_of(2020, "all heads are trained."))
        later = source("2021.docx", seen_at="2027-01-05T09:00:00Z")
        store.add(later, year_of(2021, "all staff are trained.", diagnostics=(gap,)))
        store.refuse(source("letter <b>.docx"), NoReview())
        update_threads(store)
    return path


def year_of(year, text, **more):
    booking = action(f"Heads to book it by 31 March {year + 1}. Linked to 1.10", "1.10")
    made = review(
        section(
            "1",
            statement("1.1", text, booking, RAG="Red"),
            statement("1.9", "governors <script>alert(1)</script> visit."),
            statement("1.10", "visits are planned.", action("See 9.9 and 1.1", "9.9", "1.1")),
        ),
        section("2", statement("2.1", "=1+1 is a sum.", "Clerk: 2.1 hours a week."), title="Care"),
        year=year,
        **more,
    )
    return interpret(made)


@contextmanager
def served(db, may_edit=False, folder=None):
    """The address of a desk that a thread serves: a process of its own takes a second to start."""
    import uvicorn  # it comes with Datasette, which may be missing

    addresses, servers = Queue(), Queue()

    class Server(uvicorn.Server):
        def __init__(self, config):
            super().__init__(config)
            servers.put(self)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(uvicorn, "Server", Server)
        access = Access(may_edit=may_edit)
        thread = Thread(target=serve, args=(db, 0, access, Intake(folder), addresses.put))
        thread.start()
        try:
            yield addresses.get(timeout=60).rstrip("/")
        finally:
            servers.get(timeout=60).should_exit = True
            thread.join()


def text_of(page):
    """The words of a page or of a part of it, without its tags."""
    return " ".join(re.sub(r"<[^>]*>", "", page).split())


def get(desk, path, **options):
    """The answer of a desk to a request, without a network."""
    return asyncio.run(_get(desk, path, options))


async def _get(desk, path, options):
    await desk.invoke_startup()
    return await desk.client.get(path, **options)
