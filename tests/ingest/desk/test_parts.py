"""The parts of the desk that know no Datasette: descriptions, links, searches, graph."""

import re
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("yaml")

from ingest.answers.arc_diagram import DiagramLink, DiagramStatement, arc_diagram
from ingest.desk import site
from ingest.desk.cells import linked
from ingest.desk.full_text import search_words
from ingest.store import Store, schema
from ingest.store.database.descriptions import descriptions
from ingest.threads.update import update_threads
from parsers.meaning.interpretation import interpret
from tests.desk import fill
from tests.reviews import action, review, section, source, statement

PAGE = (site.DIRECTORY.parents[1] / "docs" / "analyst.md").read_text(encoding="utf-8")
SQL = sorted(path.stem for path in (site.DIRECTORY / "sql").glob("*.sql"))
DESCRIBED = descriptions(schema())

with closing(sqlite3.connect(":memory:")) as _db:
    _db.executescript(schema())
    _KIND = "type IN ('table', 'view') AND sql LIKE 'CREATE TABLE%' OR type = 'view'"
    _NAMES = [row[0] for row in _db.execute(f"SELECT name FROM sqlite_master WHERE {_KIND}")]
    TABLES = [name for name in _NAMES if "_fts" not in name]
    _INFO = [(t, row) for t in TABLES for row in _db.execute(f"PRAGMA table_info({t})")]
    COLUMNS = [(t, row[1]) for t, row in _INFO]
    KEYS = {(t, row[1]) for t, row in _INFO if row[5]}
    SHOWN = [
        (table, key, columns)
        for table, settings in site.metadata()["databases"]["reviews"]["tables"].items()
        for key, columns in settings.items()
        if key in ("sort", "sort_desc", "facets", "label_column", "fts_pk")
    ]


# Descriptions


@pytest.mark.parametrize("table", TABLES)
def test_table_or_view_is_described(table):
    assert DESCRIBED[table].text


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_column_is_described(table, column):
    assert (table, column) in KEYS or DESCRIBED[table].columns[column]


@pytest.mark.parametrize("table", TABLES)
def test_no_column_is_described_that_is_not_there(table):
    assert set(DESCRIBED[table].columns) <= {c for t, c in COLUMNS if t == table}


def columns_of(question):
    sql = site.questions()[question]["sql"]
    with closing(sqlite3.connect(":memory:")) as empty:
        empty.executescript(schema())
        empty.create_function("search_words", 1, search_words)
        asked = dict.fromkeys(re.findall(r":(\w+)", sql), "")
        return [name for name, *_ in empty.execute(sql, asked).description]


@pytest.mark.parametrize("question", site.questions())
def test_column_of_a_question_is_described(question):
    columns = columns_of(question)
    assert [*site.columns_of_question(question, columns)] == columns


@pytest.mark.parametrize(
    ("question", "column"),
    [(name, column) for name, own in site.own_columns().items() for column in own],
)
def test_no_column_of_a_question_is_described_that_is_not_there(question, column):
    assert column in columns_of(question)


@pytest.mark.parametrize(
    ("question", "column", "meaning"),
    [
        ("history", "progress", "since the year before"),  # not that of a column of a table
        ("outcomes", "actions", "how many actions"),
        ("load", "section", "the section's title"),
        ("carries", "overdue", "should have been done by today"),
    ],
)
def test_column_of_a_question_has_the_meaning_that_it_has_there(question, column, meaning):
    assert meaning in site.columns_of_question(question, [column])[column]


@pytest.mark.parametrize("table", TABLES)
def test_years_of_a_view_are_told_apart(table):
    columns = DESCRIBED[table].columns
    if "from_year" in columns:
        assert columns["from_year"] != columns["to_year"]


def test_comment_of_several_lines_is_one_description():
    assert DESCRIBED["sections"].columns["sort_key"] == (
        "sorts sections and statements as people count: 2 before 10, numbers before letters"
    )


def test_column_of_a_view_is_what_it_is_in_its_table():
    found = DESCRIBED["current_statements"].columns
    assert found["statement"] == DESCRIBED["statements"].columns["text"]
    assert found["statement_id"] == "its row in statements"


@pytest.mark.parametrize(("table", "key", "columns"), SHOWN)
def test_setting_of_a_table_names_columns_that_it_has(table, key, columns):
    names = columns if isinstance(columns, list) else [columns]
    assert {(table, name) for name in names} <= set(COLUMNS)


def test_every_table_stands_in_the_settings_with_its_title():
    tables = site.metadata()["databases"]["reviews"]["tables"]
    assert tables["current_statements"]["title"] == "Current statements"
    assert set(TABLES) <= set(tables)


@pytest.mark.parametrize("name", SQL)
def test_file_of_sql_begins_with_a_comment(name):
    assert site.sql(name).startswith("-- ")


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    with closing(sqlite3.connect(fill(tmp_path_factory.mktemp("parts") / "reviews.db"))) as db:
        yield db


