"""Where each year stands: how many statements are in place, partly or gaps, of how many."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ingest.compare.comparison import Comparison
from ingest.reports.findings import PairRef
from ingest.reports.plan import acts_on
from ingest.reports.words import JUDGEMENT
from parsers.review import Statement


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


def standing(year: str, statements: Iterable[Statement]) -> Standing:
    """The statements of a year, counted by their judgements."""
    found = Counter(statement.judgement.value for statement in statements)
    return Standing(year, found["in place"], found["partly"], found["gap"], found["unclear"])


def standing_rows(found: Sequence[Standing]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The years beside one another: for each judgement its words, and its count in each year."""
    yield "In place", tuple(each.in_place for each in found)
    yield "Partly", tuple(each.partly for each in found)
    yield "Gap", tuple(each.gaps for each in found)
    yield "Not told", tuple(each.not_told for each in found)
    yield "Of statements", tuple(each.statements for each in found)


_Listed = dict[str, list[tuple[PairRef, str]]]  # where statements stand, by their judgement


class StandingList(NamedTuple):
    """The statements of a judgement: for each year where each of them stands, and its number."""

    value: str
    words: str
    years: tuple[tuple[tuple[PairRef, str], ...], ...]


def standing_lists(comparisons: Sequence[Comparison], owner: str = "") -> tuple[StandingList, ...]:
    """Which statements of each year are in place, partly, a gap, or do not tell.

    Of an owner's part: which of those on which they act.
    """
    sides = [(0, comparisons[0], "old"), *((n, each, "new") for n, each in enumerate(comparisons))]
    years = [_listed(step, comparison, side, owner) for step, comparison, side in sides]
    return tuple(_of_judgement(value, words, years) for value, words in JUDGEMENT.items())


def _of_judgement(value: str, words: str, years: Sequence[_Listed]) -> StandingList:
    return StandingList(value, words, tuple(tuple(year[value]) for year in years))


def _listed(step: int, comparison: Comparison, side: str, owner: str) -> _Listed:
    found: _Listed = {value: [] for value in JUDGEMENT}
    held = [(pair, entry) for pair in comparison.pairs for entry in getattr(pair, side)]
    for pair, entry in sorted(held, key=lambda each: each[1].position):
        if not owner or acts_on(entry.statement, owner):
            found[entry.statement.judgement.value].append((PairRef(step, pair), entry.name))
    return found
