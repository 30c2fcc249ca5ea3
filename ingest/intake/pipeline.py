"""Reads files into the database, each in its own transaction. Files in, outcomes out."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeAlias

from ingest.intake.addresses import AnyPath
from ingest.intake.faults import faults_as_refusals
from ingest.intake.files import read_bytes, saved_at, year_folder
from ingest.intake.workers import InProcess, ReadReview, result_of
from ingest.output.characters import printable_path
from ingest.store import AddOptions, Store
from ingest.store.corrections import NewCorrectionRow
from ingest.store.documents.stored_documents import Filed, SourceFile, modified_text, moment_text
from ingest.threads.update import update_threads
from parsers import read_review
from parsers.correcting.correctable import value_of
from parsers.corrections import Correction
from parsers.errors import Refusal
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

READ_AHEAD = 16  # files that are kept in memory while they are read


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of a file: either `filed` or `refusal` is None.

    `review` is what was read from it; None if it was refused, or already held and so not read.
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


_Started: TypeAlias = _Reading | FileOutcome  # the outcome, if the file is already known


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Reads files and stores them. `clock` returns the time in UTC; `version` is reviewtrail's.

    If `unattended`, a refused file is not read again, and a file that is older than the review that
    is held does not become its next revision. `overrides` are values, by field, by which the person
    `who` corrects all files, including those that are already held. `executor` reads files in
    parallel; `read_ahead` should be at least the number of its workers.
    """

    store: Store
    clock: Callable[[], datetime]
    version: str
    overrides: Mapping[str, str] = field(default_factory=dict)
    who: str = ""
    read_review: ReadReview = read_review
    unattended: bool = False
    settings: Settings = DEFAULTS
    executor: Executor = field(default_factory=InProcess)
    read_ahead: int = READ_AHEAD

    def run(self, files: Iterable[AnyPath]) -> Iterator[FileOutcome]:
        """Read and store each file, whatever becomes of the others. Raises StoreError.

        The executor reads some files ahead. At the end the threads are updated.
        """
        started: deque[_Started] = deque()
        for path in files:
            started.append(self._start(path))
            if len(started) > self._read_ahead():
                yield self._finish(started.popleft())
        yield from map(self._finish, started)
        update_threads(self.store)

    def read(self, path: AnyPath, content: bytes, saved: datetime | None) -> FileOutcome:
        """Read and store one file, which was last saved at `saved`, if that is known.

        If several processes read the same file, only one stores it, and the others return what
        became of it.
        """
        return self._finish(self._start_with(path, content, saved))

    def _read_ahead(self) -> int:
        return 0 if isinstance(self.executor, InProcess) else self.read_ahead

    def _start(self, path: AnyPath) -> _Started:
        try:
            return self._start_with(path, read_bytes(path), saved_at(path))
        except Refusal as refusal:
            return FileOutcome(printable_path(path), refusal=refusal)

    def _start_with(self, path: AnyPath, content: bytes, saved: datetime | None) -> _Started:
        source = self._source(path, content, saved)
        if known := self._known(path, source):
            return self._with_overrides(source, known)
        review = self.executor.submit(self.read_review, content, source.path, self.settings)
        return _Reading(path, source, content, review)

    def _finish(self, started: _Started) -> FileOutcome:
        """Wait until a file has been read, and store it; the lock is only held for storing."""
        if isinstance(started, FileOutcome):
            return started
        wait([started.review])
        with self.store.ingest_lock():
            known = self._known(started.path, started.source)
            outcome = known or self._filed(started)
        return self._with_overrides(started.source, outcome) if known else outcome

    def _known(self, path: AnyPath, source: SourceFile) -> FileOutcome | None:
        if filed := self.store.held(source.sha256):
            return FileOutcome(printable_path(path), filed)
        if self.unattended and (refusal := self.store.refusal(source)):
            return FileOutcome(printable_path(path), refusal=refusal)
        return None

    def _filed(self, reading: _Reading) -> FileOutcome:
        try:
            return self._stored(reading)
        except Refusal as refusal:
            recorded = self._recorded(reading, refusal)
            return FileOutcome(printable_path(reading.path), refusal=recorded)

    def _stored(self, reading: _Reading) -> FileOutcome:
        source = reading.source
        with faults_as_refusals(source.name):
            review = result_of(reading.review)
            of_format = replace(source, format=review.format or None)
            said = [self._row(source, review, field) for field in self.overrides]
            options = AddOptions(said, self.settings, only_newer=self.unattended)
            filed = self.store.add(of_format, review, reading.content, options)
            return FileOutcome(
                printable_path(reading.path), filed, self._filed_review(filed, review)
            )

    def _filed_review(self, filed: Filed, as_read: Review) -> Review:
        """The review with its corrections, if it has any."""
        if filed.outcome != "stored" or not filed.is_corrected:
            return as_read
        return replace(self.store.load_review(filed.review_id), format=as_read.format)

    def _row(self, source: SourceFile, as_read: Review, field: str) -> NewCorrectionRow:
        read = value_of(as_read, field)
        made = Correction(field, self.overrides[field], self.who, source.seen_at, as_read=read)
        return NewCorrectionRow(source.name, made)

    def _with_overrides(self, source: SourceFile, known: FileOutcome) -> FileOutcome:
        """The outcome for a known file, after overrides that differ were stored as corrections."""
        if not (known.filed and self.overrides):
            return known
        held = self.store.load_review(known.filed.review_id)
        new = {
            field: value
            for field, value in self.overrides.items()
            if value_of(held, field) != value
        }
        try:
            self._correct(source, new)
        except Refusal as refusal:
            return replace(known, filed=None, refusal=refusal)
        after = self.store.held(source.sha256) if new else None
        return replace(known, filed=replace(after, outcome="corrected")) if after else known

    def _correct(self, source: SourceFile, values: Mapping[str, str]) -> None:
        """Store values of a file as corrections."""
        from ingest.intake.correcting import NewCorrection, correct
        from ingest.intake.reread_files import Tools

        tools = Tools(self.clock, self.version, self.settings, self._read_now)
        for name, value in values.items():
            correct(self.store, NewCorrection(source.sha256, name, value, self.who), tools)

    def _read_now(self, content: bytes, name: str, settings: Settings) -> Review:
        return result_of(self.executor.submit(self.read_review, content, name, settings))

    def _recorded(self, reading: _Reading, refusal: Refusal) -> Refusal:
        """Record a refusal and return it, or the fault if that fails."""
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
            name=printable_path(path.name),
            size=len(data),
            format=None,
            seen_at=moment_text(self.clock()),
            parser_version=self.version,
            modified_at=modified_text(saved),
            folder=year_folder(path),
        )
