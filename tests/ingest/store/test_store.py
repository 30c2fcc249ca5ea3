"""The store: what a file changes in the database, and what it must not."""

import itertools
import os
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from ingest.store import AddOptions, Store, StoreError, UnusableDatabase
from ingest.store.corrections import NewCorrectionRow
from ingest.store.database import migrations, opening, schema_sql
from ingest.store.documents.stored_documents import SourceFile
from ingest.store.planned_actions import Question
from parsers.corrections import About, Correction
from parsers.diagnostics import Diagnostic
from parsers.errors import EncryptedFile, NoReview
from parsers.meaning.interpretation import interpret
from parsers.review import Residue
from tests.database import column, dump, rows
from tests.reviews import action, review, reviews, section, small_review, source, statement
from tests.rights import as_somebody

# What the file holds


def test_file_alone_holds_what_was_stored_though_others_have_it_open(tmp_path):
    path = tmp_path / "reviews.db"
    with Store(path), closing(sqlite3.connect(path)) as other:
        other.execute("SELECT * FROM reviews").fetchall()
        with Store(path) as store:
            store.add(source("2020.docx"), small_review())
        copy = tmp_path / "copy.db"
        copy.write_bytes(path.read_bytes())
    assert len(column(copy, "SELECT year FROM reviews")) == 1


def test_full_disk_says_what_to_do(tmp_path):
    with Store(tmp_path / "reviews.db") as store:
        store._db.execute("PRAGMA max_page_count = 1")  # SQLite's own word for it: the disk is full
        with pytest.raises(StoreError, match="Make room on its disk"):
            store.add(source("2020.docx"), small_review(), b"x" * 100_000)


# A review in, the same review out


@pytest.fixture(scope="module")
def shelf():
    with Store(Path(":memory:")) as opened:
        yield opened


numbers = itertools.count()


@given(reviews)
def test_review_comes_back_as_it_was_stored(shelf, made):
    made = replace(made, title=f"{made.title} {next(numbers)}")  # no revision of one before
    filed = shelf.add(source(made.title), made)
    assert shelf.load_review(filed.review_id) == made


def test_owner_has_one_name_however_its_capitals_are_printed(store):
    train = action("Literacy lead to train tutors.")
    made = interpret(review(section("1", statement("1.1", "x", train, Owner="Literacy Lead"))))
    filed = store.add(source("2020.docx"), made)
    (read,) = next(store.load_review(filed.review_id).statements()).actions
    (planned,) = store.current_reviews.actions(Question())
    (shown,) = store.current_reviews.owners()
    for each in (read, planned):
        assert [o.name for o in (*each.owners, *each.column_owners)] == [shown, shown]
        assert [o.words for o in each.owners] == ["Literacy lead"]
        assert [o.words for o in each.column_owners] == ["Literacy Lead"]


def test_finding_that_files_of_a_review_have_in_common_is_told_once(store):
    gap = Diagnostic("number-gap", "1.2 is missing before 1.3")
    late = Diagnostic("year-disagrees", "the name says 2021")
    for file, found in (("2020.docx", (gap,)), ("2020.pdf", (gap, late)), ("2020.odt", (late,))):
        store.add(source(file), small_review(year=2020, diagnostics=found))
    told = [(each.file, each.code) for each in store.current_reviews.diagnostics(Question())]
    assert told == [
        ("2020.docx", "number-gap"), ("2020.odt", "year-disagrees"), ("2020.pdf", "year-disagrees"),
    ]  # fmt: skip


def test_second_review_does_not_mix_with_the_first(store):
    first, second = small_review(year=2020), small_review("heads listen.", year=2021)
    ids = [store.add(source(f"{r.year}.docx"), r).review_id for r in (first, second)]
    assert [store.load_review(i) for i in ids] == [first, second]


ABOUT = About("1.1", "1", "pupils are heard.")
SAID = [
    NewCorrectionRow(
        "2020.docx", Correction(field, value, "K. Okafor", "2026-11-24T06:05:00Z", about=a)
    )
    for field, value, a in [
        ("judgement", "partly", ABOUT),
        ("outcome", "done", ABOUT._replace(bullet=2, action="Clerk to minute it.")),
    ]
]
APPLIED = """
    SELECT field, statement_id, action_id FROM applied_corrections AS applied
    JOIN corrections ON corrections.id = correction_id WHERE review_id = {}
"""


def test_correction_is_kept_with_the_statement_or_action_that_it_is_about(store, path):
    store.add(source(), small_review(), options=AddOptions(SAID))
    assert rows(path, APPLIED.format(1)) == [("judgement", 1, None), ("outcome", 1, 2)]
    held = next(store.load_review(1).statements())
    assert [said.about for said in held.corrections] == [SAID[0].correction.about]
    assert [said.about for said in held.actions[1].corrections] == [SAID[1].correction.about]


