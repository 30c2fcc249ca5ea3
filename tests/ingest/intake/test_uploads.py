"""Files put into a folder: names that are safe, nothing overwritten."""

import errno
import os

import pytest

from ingest.intake.uploads import MAX_NAME_LETTERS, safe_name, save_upload
from tests.office import contents


@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("2024.docx", "2024.docx"),
        ("Review – spring term.docx", "Review – spring term.docx"),
        ("../../etc/2024.docx", "2024.docx"),
        (r"C:\Users\office\2024.docx", "2024.docx"),
        ("a:b?*.docx", "a_b__.docx"),
        ("two\nlines\0.docx", "twolines.docx"),
        ("\u202excod.exe.docx", "xcod.exe.docx"),
        (".hidden.docx", "hidden.docx"),
        ("~$2024.docx", "2024.docx"),
        ("2024.docx. ", "2024.docx"),
        ("CON.docx", "_CON.docx"),
        ("nul", "_nul"),
        ("console.docx", "console.docx"),
        ("", "document"),
        ("...", "document"),
        ("e\u0301.docx", "\u00e9.docx"),
    ],
)
def test_name_is_made_safe(given, safe):
    assert safe_name(given) == safe


def test_long_name_keeps_its_ending():
    name = safe_name("a" * 500 + ".docx")
    assert (len(name), name[-5:]) == (MAX_NAME_LETTERS + 5, ".docx")


def test_name_that_is_taken_gets_a_number(tmp_path):
    for content in (b"one", b"two", b"three", b"two"):
        save_upload(tmp_path, "2024.docx", content)
    assert contents(tmp_path) == {
        "2024.docx": b"one",
        "2024 (2).docx": b"two",
        "2024 (3).docx": b"three",
    }


def test_link_in_the_folder_is_not_followed(tmp_path):
    outside = tmp_path / "outside.docx"
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "2024.docx").symlink_to(outside)
    assert save_upload(folder, "2024.docx", b"one").name == "2024 (2).docx"
    assert not outside.exists()


def test_disk_without_links_is_written_to_all_the_same(tmp_path, monkeypatch):
    def no_links(*_):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    save_upload(tmp_path, "2024.docx", b"one")
    save_upload(tmp_path, "2024.docx", b"two")
    assert contents(tmp_path) == {"2024.docx": b"one", "2024 (2).docx": b"two"}
