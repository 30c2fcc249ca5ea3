"""The desk in a browser: what people see, with a keyboard, on a telephone, by a screen reader."""

import os
import re
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.store import Store
from tests.browser import (
    DESKTOP,
    NEEDED,
    TELEPHONE,
    browser,
    calm,
    desktop,
    page,
    small_screen,
    telephone,
    violations,
    window,
)
from tests.desk import fill, year_of
from tests.reviews import source

__all__ = ["browser", "desktop", "page", "small_screen", "telephone"]
pytestmark = NEEDED

ROOT = Path(__file__).resolve().parents[3]
PAGES = {
    "home": "/",
    "review": "/-/review/3",
    "graph": "/-/graph/3",
    "statement": "/-/statement/11",
    "view": "/reviews/current_statements",
    "search": "/reviews/search?words=training",
    "table": "/reviews/documents",
    "row": "/reviews/statements/9",
    "database": "/reviews",
    "compare": "/-/compare",
    "charts": "/-/charts",
    "owner": "/-/owner?name=Heads",
    "trusts": "/-/trusts",
    "across": "/-/across",
    "checks": "/-/check",
}


@contextmanager
def served(db, *options, **environment):
    """The address of `reviewtrail serve` as a process of its own."""
    code = "from ingest.cli import main; main(prog_name='reviewtrail')"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "serve", "--db", str(db), "--port", "0", *options],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]), **environment},
        text=True,
    )
    try:
        yield re.match(r"(http://\S+)/ ", process.stderr.readline())[1]
    finally:
        process.terminate()
        process.communicate()


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    return fill(tmp_path_factory.mktemp("browser") / "reviews.db")


@pytest.fixture(scope="module")
def site(db):
    with served(db) as address:
        yield address


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_page_is_accessible(page, path):
    page.goto(path)
    assert violations(page) == []


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_page_is_no_wider_than_a_telephone(telephone, path):
    telephone.goto(path)
    assert telephone.evaluate("document.documentElement.scrollWidth") == 375


@pytest.mark.parametrize("name", ["statement", "trusts", "checks"])
def test_table_of_a_page_is_seen_whole_on_a_telephone(telephone, name):
    telephone.goto(PAGES[name])
    cells = telephone.locator(".stack td:not(:empty)")
    edges = cells.evaluate_all("found => found.map(each => each.getBoundingClientRect().right)")
    assert edges
    assert max(edges) <= TELEPHONE["width"]


@pytest.mark.parametrize("name", ["home", "view", "compare", "checks"])
def test_page_is_accessible_on_a_telephone(telephone, name):
    telephone.goto(PAGES[name])
    assert violations(telephone) == []


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_page_can_be_read_in_the_dark(telephone, path):
    telephone.emulate_media(color_scheme="dark")
    telephone.goto(path)
    background = "getComputedStyle(document.body).backgroundColor"
    assert telephone.evaluate(background) == "rgb(18, 24, 30)"
    assert violations(telephone, "color-contrast") == []


def test_page_that_is_not_there_is_accessible(desktop):
    desktop.goto("/-/statement/99")
    assert desktop.get_by_role("heading", level=1).inner_text() == "Not found"
    assert violations(desktop) == []


def test_two_years_are_chosen_and_compared(page):
    page.goto("/-/compare")
    page.get_by_label("From").select_option("2020")
    page.get_by_label("To", exact=True).select_option("2021")
    page.get_by_role("button", name="Compare").click()
    page.wait_for_url("**/-/compare?from_id=2&to_id=3")
    assert page.locator("ins").all_text_contents() == ["inserted: staff, end of insertion"]
    page.get_by_role("link", name="1.9").last.click()
    assert page.get_by_role("heading", level=1).inner_text() == "Statement 1.9"


def test_home_leads_to_a_review_and_on_to_a_statement(page):
    page.goto("/")
    page.get_by_role("link", name="2021", exact=True).click()
    assert page.get_by_role("heading", level=1).inner_text() == "SEND Review 2021"
    page.get_by_role("rowheader").get_by_role("link", name="1.9", exact=True).click()
    assert page.get_by_role("heading", level=1).inner_text() == "Statement 1.9"


def test_search_on_the_home_page_finds_word_forms(page):
    page.goto("/")
    page.get_by_label("Search statements and actions of all years").fill("training")
    page.get_by_role("button", name="Search").click()
    page.locator("td.col-text").first.wait_for()
    assert page.locator("td.col-text").all_inner_texts() == [
        "all staff are trained.",
        "all heads are trained.",
    ]


def test_question_is_called_by_its_title(page):
    page.goto("/reviews/overdue")
    page.get_by_label("owner").fill("heads")
    page.get_by_role("button", name="Ask").click()
    page.wait_for_url("**/reviews/overdue?owner=heads")
    assert page.title() == "Overdue actions by owner"
    assert page.get_by_role("heading", level=3).first.inner_text() == "1 row"
    sql = page.get_by_text("SELECT last_due")
    assert not sql.is_visible()
    page.get_by_text("SQL", exact=True).click()
    assert sql.is_visible()
    assert page.locator("td.col-owners").all_inner_texts() == ["Heads"]


