"""Files that are no longer in a folder."""

import hashlib

import pytest

from ingest.intake import gone as module
from ingest.intake.files import UnreadableFile
from ingest.intake.gone import gone


def known(*contents):
    return {hashlib.sha256(content).hexdigest(): len(content) for content in contents}


@pytest.mark.parametrize("name", ["a.docx", "below/renamed.pdf", "picture.png"])
def test_file_is_there_under_whatever_name(tmp_path, name):
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"one")
    assert gone(tmp_path, known(b"one", b"two", b"three")) == {*known(b"two", b"three")}


def test_no_file_is_gone_from_a_folder_that_cannot_be_listed(tmp_path):
    assert gone(tmp_path / "unplugged", known(b"one")) == set()


def test_no_file_is_gone_that_may_be_one_that_cannot_be_read(tmp_path, monkeypatch):
    (tmp_path / "a.docx").write_bytes(b"one")

    def unreadable(path):
        raise UnreadableFile

    monkeypatch.setattr(module, "read_bytes", unreadable)
    assert gone(tmp_path, known(b"two", b"three")) == {*known(b"three")}
