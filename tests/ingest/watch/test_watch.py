"""The drop folder: what becomes of each file, and that nothing is read twice, lost or silent."""

import errno
import logging
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
import unicodedata
from datetime import timedelta
from pathlib import Path

import pytest

from ingest.intake.correcting import NewCorrection, correct
from ingest.intake.pipeline import Pipeline
from ingest.intake.reread_files import Tools
from ingest.store import Store, StoreError
from ingest.store.series import PinRecord, StoredPin
from ingest.watch import wake
from ingest.watch.loop import keep_looking
from ingest.watch.report_folder import ReportFolder
from ingest.watch.scan import FolderGone, scan
from parsers.errors import NoReview
from tests.database import column, dump, rows
from tests.office import NOON, QUIET, contents, opened, parse_line
from tests.reviews import small_review
from tests.rights import as_somebody

# What becomes of a file


def test_file_is_read_at_the_second_look(office):
    office.drop("2020.txt")
    assert office.look()["2020.txt"].state.value == "waiting"
    verdict = office.look()["2020.txt"]
    assert (verdict.state.value, verdict.counts) == ("read", "2 statements, 3 actions, 0 warnings")
    assert column(office.database, "SELECT year FROM reviews") == [2020]


def test_start_is_no_exception_to_the_rule_of_two_looks(office):
    office.drop("2020.txt")
    office.settle()
    office.drop("2021.txt", "2021 new.")
    office.restart()
    states = {name: verdict.state.value for name, verdict in office.look().items()}
    assert states == {"2020.txt": "read", "2021.txt": "waiting"}


def test_file_that_is_no_review_says_so_and_what_to_do(office):
    office.drop("letter.txt", "Dear Trustees")
    verdict = office.settle()["letter.txt"]
    assert (verdict.state.value, verdict.code) == ("not a review", "no-review")
    assert verdict.words == str(NoReview())


def test_refused_file_says_why(office):
    office.drop("scan.pdf", "no pdf at all, 2020 or not")
    office.parse = Pipeline.__dataclass_fields__["read_review"].default
    verdict = office.settle()["scan.pdf"]
    assert (verdict.state.value, verdict.code) == ("refused", "not-a-pdf")


def test_huge_file_is_refused_without_being_read(office):
    os.truncate(office.drop("huge.pdf"), 300 * 1024 * 1024)
    assert office.look()["huge.pdf"].code == "too-large"


def test_folders_in_the_folder_are_read_too(office):
    office.drop("2020/May/review.txt")
    assert office.states() == {os.path.join("2020", "May", "review.txt"): "read"}


def test_archive_is_to_be_unpacked_not_saved_as_word(office):
    office.drop("all.7z", b"7z")
    verdict = office.look()["all.7z"]
    assert (verdict.state.value, "unpack it" in verdict.words) == ("ignored", True)
    assert "Word" not in verdict.words


def test_file_of_another_kind_is_ignored_and_the_reason_is_told(office):
    office.drop("budget.mdb", b"budget")
    verdict = office.look()["budget.mdb"]
    assert verdict.state.value == "ignored"
    assert "save it as Word" in verdict.words


def test_picture_is_ignored_and_what_it_shows_is_asked_for(office):
    office.drop("page 1.JPG", b"\xff\xd8\xff")
    verdict = office.look()["page 1.JPG"]
    assert verdict.state.value == "ignored"
    assert "ask for the document that it shows" in verdict.words


def test_corrected_file_under_the_same_name_is_tried_again(office):
    office.drop("2020.txt", "nothing yet")
    assert office.states() == {"2020.txt": "not a review"}
    office.drop("2020.txt", "2020 pupils are heard.", minutes=1)
    assert office.states() == {"2020.txt": "read"}


def test_refused_file_that_is_renamed_is_tried_again(office):
    office.drop("review.txt", "nothing yet").rename(office.folder / "review 2020.txt")
    office.settle()
    (office.folder / "review 2020.txt").rename(office.folder / "2020.txt")
    office.settle()
    assert office.parsed == ["review 2020.txt", "2020.txt"]


def test_refused_file_is_parsed_once_whatever_the_number_of_looks_and_starts(office):
    office.drop("letter.txt", "Dear Trustees")
    for _ in range(3):
        assert office.states() == {"letter.txt": "not a review"}
        office.restart()
    assert office.parsed == ["letter.txt"]


