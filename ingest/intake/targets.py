"""Finds what a person wants to correct: a file, a year, a statement, an action or a series.

Its name and the store in, the document and the spot in its review out.
"""

import re
from collections.abc import Sequence
from textwrap import shorten
from typing import NamedTuple

from ingest.compare.comparison import Entry, entries
from ingest.compare.threads import Mark
from ingest.store import Store
from ingest.store.documents.stored_documents import Record
from ingest.store.series import HeldReview, Series
from ingest.threads.choosing import (
    UnclearChoice,
    canonical_number,
    choose_series,
    choose_statement,
    is_called,
    no_year,
)
from parsers.correcting.locating import Spot

MIN_DIGEST_LETTERS = 8  # of a file's SHA-256, to identify it
MAX_LISTED = 12  # files in a message
MAX_QUOTED = 60  # letters of a statement in a message

_STATEMENT = re.compile(r"(\d{4}):\s*(.+)")
_ACTION = re.compile(r"(.+)/(\d{1,3})")
_YEAR = re.compile(r"\d{4}")
_DIGEST = re.compile(r"[0-9a-f]+")


class Target(NamedTuple):
    """A document or a series, and the current position of the statement or action in its review.

    `file` is the name of a document that was found by its name or digest, `is_refused` whether no
    review was read of that.
    """

    document_id: int | None = None
    series: str | None = None
    held: HeldReview | None = None
    spot: Spot | None = None
    file: str | None = None
    is_refused: bool = False


def find_target(
    store: Store, words: str, organisation: str | None = None, title: str | None = None
) -> Target:
    """What the words refer to: `2023.docx`, `2023`, `2023:3.4`, `2023:3.4/2` or a series' title.

    Organisation and title choose among several series. Raises UnclearChoice.
    """
    words = words.strip()
    if found := _STATEMENT.fullmatch(words):
        held = _review_of(store, int(found[1]), organisation, title)
        return _statement(store, held, found[2])
    records = store.records()
    if record := _file(records, words):
        is_refused = record.review_id is None
        return Target(record.document_id, file=record.name, is_refused=is_refused)
    if _YEAR.fullmatch(words):
        return Target(_stored(store, _review_of(store, int(words), organisation, title).id))
    if series := _series(store.threads.series(), words, organisation):
        return Target(series=series.key)
    raise UnclearChoice(_nothing_called(words, records))


def _review_of(store: Store, year: int, organisation: str | None, title: str | None) -> HeldReview:
    series = choose_series(store.threads.series(), organisation, title, "in-")
    for held in store.threads.reviews(series.key):
        if held.review.year == year:
            return held
    raise no_year(year, series.years)


def _statement(store: Store, held: HeldReview, name: str) -> Target:
    """The statement of a review, or its action, with a name: `3.4`, `#12`, `3.4/2`."""
    bullet = None
    numbers = {str(each.number) for each in held.review.statements()}
    if (action := _ACTION.fullmatch(name)) and canonical_number(name) not in numbers:
        name, bullet = action[1], int(action[2]) - 1
    mark = Mark(held.review.year, canonical_number(name))
    place = _position(held, mark)
    _require_bullet(held, place, bullet, f"{mark.year}:{name}")
    return Target(_stored(store, held.id), None, held, Spot(place, bullet))


def _position(held: HeldReview, mark: Mark) -> int:
    """The index of a statement; `#12` is the twelfth of the review."""
    count = mark.name.removeprefix("#")
    if mark.name.startswith("#") and count.isdecimal():
        if 0 < int(count) <= len(held.statements):
            return int(count) - 1
        raise UnclearChoice(f"The review of {mark.year} has {len(held.statements)} statements.")
    first = choose_statement([held], mark) - 1
    _require_one(held, mark)
    return first


def _require_one(held: HeldReview, mark: Mark) -> None:
    """Raise UnclearChoice if two statements have the number."""
    named = [entry for entry in entries(held.review) if entry.name == mark.name]
    if len(named) > 1:
        words = f"{mark.year}:{mark.name} stands for {len(named)} statements. Say which:"
        lines = [f"  {mark.year}:#{entry.position}  {_quoted(entry)}" for entry in named]
        raise UnclearChoice("\n".join([words, *lines]))


def _quoted(entry: Entry) -> str:
    return shorten(entry.statement.text, MAX_QUOTED, placeholder=" ...")


def _require_bullet(held: HeldReview, place: int, bullet: int | None, name: str) -> None:
    count = len(held.actions[place])
    if bullet is not None and not 0 <= bullet < count:
        raise UnclearChoice(f"{name} has no action {bullet + 1}: it has {count}.")


def _stored(store: Store, review_id: int) -> int:
    """The document that a review was read from."""
    return next(
        record.document_id
        for record in store.records()
        if record.review_id == review_id and record.outcome == "stored"
    )


def _file(records: Sequence[Record], words: str) -> Record | None:
    """The latest file with a name, preferably one with a review, or the one with a digest."""
    name = re.split(r"[/\\]", words)[-1].casefold()
    named = [record for record in records if record.name.casefold() == name]
    is_digest = len(words) >= MIN_DIGEST_LETTERS and _DIGEST.fullmatch(words)
    if not named and is_digest:
        named = [record for record in records if record.sha256.startswith(words)]
    return max(named, key=lambda r: (r.review_id is not None, r.document_id), default=None)


def _series(held: Sequence[Series], words: str, organisation: str | None) -> Series | None:
    found = [
        series
        for series in held
        if is_called(series.organisation, organisation)
        and (
            is_called(series.title, words)
            or is_called(f"{series.organisation} {series.title}", words)
        )
    ]
    if len(found) > 1:
        trusts = ", ".join(f'"{series.organisation}"' for series in found)
        raise UnclearChoice(
            f"Several trusts have a {words!r}: {trusts}. Say which with --in-organisation."
        )
    return found[0] if found else None


def _nothing_called(words: str, records: Sequence[Record]) -> str:
    names = list(dict.fromkeys(record.name for record in records if record.review_id))
    more = f" and {len(names) - MAX_LISTED} more" if len(names) > MAX_LISTED else ""
    listed = ", ".join(names[:MAX_LISTED]) + more
    return (
        f"There is no file, year or review called {words!r}. Write 2023.docx, 2023, 2023:3.4 or "
        f"2023:3.4/2. These files are held: {listed or 'none'}."
    )
