"""Moves files that were read into an archive by trust and year; moves are planned first.

No file is ever overwritten or lost: an existing file is left alone, and a file that was saved again
meanwhile is moved back. A move that was interrupted is finished by the next one.
"""

import errno
import hashlib
import os
import shutil
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from ingest.output.file_names import DEVICE_NAME, FORBIDDEN_CHARACTERS
from ingest.store.documents.stored_documents import Record

_MAX_NAME_LENGTH = 120  # bytes of a folder's name


class Move(NamedTuple):
    """A file that was read, where to move it, and the digest of what was read."""

    source: Path
    target: Path
    sha256: str


def archived_path(archive: Path, record: Record, name: str) -> Path:
    """`archive/Birchwood Trust/2024/2024.docx`."""
    return archive / _folder_name(record.organisation or "") / str(record.year) / name


def collisions(moves: Iterable[Move]) -> dict[Path, str]:
    """Why planned moves must not be made, by source."""
    refused: dict[Path, str] = {}
    taken: dict[str, Path] = {}
    for move in moves:
        first = taken.setdefault(_key(move.target), move.source)
        if first != move.source:
            refused[move.source] = f"{first.name} would be filed under the same name"
        elif os.path.lexists(move.target) and not _has_digest(move.target, move.sha256):
            refused[move.source] = f"another file is filed as {move.target.name} already"
    return refused


def carry_out(move: Move) -> str | None:
    """Move a file; return why it was not moved, or None."""
    if not os.path.lexists(move.source):
        return None  # another process was quicker
    try:
        move.target.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(move.target):  # copied before an earlier process was killed
            return _finish(move)
        os.rename(move.source, move.target)
    except OSError as error:
        if error.errno == errno.EXDEV:
            return _copy(move)
        return f"it could not be moved ({error.strerror})"
    return None if _has_digest(move.target, move.sha256) else _move_back(move)


def _copy(move: Move) -> str | None:
    part = move.target.with_name(f"{move.target.name}.part"[-255:])
    try:
        shutil.copy2(move.source, part)
        with open(part, "rb+") as copied:
            os.fsync(copied.fileno())
        if not _has_digest(part, move.sha256):
            part.unlink()
            return "it was saved again meanwhile"
        os.replace(part, move.target)
        return _finish(move)
    except OSError as error:
        return f"it could not be moved ({error.strerror})"


def _finish(move: Move) -> str | None:
    """Remove the source after its copy at the target was verified."""
    if not (_has_digest(move.target, move.sha256) and _has_digest(move.source, move.sha256)):
        return "it was saved again meanwhile"
    move.source.unlink()
    return None


def _move_back(move: Move) -> str:
    if not os.path.lexists(move.source):
        os.rename(move.target, move.source)
    return "it was saved again meanwhile"


def _has_digest(path: Path, sha256: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def _folder_name(organisation: str) -> str:
    """A folder name that every system accepts."""
    name = FORBIDDEN_CHARACTERS.sub(" ", unicodedata.normalize("NFC", organisation))
    name = " ".join(name.split()).encode()[:_MAX_NAME_LENGTH].decode(errors="ignore").strip(" .")
    if not name:
        return "Unknown trust"
    return f"{name} (trust)" if DEVICE_NAME.match(name) else name


def _key(path: Path) -> str:
    """Equal for names that are the same on some disks: in any case, with either form of accents."""
    return unicodedata.normalize("NFC", str(path)).casefold()
