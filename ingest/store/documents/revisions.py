"""Groups files into revisions and chooses the current one: files in, revisions out.

The result does not depend on the order in which corrections were made.
"""

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from ingest.store.documents.fullness import Extent, why_kept_aside

Key = tuple[str, int]  # series and year


class PlacedFile(NamedTuple):
    """What decides to which revision a file belongs.

    `follows` is the file whose review it joined earlier; as it was not read again, it is assumed to
    have the same content. `chosen` is the id of the correction by which a person chose it, or 0.
    `extent` is how much was read from it.
    """

    document_id: int
    key: Key
    digest: str
    bullets_apart: bool = True
    is_withdrawn: bool = False
    chosen: int = 0
    follows: int | None = None
    extent: Extent = Extent(0)


class Revision(NamedTuple):
    """A revision of a review; its content was read from the first of its files.

    `kept_aside` is why it is not current although it came later than the one that is.
    """

    files: tuple[PlacedFile, ...]
    number: int
    is_current: bool
    kept_aside: str = ""

    @property
    def first(self) -> PlacedFile:
        """The file that its content was read from."""
        return self.files[0]


def revisions(files: Iterable[PlacedFile]) -> list[Revision]:
    """The revisions of a series and year, from its files in the order in which they came.

    A file joins an equal one, unless that one is a text export, in which bullets run together, and
    the file has separate bullets.
    """
    placed: list[list[PlacedFile]] = []
    for file in files:
        same = _same(placed, file)
        if same is None:
            placed.append([file])
        else:
            same.append(file)
    aside = _kept_aside(placed)
    current = _current(placed, aside)
    return [
        Revision(tuple(each), n, n == current, aside.get(n, "") if n > current else "")
        for n, each in enumerate(placed, 1)
    ]


def _same(placed: Sequence[list[PlacedFile]], file: PlacedFile) -> list[PlacedFile] | None:
    """The files of the revision to which a file belongs; None if it is one of its own."""
    return _followed(placed, file) or _equal(placed, file)


def _followed(placed: Sequence[list[PlacedFile]], file: PlacedFile) -> list[PlacedFile] | None:
    """The files of the revision with the file that this one joined."""
    if file.follows is None:
        return None
    for inside in placed:
        if file.follows in [each.document_id for each in inside]:
            return inside
    return None


def _equal(placed: Sequence[list[PlacedFile]], file: PlacedFile) -> list[PlacedFile] | None:
    """The files of the last revision with the same content, unless they tell bullets less well."""
    for inside in reversed(placed):
        first = inside[0]
        if (first.digest, first.is_withdrawn) == (file.digest, file.is_withdrawn):
            return inside if first.bullets_apart or not file.bullets_apart else None
    return None


def _kept_aside(placed: Sequence[list[PlacedFile]]) -> dict[int, str]:
    """Why revisions do not replace fuller ones before them, by their numbers."""
    counting = [(n, inside[0]) for n, inside in enumerate(placed, 1) if not inside[0].is_withdrawn]
    reasons = why_kept_aside((n, first.extent) for n, first in counting)
    return {n: why for (n, _), why in zip(counting, reasons, strict=True) if why}


def _current(placed: Sequence[list[PlacedFile]], aside: Container[int]) -> int:
    """The number of the current revision; 0 if all are withdrawn.

    It is the one that a person chose, otherwise the last one that is not kept aside.
    """
    counting = [n for n, inside in enumerate(placed, 1) if not inside[0].is_withdrawn]
    chosen = {n: _last_chosen(placed[n - 1]) for n in counting}
    return max(counting, key=lambda n: (chosen[n], n not in aside, n), default=0)


def _last_chosen(files: Iterable[PlacedFile]) -> int:
    return max(file.chosen for file in files)
