"""How many, of how many: what each figure of a report is a part of. Comparisons in, wholes out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from ingest.compare.actions.once import tasks
from ingest.compare.comparison import Comparison
from ingest.reports.words import number, year

WholeName: TypeAlias = Literal[
    "open actions",
    "earlier actions",
    "both years",
    "later statements",
    "earlier statements",
    "gaps",
]


@dataclass(frozen=True, slots=True)
class Figure:
    """How many, of how many of what; of `not_told` of those nobody can tell whether they count."""

    count: int
    of: int
    what: str
    not_told: int = 0

    def __str__(self) -> str:
        """`5 of 28 statements in both years; 2 not told`."""
        not_told = f"; {self.not_told} not told" if self.not_told else ""
        return f"{self.count} of {self.of} {self.what}{not_told}"


class Whole(NamedTuple):
    """All that a list is chosen from, and its name behind the number."""

    of: int
    what: str
    not_told: int = 0

    def figure(self, count: int) -> Figure:
        """So many of it."""
        return Figure(count, *self)


_NOUNS: dict[WholeName, tuple[str, str]] = {
    "open actions": ("open action", ""),
    "earlier actions": ("action", "of {old}"),
    "both years": ("statement", "in both years"),
    "later statements": ("statement", "of {new}"),
    "earlier statements": ("statement", "of {old}"),
    "gaps": ("gap", "of {new}"),
}

Wholes: TypeAlias = Mapping[WholeName, Whole]


def wholes(comparison: Comparison, open_actions: int) -> Wholes:
    """What the lists of two years are chosen from; `open_actions` are those of the last review."""
    years = {"old": year(comparison.old), "new": year(comparison.new)}
    counted = _counted(comparison, open_actions)
    return {name: _whole(name, years, *counted[name]) for name in _NOUNS}


def _counted(comparison: Comparison, open_actions: int) -> Mapping[WholeName, tuple[int, int]]:
    """How many there are of each, and of how many of those nothing is told."""
    pairs = comparison.pairs
    in_both = [pair for pair in pairs if pair.old and pair.new]
    judged = Counter(each.statement.judgement.value for pair in pairs for each in pair.new)
    asked = [task for task in tasks(comparison.actions()) if task.outcome.kind != "added"]
    return {
        "open actions": (open_actions, 0),
        "earlier actions": (len(asked), 0),
        "both years": (len(in_both), sum(pair.progress is None for pair in in_both)),
        "later statements": (judged.total(), 0),
        "earlier statements": (sum(len(pair.old) for pair in pairs), 0),
        "gaps": (judged["gap"], 0),
    }


def _whole(name: WholeName, years: Mapping[str, str], of: int, not_told: int) -> Whole:
    noun, behind = _NOUNS[name]
    _, noun = number(of, noun).split(" ", 1)
    return Whole(of, f"{noun} {behind.format(**years)}".strip(), not_told)
