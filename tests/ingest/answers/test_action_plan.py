"""What the database says of who does what by when: the views of actions, and its older forms."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from ingest.store import Store
from ingest.store.documents.stored_documents import Original
from ingest.store.planned_actions import Question
from parsers.meaning.interpretation import interpret
from parsers.meaning.standing import is_open as is_open_action
from parsers.meaning.standing import is_overdue
from parsers.review import UNCLEAR
from tests.database import column, rows
from tests.reviews import action, review, section, source, statement


@pytest.fixture
def add(path):
    """File a year's review of one section with these statements."""

    def add(*statements, year=2020, **more):
        made = interpret(review(section("1", *statements), year=year, **more))
        with Store(path) as store:
            return store.add(source(f"{year}{len(made.sections[0].statements)}.docx"), made)

    return add


def link(*numbers):
    return action(f"Linked to {', '.join(numbers)}", *numbers)


def test_action_has_its_own_owners_beside_those_of_the_column(add, path):
    add(
        statement("1.1", "a.", "DoE and CFO to agree by T6 2021.", Owner="Head", Deadline="T4 2021")
    )
    sql = "SELECT owners, column_owners, due, column_due FROM action_plan"
    assert rows(path, sql) == [("DoE, CFO", "Head", "T6 2021", "T4 2021")]


def test_views_say_where_an_owner_and_a_deadline_are_said(add, path):
    add(statement("1.1", "a.", "DoE to agree by T6 2021.", Owner="Head", Deadline="T4 2021"))
    assert rows(path, "SELECT owner, said_in FROM current_owners ORDER BY said_in") == [
        ("DoE", "action"),
        ("Head", "column"),
    ]
    assert rows(path, "SELECT words, said_in FROM current_deadlines ORDER BY said_in") == [
        ("T6 2021", "action"),
        ("T4 2021", "column"),
    ]


def test_column_says_nothing_of_an_action_that_asks_for_nothing(add, path):
    add(statement("1.1", "a.", "None.", Owner="Head", Deadline="T4 2021"))
    assert rows(path, "SELECT owner FROM current_owners") == []
    assert rows(path, "SELECT column_owners, column_due, last_due FROM action_plan") == [
        (None, None, None)
    ]


WAYS = [
    "DoE to agree by T6 2021.",
    "DoE to agree by T6 2999.",
    "DoE to agree by T6 2021. Completed.",
    "DoE to agree termly.",
    "DoE to see to these by T6 2021:",
    "None.",
]


@pytest.mark.parametrize("text", WAYS)
def test_open_and_overdue_are_the_same_in_values_views_answers_and_desk(add, path, text):
    site = pytest.importorskip("ingest.desk.site", reason="the desk is not installed")
    add(statement("1.1", "a.", text, Owner="Head"))
    add(statement("1.1", "b.", text, Owner="Head"), year=2021)
    with Store(path) as store:
        (value,) = next(store.load_review(2).statements()).actions
        (answered,) = store.current_reviews.actions(Question(year=2021))
        told = site.sql("actions").replace(":statement_id", str(2))
    today = date.today()
    is_open, overdue = is_open_action(value), is_overdue(value, today)
    assert answered.is_open == is_open
    assert answered.is_overdue(today) == overdue
    assert rows(path, "SELECT is_overdue FROM open_actions WHERE year = 2021") == (
        [(overdue,)] if is_open else []
    )
    assert len(rows(path, "SELECT * FROM overdue_actions")) == overdue
    assert [row[-1] for row in rows(path, told)] == [overdue]
    counted = "SELECT open, overdue FROM owner_plans WHERE owner = 'Head' AND year = 2021"
    assert rows(path, counted) in ([(is_open, overdue)], [])


def test_capitals_make_no_other_owner(add, path):
    add(statement("1.1", "a.", "Heads of school to meet.", "To be agreed by heads of school."))
    assert rows(path, "SELECT owner, actions FROM owner_plans") == [("Heads of school", 2)]


def test_day_by_which_all_is_due_is_that_of_the_last_step(add, path):
    add(statement("1.1", "a.", "DoE to draft in T1 2020 and publish in T3 2021."))
    assert rows(path, "SELECT first_due, last_due FROM action_plan") == [
        ("2020-10-31", "2021-02-15")
    ]


