"""What a report was made from: files, revisions, pages, when it was made, by which version.

Files and versions are values that the caller knows: reports look at no database and no clock. What
people said stands in the reviews.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from ingest.compare.comparison import entries
from ingest.reports.words import day
from parsers.corrections import Correction
from parsers.review import Review

CHECKED = "checked"  # the field by which a person says that a file was looked at


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


SOURCE_COLUMNS = ("Year", "Read from", "Revision", "Checked by", "Corrections")


def source_rows(made_from: MadeFrom, reviews: Iterable[Review]) -> list[tuple[str, ...]]:
    """The sources of reviews under SOURCE_COLUMNS."""
    known = {review.year: review for review in reviews}
    return [_cells(source, known.get(source.year)) for source in made_from.sources]


def corrections(reviews: Iterable[Review]) -> Iterator[str]:
    """What people corrected in reviews, each in a line: where, what, what was read, who, when."""
    for review in reviews:
        for where, said in _said(review):
            if said.field != CHECKED:
                yield f"{review.year}{where} {_line(said)}"


def _cells(source: Source, review: Review | None) -> tuple[str, ...]:
    pages = f", pages 1 to {source.pages}" if source.pages else ""
    also = f"; the same in {', '.join(source.also)}" if source.also else ""
    said = [said for _, said in _said(review)] if review else []
    checks = [each for each in said if each.field == CHECKED]
    return (
        str(source.year),
        f"{source.file}{pages}{also}",
        str(source.revision),
        ", ".join(f"{each.who} on {_day(each)}" for each in checks) or "nobody yet",
        str(len(said) - len(checks)),
    )


def _said(review: Review) -> Iterator[tuple[str, Correction]]:
    """What people said of a review, and of what in it: `:2.6` a statement, `:2.6/1` an action."""
    yield from (("", said) for said in review.corrections)
    for entry in entries(review):
        yield from ((f":{entry.name}", said) for said in entry.statement.corrections)
        for number, action in enumerate(entry.statement.actions, 1):
            yield from ((f":{entry.name}/{number}", said) for said in action.corrections)


def _line(said: Correction) -> str:
    read = f" (read: {said.as_read})" if said.as_read else ""
    who = ", ".join(filter(None, [said.who, _day(said)]))
    note = f": {said.note}" if said.note else ""
    return f"{said.field}: {said.value}{read}, {who}{note}"


def _day(said: Correction) -> str:
    return day(date.fromisoformat(said.made_at[:10])) if said.made_at else "a day unknown"
