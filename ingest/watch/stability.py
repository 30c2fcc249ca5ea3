"""When a file may be read: not while it is being copied, saved or held open elsewhere.

A file is ready if size, time and content were the same in two scans some time apart, and if its
end is that of a complete file. Nothing else works on every disk and share.
"""

import hashlib
import io
import struct
import zipfile
from collections.abc import Callable, Container
from dataclasses import dataclass
from pathlib import Path

from ingest.intake.files import UnreadableFile, read_bytes
from ingest.watch.scan import FolderEntry, Stamp

_PART_SECONDS = 600.0  # after which a file that looks incomplete is read all the same
_MAX_RETRY_SECONDS = 300.0  # between two attempts to open a file that is open elsewhere
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_HEADER_SIZE = 512
_HTML_TAIL = 65536  # bytes that may follow the end tag: scripts and comments of a host


@dataclass(frozen=True, slots=True)
class Waiting:
    """Not yet ready, and why."""

    words: str


@dataclass(frozen=True, slots=True)
class OpenElsewhere:
    """It cannot be opened now. It is tried again at growing intervals."""

    words: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The content that may be read."""

    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class _Sighting:
    form: tuple[Stamp, str]
    at: float


@dataclass(frozen=True, slots=True)
class _Attempt:
    stamp: Stamp
    wait: float
    again_at: float


class StabilityTracker:
    """Remembers what files looked like in earlier scans.

    `quiet` is the number of seconds between two scans in which a file must be the same. `clock` is
    monotonic; `now` gives seconds since 1970, as files do.
    """

    def __init__(self, quiet: float, clock: Callable[[], float], now: Callable[[], float]) -> None:
        self._quiet, self._clock, self._now = quiet, clock, now
        self._sightings: dict[Path, _Sighting] = {}
        self._attempts: dict[Path, _Attempt] = {}

    def look(
        self, entry: FolderEntry, held: Container[str] = (), refused: Container[str] = ()
    ) -> Waiting | OpenElsewhere | Ready:
        """Whether the file is ready in this scan; one whose content is already held always is, and
        so is one that was refused under its name before: it was handed in whole on the desk.

        Raises TooLarge.
        """
        attempt = self._attempts.get(entry.path)
        if attempt and attempt.stamp == entry.stamp and self._clock() < attempt.again_at:
            return _OPEN
        try:
            content = read_bytes(entry.path)
        except UnreadableFile as error:
            return self._unreadable(entry, error.__cause__)
        self._attempts.pop(entry.path, None)
        sha256 = hashlib.sha256(content).hexdigest()
        is_known = sha256 in held or sha256 in refused
        why_not = None if is_known else self._why_not(entry, content, sha256)
        return why_not or Ready(content, sha256)

    def has_seen(self, entry: FolderEntry) -> bool:
        """Whether a file was not ready, or could not be opened, in an earlier scan."""
        return entry.path in self._sightings or entry.path in self._attempts

    def forget_all_but(self, paths: Container[Path]) -> None:
        """Forget files that are gone, so that they are new when they come again."""
        for memory in (self._sightings, self._attempts):
            for path in [path for path in memory if path not in paths]:
                del memory[path]

    def _unreadable(
        self, entry: FolderEntry, cause: BaseException | None
    ) -> Waiting | OpenElsewhere:
        if isinstance(cause, FileNotFoundError):
            return Waiting("it was renamed or taken away just now")
        last = self._attempts.get(entry.path)
        wait = last.wait * 2 if last and last.stamp == entry.stamp else self._quiet
        wait = min(wait, _MAX_RETRY_SECONDS)
        self._attempts[entry.path] = _Attempt(entry.stamp, wait, self._clock() + wait)
        return _OPEN

    def _why_not(self, entry: FolderEntry, content: bytes, sha256: str) -> Waiting | None:
        form = (entry.stamp, sha256)
        last = self._sightings.get(entry.path)
        if last is None or last.form != form:
            self._sightings[entry.path] = _Sighting(form, self._clock())
            return _NEW
        if self._clock() - last.at < self._quiet:
            return _NEW
        if not is_whole(content) and self._age(entry.stamp) < _PART_SECONDS:
            return _PART
        return None

    def _age(self, stamp: Stamp) -> float:
        """Seconds since the file last changed; a modification time in the future is ignored."""
        now = self._now()
        changed, modified = stamp.changed / 1e9, stamp.modified / 1e9
        return now - (changed if modified > now else max(changed, modified))


_NEW = Waiting("it has just arrived or is still being copied; it is read in a moment")
_PART = Waiting(
    "only a part of it has arrived, it seems. If nothing more comes within ten minutes, it is "
    "tried as it is"
)
_OPEN = OpenElsewhere(
    "another program holds it, such as Word, or it may not be opened. Close it there; it is tried "
    "again by itself"
)


def is_whole(content: bytes) -> bool:
    """Whether a file's end is that of a complete file of its kind. Plain text always counts."""
    if content.startswith(_OLE):
        return _has_directory(content)
    if not content or content.endswith(bytes(8)):
        return False  # the space is allocated but not written yet
    if content.startswith(b"PK"):
        return zipfile.is_zipfile(io.BytesIO(content))  # the directory stands at its end
    if content.startswith(b"%PDF-"):
        return b"%%EOF" in content[-1024:]  # ISO 32000-1, implementation note 18
    if b"<html" in content[:4096].replace(b"\0", b"").lower():
        return b"</html" in content[-_HTML_TAIL:].replace(b"\0", b"").lower()
    return True


def _has_directory(content: bytes) -> bool:
    """Whether an old or protected Office file has its directory, which is written last.

    Complete files of this kind may end with zeros. [MS-CFB] 2.2 defines the sectors.
    """
    if len(content) < _OLE_HEADER_SIZE:
        return False
    power, directory = struct.unpack_from("<H", content, 30)[0], content[48:52]
    start = (int.from_bytes(directory, "little") + 1) << min(power, 12)
    return content[start:].startswith("Root Entry".encode("utf-16-le"))
