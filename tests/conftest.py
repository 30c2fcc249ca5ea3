"""What all tests share: `--accept`, how long hypothesis searches, a new database."""

import gc
import os
import sys
from functools import _lru_cache_wrapper

import pytest
from hypothesis import HealthCheck, Phase, settings
from sqlite_utils import Database

from ingest.intake import workers
from ingest.store import Store
from tests.database import new_database

# Few examples, from the same seed each time; `pytest --hypothesis-profile=search` looks for new
# faults. What hypothesis draws also depends on the modules that are loaded.
_COMMON = {
    "deadline": None,
    "phases": [Phase.explicit, Phase.generate, Phase.shrink],
    "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large],
}
settings.register_profile("quick", derandomize=True, max_examples=8, **_COMMON)
settings.register_profile("search", max_examples=100, print_blob=True, **_COMMON)
settings.load_profile("quick")

workers.PRELOADED = (*workers.PRELOADED, "tests.warmed")

# A test that is cut short has nothing to lose: it waits for no disk to confirm what is written.
_enable_wal = Database.enable_wal


def _enable_wal_without_waiting(db):
    _enable_wal(db)
    db.execute("PRAGMA synchronous = OFF")


Database.enable_wal = _enable_wal_without_waiting

# `make mutants` counts which tests call what. It cannot count in processes that a test starts.
if os.environ.get("MUTANT_UNDER_TEST") == "stats":
    del os.environ["MUTANT_UNDER_TEST"]  # mutmut knows it in this process all the same


_OURS = ("parsers", "ingest", "tests")


def pytest_sessionstart():
    """A mutant is tested in a copy of a process that ran the tests: what that kept is forgotten."""
    if "MUTANT_UNDER_TEST" not in os.environ:
        return
    for kept in gc.get_objects():
        if isinstance(kept, _lru_cache_wrapper) and kept.__module__.startswith(_OURS):
            kept.cache_clear()


def pytest_addoption(parser):
    parser.addoption(
        "--accept", action="store_true", help="rewrite the expected files; read the difference"
    )


# These take longest: they are begun first, so that no process ends long after the others.
_LONGEST = (
    "ingest/desk/test_browser.py",
    "ingest/reports/test_browser.py",
    "ingest/desk/test_every_correction.py",
    "parsers/scan/test_scans.py",
    "parsers/test_round_trip.py",
    "parsers/test_fuzz.py",
    "ingest/watch/test_soak.py",
    "ingest/watch/test_kill.py",
    "test_docs.py",
    "ingest/desk/test_office_year.py",
    "parsers/scan/test_pasted.py",
    "ingest/cli/test_correcting.py",
    "ingest/cli/test_cli.py",
    "ingest/reports/test_reports.py",
    "ingest/reports/test_front_page.py",
    "ingest/threads/test_threads.py",
    "ingest/desk/test_edit_browser.py",
    "ingest/reports/test_word.py",
    "ingest/desk/test_correcting.py",
    "ingest/desk/test_writing.py",
    "ingest/watch/test_watch.py",
    "ingest/watch/test_cli.py",
    "ingest/desk/test_people.py",
    "ingest/desk/test_desk.py",
    "test_benchmarks.py",
)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers():
    """A process more than there are cores: some tests wait, for a browser or a watcher."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items):
    begun = {f"tests/{name}": turn for turn, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: begun.get(item.nodeid.partition("::")[0], len(begun)))
    mutant = os.environ.get("MUTANT_UNDER_TEST", "")
    if mutant.startswith(_OURS):  # its own room's tests are most likely to notice it
        room = "/".join(mutant.split(".")[:2])
        items.sort(key=lambda item: f"{room}/" not in item.nodeid)


@pytest.fixture
def accept(request):
    """Whether the expected files are to be rewritten."""
    return request.config.getoption("--accept")


@pytest.fixture(autouse=True)
def garbage_is_collected():
    """`parse` of a single file leaves that to the end of its process: a test's process goes on."""
    yield
    gc.enable()


@pytest.fixture
def in_process(monkeypatch):
    """Commands read files in this process: to start another takes longer than to read most."""

    def here(*_, **__):
        return workers.InProcess()

    monkeypatch.setattr(workers, "WorkerPool", here)
    monkeypatch.setattr("ingest.watch.start.WorkerPool", here)


@pytest.fixture
def office(tmp_path):
    """A drop folder, a watcher and a clock that is ours."""
    from tests.office import opened  # most tests need no database

    with opened(tmp_path) as made:
        yield made


@pytest.fixture
def path(tmp_path):
    """Where a test's database is."""
    return tmp_path / "reviews.db"


@pytest.fixture
def store(path):
    """A new database, open."""
    with Store(new_database(path)) as opened:
        yield opened


@pytest.fixture
def nested(tmp_path):
    """A folder, and one below more folders than Python calls functions within one another."""
    folder = tmp_path
    for _ in range(sys.getrecursionlimit() + 200):
        folder = folder / "d"
        folder.mkdir()
    yield tmp_path, folder
    while folder != tmp_path:  # shutil.rmtree calls itself
        folder.rmdir()
        folder = folder.parent