def test_refused_file_is_tried_again_by_a_later_version(office):
    office.drop("letter.txt", "Dear Trustees")
    office.settle()
    office.restart()
    office.version = "2.0"
    office.look()
    assert office.parsed == ["letter.txt"] * 2


def test_fault_with_one_file_does_not_stop_the_next(office, monkeypatch):
    office.drop("a.txt", "2019 a.")
    office.drop("b.txt", "2020 b.", minutes=1)
    read = Pipeline.read

    def fail(self, path, *rest):
        if path.name == "a.txt":
            raise KeyError("a statement that must not be logged")
        return read(self, path, *rest)

    monkeypatch.setattr(Pipeline, "read", fail)
    found = office.settle()
    assert (found["a.txt"].code, found["b.txt"].state.value) == ("fault", "read")


def test_database_that_was_taken_away_is_filled_again(office):
    office.drop("2020.txt")
    office.settle()
    office.watcher._pipeline.store._db.execute("DELETE FROM originals")
    found = "effective_actions deadlines action_owners links actions statements sections"
    for table in (*found.split(), "documents", "reviews"):
        office.watcher._pipeline.store._db.execute(f"DELETE FROM {table}")
    office.watcher._pipeline.store._db.conn.commit()
    assert office.states() == {"2020.txt": "read"}


# Names come and go, content stays


@pytest.mark.parametrize(
    "name",
    [
        "~$2020.docx", "~WRD0001.tmp", "2020.docx.tmp", ".~lock.2020.docx#", "2020.pdf.part",
        "2020.pdf.crdownload", ".DS_Store", "._2020.docx", "desktop.ini", "Thumbs.db", ".x.txt",
    ],
)  # fmt: skip
def test_leftovers_of_other_programs_are_ignored_and_the_reason_is_told(office, name):
    office.drop(name)
    verdict = office.settle()[name]
    assert verdict.state.value == "ignored"
    assert verdict.words.split()[0] in {"Word's", "LibreOffice's", "a"}
    assert office.parsed == []


def test_way_in_which_word_saves_is_harmless(office):
    path = office.drop("2020.txt", "2020 first.")
    office.settle()
    working = office.drop("~WRD0000.tmp", "2020 second.", minutes=1)
    path.rename(office.folder / "~WRL0001.tmp")
    assert set(office.look()) == {"~WRD0000.tmp", "~WRL0001.tmp"}
    working.rename(path)
    (office.folder / "~WRL0001.tmp").unlink()
    verdict = office.settle()["2020.txt"]
    assert verdict.words.startswith("revision 2 of 2020: ")


@pytest.mark.parametrize("name", ["2020 final.txt", "REVIEW.TXT"])
def test_rename_changes_nothing_but_the_name(office, name):
    path = office.drop("review.txt")
    office.settle()
    before = dump(office.database)
    path.rename(office.folder / name)
    assert office.states() == {name: "read"}
    assert dump(office.database) == before


def test_file_that_is_deleted_stays_in_the_database(office):
    path = office.drop("2020.txt")
    office.settle()
    before = dump(office.database)
    path.unlink()
    assert office.look() == {}
    assert dump(office.database) == before
    assert "2020: 2 statements" in office.page()


@pytest.mark.parametrize("copy", ["2020 (1).txt", "2020-OFFICE-PC.txt"])
def test_copy_with_the_same_content_is_one_document_with_two_names(office, copy):
    office.drop("2020.txt")
    office.drop(copy)
    found = office.settle()
    assert found["2020.txt"].state.value == "read"
    assert found[copy].state.value == "already held"
    assert "the same file as 2020.txt" in found[copy].words
    assert column(office.database, "SELECT count(*) FROM documents") == [1]


def test_newer_copy_with_other_content_is_a_revision_and_both_say_so(office):
    office.drop("2020.txt", "2020 first.")
    office.drop("2020 (1).txt", "2020 second.", minutes=1)
    found = office.settle()
    assert found["2020 (1).txt"].words.startswith("revision 2 of 2020: 2 statements")
    assert "corrected since, by 2020 (1).txt" in found["2020.txt"].words


