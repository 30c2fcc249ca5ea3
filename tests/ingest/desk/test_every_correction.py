"""Every correction of the command line in a browser, on a telephone, by keyboard alone.

Each is said, found in force once a newer version has read the files, and taken back. No page on the
way breaks a rule of accessibility, is wider than the screen, or asks another host for anything.
"""

from contextlib import contextmanager

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.desk.writing import Writer
from ingest.intake.reparse import reparse
from ingest.store import Store
from tests.browser import NEEDED, TELEPHONE, browser, calm, violations, window
from tests.database import column, new_database, rows
from tests.desk import served
from tests.ingest.cli.test_correcting import CORRECTIONS, FIRST, PAGE, TITLE, newer

__all__ = ["browser"]
pytestmark = NEEDED

MAX_TABS = 200
COVER = "The year, the name or the trust is wrong"
STATEMENT = "Correct this statement"
ACTION = "Correct action 1, or say what became of it"
# What is opened for an option of `correct`, and the field in it.
FIELDS = {
    ("review.html", "--year"): (COVER, "Year"),
    ("review.html", "--title"): (COVER, "Review"),
    ("review.html", "--organisation"): (COVER, "Trust or school"),
    ("2022:1.1", "--number"): (STATEMENT, "Number"),
    ("2022:1.1", "--text"): (STATEMENT, "Statement"),
    ("2022:1.1", "--section"): (STATEMENT, "Section"),
    ("2022:1.1", "--judgement"): (STATEMENT, "How it stands"),
    ("2022:1.1/1", "--text"): (ACTION, "Action"),
    ("2022:1.1/1", "--owners"): (ACTION, "Who (a comma between two)"),
    ("2022:1.1/1", "--deadlines"): (ACTION, "When (a semicolon between two)"),
    ("2022:1.1/1", "--status"): (ACTION, "What became of it"),
    ("2022:1.1/1", "--reason"): (ACTION, "Why it is late"),
}
CHOICES = {"gap": "a gap"}  # values that a list of choices calls otherwise


NEW_NAME = "It is right: make a new one"


class Telephone:
    """Somebody who has a telephone with a keyboard, and the database."""

    def __init__(self, page, address, db):
        self.page, self.address, self.db = page, address, db
        self.seen = set()

    def say(self, path, opened, fields=(), button="Save"):
        """Open a form of a page, fill in what is given, send it, and look at each of both pages."""
        self.page.goto(path)
        if opened:
            self.tab_to(opened)
            self.page.keyboard.press("Enter")
        for field, value in (*fields, ("Your name", "K. Okafor")):
            self.type(field, value)
        self.look(f"{opened}, filled in")
        self.press(button)
        self.look(f"{opened}, saved")
        if self.page.get_by_label(NEW_NAME).count():
            self.tab_to(NEW_NAME)
            self.page.keyboard.press("Space")
            self.press(button)
            self.look(f"{opened}, said again")

    def press(self, name):
        """Press what leads to another page."""
        self.tab_to(name)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def type(self, field, value):
        self.tab_to(field)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(value)

    def tab_to(self, name):
        """Tab to what is called so: a field by its label, anything else by its words."""
        focused = """() => {
            const it = document.activeElement;
            return (it.labels?.[0]?.textContent ?? (it.value || it.textContent)).trim();
        }"""
        passed = []
        while len(passed) < MAX_TABS:
            self.page.keyboard.press("Tab")
            passed.append(self.page.evaluate(focused))
            if passed[-1] == name:
                return
        raise AssertionError(f"no tab leads to {name}: {passed}")

    def look(self, name):
        """A page as it should be for everybody; axe is asked once of each form."""
        assert self.page.evaluate("document.documentElement.scrollWidth") == TELEPHONE["width"]
        if name not in self.seen:
            self.seen.add(name)
            assert violations(self.page) == []


@contextmanager
def telephone(browser, db):
    with (
        served(db, may_edit=True) as address,
        window(browser, TELEPHONE, base_url=address) as page,
    ):
        yield Telephone(page, address, db)


def filled(db, **files):
    """A database with a file of each name, with the words of its first statement."""
    writer = Writer(new_database(db))
    for name, (title, first) in files.items():
        writer.add(f"{name}.html", PAGE.format(title=title, first=first).encode())
    return db


