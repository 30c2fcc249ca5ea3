"""A reading of a part does not take the place of a fuller one."""

import json
from pathlib import Path

import pytest

from ingest.store import Store
from ingest.store.documents.fullness import (
    Cells,
    Extent,
    difference_text,
    is_part_of,
    why_kept_aside,
)
from parsers.diagnostics import Diagnostic
from parsers.meaning.interpretation import interpret
from tests.command import run
from tests.reviews import review, section, source, statement

pytestmark = pytest.mark.usefixtures("in_process")

FULL = Extent(53, ("1", "2", "3", "4", "5"))
RATED = FULL._replace(cells=Cells(rag=53, progress=20))


@pytest.mark.parametrize(
    "part",
    [
        Extent(41, ("1", "2", "3", "4")),
        Extent(40, FULL.sections),
        Extent(52, ("1", "2", "3", "4")),
        Extent(53, FULL.sections, says_partial=True),
    ],
)
def test_reading_that_lost_much_or_its_end_is_part_of_a_fuller_one(part):
    assert is_part_of(part, FULL)


@pytest.mark.parametrize(
    "other",
    [
        FULL,
        Extent(52, FULL.sections),
        Extent(45, FULL.sections),
        Extent(54, ("1", "2"), says_partial=True),
        Extent(53, ("1", "2", "3", "4")),
        Extent(52, ("A", "B")),
    ],
)
def test_reading_that_is_as_full_or_hardly_less_is_not(other):
    assert not is_part_of(other, FULL)


@pytest.mark.parametrize(
    ("this", "is_part"),
    [
        (RATED, False),
        (FULL, True),
        (RATED._replace(statements=54, cells=Cells(progress=20)), True),
        (RATED._replace(cells=Cells(rag=53)), True),
        (RATED._replace(cells=Cells(rag=20, progress=20)), True),
        (RATED._replace(cells=Cells(rag=40, progress=20)), False),
    ],
)
def test_reading_without_the_columns_of_another_is_part_of_it(this, is_part):
    assert is_part_of(this, RATED) == is_part


def test_one_cell_that_was_emptied_is_no_column_that_is_lost():
    assert not is_part_of(FULL, FULL._replace(cells=Cells(owners=1)))


def test_doubt_that_both_readings_have_tells_nothing():
    doubtful = FULL._replace(says_partial=True)
    assert not is_part_of(doubtful, doubtful)


def test_what_is_less_is_told_in_words():
    part = Extent(41, ("1", "2", "3", "4"))
    assert difference_text(part, FULL, "revision 1") == (
        "41 statements, 12 fewer than revision 1; section 5 is missing"
    )


def test_one_statement_is_told_as_one():
    one, two = Extent(1, ("1",)), Extent(2, ("1",))
    assert difference_text(one, two, "2022") == "1 statement, 1 fewer than 2022"
    assert difference_text(two, two, "2022") == "2 statements, as many as 2022"


def test_columns_that_are_lost_are_told_in_words():
    this = Extent(54, FULL.sections, cells=Cells(progress=1))
    assert difference_text(this, RATED, "revision 1") == (
        "54 statements, 1 more than revision 1; no ratings, which revision 1 has in 53 rows; "
        "notes on progress in 1 row, which revision 1 has in 20 rows"
    )


def test_every_revision_is_measured_by_the_one_that_counts():
    part, fuller = Extent(9, ("1",)), Extent(54, FULL.sections)
    told = why_kept_aside([(1, FULL), (2, part), (4, part), (5, fuller)])
    lost = "9 statements, 44 fewer than revision 1; sections 2, 3, 4, 5 are missing"
    assert told == ["", lost, lost, ""]


# In a database


def year(number, *counts, **more):
    """A review with so many statements in each section."""
    sections = [
        section(
            str(s),
            *(statement(f"{s}.{n}", f"rooms {s}.{n} are clean.", "Wipe.") for n in range(1, c + 1)),
        )
        for s, c in enumerate(counts, 1)
    ]
    return interpret(review(*sections, year=number, **more))


@pytest.fixture
def db(tmp_path):
    """A full reading of 2022 and one of a part that came later."""
    path = tmp_path / "reviews.db"
    with Store(path) as store:
        store.add(source("full.docx"), year(2022, 5, 5))
        store.add(source("part.pdf"), year(2022, 5))
    return path


def records(db: Path):
    with Store(db) as store:
        return {record.name: record for record in store.records()}


def test_part_becomes_a_revision_that_does_not_count(db):
    found = records(db)
    assert found["full.docx"].is_current
    assert (found["part.pdf"].revision, found["part.pdf"].is_current) == (2, 0)
    assert found["part.pdf"].kept_aside == (
        "5 statements, 5 fewer than revision 1; section 2 is missing"
    )