def test_older_copy_with_other_content_is_no_revision_and_says_so(office):
    office.drop("2020.txt", "2020 second.", minutes=1)
    office.settle()
    office.drop("2020-OFFICE-PC.txt", "2020 first.")
    verdict = office.settle()["2020-OFFICE-PC.txt"]
    assert (verdict.state.value, verdict.code) == ("refused", "older")
    assert "2020.txt" in verdict.words
    assert column(office.database, "SELECT count(*) FROM reviews") == [1]


def test_older_copy_that_is_saved_anew_is_taken(office):
    office.drop("2020.txt", "2020 second.", minutes=1)
    office.settle()
    office.drop("old.txt", "2020 first.")
    office.settle()
    office.drop("old.txt", "2020 first.", minutes=2)
    assert office.settle()["old.txt"].words.startswith("revision 2 of 2020")


def test_versions_dropped_together_are_read_in_the_order_of_their_saving(office):
    office.drop("a.txt", "2020 second.", minutes=1)
    office.drop("b.txt", "2020 first.")
    office.settle()
    found = rows(office.database, "SELECT name, revision FROM documents d, reviews r "
                 "WHERE r.id = review_id ORDER BY revision")  # fmt: skip
    assert found == [("b.txt", 1), ("a.txt", 2)]


# What is no file, and names of every kind


def test_links_are_not_followed_and_the_reason_is_told(office, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "2020.txt").write_text("2020 text.")
    (office.folder / "2020.txt").symlink_to(tmp_path / "elsewhere" / "2020.txt")
    (office.folder / "folder").symlink_to(tmp_path / "elsewhere")
    (office.folder / "loop").symlink_to(office.folder)
    found = office.settle()
    assert {name: v.state.value for name, v in found.items()} == dict.fromkeys(
        ("2020.txt", "folder", "loop"), "ignored"
    )
    assert "link" in found["2020.txt"].words


@pytest.mark.skipif(sys.platform == "win32", reason="no such files here")
def test_pipes_and_sockets_are_not_opened(office, monkeypatch):
    os.mkfifo(office.folder / "pipe.txt")  # reading it would wait for ever
    monkeypatch.chdir(office.folder)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("door.txt")
        assert office.states() == {"pipe.txt": "ignored", "door.txt": "ignored"}


NAMES = [
    "x" * 251 + ".txt",
    "\N{CLAPPING HANDS SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-4} 2020.txt",
    "two\nlines.txt",
    "tab\there, bell\a.txt",
    "<script>alert(1)<script>.txt",
    "‮txt.fdp.txt",
    "100% ${HOME} `id` $(id).txt",
    " leading and trailing .txt",
    "-rf.txt",
]


@pytest.mark.parametrize("name", NAMES)
def test_name_may_hold_anything(office, name):
    try:
        office.drop(name)
    except OSError:
        pytest.skip("this system has no such names")
    assert office.states() == {name: "read"}
    assert column(office.database, "SELECT name FROM documents") == [name]


def test_name_in_two_unicode_forms_is_two_files(office):
    names = [unicodedata.normalize(form, "révision.txt") for form in ("NFC", "NFD")]
    for year, name in enumerate(names, 2020):
        office.drop(name, f"{year} text.")
    if len(list(office.folder.iterdir())) == 1:
        pytest.skip("this disk takes them for one")
    assert office.states() == dict.fromkeys(names, "read")


def test_name_that_is_no_text_is_read_and_told(office):
    try:
        office.drop(os.fsdecode(b"r\xe9vision.txt"))
    except OSError:
        pytest.skip("this disk takes text alone")
    assert office.states() == {"r\ufffdvision.txt": "read"}


# Files of ours


def test_database_status_page_and_archive_may_lie_in_the_folder(office):
    office.database = office.folder / "reviews.db"
    office.more = {"archive": office.folder / "Archive"}
    office.drop("Archive/old.txt", "2001 old.")
    office.drop("2020.txt")
    office.settle()
    assert office.look() == {}
    assert office.parsed == ["2020.txt"]


# Open elsewhere


