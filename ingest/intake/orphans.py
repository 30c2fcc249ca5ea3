"""Nothing to say where a program ended, by Ctrl-C say, while it started a process for reading.

Importing this is what it is for: the server that starts such processes imports it, and they have
it from there. A process whose program has gone finds its pipe or its semaphores missing.
"""

import sys
from types import TracebackType

_PROGRAM_HAS_GONE = (EOFError, FileNotFoundError, ConnectionError)


def _tell(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    if not issubclass(kind, _PROGRAM_HAS_GONE):
        sys.__excepthook__(kind, error, traceback)


sys.excepthook = _tell
