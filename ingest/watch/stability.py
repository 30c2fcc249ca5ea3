"""When a file may be read: not while it is copied, saved or held open elsewhere.

A file is ready when size, time and content were the same at two scans, a quiet moment apart, and
it ends as files of its kind end. There is no other sign that works on every disk and share.
"""

import hashlib
import io
import struct
import zipfile
from collections.abc import Callable, Container
from dataclasses import dataclass
from pathlib import Path

from ingest.intake.files import UnreadableFile, read_bytes
from ingest.watch.scan import Entry, Stamp

_PATIENCE = 600.0  # seconds after which a file that looks like a part of one is tried as it is
_LONGEST_WAIT = 300.0  # seconds between two attempts to open a file that is open elsewhere
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_HEADER = 512
_HTML_END = 65536  # what may follow the end of a page: scripts and comments of its host


@dataclass(frozen=True, slots=True)
class Waiting:
    """Not yet ready, and why."""

    words: str


@dataclass(frozen=True, slots=True)
class OpenElsewhere:
    """It cannot be opened now. It is tried again, ever less often."""

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
    """What files looked like at the scans before.

    `quiet` is how many seconds must lie between two scans that see the same. `clock` is monotonic,
    `now` counts seconds since 1970 as files do.
    """

    def __init__(self, quiet: float, clock: Callable[[], float], now: Callable[[], float]) -> None:
        self._quiet, self._clock, self._now = quiet, clock, now
        self._sightings: dict[Path, _Sighting] = {}
        self._attempts: dict[Path, _Attempt] = {}

    def look(self, entry: Entry, held: Container[str] = ()) -> Waiting | OpenElsewhere | Ready:
        """Whether the file is ready at this scan; one whose content is held already always is.

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
        why_not = None if sha256 in held else self._why_not(entry, content, sha256)
        return why_not or Ready(content, sha256)

    def has_seen(self, entry: Entry) -> bool:
        """Whether a file was looked at before, and was not ready or could not be opened."""
        return entry.path in self._sightings or entry.path in self._attempts

    def forget_all_but(self, paths: Container[Path]) -> None:
        """Files that are gone are new when they come again."""
        for memory in (self._sightings, self._attempts):
            for path in [path for path in memory if path not in paths]:
                del memory[path]

    def _unreadable(self, entry: Entry, cause: BaseException | None) -> Waiting | OpenElsewhere:
        if isinstance(cause, FileNotFoundError):
            return Waiting("it was renamed or taken away just now")
        last = self._attempts.get(entry.path)
        wait = last.wait * 2 if last and last.stamp == entry.stamp else self._quiet
        wait = min(wait, _LONGEST_WAIT)
        self._attempts[entry.path] = _Attempt(entry.stamp, wait, self._clock() + wait)
        return _OPEN

    def _why_not(self, entry: Entry, content: bytes, sha256: str) -> Waiting | None:
        form = (entry.stamp, sha256)
        last = self._sightings.get(entry.path)
        if last is None or last.form != form:
            self._sightings[entry.path] = _Sighting(form, self._clock())
            return _NEW
        if self._clock() - last.at < self._quiet:
            return _NEW
        if not is_whole(content) and self._age(entry.stamp) < _PATIENCE:
            return _PART
        return None

    def _age(self, stamp: Stamp) -> float:
        """Seconds since the file last changed. A time that is still to come says nothing."""
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
    """Whether a file ends as its kind does. Of plain text no one can tell, so that is whole."""
    if content.startswith(_OLE):
        return _has_directory(content)
    if not content or content.endswith(bytes(8)):
        return False  # the space is taken, its content is still to come
    if content.startswith(b"PK"):
        return zipfile.is_zipfile(io.BytesIO(content))  # the directory stands at its end
    if content.startswith(b"%PDF-"):
        return b"%%EOF" in content[-1024:]  # ISO 32000-1, implementation note 18
    if b"<html" in content[:4096].replace(b"\0", b"").lower():
        return b"</html" in content[-_HTML_END:].replace(b"\0", b"").lower()
    return True


def _has_directory(content: bytes) -> bool:
    """Whether an old or a protected file of Office has its directory, which is written last.

    Such files may well end with noughts. [MS-CFB] 2.2: where the sectors begin, and how long.
    """
    if len(content) < _OLE_HEADER:
        return False
    power, directory = struct.unpack_from("<H", content, 30)[0], content[48:52]
    start = (int.from_bytes(directory, "little") + 1) << min(power, 12)
    return content[start:].startswith("Root Entry".encode("utf-16-le"))
