"""The totals that the figures of a report are parts of: 5 of 28. Comparisons in, totals out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from ingest.compare.actions.distinct_tasks import distinct_tasks
from ingest.compare.comparison import Comparison
from ingest.reports.words import year_name
from parsers.diagnostics import count_of

TotalName: TypeAlias = Literal[
    "open actions",
    "earlier actions",
    "both years",
    "later statements",
    "earlier statements",
    "gaps",
]


@dataclass(frozen=True, slots=True)
class Figure:
    """A count, and the total it is part of; `not_told` of the total may or may not belong to it."""

    count: int
    of: int
    what: str
    not_told: int = 0

    def __str__(self) -> str:
        """`5 of 28 statements in both years; 2 not told`."""
        not_told = f"; {self.not_told} not told" if self.not_told else ""
        return f"{self.count} of {self.of} {self.what}{not_told}"


class Total(NamedTuple):
    """The number of items that a list is chosen from, and what they are."""

    of: int
    what: str
    not_told: int = 0

    def figure(self, count: int) -> Figure:
        """A count of this total."""
        return Figure(count, *self)


_NOUNS: dict[TotalName, tuple[str, str]] = {
    "open actions": ("open action", ""),
    "earlier actions": ("action", "of {old}"),
    "both years": ("statement", "in both years"),
    "later statements": ("statement", "of {new}"),
    "earlier statements": ("statement", "of {old}"),
    "gaps": ("gap", "of {new}"),
}

Totals: TypeAlias = Mapping[TotalName, Total]


def totals(comparison: Comparison, open_actions: int) -> Totals:
    """The totals of two years; `open_actions` is the number of those in the last review."""
    years = {"old": year_name(comparison.old), "new": year_name(comparison.new)}
    counts = _counts(comparison, open_actions)
    return {name: _total(name, years, *counts[name]) for name in _NOUNS}


def _counts(comparison: Comparison, open_actions: int) -> Mapping[TotalName, tuple[int, int]]:
    """For each total the number of items, and how many of those are not told."""
    pairs = comparison.pairs
    in_both = [pair for pair in pairs if pair.old and pair.new]
    judgements = Counter(each.statement.judgement.value for pair in pairs for each in pair.new)
    earlier = [
        task for task in distinct_tasks(comparison.actions()) if task.outcome.kind != "added"
    ]
    return {
        "open actions": (open_actions, 0),
        "earlier actions": (len(earlier), 0),
        "both years": (len(in_both), sum(pair.progress is None for pair in in_both)),
        "later statements": (judgements.total(), 0),
        "earlier statements": (sum(len(pair.old) for pair in pairs), 0),
        "gaps": (judgements["gap"], 0),
    }


def _total(name: TotalName, years: Mapping[str, str], of: int, not_told: int) -> Total:
    noun, suffix = _NOUNS[name]
    _, noun = count_of(of, noun).split(" ", 1)
    return Total(of, f"{noun} {suffix.format(**years)}".strip(), not_told)
