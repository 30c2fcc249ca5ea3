"""Files that are handed in through the desk: kept, read at once, and told of."""

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.desk.opening import desk
from ingest.desk.writing import Writer
from tests.database import column, rows
from tests.desk import fill
from tests.office import contents, opened
from tests.visitor import REVIEW, visiting


@pytest.fixture
def db(tmp_path):
    return fill(tmp_path / "reviews.db")


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "drop"
    made.mkdir()
    return made


def added(db, name, content=REVIEW, folder=None):
    """What the page says of a file that was handed in."""
    made = desk(db, writer=Writer(db, folder))

    async def add(visitor):
        return await visitor.add(name, content)

    return visiting(made, add).text


def test_file_is_read_at_once_and_told_of(db):
    told = added(db, "2024.html")
    assert "read" in told
    assert "2024: 2 statements, 3 actions, 0 warnings" in told
    assert 'href="/-/check/' in told
    assert column(db, "SELECT name FROM documents WHERE outcome = 'stored'")[-1] == "2024.html"


def test_file_is_kept_in_the_folder_as_it_is(db, folder):
    added(db, "2024.html", folder=folder)
    assert contents(folder) == {"2024.html": REVIEW.encode()}


def test_file_without_a_folder_is_kept_in_the_database(db):
    added(db, "2024.html")
    assert rows(db, "SELECT content FROM originals")[-1] == (REVIEW.encode(),)


def test_same_file_twice_is_kept_once(db, folder):
    added(db, "2024.html", folder=folder)
    added(db, "2024.html", folder=folder)
    assert list(contents(folder)) == ["2024.html"]


def test_other_file_of_the_same_name_is_not_overwritten(db, folder):
    added(db, "2024.html", folder=folder)
    told = added(db, "2024.html", REVIEW.replace("every", "each"), folder=folder)
    assert sorted(contents(folder)) == ["2024 (2).html", "2024.html"]
    assert contents(folder)["2024.html"] == REVIEW.encode()
    assert "kept as 2024 (2).html" in told


def test_refusal_is_told_with_what_to_do(db):
    told = added(db, "2024.html", "<html><p>Dear Trustees, thank you for the biscuits.</p></html>")
    assert "not a review" in told
    assert "check that it is the right file" in told


def test_file_that_no_document_has_the_name_of_is_not_taken(db, folder):
    assert "refused" in added(db, "2024.exe", folder=folder)
    assert contents(folder) == {}


def test_name_is_made_safe_and_shown_harmless(db, folder):
    told = added(db, "../<b>2024</b>.html", folder=folder)
    assert list(contents(folder)) == ["b_.html"]
    assert "<b>" not in told


def test_file_in_the_folder_is_known_to_the_watcher(tmp_path):
    with opened(tmp_path) as office:
        office.look()
        added(office.database, "2024.html", folder=office.folder)
        assert office.states()["2024.html"] == "read"
        assert office.parsed == []
