"""Files kept and read again; older versions left out; processes that take turns."""

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from ingest.store import AddOptions, Store, StoreError, schema
from ingest.store.database import migrations
from ingest.store.documents.stored_documents import OlderVersion, Original
from parsers.diagnostics import Diagnostic
from parsers.errors import NoReview
from parsers.review import Residue
from tests.database import column, dump, rows
from tests.reviews import review, section, small_review, source, statement

ROOT = Path(__file__).resolve().parents[3]
NOON, LATER = "2026-11-24T12:00:00.000000Z", "2026-11-24T13:00:00.000000Z"
ONLY_NEWER = AddOptions(only_newer=True)


def reread(store, name, made, **more):
    return store.reread(Original(source(name, **more), name.encode()), made)


# Originals


def test_bytes_of_a_file_come_back_as_they_were(store):
    store.add(source(), small_review(), b"\x00\xffbytes")
    (kept,) = store.originals()
    assert (kept.content, kept.source) == (b"\x00\xffbytes", source())


def test_joined_file_is_kept_too_and_comes_after_those_that_gave_the_content(store):
    store.refuse(source("2020.pdf"), NoReview())
    store.add(source("2020.docx"), small_review(), b"one")
    store.add(source("2020.pdf"), small_review(), b"two")
    assert [kept.source.name for kept in store.originals()] == ["2020.docx", "2020.pdf"]


def test_refused_file_is_not_kept(store, path):
    store.refuse(source(), NoReview())
    assert rows(path, "SELECT * FROM originals") == []


# Reading again


def test_same_reading_changes_the_version_alone(store, path):
    store.add(source(), small_review(), b"")
    before = dump(path)
    assert not reread(store, "2020.docx", small_review(), parser_version="2.0")
    assert [line.replace("'2.0'", "'1.0'") for line in dump(path)] == before


def test_better_reading_replaces_the_one_before(store, path):
    filed = store.add(source(), small_review(residue=(Residue("Page 1", "prose"),)), b"")
    better = small_review("heads listen.", residue=(Residue("Page 1", "footer"),))
    assert reread(store, "2020.docx", better)
    assert store.load_review(filed.review_id) == better
    assert rows(path, "SELECT revision, is_current FROM reviews") == [(1, 1)]
    assert rows(path, "PRAGMA foreign_key_check") == []


def test_database_that_is_read_again_is_as_if_the_files_had_just_come(tmp_path):
    made = [small_review(year=2020), small_review("y.", year=2020), small_review(year=2021)]
    better = [small_review("x!", year=2022), small_review("z.", year=2022), small_review(year=2021)]
    found = []
    for first in (made, better):
        path = tmp_path / f"{len(found)}.db"
        with Store(path) as store:
            for i, read in enumerate(first):
                store.add(source(f"{i}.docx"), read, b"")
            for i, read in enumerate(better):
                reread(store, f"{i}.docx", read)
        sql = "SELECT year, statement, file FROM current_statements"
        everything = "SELECT name, year, revision, is_current FROM documents JOIN reviews r ON {}"
        found.append([sorted(rows(path, sql)), rows(path, everything.format("r.id = review_id"))])
    assert found[0] == found[1]


def test_year_that_a_revision_leaves_has_the_one_before_as_its_latest(store, path):
    for name, text in (("a.docx", "x."), ("b.docx", "y.")):
        store.add(source(name), small_review(text), b"")
    reread(store, "b.docx", small_review("y.", year=2021))
    found = rows(path, "SELECT year, revision, is_current FROM reviews")
    assert found == [(2020, 1, 1), (2021, 1, 1)]


def test_revisions_of_a_year_are_counted_anew_when_one_leaves_it(store, path):
    for name, text in (("a.docx", "x."), ("b.docx", "y.")):
        store.add(source(name), small_review(text), b"")
    reread(store, "a.docx", small_review("x.", year=2021))
    assert store.add(source("c.docx"), small_review("z.")).revision == 2
    found = (
        "SELECT name, revision FROM documents JOIN reviews r ON r.id = review_id WHERE year = 2020"
    )
    assert rows(path, found) == [("b.docx", 1), ("c.docx", 2)]