def test_column_with_a_line_for_each_action_is_told_line_by_line(add, path):
    add(statement("1.1", "a.", "Agree.", "Pay.", Owner="DoE\nCFO", Deadline="T1 2021\nT2 2021"))
    assert rows(path, "SELECT column_owners, column_due, last_due FROM action_plan") == [
        ("DoE", "T1 2021", "2021-10-31"),
        ("CFO", "T2 2021", "2021-12-31"),
    ]
    assert rows(path, "SELECT bullet, owner FROM current_owners ORDER BY 1") == [
        (1, "DoE"),
        (2, "CFO"),
    ]
    assert rows(path, "SELECT bullet, words FROM current_deadlines ORDER BY 1") == [
        (1, "T1 2021"),
        (2, "T2 2021"),
    ]


def test_column_says_when_where_the_action_does_not(add, path):
    add(statement("1.1", "a.", "DoE to agree.", Deadline="31 March 2021"))
    assert column(path, "SELECT last_due FROM action_plan") == ["2021-03-31"]


# Overdue


@pytest.mark.parametrize(
    ("words", "overdue"),
    [
        ("DoE to agree by T6 2021.", 1),
        ("DoE to agree by T6 2099.", 0),
        ("DoE to agree.", 0),
        ("DoE to agree annually in T4 2021.", 0),
        ("DoE to agree by T6 2021 (completed).", 0),
        ("DoE to draft by T6 2021 and publish in T1 2099.", 0),
    ],
)
def test_open_action_is_overdue_after_its_last_day(add, path, words, overdue):
    add(statement("1.1", "a.", words))
    assert column(path, "SELECT count(*) FROM overdue_actions") == [overdue]


def test_action_that_its_column_says_is_complete_is_not_overdue(add, path):
    add(statement("1.1", "a.", "DoE to agree by T6 2021.", Progress="Complete"))
    assert column(path, "SELECT count(*) FROM overdue_actions") == [0]


def test_only_the_latest_year_has_overdue_actions(add, path):
    add(statement("1.1", "a.", "DoE to agree by T6 2021."), year=2020)
    add(statement("1.1", "a.", "DoE to agree at last by T6 2022."), year=2021)
    assert column(path, "SELECT year FROM overdue_actions") == [2021]
    assert rows(path, "SELECT year, is_latest FROM action_plan ORDER BY year") == [
        (2020, 0),
        (2021, 1),
    ]


def test_another_review_of_a_later_year_does_not_make_one_old(add, path):
    add(statement("1.1", "a.", "DoE to agree by T6 2021."), year=2020)
    add(statement("1.1", "a.", "DoE to act."), year=2021, title="Safeguarding")
    assert column(path, "SELECT year FROM overdue_actions") == [2020]


def test_everyone_has_a_plan(add, path):
    add(
        statement("1.1", "a.", "DoE to agree by T6 2021.", "DoE to act by T1 2099."),
        statement("1.2", "b.", "DoE to pay (completed)."),
    )
    sql = "SELECT owner, actions, open, overdue, next_due FROM owner_plans"
    assert rows(path, sql) == [("DoE", 3, 2, 1, "2099-10-31")]


# Links followed


def test_action_stands_for_the_statements_that_only_refer_to_it(add, path):
    add(
        statement("1.1", "a.", "DoE to agree."),
        statement("1.2", "b.", link("1.1")),
        statement("1.10", "c.", link("1.2")),
    )
    assert rows(path, "SELECT stands_for, effective FROM action_plan ORDER BY sort_key") == [
        ("1.2, 1.10", None),
        (None, "1.1: DoE to agree."),
        (None, "1.1: DoE to agree."),
    ]
    sql = "SELECT number, of_number, is_own FROM current_effective_actions ORDER BY sort_key"
    assert rows(path, sql) == [("1.1", "1.1", 1), ("1.2", "1.1", 0), ("1.10", "1.1", 0)]


def test_statement_whose_links_go_in_a_circle_has_no_effective_action(add, path):
    add(statement("1.1", "a.", link("1.2")), statement("1.2", "b.", link("1.1")))
    assert column(path, "SELECT count(*) FROM current_effective_actions") == [0]
    assert column(path, "SELECT code FROM diagnostics") == ["circular-link"]


# Read again


def test_owner_who_is_named_no_more_is_gone_after_reading_again(add, path):
    filed = add(statement("1.1", "a.", "DoE to agree."))
    with Store(path) as store:
        made = store.load_review(filed.review_id)
        (old,) = made.sections
        new = old.statements[0]._replace(actions=(action("CFO to agree."),))
        changed = interpret(replace(made, sections=(replace(old, statements=(new,)),)))
        store.reread(Original(source("20201.docx"), b""), changed)
    assert column(path, "SELECT name FROM owners") == ["CFO"]


