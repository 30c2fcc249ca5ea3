"""Which corrections concern a file: the file and all corrections in, its own out.

A correction of a file also concerns the same review in another file of which nothing else was said;
if it is about a misread year, title or organisation, it concerns later files of the same name with
the same value. A correction of a statement or action concerns all later files of that year's
review.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ingest.store.documents.revisions import Key
from ingest.store.rows.keys import series_key
from parsers.correcting.correctable import value_of
from parsers.corrections import Correction, Corrections
from parsers.review import Review


class Identity(NamedTuple):
    """What a file says it is: its series, its year and a digest of its content."""

    series: str
    year: int | None
    digest: str


class KnownFile(NamedTuple):
    """A file that corrections may concern. `sequence` is None if it has no review yet."""

    id: int
    name: str
    sequence: int | None
    identity: Identity


class CorrectionInForce(NamedTuple):
    """A correction in force, with the file, or the series, that it was made for.

    `key` is the current series and year of that file's review.
    """

    correction: Correction
    file: KnownFile | None
    series: str | None
    key: Key | None


_MISREAD_AGAIN = frozenset({"year", "title", "organisation"})


class _Cover(NamedTuple):
    """What a file says of its review, as far as that was corrected yet."""

    organisation: str
    title: str
    year: int | None

    @property
    def series(self) -> str:
        """The series that the review belongs to."""
        return series_key(self.organisation, self.title)

    def corrected(self, correction: Correction) -> "_Cover":
        """The cover as a correction says it is."""
        is_year = correction.field == "year"
        value: Any = int(correction.value) if is_year else correction.value
        return self._replace(**{correction.field: value})


def applicable_corrections(
    file: KnownFile, as_read: Review, said: Sequence[CorrectionInForce]
) -> Corrections:
    """The corrections that concern a file, in the order in which they were said."""
    of_files = [each for each in said if not each.correction.about]
    of_file, cover = _of_file(file, as_read, of_files)
    key = cover.series, cover.year
    return tuple(
        each.correction
        for each in said
        if each.correction.id in of_file
        or (each.correction.about and _is_of_review(each, file, key))
    )


def _of_file(
    file: KnownFile, as_read: Review, said: Sequence[CorrectionInForce]
) -> tuple[set[int], _Cover]:
    """The ids of the corrections of a file as a whole, and its cover as they say it is."""
    of_itself = {each.correction.field for each in said if each.file and each.file.id == file.id}
    cover = _Cover(as_read.organisation, as_read.title, as_read.year)
    names = {file.identity.series}
    found = set()
    for each in said:
        correction = each.correction
        is_of_another = each.file is not None and each.file.id != file.id
        if is_of_another and correction.field in of_itself:
            continue  # two files with the same words may be of two years
        if not _is_of_file(each, file, as_read, names):
            continue
        found.add(correction.id)
        if correction.field in cover._fields:
            cover = cover.corrected(correction)
            names.add(cover.series)
    return found, cover


def _is_of_file(said: CorrectionInForce, file: KnownFile, as_read: Review, names: set[str]) -> bool:
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


def _is_of_review(said: CorrectionInForce, file: KnownFile, key: tuple[str, object]) -> bool:
    if said.file is None or _is_same_review(said.file, file):
        return said.file is not None
    return said.key == key and _came_after(file, said.file)


def _is_same_review(one: KnownFile, other: KnownFile) -> bool:
    return one.id == other.id or one.identity == other.identity


def _came_after(file: KnownFile, other: KnownFile) -> bool:
    if other.sequence is None:
        return False
    return file.sequence is None or file.sequence > other.sequence
