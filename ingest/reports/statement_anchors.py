"""The anchors of a report's statements, which stay the same from report to report."""

from collections import Counter
from collections.abc import Mapping

from ingest.reports.findings import PairRef
from ingest.reports.plan import OpenAction
from ingest.reports.report import Report

_Key = tuple[int, str, int]  # a pair's step, its side, the position of its first statement there


class StatementAnchors:
    """The anchors of a report's pairs of statements.

    `2024-2.6` is the same whenever a report is made and whichever years it has;
    `2024-without-2.6` is a statement that the review of 2024 no longer has.
    """

    def __init__(self, report: Report) -> None:
        found: dict[_Key, str] = {}
        for number, step in enumerate(report.steps):
            for pair in step.comparison.pairs:
                where = PairRef(number, pair)
                found[_key(where)] = _anchor(where, step.new_year)
        self._anchors = _made_unique(found)
        self._latest_pairs = {
            entry.position: PairRef(len(report.steps) - 1, pair)
            for pair in report.steps[-1].comparison.pairs
            for entry in pair.new
        }

    def of(self, where: PairRef) -> str:
        """The anchor of a pair."""
        return self._anchors[_key(where)]

    def of_action(self, action: OpenAction) -> str:
        """The anchor of the pair to which an open action of the last review belongs."""
        return self.of(self._latest_pairs[action.bullet.entry.position])


def _anchor(where: PairRef, year: str) -> str:
    pair = where.pair
    first = (pair.new or pair.old)[0]
    without = "" if pair.new else "without-"
    name = first.name.replace("#", "at-")
    return f"{year.replace(' ', '-').lower()}-{without}{name}"


def _made_unique(anchors: Mapping[_Key, str]) -> dict[_Key, str]:
    """Add the position to anchors that are the same since a number stands for two statements."""
    times = Counter(anchors.values())
    return {
        key: anchor if times[anchor] == 1 else f"{anchor}-at-{key[2]}"
        for key, anchor in anchors.items()
    }


def _key(where: PairRef) -> _Key:
    step, pair = where
    return step, "new" if pair.new else "old", (pair.new or pair.old)[0].position
