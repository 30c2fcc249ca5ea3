"""Files that are held, read again by this version; out comes what that changed."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ingest.intake.faults import faults_as_refusals
from ingest.intake.workers import ReadReview
from ingest.store import Store
from ingest.store.documents import Original
from ingest.threads.update import update_threads
from parsers import read_review
from parsers.errors import Refusal
from parsers.settings import DEFAULTS, Settings


class Reread(NamedTuple):
    """A file and whether its review changed; `refusal` says why it is kept as it was read."""

    file: str
    changed: bool
    refusal: Refusal | None = None


def reparse(
    store: Store,
    version: str,
    read: ReadReview = read_review,
    settings: Settings = DEFAULTS,
) -> Iterator[Reread]:
    """Read every file that is held again, each in a transaction of its own.

    What people said still counts. At the end all years are compared anew, since this version may
    compare them otherwise. Raises StoreError.
    """
    store.threads.outdate_all()
    for original in store.originals():
        yield _reread(store, original, version, read, settings)
    update_threads(store)


def _reread(
    store: Store, original: Original, version: str, read: ReadReview, settings: Settings
) -> Reread:
    source = replace(original.source, parser_version=version)
    try:
        with faults_as_refusals(source.name):
            review = read(original.content, source.path, settings)
            with store.ingest_lock():
                changed = store.reread(replace(original, source=source), review, settings)
            return Reread(source.name, changed)
    except Refusal as refusal:
        return Reread(source.name, False, refusal)