def test_outcomes_leave_out_what_asks_for_nothing(tmp_path):
    path = tmp_path / "reviews.db"
    with Store(path) as store:
        for year in (2020, 2021):
            bullets = ("Clerk to file it.", "None.", action("Linked to 1.2", "1.2"))
            kept = statement("1.1", "a log is kept.", *bullets)
            store.add(source(f"{year}.docx"), interpret(review(section("1", kept), year=year)))
        update_threads(store)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM action_changes").fetchone() == (3,)
        assert [row[-1] for row in db.execute(site.sql("outcomes"))] == [1]


@pytest.mark.parametrize("name", SQL)
def test_file_of_sql_fits_the_schema(filled, name):
    ids = dict.fromkeys(
        ["statement_id", "review_id", "document_id", "from_review_id", "to_review_id"], 1
    )
    texts = dict.fromkeys(["number", "sha256", "owner", "title"], "")
    filled.execute(site.sql(name), {**ids, **texts})


@pytest.mark.parametrize("name", ["actions", "review_actions", "pairing"])
def test_rows_of_a_page_are_found_without_those_of_other_reviews(filled, name):
    one = {"statement_id": 1, "review_id": 1}
    steps = [row[3] for row in filled.execute(f"EXPLAIN QUERY PLAN {site.sql(name)}", one)]
    scanned = {step.split()[1] for step in steps if step.startswith("SCAN ")}
    assert not scanned & {"actions", "statements", "sections", "reviews"}


@pytest.mark.parametrize("name", site.questions())
def test_question_is_in_the_analysts_page_with_what_it_asks_for(name):
    asked = list(dict.fromkeys(re.findall(r":(\w+)", site.questions()[name]["sql"])))
    row = f"| `{name}` | {', '.join(asked).replace('_', ' ')} | "
    assert re.sub(" +", " ", row) in re.sub(" +", " ", PAGE)


# Numbers in texts


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Linked to 2.1", 'Linked to <a href="/2.1">2.1</a>'),
        ("Linked to 2.1, 2.10.", 'Linked to <a href="/2.1">2.1</a>, 2.10.'),
        ("Linked to 12.1 and 2.1.", 'Linked to 12.1 and <a href="/2.1">2.1</a>.'),
        ("2.1.3 and 2.1a", "2.1.3 and 2.1a"),
        ("<b> & 2.1", '&lt;b&gt; &amp; <a href="/2.1">2.1</a>'),
        ("None.", "None."),
    ],
)
def test_number_that_is_named_becomes_a_link(text, html):
    assert str(linked(text, {"2.1": "/2.1"})) == html


def test_text_without_links_is_escaped_too():
    assert str(linked("<b> 2.1", {})) == "&lt;b&gt; 2.1"


def test_address_is_escaped():
    assert str(linked("2.1", {"2.1": '/"x'})) == '<a href="/&#34;x">2.1</a>'


# Words to search for


@pytest.fixture(scope="module")
def indexed():
    """An index of one text."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize='porter unicode61')")
        db.execute("INSERT INTO texts VALUES ('all heads are trained')")
        yield db


@pytest.mark.parametrize(
    ("typed", "found"),
    [("training", 1), ("heads TRAINED", 1), ("heads cook", 0), ('"', 0), ("", 0), ("AND", 0)],
)
def test_words_find_texts_that_hold_them_all(indexed, typed, found):
    matching = "SELECT count(*) FROM texts WHERE texts MATCH ?"
    assert indexed.execute(matching, [search_words(typed)]).fetchone() == (found,)


@given(typed=st.text(max_size=20))
def test_nothing_that_is_typed_is_an_error(indexed, typed):
    indexed.execute("SELECT * FROM texts WHERE texts MATCH ?", [search_words(typed)])


# The graph


def row(id, number, section=1):
    return DiagramStatement(id, section, f"{section} Care", number, "pupils are heard.")


def link(from_id, to_id, number="1.1"):
    return DiagramLink(from_id, to_id, number)


def test_only_statements_with_links_are_drawn_below_their_sections():
    found = arc_diagram([row(1, "1.1"), row(2, "1.2"), row(3, "2.1", 2)], [link(1, 3)])
    assert [label.text for label in found.labels] == ["1 Care", "1.1", "2 Care", "2.1"]


def test_labels_stand_one_below_the_other():
    found = arc_diagram([row(i, f"1.{i}") for i in range(1, 9)], [link(i, 1) for i in range(2, 9)])
    places = [label.y for label in found.labels]
    assert places == sorted(set(places))
    assert places[-1] < found.height


@pytest.mark.parametrize(
    ("ends", "leads"), [((1, 2), "down"), ((2, 1), "up"), ((1, None), "nowhere")]
)
def test_arc_says_where_it_leads(ends, leads):
    assert arc_diagram([row(1, "1.1"), row(2, "1.2")], [link(*ends)]).arcs[0].leads == leads


def test_link_to_itself_is_drawn():
    assert arc_diagram([row(1, "1.1")], [link(1, 1)]).arcs


def test_review_without_links_is_an_empty_drawing():
    found = arc_diagram([row(1, "1.1")], [])
    assert (found.height, found.labels, found.arcs) == (0, [], [])
