"""All that a site may write, one thing at a time, each through a store of its own.

The connections with which the site shows its pages can only read.
"""

import getpass
import hashlib
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Lock

from ingest.desk.forgery import Tokens
from ingest.intake.files import may_be_review, saved_at
from ingest.intake.pipeline import Pipeline
from ingest.intake.put import put, safe_name
from ingest.intake.version import version
from ingest.intake.workers import InProcess
from ingest.store import Store
from ingest.store.documents import Record
from ingest.threads.update import update_threads
from parsers.errors import UnsupportedFormat
from parsers.settings import DEFAULTS, Settings

MIB = 1024 * 1024
MAX_FILE_BYTES = 100 * MIB
MAX_FORM_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Writer:
    """What people write into a database, and into the folder that is watched, if there is one.

    `executor` is where files are read. `who` is who writes where nobody logs in.
    """

    database: Path
    folder: Path | None = None
    settings: Settings = DEFAULTS
    executor: Executor = field(default_factory=InProcess)
    clock: Callable[[], datetime] = partial(datetime.now, UTC)
    who: str = ""
    tokens: Tokens = field(default_factory=Tokens)
    _turn: Lock = field(default_factory=Lock)

    def add(self, name: str, content: bytes) -> Record:
        """Read a file that somebody hands in, and keep it in the folder; give what became of it.

        Raises UnsupportedFormat for a name that no document has, OSError and StoreError.
        """
        if not may_be_review(Path(safe_name(name))):
            raise UnsupportedFormat("its name does not end as that of a document")
        sha256 = hashlib.sha256(content).hexdigest()
        path = put(self.folder, name, content) if self.folder else Path(safe_name(name))
        with self._turn, Store(self.database) as store:
            self._pipeline(store).read(path, content, saved_at(path) if self.folder else None)
            update_threads(store)
            return next(record for record in store.records() if record.sha256 == sha256)

    def _pipeline(self, store: Store) -> Pipeline:
        return Pipeline(
            store, self.clock, version(), settings=self.settings, executor=self.executor
        )


def system_user() -> str:
    """The name by which this machine knows who works at it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
