"""Corrections and pins in any order with ingests, undoings, re-readings, failures and kills.

At every step the database is what a rebuild makes of the same files and what people said, and in
the end the desk shows what the database holds.
"""

import itertools
import os
import signal
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from ingest.intake.correcting import NewCorrection, correct, take_back
from ingest.intake.pipeline import Pipeline
from ingest.intake.reparse import reparse
from ingest.intake.reread_files import Tools
from ingest.store import Store
from ingest.store.corrections import NewCorrectionRow, Readings
from ingest.store.documents.filing import Filing
from ingest.store.rows.from_rows import correction_of
from ingest.store.series import PinRecord, StoredPin
from ingest.threads.choosing import UnclearChoice
from ingest.threads.pinning import pin, unpin
from ingest.threads.update import update_threads
from parsers.errors import Refusal
from tests.forked import child, ended
from tests.reviews import complete, review, section, statement

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TEXTS = ("Pupils read at home.", "Pupils read at home now.", "Gates are locked at night.")


def reader(mark=""):
    """A reader of files such as `2020 Title: 1` or `none Title: 2`, which adds a mark to texts."""

    def read(data, _name, _settings):
        cover, _, which = data.decode().partition(": ")
        year, _, title = cover.partition(" ")
        made = review(
            section(
                "1",
                statement("1.1", TEXTS[int(which)] + mark, "Heads to meet by T1.", "Clerk to ask."),
                statement("1.2", f"Governors ask questions{mark}", "Chair to report."),
            ),
            year=int(year) if year.isdecimal() else None,
            title=title,
        )
        return complete(made)

    return read


FILE_VALUES = st.sampled_from(
    [
        ("year", "2019"),
        ("year", "2020"),
        ("title", "B Review"),
        ("review", "no"),
        ("current", "yes"),
    ]
)
PART_VALUES = st.sampled_from(
    [
        ("1.1", "judgement", "gap"),
        ("1.2", "judgement", "in place"),
        ("1.1", "text", TEXTS[1]),
        ("1.2", "number", "1.5"),
        ("1.1/1", "outcome", "done"),
        ("1.1/2", "owners", "DoE"),
        ("1.2", "section", "2 Gates"),
    ]
)
YEARS = st.sampled_from(["2019", "2020", "2021"])
TITLES = st.sampled_from(["A Review", "B Review"])
NUMBERS = st.sampled_from(["1.1", "1.2"])


class Killed(Exception):
    """The process ends in the midst of a transaction."""


