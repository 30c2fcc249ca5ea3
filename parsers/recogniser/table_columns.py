"""All columns of a table before they are told apart: headings, meanings, what stands below."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from parsers.grammar.column_kinds import kinds
from parsers.grammar.contractions import in_full
from parsers.grammar.headings import NO_HEADINGS, Headings, Meaning, meaning
from parsers.patterns import pattern
from parsers.recogniser.profiles import Profile

_OF_PLANS = frozenset({"owner", "deadline", "rag", "progress"})
_LEVEL = pattern(r"\W*levels?\W*", re.IGNORECASE)


class TableColumns(NamedTuple):
    """All columns of a table: their headings as printed and in full, what they mean, what stands
    below."""

    printed: Sequence[str]
    headings: Sequence[str]
    meanings: Sequence[Meaning]
    profiles: Sequence[Profile]
    rows: int
    own: Headings = NO_HEADINGS

    def says(self, kind: str) -> bool:
        """Whether the heading of any column says that it is of a kind: `owner`, `deadline`."""
        return any(kind in self.kinds(column) for column in range(len(self.headings)))

    @property
    def is_planned(self) -> bool:
        """Whether a heading says who, by when, how well or how far; `Level` may be of anything."""
        headed = (c for c, text in enumerate(self.headings) if not _LEVEL.fullmatch(text))
        return any(self.kinds(c) & _OF_PLANS for c in headed)

    def kinds(self, column: int) -> frozenset[str]:
        """Whether a column's heading says who, by when, how well or how far."""
        return kinds(self.headings[column], self.own)


def table_of(
    headings: Sequence[str], profiles: Sequence[Profile], rows: int, own: Headings
) -> TableColumns:
    """A table's columns from their headings and profiles; the body has so many `rows`."""
    meanings = [meaning(text, own) for text in headings]
    return TableColumns(
        headings, [in_full(text) for text in headings], meanings, profiles, rows, own
    )
