"""Where in a report each statement stands, under a name that stays. A report in, names out."""

from collections import Counter
from collections.abc import Mapping

from ingest.reports.findings import PairRef
from ingest.reports.plan import OpenAction
from ingest.reports.report import Report

_Key = tuple[int, str, int]  # a pair: its step, its side, the position of its first statement


class Anchors:
    """The names of a report's pairs.

    `2024-2.6` is the same whenever a report is made, whichever years it has; `2024-without-2.6` is
    what that review has no more.
    """

    def __init__(self, report: Report) -> None:
        found: dict[_Key, str] = {}
        for number, step in enumerate(report.steps):
            for pair in step.comparison.pairs:
                where = PairRef(number, pair)
                found[_key(where)] = _name(where, step.new_year)
        self._names = _told_apart(found)
        self._homes = {
            entry.position: PairRef(len(report.steps) - 1, pair)
            for pair in report.steps[-1].comparison.pairs
            for entry in pair.new
        }

    def of(self, where: PairRef) -> str:
        """The name of a pair."""
        return self._names[_key(where)]

    def of_action(self, action: OpenAction) -> str:
        """The name of the pair in which an open action of the last review stands."""
        return self.of(self._homes[action.bullet.entry.position])


def _name(where: PairRef, year: str) -> str:
    pair = where.pair
    first = (pair.new or pair.old)[0]
    without = "" if pair.new else "without-"
    name = first.name.replace("#", "at-")
    return f"{year.replace(' ', '-').lower()}-{without}{name}"


def _told_apart(found: Mapping[_Key, str]) -> dict[_Key, str]:
    """Anchors of which a number that stands twice made two alike, each with its place."""
    times = Counter(found.values())
    return {key: name if times[name] == 1 else f"{name}-at-{key[2]}" for key, name in found.items()}


def _key(where: PairRef) -> _Key:
    step, pair = where
    return step, "new" if pair.new else "old", (pair.new or pair.old)[0].position