class Corrections(RuleBasedStateMachine):
    """A database to which everything happens; at every step it is what a rebuild makes of it."""

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "reviews.db")
        self.store = Store(self.path)
        self.mark = ""

    def teardown(self):
        pages_say_what_is_held(self.path, self.store)
        self.store.close()
        self.folder.cleanup()

    def tools(self):
        return Tools(lambda: NOON, f"1{self.mark}", read_review=reader(self.mark))

    @rule(
        name=st.sampled_from(["a.txt", "b.txt", "c.txt"]),
        year=st.sampled_from(["2019", "2020", "2021", "none"]),
        title=TITLES,
        which=st.integers(0, 2),
    )
    def ingest(self, name, year, title, which):
        pipeline = Pipeline(self.store, lambda: NOON, "1", read_review=reader(self.mark))
        pipeline.read(Path(name), f"{year} {title}: {which}".encode(), None)
        update_threads(self.store)

    @rule(file=st.integers(0, 5), said=FILE_VALUES)
    def correct_file(self, file, said):
        records = [record for record in self.store.records() if record.review_id or record.code]
        if records:
            sha256 = records[file % len(records)].sha256
            self.say(NewCorrection(sha256, *said, "K. Okafor"))

    @rule(year=YEARS, title=TITLES, said=PART_VALUES)
    def correct_part(self, year, title, said):
        place, field, value = said
        self.say(NewCorrection(f"{year}:{place}", field, value, "K. Okafor", title=title))

    @rule(title=TITLES, other=TITLES)
    def join_series(self, title, other):
        self.say(NewCorrection(title, "title", other, "K. Okafor"))

    def say(self, wanted):
        with suppress(UnclearChoice, Refusal):
            correct(self.store, wanted, self.tools())

    @rule(which=st.integers(0, 9))
    def undo(self, which):
        found = [held for held in self.store.corrections.all() if held.withdrawn_at is None]
        if found:
            take_back(self.store, found[which % len(found)].correction.id, "A. Clerk", self.tools())

    @rule(year=YEARS, title=TITLES, numbers=st.tuples(NUMBERS, NUMBERS), together=st.booleans())
    def pair(self, year, title, numbers, together):
        first, second = numbers
        said = StoredPin(int(year), first, int(year) + 1, second, together)
        series = f"birchwoodtrust/{title.replace(' ', '').lower()}"
        with suppress(UnclearChoice):
            pin(self.store, PinRecord(series, said, "2026-11-24"))

    @rule(which=st.integers(0, 9))
    def unpair(self, which):
        found = [said.id for said in self.store.threads.pinned() if said.withdrawn_at is None]
        if found:
            assert unpin(self.store, found[which % len(found)], "A. Clerk", "2026-11-24")

    @rule(file=st.integers(0, 5), said=FILE_VALUES, after=st.integers(1, 400))
    def be_killed_while_correcting(self, file, said, after):
        self.be_killed(after, lambda: self.correct_file(file, said))

    @rule(which=st.integers(0, 9), after=st.integers(1, 400))
    def be_killed_while_taking_back(self, which, after):
        self.be_killed(after, lambda: (self.undo(which), self.unpair(which)))

    def be_killed(self, after, change):
        """Change something in a process that may be killed before a statement of SQL."""
        self.store.close()

        def begin():
            self.store, turn = Store(self.path), itertools.count()

            def look(_):
                if next(turn) == after:
                    os.kill(os.getpid(), signal.SIGKILL)

            self.store._db.conn.set_trace_callback(look)
            change()

        assert ended(child(begin)) in {0, signal.SIGKILL}
        self.store = Store(self.path)
        update_threads(self.store)

    @rule()
    def read_again(self):
        self.mark = "" if self.mark else "!"
        list(reparse(self.store, f"1{self.mark}", reader(self.mark)))

    @rule(year=YEARS, which=st.integers(0, 9))
    def fail_in_the_midst(self, year, which):
        before = list(self.store._db.conn.iterdump())
        place = pytest.MonkeyPatch()
        place.setattr(Filing, "_write_contents", raise_killed)
        try:
            self.say(NewCorrection(year, "title", "C Review", "K. Okafor"))
            self.undo(which)
        except Killed:
            pass
        else:
            return
        finally:
            place.undo()
        assert list(self.store._db.conn.iterdump()) == before

    @invariant()
    def database_is_what_a_rebuild_makes_of_files_and_corrections(self):
        assert not self.store.threads.outdated()
        assert list(self.store._db.query("PRAGMA foreign_key_check")) == []
        path = Path(self.folder.name, "rebuilt.db")
        with Store(path) as rebuilt:
            rebuild(rebuilt, self.store, reader(self.mark))
            assert picture(self.store) == picture(rebuilt)
        for file in Path(self.folder.name).glob("rebuilt.db*"):
            file.unlink()


def raise_killed(*_):
    raise Killed


