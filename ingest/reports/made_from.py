"""What a report was made from: files and their revisions, corrections, the time and the version.

The caller passes in files, time and version, since reports have no database and no clock. The
corrections are part of the reviews.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from ingest.compare.comparison import entries
from parsers.corrections import Correction, Corrections, standing
from parsers.review import Review

CHECKED = "checked"  # the field of a correction that only records that a person checked the file


class Source(NamedTuple):
    """A year's review: the file it was read from, its revision, and files with the same review.

    `pages` is the last page that has a statement, if the format has pages.
    """

    year: int
    file: str
    revision: int
    pages: int | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """The sources of a report in the order of the years; when it was made, by which version."""

    sources: tuple[Source, ...]
    made_at: datetime
    version: str

    @property
    def sentence(self) -> str:
        """`Made on 1 December 2024 at 09:30 UTC by reviewtrail 0.1.0`."""
        at = self.made_at
        return f"Made on {at.day} {at:%B %Y} at {at:%H:%M} UTC by reviewtrail {self.version}"


SOURCE_COLUMNS = ("Year", "Read from", "Revision", "Checked by", "Corrections")


def source_rows(made_from: MadeFrom, reviews: Iterable[Review]) -> list[tuple[str, ...]]:
    """The sources of reviews under SOURCE_COLUMNS."""
    by_year = {review.year: review for review in reviews}
    return [_cells(source, by_year.get(source.year)) for source in made_from.sources]


def correction_lines(reviews: Iterable[Review]) -> Iterator[str]:
    """The corrections that stand, a line each: where, what, what was read, who and when."""
    for review in reviews:
        for where, correction in _standing_corrections(review):
            yield f"{review.year}{where} {correction.text}"


def _cells(source: Source, review: Review | None) -> tuple[str, ...]:
    pages = f", pages 1 to {source.pages}" if source.pages else ""
    also = f"; the same in {', '.join(source.also)}" if source.also else ""
    checks = [each for each in review.corrections if each.field == CHECKED] if review else []
    return (
        str(source.year),
        f"{source.file}{pages}{also}",
        str(source.revision),
        ", ".join(f"{each.who} on {each.day}" for each in checks) or "nobody yet",
        str(len([*_standing_corrections(review)]) if review else 0),
    )


def _standing_corrections(review: Review) -> Iterator[tuple[str, Correction]]:
    """The corrections that stand, each after its place: `:2.6`, `:2.6/1`, or empty for a review."""
    for place, corrections in _places(review):
        yield from ((place, each) for each in standing(corrections) if each.field != CHECKED)


def _places(review: Review) -> Iterator[tuple[str, Corrections]]:
    """The places where something can be corrected: the review, its statements, their actions."""
    yield "", review.corrections
    for entry in entries(review):
        yield f":{entry.name}", entry.statement.corrections
        for number, action in enumerate(entry.statement.actions, 1):
            yield f":{entry.name}/{number}", action.corrections
