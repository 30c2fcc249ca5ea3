"""What the desk counts: what needs somebody, owners, charts, years; the figures of the report."""

import re
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.compare.threads import compare_series
from ingest.desk import site
from ingest.desk.opening import desk
from ingest.desk.pages.charts import charts
from ingest.desk.pages.first_page import first_page
from ingest.desk.pages.owner import owner_page
from ingest.reports import ReportOptions
from ingest.reports.front_page import MAX_OWNERS
from ingest.reports.plan import owner_loads
from ingest.reports.report import build_report
from ingest.store import Store
from ingest.store.borrowed_connection import reviews
from ingest.threads.update import update_threads
from parsers import read_review
from tests.desk import get
from tests.figures import bare_figures
from tests.reviews import complete, review, section, source, statement

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "reviews"
TODAY = date(2024, 12, 1)


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """A database of the samples' three years, open for reading."""
    path = tmp_path_factory.mktemp("overview") / "reviews.db"
    with Store(path) as store:
        for year in (2022, 2023, 2024):
            name = f"{year}.docx"
            store.add(source(name), read_review((SAMPLES / name).read_bytes(), name))
        update_threads(store)
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def told(held):
    years = [each.review for each in reviews(held, 1, 2, 3)]
    return build_report(compare_series(years), ReportOptions(TODAY))


def test_home_needs_what_the_first_page_of_the_report_says(held, told):
    found = first_page(held, 3, TODAY)
    assert [(each["title"], each["total"]) for each in lists_of(found)] == [
        (each.title, each.total) for each in told.front.lists
    ]
    assert [tuple(each.values()) for each in found["standing"]] == [*told.front.standing]
    carried = {row["name"]: row["figures"] for row in found["carry"]["rows"]}
    assert {who: [each["number"] for each in of_owner] for who, of_owner in carried.items()} == {
        load.owner: [load.open, load.overdue, load.due_soon]
        for load in told.front.owners[:MAX_OWNERS]
    }


def lists_of(page):
    return [*page["decisions"], page["due_soon"], page["closed"]]


@pytest.mark.parametrize("path", ["/", "/-/first/3", "/-/owner?name=heads", "/-/charts"])
def test_no_figure_of_the_desk_stands_without_that_of_which_it_is_one(open_desk, path):
    shown = BeautifulSoup(get(open_desk, path).text, "lxml").select_one("section.content")
    assert re.search(r"of \d+ open action|All", shown.get_text())
    assert bare_figures(" ".join(shown.get_text(" ").split())) == []


def test_lines_of_the_home_page_lead_to_their_statements(held):
    for listed in lists_of(first_page(held, 3, TODAY)):
        for line in listed["lines"]:
            sql = "SELECT number FROM statements WHERE id = ?"
            (number,) = held.execute(sql, [line["statement_id"]]).fetchone()
            assert line["number"].startswith(number)


def test_figures_of_the_home_page_lead_to_lists_of_that_length(open_desk):
    page = BeautifulSoup(get(open_desk, "/").text, "lxml")
    links = page.select(".front .stand td a")
    assert len(links) > 4
    for link in links:
        path, _, asked = link["href"].partition("?")
        rows = get(open_desk, f"{path}.json?{asked}&_shape=array").json()
        assert len(rows) == int(link.get_text())
    for row in page.select(".front .carry tbody tr"):
        assert {link["href"] for link in row.find_all("a")} == {row.a["href"]}
        assert row.a["href"].startswith("/-/owner?name=")


def test_figures_of_the_charts_lead_to_lists_of_that_length(open_desk):
    page = BeautifulSoup(get(open_desk, "/-/charts").text, "lxml")
    figures = [cell for cell in page.select("td.number") if cell.get_text() != "0"]
    assert all(cell.a for cell in figures)
    followed = 0
    for link in page.select("td.number a"):
        path, _, asked = link["href"].partition("?")
        if path == "/reviews/statement_judgements":
            rows = get(open_desk, f"{path}.json?{asked}&_shape=array").json()
            assert len(rows) == int(link.get_text())
            followed += 1
    assert followed > 4
    assert {link["href"].split("?")[0] for link in page.select("td.number a")} == {
        "/reviews/statement_judgements",
        "/-/owner",
        "/reviews/action_changes",
    }
    outcome = page.select_one('a[href*="action_changes"]')
    path, _, asked = outcome["href"].partition("?")
    assert get(open_desk, f"{path}.json?{asked}&_shape=array").json()