def rebuild(new, old, read):
    """The same files, and the corrections that are in force, in a new database."""
    documents = list(old._db.query("SELECT * FROM documents ORDER BY sequence IS NULL, sequence"))
    ids, as_read = {}, {}
    for document in documents:
        original = old.original(document["id"])
        made = read(original.content, original.source.name, None)
        try:
            filed = new.add(
                original.source, replace(made, year=made.year or 1999), original.content
            )
        except Refusal:
            continue
        assert filed
        (row,) = new._db["documents"].rows_where("sha256 = ?", [document["sha256"]])
        ids[document["id"]] = row["id"]
        as_read[row["id"]] = made
    with new._writing():
        for said, row in zip(in_force(old), rows_in_force(old), strict=True):
            document_id = ids.get(row["document_id"])
            new.corrections.insert(said._replace(document_id=document_id))
        new.corrections._apply(set(as_read), Readings(as_read, "1"))
        for row in old._db["thread_pins"].rows_where(order_by="id"):
            ends = ("from_document_id", "to_document_id")
            new._db.table("thread_pins").insert({**row, **{end: ids.get(row[end]) for end in ends}})
    new.threads.outdate_all()
    update_threads(new)


def rows_in_force(store):
    return store._db["corrections"].rows_where("withdrawn_at IS NULL", order_by="id")


def in_force(store):
    for row in rows_in_force(store):
        yield NewCorrectionRow(row["target"], correction_of(row), row["document_id"], row["series"])


def picture(store):
    """All that people see, without ids: files, reviews, pairs, what people said of these."""
    files = list(
        store._db.query(
            "SELECT sha256, outcome, code, series, year, revision, is_current, is_withdrawn"
            " FROM documents LEFT JOIN reviews ON reviews.id = review_id ORDER BY sha256"
        )
    )
    reviews = [
        (row["sha256"], without_ids(store.load_review(row["review_id"])))
        for row in store._db.query(
            "SELECT sha256, review_id FROM documents WHERE outcome = 'stored' ORDER BY sha256"
        )
    ]
    pairs = "SELECT from_year, to_year, from_number, to_number, change, progress FROM year_on_year"
    pinned = [(said.series, said.pin, said.is_found) for said in store.threads.pinned()]
    return files, reviews, Counter(tuple(row) for row in store._db.execute(pairs)), pinned


def without_ids(made):
    def bare(corrections):
        return tuple(said._replace(id=0, made_at="") for said in corrections)

    sections = tuple(
        replace(
            part,
            statements=tuple(
                each._replace(
                    corrections=bare(each.corrections),
                    actions=tuple(
                        a._replace(corrections=bare(a.corrections)) for a in each.actions
                    ),
                )
                for each in part.statements
            ),
        )
        for part in made.sections
    )
    return replace(made, sections=sections, corrections=bare(made.corrections))


def pages_say_what_is_held(path, store):
    """The desk shows each review, file, correction and pin as the database has it."""
    pytest.importorskip("datasette.app", reason="the desk is not installed")
    from ingest.desk.opening import desk
    from tests.visitor import visiting

    async def look(visitor):
        async def page(address):
            found = await visitor.get(f"{address}.json")
            assert found.status_code == 200, address
            return found.json()

        for row in store._db.query("SELECT id FROM reviews WHERE is_current"):
            shown = await page(f"/-/review/{row['id']}")
            told = [
                (each["number"], each["statement"])
                for part in shown["sections"]
                for each in part["statements"]
            ]
            made = store.load_review(row["id"]).statements()
            assert told == [(str(each.number), each.text) for each in made]
        for record in store.records():
            shown = await page(f"/-/check/{record.document_id}")
            told = [shown["year"], shown["review_id"], bool(shown["is_withdrawn"])]
            assert told == [record.year, record.review_id, bool(record.is_withdrawn)]
        said = (await page("/-/corrections"))["said"]
        held = [(each.correction.id, each.withdrawn_at) for each in store.corrections.all()]
        pins = [(each.id, each.withdrawn_at) for each in store.threads.pinned()]
        assert Counter((each["id"], each["withdrawn_at"]) for each in said) == Counter(held + pins)

    visiting(desk(path), look)


TestCorrections = Corrections.TestCase
# more with --hypothesis-profile=search
TestCorrections.settings = settings(
    max_examples=(settings().max_examples + 1) // 3, stateful_step_count=12
)
