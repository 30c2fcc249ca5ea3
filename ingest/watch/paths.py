"""Where the watcher reads and writes."""

from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from ingest.output.replace import working_files
from ingest.watch import status
from ingest.watch.report_folder import ReportFolder
from ingest.watch.scan import canonical_path

_BESIDE_DATABASE = ("", "-wal", "-shm", "-journal", "-turn")


@dataclass(frozen=True, slots=True)
class WatchPaths:
    """The folder that is watched, and the paths that reviewtrail writes to."""

    folder: Path
    database: Path
    status: Path
    archive: Path | None = None
    reports: ReportFolder | None = None
    desk: str | None = None  # its URL, for links

    def ours(self) -> set[Path]:
        """Our own files and folders, which may be in the watched folder but are no documents."""
        found = [Path(f"{self.database}{ending}") for ending in _BESIDE_DATABASE]
        found += filter(status.is_ours, status.paths(self.status))
        found += chain.from_iterable(map(working_files, status.paths(self.status)))
        found += filter(None, (self.archive, self.reports.folder if self.reports else None))
        return set(map(canonical_path, found))
