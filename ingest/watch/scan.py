"""What stands in a folder at one moment: a folder in, its entries out. Opens no file."""

import os
import stat
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from pathlib import Path
from typing import NamedTuple

from ingest.intake.files import may_be_review
from ingest.intake.ignored import why_ignored
from parsers.errors import ReviewtrailError


class FolderGone(ReviewtrailError):
    """The drop folder cannot be listed: a share is not connected, a right was taken away."""


class Stamp(NamedTuple):
    """What changes when a file is written, replaced or renamed over; times in nanoseconds."""

    size: int
    modified: int
    changed: int  # on Windows when it was made
    inode: int


class Entry(NamedTuple):
    """A thing in the folder: a file that may be a review, or why it is ignored."""

    path: Path
    stamp: Stamp
    ignored: str | None = None


def scan(folder: Path, ours: Collection[Path] = (), before: Iterable[Entry] = ()) -> list[Entry]:
    """Everything in a folder and the folders within, the file saved first at the front.

    Of those saved at one moment the shorter name comes first: copies are called `2024 (1).docx`.
    Links are not followed. What is ours (paths as `place` gives them) is left out, and so is what
    vanishes meanwhile. `before` is what an earlier scan found: it spares work. Raises FolderGone.
    """
    known = {str(entry.path): entry for entry in before}
    try:
        entries = list(_below(str(place(folder)), {str(path) for path in ours}, known))
    except OSError as error:
        raise FolderGone(f"the folder {folder} cannot be read: {error.strerror}.") from error
    return sorted(entries, key=lambda e: (e.stamp.modified, len(e.path.name), str(e.path)))


def stamp_of(path: Path) -> Stamp | None:
    """The stamp of a file; None if it is not there or may not be asked."""
    try:
        return _stamp(path.lstat())
    except OSError:
        return None


def place(path: Path) -> Path:
    """The one spelling of a path by which two paths to the same place are equal."""
    return Path(os.path.normcase(os.path.realpath(path)))


def _below(top: str, ours: Set[str], known: Mapping[str, Entry]) -> Iterator[Entry]:
    """The entries below a folder, however deep they stand."""
    waiting = deque(_within(top, ours, known))
    while waiting:
        entry, is_folder = waiting.popleft()
        if not is_folder:
            yield entry
            continue
        try:
            waiting.extend(_within(str(entry.path), ours, known))
        except OSError as error:
            yield entry._replace(ignored=f"the folder cannot be opened ({error.strerror})")


def _within(
    folder: str, ours: Set[str], known: Mapping[str, Entry]
) -> Iterator[tuple[Entry, bool]]:
    """What a folder holds, and whether it is a folder to look into. Paths are text here: making a
    `Path` takes longer than lstat.
    """
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if os.path.normcase(path) in ours:
            continue
        try:
            status = os.lstat(path)
        except OSError:
            continue  # Word and browsers rename while we look; the next scan tells
        stamp = _stamp(status)
        last = known.get(path)
        if last and last.stamp == stamp and stat.S_ISREG(status.st_mode):
            yield last, False
        elif reason := why_ignored(name) or _why_not_followed(status):
            yield Entry(Path(path), stamp, reason), False
        elif stat.S_ISDIR(status.st_mode):
            yield Entry(Path(path), stamp), True
        else:
            reason = None if may_be_review(name) else _why_no_document(name)
            yield Entry(Path(path), stamp, reason), False


def _why_no_document(name: str) -> str:
    return _ARCHIVE if name.lower().endswith(_ARCHIVES) else _OTHER


def _stamp(status: os.stat_result) -> Stamp:
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


_ARCHIVES = (".7z", ".rar", ".gz", ".tar", ".tgz", ".bz2", ".xz", ".zipx")
_ARCHIVE = "an archive; unpack it, and put in what it holds"
_OTHER = (
    "its name does not end as that of a document; if it is a review, save it as Word (.docx), "
    "PDF or HTML"
)


def _why_not_followed(status: os.stat_result) -> str | None:
    junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)  # a link of Windows to a folder
    if stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == junction:
        return "a link to another place; put the file itself here"
    if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
        return "not a file: a pipe, a socket or a device"
    return None
