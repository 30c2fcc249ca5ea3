"""All that a site may write, one thing at a time, each through a store of its own.

The connections with which the site shows its pages can only read.
"""

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from ingest.desk.protection.forgery import Tokens
from ingest.desk.protection.guard import MIB
from ingest.intake.correcting import (
    Corrected,
    NewCorrection,
    UnusableCorrection,
    correct_all,
    take_back,
)
from ingest.intake.faults import ReviewtrailFault
from ingest.intake.files import may_be_review, saved_at
from ingest.intake.pipeline import Pipeline
from ingest.intake.reread_files import Tools
from ingest.intake.review_context import review_contexts
from ingest.intake.uploads import safe_name, save_upload
from ingest.intake.verdicts import Verdict, handed_in_again, of_record, refused
from ingest.intake.version import version
from ingest.intake.workers import InProcess, reading_in
from ingest.store import Store
from ingest.store.documents.stored_documents import moment_text
from ingest.store.series import PinRecord, StoredPin
from ingest.threads.pinning import pin, unpin
from ingest.threads.update import update_threads
from parsers import read_review
from parsers.errors import UnsupportedFormat
from parsers.formats import OF_A_PICTURE, is_named_as_picture
from parsers.settings import DEFAULTS, Settings

MAX_FILE_BYTES = 100 * MIB
MAX_FORM_BYTES = 256 * 1024


class PairingAnswer(NamedTuple):
    """Which statement of the year before a statement corresponds to, by their numbers.

    `was` is the present answer and `is_now` the new one; each is empty if there is none.
    """

    series: str
    from_year: int
    was: str
    is_now: str
    to_year: int
    to_mark: str
    who: str
    note: str

    @property
    def pin(self) -> StoredPin | None:
        """The pin to store; None if the answer has not changed."""
        if self.is_now == self.was:
            return None
        return self._pin(self.is_now, True) if self.is_now else self._pin(self.was, False)

    @property
    def pin_before(self) -> StoredPin:
        """The pin for the present answer, which ends if there is one."""
        return self._pin(self.was, True)

    def _pin(self, mark: str, is_together: bool) -> StoredPin:
        return StoredPin(self.from_year, mark, self.to_year, self.to_mark, is_together)


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes for visitors into a database, and into the watched folder, if there is one.

    Files are read in `executor`. `who` is the name of visitors if nobody logs in.
    """

    database: Path
    folder: Path | None = None
    settings: Settings = DEFAULTS
    executor: Executor = field(default_factory=InProcess)
    clock: Callable[[], datetime] = partial(datetime.now, UTC)
    who: str = ""
    tokens: Tokens = field(default_factory=Tokens)
    _turn: Lock = field(default_factory=Lock)

    def add(self, name: str, content: bytes) -> Verdict:
        """Read an uploaded file, keep it in the folder, and return what became of it.

        Raises UnsupportedFormat if the file's extension is not that of a document, OSError and
        StoreError.
        """
        _require_document(name)
        sha256 = hashlib.sha256(content).hexdigest()
        path = save_upload(self.folder, name, content) if self.folder else Path(safe_name(name))
        with self._turn, Store(self.database) as store:
            saved = saved_at(path) if self.folder else None
            outcome = self._pipeline(store).read(path, content, saved)
            update_threads(store)
            record = next((each for each in store.records() if each.sha256 == sha256), None)
            if record is None:  # it could not be recorded
                refusal = outcome.refusal or ReviewtrailFault()
                return refused(path.name, refusal.code, str(refusal))
            verdict = of_record(path.name, record, review_contexts(store)(record))
            if outcome.kind == "held":
                return handed_in_again(verdict, record.name)
            return self._in_place_of_refused(store, safe_name(name), verdict)

    def _in_place_of_refused(self, store: Store, name: str, verdict: Verdict) -> Verdict:
        """Put away refused files with the name under which a file that was read was handed in."""
        refusals = [
            record.sha256
            for record in store.records()
            if record.outcome == "refused" and record.name == name and record.put_away is None
        ]
        if not refusals or verdict.review_id is None:
            return verdict
        note = f"{verdict.name} was handed in instead"
        put_away = [NewCorrection(each, "review", "no", self.who, note) for each in refusals]
        correct_all(store, put_away, self._tools())
        words = f"{verdict.words}. The file of this name that was refused before is put away"
        return replace(verdict, words=words)

    def correct(self, wanted: Sequence[NewCorrection]) -> list[Corrected]:
        """Store and apply corrections, all or none. Raises ReviewtrailError."""
        with self._turn, Store(self.database) as store:
            return correct_all(store, wanted, self._tools())

    def take_back(self, correction_id: int, who: str) -> Corrected:
        """Take a correction back. Raises ReviewtrailError if it is not in force."""
        with self._turn, Store(self.database) as store:
            return take_back(store, correction_id, who, self._tools())

    def pair(self, said: PairingAnswer) -> None:
        """Pin a statement to one of an earlier year, or pin that it is none of them.

        Raises UnclearChoice if there is no such statement.
        """
        if said.pin is None:
            return
        with self._turn, Store(self.database) as store:
            now = moment_text(self.clock())
            kept = PinRecord(said.series, said.pin, now, said.who, said.note)
            pin(store, kept, instead_of=said.pin_before)

    def unpair(self, pin_id: int, who: str) -> None:
        """Take a pin back. Raises UnusableCorrection if it is not in force."""
        with self._turn, Store(self.database) as store:
            if not unpin(store, pin_id, who, moment_text(self.clock())):
                raise UnusableCorrection("This was taken back before.")

    def _tools(self) -> Tools:
        return Tools(self.clock, version(), self.settings, reading_in(self.executor, read_review))

    def _pipeline(self, store: Store) -> Pipeline:
        return Pipeline(
            store, self.clock, version(), settings=self.settings, executor=self.executor
        )


def _require_document(name: str) -> None:
    """Raise UnsupportedFormat for a file that is not named as a document."""
    if is_named_as_picture(name):
        raise UnsupportedFormat("this is a picture", OF_A_PICTURE)
    if not may_be_review(Path(safe_name(name))):
        raise UnsupportedFormat("its name does not end as that of a document")
