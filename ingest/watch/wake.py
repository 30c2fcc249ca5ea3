"""When to look again: after an interval, or at once if the system reports changes."""

import logging
import time
from collections.abc import Iterator
from pathlib import Path

_log = logging.getLogger(__name__)


def ticks(folder: Path, seconds: float) -> Iterator[None]:
    """Yield whenever it is time to look: after an event or, in any case, after some seconds.

    Network shares give no events, and events can be lost, so they only make a look come earlier.
    """
    yield from _events(folder, seconds)
    while True:
        time.sleep(seconds)
        yield


def _events(folder: Path, seconds: float) -> Iterator[None]:
    """Ticks from watchfiles, if it is installed and for as long as it works."""
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
    except (OSError, RuntimeError) as error:  # too many watches, or a share without events
        _log.info("no events from the folder (%s); looking every %g s", error, seconds)
