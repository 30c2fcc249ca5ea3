"""Seven people with a question each, answered from the home page in so many clicks.

The answers are what a person finds who reads the three years of `samples/reviews`.
"""

import re
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.store import Store
from ingest.threads.update import update_threads
from parsers import read_review
from tests.browser import NEEDED, TELEPHONE, browser, desktop, page, small_screen, telephone
from tests.desk import served
from tests.reviews import source

__all__ = ["browser", "desktop", "page", "small_screen", "telephone"]
pytestmark = NEEDED

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "reviews"
LATE = "CEO to write to the local authority by 30 September 2024"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    path = tmp_path_factory.mktemp("people") / "reviews.db"
    with Store(path) as store:
        for year in (2022, 2023, 2024):
            data = (SAMPLES / f"{year}.docx").read_bytes()
            store.add(source(f"{year}.docx"), read_review(data, f"{year}.docx"), data)
        update_threads(store)
    with served(path) as address:
        yield address


class Person:
    """Somebody who begins at the home page; every click is counted."""

    def __init__(self, page):
        self.page, self.clicks = page, 0

    def click(self, name, **options):
        self.page.get_by_role("link", name=name, **options).first.click()
        self.clicks += 1

    def opens(self, summary):
        self.page.get_by_text(summary).click()
        self.clicks += 1

    def reads(self, text):
        """Whether the text is seen, once the page that was clicked for is there."""
        self.page.get_by_text(text).first.wait_for(state="visible")
        return True

    def row(self, name):
        cells = self.page.get_by_role("row", name=name).first.get_by_role("cell")
        return cells.all_inner_texts()


@pytest.fixture
def person(page):
    page.goto("/")
    return Person(page)


def test_trustee_on_a_telephone_reads_what_is_in_place_and_overdue_without_a_click(telephone):
    telephone.goto("/")
    trustee = Person(telephone)
    assert trustee.row("In place") == ["8", "20", "21"]
    assert trustee.row("All statements") == ["29", "30", "29"]
    late = telephone.get_by_text(LATE).first.bounding_box()
    assert late["y"] < 2 * TELEPHONE["height"]


def test_chair_prints_the_report_whose_first_side_has_the_decisions_with_a_click(person, tmp_path):
    person.click("The whole report")
    assert person.clicks == 1
    assert person.reads("What needs a decision")
    person.page.pdf(path=tmp_path / "report.pdf", prefer_css_page_size=True)
    with pypdfium2.PdfDocument(tmp_path / "report.pdf") as printed:
        first = " ".join(printed[0].get_textpage().get_text_range().split())
    for decision in (LATE, "2.6 Headteachers, put off twice", "1.6 in place → gap"):
        assert decision in first


def test_head_finds_what_she_carries_with_a_click(person):
    person.click("Headteachers")
    assert person.clicks == 1
    assert person.reads("3 of 26 open actions; 3 overdue")
    assert person.reads("Headteachers to open a club on each day of the week by T4 2025.")


def test_clerk_finds_what_to_check_with_a_click(person):
    person.click("2024.docx")
    assert person.clicks == 1
    assert person.reads("3.4 is missing before 3.5")
    assert person.reads("5 sections, 29 statements, 37 actions; 1 statement fewer than 2023.")


def test_analyst_has_all_actions_for_excel_with_two_clicks(person):
    person.click("Actions", exact=True)
    with person.page.expect_download() as saved:
        person.click("xlsx")
    assert person.clicks == 2
    assert saved.value.suggested_filename == "current_actions.xlsx"
    rows = in_excel(saved.value.path())
    assert len(rows) == 121
    told = ("year", "number", "action", "owners", "last_due")
    found = [tuple(row.get(name) for name in told) for row in rows]
    assert ("2024", "4.4", f"{LATE}.", "CEO", "2024-09-30") in found


def in_excel(path):
    """The rows of a workbook's first sheet by their headings, each cell as text."""
    with zipfile.ZipFile(path) as book:
        texts = etree.fromstring(book.read("xl/sharedStrings.xml")).findall("{*}si")
        sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    headings, *rows = (
        {
            re.sub(r"\d", "", cell.get("r")): "".join(
                texts[int(cell[0].text)].itertext() if cell.get("t") == "s" else cell.itertext()
            )
            for cell in row
            if len(cell)
        }
        for row in sheet.iter("{*}row")
    )
    return [{headings[column]: text for column, text in row.items()} for row in rows]


def test_analyst_reads_the_sql_of_a_question_with_a_click_and_asks_it_anew(person):
    person.opens("For analysts: the SQL of the questions")
    assert person.clicks == 1
    shown = person.page.get_by_role("region", name="SQL of Overdue actions")
    asked = {"sql": shown.inner_text(), "owner": "CEO", "_shape": "array"}
    rows = person.page.request.get("/reviews.json", params=asked).json()
    assert [(row["number"], row["last_due"]) for row in rows][:1] == [("4.4", "2024-09-30")]


def test_auditor_is_at_the_row_of_the_file_that_says_it_with_two_clicks(person):
    person.click("4.4")
    assert person.reads(LATE)
    with person.page.expect_download() as saved:
        person.click("2024.docx")
    assert person.clicks == 2
    assert Path(saved.value.path()).read_bytes() == (SAMPLES / "2024.docx").read_bytes()
    assert person.page.get_by_text("table ").first.is_visible()
