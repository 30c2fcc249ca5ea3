"""`reviewtrail watch` and `reparse` from the command line."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import parsers
from ingest.intake import workers
from ingest.intake.pipeline import Pipeline
from ingest.intake.reparse import reparse
from ingest.store import Store
from parsers.errors import NoReview
from tests.command import run
from tests.database import column, dump, rows
from tests.office import parse_line
from tests.reviews import small_review

pytestmark = pytest.mark.usefixtures("in_process")

ROOT = Path(__file__).resolve().parents[3]
QUICK = ("--interval", "0.1")


@pytest.fixture
def drop(tmp_path, monkeypatch):
    """An empty drop folder; the work goes on beside it. Text files are parsed a line each."""
    monkeypatch.chdir(tmp_path)
    defaults = tuple(
        parse_line if d is parsers.read_review else d for d in Pipeline.__init__.__defaults__
    )
    monkeypatch.setattr(Pipeline.__init__, "__defaults__", defaults)
    (tmp_path / "drop").mkdir()
    return tmp_path / "drop"


# watch


def test_once_reads_the_folder_and_says_so_on_the_page(drop, caplog):
    (drop / "2020.txt").write_text("2020 text.")
    result = run("watch", "drop", "--once", *QUICK)
    assert "2020.txt: read (2 statements, 3 actions, 0 warnings)" in caplog.messages
    assert (result.exit_code, result.stdout) == (0, "")
    assert "2020.txt: read" in (drop / "status.txt").read_text()


def test_once_ends_with_1_while_a_refused_file_lies_there(drop):
    (drop / "letter.txt").write_text("Dear Trustees")
    assert run("watch", "drop", "--once", *QUICK).exit_code == 1
    assert run("watch", "drop", "--once", *QUICK).exit_code == 1
    (drop / "letter.txt").unlink()
    assert run("watch", "drop", "--once", *QUICK).exit_code == 0


def test_once_leaves_a_file_alone_that_grows_meanwhile(drop, monkeypatch):
    (drop / "2020.txt").write_text("2020 half a")
    slept = []

    def grow(seconds):
        slept.append(seconds)
        (drop / "2020.txt").write_text("2020 half a statement.")

    monkeypatch.setattr(time, "sleep", grow)
    assert run("watch", "drop", "--once", "--interval", "7").exit_code == 0
    assert [seconds for seconds in slept if seconds >= 1] == [7.0]  # a process may be waited for
    assert "2020.txt: waiting" in (drop / "status.txt").read_text()
    assert column("reviews.db", "SELECT count(*) FROM documents") == [0]


def test_once_does_not_wait_where_there_is_nothing_new(drop, monkeypatch):
    (drop / "2020.txt").write_text("2020 text.")
    run("watch", "drop", "--once", *QUICK)
    monkeypatch.setattr(time, "sleep", lambda _: pytest.fail("waited"))
    assert run("watch", "drop", "--once", "--interval", "60").exit_code == 0


def test_watch_runs_until_it_is_stopped_and_reads_what_comes(tmp_path):
    (tmp_path / "drop").mkdir()
    code = "from ingest.cli import main; main(prog_name='reviewtrail')"
    with subprocess.Popen(
        [sys.executable, "-c", code, "watch", "drop", *QUICK],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        _until(lambda: (tmp_path / "drop" / "status.txt").exists())
        (tmp_path / "drop" / "note.txt").write_text("Dear Trustees")
        _until(lambda: "not a review" in (tmp_path / "drop" / "status.txt").read_text())
        process.send_signal(signal.SIGTERM)
        _, talk = process.communicate(timeout=20)
    assert process.returncode == 0
    assert talk.endswith("Stopped.\n")
    assert "Traceback" not in talk


def _until(holds):
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.parametrize(
    ("arguments", "words", "code"),
    [
        (["watch"], "Missing argument 'FOLDER'", 2),
        (["watch", "gone"], "'gone' does not exist", 2),
        (["watch", "drop", "--interval", "0"], "not in the range", 2),
        (["watch", "drop", "--archive", "drop"], "must be another folder", 2),
        (["watch", "drop", "--reports", "drop"], "must be another folder", 2),
        (["watch", "drop", "--status", "gone"], "'gone' does not exist", 2),
        (["watch", "drop", "--once", "--db", "nowhere/reviews.db"], "cannot be opened", 2),
    ],
)
def test_wrong_usage_is_a_sentence(drop, arguments, words, code):
    result = run(*arguments)
    assert words in result.stderr
    assert result.exit_code == code


def test_page_of_someone_else_ends_the_start_with_a_sentence(drop):
    (drop / "status.html").write_text("<h1>Ours</h1>")
    result = run("watch", "drop", "--once", *QUICK)
    assert "not a status page of reviewtrail" in result.stderr
    assert result.exit_code == 2


def test_archive_is_made_and_filled(drop):
    (drop / "2020.txt").write_text("2020 text.")
    run("watch", "drop", "--once", "--archive", "Archive", *QUICK)
    assert Path("Archive/Birchwood Trust/2020/2020.txt").read_text() == "2020 text."


def test_reports_are_written_and_the_page_leads_to_them(drop):
    for year in (2020, 2021):
        (drop / f"{year}.txt").write_text(f"{year} pupils are heard.")
    run("watch", "drop", "--once", "--reports", "drop/Reports", *QUICK)
    report = "Reports/birchwood-trust-send-review.html"
    assert "2020 to 2021" in (drop / report).read_text(encoding="utf-8")
    assert f'href="{report}"' in (drop / "status.html").read_text(encoding="utf-8")
    assert "Reports" not in column("reviews.db", "SELECT name FROM documents")


def test_reports_lead_to_the_desk_where_its_address_is_known(drop):
    for year in (2020, 2021):
        (drop / f"{year}.txt").write_text(f"{year} pupils are heard.")
    desk = "http://office:8001"
    run("watch", "drop", "--once", "--reports", "Reports", "--desk-url", desk, *QUICK)
    (report,) = Path("Reports").glob("*.html")
    assert f'<a href="{desk}">Back to the desk</a>' in report.read_text(encoding="utf-8")


def test_reports_that_cannot_be_written_are_told_once_all_is_read(drop):
    Path("taken").write_text("a file where the folder should be")
    (drop / "2020.txt").write_text("2020 pupils are heard.")
    result = run("watch", "drop", "--once", "--reports", "taken/Reports", *QUICK)
    assert "Error: the reports cannot be written to taken/Reports" in result.stderr
    assert result.exit_code == 2
    assert column("reviews.db", "SELECT year FROM reviews") == [2020]


def test_single_year_has_no_report_yet(drop):
    (drop / "2020.txt").write_text("2020 pupils are heard.")
    run("watch", "drop", "--once", "--reports", "Reports", *QUICK)
    assert [*Path("Reports").glob("*.html")] == []


# reparse


@pytest.fixture
def held(drop):
    """A database with a year and its correction, read from files that are gone."""
    for minute, text in enumerate(("2020 first.", "2020 second.")):
        (drop / "2020.txt").write_text(text)
        os.utime(drop / "2020.txt", (minute * 60 + 1e9, minute * 60 + 1e9))
        run("watch", "drop", "--once", *QUICK)
    (drop / "2020.txt").unlink()
    return "reviews.db"


def test_review_is_read_again_from_the_database_alone(held):
    def better(data, name, settings):
        return small_review(data.decode().upper(), year=2021)

    with Store(Path(held)) as store:
        assert [file.changed for file in reparse(store, "2.0", better)] == [True, True]
    found = rows(held, "SELECT year, statement FROM current_statements WHERE number = '1.1'")
    assert found == [(2021, "2020 SECOND.")]
    assert column(held, "SELECT parser_version FROM documents") == ["2.0", "2.0"]


def test_file_that_is_refused_now_keeps_what_was_read_before(held):
    def refuse(data, name, settings):
        raise NoReview

    before = dump(held)
    with Store(Path(held)) as store:
        assert [file.refusal.code for file in reparse(store, "2.0", refuse)] == ["no-review"] * 2
    assert dump(held) == before


def test_file_without_a_year_is_refused_and_kept(held):
    before = dump(held)
    with Store(Path(held)) as store:
        found = list(reparse(store, "2.0", lambda *_: small_review(year=None)))
    assert [file.refusal.code for file in found] == ["no-year"] * 2
    assert dump(held) == before


def test_what_was_said_of_a_file_still_counts(drop):
    Path("a.txt").write_text("2020 text.")
    run("ingest", "a.txt", "--year", "2018", "--organisation", "Ashdown Trust")

    def read(data, name, settings):
        return small_review(year=None)

    with Store(Path("reviews.db")) as store:
        assert [file.changed for file in reparse(store, "2.0", read)] == [True]
    assert rows("reviews.db", "SELECT organisation, year FROM reviews") == [("Ashdown Trust", 2018)]


def read_here(monkeypatch, read):
    """Let the command line read in this process, and with a function of ours."""
    monkeypatch.setattr(workers, "reading_in", lambda pool, _: read)


def test_reparse_says_what_changed(held, monkeypatch):
    read_here(monkeypatch, parse_line)
    result = run("reparse")
    assert result.stdout.splitlines() == ["2020.txt: unchanged", "2020.txt: unchanged"]
    assert result.stderr == "2 unchanged. Database: reviews.db\n"
    assert result.exit_code == 0


def test_reparse_says_what_is_refused_and_ends_with_1(held, monkeypatch):
    def refuse(data, name, settings):
        raise NoReview

    read_here(monkeypatch, refuse)
    result = run("reparse")
    assert "[no-review] Kept as it was." in result.stderr
    assert "2 refused. Database" in result.stderr
    assert result.exit_code == 1


def test_reparse_of_a_database_that_is_not_there_makes_none(tmp_path):
    result = run("reparse", "--db", tmp_path / "mistyped.db")
    assert (result.exit_code, [*tmp_path.glob("mistyped*")]) == (2, [])
