"""Files into the database, one transaction a file; out comes what became of each."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from ingest.intake.faults import faults_as_refusals
from ingest.intake.files import read_bytes, saved_at
from ingest.intake.workers import InProcess, result_of
from ingest.output.characters import printable_path
from ingest.store import Store
from ingest.store.documents import Filed, SourceFile, modified_text
from ingest.threads.update import update_threads
from parsers import read_review
from parsers.corrections import NO_CORRECTIONS, Corrections
from parsers.errors import Refusal
from parsers.review import Review
from parsers.settings import DEFAULTS, Settings

READ_AHEAD = 16  # files whose bytes are kept while they are read

ReadReview: TypeAlias = Callable[[bytes, str, Settings, Corrections], Review]


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
        """In a word: stored, joined, held or refused."""
        return self.filed.outcome if self.filed else "refused"


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file that is being read."""

    path: Path
    source: SourceFile
    content: bytes
    review: Future[Review]


_Begun: TypeAlias = _Reading | Outcome  # what is known of a file already is its outcome


@dataclass(frozen=True, slots=True)
class Pipeline:
    """What files pass through. `clock` gives the time in UTC; `version` is that of reviewtrail.

    Unattended, a file that was refused is not read again for nothing, and one that is older than
    the review that is held does not become its next revision.
    """

    store: Store
    clock: Callable[[], datetime]
    version: str
    corrections: Corrections = NO_CORRECTIONS
    read_review: ReadReview = read_review
    unattended: bool = False
    settings: Settings = DEFAULTS
    executor: Executor = field(default_factory=InProcess)

    def run(self, files: Iterable[Path]) -> Iterator[Outcome]:
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

    def read(self, path: Path, content: bytes, saved: datetime | None) -> Outcome:
        """What becomes of one file, which was last saved at the time given, if that is known.

        Of several processes that read a file only one stores it; the others see what became of it.
        """
        return self._finish(self._begin_with(path, content, saved))

    def _read_ahead(self) -> int:
        return 0 if isinstance(self.executor, InProcess) else READ_AHEAD

    def _begin(self, path: Path) -> _Begun:
        try:
            return self._begin_with(path, read_bytes(path), saved_at(path))
        except Refusal as refusal:
            return Outcome(printable_path(path), refusal=refusal)

    def _begin_with(self, path: Path, content: bytes, saved: datetime | None) -> _Begun:
        source = self._source(printable_path(Path(path.name)), content, saved)
        if known := self._known(path, source):
            return known
        review = self.executor.submit(
            self.read_review, content, source.name, self.settings, self.corrections
        )
        return _Reading(path, source, content, review)

    def _finish(self, begun: _Begun) -> Outcome:
        """What became of a file, once its reading has ended; no lock is held until then."""
        if isinstance(begun, Outcome):
            return begun
        wait([begun.review])
        with self.store.turn():
            return self._known(begun.path, begun.source) or self._filed(begun)

    def _known(self, path: Path, source: SourceFile) -> Outcome | None:
        if filed := self.store.held(source.sha256):
            return Outcome(printable_path(path), filed)
        if self.unattended and (refusal := self.store.refusal(source)):
            return Outcome(printable_path(path), refusal=refusal)
        return None

    def _filed(self, reading: _Reading) -> Outcome:
        try:
            return self._stored(reading)
        except Refusal as refusal:
            recorded = self._recorded(reading.source, refusal)
            return Outcome(printable_path(reading.path), refusal=recorded)

    def _stored(self, reading: _Reading) -> Outcome:
        source = reading.source
        with faults_as_refusals(source.name):
            review = result_of(reading.review)
            of_format = replace(source, format=review.format or None)
            filed = self.store.add(of_format, review, reading.content, only_newer=self.unattended)
            return Outcome(printable_path(reading.path), filed, review)

    def _recorded(self, source: SourceFile, refusal: Refusal) -> Refusal:
        """The refusal, now in the database; the fault in its place if that cannot take it."""
        try:
            with faults_as_refusals(source.name):
                self.store.refuse(replace(source, format=refusal.format), refusal)
        except Refusal as fault:
            return fault
        return refusal

    def _source(self, name: str, data: bytes, saved: datetime | None) -> SourceFile:
        return SourceFile(
            sha256=hashlib.sha256(data).hexdigest(),
            name=name,
            size=len(data),
            format=None,
            seen_at=self.clock().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            parser_version=self.version,
            modified_at=modified_text(saved),
        )
