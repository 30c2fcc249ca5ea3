"""Reads all stored files again with this version. A store in, what changed out."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ingest.intake.faults import faults_as_refusals
from ingest.intake.workers import ReadReview
from ingest.store import Store
from ingest.store.documents.stored_documents import Original
from ingest.threads.update import update_threads
from parsers import read_review
from parsers.errors import Refusal
from parsers.settings import DEFAULTS, Settings


class Reread(NamedTuple):
    """A file, and whether its review changed; with a `refusal` the earlier reading is kept."""

    file: str
    changed: bool
    refusal: Refusal | None = None


def reparse(
    store: Store,
    version: str,
    read: ReadReview = read_review,
    settings: Settings = DEFAULTS,
) -> Iterator[Reread]:
    """Read every stored file again, each in its own transaction.

    Corrections are applied again. At the end all years are compared again, since this version may
    compare them differently. Raises StoreError.
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