def test_judgements_of_a_review_are_counted_with_those_that_nothing_tells(add, path):
    add(
        statement("1.1", "a.", RAG="Green"),
        statement("1.2", "b.", RAG="Amber"),
        statement("1.3", "c.", RAG="Red"),
        statement("1.4", "d.", RAG="R"),
        statement("1.5", "e.", RAG="Red/Amber"),
    )
    sql = "SELECT statements, in_place, partly, gaps, not_told FROM judgement_counts"
    assert rows(path, sql) == [(5, 1, 1, 2, 1)]


# A database of the version before


def test_database_that_knew_no_unclear_judgement_is_brought_to_the_newest_form(add, path, tmp_path):
    add(statement("1.1", "a.", RAG="Green"))
    with closing(sqlite3.connect(path)) as db:
        for (view,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
            db.execute(f"DROP VIEW {view}")
        for removed in "judgement_source judgement_words judgement".split():
            db.execute(f"ALTER TABLE statements DROP COLUMN {removed}")
        db.executescript(
            "ALTER TABLE statements ADD COLUMN judgement TEXT"
            " CHECK (judgement IN ('in place', 'partly', 'gap'));"
            "ALTER TABLE statements ADD COLUMN judgement_words TEXT"
            " CHECK ((judgement_words IS NULL) = (judgement IS NULL));"
            "DELETE FROM _sqlite_migrations WHERE name = '5-unclear-judgements';"
        )
    with Store(path) as migrated, Store(tmp_path / "new.db"):
        assert [s.judgement for s in migrated.load_review(1).statements()] == [UNCLEAR]
    sql = "SELECT name FROM pragma_table_info('statements') ORDER BY name"
    assert rows(path, sql) == rows(tmp_path / "new.db", sql)


def test_database_without_owners_is_brought_to_the_newest_form(add, path, tmp_path):
    add(statement("1.1", "a.", "See the plan."), statement("1.2", "b.", "Thank the clerk."))
    with closing(sqlite3.connect(path)) as db:
        for (view,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
            db.execute(f"DROP VIEW {view}")
        for table in "effective_actions action_owners column_owners deadlines".split():
            db.execute(f"DROP TABLE {table}")
        for added in "judgement_source judgement_words judgement progress rag".split():
            db.execute(f"ALTER TABLE statements DROP COLUMN {added}")
        db.executescript(
            "DROP TABLE column_deadlines; DROP TABLE owners;"
            "ALTER TABLE actions DROP COLUMN status_words; ALTER TABLE actions DROP COLUMN status;"
            "ALTER TABLE actions DROP COLUMN progress;"
            "DELETE FROM _sqlite_migrations WHERE name IN ('4-interpretation', '6-school-wording');"
        )
    with Store(path) as migrated, Store(tmp_path / "new.db"):
        assert [s.text for s in migrated.load_review(1).statements()] == ["a.", "b."]
    assert_same_form(path, tmp_path / "new.db")


def test_database_without_seasons_is_brought_to_the_newest_form(add, path, tmp_path):
    add(
        statement(
            "1.1", "a.", "DoE to agree by T6 2021.", "None.", Owner="CFO", Deadline="May 2021"
        )
    )
    with closing(sqlite3.connect(path)) as db:
        for (view,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
            db.execute(f"DROP VIEW {view}")
        db.executescript(
            "ALTER TABLE deadlines DROP COLUMN season;"
            "ALTER TABLE column_deadlines DROP COLUMN season;"
            "ALTER TABLE column_deadlines DROP COLUMN bullet;"
            "ALTER TABLE column_owners DROP COLUMN bullet;"
            "ALTER TABLE actions DROP COLUMN progress;"
            "DELETE FROM _sqlite_migrations WHERE name = '6-school-wording';"
        )
    with Store(path) as migrated, Store(tmp_path / "new.db"):
        (found,) = migrated.load_review(1).statements()
    assert [deadline.text for deadline in found.actions[0].due] == ["T6 2021"]
    assert [deadline.text for deadline in found.actions[0].column_due] == ["May 2021"]
    assert [owner.name for owner in found.column_owners] == ["CFO"]
    assert found.actions[1].status == ("none", "None.")
    assert_same_form(path, tmp_path / "new.db")


def assert_same_form(path, new):
    """Both databases have the same tables, columns, indexes, triggers and views."""
    sql = "SELECT m.name, t.* FROM sqlite_master m, pragma_table_info(m.name) t ORDER BY 1, t.name"
    assert [r[:1] + r[2:] for r in rows(path, sql)] == [r[:1] + r[2:] for r in rows(new, sql)]
    sql = "SELECT type, name FROM sqlite_master ORDER BY 1, 2"
    assert rows(path, sql) == rows(new, sql)
