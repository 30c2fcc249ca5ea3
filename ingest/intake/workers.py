"""Reads files in separate processes, under limits: bytes in, a review or a refusal out.

Whatever happens in such a process, an abort of a library, an endless loop or no more memory, is a
refusal of that file alone; the next one is read by a fresh process. To the rest of the house the
pool is a `concurrent.futures.Executor`. The home of pebble, which can end a single task.
"""

import copyreg
import multiprocessing
import signal
import sys
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from concurrent.futures import TimeoutError as FutureTimeout
from functools import cache
from multiprocessing.util import Finalize
from types import MappingProxyType
from typing import Any, ParamSpec, TypeAlias, TypeVar

from pebble import ProcessExpired, ProcessPool

from ingest.intake.limits import DEFAULT_LIMITS, Limits, limit_cpu, limit_memory
from parsers.errors import CorruptFile, Refusal, TooLarge, TooSlow
from parsers.review import Review
from parsers.settings import Settings

P = ParamSpec("P")
T = TypeVar("T")

ReadReview: TypeAlias = Callable[[bytes, str, Settings], Review]

# The fork server imports these once for all workers.
PRELOADED = ("parsers.reading", "ingest.intake.orphans")
# Exit codes (negative: signals) that mean more than a crash.
_REFUSALS_BY_EXIT: dict[int, type[Refusal]] = {}
if sys.platform != "win32":
    _REFUSALS_BY_EXIT = {-signal.SIGXCPU: TooSlow, -signal.SIGKILL: TooLarge}


class InProcess(Executor):
    """Runs a task immediately, in the calling process."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """A future that is already done."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class WorkerPool(Executor):
    """A pool of warm processes, each of which runs one task at a time under limits."""

    def __init__(self, workers: int = 1, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits
        self._pool = ProcessPool(
            workers, initializer=_begin, initargs=(limits,), context=_context()
        )

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """A future of the function's result; use `result_of` to get it or its refusal."""
        task = (fn, args, kwargs, self._limits)
        future: Future[T] = self._pool.schedule(_run, task, timeout=self._limits.wall_seconds)
        return future

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """After an exception, do not wait for files that are still being read."""
        self.shutdown(cancel_futures=kind is not None)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes, after their present tasks unless these are cancelled."""
        if cancel_futures:
            self._pool.stop()  # type: ignore[no-untyped-call]
        else:
            self._pool.close()  # type: ignore[no-untyped-call]
        if wait:
            self._pool.join()


def reading_in(executor: Executor, read: Callable[P, T]) -> Callable[P, T]:
    """The same function, which runs in an executor and waits for the result."""

    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        return result_of(executor.submit(read, *args, **kwargs))

    return run


def result_of(future: Future[T]) -> T:
    """The result of a task. Raises what the task raised, or TooSlow, TooLarge or CorruptFile if its
    process was ended.
    """
    try:
        return future.result()
    except FutureTimeout as error:
        raise TooSlow from error
    except MemoryError as error:
        raise TooLarge from error
    except ProcessExpired as error:
        raise _REFUSALS_BY_EXIT.get(error.exitcode or 0, CorruptFile) from error
    except BrokenExecutor as error:  # from executors other than ours
        raise CorruptFile from error


def in_own_process(limits: Limits, fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """The result of a function, run in a child process that is kept for the next call.

    For executors whose workers have no limits and would be ended by a hostile file.
    """
    return reading_in(_own_pool(limits), fn)(*args, **kwargs)


@cache
def _own_pool(limits: Limits) -> WorkerPool:
    """A pool that is shut down at exit, before multiprocessing waits for child processes."""
    pool = WorkerPool(limits=limits)
    Finalize(None, pool.shutdown, kwargs={"cancel_futures": True}, exitpriority=10)
    return pool


def _context() -> Any:
    """A fork server or spawned processes: a fork of a program with threads may deadlock."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(PRELOADED))
    return context


def _begin(limits: Limits) -> None:
    """Initialise a worker process."""
    sys.excepthook = sys.__excepthook__
    limit_memory(limits.memory_mib)


def _run(fn: Callable[..., T], args: Any, kwargs: Any, limits: Limits) -> T:
    limit_cpu(limits.cpu_seconds)
    return fn(*args, **kwargs)


def _as_pickled(mapping: MappingProxyType[Any, Any]) -> tuple[Any, ...]:
    return _proxy_of, (dict(mapping),)


def _proxy_of(values: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(values)


# A statement without further columns has a read-only mapping, which pickle cannot handle.
copyreg.pickle(MappingProxyType, _as_pickled)
