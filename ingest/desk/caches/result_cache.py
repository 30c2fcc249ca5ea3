"""Caches what pages compute from a database, until the database changes.

Otherwise every visit to the home page would compare the same years again.
"""

import sqlite3
from collections.abc import Callable, Hashable
from functools import partial
from threading import Lock
from typing import Any, TypeVar, cast
from weakref import WeakValueDictionary

from ingest.desk.caches.latest_used import LatestUsed

T = TypeVar("T")

MAX_KEPT = 32  # results; a report has some megabytes


_NOTHING = object()


class _Turn:
    """A lock for computing a result, so that others who want it wait."""

    def __init__(self) -> None:
        self.lock = Lock()


class ResultCache:
    """A cache of results that were computed from a database; thread-safe."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._watching: sqlite3.Connection | None = None
        self._kept: LatestUsed[Hashable, Any] = LatestUsed(MAX_KEPT)
        self._making: WeakValueDictionary[Hashable, _Turn] = WeakValueDictionary()
        self._lock = Lock()

    def result(self, work: "partial[T]", connection: sqlite3.Connection) -> T:
        """What `work` gives from a connection, or gave since the database last changed.

        It is made once for all who ask at the same time. Nobody may change what it gives.
        """
        key = (self.version(), work.func, work.args, *sorted(work.keywords.items()))
        with self._lock:
            turn = self._making.setdefault(key, _Turn())
        with turn.lock:
            made = self._kept.get(key, _NOTHING)
            if made is _NOTHING:
                made = work(connection)
            with self._lock:
                self._kept.keep(key, made)
            return cast(T, made)

    def version(self) -> int:
        """A number that changes with every change of the database (PRAGMA data_version)."""
        with self._lock:
            if self._watching is None:
                self._watching = self._connect()
            found: int = self._watching.execute("PRAGMA data_version").fetchone()[0]
        return found
