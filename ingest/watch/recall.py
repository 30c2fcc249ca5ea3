"""Which files of the folder the database knows already, told without opening them."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from ingest.output.characters import printable_path
from ingest.store.documents import Record, modified_text
from ingest.watch.scan import Entry, Stamp


class Settled(NamedTuple):
    """A file whose content is in the database, for as long as it has this stamp."""

    stamp: Stamp
    sha256: str


def recalled(
    entries: Iterable[Entry], records: Iterable[Record], version: str
) -> Iterator[tuple[Path, Settled]]:
    """The files that an earlier run has read and nobody has touched since.

    A file is known by its name, its size and the time of its saving, as rsync does; and had it been
    written over since it was read, the system would have marked it as changed. What another
    version of reviewtrail refused is read again.
    """
    known = {
        (record.name, record.size, record.modified_at): record
        for record in records
        if record.review_id or record.parser_version == version
    }
    for path, stamp, _ in entries:
        name = printable_path(Path(path.name))
        record = known.get((name, stamp.size, modified_text(saved_at(stamp))))
        if record and _is_before(stamp.changed, record.seen_at):
            yield path, Settled(stamp, record.sha256)


def saved_at(stamp: Stamp) -> datetime | None:
    """When a file was last saved; None where that is nonsense."""
    try:
        return datetime.fromtimestamp(stamp.modified / 1e9, UTC)
    except (OSError, ValueError, OverflowError):
        return None


def _is_before(changed: int, seen_at: str) -> bool:
    """Whether a change, in nanoseconds since 1970, came before a moment in ISO 8601."""
    return changed / 1e9 < datetime.fromisoformat(seen_at).timestamp()
