"""Trusts beside one another, and the same statement in each; both lines of Datasette."""

import re

import pytest
from bs4 import BeautifulSoup

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.desk.opening import desk
from ingest.store import Store
from ingest.threads.update import update_threads
from tests.desk import fill, get
from tests.reviews import complete, review, section, source, statement

HEARD = "pupils are heard."


def of_trust(name, year, *ratings, title="SEND Review", first=HEARD, second="Care"):
    """A review of two sections; a statement for each rating in the first of them."""
    texts = [first, *("governors visit.", "a timetable of lessons.")]
    made = [
        statement(f"1.{n}", text, f"Clerk to act by T1 {year}.", RAG=rating)
        for n, (text, rating) in enumerate(zip(texts, ratings, strict=False), 1)
    ]
    care = section("2", statement("2.1", "meals are warm.", RAG=ratings[0]), title=second)
    return complete(review(section("1", *made), care, year=year, organisation=name, title=title))


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    path = tmp_path_factory.mktemp("trusts") / "reviews.db"
    held = [
        of_trust("Ash Trust", 2023, "Red", "Red", "Red"),
        of_trust("Ash Trust", 2024, "Green", "Red", ""),
        of_trust("Elm School", 2024, "Red", "Green", first="every pupil is heard."),
        of_trust("Oak School", 2024, "Green", title="Food Review", second="Kitchens"),
    ]
    with Store(path) as store:
        for n, made in enumerate(held):
            store.add(source(f"{n}.docx"), made)
        update_threads(store)
    return desk(path)


LISTS = {
    "open_actions": "open_actions",
    "overdue": "overdue_actions",
    "put_off": "actions_put_off",
}


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """Two years of two statements that share an action, which was put off and is overdue."""
    path = tmp_path_factory.mktemp("shared") / "reviews.db"
    with Store(path) as store:
        for year, due in ((2019, "T6 2020"), (2020, "31 December 2020")):
            task = f"Clerk to publish the dates of all meetings by {due}."
            held = [statement("1.1", "a is kept;", task), statement("1.2", "b is kept;", task)]
            store.add(source(f"{year}.docx"), complete(review(section("1", *held), year=year)))
        update_threads(store)
    return desk(path)


def test_latest_review_of_each_is_counted(site):
    page = get(site, "/-/trusts.json?title=SEND+Review").json()
    figures = ("organisation", "year", "statements", "in_place", "gaps", "not_told", "overdue")
    assert [tuple(row[name] for name in figures) for row in page["reviews"]] == [
        ("Ash Trust", 2024, 4, 2, 1, 1, 3),
        ("Elm School", 2024, 3, 1, 2, 0, 2),
    ]


def test_sections_are_counted_in_each_trust(site):
    (kind,) = get(site, "/-/trusts.json?title=SEND+Review").json()["kinds"]
    figures = "organisation in_place partly gaps not_told overdue put_off".split()
    counted = {
        section["section"]: [tuple(row[name] for name in figures) for row in section["reviews"]]
        for section in kind["sections"]
    }
    assert counted == {
        "1 Leadership": [("Ash Trust", 1, 0, 1, 1, 3, 2), ("Elm School", 1, 0, 1, 0, 2, 0)],
        "2 Care": [("Ash Trust", 1, 0, 0, 0, 0, 0), ("Elm School", 0, 0, 1, 0, 0, 0)],
    }


def test_all_kinds_stand_beside_one_another_where_none_is_chosen(site):
    reviews = get(site, "/-/trusts.json").json()["reviews"]
    assert [row["review"] for row in reviews] == ["Food Review", "SEND Review", "SEND Review"]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/-/trusts", "All kinds"),
        ("/-/trusts?title=SEND+Review", "SEND Review"),
        ("/-/across", "SEND Review"),
    ],
)
def test_kind_that_is_shown_is_the_one_that_is_chosen(site, path, kind):
    page = get(site, path).text
    assert re.findall(r'<option value="[^"]*" selected>([^<]+)', page) == [kind]


def test_number_stands_beside_its_judgement_in_every_trust(site):
    page = get(site, "/-/across.json").json()
    assert [row["organisation"] for row in page["reviews"]] == ["Ash Trust", "Elm School"]
    judged = {
        row["number"]: [cell and cell["judgement"] for cell in row["cells"]] for row in page["rows"]
    }
    assert judged == {
        "1.1": ["in place", "gap"],
        "1.2": ["gap", "in place"],
        "1.3": ["unclear", None],
        "2.1": ["in place", "gap"],
    }


