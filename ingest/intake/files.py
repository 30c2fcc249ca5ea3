"""Which files in a folder may be reviews, and the bytes of a file. A folder in, paths out."""

import os
import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from ingest.intake.addresses import AnyPath, errors_of_libraries, walk_address
from ingest.intake.ignored import why_ignored
from ingest.output.characters import printable_path
from parsers.errors import Refusal, TooLarge
from parsers.formats import known_extensions
from parsers.grammar.times.years import year_of_folder

_FOLDERS_ABOVE = 2  # `2023/Safeguarding/review.docx`
_MAX_BYTES = 256 * 1024 * 1024


class UnreadableFile(Refusal):
    """The refusal of a file that the operating system does not let be read."""

    code = "unreadable"
    reason = "the file could not be opened"
    advice = "Close it in other programs and check that you may read it."


class Found(NamedTuple):
    """The files in a folder: those to read, and those whose names show that they are no reviews."""

    files: tuple[AnyPath, ...]
    passed_over: tuple[AnyPath, ...]


def find(folder: AnyPath) -> Found:
    """The files in a folder and its subfolders, sorted by name. Links are not followed.

    Names are sorted without their endings, so that `2024.docx` comes before `2024 corrected.docx`.
    Lock files, hidden files and files that are still being copied are in neither list. Raises
    OSError if a remote folder cannot be listed.
    """
    paths = sorted(_walk(folder), key=lambda path: (*path.parts[:-1], path.stem, path.suffix))
    return Found(
        files=tuple(path for path in paths if may_be_review(path)),
        passed_over=tuple(path for path in paths if not may_be_review(path)),
    )


def may_be_review(path: "AnyPath | str") -> bool:
    """Whether a file with this name may be a review; only its content can tell for certain."""
    return os.path.splitext(str(path))[1].lower() in known_extensions()


def read_bytes(path: AnyPath) -> bytes:
    """The bytes of a file. Raises UnreadableFile or TooLarge."""
    try:
        with errors_of_libraries():
            status = path.stat()
            is_endless = stat.S_ISCHR(status.st_mode)  # a device, whose size is given as 0
            if status.st_size <= _MAX_BYTES and not is_endless:
                return path.read_bytes()
        raise TooLarge
    except OSError as error:
        raise UnreadableFile(f"the file could not be opened ({error.strerror})") from error


def year_folder(path: AnyPath) -> str:
    """The name of a file's folder, or of the one above, if it has a year."""
    above: Iterable[AnyPath] = islice(path.absolute().parents, _FOLDERS_ABOVE)
    names = (printable_path(folder.name) for folder in above)
    return next(filter(year_of_folder, names), "")


def saved_at(path: AnyPath) -> datetime | None:
    """When a file was last saved, as its folder says; None if it says nothing or nonsense."""
    try:
        with errors_of_libraries():
            saved = path.stat().st_mtime
    except (OSError, ValueError):
        return None
    return moment_of(saved) if saved else None  # fsspec's nought: not known


def moment_of(seconds: float) -> datetime | None:
    """A time of a file, in seconds since 1970, as a moment; None if it is nonsense."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OSError, ValueError, OverflowError):
        return None


def _walk(folder: AnyPath) -> Sequence[AnyPath]:
    return _walk_here(folder) if isinstance(folder, Path) else walk_address(folder)


def _walk_here(folder: Path) -> list[Path]:
    """The files below a folder, however deep they stand; what cannot be opened is left out."""
    found, waiting = [], [str(folder)]
    while waiting:
        with suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if why_ignored(entry.name):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                elif entry.is_file(follow_symlinks=False):
                    found.append(Path(entry.path))
    return found
