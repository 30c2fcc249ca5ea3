"""When to look again: after a while, or at once where the system tells of changes."""

import logging
import time
from collections.abc import Iterator
from pathlib import Path

_log = logging.getLogger(__name__)


def ticks(folder: Path, seconds: float) -> Iterator[None]:
    """One tick whenever it is time to look. Events only bring it forward, so none is needed.

    No events come from network shares, and some are lost everywhere: then the time decides.
    """
    yield from _events(folder, seconds)
    while True:
        time.sleep(seconds)
        yield


def _events(folder: Path, seconds: float) -> Iterator[None]:
    """Ticks for as long as watchfiles is there and works."""
    try:
        from watchfiles import watch
    except ImportError:
        return
    milliseconds = max(1, int(seconds * 1000))
    try:
        for _changes in watch(
            folder, watch_filter=None, rust_timeout=milliseconds, yield_on_timeout=True
        ):
            yield
    except (OSError, RuntimeError) as error:  # too many watches, a share that tells nothing
        _log.info("no events from the folder (%s); looking every %g s", error, seconds)
