"""What the database knows already: files, without opening them, and contents by their digests.

What a scan found in, what is known of it out.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from ingest.intake.files import moment_of
from ingest.output.characters import printable_path
from ingest.store.documents.stored_documents import Record, modified_text
from ingest.watch.scan import FolderEntry, Stamp


class RecalledFile(NamedTuple):
    """The content of a file that is in the database; valid as long as the stamp is the same."""

    stamp: Stamp
    sha256: str


class KnownContents(NamedTuple):
    """The digests of all contents that were read, of those held, and of those refused by name."""

    all: Set[str]
    held: Set[str]
    refused_as: Mapping[str, Set[str]]

    @classmethod
    def of(cls, records: Collection[Record]) -> "KnownContents":
        """The contents of all files that were ever read."""
        refused_as: defaultdict[str, set[str]] = defaultdict(set)
        for record in records:
            if record.review_id is None:
                refused_as[record.name].add(record.sha256)
        held = {record.sha256 for record in records if record.review_id is not None}
        return cls({record.sha256 for record in records}, held, refused_as)


def recalled(
    entries: Iterable[FolderEntry], records: Iterable[Record], version: str
) -> Iterator[tuple[Path, RecalledFile]]:
    """The files that an earlier run has read and that have not changed since.

    Like rsync, it compares name, size and modification time, and also checks that the system has
    not recorded a change since the file was read. A file that was refused by another version of
    reviewtrail is read again.
    """
    known = {
        (record.name, record.size, record.modified_at): record
        for record in records
        if record.review_id or record.parser_version == version
    }
    for path, stamp, _ in entries:
        name = printable_path(path.name)
        record = known.get((name, stamp.size, modified_text(saved_at(stamp))))
        if record and _is_before(stamp.changed, record.seen_at):
            yield path, RecalledFile(stamp, record.sha256)


def saved_at(stamp: Stamp) -> datetime | None:
    """When a file was last saved; None if that is not a valid time."""
    return moment_of(stamp.modified / 1e9)


def _is_before(changed: int, seen_at: str) -> bool:
    """Whether a change, in nanoseconds since 1970, was before a moment in ISO 8601."""
    return changed / 1e9 < datetime.fromisoformat(seen_at).timestamp()
