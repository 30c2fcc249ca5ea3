"""Keeps the year-on-year reports in a folder up to date."""

import hashlib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from ingest.output.replace import replace_file
from ingest.store import Store
from ingest.store.documents.stored_documents import Record
from parsers.errors import ReviewtrailError

_STATE_FILE = ".reviewtrail-reports"


class ReportsUnwritable(ReviewtrailError):
    """The reports cannot be written to their folder."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class ReportFolder:
    """A folder of reports. `write` writes all and says their file names; `name` gives that of the
    report of a review.
    """

    folder: Path
    write: Callable[[Store, Path], Iterable[str]]
    name: Callable[[Record], str]

    def refresh(self, store: Store) -> bool:
        """Write the reports if the database has changed; return whether they were written.

        The state they were written for is stored in the folder, so that reports are also written
        after another process was killed or has read reviews; and so are their names, so that the
        report of a series that is no more goes. Raises ReportsUnwritable and StoreError.
        """
        try:
            return self._refresh(store)
        except OSError as error:
            raise ReportsUnwritable(
                f"the reports cannot be written to {self.folder} ({error.strerror}). "
                "Make that possible, or name another folder for them with --reports."
            ) from error

    def of(self, record: Record) -> Path | None:
        """The report that includes a review, if it has been written."""
        path = self.folder / self.name(record)
        return path if os.path.isfile(path) else None  # also where the folder cannot be entered

    def links(self, records: Iterable[Record], start: Path) -> dict[int, str]:
        """The links from a folder to the reports that have been written, by the reviews' ids."""
        links = {}
        for record in records:
            report = self.of(record)
            if report and record.review_id:
                links[record.review_id] = _link(report, start)
        return links

    def _refresh(self, store: Store) -> bool:
        mark, state = self.folder / _STATE_FILE, _state(store)
        state_before, *names_before = _lines(mark) or [""]
        if state_before == state:
            return False
        self.folder.mkdir(parents=True, exist_ok=True)
        with store.ingest_lock():
            names = sorted(self.write(store, self.folder))
        for name in {*filter(_is_of_a_report, names_before)} - {*names}:
            (self.folder / name).unlink(missing_ok=True)
        replace_file(mark, "\n".join([state, *names]))
        return True


def _state(store: Store) -> str:
    digest = hashlib.sha256()
    for r in store.records():
        if r.outcome == "stored" and r.is_current:
            digest.update(f"{r.sha256} {r.review_id} {r.parser_version}\n".encode())
    for series in store.threads.series():
        digest.update(f"{store.threads.pins(series.key)}\n".encode())
    said = [each for each in store.corrections.all() if each.correction.field != "checked"]
    digest.update(f"{[(each.correction.id, each.withdrawn_at) for each in said]}".encode())
    return digest.hexdigest()


def _is_of_a_report(name: str) -> bool:
    """Whether it can be the name of a report in this very folder."""
    return name.endswith(".html") and name == Path(name).name


def _lines(mark: Path) -> list[str]:
    try:
        return mark.read_text(encoding="utf-8").splitlines() if mark.is_file() else []
    except (OSError, ValueError):
        return []


def _link(path: Path, start: Path) -> str:
    try:
        return quote(Path(os.path.relpath(path, start)).as_posix())
    except ValueError:  # on another Windows drive
        return path.absolute().as_uri()
