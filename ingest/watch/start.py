"""Runs the watcher with a real database, clocks and worker processes."""

import time
from datetime import UTC, datetime
from functools import partial

from ingest.intake.limits import DEFAULT_LIMITS, Limits
from ingest.intake.pipeline import Pipeline
from ingest.intake.verdicts import State, Verdict
from ingest.intake.version import version
from ingest.intake.workers import WorkerPool
from ingest.store import Store
from ingest.watch.loop import keep_looking
from ingest.watch.paths import WatchPaths
from ingest.watch.stability import StabilityTracker
from ingest.watch.wake import ticks
from ingest.watch.watcher import Watcher
from parsers.settings import DEFAULTS, Settings


def watch_once(
    paths: WatchPaths,
    quiet: float,
    settings: Settings = DEFAULTS,
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Verdict, ...]:
    """Look at the folder, and a second time if a file was not ready.

    Raises ReportsUnwritable, once all files have been read.
    """
    with Store(paths.database) as store, WorkerPool(limits=limits) as pool:
        watcher = _watcher(store, paths, quiet, settings, pool)
        found = watcher.look()
        if any(verdict.state is State.WAITING for verdict in found):
            time.sleep(quiet)
            found = watcher.look()
        if watcher.unwritten:
            raise watcher.unwritten
        return found


def watch(
    paths: WatchPaths,
    interval: float,
    settings: Settings = DEFAULTS,
    limits: Limits = DEFAULT_LIMITS,
) -> None:
    """Look at the folder for ever. Errors in the first look, such as in the set-up, are raised."""
    with Store(paths.database) as store, WorkerPool(limits=limits) as pool:
        watcher = _watcher(store, paths, interval, settings, pool)
        watcher.look()
        keep_looking(watcher, ticks(paths.folder, interval))


def _watcher(
    store: Store, paths: WatchPaths, quiet: float, settings: Settings, pool: WorkerPool
) -> Watcher:
    clock = partial(datetime.now, UTC)
    pipeline = Pipeline(store, clock, version(), unattended=True, settings=settings, executor=pool)
    return Watcher(pipeline, paths, StabilityTracker(quiet, time.monotonic, time.time))
