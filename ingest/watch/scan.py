"""Lists the files in a folder without opening any: a folder in, its entries out."""

import os
import stat
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from pathlib import Path
from typing import NamedTuple

from ingest.intake.files import may_be_review
from ingest.intake.ignored import why_ignored
from parsers.errors import ReviewtrailError
from parsers.formats import is_named_as_picture


class FolderGone(ReviewtrailError):
    """The drop folder cannot be listed: its share is not connected, or it may not be read."""

    exit_code = 2


class Stamp(NamedTuple):
    """Changes whenever a file is written or replaced; times are in nanoseconds."""

    size: int
    modified: int
    changed: int  # on Windows the creation time
    inode: int


class FolderEntry(NamedTuple):
    """A file that may be a review, or anything else with the reason why it is ignored."""

    path: Path
    stamp: Stamp
    ignored: str | None = None


def scan(
    folder: Path, ours: Collection[Path] = (), before: Iterable[FolderEntry] = ()
) -> list[FolderEntry]:
    """Everything in a folder and its subfolders, the file that was saved first at the front.

    Of files saved at the same moment the shorter name comes first, since copies are called
    `2024 (1).docx`. Links are not followed. `ours`, as given by `canonical_path`, are left out, and
    so are files that vanish meanwhile. `before`, from an earlier scan, saves work. Raises
    FolderGone.
    """
    known = {str(entry.path): entry for entry in before}
    try:
        entries = list(_below(str(canonical_path(folder)), {str(path) for path in ours}, known))
    except OSError as error:
        raise FolderGone(f"the folder {folder} cannot be read: {error.strerror}.") from error
    return sorted(entries, key=lambda e: (e.stamp.modified, len(e.path.name), str(e.path)))


def stamp_of(path: Path) -> Stamp | None:
    """The stamp of a file; None if it does not exist or cannot be accessed."""
    try:
        return _stamp(path.lstat())
    except OSError:
        return None


def canonical_path(path: Path) -> Path:
    """A path with links resolved and in one case, so that paths to the same file are equal."""
    return Path(os.path.normcase(os.path.realpath(path)))


def _below(top: str, ours: Set[str], known: Mapping[str, FolderEntry]) -> Iterator[FolderEntry]:
    """The entries in a folder and all its subfolders."""
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
    folder: str, ours: Set[str], known: Mapping[str, FolderEntry]
) -> Iterator[tuple[FolderEntry, bool]]:
    """The entries in a folder, and whether each is a folder to scan. Paths are texts here, since
    making a `Path` takes longer than lstat.
    """
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if os.path.normcase(path) in ours:
            continue
        try:
            status = os.lstat(path)
        except OSError:
            continue  # Word and browsers rename files meanwhile; the next scan finds them
        yield _entry(path, name, status, known.get(path))


def _entry(
    path: str, name: str, status: os.stat_result, last: FolderEntry | None
) -> tuple[FolderEntry, bool]:
    """The entry of a file or folder, the last one if that holds; whether it is to be scanned."""
    stamp = _stamp(status)
    if last and last.stamp == stamp and stat.S_ISREG(status.st_mode):
        return last, False
    if reason := why_ignored(name) or _why_not_followed(status):
        return FolderEntry(Path(path), stamp, reason), False
    if stat.S_ISDIR(status.st_mode):
        return FolderEntry(Path(path), stamp), True
    reason = None if may_be_review(name) else _why_no_document(name)
    return FolderEntry(Path(path), stamp, reason), False


def _why_no_document(name: str) -> str:
    if is_named_as_picture(name):
        return _PICTURE
    return _ARCHIVE if name.lower().endswith(_ARCHIVES) else _OTHER


def _stamp(status: os.stat_result) -> Stamp:
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


_ARCHIVES = (".7z", ".rar", ".gz", ".tar", ".tgz", ".bz2", ".xz", ".zipx")
_ARCHIVE = "an archive; unpack it, and put in what it holds"
_PICTURE = (
    "a picture; if it is of a review, ask for the document that it shows, or for a scan of that as "
    "PDF"
)
_OTHER = (
    "its name does not end as that of a document; if it is a review, save it as Word (.docx), "
    "PDF or HTML"
)


def _why_not_followed(status: os.stat_result) -> str | None:
    junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)  # a Windows link to a folder
    if stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == junction:
        return "a link to another place; put the file itself here"
    if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
        return "not a file: a pipe, a socket or a device"
    return None
