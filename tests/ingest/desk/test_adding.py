"""Files that are handed in through the desk: kept, read at once, and told of."""

import re

import pytest

pytest.importorskip("datasette.app", reason="the desk is not installed")

from ingest.desk.opening import desk
from ingest.desk.writing import Writer
from parsers import read_review
from tests.database import column, new_database, rows
from tests.office import contents, opened
from tests.visitor import REVIEW, visiting


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
    assert re.search(r'If it is no review: <a href="/-/check/\d+">put it away</a>', told)


def test_file_that_no_document_has_the_name_of_is_not_taken(db, folder):
    assert "refused" in added(db, "2024.exe", folder=folder)
    assert contents(folder) == {}


@pytest.mark.parametrize("name", ["photo.png", "IMG 1.JPG", "scan.heic"])
def test_picture_is_asked_for_as_what_can_be_read(db, folder, name):
    told = added(db, name, folder=folder)
    assert "Ask for the document that it shows, or for a scan of that as PDF." in told
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


OTHER = REVIEW.replace("rarely", "never")


def questions(told):
    return re.findall(r'<form[^>]*aria-label="([^"]*)"', told)


@pytest.mark.parametrize("name", ["2024.html", "copy of 2024.html"])
def test_same_file_twice_is_told_in_one_sentence_and_nothing_is_asked(tmp_path, name):
    db = new_database(tmp_path / "reviews.db")
    assert questions(added(db, "2024.html", REVIEW.replace("<h1>Birchwood Trust</h1>", "")))
    told = added(db, name, REVIEW.replace("<h1>Birchwood Trust</h1>", ""))
    assert "already held" in told
    assert not questions(told)


def test_same_review_in_another_file_takes_no_place_and_is_asked_nothing(db):
    added(db, "2024.html")
    told = added(db, "2024 again.html", REVIEW.replace("<ul>", "<ul >"))
    assert "the same review as 2024.html" in told
    assert not questions(told)
    assert "place" not in told


def test_file_that_takes_the_place_of_another_names_it(db):
    added(db, "2024.html")
    told = added(db, "final.html", OTHER)
    assert re.search(r"in the place of <a [^>]+>2024.html</a>, of the same year", told)
    assert "It is the revision that counts" in told
    assert questions(told) == ["What final.html is", "It is no review"]


def test_file_that_was_kept_aside_is_not_said_to_take_a_place(db):
    added(db, "2024.html")
    row = "<tr><td>1.3 halls are warm;</td><td>Close doors.</td></tr>"
    added(db, "full.html", REVIEW.replace("</table>", f"{row}{row.replace('1.3', '1.4')}</table>"))
    told = added(db, "part.html", OTHER)
    assert "kept aside, and full.html still counts" in told
    assert "in the place of" not in told


def test_first_file_of_all_is_asked_nothing(tmp_path):
    assert not questions(added(new_database(tmp_path / "reviews.db"), "2024.html"))


def test_review_of_another_name_than_those_held_is_asked_for_its_own_and_whether_it_is_one(db):
    told = added(db, "2024.html", REVIEW.replace("SEND Review", "Year report"))
    assert questions(told) == ["What 2024.html is", "It is no review"]
    assert "the first of its kind here" in told
    assert "If it is no review, say so below." in told


def test_year_that_only_the_name_of_the_file_says_is_told(db):
    assert "The year is from" not in added(db, "2024.html")
    told = added(db, "2025.html", OTHER.replace(" 2024", ""))
    assert "The year is from the file's name: nothing in the file says it." in told


BROKEN = "<p>Dear all</p>"


def to_look_at(db, folder=None):
    """The refused files that the home page, the check page and the status page show as open."""

    async def visit(visitor):
        home = (await visitor.get("/.json")).json()["refusals"]
        files = (await visitor.get("/-/check.json")).json()["files"]
        refused = [f["file"] for f in files if f["is_to_check"] and f["outcome"] == "refused"]
        assert [row["file"] for row in home] == refused
        return refused

    return visiting(desk(db, writer=Writer(db, folder)), visit)


@pytest.mark.parametrize("is_kept", [True, False], ids=["folder", "no folder"])
def test_mended_file_answers_the_refusal_of_the_broken_one_of_its_name(tmp_path, folder, is_kept):
    db, kept_in = new_database(tmp_path / "reviews.db"), folder if is_kept else None
    added(db, "2024.html", BROKEN, folder=kept_in)
    assert to_look_at(db, kept_in) == ["2024.html"]
    told = added(db, "2024.html", folder=kept_in)
    assert "The file of this name that was refused before is put away." in told
    assert to_look_at(db, kept_in) == []
    name = "2024 (2).html" if is_kept else "2024.html"
    assert column(db, "SELECT note FROM corrections") == [f"{name} was handed in instead"]
    if is_kept:
        assert contents(folder) == {"2024.html": BROKEN.encode(), name: REVIEW.encode()}


def test_file_that_is_broken_again_answers_nothing(tmp_path):
    db = new_database(tmp_path / "reviews.db")
    added(db, "2024.html", BROKEN)
    assert "put away" not in added(db, "2024.html", BROKEN.replace("all", "both"))
    assert to_look_at(db) == ["2024.html", "2024.html"]


def test_refused_file_that_left_the_folder_is_to_be_looked_at_no_more(db, folder):
    added(db, "2024.html", BROKEN, folder=folder)
    assert to_look_at(db, folder) == ["2024.html"]
    (folder / "2024.html").rename(folder / "renamed.html")
    assert to_look_at(db, folder) == ["2024.html"]
    (folder / "renamed.html").unlink()
    assert to_look_at(db, folder) == []
    folder.rmdir()
    assert "2024.html" in to_look_at(db, folder)


def test_status_page_passes_over_what_was_put_away(tmp_path):
    with opened(tmp_path) as office:
        office.look()
        added(office.database, "2024.html", BROKEN, folder=office.folder)
        assert office.states() == {"2024.html": "not a review"}
        added(office.database, "2024.html", folder=office.folder)
        assert office.states() == {"2024.html": "ignored", "2024 (2).html": "read"}


def test_broken_file_that_the_watcher_saw_first_is_refused_as_soon_as_the_desk_refused_it(tmp_path):
    cut_short = b"%PDF-1.7 nothing"
    with opened(tmp_path) as office:
        office.parse = read_review
        office.drop("2024.pdf", cut_short)
        office.drop("copy.pdf", cut_short)
        assert set(office.states().values()) == {"waiting"}
        added(office.database, "2024.pdf", cut_short, folder=office.folder)
        assert office.states() == {"2024.pdf": "refused", "copy.pdf": "waiting"}
