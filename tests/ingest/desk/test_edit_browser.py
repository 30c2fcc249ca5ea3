"""Adding, checking and correcting in a browser: by keyboard, on a telephone, by a screen reader."""

import re

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.desk.writing import Writer
from ingest.intake.correcting import NewCorrection
from ingest.store import Store
from tests.browser import (
    DESKTOP,
    NEEDED,
    browser,
    desktop,
    page,
    small_screen,
    telephone,
    violations,
    window,
)
from tests.building import small_review
from tests.database import column
from tests.desk import served
from tests.rendering.pdf import write as pdf
from tests.visitor import REVIEW

__all__ = ["browser", "desktop", "page", "small_screen", "telephone"]
pytestmark = NEEDED

PAGES = {
    "home": "/",
    "list": "/-/check",
    "page of Word or HTML": "/-/check/1",
    "page of a PDF": "/-/check/3",
    "refused": "/-/check/4",
    "add": "/-/add",
    "statement": "/-/statement/4",
    "what people said": "/-/corrections",
}


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    path = tmp_path_factory.mktemp("edited") / "reviews.db"
    Store(path).close()
    writer = Writer(path)
    writer.add("2023.html", REVIEW.replace("2024", "2023").encode())
    writer.add("2024.html", REVIEW.replace("Heads meet", "See 9.9. Heads meet").encode())
    writer.add("2022.pdf", pdf(printed()))
    writer.correct([NewCorrection("2023:1.1", "judgement", "partly", "Ms Reed", "seen on 3 May")])
    writer.add("letter.html", b"<html><p>Dear Trustees, thank you.</p></html>")
    return path


def printed():
    known = ("1.1 leaders know most pupils;", "Heads meet in T1.")
    return small_review(2022, known, ("1.2 governors ask nothing.", "Clerk to minute."))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("drop")


@pytest.fixture(scope="module")
def site(db, folder):
    with served(db, may_edit=True, folder=folder) as address:
        yield address


def opened_forms(page):
    """The page with every form that can be opened."""
    page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
    return page


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_page_with_its_forms_is_accessible(page, path):
    page.goto(path)
    assert violations(opened_forms(page)) == []


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_page_with_its_forms_is_no_wider_than_a_telephone(telephone, path):
    telephone.goto(path)
    opened_forms(telephone)
    assert telephone.evaluate("document.documentElement.scrollWidth") == 375


def test_home_of_a_telephone_has_long_lists_folded_below_what_needs_somebody(telephone):
    telephone.goto("/")
    top = {
        name: telephone.get_by_role("heading", name=name, exact=True).bounding_box()["y"]
        for name in ("To check", "Reviews by trust and year", "Questions")
    }
    assert [*top] == sorted(top, key=top.get)
    held, questions = (telephone.locator(each) for each in ("table.stack", "dl.questions"))
    assert not held.is_visible()
    assert not questions.is_visible()
    telephone.get_by_text("All 3", exact=True).click()
    assert held.is_visible()


@pytest.mark.parametrize("medium", ["screen", "print"])
def test_home_elsewhere_has_its_lists_open(page, medium):
    page.goto("/")
    page.emulate_media(media=medium)
    assert page.locator("table.stack").is_visible()
    assert not page.get_by_text("All 3", exact=True).is_visible()


def test_table_of_a_file_is_seen_whole_on_a_telephone(telephone):
    telephone.goto("/-/check/1")
    cells = telephone.locator(".seen td:not(:empty)")
    edges = cells.evaluate_all(
        "found => found.map(each => [each, each.parentElement].map(e => e.offsetWidth))"
    )
    assert edges
    assert all(cell == of_row for cell, of_row in edges)


def test_page_of_a_pdf_is_shown_as_it_is_printed(page):
    page.goto("/-/check/3")
    picture = page.get_by_alt_text("Page 1 of 2022.pdf as it is printed")
    picture.scroll_into_view_if_needed()
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > 800
    page.locator(".printed polygon").nth(1).click()
    assert page.url.endswith("#t1r2")


def test_file_is_handed_in_and_told_of_at_once(page, db, folder):
    page.goto("/-/add")
    content = REVIEW.replace("2024", "2025").encode()
    page.get_by_label("Choose files").set_input_files(
        {"name": "2025.html", "mimeType": "text/html", "buffer": content}
    )
    page.get_by_text("2025: 2 statements, 3 actions").wait_for()
    assert "The file was looked at" in page.get_by_role("status").inner_text()
    assert violations(page) == []
    assert (folder / "2025.html").read_bytes() == content
    page.get_by_role("link", name="Check what was read of 2025.html").click()
    assert page.get_by_role("heading", level=1).inner_text() == "2025.html"