def test_home_page_begins_with_what_needs_somebody(open_desk):
    content = BeautifulSoup(get(open_desk, "/").text, "lxml").select_one("section.content")
    assert content.h2.get_text().startswith("What needs somebody")
    assert not content.h2.find_all_previous("form")


def test_page_of_an_owner_has_the_figures_of_the_report(held, told):
    for load in owner_loads(told.actions):
        (found,) = owner_page(held, load.owner, [3], TODAY)
        assert (load.open, load.overdue, load.due_soon) == (
            len(found["actions"]),
            found["overdue"],
            found["due_soon"],
        )


def test_charts_have_the_figures_of_the_report(held, told):
    by_year, by_section, by_owner, by_outcome = charts(held, 3, TODAY)
    stands = [(each["label"], *each["counts"].values()) for each in by_year["rows"]]
    assert stands == [tuple(each) for each in told.standing]
    assert [sum(each["counts"].values()) for each in by_section["rows"]] == [6, 6, 6, 6, 5]
    carried = {each["label"]: sum(each["counts"].values()) for each in by_owner["rows"]}
    most = told.front.owners[:MAX_OWNERS]
    assert {load.owner: load.open for load in most}.items() <= carried.items()
    assert [each["counts"]["put off"] for each in by_outcome["rows"]] == [
        counts["outcomes.put off"] for counts in told.counts
    ]


def test_bars_of_a_chart_are_as_long_as_its_numbers(held):
    for chart in charts(held, 3, TODAY):
        for row, bar in zip(chart["rows"], chart["drawn"].bars, strict=True):
            counted = [count for count in row["counts"].values() if count]
            assert [segment.number for segment in bar.segments] == counted


def test_first_year_of_a_series_has_no_first_page(held):
    assert first_page(held, 1, TODAY) is None


def test_views_and_the_report_count_the_same_statements(held, told):
    sql = "SELECT CAST(year AS TEXT), in_place, partly, gaps, not_told FROM judgement_counts"
    assert held.execute(f"{sql} ORDER BY year").fetchall() == [tuple(e) for e in told.standing]


def test_views_and_the_report_count_the_same_overdue_actions(held):
    """On the views' own day, which is today."""
    today = date.today()
    (late,) = held.execute("SELECT count(*) FROM overdue_actions").fetchone()
    years = [each.review for each in reviews(held, 1, 2, 3)]
    assert build_report(compare_series(years), ReportOptions(today)).found("overdue") == late


# In Datasette


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/", "SEND Review 2021</h2>"),
        ("/", "SELECT last_due"),
        ("/-/first/3", "Where we stand"),
        ("/-/owner?name=heads", "<h1>Heads</h1>"),
        ("/-/charts", "Statements by judgement, year by year"),
        ("/-/charts?review_id=2", "SEND Review 2020"),
        ("/-/compare?from=2020&to=2021", "2020 to 2021"),
    ],
)
def test_page_of_the_desk_shows(open_desk, path, words):
    answer = get(open_desk, path)
    assert answer.status_code == 200
    assert words in answer.text
    assert answer.text.count("<h1") == 1


@pytest.mark.parametrize(
    "path",
    ["/-/first/99", "/-/first/2", "/-/owner?name=Nobody", "/-/owner", "/-/charts?review_id=9"],
)
def test_page_about_nobody_and_nothing_is_not_found(open_desk, path):
    assert get(open_desk, path).status_code == 404


def test_years_that_are_not_held_are_not_compared(open_desk):
    found = get(open_desk, "/-/compare.json?from=2019&to=2021").json()
    assert (found["from"], found["to"]) == (None, None)


def test_charts_of_an_empty_desk_say_so(tmp_path):
    with Store(tmp_path / "new.db"):
        pass
    assert "No review is held yet" in get(desk(tmp_path / "new.db"), "/-/charts").text


