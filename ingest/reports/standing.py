"""Where each year stands: how many statements are in place, partly or gaps, of how many."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.reports.words import number, year
from parsers.review import Review


class Standing(NamedTuple):
    """A review's statements by what they say; the four counts are all of its statements."""

    year: str
    in_place: int
    partly: int
    gaps: int
    not_told: int

    @property
    def statements(self) -> int:
        """How many there are."""
        return self.in_place + self.partly + self.gaps + self.not_told

    @property
    def sentence(self) -> str:
        """`2021: 4 gaps of 54 statements; 20 partly, 30 in place; 0 not told.`"""
        return (
            f"{self.year}: {number(self.gaps, 'gap')} of {number(self.statements, 'statement')};"
            f" {self.partly} partly, {self.in_place} in place; {self.not_told} not told."
        )


def standing(review: Review) -> Standing:
    """The statements of a review, counted by their judgements."""
    found = Counter(statement.judgement.value for statement in review.statements())
    return Standing(
        year(review), found["in place"], found["partly"], found["gap"], found["unclear"]
    )


def standing_rows(found: Sequence[Standing]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The years beside one another: for each judgement its words, and its count in each year."""
    yield "In place", tuple(each.in_place for each in found)
    yield "Partly", tuple(each.partly for each in found)
    yield "Gap", tuple(each.gaps for each in found)
    yield "Not told", tuple(each.not_told for each in found)
    yield "Of statements", tuple(each.statements for each in found)