def test_correction_of_a_file_holds_for_the_next_of_its_year(store, path):
    store.add(source(), small_review(), options=AddOptions(SAID))
    first, more = small_review(), section("2", statement("2.1", "staff are heard."))
    store.add(source("2020b.docx"), replace(first, sections=(*first.sections, more)))
    assert [field for field, *_ in rows(path, APPLIED.format(2))] == ["judgement", "outcome"]


def test_unknown_review_is_an_error(store):
    with pytest.raises(LookupError):
        store.load_review(7)


def test_link_leads_to_its_statement(store, path):
    store.add(source(), small_review())
    assert rows(path, "SELECT from_number, to_number, to_statement FROM current_links") == [
        ("1.1", "1.2", "governors ask questions.")
    ]


def test_statements_sort_as_people_count(store, path):
    numbers = ["1.10", "1.9", "1.2"]
    store.add(source(), review(section("1", *map(statement, numbers))))
    found = column(path, "SELECT number FROM current_statements ORDER BY sort_key")
    assert found == ["1.2", "1.9", "1.10"]


# The same bytes


def test_same_bytes_change_nothing(store, path):
    store.add(source(), small_review())
    before = dump(path)
    later = source(seen_at="2027-01-01T00:00:00Z", parser_version="2.0")
    assert store.add(later, small_review("read anew.")).outcome == "held"
    assert dump(path) == before


def test_bytes_that_are_held_are_found(store):
    filed = store.add(source(), small_review())
    assert store.held(source().sha256) == replace(filed, outcome="held")


def test_bytes_that_were_never_seen_are_not_held(store):
    assert store.held(source().sha256) is None


# The same review in another file


def test_same_review_in_another_format_joins(store, path):
    first = store.add(source("2020.docx"), small_review())
    second = store.add(source("2020.pdf", format="pdf"), small_review())
    assert (second.outcome, second.review_id) == ("joined", first.review_id)
    assert second.read_from == "2020.docx"
    assert column(path, "SELECT count(*) FROM reviews") == [1]


def test_joined_file_keeps_its_own_residue_and_diagnostics(store, path):
    store.add(source("2020.docx"), small_review())
    gap = Diagnostic("number-gap", "1.2 is missing before 1.3")
    more = {"residue": (Residue("Page 1", "footer"),), "diagnostics": (gap,)}
    store.add(source("2020.pdf"), small_review(**more))
    sql = "SELECT name, {} FROM {} t JOIN documents ON documents.id = t.document_id"
    assert rows(path, sql.format("text", "residue")) == [("2020.pdf", "Page 1")]
    assert rows(path, sql.format("t.code", "diagnostics")) == [("2020.pdf", "number-gap")]


def test_text_export_joins_though_its_bullets_run_together(store):
    store.add(source("2020.docx"), small_review())
    assert store.add(source("2020.txt"), flattened()).outcome == "joined"


def test_file_that_tells_bullets_apart_follows_a_text_export(store):
    store.add(source("2020.txt"), flattened())
    second = store.add(source("2020.docx"), small_review())
    assert (second.outcome, second.revision, second.is_current) == ("stored", 2, True)
    assert store.add(source("2020.pdf"), small_review()).outcome == "joined"


def flattened():
    first, last = small_review().sections[0].statements
    actions = "Heads to meet in T1. Clerk to minute it."
    return review(section("1", statement("1.1", first.text, actions), last))


@pytest.mark.parametrize(
    "other", [{"year": 2021}, {"title": "Safeguarding"}, {"organisation": "Ashdown Trust"}], ids=str
)
def test_review_of_another_year_title_or_trust_is_another_review(store, other):
    first = store.add(source("a.docx"), small_review())
    second = store.add(source("b.docx"), small_review(**other))
    assert (second.outcome, second.revision) == ("stored", 1)
    assert second.review_id != first.review_id


# A corrected review


def test_corrected_review_becomes_the_next_revision(store, path):
    store.add(source("a.docx"), small_review())
    second = store.add(source("b.docx"), small_review("pupils are asked."))
    assert (second.outcome, second.revision, second.is_current) == ("stored", 2, True)
    assert rows(path, "SELECT revision, is_current FROM reviews") == [(1, 0), (2, 1)]


def test_earlier_revision_stays(store):
    first = store.add(source("a.docx"), small_review())
    store.add(source("b.docx"), small_review("pupils are asked."))
    assert store.load_review(first.review_id) == small_review()


def test_views_show_the_current_revision_alone(store, path):
    store.add(source("a.docx"), small_review())
    store.add(source("b.docx"), small_review("pupils are asked."))
    statements = column(path, "SELECT statement FROM current_statements WHERE number = '1.1'")
    assert statements == ["pupils are asked."]


