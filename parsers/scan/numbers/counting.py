"""The numbers of rows and how they count on: 1.1 is followed by 1.2, or by a section's first."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

_NUMBER = re.compile(r"(?P<section>[A-Z]{1,3}|(?:\d{1,2}\.){1,2})(?P<number>\d{1,2})[.)]?")


class RowNumber(NamedTuple):
    """The number of a row in its section."""

    section: str  # `A`, `IQ`, `1.` or `3.2.`
    number: int

    @classmethod
    def of(cls, text: str) -> "RowNumber | None":
        """The number that a word is, if it is one."""
        match = _NUMBER.fullmatch(text)
        return cls(match["section"], int(match["number"])) if match else None

    @property
    def text(self) -> str:
        return f"{self.section}{self.number}"

    @property
    def first_of_next_section(self) -> "RowNumber | None":
        """The number that begins the section after this one's; None if letters do not tell it."""
        if self.section.isalpha():
            is_letter = len(self.section) == 1
            return RowNumber(chr(ord(self.section) + 1), 1) if is_letter else None
        *before, last = self.section.rstrip(".").split(".")
        return RowNumber(".".join([*before, str(int(last) + 1)]) + ".", 1)

    def is_next_section(self, other: "RowNumber") -> bool:
        """Whether another number is of the section after this one's."""
        first = self.first_of_next_section
        return first is not None and other.section == first.section

    def is_followed_by(self, below: "RowNumber") -> bool:
        """Whether another number is the next one, or begins a section."""
        if below.section == self.section:
            return below.number == self.number + 1
        return below.number <= 1


def places_of(numbers: Sequence[RowNumber | None]) -> list[int]:
    """Where a column has numbers."""
    return [place for place, number in enumerate(numbers) if number]


def without_places(
    numbers: Sequence[RowNumber | None], places: Collection[int]
) -> list[RowNumber | None]:
    """The numbers of a column without those at some places."""
    return [None if place in places else number for place, number in enumerate(numbers)]


def of_most_parts(numbers: Sequence[RowNumber | None]) -> list[RowNumber | None]:
    """The numbers of a column without those of fewer parts: titles, 3.2 above 3.2.1, and those that
    lost a point, 3.12 among 3.1.1 and 3.1.3."""
    parts = Counter(number.section.count(".") for number in numbers if number)
    usual = max(parts, key=parts.__getitem__, default=0)
    return [number if number and number.section.count(".") >= usual else None for number in numbers]