def test_file_that_came_first_is_the_first_revision_wherever_it_stood_before(store, path):
    store.add(source("a.docx"), small_review("x."), b"")
    store.add(source("b.docx"), small_review("y.", year=2021), b"")
    reread(store, "a.docx", small_review("x.", year=2021))
    found = "SELECT name, revision, is_current FROM documents JOIN reviews r ON r.id = review_id"
    assert rows(path, found) == [("a.docx", 1, 0), ("b.docx", 2, 1)]


def test_joined_file_that_still_says_the_same_gets_its_new_diagnostics(store, path):
    store.add(source("a.docx"), small_review(), b"")
    store.add(source("a.pdf"), small_review(), b"")
    found = small_review(diagnostics=(Diagnostic("number-gap", "1.2 is missing"),))
    assert not reread(store, "a.pdf", found)
    assert column(path, "SELECT code FROM diagnostics") == ["number-gap"]
    assert column(path, "SELECT outcome FROM documents") == ["stored", "joined"]


def test_joined_file_that_says_something_else_now_becomes_a_revision(store, path):
    store.add(source("a.docx"), small_review(), b"")
    store.add(source("a.pdf"), small_review(), b"")
    assert reread(store, "a.pdf", small_review("heads listen."))
    found = rows(path, "SELECT name, revision FROM documents JOIN reviews r ON r.id = review_id")
    assert found == [("a.docx", 1), ("a.pdf", 2)]
    assert len(list(store.originals())) == 2


# Older versions


@pytest.mark.parametrize(
    ("held", "other", "revision"), [(NOON, LATER, 2), (NOON, NOON, 2), (None, NOON, 2)]
)
def test_file_that_is_not_older_becomes_the_next_revision(store, held, other, revision):
    store.add(source("a.docx", modified_at=held), small_review())
    late = source("b.docx", modified_at=other)
    assert store.add(late, small_review("y."), options=ONLY_NEWER).revision == revision


def test_older_file_of_a_year_that_is_held_is_refused_and_changes_nothing(store, path):
    store.add(source("2020.docx", modified_at=LATER), small_review())
    before = dump(path)
    with pytest.raises(OlderVersion, match=r"2020\.docx"):
        store.add(source("b.docx", modified_at=NOON), small_review("y."), options=ONLY_NEWER)
    assert dump(path) == before


def test_older_file_that_says_the_same_joins(store):
    store.add(source("2020.docx", modified_at=LATER), small_review())
    late = source("2020.pdf", modified_at=NOON)
    assert store.add(late, small_review(), options=ONLY_NEWER).outcome == "joined"


def test_file_that_someone_names_may_be_older(store):
    store.add(source("2020.docx", modified_at=LATER), small_review())
    assert store.add(source("b.docx", modified_at=NOON), small_review("y.")).revision == 2


# What is known of a file


@pytest.mark.parametrize(
    ("more", "known"),
    [
        ({}, True),
        ({"modified_at": LATER}, True),
        ({"name": "2020.docx"}, False),
        ({"parser_version": "2.0"}, False),
        ({"sha256": "0" * 64}, False),
    ],
    ids=str,
)
def test_refusal_is_known_for_the_same_bytes_name_and_version(store, more, known):
    refused = source("a.docx", modified_at=NOON)
    store.refuse(refused, NoReview())
    found = store.refusal(source(**{"name": "a.docx", "sha256": refused.sha256, **more}))
    assert (found and (found.code, str(found))) == (
        ("no-review", str(NoReview())) if known else None
    )


def test_older_version_that_is_saved_anew_is_not_refused_yet(store):
    store.refuse(source(modified_at=NOON), OlderVersion())
    assert store.refusal(source(modified_at=NOON)).code == "older"
    assert store.refusal(source(modified_at=LATER)) is None


def test_records_say_what_became_of_every_file(store):
    gap = Diagnostic("number-gap", "1.2 is missing")
    store.add(source("2020.docx"), small_review(diagnostics=(gap,)))
    store.add(source("2020.pdf"), small_review())
    store.refuse(source("letter.docx"), NoReview())
    stored, joined, refused = store.records()
    assert (stored.name, stored.outcome, stored.year) == ("2020.docx", "stored", 2020)
    assert (stored.statements, stored.actions, stored.warnings) == (2, 3, 1)
    assert (joined.outcome, joined.read_from) == ("joined", "2020.docx")
    assert (refused.code, refused.message) == ("no-review", str(NoReview()))


