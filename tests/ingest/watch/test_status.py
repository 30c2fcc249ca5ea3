"""The status page: every file on it, in words for people, whole at any moment."""

import base64
import hashlib
import os
import re
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.intake.correcting import NewCorrection, correct
from ingest.intake.reread_files import Tools
from ingest.intake.verdicts import State, Verdict
from ingest.output import replace as replacing
from ingest.output.characters import spelled_out
from ingest.output.replace import replace_file
from ingest.store import Store
from ingest.watch.status import StatusTaken, StatusUnwritable
from ingest.watch.status_html import as_html
from ingest.watch.status_page import LAST_LOOK, Page, local_moment
from ingest.watch.status_text import as_text
from tests.figures import bare_figures
from tests.office import NOON, parse_line
from tests.refusals import REFUSALS

FORMS = ["status.html", "status.txt"]


def page(*verdicts, **more):
    return Page("Reviews", NOON, verdicts, **more)


class Elements(HTMLParser):
    """The tags of a page, its text, and whether they close in order."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.text, self.attributes = [], [], "", []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes.append(dict(attrs))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


@pytest.mark.parametrize("form", [as_html, as_text])
@pytest.mark.parametrize("state", State)
def test_every_state_is_told_with_its_reason(form, state):
    text = form(page(Verdict("2020.docx", state, "because of the weather", "a-code")))
    assert re.search(
        f"2020.docx.*{state.value}.*Because of the weather\\..*a-code", text, re.DOTALL
    )


@pytest.mark.parametrize(
    ("seen_at", "told"),
    [
        ("", "- 2020.docx: waiting\n"),
        ("2021-03-01T09:30:00Z", "- 2020.docx: waiting (1 March 2021"),
    ],
)
def test_time_is_told_of_a_file_that_has_one(seen_at, told):
    waiting = page(Verdict("2020.docx", State.WAITING, "It is not still yet", seen_at=seen_at))
    assert told in as_text(waiting)
    assert ('class="when"' in as_html(waiting)) is bool(seen_at)


def test_refusals_stand_above_all_else(office):
    office.drop("a.txt")
    office.drop("b.txt", "Dear Trustees")
    office.drop("c.tmp", "x")
    office.settle()
    text = office.page()
    assert text.index("b.txt") < text.index("a.txt") < text.index("c.tmp")
    assert "3 files: 1 not a review, 1 read, 1 ignored" in text


@pytest.mark.parametrize("form", FORMS)
def test_page_says_when_nothing_is_wrong(office, form):
    office.look()
    assert "0 files" in office.page(form)


def test_reviews_in_the_database_are_listed_though_their_files_are_gone(office):
    for year in (2020, 2021):
        office.drop(f"{year}.txt", f"{year} text.")
    office.settle()
    for path in office.folder.glob("*20*.txt"):
        path.unlink()
    office.look()
    found = re.findall(r"^- Birchwood Trust, SEND Review (\d+): 2 statements", office.page(), re.M)
    assert found == ["2021", "2020"]


@pytest.mark.parametrize("form", FORMS)
def test_page_stands_in_another_folder_if_asked_to(office, tmp_path, form):
    office.status = tmp_path
    office.look()
    assert (tmp_path / form).exists()
    assert not (office.folder / form).exists()


# Safe and readable


def test_names_and_words_are_escaped():
    text = as_html(page(Verdict("<script>x</script>", State.REFUSED, '"><img src=x onerror=y>')))
    tags = Elements(text).tags
    assert (tags.count("script"), tags.count("img")) == (1, 0)  # the page's own alone


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(State))
def test_whatever_a_name_holds_the_page_is_whole(name, words, state):
    verdict = Verdict(name, state, words, "code", "", 1)
    elements = Elements(as_html(page(verdict, reports={1: "r.html"}, trouble=words)))
    assert elements.open == []
    assert spelled_out(name) in elements.text.replace("\r", "\n")
    assert len(as_text(page(verdict)).splitlines()) == len(
        as_text(page(Verdict("a", state, "b", "code"))).splitlines()
    )


def test_page_is_marked_up_for_screen_readers_and_phones():
    elements = Elements(as_html(page(Verdict("a", State.READ, "b"), trouble="lost")))
    levels = [int(tag[1]) for tag in elements.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    assert {"main", "title", "ul"} <= set(elements.tags)
    assert {"lang": "en-GB"} in elements.attributes
    assert any("width=device-width" in (a.get("content") or "") for a in elements.attributes)
    assert {"role": "alert"} in elements.attributes


def test_page_loads_nothing():
    text = as_html(page(Verdict("a", State.READ, "b")))
    assert not re.search(r"<(link|img|iframe)|src=|url\(|@import|http-equiv=.refresh", text)
    assert "default-src 'none'" in text


def test_page_runs_one_script_which_loads_it_anew():
    text = as_html(page(Verdict("a", State.READ, "b")))
    [script] = re.findall(r"<script>(.*)</script>", text)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in text
    assert "location.reload()" in script


# What somebody should look at


WARNED = Verdict(
    "2023.docx",
    State.READ,
    "2023: 41 statements",
    warnings=("page 2: 1.2 is missing",),
    document_id=7,
    seen_at="2026-11-24T09:30:00Z",
)


@pytest.mark.parametrize("form", [as_html, as_text])
def test_file_with_warnings_is_to_look_at_and_they_are_in_words(form):
    text = form(page(WARNED, Verdict("2022.docx", State.READ, "2022: 53 statements")))
    looked_at, read = text.index("To look at (1 of 2 files)"), text.index("Read (1 of 2 files)")
    assert bare_figures(text) == []
    assert looked_at < text.index("2023.docx") < text.index("1.2 is missing") < read
    assert read < text.index("2022.docx")


@pytest.mark.parametrize("form", [as_html, as_text])
def test_page_says_when_a_file_was_read(form):
    assert "24 November 2026, 09:30" in form(page(WARNED))


@pytest.mark.parametrize("form", [as_html, as_text])
def test_page_says_when_it_looked(form):
    assert f"{LAST_LOOK}{local_moment(NOON)}." in form(page())


def test_reviews_held_are_a_list_of_their_lines(office):
    office.drop("2020.txt")
    office.drop("2021.txt", "2021 pupils are heard.")
    office.settle()
    told = Elements(office.page("status.html")).text.splitlines()
    held = [line for line in told if line.startswith("Birchwood Trust, SEND Review")]
    assert [line[-8:] for line in held] == ["2021.txt", "2020.txt"]


def test_many_warnings_are_not_all_told():
    told = as_text(page(replace(WARNED, warnings=tuple(f"{n} is missing" for n in range(9)))))
    assert "* 5 is missing" in told
    assert "* and 3 more" in told
    assert "6 is missing" not in told


def test_file_leads_to_its_check_page_where_the_desk_runs():
    link = 'href="http://desk:8001/-/check/7"'
    assert link in as_html(page(WARNED, desk="http://desk:8001/"))
    assert "/-/check/" not in as_html(page(WARNED))


@pytest.mark.parametrize("state", State)
def test_state_is_told_by_colour_by_sign_and_by_word(state):
    text = as_html(page(Verdict("a", state, "b")))
    found = re.search(r'class="state (\w+)"><span aria-hidden="true">(.)</span> ([^<]+)<', text)
    assert found[3] == state.value


def test_page_says_how_much_was_read_against_the_year_before(office):
    office.more = {}
    office.drop("2020.txt", "2020 text.")
    office.drop("2021.txt", "2021 text.")
    office.settle()
    assert "As many statements as 2020" in office.page()


def test_refusal_names_no_option():
    assert [error.code for error in REFUSALS.values() if "--" in error.advice] == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("two\nlines", "two\\nlines"),
        ("‮gpj.exe", "\\u202egpj.exe"),
        ("a\x1b[31mred", "a\\x1b[31mred"),
        ("no\xa0break", "no break"),
        ("\N{FAMILY}\u200d\N{FAMILY}", "\N{FAMILY}\u200d\N{FAMILY}"),
        ("révision", "révision"),
    ],
)
def test_invisible_characters_are_spelled_out(name, shown):
    assert spelled_out(name) == shown


# Written whole, and only if there is news


def test_page_that_has_no_news_is_not_written_again(office):
    office.drop("2020.txt")
    office.settle()
    before = (office.folder / "status.html").stat().st_mtime_ns
    office.look()
    office.restart()
    office.look()
    assert (office.folder / "status.html").stat().st_mtime_ns == before


def test_page_says_that_we_are_there_every_ten_minutes(office):
    office.look()
    before = office.page()
    os.utime(office.folder / "status.txt", (1, 1))
    office.look(3600)
    assert LAST_LOOK in office.page()
    assert office.page() != before


def test_page_that_was_deleted_is_written_again(office):
    office.look()
    (office.folder / "status.html").unlink()
    office.look()
    assert (office.folder / "status.html").exists()


def test_time_is_told_as_people_do():
    moment = datetime(2026, 11, 4, 9, 5, tzinfo=UTC)
    assert "Last look: Wednesday 4 November 2026, 09:05 UTC." in as_text(Page("x", moment, ()))


def test_file_is_replaced_at_once(tmp_path, monkeypatch):
    path = tmp_path / "status.txt"
    replace_file(path, "old")

    def look(working, target):
        assert path.read_text() == "old"
        assert working.read_text() == "new"
        os.rename(working, target)

    monkeypatch.setattr(os, "replace", look)
    replace_file(path, "new")
    assert path.read_text() == "new"
    assert os.listdir(tmp_path) == ["status.txt"]


def test_file_that_cannot_be_replaced_stays_and_nothing_is_left_behind(tmp_path, monkeypatch):
    path = tmp_path / "status.txt"
    replace_file(path, "old")

    def fail(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(PermissionError):
        replace_file(path, "new")
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"status.txt": "old"}


def test_working_file_of_a_process_that_was_killed_is_swept_away(tmp_path):
    for name, age in (
        (".status.txt.1.tmp", 2 * replacing._STALE_SECONDS),
        (".status.txt.2.tmp", 0),
    ):
        (tmp_path / name).touch()
        moment = (datetime.now() - timedelta(seconds=age)).timestamp()
        os.utime(tmp_path / name, (moment, moment))
    replace_file(tmp_path / "status.txt", "text")
    assert sorted(os.listdir(tmp_path)) == [".status.txt.2.tmp", "status.txt"]


# A file of someone else


@pytest.mark.skipif(sys.platform == "win32", reason="no such files here")
@pytest.mark.parametrize("name", FORMS)
def test_pipe_of_that_name_is_not_waited_for(office, name):
    os.mkfifo(office.folder / name)
    with pytest.raises(StatusTaken, match="--status"):
        office.look()


@pytest.mark.parametrize("name", FORMS)
def test_file_of_someone_else_is_never_overwritten(office, name):
    path = office.drop(name, "2020 the status of safeguarding.")
    with pytest.raises(StatusTaken, match="--status"):
        office.look()
    assert path.read_bytes() == b"2020 the status of safeguarding."


def test_file_of_someone_else_is_read_where_the_page_goes_elsewhere(office, tmp_path):
    office.status = tmp_path
    office.drop("status.txt")
    assert office.states() == {"status.txt": "read"}


def test_page_that_cannot_be_written_is_a_sentence(office, tmp_path):
    office.status = tmp_path / "missing"
    with pytest.raises(StatusUnwritable, match="Name another folder"):
        office.look()


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("checked", "yes", "Checked by Ms Reed"),
        ("review", "no", "Somebody said that it is no review"),
    ],
)
def test_page_tells_what_somebody_said_of_a_file(office, field, value, told):
    office.drop("2020.txt", "2020 text.")
    office.settle()
    with Store(office.database) as store:
        tools = Tools(office.clock, "1.0", read_review=parse_line)
        correct(store, NewCorrection("2020.txt", field, value, "Ms Reed"), tools)
    assert told in office.look()["2020.txt"].words
