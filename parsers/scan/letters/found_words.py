"""Words as the engine finds them: letters with their boxes, on a base line."""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from parsers.scan.words import SURE, ScannedWord

Point: TypeAlias = tuple[float, float]
BaseLine: TypeAlias = tuple[Point, Point]  # its left end and its right one


class Letter(NamedTuple):
    """A letter and its box."""

    x0: int
    top: int
    x1: int
    bottom: int
    text: str


class FoundWord(NamedTuple):
    """A word as the engine found it: its letters, base line and line height."""

    letters: list[Letter]
    line: BaseLine
    height: float
    confidence: float
    in_dictionary: bool

    @property
    def is_certain(self) -> bool:
        """Whether it is a word of the language, read with confidence."""
        return self.in_dictionary and self.confidence >= SURE

    def base(self, letters: Sequence[Letter]) -> float:
        """The height of its base line below some of its letters."""
        (left, start), (right, end) = self.line
        middle = (min(each.x0 for each in letters) + max(each.x1 for each in letters)) / 2
        share = (middle - left) / (right - left) if right > left else 0.0
        return start + share * (end - start)

    def scanned(self, letters: Sequence[Letter]) -> ScannedWord:
        """All of its letters, or some beside one another, as a word of the page."""
        return ScannedWord(
            min(letter.x0 for letter in letters),
            min(letter.top for letter in letters),
            max(letter.x1 for letter in letters),
            max(letter.bottom for letter in letters),
            self.base(letters),
            self.height,
            "".join(letter.text for letter in letters),
            self.confidence,
            in_dictionary=self.in_dictionary or len(letters) < len(self.letters),
        )
