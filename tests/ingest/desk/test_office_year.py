"""A year without a terminal: the mishaps of docs/office.md, each with its cure, in a browser."""

import re
from pathlib import Path

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

from tests.browser import DESKTOP, NEEDED, browser, calm, window
from tests.database import column, new_database, rows
from tests.desk import served
from tests.visitor import REVIEW

__all__ = ["browser"]
pytestmark = NEEDED

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "office.md").read_text(encoding="utf-8")
MISHAPS = re.search(r"\| what happened \|.*?\n\|---\|---\|\n(.*?)\n\n", PAGE, re.DOTALL)[1]

YEAR, NO_REVIEW = "The year, the name or the trust is wrong", "It is no review"


class Office:
    """A clerk before a browser, and what the database holds after each thing that is done."""

    def __init__(self, page, db):
        self.page, self.db = page, db

    def hand_in(self, name, content):
        """Hand in a file, and wait until it is told what became of it."""
        self.page.goto("/-/add")
        sent = {"name": name, "mimeType": "text/html", "buffer": content.encode()}
        self.page.get_by_label("Choose files").set_input_files(sent)
        self.page.get_by_text("The file was looked at").wait_for()

    def check(self, name):
        """Open the page of a file as somebody does who comes another day."""
        self.page.goto("/-/check")
        self.page.get_by_role("link", name=name, exact=True).click()

    def say(self, opened, button="Save", **fields):
        """Open a form of the page, fill it in and send it."""
        self.page.locator("summary").get_by_text(opened, exact=True).click()
        form = self.page.locator("details[open]").get_by_role("form")
        for label, value in fields.items():
            field = form.get_by_label(label, exact=True)
            is_choice = field.evaluate("field => field.tagName") == "SELECT"
            field.select_option(value) if is_choice else field.fill(value)
        form.get_by_label("Why").fill("as the cover says")
        form.get_by_label("Your name").fill("Ms Reed")
        form.get_by_role("button", name=button).click()
        self.page.get_by_text("as the cover says").first.wait_for()

    def years(self):
        return column(self.db, "SELECT year FROM reviews WHERE is_current ORDER BY year")

    def held(self, sql):
        return rows(self.db, sql)


def wrong_year(office):
    office.hand_in("2023.html", REVIEW.replace("2024", "2023"))
    office.check("2023.html")
    office.say(YEAR, Year="2019")
    assert office.years() == [2019]


def old_year_in_the_title(office):
    office.hand_in("2024.html", REVIEW)
    office.hand_in("2025.html", REVIEW.replace("rarely", "never"))
    assert office.held("SELECT revision FROM reviews WHERE is_current") == [(2,)]
    office.page.get_by_text("an earlier file of 2024, but its name says 2025").wait_for()
    office.check("2025.html")
    office.say(YEAR, Year="2025")
    assert office.years() == [2024, 2025]
    texts = "SELECT statement FROM current_statements WHERE year = 2024 AND number = '1.2'"
    assert office.held(texts) == [("governors rarely ask questions.",)]


def draft_that_came_later(office):
    office.hand_in("final.html", REVIEW)
    office.hand_in("draft.html", REVIEW.replace("rarely", "never"))
    office.check("final.html")
    office.say("It is the revision that counts", "This one counts")
    texts = "SELECT statement FROM current_statements WHERE number = '1.2'"
    assert office.held(texts) == [("governors rarely ask questions.",)]


def report_in_the_folder(office):
    office.hand_in("2024.html", REVIEW)
    office.hand_in("report.html", REVIEW.replace("SEND Review", "Year report"))
    office.check("report.html")
    office.say(NO_REVIEW, NO_REVIEW)
    assert office.held("SELECT DISTINCT review FROM current_statements") == [("SEND Review",)]


def not_reopened(office):
    before = REVIEW.replace("2024", "2023").replace("rarely ask", "ask")
    office.hand_in("2023.html", before)
    office.hand_in("2024.html", REVIEW)
    progress = "SELECT progress FROM year_on_year WHERE to_number = '1.2'"
    assert office.held(progress) == [("reopened",)]
    office.check("2024.html")
    office.page.get_by_role("link", name="1.2", exact=True).click()
    office.say("Correct this statement", **{"How it stands": "in place"})
    assert office.held(progress) == [("holds",)]


def no_year_at_all(office):
    office.hand_in("review.html", REVIEW.replace(" 2024", ""))
    office.page.get_by_label("Which year is it for?").fill("2021")
    office.page.get_by_label("Your name").fill("Ms Reed")
    office.page.get_by_role("button", name="Save").click()
    office.page.get_by_role("link", name="See what was read").click()
    office.page.get_by_text("SEND Review 2021").first.wait_for()
    assert office.years() == [2021]


def two_names(office):
    office.hand_in("2024.html", REVIEW)
    second = REVIEW.replace("SEND Review 2024", "SEND Review DRAFT 0.3 2025")
    office.hand_in("2025.html", second)
    office.check("2025.html")
    office.say(YEAR, Review="SEND Review", Year="2025")
    assert office.held("SELECT count(DISTINCT series) FROM reviews WHERE is_current") == [(1,)]
    assert office.years() == [2024, 2025]


CURES = [
    wrong_year,
    old_year_in_the_title,
    draft_that_came_later,
    report_in_the_folder,
    not_reopened,
    no_year_at_all,
    two_names,
]


@pytest.mark.parametrize("cure", CURES, ids=lambda cure: cure.__name__)
def test_mishap_is_put_right_in_the_browser(tmp_path, browser, cure):
    db = new_database(tmp_path / "reviews.db")
    with (
        served(db, may_edit=True) as address,
        window(browser, DESKTOP, base_url=address) as opened,
        calm(opened, address) as page,
    ):
        cure(Office(page, db))


def test_every_mishap_of_the_page_is_tried_here():
    assert len(MISHAPS.splitlines()) == len(CURES)


@pytest.mark.parametrize(
    "words",
    [
        "The year, the name or the trust is wrong",
        "It is the revision that counts",
        "It is no review",
    ],
)
def test_page_names_what_is_to_be_pressed(words):
    template = ROOT / "ingest" / "desk" / "templates" / "_forms.html"
    assert words in PAGE
    assert words in template.read_text(encoding="utf-8")