def unnamed_file(name, word):
    """A review that names no year."""
    content = REVIEW.replace(" 2024", "").replace("every", word).encode()
    return {"name": name, "mimeType": "text/html", "buffer": content}


def test_files_without_a_year_ask_for_it_one_after_another(page, db):
    page.goto("/-/add")
    files = [unnamed_file("one.html", "no"), unnamed_file("other.html", "some")]
    page.get_by_label("Choose files").set_input_files(files)
    page.get_by_text("2 files were looked at").wait_for()
    for file, year in (("one.html", "2018"), ("other.html", "2019")):
        form = page.get_by_role("form", name=f"The year of {file}")
        form.get_by_label("Which year is it for?").fill(year)
        form.get_by_label("Your name").fill("Ms Reed")
    for file in ("one.html", "other.html"):
        page.get_by_role("form", name=f"The year of {file}").get_by_role("button").click()
        page.get_by_role("form", name=f"The year of {file}").wait_for(state="detached")
    assert {2018, 2019} <= set(column(db, "SELECT year FROM reviews WHERE is_current"))
    page.get_by_role("link", name="See what was read").last.click()
    page.get_by_text("SEND Review 2019").wait_for()


def test_new_name_on_the_page_to_add_files_is_asked_back_and_not_said_to_be_saved(page, db):
    page.goto("/-/add")
    other = REVIEW.replace("SEND Review 2024", "Sports Review 2024").encode()
    page.get_by_label("Choose files").set_input_files(
        {"name": "sports.html", "mimeType": "text/html", "buffer": other}
    )
    form = page.get_by_role("form", name="What sports.html is")
    form.get_by_label("Review", exact=True).fill("Sprots Review")
    form.get_by_label("Your name").fill("Ms Reed")
    form.get_by_role("button", name="Save").click()
    page.get_by_text("There is no review of that name yet").wait_for()
    assert not page.get_by_text("Saved.").count()
    assert "Sprots Review" not in column(db, "SELECT title FROM reviews")
    again = page.get_by_role("form", name="What was typed")
    again.get_by_label("Review", exact=True).fill("Athletics Review")
    again.get_by_label("It is right").check()
    assert violations(page) == []
    again.get_by_role("button", name="Save").click()
    page.get_by_text("Saved.").wait_for()
    assert "Athletics Review" in column(db, "SELECT title FROM reviews")


def test_leaving_a_form_that_was_filled_in_is_asked_about(browser, site):
    asked = []
    with window(browser, DESKTOP, base_url=site) as page:
        page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
        page.goto("/-/statement/4")
        page.get_by_role("link", name="Check", exact=True).click()
        page.goto("/-/statement/4")
        page.locator("summary", has_text="Correct this statement").click()
        form = page.get_by_role("form", name="Correct this statement")
        form.get_by_label("Number").fill("1.9")
        page.get_by_role("link", name="Check", exact=True).click()
        page.wait_for_url("**/-/check")
    assert asked == ["beforeunload"]


def test_keyboard_is_enough_to_correct_and_to_take_back(page):
    page.goto("/-/statement/4")
    page.locator("summary", has_text="Correct this statement").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("in place")
    fill(page, "Why (minutes, evidence)", "minutes of 3 May")
    fill(page, "Your name", "Ms Reed")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="What people said").wait_for()
    said = re.sub(r"\s+", " ", page.locator(".said").first.inner_text())
    assert re.search("Ms Reed.*How it stands: in place.*minutes of 3 May", said)
    page.get_by_role("button", name="Take back").focus()
    page.keyboard.press("Enter")
    page.get_by_text("Taken back by Ms Reed").wait_for()


def fill(page, label, text):
    """Tab to a field and type into it."""
    form = page.get_by_role("form", name="Correct this statement")
    while page.evaluate("document.activeElement.labels?.[0]?.textContent") != label:
        page.keyboard.press("Tab")
    assert form.get_by_label(label).evaluate("field => field === document.activeElement")
    page.keyboard.press("Control+A")
    page.keyboard.type(text)


def test_file_is_said_to_be_right(page, db):
    page.goto("/-/check/1")
    page.get_by_role("button", name="This is right").click()
    page.get_by_text("this is right.").wait_for()
    page.goto("/-/check")
    assert "✓" in page.get_by_role("row", name=re.compile("2023.html")).inner_text()
