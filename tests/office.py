"""A Trust office in a line or two: a drop folder, a watcher, and a clock that is ours."""

import os
import re
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ingest.intake.pipeline import Pipeline
from ingest.store import Store
from ingest.watch.paths import WatchPaths
from ingest.watch.stability import StabilityTracker
from ingest.watch.watcher import Watcher
from parsers.errors import NoReview
from tests.reviews import small_review

QUIET = 5.0
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def parse_line(data, name, settings=None):
    """A reader of files such as `2020 pupils are heard.`; whatever has no year is no review."""
    found = re.search(r"(\d{4}) ([^\0<%]*)", data.replace(b"\0", b"").decode("latin-1"))
    if found is None:
        raise NoReview
    return small_review(found[2].strip(), year=int(found[1]))


class Office:
    """A drop folder and the database beside it; `parsed` lists the files that were parsed."""

    def __init__(self, root):
        self.root = root
        self.folder = root / "drop"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.database = root / "reviews.db"
        self.parsed = []
        self.seconds = 0.0
        self.status = self.folder
        self.more = {}
        self.version = "1.0"
        self.watcher = None

    def drop(self, name, content="2020 pupils are heard.", minutes=0):
        """Put a file into the folder, saved so many minutes after noon."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        moment = (NOON + timedelta(minutes=minutes)).timestamp()
        os.utime(path, (moment, moment))
        return path

    def look(self, seconds=QUIET):
        """One look of the watcher, so long after the last; give the verdicts by name."""
        self.seconds += seconds
        self.watcher = self.watcher or self.started()
        return {verdict.name: verdict for verdict in self.watcher.look()}

    def settle(self):
        """Two looks, after which whatever can be read is read."""
        self.look()
        return self.look()

    def states(self):
        return {name: verdict.state.value for name, verdict in self.settle().items()}

    def started(self):
        """A watcher as it is after a start: it remembers nothing."""
        store = Store(self.database)
        pipeline = Pipeline(
            store, self.clock, self.version, read_review=self.parse, unattended=True
        )
        stability = StabilityTracker(QUIET, lambda: self.seconds, lambda: self.clock().timestamp())
        return Watcher(pipeline, self.places(), stability)

    def restart(self):
        self.close()
        self.watcher = None

    def close(self):
        if self.watcher:
            self.watcher._pipeline.store.close()

    def places(self):
        return WatchPaths(self.folder, self.database, self.status, **self.more)

    def clock(self):
        return datetime.now(UTC) + timedelta(seconds=self.seconds)

    def parse(self, data, name, settings):
        self.parsed.append(name)
        return parse_line(data, name)

    def page(self, name="status.txt"):
        return (self.status / name).read_text(encoding="utf-8")


def opened(root):
    """An office that closes its database at the end."""
    return closing(Office(root))


def contents(folder):
    """Every file below a folder with what is in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in Path(folder).rglob("*")
        if path.is_file()
    }
