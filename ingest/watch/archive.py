"""Files that were read are filed away by trust and year: planned first, then moved.

Nothing is ever overwritten or lost: a name that is taken is left alone, and a file that was saved
again meanwhile goes back. A move that was cut short is finished by the next one.
"""

import errno
import hashlib
import os
import re
import shutil
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from ingest.store.documents import Record

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # names of Windows
_LONGEST = 120  # bytes of a folder's name


class Move(NamedTuple):
    """A file that was read, by its content, and where it is to be filed."""

    source: Path
    target: Path
    sha256: str


def target(archive: Path, record: Record, name: str) -> Path:
    """`archive/Birchwood Trust/2024/2024.docx`."""
    return archive / _folder_name(record.organisation or "") / str(record.year) / name


def collisions(moves: Iterable[Move]) -> dict[Path, str]:
    """Which of the planned moves must not be made, by source, and why."""
    refused: dict[Path, str] = {}
    taken: dict[str, Path] = {}
    for move in moves:
        first = taken.setdefault(_key(move.target), move.source)
        if first != move.source:
            refused[move.source] = f"{first.name} would be filed under the same name"
        elif os.path.lexists(move.target) and not _is(move.target, move.sha256):
            refused[move.source] = f"another file is filed as {move.target.name} already"
    return refused


def carry_out(move: Move) -> str | None:
    """Move one file whose target is free; give why it stayed, if it did."""
    if not os.path.lexists(move.source):
        return None  # another process was quicker
    try:
        move.target.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(move.target):  # a copy that was made before the process was killed
            return _finish(move)
        os.rename(move.source, move.target)
    except OSError as error:
        if error.errno == errno.EXDEV:
            return _copy(move)
        return f"it could not be moved ({error.strerror})"
    return None if _is(move.target, move.sha256) else _back(move)


def _copy(move: Move) -> str | None:
    part = move.target.with_name(f"{move.target.name}.part"[-255:])
    try:
        shutil.copy2(move.source, part)
        with open(part, "rb+") as copied:
            os.fsync(copied.fileno())
        if not _is(part, move.sha256):
            part.unlink()
            return "it was saved again meanwhile"
        os.replace(part, move.target)
        return _finish(move)
    except OSError as error:
        return f"it could not be moved ({error.strerror})"


def _finish(move: Move) -> str | None:
    """Take the source away; the same bytes lie at the target."""
    if not (_is(move.target, move.sha256) and _is(move.source, move.sha256)):
        return "it was saved again meanwhile"
    move.source.unlink()
    return None


def _back(move: Move) -> str:
    if not os.path.lexists(move.source):
        os.rename(move.target, move.source)
    return "it was saved again meanwhile"


def _is(path: Path, sha256: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def _folder_name(organisation: str) -> str:
    """A name that every system takes for a folder."""
    name = _NOT_IN_NAMES.sub(" ", unicodedata.normalize("NFC", organisation))
    name = " ".join(name.split()).encode()[:_LONGEST].decode(errors="ignore").strip(" .")
    if not name:
        return "Unknown trust"
    return f"{name} (trust)" if _DEVICES.match(name) else name


def _key(path: Path) -> str:
    """Equal for names that some disks take for one: case and the two forms of accents."""
    return unicodedata.normalize("NFC", str(path)).casefold()
