"""The watcher: a look at the whole folder, as often as it is asked for one."""

import logging
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from ingest.intake import verdicts
from ingest.intake.faults import ReviewtrailFault, fault_text
from ingest.intake.pipeline import Pipeline
from ingest.intake.review_context import review_contexts
from ingest.intake.verdicts import State, Verdict
from ingest.output.characters import printable_path, spelled_out
from ingest.store import StoreError
from ingest.store.documents.stored_documents import Record
from ingest.threads.update import update_threads
from ingest.watch import archive, status
from ingest.watch.paths import WatchPaths
from ingest.watch.recall import KnownContents, RecalledFile, recalled, saved_at
from ingest.watch.report_folder import ReportsUnwritable
from ingest.watch.scan import FolderEntry, FolderGone, Stamp, canonical_path, scan, stamp_of
from ingest.watch.stability import OpenElsewhere, StabilityTracker, Waiting
from ingest.watch.status_page import Page
from parsers.errors import Refusal, ReviewtrailError

_log = logging.getLogger(__name__)


class _FolderState(NamedTuple):
    """All that a look depends on, except for the time. If it is unchanged, nothing is to do."""

    entries: list[FolderEntry]
    database: tuple[int, int]
    pages: tuple[Stamp | None, ...]


class Watcher:
    """Looks at a folder whenever `look` is called; what it remembers only saves work.

    All state is in the folder and the database, so the next look continues after any interruption.
    `unwritten` says why the last look could not write the reports, if it could not.
    """

    def __init__(self, pipeline: Pipeline, paths: WatchPaths, stability: StabilityTracker) -> None:
        self._pipeline, self._paths, self._stability = pipeline, paths, stability
        self._root = canonical_path(paths.folder)
        self._entries: list[FolderEntry] = []
        self._settled: dict[Path, RecalledFile] = {}
        self._verdicts: tuple[Verdict, ...] = ()
        self._last_state: _FolderState | None = None  # after the last look, if that is finished
        self._is_finished = False  # whether the last look left nothing to try again
        self._looked_at = pipeline.clock()
        self.unwritten: ReportsUnwritable | None = None

    def look(self) -> tuple[Verdict, ...]:
        """Read files that are ready, archive them, update threads, reports and the status page.

        Raises FolderGone, StoreError, StatusTaken or StatusUnwritable; if possible, the status page
        shows the error too.
        """
        try:
            entries = scan(self._paths.folder, self._paths.ours(), self._entries)
            self._entries = entries
            if self._is_unchanged(entries):
                return self._verdicts
            self._last_state = None
            found = self._handled(entries)
        except (FolderGone, StoreError) as error:
            self._last_state = None
            with suppress(status.StatusUnwritable):  # it is often in the folder that is gone
                self._write_status(self._verdicts, [], str(error))
            raise
        _log_news(found, self._verdicts)
        self._verdicts = found
        self._update_reports()
        trouble = str(self.unwritten) if self.unwritten else None
        self._write_status(found, self._pipeline.store.records(), trouble)
        self._pipeline.store.checkpoint()
        if self._is_finished:
            self._last_state, self._looked_at = self._folder_state(entries), self._pipeline.clock()
        return found

    def _is_unchanged(self, entries: list[FolderEntry]) -> bool:
        """Whether the last look was recent and nothing has changed since."""
        since = self._pipeline.clock() - self._looked_at
        is_recent = timedelta() <= since < status.REFRESH
        return (
            is_recent
            and self._last_state is not None
            and self._last_state == self._folder_state(entries)
        )

    def _folder_state(self, entries: list[FolderEntry]) -> _FolderState:
        pages = map(stamp_of, status.paths(self._paths.status))
        return _FolderState(entries, self._pipeline.store.state(), tuple(pages))

    def _handled(self, entries: list[FolderEntry]) -> tuple[Verdict, ...]:
        """The verdicts on all entries, after all that is to do with them was done."""
        self._forget_all_but({entry.path for entry in entries})
        records = self._records()
        self._recall(entries, records.values())
        known = KnownContents.of(records.values())
        found = [self._read(entry, known) for entry in entries]
        settled = self._with_records(entries)
        filed = self._file_away(settled)
        self._is_finished = not filed and all(e.ignored or e.path in self._settled for e in entries)
        update_threads(self._pipeline.store)
        return (*filter(None, found), *self._verdicts_of(settled, filed))

    def _update_reports(self) -> None:
        before, self.unwritten = self.unwritten, None
        reports = self._paths.reports
        try:
            if reports and reports.refresh(self._pipeline.store):
                _log.info("the reports were written anew")
        except ReportsUnwritable as error:
            self.unwritten, self._is_finished = error, False
            if str(error) != str(before):
                _log.warning("%s", error)

    def _forget_all_but(self, paths: set[Path]) -> None:
        self._stability.forget_all_but(paths)
        self._settled = {path: seen for path, seen in self._settled.items() if path in paths}

    def _recall(self, entries: Iterable[FolderEntry], records: Iterable[Record]) -> None:
        new = [entry for entry in entries if self._is_new(entry)]
        self._settled.update(recalled(new, records, self._pipeline.version))

    def _is_new(self, entry: FolderEntry) -> bool:
        return entry.path not in self._settled and not self._stability.has_seen(entry)

    def _records(self) -> dict[str, Record]:
        return {record.sha256: record for record in self._pipeline.store.records()}

    def _read(self, entry: FolderEntry, known: KnownContents) -> Verdict | None:
        """The verdict on an entry, or None if its content is in the database."""
        name = self._name(entry)
        if entry.ignored:
            return Verdict(name, State.IGNORED, entry.ignored)
        last = self._settled.pop(entry.path, None)
        if last and last.stamp == entry.stamp and last.sha256 in known.all:
            self._settled[entry.path] = last
            return None
        try:
            return self._read_if_ready(entry, name, known)
        except Refusal as refusal:
            return verdicts.refused(name, refusal.code, str(refusal))
        except ReviewtrailError:
            raise
        except Exception as error:  # one bad file must not stop the next
            _log.error("%s: %s", spelled_out(name), fault_text(error))
            return verdicts.refused(name, ReviewtrailFault.code, str(ReviewtrailFault()))

    def _read_if_ready(self, entry: FolderEntry, name: str, known: KnownContents) -> Verdict | None:
        refused = known.refused_as.get(printable_path(entry.path.name), frozenset())
        sight = self._stability.look(entry, known.held, refused)
        if isinstance(sight, Waiting):
            return Verdict(name, State.WAITING, sight.words)
        if isinstance(sight, OpenElsewhere):
            return Verdict(name, State.OPEN, sight.words)
        self._pipeline.read(entry.path, sight.content, saved_at(entry.stamp))
        self._settled[entry.path] = RecalledFile(entry.stamp, sight.sha256)
        return None

    def _with_records(self, entries: Iterable[FolderEntry]) -> list[tuple[FolderEntry, Record]]:
        """The files whose content is in the database; those with the recorded name come first."""
        records = self._records()
        settled = ((entry, self._settled.get(entry.path)) for entry in entries)
        found = [
            (entry, records[seen.sha256])
            for entry, seen in settled
            if seen and seen.sha256 in records
        ]
        return sorted(found, key=lambda pair: printable_path(pair[0].path.name) != pair[1].name)

    def _file_away(self, settled: Iterable[tuple[FolderEntry, Record]]) -> dict[Path, str]:
        """Move files that were read into the archive; for each, where it went or why it stays."""
        root = self._paths.archive
        if root is None:
            return {}
        moves = [_move(entry, record, root) for entry, record in settled if record.review_id]
        if not moves:
            return {}
        with self._pipeline.store.ingest_lock():
            stays = archive.collisions(moves)
            return {move.source: self._filed(move, stays.get(move.source)) for move in moves}

    def _filed(self, move: archive.Move, why_not: str | None) -> str:
        if why := why_not or archive.carry_out(move):
            return f"It is not filed away: {why}"
        _log.info("%s: filed away", spelled_out(printable_path(move.source.name)))
        return f"It is filed away in {printable_path(move.target.parent)}"

    def _verdicts_of(
        self, settled: Iterable[tuple[FolderEntry, Record]], filed: Mapping[Path, str]
    ) -> Iterator[Verdict]:
        names: dict[str, str] = {}
        context_of = review_contexts(self._pipeline.store)
        for entry, record in settled:
            name = self._name(entry)
            verdict = verdicts.of_record(name, record, context_of(record))
            first = names.setdefault(record.sha256, name)
            if first != name and record.review_id:
                verdict = verdicts.duplicate_of(name, first)
            words = ". ".join(filter(None, (verdict.words, filed.get(entry.path))))
            yield replace(verdict, words=words)

    def _name(self, entry: FolderEntry) -> str:
        return printable_path(entry.path.relative_to(self._root))

    def _write_status(
        self, found: tuple[Verdict, ...], records: list[Record], trouble: str | None = None
    ) -> None:
        reports = self._paths.reports
        reviews = tuple(r for r in records if r.outcome == "stored" and r.is_current)
        page = Page(
            folder=printable_path(self._paths.folder),
            looked_at=self._pipeline.clock().astimezone(),
            verdicts=found,
            reviews=tuple(
                sorted(reviews, key=lambda r: (r.organisation, r.review, -(r.year or 0)))
            ),
            reports=reports.links(records, self._paths.status) if reports else {},
            trouble=trouble,
            desk=self._paths.desk,
        )
        status.write(page, self._paths.status)


def _move(entry: FolderEntry, record: Record, root: Path) -> archive.Move:
    target = archive.archived_path(root, record, entry.path.name)
    return archive.Move(entry.path, target, record.sha256)


def _log_news(found: Iterable[Verdict], before: Iterable[Verdict]) -> None:
    """Log new verdicts: names, states and counts, but never any words of a review."""
    known = {(verdict.name, verdict.state, verdict.code) for verdict in before}
    for verdict in found:
        if (verdict.name, verdict.state, verdict.code) not in known:
            more = verdict.code or verdict.counts
            name = spelled_out(verdict.name)
            _log.info("%s: %s%s", name, verdict.state.value, f" ({more})" if more else "")