# Several trusts


def test_trusts_are_beside_one_another_and_so_is_a_statement_of_all(tmp_path):
    with Store(tmp_path / "two.db") as store:
        for trust, rating in (("Ashdown Trust", "Red"), ("Birchwood Trust", "Green")):
            rated = statement("1.1", "boats;", "Clerk to paint them by T6 2020.", RAG=rating)
            made = complete(review(section("1", rated), organisation=trust))
            store.add(source(f"{trust}.docx"), made)
        update_threads(store)
    opened = desk(tmp_path / "two.db")
    asked = "title=&number=1.1&words=&_shape=array"
    beside = get(opened, f"/reviews/trusts.json?{asked}").json()
    assert [(row["organisation"], row["gaps"], row["overdue"]) for row in beside] == [
        ("Ashdown Trust", 1, 1),
        ("Birchwood Trust", 0, 1),
    ]
    across = get(opened, f"/reviews/across.json?{asked}").json()
    assert [(row["organisation"], row["judgement"]) for row in across] == [
        ("Ashdown Trust", "gap"),
        ("Birchwood Trust", "in place"),
    ]


def test_page_of_a_statement_says_which_of_its_actions_are_overdue(tmp_path):
    path = tmp_path / "one.db"
    with Store(path) as store:
        late = statement("1.1", "boats;", "Clerk to paint them by T6 2020.", "Clerk to sell them.")
        store.add(source(), complete(review(section("1", late))))
        update_threads(store)
    found = get(desk(path), "/-/statement/1.json").json()
    assert [action["is_overdue"] for action in found["actions"]] == [1, 0]


def test_only_the_latest_year_of_a_trust_stands_beside_others(tmp_path):
    with Store(tmp_path / "years.db") as store:
        for year, rating in ((2020, "Red"), (2021, "Green")):
            rated = statement("1.1", "boats are in the harbour;", RAG=rating)
            store.add(source(f"{year}.docx"), complete(review(section("1", rated), year=year)))
        update_threads(store)
    opened = desk(tmp_path / "years.db")
    asked = "title=send+review&number=&words=boats&_shape=array"
    (beside,) = get(opened, f"/reviews/trusts.json?{asked}").json()
    counted = ("year", "statements", "in_place", "open_actions", "overdue", "put_off")
    assert [beside[name] for name in counted] == [2021, 1, 1, 0, 0, 0]
    (across,) = get(opened, f"/reviews/across.json?{asked}").json()
    assert (across["year"], across["judgement"]) == (2021, "in place")


def test_statement_open_in_all_years_is_found_and_one_that_closed_is_not(tmp_path):
    with Store(tmp_path / "two.db") as store:
        for year, second in ((2020, "Red"), (2021, "Green")):
            rated = (
                statement("1.1", "boats leak in the harbour;", RAG="Red"),
                statement("1.2", "choirs sing at the festival;", RAG=second),
            )
            store.add(source(f"{year}.docx"), complete(review(section("1", *rated), year=year)))
        update_threads(store)
    found = get(desk(tmp_path / "two.db"), "/reviews/open_in_all_years.json?_shape=array").json()
    assert [(row["number"], row["judgements"]) for row in found] == [
        ("1.1", "2020: gap, 2021: gap")
    ]


@pytest.mark.parametrize(("question", "page"), site.PAGES_OF_QUESTIONS.items())
def test_question_leads_to_the_page_that_answers_it_too(open_desk, question, page):
    shown = BeautifulSoup(get(open_desk, f"/reviews/{question}").text, "lxml")
    assert shown.select_one(f'.drawn a[href="{page}"]')
    path, _, place = page.partition("#")
    found = BeautifulSoup(get(open_desk, path).text, "lxml")
    assert found.find(id=place) if place else found.h1


def test_chart_has_its_question_and_the_question_its_chart(held):
    named = {each["question"] for each in charts(held, 3, TODAY)}
    assert named == {name for name, page in site.PAGES_OF_QUESTIONS.items() if "#" in page}