@pytest.fixture
def held_open(monkeypatch):
    """Files that another program holds, by name; counts the attempts to open one."""
    held, attempts = set(), []
    read = Path.read_bytes

    def open_or_not(path):
        if path.name in held:
            attempts.append(path.name)
            raise PermissionError(errno.EACCES, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", open_or_not)
    return held, attempts


def test_file_that_another_program_holds_is_read_once_it_is_closed(office, held_open):
    held, _ = held_open
    office.drop("2020.txt")
    held.add("2020.txt")
    verdict = office.settle()["2020.txt"]
    assert verdict.state.value == "open elsewhere"
    assert "Close it" in verdict.words
    held.clear()
    assert office.look(600)["2020.txt"].state.value == "waiting"
    assert office.look()["2020.txt"].state.value == "read"
    assert column(office.database, "SELECT count(*) FROM documents") == [1]


def test_file_that_stays_open_is_tried_ever_less_often_but_for_ever(office, held_open):
    held, attempts = held_open
    office.drop("2020.txt")
    held.add("2020.txt")
    for _ in range(12):
        office.look(5)
    assert len(attempts) >= 4  # in the first minute
    made = []
    for _ in range(118):  # in the rest of an hour
        office.look(30)
        made.append(len(attempts))
    assert 15 <= made[-1] <= 25
    assert made[-1] > made[-12]  # in the last minutes


def test_file_that_was_saved_while_open_is_tried_at_once(office, held_open):
    held, attempts = held_open
    office.drop("2020.txt")
    held.add("2020.txt")
    for _ in range(100):
        office.look()
    before = len(attempts)
    office.drop("2020.txt", minutes=1)
    office.look()
    assert len(attempts) == before + 1


def test_copy_of_the_database_file_alone_holds_what_was_read(office, tmp_path):
    with Store(office.database):  # as a desk that is open all day
        office.drop("2020.txt")
        office.settle()
        copy = shutil.copy(office.database, tmp_path / "copy.db")
    assert column(copy, "SELECT year FROM reviews") == [2020]


# Trouble with the folder and the database


def test_folder_that_is_gone_is_told_on_the_page_and_found_when_it_is_back(office, tmp_path):
    office.status = tmp_path
    office.drop("2020.txt")
    office.settle()
    office.folder.rename(tmp_path / "away")
    with pytest.raises(FolderGone):
        office.look()
    assert "TROUBLE: the folder" in office.page()
    assert "2020.txt: read" in office.page()
    (tmp_path / "away").rename(office.folder)
    assert office.look()["2020.txt"].state.value == "read"
    assert "TROUBLE" not in office.page()


def test_folder_that_is_gone_with_its_page_is_told_as_such(office, tmp_path):
    office.look()
    office.folder.rename(tmp_path / "away")
    with pytest.raises(FolderGone):
        office.look()


def test_subfolder_that_cannot_be_opened_is_told(office, monkeypatch):
    office.drop("closed/2020.txt")
    office.drop("2021.txt", "2021 text.")
    listed = os.listdir

    def closed(path):
        if Path(path).name == "closed":
            raise PermissionError(errno.EACCES, "Permission denied")
        return listed(path)

    monkeypatch.setattr(os, "listdir", closed)
    found = office.settle()
    assert found["2021.txt"].state.value == "read"
    assert "cannot be opened" in found["closed"].words


def test_database_trouble_is_told_on_the_page(office, monkeypatch):
    def full(*_args, **_more):
        raise StoreError("the database cannot be read or written: disk full.")

    office.drop("2020.txt")
    office.look()
    monkeypatch.setattr(Store, "add", full)
    with pytest.raises(StoreError):
        office.look()
    assert "TROUBLE: the database cannot be read or written: disk full." in office.page()
    monkeypatch.undo()
    assert office.look()["2020.txt"].state.value == "read"


def test_loop_goes_on_whatever_goes_wrong(caplog):
    class Stub:
        looks = 0

        def look(self):
            self.looks += 1
            if self.looks == 1:
                raise FolderGone("the folder is gone.")
            if self.looks < 4:
                raise KeyError("statement of LJM")

    stub = Stub()
    with caplog.at_level(logging.INFO):
        keep_looking(stub, [None] * 5)
    assert stub.looks == 5
    assert [record.message.splitlines()[0] for record in caplog.records] == [
        "the folder is gone.",
        "reviewtrail failed (KeyError); please report it:",
        "the trouble is over",
    ]


# Logs


def test_logs_say_names_and_counts_and_no_word_of_a_review(office, caplog, monkeypatch):
    def fail(data, name, settings):
        office.parsed.append(name)
        if b"2019" in data:
            raise ValueError(data.decode())
        return parse(data, name, settings)

    parse = office.parse
    monkeypatch.setattr(office, "parse", fail)
    office.more = {"archive": office.root / "Archive"}
    office.drop("bad.txt", "2019 LJM to confide.")
    office.drop("2020.txt", "2020 LJM to confide.", minutes=1)
    office.drop("old.txt", "2020 JR to confide.")
    with caplog.at_level(logging.INFO):
        office.settle()
    assert "bad.txt: refused (fault)" in caplog.messages
    assert "2020.txt: read (2 statements, 3 actions, 0 warnings)" in caplog.messages
    assert "2020.txt: filed away" in caplog.messages
    assert not any(word in caplog.text for word in ("LJM", "JR", "confide", "Birchwood"))


def test_log_has_one_line_a_file_and_no_line_breaks_of_names(office, caplog):
    office.drop("two\nlines.txt")
    with caplog.at_level(logging.INFO):
        office.settle()
        office.settle()
    assert [m.split(": ") for m in caplog.messages] == [
        ["two\\nlines.txt", "waiting"],
        ["two\\nlines.txt", "read (2 statements, 3 actions, 0 warnings)"],
    ]


# Reports


@pytest.fixture
def reports(office):
    written = []

    def write(store, folder):
        years = column(office.database, "SELECT year FROM reviews WHERE is_current ORDER BY year")
        written.append(years)
        name = f"{min(years, default=2020)}.html"
        (folder / name).write_text(f"{years}")
        return [name]

    office.more = {
        "reports": ReportFolder(office.root / "Reports", write, lambda r: f"{r.year}.html")
    }
    return written


def test_reports_are_written_anew_when_the_database_gains_a_year(office, reports):
    office.drop("2020.txt")
    office.settle()
    office.drop("2021.txt", "2021 text.")
    office.settle()
    office.look()
    assert reports == [[], [2020], [2020, 2021]]


def test_reports_are_written_anew_for_a_correction_and_not_for_a_refused_file(office, reports):
    office.drop("2020.txt", "2020 first.")
    office.settle()
    reports.clear()
    office.drop("letter.txt", "Dear Trustees")
    office.settle()
    assert reports == []
    office.drop("2020.txt", "2020 second.", minutes=1)
    office.settle()
    assert reports == [[2020]]


@pytest.mark.parametrize(
    ("target", "field", "value", "is_told"),
    [("2020:1.1", "judgement", "gap", True), ("2020.txt", "checked", "yes", False)],
)
def test_reports_are_written_anew_for_what_a_person_says(
    office, reports, target, field, value, is_told
):
    office.drop("2020.txt")
    office.settle()
    reports.clear()
    with Store(office.database) as store:
        tools = Tools(office.clock, "1.0", read_review=parse_line)
        correct(store, NewCorrection(target, field, value, "Ms Reed"), tools)
    office.look()
    assert reports == ([[2020]] if is_told else [])


def test_reports_are_written_anew_when_a_person_corrects_the_matching(office, reports):
    office.drop("2020.txt")
    office.settle()
    reports.clear()
    with Store(office.database) as store:
        pin = StoredPin(2020, "1.1", 2021, "1.1")
        store.threads.pin(PinRecord("birchwoodtrust/sendreview", pin, "2026-11-24T06:05:00Z"))
    office.look()
    assert reports == [[2020]]


def test_threads_are_drawn_of_what_was_read(office):
    office.drop("2020.txt")
    office.drop("2021.txt", "2021 pupils are heard.", minutes=1)
    office.settle()
    numbers = column(office.database, "SELECT numbers FROM statement_histories ORDER BY 1")
    assert numbers == ["2020: 1.1, 2021: 1.1", "2020: 1.2, 2021: 1.2"]


def test_report_of_what_is_held_no_more_goes_and_other_files_stay(office, reports):
    office.drop("2020.txt")
    office.settle()
    folder = office.root / "Reports"
    (folder / "notes.html").write_text("mine")
    with Store(office.database) as store:
        tools = Tools(office.clock, "1.0", read_review=parse_line)
        correct(store, NewCorrection("2020.txt", "year", "2019", "Ms Reed"), tools)
    office.look()
    assert {path.name for path in folder.glob("*.html")} == {"2019.html", "notes.html"}


@pytest.mark.parametrize("name", ["../kept.html", "kept.txt", ""])
def test_list_of_reports_that_was_changed_takes_nothing_else_away(office, reports, name):
    office.look()
    folder = office.root / "Reports"
    for kept in (office.root / "kept.html", folder / "kept.txt"):
        kept.write_text("mine")
    (folder / ".reviewtrail-reports").write_text(f"another\n{name}")
    office.look()
    assert (office.root / "kept.html").exists()
    assert (folder / "kept.txt").exists()


def test_reports_are_not_written_again_after_a_start(office, reports):
    office.drop("2020.txt")
    office.settle()
    office.restart()
    reports.clear()
    office.settle()
    assert reports == []


def test_reports_that_cannot_be_written_are_told_and_hold_nothing_up(office, reports, caplog):
    taken = office.root / "Reports"
    taken.write_text("a file where the folder should be")
    office.drop("2020.txt")
    with caplog.at_level(logging.WARNING):
        office.settle()
        office.look()
    assert "TROUBLE: the reports cannot be written to" in office.page()
    assert "2020.txt: read" in office.page()
    (told,) = caplog.messages
    assert "--reports" in told
    taken.unlink()
    office.look()
    assert reports == [[2020]]
    assert "TROUBLE" not in office.page()


def test_reports_of_a_year_that_came_by_another_way_are_written(office, reports):
    office.settle()
    reports.clear()
    with Store(office.database) as store:
        Pipeline(store, office.clock, "1.0").store.add(_source(), small_review())
    office.look()
    assert reports == [[2020]]


def _source():
    from tests.reviews import source

    return source()


def test_report_that_fails_is_written_at_the_next_look(office, reports, monkeypatch):
    office.settle()
    office.drop("2020.txt")
    office.look()
    write = office.more["reports"].write
    object.__setattr__(office.more["reports"], "write", _disk_full)
    with pytest.raises(StoreError):
        office.look()
    object.__setattr__(office.more["reports"], "write", write)
    reports.clear()
    office.look()
    assert reports == [[2020]]


def _disk_full(store, folder):
    raise StoreError("disk full.")


def test_page_links_to_the_report_of_a_review(office, reports):
    office.drop("2020.txt")
    office.drop("2021.txt", "2021 has no report.")
    office.settle()
    assert office.page("status.html").count("<a href=") == 1
    assert '<a href="../Reports/2020.html">' in office.page("status.html")


# Several processes


def test_two_watchers_of_one_folder_store_each_file_once(office):
    for year in range(2000, 2012):
        office.drop(f"{year}.txt", f"{year} text.")
    slow = office.parse
    office.parse = lambda *file: time.sleep(0.002) or slow(*file)
    found = []

    def run(_):
        watcher = office.started()
        office.seconds += QUIET
        watcher.look()
        office.seconds += QUIET
        found.extend(watcher.look())
        watcher._pipeline.store.close()

    _together(run, range(2))
    assert column(office.database, "SELECT name FROM documents ORDER BY 1") == [
        f"{year}.txt" for year in range(2000, 2012)
    ]
    assert [verdict.state.value for verdict in found] == ["read"] * 24


def test_watcher_and_ingest_store_a_file_once(office):
    path = office.drop("2020.txt")
    parse = office.parse
    office.parse = lambda *file: time.sleep(0.05) or parse(*file)

    def run(what):
        if what == "watch":
            office.settle()
            office.restart()
        else:
            with Store(office.database) as store:
                list(Pipeline(store, office.clock, "1.0", read_review=office.parse).run([path]))

    _together(run, ["watch", "ingest"])
    assert column(office.database, "SELECT count(*) FROM reviews") == [1]


def _together(run, arguments):
    errors = []

    def guarded(argument):
        try:
            run(argument)
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=[argument]) for argument in arguments]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []


