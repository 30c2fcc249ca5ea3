"""Files into the database, one transaction a file; out comes what became of each."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ingest.files import printable, read_bytes
from ingest.reading import Overrides, faults_as_refusals
from ingest.store import Filed, SourceFile, Store
from parsers import parse
from parsers.detect import detect
from parsers.errors import NoYear, Refusal
from parsers.review import Review


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
class Pipeline:
    """What files pass through. `clock` gives the time in UTC; `version` is that of reviewtrail."""

    store: Store
    clock: Callable[[], datetime]
    version: str
    overrides: Overrides = Overrides()
    parse: Callable[[bytes, str], Review] = parse

    def run(self, files: Iterable[Path]) -> Iterator[Outcome]:
        """Each file in its turn; one that fails does not stop the next. Raises StoreError."""
        return map(self._outcome, files)

    def _outcome(self, path: Path) -> Outcome:
        try:
            return self._file(path, read_bytes(path))
        except Refusal as refusal:
            return Outcome(printable(path), refusal=refusal)

    def _file(self, path: Path, data: bytes) -> Outcome:
        source = self._source(printable(Path(path.name)), data)
        if filed := self.store.held(source.sha256):
            return Outcome(printable(path), filed)
        try:
            with faults_as_refusals(source.name):
                review = self._review(data, source.name)
                return Outcome(printable(path), self.store.add(source, review), review)
        except Refusal as refusal:
            self.store.refuse(source, refusal)
            raise

    def _source(self, name: str, data: bytes) -> SourceFile:
        return SourceFile(
            sha256=hashlib.sha256(data).hexdigest(),
            name=name,
            size=len(data),
            format=_format(data, name),
            seen_at=self.clock().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            parser_version=self.version,
        )

    def _review(self, data: bytes, name: str) -> Review:
        review = self.overrides.apply(self.parse(data, name))
        if review.year is None:
            raise NoYear
        return review


def _format(data: bytes, name: str) -> str | None:
    try:
        return detect(data, name)
    except Refusal:
        return None
