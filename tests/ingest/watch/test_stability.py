"""When a file is ready: half-copied files wait, and are never taken for failures."""

import io
import os
import zipfile

import pytest

from ingest.watch.stability import is_whole
from tests.database import column
from tests.office import QUIET


def zipped(stored=zipfile.ZIP_STORED):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", stored) as archive:
        archive.writestr("word/document.xml", "2020 pupils are heard." * 50)
    return made.getvalue()


PDF = b"%PDF-1.7\n1 0 obj\n2020 pupils are heard.\nendobj\ntrailer\nstartxref\n9\n%%EOF\n"
HTML = b"<!DOCTYPE html>\n<html><body>2020 pupils are heard.</body></html>\n"
WHOLE = {
    "review.docx": zipped(),
    "review.pdf": PDF,
    "review.html": HTML,
    "review.htm": HTML.decode().encode("utf-16"),
    "review.txt": b"2020 pupils are heard.",
}


@pytest.mark.parametrize("name", WHOLE)
def test_whole_file_is_whole(name):
    assert is_whole(WHOLE[name])


def old_office_file():
    """As Word writes .doc, and protected files of every kind: its directory last, then noughts."""
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    header[30:32], header[48:52] = (9).to_bytes(2, "little"), (3).to_bytes(4, "little")
    directory = "Root Entry".encode("utf-16-le").ljust(512, b"\0")
    return bytes(header) + b"text" * 384 + directory + bytes(512)


def test_old_or_protected_file_is_whole_though_it_ends_with_noughts():
    assert is_whole(old_office_file())


@pytest.mark.parametrize("length", [100, 512, 2048])
@pytest.mark.parametrize("is_space_taken", [False, True])
def test_old_or_protected_file_without_its_directory_is_not_whole(length, is_space_taken):
    whole = old_office_file()
    part = whole[:length] + (bytes(len(whole) - length) if is_space_taken else b"")
    assert not is_whole(part)


@pytest.mark.parametrize("cut", [1, 20, 40])
@pytest.mark.parametrize("name", ["review.docx", "review.pdf", "review.html", "review.htm"])
def test_file_without_its_end_is_not_whole(name, cut):
    end = {"review.pdf": PDF.index(b"%%EOF") + 4, "review.html": HTML.index(b"</html") + 5}
    assert not is_whole(WHOLE[name][: end.get(name, len(WHOLE[name]) - 20) - cut + 1])


@pytest.mark.parametrize("name", WHOLE)
def test_file_whose_space_is_taken_before_its_content_comes_is_not_whole(name):
    content = WHOLE[name]
    assert not is_whole(content[: len(content) // 2] + bytes(len(content) // 2))


@pytest.mark.parametrize("content", [b"", bytes(4096)])
def test_file_without_content_is_not_whole(content):
    assert not is_whole(content)


@pytest.mark.parametrize(
    "content", [PDF + b"\n" * 200, HTML + b"<!-- saved -->" * 9, b"<table><tr><td>2020 x"]
)
def test_loose_ends_are_no_sign_of_a_half_copied_file(content):
    assert is_whole(content)


@pytest.mark.parametrize("name", WHOLE)
def test_file_that_is_copied_in_slices_waits_and_is_read_when_it_is_whole(office, name):
    content = WHOLE[name]
    slices = 5
    for i in range(1, slices + 1):
        office.drop(name, content[: len(content) * i // slices], minutes=i)
        assert office.look()[name].state.value == "waiting"
    assert office.look()[name].state.value == "read"
    assert office.parsed == [name]


@pytest.mark.parametrize("name", ["review.docx", "review.pdf", "review.html"])
def test_copy_that_stalls_waits_and_is_read_when_it_goes_on(office, name):
    office.drop(name, WHOLE[name][:-20])
    for _ in range(10):
        verdict = office.look(10)[name]
        assert verdict.state.value == "waiting"
    assert "only a part" in verdict.words
    office.drop(name, WHOLE[name])
    assert office.states() == {name: "read"}


def test_copy_that_ended_half_way_is_tried_after_ten_minutes_and_refused(office):
    from parsers import read_review

    office.parse = read_review
    office.drop("review.docx", zipped()[:-20])
    office.look()
    assert office.look(500)["review.docx"].state.value == "waiting"
    verdict = office.look(200)["review.docx"]
    assert (verdict.state.value, verdict.code) == ("refused", "corrupt")


def test_file_that_is_empty_waits_before_it_is_refused(office):
    office.drop("review.txt", "")
    assert office.states() == {"review.txt": "waiting"}
    assert office.look(700)["review.txt"].state.value == "not a review"


def test_file_that_is_only_touched_again_waits_again(office):
    path = office.drop("2020.txt")
    office.look()
    os.utime(path, (1, 1))
    assert office.look()["2020.txt"].state.value == "waiting"


def test_content_that_changes_while_size_and_time_stay_waits_again(office, monkeypatch):
    """As on Windows, where a copy has its size from the start and its time at the end."""
    from ingest.watch import scan

    real = scan.Stamp
    monkeypatch.setattr(scan, "Stamp", lambda size, saved, changed, inode: real(size, saved, 0, 0))
    office.drop("2020.txt", "2020 first")
    office.look()
    office.drop("2020.txt", "2020 other")
    assert office.look()["2020.txt"].state.value == "waiting"
    assert office.look()["2020.txt"].state.value == "read"
    assert column(office.database, "SELECT text FROM statements LIMIT 1") == ["other"]


def test_time_in_the_future_does_not_make_a_part_wait_for_ever(office):
    office.drop("review.pdf", PDF[:-8], minutes=10**6)
    office.settle()
    assert office.look(700)["review.pdf"].state.value != "waiting"


def test_content_that_is_held_needs_no_second_look(office):
    office.drop("2020.txt")
    office.settle()
    office.drop("copy.txt")
    assert office.look(0.1)["copy.txt"].state.value == "already held"


def test_file_that_vanishes_before_it_is_opened_waits(office, monkeypatch):
    from pathlib import Path

    office.drop("2020.txt")

    def gone(_):
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr(Path, "read_bytes", gone)
    assert office.look()["2020.txt"].state.value == "waiting"


def test_file_that_comes_again_is_new(office):
    path = office.drop("2020.txt")
    office.look()
    path.unlink()
    office.look()
    office.drop("2020.txt")
    assert office.look(QUIET)["2020.txt"].state.value == "waiting"