# The original


def test_folder_is_left_untouched_when_the_page_goes_elsewhere(office, tmp_path):
    office.status = tmp_path
    office.drop("2020.txt")
    office.drop("letter.txt", "Dear Trustees")
    before = contents(office.folder), office.folder.stat().st_mtime_ns
    office.settle()
    assert (contents(office.folder), office.folder.stat().st_mtime_ns) == before
    assert "2020.txt: read" in office.page()


@pytest.mark.skipif(os.name != "posix", reason="rights are another matter here")
def test_folder_that_cannot_be_written_to_is_read():
    with tempfile.TemporaryDirectory() as root, opened(Path(root)) as office:
        office.drop("2020.txt")
        office.status = Path(root)
        office.folder.chmod(0o555)
        office.root.chmod(0o777)
        with as_somebody():
            assert not os.access(office.folder, os.W_OK, effective_ids=True)
            assert office.states() == {"2020.txt": "read"}
            office.close()


def test_bytes_are_kept_in_the_database(office):
    path = office.drop("2020.txt", "2020 kept.")
    office.settle()
    path.unlink()
    assert column(office.database, "SELECT content FROM originals") == [b"2020 kept."]


# When to look


def test_ticks_need_no_events(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "watchfiles", None)  # as if it were not installed
    slept = []
    monkeypatch.setattr(time, "sleep", slept.append)
    ticks = wake.ticks(tmp_path, 5.0)
    assert [next(ticks) for _ in range(3)] == [None] * 3
    assert slept == [5.0] * 3