# What is said of a file, a statement or an action


@pytest.fixture(scope="module")
def one_year(browser, tmp_path_factory):
    db = filled(tmp_path_factory.mktemp("one year") / "reviews.db", review=(TITLE, FIRST))
    with telephone(browser, db) as opened:
        yield opened


@pytest.fixture
def office(one_year):
    with calm(one_year.page, one_year.address):
        yield one_year


def page_of(target, db):
    if target.endswith(".html"):
        (document_id,) = column(db, f"SELECT id FROM documents WHERE name = '{target}'")
        return f"/-/check/{document_id}"
    year, number = target.partition("/")[0].split(":")
    sql = f"SELECT statement_id FROM current_statements WHERE (year, number) = ({year}, '{number}')"
    return f"/-/statement/{column(db, sql)[0]}"


@pytest.mark.parametrize(("target", "option", "value", "sql", "expected"), CORRECTIONS)
def test_value_is_said_stands_and_is_taken_back(office, target, option, value, sql, expected):
    opened, field = FIELDS[target, option]
    said = [(field, CHOICES.get(value, str(value)))]
    before = rows(office.db, sql)
    office.say(page_of(target, office.db), opened, said)
    assert rows(office.db, sql)[0] == expected
    newer(office.db)
    assert rows(office.db, sql)[0] == expected
    office.page.reload()
    office.press("Take back")
    assert rows(office.db, sql) == before


# What is said of a file as a whole, of all files of a name, and of two years


@pytest.fixture(scope="module")
def years(browser, tmp_path_factory):
    db = filled(
        tmp_path_factory.mktemp("years") / "reviews.db",
        old=(TITLE.replace("2022", "2021"), FIRST),
        draft=(TITLE, "Some pupils have a reading book that fits."),
        final=(TITLE, FIRST),
        edition=("Review of Reading Second Edition, Ashdown Trust, 2023", FIRST),
    )
    with telephone(browser, db) as opened:
        yield opened


@pytest.fixture
def clerk(years):
    with calm(years.page, years.address):
        yield years


COUNTING = """
    SELECT name FROM documents JOIN reviews ON reviews.id = review_id
    WHERE is_current AND year = 2022 ORDER BY name
"""
SERIES = "SELECT count(*) FROM reviews WHERE is_current GROUP BY series"
BEFORE = """
    SELECT from_number, change FROM year_on_year
    WHERE review = 'Review of Reading, Ashdown Trust' AND (to_year, to_number) = (2022, '1.1')
"""
OF_ALL = [
    (
        "final.html",
        "",
        (),
        "This is right",
        "SELECT checked_by FROM document_contents WHERE file = 'final.html'",
        [("K. Okafor",)],
    ),
    (
        "final.html",
        "It is no review",
        (),
        "It is no review",
        COUNTING,
        [("draft.html",)],
    ),
    (
        "draft.html",
        "It is the revision that counts",
        (),
        "This one counts",
        COUNTING,
        [("draft.html",)],
    ),
    (
        "edition.html",
        "All that is called Review of Reading Second Edition, Ashdown Trust is another review",
        [("It is called", "Review of Reading, Ashdown Trust")],
        "Save",
        SERIES,
        [(3,)],
    ),
    (
        "2022:1.1",
        "It was another statement in 2021",
        [("In 2021 it was", "1.2")],
        "Save",
        BEFORE,
        [("1.2", "reworded")],
    ),
    (
        "2022:1.1",
        "It was another statement in 2021",
        [("In 2021 it was", "none")],
        "Save",
        BEFORE,
        [(None, "added")],
    ),
]


@pytest.mark.parametrize(("target", "opened", "said", "button", "sql", "expected"), OF_ALL)
def test_file_series_or_pairing_is_said_stands_and_is_taken_back(
    clerk, target, opened, said, button, sql, expected
):
    before = rows(clerk.db, sql)
    clerk.say(page_of(target, clerk.db), opened, said, button)
    assert rows(clerk.db, sql) == expected
    newer(clerk.db)
    assert rows(clerk.db, sql) == expected
    clerk.page.reload()
    clerk.press("Take back")
    assert rows(clerk.db, sql) == before
    with Store(clerk.db) as store:
        list(reparse(store, "1"))
