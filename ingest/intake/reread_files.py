"""Files that are read again from the database, so that corrections can be applied to them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from ingest.intake.faults import faults_as_refusals
from ingest.intake.targets import Target
from ingest.intake.workers import ReadReview
from ingest.store import Store
from ingest.store.corrections import Readings, Unread
from ingest.store.documents.stored_documents import moment_text
from ingest.threads.update import update_threads
from parsers import corrected, read_review
from parsers.correcting.applying import order_as_read
from parsers.correcting.locating import Spot, about, find
from parsers.errors import ReviewtrailError
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

T = TypeVar("T")


class NotReadAgain(ReviewtrailError):
    """A file is not kept, or is read otherwise than before, so that it cannot be corrected."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Tools:
    """What is needed to read files again: a clock in UTC, the version, settings and a reader."""

    clock: Callable[[], datetime]
    version: str
    settings: Settings = DEFAULTS
    read_review: ReadReview = read_review


class RereadFiles:
    """The documents that were read again for a correction, before corrections are applied."""

    def __init__(self, store: Store, tools: Tools) -> None:
        self._store, self._tools = store, tools
        self._as_read: dict[int, Review] = {}

    def as_read(self, document_id: int) -> Review:
        """The review of a file, before corrections. Raises NotReadAgain, or the file's refusal."""
        if document_id not in self._as_read:
            self._as_read[document_id] = self._read(document_id)
        return self._as_read[document_id]

    def spot_as_read(self, target: Target) -> Spot | None:
        """The position, before corrections, of what a person sees in the corrected review."""
        if target.document_id is None or target.held is None or target.spot is None:
            return None
        as_read = self.as_read(target.document_id)
        said = self._store.corrections.of_document(target.document_id, as_read)
        now = corrected(as_read, said, self._tools.settings)
        spot = find(now, about(target.held.review, target.spot))
        if spot is None:
            raise NotReadAgain(
                "This version reads the file otherwise than it was read before: all files must be "
                "read again first (reviewtrail reparse)."
            )
        return spot._replace(statement=order_as_read(as_read, said)[spot.statement])

    def apply(self, change: Callable[[Readings], T]) -> T:
        """Apply a change of corrections, and return what it returns.

        It says which files it needs, and is tried again when these have been read. The lock is not
        held while they are.
        """
        while True:
            readings = Readings(self._as_read, self._tools.version, self._tools.settings)
            try:
                with self._store.ingest_lock():
                    changed = change(readings)
            except Unread as unread:
                for document_id in unread.documents:
                    self.as_read(document_id)
            else:
                update_threads(self._store)
                return changed

    def moment(self) -> str:
        """The current time as the database stores it."""
        return moment_text(self._tools.clock())

    def _read(self, document_id: int) -> Review:
        original = self._store.original(document_id)
        if original is None:
            raise NotReadAgain(
                "The file itself is not kept in this database, so that it cannot be read again:"
                " an older version left it out, or people's names were taken out."
            )
        source, settings = original.source, self._tools.settings
        with faults_as_refusals(source.name):
            return self._tools.read_review(original.content, source.path, settings)
