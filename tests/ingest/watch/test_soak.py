"""The soak: many files by several writers while two watchers run; every verdict is right."""

import contextlib
import os
import random
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import settings

from tests.database import column, rows

ROOT = Path(__file__).resolve().parents[3]
FILES = 30 * settings().max_examples  # more with --hypothesis-profile=search
WRITERS = 5
PATIENCE = FILES  # seconds, one a file

REVIEW = """<html><head><title>Inclusion Review {number} 2020</title></head><body>
<h1>Birchwood Schools Trust</h1><h1>Inclusion Review {number} 2020</h1><h2>1.0 LEADERSHIP</h2>
<table><tr><th>EVALUATIVE STATEMENTS</th><th>ACTION</th></tr>
<tr><td>1.1 leaders know every pupil{more}.</td><td><ul><li>Heads meet. Linked to 1.2</ul></td></tr>
<tr><td>1.2 governors ask questions.</td><td><ul><li>Clerk to minute.</ul></td></tr></table>
</body></html>"""
LETTER = "<html><body><p>Dear Trustees, thank you for the biscuits. {number}</p></body></html>"


def good(folder, number):
    (folder / f"{number}.html").write_text(review(number))
    return {f"{number}.html": "read"}


def bad(folder, number):
    (folder / f"{number}.html").write_text(LETTER.format(number=number))
    return {f"{number}.html": "not a review"}


def sliced(folder, number):
    text = review(number)
    with (folder / f"{number}.html").open("w") as file:
        for i in range(0, len(text), 200):
            file.write(text[i : i + 200])
            file.flush()
            time.sleep(0.03)
    return {f"{number}.html": "read"}


def half(folder, number):
    (folder / f"{number}.html").write_text(review(number)[:-30])
    return {f"{number}.html": "waiting"}


def renamed(folder, number):
    path = folder / f"{number}.html.part"
    path.write_text(review(number))
    time.sleep(0.05)
    path = path.rename(folder / f"{number}.html")
    time.sleep(0.05)
    path.rename(folder / f"{number} final.html")
    return {f"{number} final.html": "read"}


def replaced(folder, number):
    """A letter under the name, then a review, then its correction, by Word's rename dance."""
    path = folder / f"{number}.html"
    path.write_text(LETTER.format(number=number))
    time.sleep(0.05)
    for more in ("", " well"):
        working = folder / f"~WRD{number}.tmp"
        working.write_text(review(number, more))
        working.replace(path)
        time.sleep(0.05)
    return {f"{number}.html": "read"}


def doubled(folder, number):
    for name in (f"{number}.html", f"{number} (1).html"):
        (folder / name).write_text(review(number))
    return {f"{number}.html": "read", f"{number} (1).html": "already held"}


def leftover(folder, number):
    (folder / f"~${number}.docx").write_bytes(b"\x05Heads")
    return {f"~${number}.docx": "ignored"}


def in_order(found):
    """The verdicts; of two files of one content, either watcher may have read either one first."""
    for copy in [name for name in found if name.endswith(" (1).html")]:
        name = copy.replace(" (1)", "")
        if name in found:
            found[name], found[copy] = sorted((found[name], found[copy]), reverse=True)
    return found


KINDS = [good, bad, sliced, half, renamed, replaced, doubled, leftover]


def review(number, more=""):
    return REVIEW.format(number=f"of {number} schools", more=more)


@pytest.fixture
def watchers(tmp_path):
    """Two watchers as processes of their own, both well to the end."""
    (tmp_path / "drop").mkdir()
    code = "from ingest.cli import main; main(prog_name='reviewtrail')"
    arguments = ["watch", "drop", "--interval", "0.5"]
    with contextlib.ExitStack() as stack:
        running = [
            stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", code, *arguments],
                    cwd=tmp_path,
                    env={**os.environ, "PYTHONPATH": str(ROOT)},
                    stderr=stack.enter_context((tmp_path / f"log{i}").open("w")),
                )
            )
            for i in range(2)
        ]
        for process in running:  # if a check fails, nobody else ends them
            stack.callback(process.kill)
        yield tmp_path
        assert [process.poll() for process in running] == [None, None]
        for process in running:
            process.terminate()
        assert [process.wait(20) for process in running] == [0, 0]
    for i in range(2):
        assert "failed" not in (tmp_path / f"log{i}").read_text()


def test_every_file_of_many_writers_gets_the_right_verdict(watchers):
    folder = watchers / "drop"
    expected = written(folder)
    deadline = time.monotonic() + PATIENCE
    while (found := in_order(verdicts(folder))) != expected and time.monotonic() < deadline:
        time.sleep(0.25)
    assert found == expected
    database = watchers / "reviews.db"
    current = "SELECT count(*) FROM reviews WHERE is_current"
    reviews = [name for name, state in expected.items() if state == "read"]
    assert column(database, current) == [len(reviews)]
    stored = "SELECT count(*) FROM documents GROUP BY review_id HAVING review_id AND count(*) > 1"
    assert rows(database, stored) == []
    assert column(database, "PRAGMA integrity_check") == ["ok"]


def written(folder):
    """Let several writers put files into a folder; give what must become of each."""
    chance = random.Random(500)
    work = [(chance.choice(KINDS), number) for number in range(1, FILES + 1)]
    expected = {}

    def write(share):
        for kind, number in share:
            expected.update(kind(folder, number))

    threads = [threading.Thread(target=write, args=[work[i::WRITERS]]) for i in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return expected


def verdicts(folder):
    try:
        text = (folder / "status.txt").read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    states = "read|already held|waiting|not a review|ignored|refused"
    return dict(re.findall(rf"^- (.+): ({states})(?: \(.+\))?$", text, re.M))