# Turns


def test_process_waits_for_the_turn_of_another(store, path):
    code = f"""
import time
from pathlib import Path
from ingest.store import Store
with Store(Path({str(path)!r})) as store, store.ingest_lock():
    print("mine", flush=True)
    time.sleep(0.4)
"""
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        began = time.monotonic()
        with store.ingest_lock():
            assert time.monotonic() - began > 0.2


def test_turn_ends_with_a_process_that_is_killed(store, path):
    code = f"""
import os, signal
from pathlib import Path
from ingest.store import Store
with Store(Path({str(path)!r})).ingest_lock():
    os.kill(os.getpid(), signal.SIGTERM)
"""
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    with store.ingest_lock():
        pass


def test_database_can_be_written_while_another_has_the_turn(store, path):
    with store.ingest_lock(), Store(path) as other:
        assert other.add(source(), small_review()).outcome == "stored"


def test_lock_that_cannot_be_opened_is_a_sentence(store, path):
    Path(f"{path}-turn").mkdir()
    with pytest.raises(StoreError, match="unable to open"), store.ingest_lock():
        pass


# A database of the version before


def test_database_without_originals_is_brought_to_the_newest_form(store, path, tmp_path):
    store.add(source(), small_review())
    store.close()
    with closing(sqlite3.connect(path)) as db:
        db.executescript(
            "DROP TABLE originals; ALTER TABLE documents DROP COLUMN modified_at;"
            "ALTER TABLE documents DROP COLUMN folder;"
            "DELETE FROM _sqlite_migrations WHERE name IN ('2-originals', '13-folders');"
        )
    with Store(path) as migrated, Store(tmp_path / "new.db"):
        migrated.add(source("b.docx", modified_at=NOON), small_review("y."), b"bytes")
    sql = "SELECT m.name, t.name, t.type, t.pk FROM sqlite_master m, pragma_table_info(m.name) t"
    sql += " ORDER BY 1, 2"
    assert rows(path, sql) == rows(tmp_path / "new.db", sql)


def test_migration_does_nothing_to_a_new_database(path):
    with closing(sqlite3.connect(path)) as db:
        db.executescript(schema())
        migrations._keep_originals(migrations.Database(db))


def test_section_of_a_statement_without_a_number_is_read_again(store):
    made = review(section("1", statement(None)))
    store.add(source(), small_review(), b"")
    assert reread(store, "2020.docx", made)
    assert store.load_review(1) == made


def test_year_that_an_older_version_was_told_with_an_option_is_a_correction_now(store, path):
    told = replace(small_review(year=2019), year_source="option")
    store.add(source("a.docx"), told, b"")
    store.add(source("b.docx"), small_review(year=2021), b"")
    store.close()
    with closing(sqlite3.connect(path)) as db:
        views = db.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall()
        added = {
            "reviews": ["is_withdrawn"],
            "documents": ["sequence", "read_series", "read_year", "read_digest"],
            "actions": ["status_source", "delay_reason"],
            "thread_pins": ["who", "note"],
        }
        places = [(table, column) for table, columns in added.items() for column in columns]
        drops = [f"ALTER TABLE {table} DROP COLUMN {column};" for table, column in places]
        db.executescript(
            "".join(f"DROP VIEW {view};" for (view,) in views)
            + "DROP TABLE applied_corrections; DROP TABLE corrections;"
            + "DROP INDEX documents_sequence;"
            + "".join(drops)
            + "DELETE FROM _sqlite_migrations WHERE name = '11-corrections';"
        )
    with Store(path) as migrated, Store(path.with_name("new.db")):
        (listed,) = migrated.corrections.all()
        said = listed.correction
        assert (listed.target, said.field, said.value) == ("a.docx", "year", "2019")
        assert migrated.load_review(1).corrections[0].id == said.id
        migrated.reread(Original(source("a.docx"), b""), small_review(year=2018))
    found = rows(path, "SELECT year, year_source FROM reviews")
    assert found == [(2019, "person"), (2021, "title")]
    sql = "SELECT m.name, t.name, t.type, t.pk FROM sqlite_master m, pragma_table_info(m.name) t"
    sql += " ORDER BY 1, 2"
    assert rows(path, sql) == rows(path.with_name("new.db"), sql)
