"""The watcher set up with the real world: database, clocks, and when to look again."""

import time
from datetime import UTC, datetime
from functools import partial

from ingest.intake.limits import DEFAULT_LIMITS, Limits
from ingest.intake.pipeline import Pipeline
from ingest.intake.verdicts import State, Verdict
from ingest.intake.version import version
from ingest.intake.workers import WorkerPool
from ingest.store import Store
from ingest.watch.loop import Places, Watcher, keep_looking
from ingest.watch.stability import StabilityTracker
from ingest.watch.wake import ticks
from parsers.settings import DEFAULTS, Settings


def watch_once(
    places: Places,
    quiet: float,
    settings: Settings = DEFAULTS,
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Verdict, ...]:
    """Look at the folder, and once more after a quiet moment if a file needs that."""
    with Store(places.database) as store, WorkerPool(limits=limits) as pool:
        watcher = _watcher(store, places, quiet, settings, pool)
        found = watcher.look()
        if any(verdict.state is State.WAITING for verdict in found):
            time.sleep(quiet)
            found = watcher.look()
        return found


def watch(
    places: Places,
    interval: float,
    settings: Settings = DEFAULTS,
    limits: Limits = DEFAULT_LIMITS,
) -> None:
    """Look at the folder for ever. What is wrong at the first look, the set-up, is raised."""
    with Store(places.database) as store, WorkerPool(limits=limits) as pool:
        watcher = _watcher(store, places, interval, settings, pool)
        watcher.look()
        keep_looking(watcher, ticks(places.folder, interval))


def _watcher(
    store: Store, places: Places, quiet: float, settings: Settings, pool: WorkerPool
) -> Watcher:
    clock = partial(datetime.now, UTC)
    pipeline = Pipeline(store, clock, version(), unattended=True, settings=settings, executor=pool)
    return Watcher(pipeline, places, StabilityTracker(quiet, time.monotonic, time.time))
