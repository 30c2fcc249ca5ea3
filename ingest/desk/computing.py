"""What pages compute of a database, kept until the database changes.

Every visitor of the home page would else have the same years compared anew.
"""

import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import partial
from threading import Lock
from typing import Any, TypeVar, cast

T = TypeVar("T")

MAX_KEPT = 32  # results; a whole report has some megabytes


class Computed:
    """Results that were computed from a database, to be asked for from any thread."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._watching: sqlite3.Connection | None = None
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = Lock()

    def result(self, work: "partial[T]", connection: sqlite3.Connection) -> T:
        """What `work` gives from a connection, or gave since the database last changed.

        Nobody may change what it gives.
        """
        with self._lock:
            key = (self._version(), work.func, work.args, *sorted(work.keywords.items()))
            if key in self._kept:
                self._kept.move_to_end(key)
                return cast(T, self._kept[key])
        made = work(connection)
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > MAX_KEPT:
                self._kept.popitem(last=False)
        return made

    def _version(self) -> int:
        """A number that is another after every change (SQLite, PRAGMA data_version)."""
        if self._watching is None:
            self._watching = self._connect()
        found: int = self._watching.execute("PRAGMA data_version").fetchone()[0]
        return found