def test_fuller_file_counts_when_it_comes(db):
    with Store(db) as store:
        filed = store.add(source("fuller.docx"), year(2022, 5, 6))
        kept = {record.name: record.kept_aside for record in store.records()}
    assert (filed.is_current, filed.kept_aside) == (True, "")
    assert not any(kept.values())


def test_reading_that_says_it_is_of_a_part_is_kept_aside_too(db):
    doubt = Diagnostic("partial-reading", "perhaps read in part")
    with Store(db) as store:
        changed = year(2022, 4, 6, diagnostics=(doubt,))
        filed = store.add(source("fourth.docx"), changed)
    assert not filed.is_current
    assert "perhaps read in part" in filed.kept_aside


def test_part_is_told_as_a_thing_to_look_at(db):
    with Store(db) as store:
        store.add(source("2023.docx"), year(2023, 5))
        found = [(doubt.file, doubt.code) for doubt in store.doubts()]
        words = [message for told in store.warnings().values() for message in told]
    assert found == [("part.pdf", "kept-aside"), ("2023.docx", "fewer-statements")]
    assert "perhaps read in part: 5 statements, 5 fewer than 2022; section 2 is missing" in words


def test_year_that_had_not_begun_when_the_file_came_is_told(db):
    with Store(db) as store:
        store.add(source("late.docx"), year(2999, 5, 5))
        store.add(source("now.docx"), year(2023, 5, 5))
        found = [doubt.file for doubt in store.doubts() if doubt.code == "future-year"]
    assert found == ["late.docx"]


@pytest.mark.parametrize(
    ("before", "after", "is_told"),
    [
        ("review 2022.docx", "review 2023.docx", True),
        ("review.docx", "review 2023.docx", True),
        ("review 2022.docx", "review 2022 final.docx", False),
        ("review 2023.docx", "review 2023 final.docx", False),  # the school year 2022-23
        ("review 2022.docx", "review 2022-23.docx", False),
    ],
)
def test_file_named_after_the_next_year_that_replaces_another_is_told(
    store, before, after, is_told
):
    store.add(source(before), year(2022, 5, 5))
    store.add(source(after), year(2022, 5, 6))
    message = "it takes the place of an earlier file of 2022, but its name says 2023"
    assert [doubt.message for doubt in store.doubts()] == ([message] if is_told else [])


def rated(number, **cells):
    """A review of two statements with the same cells in further columns."""
    rows = (statement(f"1.{n}", f"rooms {n} are clean.", "Wipe.", **cells) for n in (1, 2))
    return interpret(review(section("1", *rows), year=number))


@pytest.mark.parametrize(
    ("heading", "cell", "lost"),
    [
        ("RAG", "Amber", "ratings"),
        ("Progress", "Begun", "notes on progress"),
        ("Owner", "Head", "owners"),
        ("Deadline", "T2", "deadlines"),
    ],
)
def test_file_that_lacks_a_column_of_the_one_before_is_kept_aside(store, heading, cell, lost):
    store.add(source("2022.docx"), rated(2022, **{heading: cell}))
    filed = store.add(source("2022.pdf"), rated(2022))
    why = f"2 statements, as many as revision 1; no {lost}, which revision 1 has in 2 rows"
    assert (filed.is_current, filed.kept_aside) == (False, why)


def test_file_with_a_further_column_counts(store):
    store.add(source("2022.pdf"), rated(2022))
    assert store.add(source("2022.docx"), rated(2022, RAG="Amber")).is_current


# On the command line

PAGE = "<h1>Food Review 2022</h1><p>Elm Trust</p>{}"
SECTION = """<h2>{n}.0 Kitchens {n}</h2><table><tr><th>Statement<th>Action</tr>
<tr><td>{n}.1 menus {n} are known;<td>Print.</tr>
<tr><td>{n}.2 pans {n} are clean;<td>Wipe.</tr></table>"""


def test_a_person_takes_what_was_kept_aside(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, count in (("a.html", 3), ("b.html", 2)):
        sections = "".join(SECTION.format(n=n) for n in range(1, count + 1))
        Path(name).write_text(PAGE.format(sections))

    run("ingest", "a.html", "--db", "r.db")
    line = run("ingest", "b.html", "--db", "r.db").output
    why = "4 statements, 2 fewer than revision 1; section 3 is missing"
    assert f"b.html: revision 2 of 2022, kept aside: {why}" in line
    assert "To take it anyway: reviewtrail correct 'b.html' --current" in line
    (held,) = map(json.loads, run("ingest", "b.html", "--db", "r.db", "--json").stdout.splitlines())
    assert (held["is_current"], held["kept_aside"]) == (False, why)
    assert f"b.html: kept aside: {why} [kept-aside]" in run("check", "--db", "r.db").stdout
    run("correct", "b.html", "--current", "--db", "r.db")
    assert records(Path("r.db"))["b.html"].is_current
    assert "kept-aside" not in run("check", "--db", "r.db").stdout
