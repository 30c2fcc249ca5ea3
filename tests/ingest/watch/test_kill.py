"""kill -9 at every step and at random instants: nothing is lost and nothing is done twice."""

import os
import random
import re
import shutil
import signal
import time
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings

from ingest.store import Store
from ingest.store.documents.filing import Filing
from ingest.watch import archive, stability, status
from ingest.watch.report_folder import ReportFolder
from tests.database import column, dump
from tests.forked import child, ended
from tests.office import NOON, Office, contents

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

SEEDS = range(4)
KILLS = 3 * settings().max_examples  # for each seed; more with --hypothesis-profile=search


class Shop(Office):
    """An office with an archive and reports, in which time stands still."""

    def __init__(self, root):
        super().__init__(root)
        write, name = (lambda *to: self.report(*to)), (lambda record: f"{record.year}.html")
        reports = ReportFolder(root / "Reports", write, name)
        self.more = {"archive": root / "Archive", "reports": reports}
        for i, text in enumerate(FILES):
            self.drop(f"{i}.txt", text, minutes=i)

    def clock(self):
        return NOON

    def report(self, store, folder):
        years = column(self.database, "SELECT year FROM reviews WHERE is_current ORDER BY year")
        (folder / "years.html").write_text(f"{years}")
        return ["years.html"]

    def run(self):
        self.settle()
        self.look()
        self.restart()

    def outcome(self):
        """All that the office can see; the page without its time, and what is swept later."""
        files = contents(self.root)
        page = files.pop("drop/status.html"), files.pop("drop/status.txt")
        here = f"Last look.*|{re.escape(str(self.root))}"
        untimed = [re.sub(here, "", text.decode()) for text in page]
        for name in [name for name in files if re.search(r"^reviews.db|/\.[^/]*\.tmp$", name)]:
            del files[name]
        return dump(self.database), files, untimed


FILES = [
    "2019 first.",
    "2020 a.",
    "Dear Trustees",
    "2020 b, which corrects a.",
    "2020 B which corrects A",
    "2021 last.",
    "2019 first.",
]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    shop = Shop(tmp_path_factory.mktemp("undisturbed"))
    shop.run()
    return shop.outcome()


@pytest.fixture
def shop(tmp_path):
    with closing(Shop(tmp_path)) as made:
        yield made


STEPS = {
    "copied": (stability, "read_bytes"),
    "parsed": (Office, "parse"),
    "stored": (Filing, "file"),  # written, but not committed
    "committed": (Store, "add"),
    "refused": (Store, "refuse"),
    "moved": (os, "rename"),
    "archived": (archive, "carry_out"),
    "reported": (Shop, "report"),
    "told": (status, "write"),
}


@pytest.mark.parametrize("count", [1, 2, 5])
@pytest.mark.parametrize("step", STEPS)
def test_process_that_is_killed_at_a_step_is_made_up_for(
    shop, undisturbed, monkeypatch, step, count
):
    killed_after(monkeypatch, *STEPS[step], count)
    died = ended(child(shop.run))
    assert died == signal.SIGKILL or count > 1
    monkeypatch.undo()
    shop.run()
    assert shop.outcome() == undisturbed


@pytest.mark.parametrize(
    "step", [(shutil, "copy2"), (os, "fsync"), (os, "replace"), (Path, "unlink")], ids=str
)
def test_process_that_is_killed_while_it_files_to_another_disk_is_made_up_for(
    shop, undisturbed, monkeypatch, step
):
    def other_disk(*_):
        raise OSError(18, "Invalid cross-device link")

    killed_after(monkeypatch, *step, 1)
    monkeypatch.setattr(os, "rename", other_disk)
    assert ended(child(shop.run)) == signal.SIGKILL
    monkeypatch.undo()
    monkeypatch.setattr(os, "rename", other_disk)
    shop.run()
    assert shop.outcome() == undisturbed


def killed_after(monkeypatch, owner, name, count):
    """Kill the process -9 as soon as a function has returned so many times."""
    function = getattr(owner, name)
    calls = iter(range(1, 10**6))

    def call(*arguments, **options):
        result = function(*arguments, **options)
        if next(calls) == count:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    monkeypatch.setattr(owner, name, call)


@pytest.mark.parametrize("seed", SEEDS)
def test_process_that_is_killed_at_any_instant_is_made_up_for(tmp_path, undisturbed, seed):
    chance = random.Random(seed)
    kills = rounds = 0
    longest = 0.05
    while kills < KILLS:
        rounds += 1
        with closing(Shop(tmp_path / f"{rounds}")) as shop:
            while kills < KILLS and killed_within(shop.run, chance.uniform(0, longest)):
                kills += 1
            began = time.monotonic()
            shop.run()
            longest = max(longest, time.monotonic() - began)
            assert shop.outcome() == undisturbed
        shutil.rmtree(shop.root)


def killed_within(run, seconds):
    pid = child(run)
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    return ended(pid) == signal.SIGKILL
