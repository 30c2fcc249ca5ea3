"""The archive: files that were read are filed away, and none is ever overwritten or lost."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from ingest.watch import archive
from ingest.watch.archive import Move, archived_path, carry_out, collisions
from tests.database import column
from tests.office import contents


@pytest.fixture
def filing(office):
    office.more = {"archive": office.root / "Archive"}
    return office


def filed(office):
    root = office.root / "Archive"
    return contents(root) if root.exists() else {}


def test_file_that_was_read_is_filed_by_trust_and_year(filing):
    filing.drop("May/review.txt", "2020 text.")
    verdict = filing.settle()[os.path.join("May", "review.txt")]
    assert filed(filing) == {"Birchwood Trust/2020/review.txt": b"2020 text."}
    assert "filed away in" in verdict.words
    assert filing.look() == {}


def test_time_of_saving_stays(filing):
    saved = filing.drop("2020.txt").stat().st_mtime_ns
    filing.settle()
    (found,) = (filing.root / "Archive").rglob("*.txt")
    assert found.stat().st_mtime_ns == saved


@pytest.mark.parametrize(
    ("name", "content"), [("letter.txt", "Dear Trustees"), ("logo.png", "x"), ("~$2020.docx", "x")]
)
def test_file_that_was_not_read_stays(filing, name, content):
    filing.drop(name, content)
    filing.settle()
    assert contents(filing.folder)[name] == content.encode()
    assert filed(filing) == {}


def test_file_is_moved_only_after_it_is_in_the_database(filing, monkeypatch):
    def look_first(move):
        assert column(filing.database, "SELECT outcome FROM documents") == ["stored"]
        return carry_out(move)

    monkeypatch.setattr(archive, "carry_out", look_first)
    filing.drop("2020.txt")
    filing.settle()
    assert len(filed(filing)) == 1


def test_name_that_is_taken_is_left_alone_and_told_and_the_others_are_filed(filing):
    taken = filing.root / "Archive" / "Birchwood Trust" / "2020" / "2020.txt"
    taken.parent.mkdir(parents=True)
    taken.write_bytes(b"another file")
    filing.drop("2020.txt")
    filing.drop("2021.txt", "2021 text.")
    words = filing.settle()["2020.txt"].words
    assert "not filed away: another file is filed as 2020.txt" in words
    assert taken.read_bytes() == b"another file"
    assert "2020.txt" in contents(filing.folder)
    assert "Birchwood Trust/2021/2021.txt" in filed(filing)


@pytest.mark.parametrize(
    "names", [("a/2020.txt", "b/2020.txt"), ("a/x.txt", "b/X.txt"), ("a/é.txt", "b/é.txt")]
)
def test_two_files_that_would_get_one_name_do_not_overwrite_each_other(filing, names):
    for i, name in enumerate(names):
        filing.drop(name, f"2020 text {i}.", minutes=i)
    filing.settle()
    everything = [*contents(filing.folder).values(), *filed(filing).values()]
    assert {b"2020 text 0.", b"2020 text 1."} <= set(everything)
    assert len(filed(filing)) == 1


def test_file_that_is_dropped_again_is_filed_once(filing):
    for _ in range(2):
        filing.drop("2020.txt")
        filing.settle()
    assert filed(filing) == {"Birchwood Trust/2020/2020.txt": b"2020 pupils are heard."}
    assert filing.look() == {}


# One move


@pytest.fixture
def move(tmp_path):
    (tmp_path / "2020.txt").write_bytes(b"text")
    return Move(tmp_path / "2020.txt", tmp_path / "Archive" / "2020.txt", _sha(b"text"))


def _sha(content):
    from hashlib import sha256

    return sha256(content).hexdigest()


def test_file_that_was_saved_again_meanwhile_goes_back(move):
    move.source.write_bytes(b"newer")
    assert "saved again" in carry_out(move)
    assert move.source.read_bytes() == b"newer"
    assert not move.target.exists()


@pytest.fixture
def other_disk(monkeypatch):
    def refuse(*_):
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(os, "rename", refuse)


@pytest.mark.usefixtures("other_disk")
def test_archive_may_lie_on_another_disk(move):
    assert carry_out(move) is None
    assert contents(move.source.parent) == {"Archive/2020.txt": b"text"}


@pytest.mark.usefixtures("other_disk")
def test_file_that_was_saved_again_is_not_copied_to_another_disk(move):
    move.source.write_bytes(b"newer")
    assert "saved again" in carry_out(move)
    assert contents(move.source.parent) == {"2020.txt": b"newer"}


def test_move_that_was_cut_short_after_the_copy_is_finished(move):
    move.target.parent.mkdir()
    move.target.write_bytes(b"text")
    assert collisions([move]) == {}
    assert carry_out(move) is None
    assert contents(move.source.parent) == {"Archive/2020.txt": b"text"}


def test_move_is_finished_where_rename_does_not_replace(move, monkeypatch):
    def as_windows_does(source, target):
        raise FileExistsError(errno.EEXIST, "File exists")

    monkeypatch.setattr(os, "rename", as_windows_does)
    test_move_that_was_cut_short_after_the_copy_is_finished(move)


def test_file_that_was_saved_again_after_the_copy_is_not_taken_away(move):
    move.target.parent.mkdir()
    move.target.write_bytes(b"text")
    move.source.write_bytes(b"newer")
    assert "saved again" in carry_out(move)
    assert contents(move.source.parent) == {"Archive/2020.txt": b"text", "2020.txt": b"newer"}


def test_move_that_was_cut_short_in_the_copy_is_begun_anew(move, other_disk):
    move.target.parent.mkdir()
    move.target.with_name("2020.txt.part").write_bytes(b"te")
    assert carry_out(move) is None
    assert contents(move.source.parent) == {"Archive/2020.txt": b"text"}


def test_file_that_another_process_moved_is_no_trouble(move):
    carry_out(move)
    assert carry_out(move) is None


def test_folder_that_cannot_be_written_to_is_a_sentence(move):
    move.target.parent.write_text("a file where the folder should be")
    assert carry_out(move).startswith("it could not be moved (")
    assert move.source.exists()


# Names of folders


@pytest.mark.parametrize(
    ("organisation", "folder"),
    [
        ("Birchwood Trust", "Birchwood Trust"),
        ("St. Mary's / St. John's", "St. Mary's St. John's"),
        ("..", "Unknown trust"),
        ("../../etc", "etc"),
        ("", "Unknown trust"),
        ("C:\\Trust", "C Trust"),
        ("Trust Ltd.", "Trust Ltd"),
        ("CON", "CON (trust)"),
        ("nul.trust", "nul.trust (trust)"),
        ("a\nb\tc", "a b c"),
    ],
)
def test_trust_gives_a_folder_that_every_system_takes(filing, organisation, folder):
    filing.drop("2020.txt")
    filing.more = {}
    filing.settle()
    (record,) = filing.watcher._pipeline.store.records()
    found = archived_path(Path("Archive"), replace(record, organisation=organisation), "2020.txt")
    assert found.parts == ("Archive", folder, "2020", "2020.txt")


def test_long_name_of_a_trust_is_cut_between_letters(filing):
    filing.drop("2020.txt")
    filing.more = {}
    filing.settle()
    (record,) = filing.watcher._pipeline.store.records()
    found = archived_path(Path("Archive"), replace(record, organisation="é" * 300), "2020.txt")
    assert found.parts[1] == "é" * 60
