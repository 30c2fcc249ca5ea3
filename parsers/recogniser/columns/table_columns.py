"""All columns of a table before they are told apart: headings, meanings, what stands below."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from parsers.grammar.headings.column_headings import Headings, Meaning, meaning
from parsers.grammar.headings.column_kinds import PLAN_KINDS, is_level, kinds
from parsers.grammar.headings.contractions import in_full
from parsers.recogniser.columns.profiles import Profile


class Column(NamedTuple):
    """A column: its place, its heading in full, what that means, what stands below it."""

    place: int
    heading: str
    said: Meaning
    profile: Profile


class TableColumns(NamedTuple):
    """All columns of a table: their headings as printed and in full, what they mean, what stands
    below."""

    printed: Sequence[str]
    headings: Sequence[str]
    meanings: Sequence[Meaning]
    profiles: Sequence[Profile]
    rows: int
    own: Headings

    @property
    def columns(self) -> list[Column]:
        """The columns, from left to right."""
        return [self.column(place) for place in range(len(self.headings))]

    def column(self, place: int) -> Column:
        """The column at a place, from 0."""
        return Column(place, self.headings[place], self.meanings[place], self.profiles[place])

    def says(self, *kinds: str) -> bool:
        """Whether a heading says that its column is of one of these kinds: `owner`, `deadline`."""
        return any(self.kinds(c).intersection(kinds) for c in range(len(self.headings)))

    @property
    def says_who_and_when(self) -> bool:
        """Whether headings say by whom and by when, as those of plans and minutes do."""
        return self.says("owner") and self.says("deadline")

    @property
    def is_planned(self) -> bool:
        """Whether a heading says who, by when, how well or how far; `Level` may be of anything."""
        headed = (c for c, text in enumerate(self.headings) if not is_level(text))
        return any(self.kinds(c) & PLAN_KINDS for c in headed)

    def kinds(self, column: int) -> frozenset[str]:
        """Whether a column's heading says who, by when, how well or how far."""
        return kinds(self.headings[column], self.own)

    def headed(self, form: re.Pattern[str]) -> list[int]:
        """The columns whose whole headings have this form."""
        return [c for c, heading in enumerate(self.headings) if form.fullmatch(heading)]

    def phrases_headed(self, form: re.Pattern[str]) -> list[int]:
        """Those of them that hold phrases."""
        return [c for c in self.headed(form) if self.profiles[c].holds_phrases]

    def of_statements(self, strength: int) -> list[int]:
        """The columns whose headings suggest statements at least this strongly."""
        return [c for c, said in enumerate(self.meanings) if said.statement_strength >= strength]

    def of_statements_alone(self) -> list[int]:
        """The columns whose headings suggest statements and no actions."""
        return [c for c, said in enumerate(self.meanings) if said.heads_statements_alone]

    def of_actions(self, strength: int) -> list[int]:
        """The columns whose headings suggest actions at least this strongly."""
        return [c for c, found in enumerate(self.action_strengths) if found >= strength]

    @property
    def action_strengths(self) -> list[int]:
        """How strongly each heading suggests actions."""
        return [said.action_strength for said in self.meanings]

    def strongest(self, columns: Iterable[int], strengths: Sequence[int]) -> int:
        """Of these columns that of the greatest strength, of several such that with more words."""
        return max(columns, key=lambda c: (strengths[c], self.profiles[c].mean_length))

    def with_meaning(self, columns: Iterable[int], said: Meaning) -> "TableColumns":
        """The columns, of which these have this meaning, whatever their headings mean alone."""
        meanings = list(self.meanings)
        for column in columns:
            meanings[column] = said
        return self._replace(meanings=meanings)


def table_of(
    headings: Sequence[str], profiles: Sequence[Profile], rows: int, own: Headings
) -> TableColumns:
    """A table's columns from their headings and profiles; the body has so many `rows`."""
    meanings = [meaning(text, own) for text in headings]
    return TableColumns(
        headings, [in_full(text) for text in headings], meanings, profiles, rows, own
    )