def test_events_bring_the_next_look_forward(tmp_path, monkeypatch):
    class Watchfiles:
        @staticmethod
        def watch(folder, rust_timeout, yield_on_timeout, watch_filter):
            assert (rust_timeout, yield_on_timeout, watch_filter) == (5000, True, None)
            yield {("added", "2020.txt")}
            raise OSError("inotify watch limit reached")

    monkeypatch.setitem(sys.modules, "watchfiles", Watchfiles)
    slept = []
    monkeypatch.setattr(time, "sleep", slept.append)
    ticks = wake.ticks(tmp_path, 5.0)
    next(ticks)
    assert slept == []
    next(ticks)  # events ended; the time decides
    assert slept == [5.0]


def test_looks_in_quick_succession_do_not_shorten_the_quiet_moment(office):
    office.drop("2020.txt")
    assert [office.look(0.1)["2020.txt"].state.value for _ in range(10)] == ["waiting"] * 10
    assert office.look()["2020.txt"].state.value == "read"


def test_real_events_wake_the_loop(tmp_path):
    pytest.importorskip("watchfiles")
    ticks = wake.ticks(tmp_path, 30.0)
    threading.Timer(0.3, (tmp_path / "2020.txt").touch).start()
    began = time.monotonic()
    next(ticks)
    assert time.monotonic() - began < 10