def test_earlier_revision_in_another_format_joins_that_revision(store):
    store.add(source("a.docx"), small_review())
    store.add(source("b.docx"), small_review("pupils are asked."))
    late = store.add(source("a.pdf"), small_review())
    assert (late.outcome, late.revision, late.is_current) == ("joined", 1, False)


def test_cover_in_capitals_is_no_other_review(store):
    store.add(source("a.docx"), small_review())
    late = small_review("pupils are asked.", title="SEND REVIEW", organisation="BIRCHWOOD TRUST")
    assert store.add(source("b.pdf"), late).revision == 2


# Refused files


def test_refused_file_leaves_its_row_alone(store, path):
    store.refuse(source("locked.pdf", format="pdf"), EncryptedFile())
    found = rows(path, "SELECT name, outcome, code, message FROM documents")
    assert found == [("locked.pdf", "refused", "encrypted", str(EncryptedFile()))]
    assert column(path, "SELECT count(*) FROM reviews") == [0]


def test_same_refusal_changes_nothing(store, path):
    store.refuse(source(), NoReview())
    before = dump(path)
    store.refuse(source(name="2020.docx", seen_at="2027-01-01T00:00:00Z"), NoReview())
    assert dump(path) == before


def test_refused_bytes_that_are_read_at_last_are_stored(store, path):
    store.refuse(source(), NoReview())
    assert store.add(source(parser_version="2.0"), small_review()).outcome == "stored"
    assert rows(path, "SELECT outcome, code, message, parser_version FROM documents") == [
        ("stored", None, None, "2.0")
    ]


def test_refusal_by_a_later_version_is_recorded(store, path):
    store.refuse(source(), NoReview())
    store.refuse(source(parser_version="2.0"), NoReview())
    assert column(path, "SELECT parser_version FROM documents") == ["2.0"]


def test_refusal_never_undoes_what_is_stored(store, path):
    store.add(source(), small_review())
    before = dump(path)
    store.refuse(source(parser_version="2.0"), NoReview())
    assert dump(path) == before


# Faults


@pytest.mark.parametrize("table", ["sections", "extras", "links", "documents", "diagnostics"])
def test_failure_in_mid_transaction_leaves_nothing(store, path, table):
    made = small_review(diagnostics=(Diagnostic("number-gap", "1.3 is missing"),))
    first = made.sections[0].statements[0]
    made = replace(made, sections=(section("1", first._replace(extra={"RAG": "Red"})),))
    store.add(source("a.docx"), small_review())
    before = dump(path)
    store._db.execute(
        f"CREATE TEMP TRIGGER fail BEFORE INSERT ON main.{table} "
        "BEGIN SELECT RAISE(ABORT, 'disk on fire'); END"
    )
    with pytest.raises(sqlite3.IntegrityError, match="disk on fire"):
        store.add(source("b.docx"), made)
    assert dump(path) == before


def test_process_that_is_killed_in_mid_transaction_leaves_nothing(store, path):
    store.add(source("a.docx"), small_review())
    before = dump(path)
    code = f"""
import os, signal
from pathlib import Path
import ingest.store
from tests.reviews import small_review, source
# The review is written by the time its file is kept.
ingest.store.keep_original = lambda *_: os.kill(os.getpid(), signal.SIGTERM)
ingest.store.Store(Path({str(path)!r})).add(source("b.docx"), small_review("heads listen."))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[3])
    assert done.returncode != 0
    assert dump(path) == before


def test_database_held_by_another_process_is_one_sentence(path, monkeypatch):
    monkeypatch.setattr(opening, "_BUSY_SECONDS", 0.01)
    with Store(path) as store, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked"):
            store.add(source(), small_review())


def test_new_database_that_another_process_makes_is_waited_for(path, monkeypatch):
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        monkeypatch.setattr(opening.time, "sleep", lambda _: other.rollback())
        Store(path).close()
    assert column(path, "SELECT count(*) FROM reviews") == [0]


def test_new_database_that_another_process_holds_on_to_is_one_sentence(path, monkeypatch):
    monkeypatch.setattr(opening, "_BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UnusableDatabase, match=r"locked\. Try again when the other program"):
            Store(path)


def test_reader_sees_the_database_while_it_is_written(store, path):
    store.add(source(), small_review())
    store._db.execute("BEGIN IMMEDIATE")
    assert column(path, "SELECT count(*) FROM reviews") == [1]
    store._db.rollback()


def test_two_stores_on_one_file_take_turns(path):
    with Store(path) as one, Store(path) as other:
        assert one.add(source("a.docx"), small_review()).outcome == "stored"
        assert other.add(source("a.docx"), small_review()).outcome == "held"
        assert other.add(source("b.docx"), small_review(year=2021)).outcome == "stored"


def test_many_writers_make_one_database(path):
    def write(n):
        with Store(path) as store:
            return store.add(source(f"{n}.docx"), small_review()).outcome

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(write, range(8)))
    assert sorted(outcomes) == ["joined"] * 7 + ["stored"]


# The file


def test_file_of_another_program_is_refused_and_left_as_it_is(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE shopping (item)")
    before = path.read_bytes()
    with pytest.raises(UnusableDatabase, match="something else"):
        Store(path)
    assert path.read_bytes() == before


def test_file_that_is_no_database_is_refused(path):
    path.write_text("Dear Trustees, " * 200)
    with pytest.raises(UnusableDatabase, match="not a database"):
        Store(path)


def test_missing_folder_is_one_sentence(tmp_path):
    with pytest.raises(UnusableDatabase, match="missing: make it first"):
        Store(tmp_path / "missing" / "reviews.db")
    with pytest.raises(UnusableDatabase, match="If not, copy it to one that may"):
        Store(tmp_path)


@pytest.fixture
def unwritable():
    """A database in a folder that may not be written to."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reviews.db"
        with Store(path) as store:
            store.add(source(), small_review())
        path.chmod(0o444)
        path.parent.chmod(0o555)
        yield path
        path.parent.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="rights are another matter here")
