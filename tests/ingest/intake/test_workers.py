"""Files read in processes of their own: whatever happens there is a refusal of that file alone."""

import os
import pickle
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime

import pytest

from ingest.intake.limits import Limits, limited
from ingest.intake.pipeline import Pipeline
from ingest.intake.workers import InProcess, WorkerPool, in_own_process, reading_in, result_of
from ingest.store import Store
from parsers.errors import CorruptFile, NoReview, Refusal, TooLarge, TooSlow
from parsers.review import NOTHING, Statement
from tests.database import rows
from tests.reviews import small_review

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TIGHT = Limits(cpu_seconds=1, wall_seconds=3, memory_mib=200)

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGXCPU"), reason="needs POSIX limits")


def abort():
    os.abort()


def loop():
    while True:
        pass


def sleep():
    time.sleep(60)


def swallow_memory():
    return len(bytes(2000 << 20))


def refuse():
    refusal = NoReview("a list of names", "Check it")
    refusal.format = "word"
    raise refusal


def fail():
    raise KeyError("a statement")


def read_line(data, name, settings):
    """A reader of files such as `2020`; what a file says otherwise happens to the process."""
    misfortunes = {b"abort": abort, b"loop": loop, b"memory": swallow_memory}
    if data in misfortunes:
        misfortunes[data]()
    return small_review(year=int(data))


@pytest.fixture(scope="module")
def pool():
    with WorkerPool(limits=TIGHT) as made:
        yield made


@pytest.mark.parametrize(
    ("misfortune", "refusal"),
    [(abort, CorruptFile), (loop, TooSlow), (sleep, TooSlow), (swallow_memory, TooLarge)],
)
def test_misfortune_of_a_process_is_a_refusal_and_the_next_task_is_done(pool, misfortune, refusal):
    with pytest.raises(refusal):
        result_of(pool.submit(misfortune))
    assert result_of(pool.submit(pow, 2, 3)) == 8


def test_refusal_comes_out_of_a_process_as_it_went_in(pool):
    with pytest.raises(NoReview) as caught:
        result_of(pool.submit(refuse))
    assert str(caught.value) == "a list of names. Check it"
    assert caught.value.format == "word"


def test_fault_of_ours_comes_out_of_a_process(pool):
    with pytest.raises(KeyError):
        result_of(pool.submit(fail))


def test_review_comes_out_of_a_process_as_it_was_read(pool):
    statement = Statement(None, "", "Pupils are heard.", extra=NOTHING)
    assert result_of(pool.submit(pickle.loads, pickle.dumps(statement))) == statement


@pytest.mark.parametrize("executor", [InProcess(), None], ids=["here", "there"])
def test_function_is_read_in_an_executor_as_if_it_were_called(pool, executor):
    assert reading_in(executor or pool, divmod)(7, 2) == (3, 1)


def test_misfortune_below_a_process_of_another_executor_leaves_it_alive():
    with pytest.raises(CorruptFile):
        in_own_process(TIGHT, abort)
    assert in_own_process(TIGHT, pow, 2, 3) == 8


def test_every_good_file_is_stored_beside_bad_ones_and_every_bad_one_is_told(tmp_path, pool):
    said = {"a": "2019", "b": "abort", "c": "2020", "d": "loop", "e": "memory", "f": "2021"}
    for name, text in said.items():
        (tmp_path / f"{name}.txt").write_text(text)
    with Store(tmp_path / "reviews.db") as store:
        pipeline = Pipeline(store, lambda: NOON, "1", read_review=read_line, executor=pool)
        found = list(pipeline.run(sorted(tmp_path.glob("*.txt"))))
    assert [outcome.kind for outcome in found] == [
        *("stored", "refused", "stored", "refused", "refused", "stored")
    ]
    assert rows(tmp_path / "reviews.db", "SELECT name, code FROM documents WHERE code NOTNULL") == [
        *(("b.txt", "corrupt"), ("d.txt", "too-slow"), ("e.txt", "too-large"))
    ]


@pytest.mark.parametrize(("misfortune", "refusal"), [(loop, TooSlow), (swallow_memory, TooLarge)])
def test_process_that_limits_itself_refuses_too(misfortune, refusal):
    with pytest.raises(refusal), limited(TIGHT):
        misfortune()


def test_process_is_as_free_as_before_once_its_limits_are_over():
    import resource

    kinds = (resource.RLIMIT_AS, resource.RLIMIT_CPU)
    before = [resource.getrlimit(kind) for kind in kinds], signal.getsignal(signal.SIGXCPU)
    with pytest.raises(Refusal), limited(TIGHT):
        refuse()
    assert before == ([resource.getrlimit(k) for k in kinds], signal.getsignal(signal.SIGXCPU))


@pytest.mark.parametrize(
    ("error", "is_told"),
    [
        ("FileNotFoundError", False),
        ("EOFError", False),
        ("BrokenPipeError", False),
        ("KeyError", True),
    ],
)
def test_process_whose_program_has_gone_says_nothing(error, is_told):
    code = f"import ingest.intake.orphans; raise {error}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ("Traceback" in done.stderr) is is_told
