"""Old Word files as LibreOffice converts them: whole, or refused; and nothing left running."""

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from parsers import read_review
from parsers.errors import TooSlow, UnsupportedFormat
from parsers.oldword import libreoffice, supervisor
from tests.old_word import doc

SAMPLES = Path(__file__).parents[3] / "samples" / "reviews"
needs_libreoffice = pytest.mark.skipif(
    libreoffice.program() is None, reason="there is no LibreOffice"
)
unix = pytest.mark.skipif(sys.platform == "win32", reason="it asks for processes as Unix does")


def as_old_word(folder, path):
    """A sample as an old Word file, whose text ends with a paragraph as Word's own files do."""
    document = docx.Document(str(path))
    document.add_paragraph()
    document.save(folder / path.name)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [libreoffice.program(), profile, "--headless", "--convert-to", "doc"]
    subprocess.run(
        [*command, "--outdir", folder, folder / path.name], check=True, capture_output=True
    )
    return (folder / path.name).with_suffix(".doc").read_bytes()


@needs_libreoffice
def test_old_word_file_gives_the_review_that_the_word_file_gives(tmp_path):
    path = SAMPLES / "2024.docx"  # with tracked changes and merged cells
    old = read_review(as_old_word(tmp_path, path), "2024.doc")
    assert replace(old, format="word") == read_review(path.read_bytes(), path.name)


@unix
def test_file_of_which_nothing_comes_is_refused():
    with pytest.raises(UnsupportedFormat, match="makes nothing of it"):
        libreoffice.as_docx(b"", "true")


def test_without_libreoffice_the_refusal_says_what_to_do(monkeypatch):
    monkeypatch.setattr(libreoffice, "program", lambda: None)
    with pytest.raises(UnsupportedFormat, match="install LibreOffice"):
        read_review(doc("Pupils are heard.\r"), "2024.doc")


def is_running(marker):
    found = subprocess.run(["pgrep", "-f", marker], capture_output=True, text=True)
    return bool(found.stdout.split())


def wait_until(condition):
    end = time.monotonic() + 10
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    assert condition()


SLEEPING = "time.sleep(600)"


def starting_another(marker):
    """A program that starts another, as LibreOffice does."""
    inner = f"import time; {SLEEPING} # {marker}"
    outer = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}])"
    return [sys.executable, "-c", outer]


@unix
def test_program_and_folder_end_with_the_process_that_waits(tmp_path):
    folder = tmp_path / "work"
    folder.mkdir()
    marker = f"child-of-{tmp_path.name}"
    script = [sys.executable, supervisor.__file__, str(folder)]
    waiting = subprocess.Popen([*script, *starting_another(marker)], stdin=subprocess.PIPE)
    wait_until(lambda: is_running(marker))
    waiting.stdin.close()  # as the system does it when a process ends
    assert waiting.wait(10) == 1
    wait_until(lambda: not is_running(marker))
    assert not folder.exists()


@unix
def test_program_that_takes_too_long_is_ended(tmp_path, monkeypatch):
    marker = f"slow-{tmp_path.name}"
    monkeypatch.setattr(libreoffice, "MAX_SECONDS", 1)
    monkeypatch.setattr(libreoffice, "_command", lambda *_: starting_another(marker))
    with pytest.raises(TooSlow):
        libreoffice.as_docx(b"", "soffice")
    wait_until(lambda: not is_running(marker))
