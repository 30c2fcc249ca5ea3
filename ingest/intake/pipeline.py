"""Files into the database, one transaction a file; out comes what became of each."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from ingest.intake.addresses import AnyPath
from ingest.intake.faults import faults_as_refusals
from ingest.intake.files import read_bytes, saved_at, year_folder
from ingest.intake.workers import InProcess, ReadReview, result_of
from ingest.output.characters import printable_path
from ingest.store import Store
from ingest.store.corrections import NewCorrectionRow
from ingest.store.documents import Filed, SourceFile, modified_text, moment_text
from ingest.threads.update import update_threads
from parsers import read_review
from parsers.correcting.correctable import value_of
from parsers.errors import Refusal
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

READ_AHEAD = 16  # files whose bytes are kept while they are read, unless more workers are there


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file: it is filed or it is refused; the other of the two is None.

    `review` is what was read from it; None if it was refused, or held already and not read.
    """

    file: str
    filed: Filed | None = None
    review: Review | None = None
    refusal: Refusal | None = None

    @property
    def kind(self) -> str:
        """In a word: stored, joined, held, corrected or refused."""
        return self.filed.outcome if self.filed else "refused"


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file that is being read."""

    path: AnyPath
    source: SourceFile
    content: bytes
    review: Future[Review]


_Begun: TypeAlias = _Reading | Outcome  # what is known of a file already is its outcome


@dataclass(frozen=True, slots=True)
class Pipeline:
    """What files pass through. `clock` gives the time in UTC; `version` is that of reviewtrail.

    Unattended, a file that was refused is not read again for nothing, and one that is older than
    the review that is held does not become its next revision. `said` is what a person says of the
    files, by field, and `who` that person: they count more than what the files say, those that are
    held already, too. `executor` is anything that reads files beside one another; `read_ahead` is
    how many it is given at once, so at least as many as it has workers.
    """

    store: Store
    clock: Callable[[], datetime]
    version: str
    said: Mapping[str, str] = field(default_factory=dict)
    who: str = ""
    read_review: ReadReview = read_review
    unattended: bool = False
    settings: Settings = DEFAULTS
    executor: Executor = field(default_factory=InProcess)
    read_ahead: int = READ_AHEAD

    def run(self, files: Iterable[AnyPath]) -> Iterator[Outcome]:
        """Each file in its turn; one that fails does not stop the next. Raises StoreError.

        The executor reads some files ahead, while those before are stored. When all are read, the
        threads of their statements are drawn.
        """
        begun: deque[_Begun] = deque()
        for path in files:
            begun.append(self._begin(path))
            if len(begun) > self._read_ahead():
                yield self._finish(begun.popleft())
        yield from map(self._finish, begun)
        update_threads(self.store)

    def read(self, path: AnyPath, content: bytes, saved: datetime | None) -> Outcome:
        """What becomes of one file, which was last saved at the time given, if that is known.

        Of several processes that read a file only one stores it; the others see what became of it.
        """
        return self._finish(self._begin_with(path, content, saved))

    def _read_ahead(self) -> int:
        return 0 if isinstance(self.executor, InProcess) else self.read_ahead

    def _begin(self, path: AnyPath) -> _Begun:
        try:
            return self._begin_with(path, read_bytes(path), saved_at(path))
        except Refusal as refusal:
            return Outcome(printable_path(path), refusal=refusal)

    def _begin_with(self, path: AnyPath, content: bytes, saved: datetime | None) -> _Begun:
        source = self._source(path, content, saved)
        if known := self._known(path, source):
            return self._with_what_is_said(source, known)
        review = self.executor.submit(self.read_review, content, source.path, self.settings)
        return _Reading(path, source, content, review)

    def _finish(self, begun: _Begun) -> Outcome:
        """What became of a file, once its reading has ended; no lock is held until then."""
        if isinstance(begun, Outcome):
            return begun
        wait([begun.review])
        with self.store.ingest_lock():
            known = self._known(begun.path, begun.source)
            outcome = known or self._filed(begun)
        return self._with_what_is_said(begun.source, outcome) if known else outcome

    def _known(self, path: AnyPath, source: SourceFile) -> Outcome | None:
        if filed := self.store.held(source.sha256):
            return Outcome(printable_path(path), filed)
        if self.unattended and (refusal := self.store.refusal(source)):
            return Outcome(printable_path(path), refusal=refusal)
        return None

    def _filed(self, reading: _Reading) -> Outcome:
        try:
            return self._stored(reading)
        except Refusal as refusal:
            recorded = self._recorded(reading, refusal)
            return Outcome(printable_path(reading.path), refusal=recorded)

    def _stored(self, reading: _Reading) -> Outcome:
        source = reading.source
        with faults_as_refusals(source.name):
            review = result_of(reading.review)
            of_format = replace(source, format=review.format or None)
            said = [self._row(source, review, field) for field in self.said]
            filed = self.store.add(
                of_format, review, reading.content, self.unattended, said, self.settings
            )
            return Outcome(printable_path(reading.path), filed, self._filed_review(filed, review))

    def _filed_review(self, filed: Filed, as_read: Review) -> Review:
        """The review as it counts: as it is held, where people said something of it."""
        if filed.outcome != "stored" or not filed.is_corrected:
            return as_read
        return replace(self.store.load_review(filed.review_id), format=as_read.format)

    def _row(self, source: SourceFile, as_read: Review, field: str) -> NewCorrectionRow:
        read = value_of(as_read, field)
        return NewCorrectionRow(
            source.name, field, self.said[field], read, "", self.who, source.seen_at
        )

    def _with_what_is_said(self, source: SourceFile, known: Outcome) -> Outcome:
        """A file that is held, after what is said of it now was kept where it is something new."""
        if not (known.filed and self.said):
            return known
        from ingest.intake.correcting import NewCorrection, Tools, correct

        held = self.store.load_review(known.filed.review_id)
        new = [field for field, value in self.said.items() if value_of(held, field) != value]
        tools = Tools(self.clock, self.version, self.settings, self._read_now)
        try:
            for field in new:
                said = NewCorrection(source.sha256, field, self.said[field], self.who)
                correct(self.store, said, tools)
        except Refusal as refusal:
            return replace(known, filed=None, refusal=refusal)
        after = self.store.held(source.sha256) if new else None
        return replace(known, filed=replace(after, outcome="corrected")) if after else known

    def _read_now(self, content: bytes, name: str, settings: Settings) -> Review:
        return result_of(self.executor.submit(self.read_review, content, name, settings))

    def _recorded(self, reading: _Reading, refusal: Refusal) -> Refusal:
        """The refusal, now in the database; the fault in its place if that cannot take it."""
        source = reading.source
        try:
            with faults_as_refusals(source.name):
                of_format = replace(source, format=refusal.format)
                self.store.refuse(of_format, refusal, reading.content)
        except Refusal as fault:
            return fault
        return refusal

    def _source(self, path: AnyPath, data: bytes, saved: datetime | None) -> SourceFile:
        return SourceFile(
            sha256=hashlib.sha256(data).hexdigest(),
            name=printable_path(Path(path.name)),
            size=len(data),
            format=None,
            seen_at=moment_text(self.clock()),
            parser_version=self.version,
            modified_at=modified_text(saved),
            folder=year_folder(path),
        )