# Scanning


def test_file_that_vanishes_during_the_scan_is_left_out(tmp_path, monkeypatch):
    (tmp_path / "2020.txt").touch()
    monkeypatch.setattr(os, "listdir", lambda _: ["gone.txt", "2020.txt"])
    assert [entry.path.name for entry in scan(tmp_path)] == ["2020.txt"]


def test_time_that_is_nonsense_is_no_trouble(office):
    path = office.drop("2020.txt")
    os.utime(path, ns=(2**62, 2**62))
    if path.stat().st_mtime_ns < 2**55:
        os.utime(path, (-1e10, -1e10))
    assert office.states() == {"2020.txt": "read"}


def test_places_beside_the_database_are_ours(office):
    ours = {path.name for path in office.places().ours()}
    assert {"reviews.db", "reviews.db-wal", "reviews.db-shm", "reviews.db-turn"} <= ours


def test_moment_of_saving_is_recorded(office):
    office.drop("2020.txt", minutes=90)
    office.settle()
    expected = f"{NOON + timedelta(minutes=90):%Y-%m-%dT%H:%M:%S.%fZ}"
    assert column(office.database, "SELECT modified_at FROM documents") == [expected]


def test_file_in_folders_nested_without_end_is_found(nested):
    top, deepest = nested
    file = deepest / "2020.txt"
    file.touch()
    assert [entry.path.name for entry in scan(top)] == ["2020.txt"]
    file.unlink()
