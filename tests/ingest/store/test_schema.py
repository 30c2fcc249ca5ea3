"""The schema: every table and column explained, every reference checked, every example runs."""

import re
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path

import pytest

from ingest.store import AddOptions, Store, schema
from ingest.store.corrections import NewCorrectionRow
from ingest.store.database.descriptions import descriptions
from ingest.store.series import PinRecord, StoredPin
from ingest.threads.update import update_threads
from parsers import read_review
from parsers.corrections import Correction
from parsers.diagnostics import Diagnostic
from parsers.errors import NoReview
from parsers.meaning.interpretation import interpret
from parsers.review import Residue
from tests.reviews import action, review, section, source, statement

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "analyst.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)

with closing(sqlite3.connect(":memory:")) as _db:
    _db.executescript(schema())
    _OWN = "sql IS NOT NULL AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
    TABLES = dict(
        _db.execute(f"SELECT name, sql FROM sqlite_master WHERE type = 'table' AND {_OWN}")
    )
    VIEWS = dict(_db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'view'"))
    FOREIGN_KEYS = [
        (table, row[3])
        for table in TABLES
        for row in _db.execute(f"PRAGMA foreign_key_list({table})")
    ]
    COLUMNS = [
        (table, row[1]) for table in TABLES for row in _db.execute(f"PRAGMA table_info({table})")
    ]


CHECKED = NewCorrectionRow(
    "2021.docx", Correction("checked", "yes", "K. Okafor", "2026-11-24T06:05:00Z")
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """Two years, one of them corrected, a text that joins, a refused file, warnings, a pin."""
    path = tmp_path_factory.mktemp("sample") / "reviews.db"
    gap = Diagnostic("number-gap", "1.2 is missing before 1.3")
    with Store(path) as store:
        store.add(source("2020.docx"), year_of(2020, "Heads are trained."))
        store.add(source("2020.pdf", format="pdf"), year_of(2020, "Heads are trained."))
        store.add(source("2020b.docx"), year_of(2020, "Staff are not yet trained."))
        late = year_of(2021, "Staff are now trained.", new=True, diagnostics=(gap,))
        store.add(source("2021.docx"), late, options=AddOptions([CHECKED]))
        store.refuse(source("letter.docx"), NoReview())
        pin = StoredPin(2020, "1.1", 2021, "1.1")
        store.threads.pin(PinRecord("birchwoodtrust/sendreview", pin, "2026-11-24T06:05:00Z"))
        update_threads(store)
    return path


def year_of(year, text, new=False, **more):
    train = action("Training for heads. Linked to 1.10 and 9.9", "1.10", "9.9")
    numbered = [
        statement("1.1", text, train, "Clerk to book it.", RAG="Amber", Owner="CFO"),
        statement("1.9", "governors visit.", RAG="Green"),
        *([statement("1.10", "lessons are calm.")] if new else []),
        statement(
            "1.11" if new else "1.10", "visits are planned.", f"Chair to plan them by T6 {year}."
        ),
    ]
    linked = statement("1.12", "the office helps.", action("Linked to 1.11", "1.11"), Owner="Chair")
    more = {"residue": (Residue("Page 1 of 2", "footer"),), **more}
    return interpret(review(section("1", *numbered, *([linked] if new else [])), year=year, **more))


@pytest.fixture
def db(sample):
    with closing(sqlite3.connect(sample)) as opened:
        yield opened


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The database of `make demo`."""
    path = tmp_path_factory.mktemp("demo") / "reviews.db"
    with Store(path) as store:
        for file in sorted((ROOT / "samples" / "reviews").glob("*.docx")):
            store.add(source(file.name), read_review(file.read_bytes(), file.name))
        update_threads(store)
    with closing(sqlite3.connect(path)) as opened:
        yield opened


def columns_of(db, view):
    return [row[1] for row in db.execute(f"PRAGMA table_info({view})")]


@pytest.mark.parametrize("view", VIEWS)
def test_ids_stand_last_in_a_view(db, view):
    columns = columns_of(db, view)
    ids = [name for name in columns if name.endswith("_id")]
    assert columns[len(columns) - len(ids) :] == ids


@pytest.mark.parametrize("view", VIEWS)
def test_view_of_statements_has_their_section_with_its_number(db, view):
    columns = {*columns_of(db, view)}
    if columns & {"number", "from_number"}:
        assert {"section_number", "section"} <= columns


@pytest.mark.parametrize(
    "view", ["current_actions", "action_plan", "open_actions", "overdue_actions", "actions_put_off"]
)
def test_view_of_actions_has_who_and_when(db, view):
    told = {"owners", "column_owners", "due", "column_due", "last_due"}
    assert told <= {*columns_of(db, view)}


@pytest.mark.parametrize("name", [*TABLES, *VIEWS])
def test_table_or_view_begins_with_a_comment(name):
    sql = (TABLES | VIEWS)[name]
    assert re.match(rf"CREATE (TABLE {name} \(|VIEW {name} AS)\n\s*-- [A-Z]", sql)


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_column_has_a_comment_above_it(table, column):
    if column != "id":
        assert re.search(rf"\n    -- [^\n]+\n    {column} ", TABLES[table])


@pytest.mark.parametrize("name", [*TABLES, *VIEWS])
def test_table_or_view_is_in_the_analysts_page(name):
    assert f"`{name}`" in PAGE


@pytest.mark.parametrize(("table", "column"), FOREIGN_KEYS)
def test_foreign_key_has_an_index(db, table, column):
    indexes = [row[1] for row in db.execute(f"PRAGMA index_list({table})")]
    first = {db.execute(f"PRAGMA index_info({i})").fetchone()[2] for i in indexes}
    assert column in first


@pytest.mark.parametrize(("table", "column"), [c for c in COLUMNS if c[1].endswith("_id")])
def test_column_named_for_another_table_refers_to_it(table, column):
    assert (table, column) in FOREIGN_KEYS


@pytest.mark.parametrize("view", VIEWS)
def test_view_shows_something(db, view):
    assert db.execute(f"SELECT * FROM {view}").fetchone()


@pytest.mark.parametrize("example", EXAMPLES)
def test_example_of_the_analysts_page_finds_something(db, demo, example):
    is_of_demo = not re.search("thread_pins|corrected_values|NOT reviews.is_current|stale", example)
    assert (demo if is_of_demo else db).execute(example).fetchone()


def test_references_hold(db):
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_broken_reference_is_refused(sample):
    with Store(sample) as store, pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        store._db.execute("INSERT INTO extras VALUES (99, 12345, 1, 'RAG', 'Red')")


def test_number_stays_text(db):
    assert ("1.10",) in db.execute("SELECT number FROM statements").fetchall()


def test_link_lists_are_in_order_of_mention(db):
    found = db.execute("SELECT links, actions FROM current_statements WHERE number = '1.1'")
    assert found.fetchone() == (
        "1.10, 9.9",
        "Training for heads. Linked to 1.10 and 9.9\nClerk to book it.",
    )


def test_dangling_link_is_listed_alone(db):
    sql = "SELECT DISTINCT from_number, to_number FROM dangling_links"
    assert db.execute(sql).fetchall() == [("1.1", "9.9")]


def test_contents_of_each_document_are_counted(db):
    columns = "outcome, year, revision, statements, actions, links, warnings, code"
    sql = f"SELECT file, {columns} FROM document_contents"
    assert db.execute(sql).fetchall() == [
        ("2020.docx", "stored", 2020, 1, 3, 3, 2, 0, None),
        ("2020.pdf", "joined", 2020, 1, 3, 3, 2, 0, None),
        ("2020b.docx", "stored", 2020, 2, 3, 3, 2, 0, None),
        ("2021.docx", "stored", 2021, 1, 5, 4, 3, 1, None),
        ("letter.docx", "refused", None, None, 0, 0, 0, 0, "no-review"),
    ]


SEARCHED = ["statements", "actions"]


@pytest.mark.parametrize("table", SEARCHED)
def test_search_follows_insertion_change_and_deletion(db, table):
    def found(word):
        sql = f"SELECT count(*) FROM {table}_fts WHERE {table}_fts MATCH ?"
        return db.execute(sql, [word]).fetchone()[0]

    parent = {"statements": "section_id", "actions": "statement_id"}[table]
    db.execute(
        f"INSERT INTO {table} (id, {parent}, position, label, text) "
        "VALUES (900, 1, 900, '', 'zebras graze')"
    )
    assert found("zebra") == 1
    db.execute(f"UPDATE {table} SET text = 'giraffes graze' WHERE id = 900")
    assert (found("zebra"), found("giraffe")) == (0, 1)
    db.execute(f"DELETE FROM {table} WHERE id = 900")
    assert found("giraffe") == 0
    db.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('integrity-check')")


@pytest.mark.parametrize("table", SEARCHED)
def test_search_is_found_by_sqlite_utils(sample, table):
    with Store(sample) as store:
        assert store._db[table].detect_fts() == f"{table}_fts"


def test_database_is_in_wal_mode(db):
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE reviews SET year = 20",
        "UPDATE reviews SET is_current = 2",
        "UPDATE reviews SET is_current = 1 WHERE NOT is_current",
        "UPDATE reviews SET revision = 1 WHERE revision = 2",
        "UPDATE documents SET outcome = 'lost'",
        "UPDATE documents SET review_id = NULL WHERE outcome = 'stored'",
        "UPDATE documents SET message = NULL WHERE outcome = 'refused'",
        "UPDATE documents SET outcome = 'stored' WHERE outcome = 'joined'",
        "UPDATE statements SET sort_key = NULL",
        "UPDATE statements SET position = 1",
        "UPDATE diagnostics SET severity = 'dire'",
    ],
)
def test_what_cannot_be_true_is_refused(db, change):
    with pytest.raises(sqlite3.IntegrityError):
        db.execute(change)


# The packaged copy


def test_wheel_holds_the_schema():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"]["schema.sql"] == "ingest/schema.sql"


@pytest.mark.parametrize("column", ["year", "organisation"])
def test_column_of_a_view_has_the_description_of_the_table_that_it_is_from(column):
    found = descriptions(schema())
    assert found["current_statements"].columns[column] == found["reviews"].columns[column] != ""


def test_installed_package_reads_its_own_copy(tmp_path):
    for package in ("ingest", "parsers"):
        shutil.copytree(ROOT / package, tmp_path / package)
    shutil.copy(ROOT / "schema.sql", tmp_path / "ingest")
    code = "from ingest.store import schema; print(len(schema()))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.stdout.strip() == str(len(schema())), done.stderr


@pytest.mark.parametrize(
    ("view", "columns"),
    [
        ("current_effective_actions", "owners, due"),
        ("action_histories", "owners, due"),
        ("action_changes", "from_owners, from_times"),
    ],
)
def test_actions_of_a_view_have_their_owner_and_date(tmp_path, view, columns):
    path = tmp_path / "reviews.db"
    with Store(path) as store:
        for year in (2020, 2021):
            made = statement("1.1", "pens are kept.", f"Bursar to buy pens by 3 May {year}.")
            store.add(source(f"{year}.docx"), interpret(review(section("1", made), year=year)))
        update_threads(store)
    with closing(sqlite3.connect(path)) as db:
        found = db.execute(f"SELECT {columns} FROM {view}").fetchall()
    assert {*found} & {("Bursar", "3 May 2020"), ("Bursar", "3 May 2021")}