def test_folder_that_may_not_be_written_to_is_enough_to_read(unwritable, tmp_path):
    with as_somebody(), Store(unwritable, read_only=True) as store:
        assert len(store.records()) == 1
        with pytest.raises(StoreError, match="readonly"):
            store.add(source("2021.docx"), small_review())


@pytest.mark.skipif(os.name != "posix", reason="rights are another matter here")
def test_who_writes_needs_a_folder_that_may_be_written_to(unwritable):
    with as_somebody(), pytest.raises(UnusableDatabase, match="may its folder be written to"):
        Store(unwritable)


@pytest.mark.skipif(os.name != "posix", reason="rights are another matter here")
def test_log_that_cannot_be_read_is_not_passed_over(unwritable):
    Path(f"{unwritable}-wal").touch(0o444)  # a writer may have left there what the file lacks
    with as_somebody(), pytest.raises(UnusableDatabase, match="may its folder be written to"):
        Store(unwritable, read_only=True)


def test_database_of_a_newer_version_is_refused(store, path):
    store._db["_sqlite_migrations"].insert(
        {"migration_set": "reviewtrail", "name": "99-future", "applied_at": ""}
    )
    with pytest.raises(UnusableDatabase, match="Update reviewtrail"):
        Store(path)


def test_empty_file_becomes_a_database(path):
    path.touch()
    with Store(path) as store:
        assert store.add(source(), small_review()).outcome == "stored"


# Migrations


@pytest.fixture
def newer(monkeypatch):
    """The migrations of a version that adds a column."""
    made = migrations.Migrations("reviewtrail")
    made(name="1-schema")(migrations._create)
    monkeypatch.setattr(opening, "migrations", made)
    return made


def test_older_database_is_migrated_and_keeps_its_content(path, newer):
    with Store(path) as store:
        store.add(source(), small_review())
    newer(name="2-mood")(lambda db: db["statements"].add_column("mood", str))
    with Store(path) as store:
        assert "mood" in store._db["statements"].columns_dict
        assert store.load_review(1) == small_review()
        assert store.add(source("b.docx"), small_review("pupils are asked.")).revision == 2


def test_older_database_takes_any_format_and_keeps_those_it_has(path):
    with Store(path) as store:
        store.add(source(format="word"), small_review())
        schema_sql.drop_views(store._db)
        store._db.execute("ALTER TABLE documents DROP COLUMN format")
        old = "format TEXT CHECK (format IN ('word', 'pdf', 'html', 'text'))"
        store._db.execute(f"ALTER TABLE documents ADD COLUMN {old}")
        store._db.execute("UPDATE documents SET format = 'word'")
        store._db.execute("DELETE FROM _sqlite_migrations WHERE name = '7-any-format'")
        store._db.commit()
    with Store(path) as store:
        store.refuse(source("new.odt", format="odt"), NoReview())
    assert rows(path, "SELECT format FROM documents") == [("word",), ("odt",)]
    assert rows(path, "SELECT file FROM document_contents") == [("2020.docx",), ("new.odt",)]


def test_migration_that_fails_changes_nothing(path, newer):
    with Store(path) as store:
        store.add(source(), small_review())
    before = dump(path)

    @newer(name="2-broken")
    def broken(db):
        db["statements"].add_column("mood", str)
        raise sqlite3.OperationalError("disk full")

    with pytest.raises(UnusableDatabase, match="disk full"):
        Store(path)
    assert dump(path) == before


def test_source_file_names_the_columns_of_documents(path, store):
    columns = set(column(path, "SELECT name FROM pragma_table_info('documents')"))
    assert set(SourceFile.__dataclass_fields__) <= columns
