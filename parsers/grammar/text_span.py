"""The place of a phrase in a text."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class TextSpan(NamedTuple):
    """A phrase by the positions of its first character and after its last one, as in `re`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The phrase."""
        return text[self.start : self.end]

    def overlaps(self, other: "TextSpan") -> bool:
        """Whether both have a character in common."""
        return self.start < other.end and other.start < self.end


def spans_between(separator: re.Pattern[str], text: str) -> Iterator[TextSpan]:
    """What stands between the places where a pattern is found."""
    start = 0
    for found in separator.finditer(text):
        yield TextSpan(start, found.start())
        start = found.end()
    yield TextSpan(start, len(text))
