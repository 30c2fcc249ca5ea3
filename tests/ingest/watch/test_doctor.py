"""`reviewtrail doctor`: what it finds, and what disks and folders it knows."""

import os
from importlib.util import find_spec
from pathlib import Path, PureWindowsPath

import pytest

from ingest.output.characters import printable_path
from ingest.watch import disks, doctor
from ingest.watch.paths import WatchPaths
from ingest.watch.report_files import file_name, write_reports
from ingest.watch.report_folder import ReportFolder
from tests.command import run


@pytest.fixture
def drop(tmp_path, monkeypatch):
    """An empty drop folder, in the folder where the command runs."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "drop").mkdir()
    return tmp_path / "drop"


def test_doctor_finds_nothing_where_all_is_well(drop):
    result = run("doctor", "drop")
    assert result.exit_code == 0
    assert [line[:4] for line in result.stdout.splitlines()] == ["ok  "] * 10
    assert "reviewtrail" in result.stdout
    assert "SQLite" in result.stdout


def test_doctor_says_what_it_found(drop):
    """Each in a sentence, whether all is well or not."""
    words = [
        check.words for check in doctor.check(WatchPaths(drop, drop.parent / "reviews.db", drop))
    ]
    noticed = "at once" if find_spec("watchfiles") else "at the next look"
    assert any(each.startswith(f"files are noticed {noticed} (watchfiles is ") for each in words)
    assert all(each == each.strip() and each for each in words)


def test_doctor_asks_for_a_python_that_can_run_it(drop, monkeypatch):
    monkeypatch.setattr(doctor.sys, "version_info", (3, 10))
    (found,) = checked(drop)
    assert found.advice == "Install Python 3.11 or later."


def test_doctor_says_what_is_wrong_and_what_to_do(drop):
    result = run("doctor", "gone", "--db", "nowhere/reviews.db")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    wrong = [i for i, line in enumerate(lines) if line.startswith("TO DO")]
    assert len(wrong) >= 2
    assert all(lines[i + 1].startswith("      ") and lines[i + 1].strip() for i in wrong)


def checked(drop, **more):
    places = WatchPaths(drop, drop.parent / "reviews.db", drop, **more)
    return [check for check in doctor.check(places) if not check.is_well]


def test_doctor_sees_a_page_of_someone_else(drop):
    (drop / "status.txt").write_text("ours")
    (found,) = checked(drop)
    assert found.words.endswith("status.txt is not reviewtrail's")
    assert found.advice == "Rename it, or name another folder with --status."


def test_doctor_sees_that_nothing_may_be_written(drop, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    reports = ReportFolder(drop.parent / "Reports", write_reports, file_name)
    more = {"archive": drop.parent / "Archive" / "deep", "reports": reports}
    found = checked(drop, **more)
    assert [check.words.split(" ")[0] for check in found] == ["the", "files", "reports"]
    assert found[-1].advice.startswith("Give reviewtrail the right to write there")


@pytest.mark.parametrize(("locked", "words"), [("", "files can be"), ("drop", "files cannot be"),
                                               ("Archive", "files cannot be")])  # fmt: skip
def test_doctor_asks_for_the_right_to_take_from_the_folder_and_put_in_the_archive(
    drop, monkeypatch, locked, words
):
    archive = drop.parent / "Archive"
    archive.mkdir()
    rights = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: path.name != locked and rights(path, mode))
    places = WatchPaths(drop, drop.parent / "reviews.db", drop.parent, archive=archive)
    said = [check.words for check in doctor.check(places)]
    assert f"{words} moved to the archive {printable_path(archive)}" in said


def test_doctor_sees_that_reports_can_be_written(drop):
    assert (
        "reports can be written to Reports" in run("doctor", "drop", "--reports", "Reports").stdout
    )


def test_doctor_sees_a_full_disk(drop, monkeypatch):
    usage = type("Usage", (), {"free": 10**6})
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: usage)
    (found,) = checked(drop)
    assert "Make room" in found.advice


def test_doctor_sees_a_synced_folder_and_a_network_drive(drop, monkeypatch):
    monkeypatch.setattr(doctor, "synced_by", lambda _: "OneDrive")
    monkeypatch.setattr(doctor, "network_drive", lambda _: "cifs")
    found = checked(drop)
    assert [check.words for check in found] == [
        "the database lies on a network drive (cifs)",
        "the database lies in a folder that OneDrive syncs",
    ]
    assert ["Put" in check.advice for check in found] == [True, True]


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive - Birchwood Trust", "OneDrive"),
        ("Birchwood Trust - SharePoint", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("Mobile Documents", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Reviews", None),
        ("Boxes", None),
    ],
)
def test_synced_folder_is_known_by_its_name(tmp_path, folder, program):
    assert disks.synced_by(tmp_path / folder / "deep" / "reviews.db") == program


def test_synced_folder_is_known_by_its_marks(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    assert disks.synced_by(tmp_path / "deep" / "reviews.db") == "Syncthing"


MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /mnt/trust\\040share rw,relatime shared:2 - cifs //server/trust rw
41 22 0:36 / /home rw - nfs4 server:/home rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/reviews.db", "ext4"),
        ("/mnt/trust share/a/reviews.db", "cifs"),
        ("/home/office/reviews.db", "nfs4"),
        ("/homework/reviews.db", "ext4"),
    ],
)
def test_kind_of_disk_is_that_of_the_innermost_mount(path, kind):
    assert disks._mounted_as(Path(path), MOUNTS) == kind


@pytest.mark.parametrize(
    ("path", "kind"), [(r"\\office\reviews\a.db", "a share"), (r"C:\reviews\a.db", None)]
)
def test_share_is_known_by_its_path_and_a_drive_is_not(path, kind):
    assert disks._windows_drive(PureWindowsPath(path)) == kind


def test_disk_of_this_test_is_told_without_trouble(tmp_path):
    assert disks.network_drive(tmp_path) in (None, "overlay", "nfs", "nfs4", "cifs", "9p")
