"""Where each year stands: how many statements are in place, partly in place, gaps or unclear.

Statements in, counts out.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from ingest.compare.comparison import Comparison
from ingest.reports.findings import PairRef
from ingest.reports.list_anchors import judgement_anchor, linked_count
from ingest.reports.plan import owner_acts_on
from ingest.reports.tables import FigureRow
from ingest.reports.words import JUDGEMENT
from parsers.review import Statement


class Standing(NamedTuple):
    """A review's statements by judgement; the four counts add up to all of its statements."""

    year: str
    in_place: int
    partly: int
    gaps: int
    not_told: int

    @property
    def statements(self) -> int:
        """How many statements the review has."""
        return self.in_place + self.partly + self.gaps + self.not_told

    def count_of(self, judgement: str) -> int:
        """How many statements have a judgement; all of them if it is empty."""
        counts = {
            "in place": self.in_place,
            "partly": self.partly,
            "gap": self.gaps,
            "unclear": self.not_told,
        }
        return counts.get(judgement, self.statements)


def count_standing(year: str, statements: Iterable[Statement]) -> Standing:
    """Count the statements of a year by judgement."""
    found = Counter(statement.judgement.value for statement in statements)
    return Standing(year, found["in place"], found["partly"], found["gap"], found["unclear"])


JUDGEMENT_ROWS = {**JUDGEMENT, "": "All statements"}


def judgement_rows(standings: Sequence[Standing], first_year: int = 0) -> Iterator[FigureRow]:
    """A row for each of JUDGEMENT_ROWS. `first_year` is the position of the first of these years
    among those of the report.
    """
    for value, words in JUDGEMENT_ROWS.items():
        yield FigureRow(
            words,
            "",
            tuple(
                linked_count(each.count_of(value), judgement_anchor(value, number))
                for number, each in enumerate(standings, first_year)
            ),
        )


class ListedStatement(NamedTuple):
    """A statement in a list of a judgement: its pair, and its number and text in that year."""

    where: PairRef
    number: str
    text: str


class JudgementList(NamedTuple):
    """The statements with a judgement, year by year."""

    value: str
    words: str
    years: tuple[tuple[ListedStatement, ...], ...]

    def by_anchor(self) -> Iterator[tuple[str, tuple[ListedStatement, ...]]]:
        """For each year the anchor of its list, and its statements."""
        for number, statements in enumerate(self.years):
            yield judgement_anchor(self.value, number), statements


def judgement_lists(
    comparisons: Sequence[Comparison], owner: str = ""
) -> tuple[JudgementList, ...]:
    """Which statements of each year are in place, partly in place, a gap or unclear.

    In an owner's part of a report: which of those with an action of theirs.
    """
    sides = [(0, comparisons[0], "old"), *((n, each, "new") for n, each in enumerate(comparisons))]
    years = [_by_judgement(step, comparison, side, owner) for step, comparison, side in sides]
    return tuple(
        JudgementList(value, words, tuple(map(itemgetter(value), years)))
        for value, words in JUDGEMENT.items()
    )


def _by_judgement(
    step: int, comparison: Comparison, side: str, owner: str
) -> dict[str, tuple[ListedStatement, ...]]:
    """The statements of one year of a comparison, by judgement."""
    found: dict[str, list[ListedStatement]] = {value: [] for value in JUDGEMENT}
    entries = [(pair, entry) for pair in comparison.pairs for entry in getattr(pair, side)]
    for pair, entry in sorted(entries, key=lambda each: each[1].position):
        if not owner or owner_acts_on(entry.statement, owner):
            listed = ListedStatement(PairRef(step, pair), entry.name, entry.statement.text)
            found[entry.statement.judgement.value].append(listed)
    return {value: tuple(listed) for value, listed in found.items()}
