"""A year without a terminal: the mishaps of docs/office.md, each with its cure, through HTTP."""

import re
from pathlib import Path

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.desk.opening import desk
from ingest.desk.writing import Writer
from ingest.store import Store
from tests.database import column, rows
from tests.visitor import REVIEW, visiting

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "office.md").read_text(encoding="utf-8")
MISHAPS = re.search(r"\| what happened \|.*?\n\|---\|---\|\n(.*?)\n\n", PAGE, re.DOTALL)[1]

BY = {"who": "Ms Reed", "note": "as the cover says"}
YEAR, NO_REVIEW = "Year, name and trust", "It is no review"


class Office:
    """A clerk before a browser, and what the database holds after each thing that is done."""

    def __init__(self, visitor, db):
        self.visitor, self.db = visitor, db

    async def hand_in(self, name, content):
        """Hand in a file; give its page."""
        told = (await self.visitor.add(name, content)).text
        found = re.search(r"/-/check/\d+", told)
        return found[0]

    async def say(self, page, form, **fields):
        filled = {f"is.{name}": value for name, value in fields.items()}
        return await self.visitor.send(page, form, {**BY, **filled})

    def years(self):
        return column(self.db, "SELECT year FROM reviews WHERE is_current ORDER BY year")

    def held(self, sql):
        return rows(self.db, sql)


async def wrong_year(office):
    page = await office.hand_in("2023.html", REVIEW.replace("2024", "2023"))
    await office.say(page, YEAR, year="2019")
    assert office.years() == [2019]


async def old_year_in_the_title(office):
    await office.hand_in("2024.html", REVIEW)
    page = await office.hand_in("2025.html", REVIEW.replace("rarely", "never"))
    assert office.held("SELECT revision FROM reviews WHERE is_current") == [(2,)]
    await office.say(page, YEAR, year="2025")
    assert office.years() == [2024, 2025]
    texts = "SELECT statement FROM current_statements WHERE year = 2024 AND number = '1.2'"
    assert office.held(texts) == [("governors rarely ask questions.",)]


async def draft_that_came_later(office):
    page = await office.hand_in("final.html", REVIEW)
    await office.hand_in("draft.html", REVIEW.replace("rarely", "never"))
    await office.say(page, "It is the revision that counts")
    texts = "SELECT statement FROM current_statements WHERE number = '1.2'"
    assert office.held(texts) == [("governors rarely ask questions.",)]


async def report_in_the_folder(office):
    await office.hand_in("2024.html", REVIEW)
    page = await office.hand_in("report.html", REVIEW.replace("SEND Review", "Year report"))
    await office.say(page, NO_REVIEW)
    assert office.held("SELECT DISTINCT review FROM current_statements") == [("SEND Review",)]


async def not_reopened(office):
    before = REVIEW.replace("2024", "2023").replace("rarely ask", "ask")
    await office.hand_in("2023.html", before)
    await office.hand_in("2024.html", REVIEW)
    progress = "SELECT progress FROM year_on_year WHERE to_number = '1.2'"
    assert office.held(progress) == [("reopened",)]
    [(statement,)] = office.held(
        "SELECT statement_id FROM current_statements WHERE year = 2024 AND number = '1.2'"
    )
    await office.say(f"/-/statement/{statement}", "Correct this statement", judgement="in place")
    assert office.held(progress) == [("holds",)]


async def no_year_at_all(office):
    told = (await office.visitor.add("review.html", REVIEW.replace(" 2024", ""))).text
    page = re.search(r'name="back" value="(/-/check/\d+)"', told)[1]
    await office.say(page, YEAR, year="2021")
    assert office.years() == [2021]


async def two_names(office):
    await office.hand_in("2024.html", REVIEW)
    second = REVIEW.replace("SEND Review 2024", "SEND Review DRAFT 0.3 2025")
    page = await office.hand_in("2025.html", second)
    await office.say(page, YEAR, title="SEND Review", year="2025")
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
def test_mishap_is_put_right_in_the_browser(tmp_path, cure):
    db = tmp_path / "reviews.db"
    Store(db).close()
    visiting(desk(db, writer=Writer(db)), lambda visitor: cure(Office(visitor, db)))


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
