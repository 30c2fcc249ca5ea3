"""Where each year stands: how many statements are in place, partly or gaps, of how many."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ingest.compare.comparison import Comparison
from ingest.reports.findings import PairRef
from ingest.reports.places import counted, of_judgement
from ingest.reports.plan import acts_on
from ingest.reports.tables import FigureRow
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

    def of_judgement(self, value: str) -> int:
        """How many are of a judgement; all where none is said."""
        counts = {
            "in place": self.in_place,
            "partly": self.partly,
            "gap": self.gaps,
            "unclear": self.not_told,
        }
        return counts.get(value, self.statements)


def standing(year: str, statements: Iterable[Statement]) -> Standing:
    """The statements of a year, counted by their judgements."""
    found = Counter(statement.judgement.value for statement in statements)
    return Standing(year, found["in place"], found["partly"], found["gap"], found["unclear"])


STANDS = {**JUDGEMENT, "": "All statements"}  # what is counted of a year, and its words


def standing_rows(found: Sequence[Standing], first: int = 0) -> Iterator[FigureRow]:
    """A row for each of STANDS; of a report's years those from `first` on."""
    for value, words in STANDS.items():
        counts = [each.of_judgement(value) for each in found]
        places = [of_judgement(value, first + n) for n in range(len(found))]
        yield FigureRow(words, "", tuple(map(counted, counts, places)))


class Told(NamedTuple):
    """A statement that says how it stands: where, and its number and words in that year."""

    where: PairRef
    number: str
    text: str


class StandingList(NamedTuple):
    """The statements of a judgement, year by year."""

    value: str
    words: str
    years: tuple[tuple[Told, ...], ...]

    def places(self) -> Iterator[tuple[str, tuple[Told, ...]]]:
        """For each year where the list stands, and its statements."""
        for number, told in enumerate(self.years):
            yield of_judgement(self.value, number), told


def standing_lists(comparisons: Sequence[Comparison], owner: str = "") -> tuple[StandingList, ...]:
    """Which statements of each year are in place, partly, a gap, or do not tell.

    Of an owner's part: which of those on which they act.
    """
    sides = [(0, comparisons[0], "old"), *((n, each, "new") for n, each in enumerate(comparisons))]
    years = [_listed(step, comparison, side, owner) for step, comparison, side in sides]
    return tuple(_of_judgement(value, words, years) for value, words in JUDGEMENT.items())


def _of_judgement(value: str, words: str, years: Sequence[dict[str, list[Told]]]) -> StandingList:
    return StandingList(value, words, tuple(tuple(year[value]) for year in years))


def _listed(step: int, comparison: Comparison, side: str, owner: str) -> dict[str, list[Told]]:
    found: dict[str, list[Told]] = {value: [] for value in JUDGEMENT}
    held = [(pair, entry) for pair in comparison.pairs for entry in getattr(pair, side)]
    for pair, entry in sorted(held, key=lambda each: each[1].position):
        if not owner or acts_on(entry.statement, owner):
            told = Told(PairRef(step, pair), entry.name, entry.statement.text)
            found[entry.statement.judgement.value].append(told)
    return found
