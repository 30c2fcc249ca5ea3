"""Looks again and again, whatever happens."""

import logging
from collections.abc import Iterable

from ingest.intake.faults import fault_text
from ingest.watch.watcher import Watcher
from parsers.errors import ReviewtrailError

_log = logging.getLogger(__name__)


def keep_looking(watcher: Watcher, ticks: Iterable[None]) -> None:
    """Look at every tick, even after errors, since they may be gone at the next one."""
    last = ""
    for _ in ticks:
        trouble = _trouble(watcher)
        if trouble and trouble != last:
            _log.warning("%s", trouble)
        if last and not trouble:
            _log.info("the trouble is over")
        last = trouble


def _trouble(watcher: Watcher) -> str:
    try:
        watcher.look()
    except ReviewtrailError as error:
        return str(error)
    except Exception as error:
        return fault_text(error)
    return ""
