"""Corrections in any order with ingests, undoings, re-readings and failures, against a rebuild."""

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

from ingest.intake.correcting import NewCorrection, Tools, correct, take_back
from ingest.intake.pipeline import Pipeline
from ingest.intake.reparse import reparse
from ingest.store import Store
from ingest.store.corrections import NewCorrectionRow, Readings
from ingest.store.filing import Filing
from ingest.threads.choosing import UnclearChoice
from ingest.threads.update import update_threads
from parsers.errors import Refusal
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


class Killed(Exception):
    """The process ends in the midst of a transaction."""


class Corrections(RuleBasedStateMachine):
    """A database to which everything happens; at every step it is what a rebuild makes of it."""

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store(Path(self.folder.name, "reviews.db"))
        self.mark = ""

    def teardown(self):
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
            take_back(self.store, found[which % len(found)].id, "A. Clerk", self.tools())

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
    update_threads(new)


def rows_in_force(store):
    return store._db["corrections"].rows_where("withdrawn_at IS NULL", order_by="id")


def in_force(store):
    from ingest.store.from_rows import correction_of

    for row in rows_in_force(store):
        yield NewCorrectionRow(
            **{name: row[name] for name in NewCorrectionRow._fields if name != "about"},
            about=correction_of(row).about,
        )


def picture(store):
    """All that people see, without ids: files, reviews, pairs."""
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
    return files, reviews, Counter(tuple(row) for row in store._db.execute(pairs))


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


TestCorrections = Corrections.TestCase
TestCorrections.settings = settings(max_examples=3, stateful_step_count=10, deadline=None)