def test_table_is_called_in_words_and_its_sql_is_folded(page):
    page.goto("/reviews/current_actions")
    assert page.get_by_role("heading", level=1).inner_text() == "Current actions"
    counted = page.locator("h3").first.inner_text()
    assert re.fullmatch(r"\d+ rows", counted)
    assert page.title() == f"Current actions, {counted}"
    assert page.locator("th", has_text="section number").count() == 1
    assert not page.get_by_text("View and edit SQL").is_visible()
    page.get_by_text("For analysts").click()
    assert page.get_by_text("View and edit SQL").is_visible()


def test_facet_chooses_a_year(page):
    page.goto("/reviews/current_statements")
    page.locator(".facet-results").get_by_role("link", name="2020", exact=True).click()
    page.get_by_text("4 rows where year = 2020").wait_for()
    assert set(page.locator("td.col-year").all_inner_texts()) == {"2020"}
    assert page.locator("td.col-number").all_inner_texts() == ["1.1", "1.9", "1.10", "2.1"]


def test_values_and_counts_of_a_facet_are_not_broken_within_a_word(page):
    page.goto("/reviews/current_statements")
    value = page.locator(".facet-results li").first
    assert value.evaluate("(li) => getComputedStyle(li).wordBreak") == "normal"


def test_columns_are_explained_when_asked_for(page):
    page.goto("/reviews/current_statements")
    meaning = page.get_by_text("sorts as people count: 1.9 before 1.10")
    assert not meaning.is_visible()
    page.get_by_text("What the columns mean").click()
    assert meaning.is_visible()


def test_number_in_an_action_leads_to_the_statement_and_back(page):
    page.goto("/-/statement/9")
    page.get_by_role("listitem").get_by_role("link", name="1.10").first.click()
    assert page.get_by_role("heading", level=1).inner_text() == "Statement 1.10"
    page.get_by_role("heading", name="Referred to from").wait_for()
    page.locator("h2:has-text('Referred to from') + ul a").click()
    assert page.url.endswith("/-/statement/9")


def test_number_in_the_graph_leads_to_the_statement(page):
    page.goto("/-/graph/3")
    page.locator("svg a", has_text="1.10").click()
    assert page.url.endswith("/-/statement/11")


def test_keyboard_is_enough(page):
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == ("files that nobody has checked")
    page.get_by_label("Search statements and actions of all years").focus()
    page.keyboard.type("training")
    page.keyboard.press("Enter")
    page.wait_for_url("**/reviews/search?words=training")
    page.get_by_role("link", name="1.1", exact=True).first.focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("heading", level=1).inner_text() == "Statement 1.1"


def test_focus_is_seen(page):
    page.goto("/")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert style == "solid"


def test_paper_shows_the_review_alone(page):
    page.goto("/-/review/3")
    page.emulate_media(media="print")
    assert not page.locator("header").is_visible()
    assert page.get_by_role("heading", level=1).is_visible()


@pytest.mark.parametrize("name", ["home", "compare", "view", "search"])
def test_paper_is_wide_enough_and_has_nothing_to_click(page, name):
    page.goto(PAGES[name])
    page.set_viewport_size({"width": 1017, "height": 700})  # A4 on its side, within its margins
    page.emulate_media(media="print")
    assert page.locator(":is(input, select, button, summary):visible").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 1017


@pytest.mark.parametrize("name", ["home", "review", "compare", "trusts"])
def test_paper_that_stands_upright_cuts_nothing(page, name):
    page.goto(PAGES[name])
    page.set_viewport_size({"width": 688, "height": 1000})  # A4 within its margins
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= 688


def test_numbers_take_no_more_of_the_paper_than_they_need(page):
    page.goto("/-/review/3")
    page.set_viewport_size({"width": 688, "height": 1000})
    page.emulate_media(media="print")
    number, statement, *_ = page.locator(".reading").first.locator("thead th").all()
    assert 2 * number.bounding_box()["width"] < statement.bounding_box()["width"]


def test_year_that_is_dropped_while_the_site_runs_shows(page, db):
    page.goto("/")
    assert page.get_by_role("link", name="2022", exact=True).count() == 0
    with Store(db) as store:
        store.add(source("2022.docx"), year_of(2022, "trustees meet often."))
    page.reload()
    assert page.get_by_role("link", name="2022", exact=True).count() == 1


def test_password_lets_a_visitor_in_and_out(db, browser):
    secret = {"REVIEWTRAIL_PASSWORD": "open sesame"}
    with (
        served(db, "--password", **secret) as address,
        window(browser, DESKTOP, base_url=address) as opened,
        calm(opened, address) as page,
    ):
        page.goto("/-/statement/9")
        assert violations(page) == []
        page.get_by_label("Password").fill("sesame")
        page.get_by_role("button", name="Log in").click()
        assert page.get_by_role("alert").inner_text() == "This is not the password."
        page.get_by_label("Password").fill("open sesame")
        page.get_by_role("button", name="Log in").click()
        assert page.get_by_role("heading", level=1).inner_text() == "Reviews held"
        page.get_by_role("button", name="Log out").click()
        page.goto("/")
        assert page.get_by_label("Password").is_visible()


def test_desk_is_there_for_this_machine_alone(site):
    assert site.startswith("http://127.0.0.1:")
    with urlopen(f"{site}/.json") as answer:
        assert answer.status == 200
