"""Silences a worker process whose parent ended while it was starting, for example by Ctrl-C.

Importing this module has that effect: the fork server imports it, and workers inherit it. A worker
without a parent finds its pipe or its semaphores missing.
"""

import sys
from types import TracebackType

_PARENT_IS_GONE = (EOFError, FileNotFoundError, ConnectionError)


def _print_unless_orphaned(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    if not issubclass(kind, _PARENT_IS_GONE):
        sys.__excepthook__(kind, error, traceback)


sys.excepthook = _print_unless_orphaned
