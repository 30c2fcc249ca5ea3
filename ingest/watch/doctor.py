"""Checks the set-up of the drop folder: what was found, and what to do about it."""

import os
import platform
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from ingest.intake.version import version
from ingest.output.characters import printable_path
from ingest.store import Store
from ingest.watch.disks import network_drive, synced_by
from ingest.watch.paths import WatchPaths
from ingest.watch.scan import FolderGone, scan
from ingest.watch.status import is_ours
from ingest.watch.status import paths as status_paths
from parsers.diagnostics import count_of
from parsers.errors import ReviewtrailError

_MIN_FREE_BYTES = 500 * 1024 * 1024


class Check(NamedTuple):
    """The result of a check. `advice` says what to do if it is not well."""

    is_well: bool
    words: str
    advice: str = ""


def check(paths: WatchPaths) -> Iterator[Check]:
    """Run all checks, the most basic first. Writes nothing, except for an empty database."""
    yield _versions()
    for examine in _EXAMINED:
        yield examine(paths)


def _versions() -> Check:
    programs = {
        "reviewtrail": version(),
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
    }
    words = ", ".join(f"{name} {number}" for name, number in programs.items())
    is_well = sys.version_info >= (3, 11)
    return Check(is_well, f"{words}, {platform.system()}", "Install Python 3.11 or later.")


def _folder(paths: WatchPaths) -> Check:
    try:
        count = sum(entry.ignored is None for entry in scan(paths.folder, paths.ours()))
    except FolderGone as error:
        advice = "Check its name, that the share is connected, and who may read it."
        return Check(False, str(error), advice)
    folder, files = printable_path(paths.folder), count_of(count, "file")
    return Check(True, f"the folder {folder} can be read, with {files} to look at")


def _status(paths: WatchPaths) -> Check:
    directory = printable_path(paths.status)
    if not os.access(paths.status, os.W_OK):
        advice = "Name another folder with --status."
        return Check(False, f"the status page cannot be written to {directory}", advice)
    for path in status_paths(paths.status):
        if not is_ours(path):
            words = f"{printable_path(path)} is not reviewtrail's"
            return Check(False, words, "Rename it, or name another folder with --status.")
    return Check(True, f"the status page can be written to {directory}")


def _archive(paths: WatchPaths) -> Check:
    if paths.archive is None:
        return Check(True, "no archive: the files stay where they are")
    words = printable_path(paths.archive)
    if not (os.access(_nearest(paths.archive), os.W_OK) and os.access(paths.folder, os.W_OK)):
        advice = "Give reviewtrail the right to write to the archive and to the folder."
        return Check(False, f"files cannot be moved to the archive {words}", advice)
    return Check(True, f"files can be moved to the archive {words}")


def _reports(paths: WatchPaths) -> Check:
    if paths.reports is None:
        return Check(True, "no reports are written")
    words = printable_path(paths.reports.folder)
    if not os.access(_nearest(paths.reports.folder), os.W_OK):
        advice = "Give reviewtrail the right to write there, or name another folder."
        return Check(False, f"reports cannot be written to {words}", advice)
    return Check(True, f"reports can be written to {words}")


def _database(paths: WatchPaths) -> Check:
    try:
        with Store(paths.database) as store:
            count = len(store.records())
    except ReviewtrailError as error:
        return Check(False, str(error), "Name a file that reviewtrail can write to with --db.")
    return Check(
        True, f"the database {printable_path(paths.database)} can be written ({count} files)"
    )


def _local(paths: WatchPaths) -> Check:
    if kind := network_drive(paths.database):
        advice = "Put it on a disk of this machine: on a share SQLite cannot keep it whole."
        return Check(False, f"the database lies on a network drive ({kind})", advice)
    return Check(True, "the database lies on a disk of this machine")


def _unsynced(paths: WatchPaths) -> Check:
    if program := synced_by(paths.database):
        advice = (
            "Put it into a folder that is not synced, such as one beside it: a copy made while it "
            "is written is broken."
        )
        return Check(False, f"the database lies in a folder that {program} syncs", advice)
    return Check(True, "the database lies in no synced folder")


def _space(paths: WatchPaths) -> Check:
    free = shutil.disk_usage(_nearest(paths.database)).free
    words = f"{free / 1024**3:.1f} GiB are free beside the database"
    return Check(free >= _MIN_FREE_BYTES, words, "Make room: half a GiB at least.")


def _events(_paths: WatchPaths) -> Check:
    if find_spec("watchfiles"):
        return Check(True, "files are noticed at once (watchfiles is installed)")
    return Check(True, "files are noticed at the next look (watchfiles is not installed)")


def _nearest(path: Path) -> Path:
    """The path itself, or the innermost folder above it, that exists."""
    return next(p for p in (path.absolute(), *path.absolute().parents) if p.exists())


_EXAMINED: tuple[Callable[[WatchPaths], Check], ...] = (
    _folder,
    _status,
    _archive,
    _reports,
    _database,
    _local,
    _unsynced,
    _space,
    _events,
)