def test_statements_of_a_number_that_say_something_else_are_told(site):
    rows = get(site, "/-/across.json").json()["rows"]
    assert {row["number"]: row["are_worded_alike"] for row in rows} == {
        "1.1": False,
        "1.2": True,
        "1.3": True,
        "2.1": True,
    }
    assert get(site, "/-/across").text.count("worded differently elsewhere") == 1


def test_statement_leads_to_that_of_its_number_in_other_trusts(site):
    (cell, other) = get(site, "/-/across.json").json()["rows"][0]["cells"]
    page = get(site, f"/-/statement/{cell['statement_id']}").text
    assert f'Elm School 2024: <a href="/-/statement/{other["statement_id"]}">1.1</a>' in page


def test_home_page_leads_to_both(site):
    page = get(site, "/").text
    assert '<a href="/-/trusts">' in page
    assert '<a href="/-/across">' in page


def test_home_page_of_one_trust_does_not(tmp_path):
    assert "/-/trusts" not in get(desk(fill(tmp_path / "reviews.db")), "/").text


@pytest.mark.parametrize("path", ["/-/trusts?title=nothing", "/-/across?title=nothing"])
def test_kind_that_is_not_held_shows_nothing(site, path):
    found = get(site, path)
    assert found.status_code == 200
    assert "is held yet" in found.text


@pytest.mark.parametrize(("table", "row"), [(0, 0), (1, 0), (1, 1)])
def test_figures_lead_to_the_statements_and_actions_that_they_count(site, table, row):
    page = BeautifulSoup(get(site, "/-/trusts?title=SEND+Review").text, "lxml")
    counted = page.find_all("table")[table].select("tbody tr")[row]
    cells = {cell["data-label"]: cell for cell in counted.select("td:has(a)")}
    assert {name: int(cell.get_text()) for name, cell in cells.items()} == {
        name: listed(site, cell.a["href"]) for name, cell in cells.items()
    }
    assert {"Gap", "Open actions", "Overdue"} <= {*cells}


def test_figures_of_a_section_without_number_lead_to_its_statements_alone(tmp_path):
    held = [
        section("", statement("1", "meals are warm.", RAG="Red"), title="Kitchens"),
        section("", statement("2", "roofs are dry.", RAG="Red"), title="Estates"),
    ]
    with Store(tmp_path / "reviews.db") as store:
        store.add(source("a.docx"), complete(review(*held, year=2024)))
        update_threads(store)
    made = desk(tmp_path / "reviews.db")
    _, by_section = BeautifulSoup(get(made, "/-/trusts").text, "lxml").find_all("table")
    links = by_section.select("td[data-label=Gap] a")
    assert [(each.get_text(), listed(made, each["href"])) for each in links] == [("1", 1), ("1", 1)]


def listed(site, address):
    """How many rows a page of the desk lists."""
    path, asked = address.split("?")
    return len(get(site, f"{path}.json?_shape=array&{asked}").json())


@pytest.mark.parametrize("figure", ["open_actions", "overdue", "put_off"])
def test_action_that_statements_share_counts_once_as_in_the_reports(shared, figure):
    (row,) = get(shared, "/-/trusts.json").json()["reviews"]
    assert row[figure] == row["sections"][0][figure] == 1
    rows = get(shared, f"/reviews/{LISTS[figure]}.json?_shape=array&year=2020").json()
    assert [row["number"] for row in rows] == ["1.1", "1.2"]


def test_each_kind_of_review_has_its_sections_alone(site):
    kinds = get(site, "/-/trusts.json").json()["kinds"]
    sections = {each["review"]: [row["section"] for row in each["sections"]] for each in kinds}
    assert sections == {
        "Food Review": ["1 Leadership", "2 Kitchens"],
        "SEND Review": ["1 Leadership", "2 Care"],
    }


@pytest.mark.parametrize(("path", "listed"), [("trusts", "reviews"), ("across", "rows")])
def test_title_is_found_whatever_the_case_of_its_letters(tmp_path, path, listed):
    with Store(tmp_path / "reviews.db") as store:
        store.add(source(), of_trust("Ash Trust", 2024, "Red", title="Révision"))
        update_threads(store)
    asked = f"/-/{path}.json?title=R%C3%89VISION"
    assert get(desk(tmp_path / "reviews.db"), asked).json()[listed]
