"""Whether everything is in place for the drop folder: what was found, and what to do about it."""

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
from ingest.watch.disks import is_on_network, synced_by
from ingest.watch.loop import Places
from ingest.watch.scan import FolderGone, scan
from ingest.watch.status import is_ours, paths
from parsers.errors import ReviewtrailError

_MIN_FREE_BYTES = 500 * 1024 * 1024


class Check(NamedTuple):
    """One thing that was looked at. `advice` says what to do if it is not well."""

    is_well: bool
    words: str
    advice: str = ""


def check(places: Places) -> Iterator[Check]:
    """Look at everything, the most basic first. Writes nothing but an empty database."""
    yield _versions()
    for examine in _EXAMINED:
        yield examine(places)


def _versions() -> Check:
    words = f"reviewtrail {version()}, Python {platform.python_version()}, SQLite"
    words = f"{words} {sqlite3.sqlite_version}, {platform.system()}"
    return Check(sys.version_info >= (3, 11), words, "Install Python 3.11 or later.")


def _folder(places: Places) -> Check:
    try:
        count = sum(entry.ignored is None for entry in scan(places.folder, places.ours()))
    except FolderGone as error:
        advice = "Check its name, that the share is connected, and who may read it."
        return Check(False, str(error), advice)
    files = "1 file" if count == 1 else f"{count} files"
    return Check(
        True, f"the folder {printable_path(places.folder)} can be read, with {files} to look at"
    )


def _status(places: Places) -> Check:
    directory = printable_path(places.status)
    if not os.access(places.status, os.W_OK):
        advice = "Name another folder with --status."
        return Check(False, f"the status page cannot be written to {directory}", advice)
    for path in paths(places.status):
        if not is_ours(path):
            words = f"{printable_path(path)} is not reviewtrail's"
            return Check(False, words, "Rename it, or name another folder with --status.")
    return Check(True, f"the status page can be written to {directory}")


def _archive(places: Places) -> Check:
    if places.archive is None:
        return Check(True, "no archive: the files stay where they are")
    words = printable_path(places.archive)
    if not (os.access(_nearest(places.archive), os.W_OK) and os.access(places.folder, os.W_OK)):
        advice = "Give reviewtrail the right to write to the archive and to the folder."
        return Check(False, f"files cannot be moved to the archive {words}", advice)
    return Check(True, f"files can be moved to the archive {words}")


def _reports(places: Places) -> Check:
    if places.reports is None:
        return Check(True, "no reports are written")
    words = printable_path(places.reports.folder)
    if not os.access(_nearest(places.reports.folder), os.W_OK):
        advice = "Give reviewtrail the right to write there, or name another folder."
        return Check(False, f"reports cannot be written to {words}", advice)
    return Check(True, f"reports can be written to {words}")


def _database(places: Places) -> Check:
    try:
        with Store(places.database) as store:
            count = len(store.records())
    except ReviewtrailError as error:
        return Check(False, str(error), "Name a file that reviewtrail can write to with --db.")
    return Check(
        True, f"the database {printable_path(places.database)} can be written ({count} files)"
    )


def _local(places: Places) -> Check:
    if kind := is_on_network(places.database):
        advice = "Put it on a disk of this machine: on a share SQLite cannot keep it whole."
        return Check(False, f"the database lies on a network drive ({kind})", advice)
    return Check(True, "the database lies on a disk of this machine")


def _unsynced(places: Places) -> Check:
    if program := synced_by(places.database):
        advice = (
            "Put it into a folder that is not synced, such as one beside it: a copy made while it "
            "is written is broken."
        )
        return Check(False, f"the database lies in a folder that {program} syncs", advice)
    return Check(True, "the database lies in no synced folder")


def _space(places: Places) -> Check:
    free = shutil.disk_usage(_nearest(places.database)).free
    words = f"{free / 1024**3:.1f} GiB are free beside the database"
    return Check(free >= _MIN_FREE_BYTES, words, "Make room: half a GiB at least.")


def _events(_places: Places) -> Check:
    if find_spec("watchfiles"):
        return Check(True, "files are noticed at once (watchfiles is installed)")
    return Check(True, "files are noticed at the next look (watchfiles is not installed)")


def _nearest(path: Path) -> Path:
    """The innermost folder above a path, or the path itself, that exists."""
    return next(p for p in (path.absolute(), *path.absolute().parents) if p.exists())


_EXAMINED: tuple[Callable[[Places], Check], ...] = (
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
