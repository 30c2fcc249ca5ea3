"""`reviewtrail digest`: what an owner is told, in each form, and the calendar beside it."""

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from icalendar import Calendar

from ingest.cli import main
from ingest.store import Store
from ingest.threads.update import update_threads
from tests.reviews import complete, review, section, source, statement

OLD = "Clerk to dry the oars of every boat in the harbour by 31 October 2024."
SOON = "Clerk and Chair to count the lamps by 15 January 2025."
LATER = "Clerk to paint the hull <b>green</b> by T6 2025."
KEPT = "Clerk to air the sails whenever it is dry."
DAY = ("--today", "2024-12-01")


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """The bytes of a database of two years."""
    path = tmp_path_factory.mktemp("filled") / "reviews.db"
    with Store(path) as store:
        store.add(source("2023.docx"), year(2023, OLD, KEPT))
        store.add(source("2024.docx"), year(2024, OLD, SOON, LATER, KEPT))
        update_threads(store)
    return path.read_bytes()


@pytest.fixture
def folder(tmp_path, monkeypatch, filled):
    """A folder with a database of two years; the work goes on in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "reviews.db").write_bytes(filled)
    return tmp_path


def year(number, *actions, **more):
    made = statement("1.1", "boats;", *actions)
    return complete(review(section("1", made), year=number, **more))


def run(*arguments):
    return CliRunner().invoke(main, ["digest", *arguments], catch_exceptions=False)


def test_owner_is_told_what_is_overdue_due_soon_and_newly_asked(folder):
    assert run("--owner", "clerk", *DAY).stdout.splitlines() == [
        "Clerk: actions on 1 December 2024",
        "",
        "SEND Review 2024, Birchwood Trust",
        "",
        "Overdue (1 of 4 open actions):",
        f"  - 1.1 {OLD} (Clerk; 31 October 2024)",
        "",
        "Due within 60 days (1 of 4 open actions):",
        f"  - 1.1 {SOON} (Newly asked; Clerk and Chair; 15 January 2025)",
        "",
        "Newly asked, due later, or no date given (1 of 4 open actions):",
        f"  - 1.1 {LATER} (Clerk; T6 2025, so by 31 July 2025)",
        "",
        "1 more of 4 open actions, due later, or no date given.",
    ]


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_every_form_has_the_same_lists_and_shows_texts_as_they_are(folder, form):
    made = run("--owner", "Clerk", "--format", form, *DAY).stdout
    if form == "html":
        soup = BeautifulSoup(made, "lxml")
        assert soup.find(["b", "script", "style", "link"]) is None
        made = soup.get_text(" ")
    if form == "md":
        assert r"\<b\>green\</b\>" in made
        made = made.replace("\\", "")
    lists = ["Overdue (1 of 4", "Due within 60 days (1 of 4", "1 more of 4 open actions"]
    assert [words for words in (OLD, SOON, LATER, *lists) if words not in made] == []


def test_calendar_of_the_owner_is_written_beside_the_digest(folder):
    result = run("--owner", "Chair", "-o", "chair.md", *DAY)
    assert result.stderr == "Written: chair.md\nWritten: chair.ics\n"
    events = Calendar.from_ical((folder / "chair.ics").read_bytes()).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [SOON]


def test_everyone_has_a_digest_in_the_folder_that_is_named(folder):
    run("--all", "-o", "letters", *DAY)
    names = sorted(path.name for path in (folder / "letters").iterdir())
    assert names == ["chair.ics", "chair.txt", "clerk.ics", "clerk.txt"]


def test_first_review_of_all_asks_nothing_newly(folder):
    with Store("reviews.db") as store:
        store.add(source("a.docx"), year(2020, SOON, title="Boats"))
        update_threads(store)
    assert "Newly" not in run("--owner", "Clerk", "--title", "Boats", *DAY).stdout


def test_digest_without_a_list_tells_of_no_more(folder):
    with Store("reviews.db") as store:
        store.add(source("a.docx"), year(2020, KEPT, title="Boats"))
        update_threads(store)
    last = run("--owner", "Clerk", "--title", "Boats", *DAY).stdout.splitlines()[-1]
    assert last == "1 of 1 open action, due later, or no date given."


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "Say --owner NAME, or --all."),
        (("--owner", "Clerk", "--all"), "Say --owner NAME, or --all."),
        (("--owner", "Pilot"), "Nobody is named Pilot. There is: Chair, Clerk."),
        (("--owner", "Clerk", "-o", "clerk.pdf"), "Name the file .txt, .md, .html"),
        (("--owner", "Clerk", "--title", "Boats"), "There is no such review."),
    ],
    ids=str,
)
def test_digest_of_what_is_not_there_is_a_sentence(folder, arguments, message):
    result = run(*arguments)
    assert message in result.stderr
    assert (result.exit_code, result.stdout) == (2, "")
