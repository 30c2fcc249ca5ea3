"""What a report was made from: files, revisions, pages, when it was made, by which version.

Values that the caller knows and a report does not: reports look at no database and no clock.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class Source(NamedTuple):
    """A year's review: the file it was read from, its revision, the files that say the same.

    `pages` is the last page on which a statement stands, where the format has pages.
    """

    year: int
    file: str
    revision: int
    pages: int | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """The reviews of a report in the order of the years; when it was made, and by which version."""

    sources: tuple[Source, ...]
    made_at: datetime
    version: str

    @property
    def sentence(self) -> str:
        """`Made on 1 December 2024 at 09:30 UTC by reviewtrail 0.1.0`."""
        at = self.made_at
        return f"Made on {at.day} {at:%B %Y} at {at:%H:%M} UTC by reviewtrail {self.version}"


SOURCE_COLUMNS = ("Year", "Read from", "Revision")


def source_cells(source: Source) -> tuple[str, ...]:
    """A source under SOURCE_COLUMNS."""
    pages = f", pages 1 to {source.pages}" if source.pages else ""
    also = f"; the same in {', '.join(source.also)}" if source.also else ""
    return str(source.year), f"{source.file}{pages}{also}", str(source.revision)
