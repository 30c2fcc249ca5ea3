"""Which corrections concern a file: what is known of it and what people said in, theirs out.

What was said of a file holds for the same review in another file, and where its year, title or
organisation was misread, for later files of its name that say the same. What was said of a
statement or action holds for all later files of that year's review.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ingest.store.keys import series as series_key
from ingest.store.placing import Key
from parsers.correcting.correctable import value_of
from parsers.corrections import Correction, Corrections
from parsers.review import Review


class Identity(NamedTuple):
    """What a file says it is: its series, its year and a digest of all it says."""

    series: str
    year: int | None
    digest: str


class KnownFile(NamedTuple):
    """A file, as far as corrections concern it. `sequence` is None before it holds a review."""

    id: int
    name: str
    sequence: int | None
    identity: Identity


class SaidOf(NamedTuple):
    """A correction in force, with the file, or the series, of which it was said.

    `key` are the series and year in which that file's review stands now.
    """

    correction: Correction
    file: KnownFile | None
    series: str | None
    key: Key | None


_MISREAD_AGAIN = frozenset({"year", "title", "organisation"})


def concerning(file: KnownFile, as_read: Review, said: Sequence[SaidOf]) -> Corrections:
    """The corrections that concern a file, in the order in which they were said."""
    cover = {"organisation": as_read.organisation, "title": as_read.title, "year": as_read.year}
    names = {file.identity.series}
    found = set()
    for each in said:
        correction = each.correction
        if correction.about or not _is_of_file(each, file, as_read, names):
            continue
        found.add(correction.id)
        if correction.field in cover:
            value = correction.value
            cover[correction.field] = int(value) if correction.field == "year" else value
            names.add(series_key(str(cover["organisation"]), str(cover["title"])))
    key = series_key(str(cover["organisation"]), str(cover["title"])), cover["year"]
    return tuple(
        each.correction
        for each in said
        if each.correction.id in found or (each.correction.about and _is_of_review(each, file, key))
    )


def _is_of_file(said: SaidOf, file: KnownFile, as_read: Review, names: set[str]) -> bool:
    if said.file is None:
        return said.series in names
    if _is_same_review(said.file, file):
        return True
    field = said.correction.field
    is_later_file = said.file.name == file.name and _came_after(file, said.file)
    return (
        is_later_file
        and field in _MISREAD_AGAIN
        and said.correction.as_read == value_of(as_read, field)
    )


def _is_of_review(said: SaidOf, file: KnownFile, key: tuple[str, object]) -> bool:
    if said.file is None or _is_same_review(said.file, file):
        return said.file is not None
    return said.key == key and _came_after(file, said.file)


def _is_same_review(one: KnownFile, other: KnownFile) -> bool:
    return one.id == other.id or one.identity == other.identity


def _came_after(file: KnownFile, other: KnownFile) -> bool:
    if other.sequence is None:
        return False
    return file.sequence is None or file.sequence > other.sequence
