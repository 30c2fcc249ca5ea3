"""Which file gave a review, which joined it, which revision counts: files in, revisions out.

The same files and the same words of people give the same revisions, in whatever order they were
corrected.
"""

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from ingest.store.fullness import Extent, why_kept_aside

Key = tuple[str, int]  # series and year


class PlacedFile(NamedTuple):
    """A file that holds a review, as far as its place among others depends on it.

    `follows` is the file whose review it joined before and whose content it is taken to share,
    because it was not read again. `chosen` is the id of the correction that says that it counts,
    0 where nobody says it. `extent` is how much was read of it.
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
    """A revision of a review: its files, first the one that gave the content.

    `kept_aside` says why it does not count although it came last; empty for any other.
    """

    files: tuple[PlacedFile, ...]
    number: int
    is_current: bool
    kept_aside: str = ""

    @property
    def first(self) -> PlacedFile:
        """The file that gave it its content."""
        return self.files[0]


def revisions(files: Iterable[PlacedFile]) -> list[Revision]:
    """The revisions of one series and year, from its files in the order of their coming.

    A file that says the same joins; a text export, in which bullets run together, does not stand
    in the way of a file that tells them apart.
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
    if file.follows is not None:
        for inside in placed:
            if file.follows in [each.document_id for each in inside]:
                return inside
    for inside in reversed(placed):
        first = inside[0]
        if (first.digest, first.is_withdrawn) == (file.digest, file.is_withdrawn):
            return inside if first.bullets_apart or not file.bullets_apart else None
    return None


def _kept_aside(placed: Sequence[list[PlacedFile]]) -> dict[int, str]:
    """Why revisions do not take the place of fuller ones before them, by their numbers."""
    counting = [(n, inside[0]) for n, inside in enumerate(placed, 1) if not inside[0].is_withdrawn]
    told = why_kept_aside((n, first.extent) for n, first in counting)
    return {n: why for (n, _), why in zip(counting, told, strict=True) if why}


def _current(placed: Sequence[list[PlacedFile]], aside: Container[int]) -> int:
    """The number of the revision that counts; 0 if all are withdrawn.

    A person's word comes first; else the last one counts that is no part of a fuller one.
    """
    counting = [n for n, inside in enumerate(placed, 1) if not inside[0].is_withdrawn]
    chosen = {n: _last_chosen(placed[n - 1]) for n in counting}
    return max(counting, key=lambda n: (chosen[n], n not in aside, n), default=0)


def _last_chosen(files: Iterable[PlacedFile]) -> int:
    return max(file.chosen for file in files)
