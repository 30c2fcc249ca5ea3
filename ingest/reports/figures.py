"""How many, of how many: what each figure of a report is a part of. Comparisons in, wholes out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from ingest.compare.comparison import Comparison
from ingest.compare.once import tasks
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


_NOUNS: dict[WholeName, tuple[str, str, str]] = {
    # in one pair of years, and in several together
    "open actions": ("open action", "", ""),
    "earlier actions": ("action", "of {old}", "of the earlier years"),
    "both years": ("statement", "in both years", "in two years running"),
    "later statements": ("statement", "of {new}", "of the later years"),
    "earlier statements": ("statement", "of {old}", "of the earlier years"),
    "gaps": ("gap", "of {new}", "of the later years"),
}


class Wholes(NamedTuple):
    """What the lists of a report are chosen from: for each pair of years, and for all together."""

    by_step: tuple[Mapping[WholeName, Whole], ...]
    together: Mapping[WholeName, Whole]


def wholes(comparisons: Sequence[Comparison], open_actions: int) -> Wholes:
    """The wholes of a series; `open_actions` are those of its last review."""
    counted = [_counted(each, open_actions) for each in comparisons]
    steps = tuple(
        _named(found, 1, {"old": year(each.old), "new": year(each.new)})
        for each, found in zip(comparisons, counted, strict=True)
    )
    if len(steps) == 1:
        return Wholes(steps, steps[0])
    return Wholes(steps, _named(_summed(counted), 2, {}))


_Counted: TypeAlias = Mapping[WholeName, tuple[int, int]]  # how many, and how many not told


def _counted(comparison: Comparison, open_actions: int) -> _Counted:
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


def _summed(counted: Sequence[_Counted]) -> _Counted:
    return {name: _sum(counted, name) for name in _NOUNS}


def _sum(counted: Sequence[_Counted], name: WholeName) -> tuple[int, int]:
    return sum(each[name][0] for each in counted), sum(each[name][1] for each in counted)


def _named(counted: _Counted, form: int, years: Mapping[str, str]) -> dict[WholeName, Whole]:
    return {name: _whole(name, form, years, *counted[name]) for name in _NOUNS}


def _whole(name: WholeName, form: int, years: Mapping[str, str], of: int, not_told: int) -> Whole:
    noun, behind = _NOUNS[name][0], _NOUNS[name][form].format(**years)
    _, noun = number(of, noun).split(" ", 1)
    return Whole(of, f"{noun} {behind}".strip(), not_told)
