"""Files that are held, read again by this version; out comes what that changed."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ingest.intake.overrides import Overrides, Parse, faults_as_refusals
from ingest.store import Store
from ingest.store.documents import Original
from ingest.threads.update import follow
from parsers import parse
from parsers.errors import Refusal
from parsers.meaning.interpretation import interpret
from parsers.settings import DEFAULTS, Settings


class Reread(NamedTuple):
    """A file and whether its review changed; `refusal` says why it is kept as it was read."""

    file: str
    changed: bool
    refusal: Refusal | None = None


def reparse(
    store: Store, version: str, parse: Parse = parse, settings: Settings = DEFAULTS
) -> Iterator[Reread]:
    """Read every file that is held again, each in a transaction of its own.

    What the caller said of a file when it came still counts. At the end the threads are drawn of
    what has changed. Raises StoreError.
    """
    for original in store.originals():
        with store.turn():
            yield _reread(store, original, version, parse, settings)
    follow(store)


def _reread(
    store: Store, original: Original, version: str, parse: Parse, settings: Settings
) -> Reread:
    source = replace(original.source, parser_version=version)
    overrides = Overrides(original.year, original.organisation)
    try:
        with faults_as_refusals(source.name):
            review = overrides.apply(parse(original.content, source.name, settings))
            review = interpret(review, settings)
            changed = store.reread(replace(original, source=source), review)
            return Reread(source.name, changed)
    except Refusal as refusal:
        return Reread(source.name, False, refusal)
