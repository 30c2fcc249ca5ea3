"""How often each thing happened: the one place where a report's numbers are counted.

Comparisons in, counts out. Every format takes its numbers from here.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ingest.compare.comparison import Comparison
from ingest.compare.comparison_json import summary as changes
from ingest.compare.threads import times_put_off
from ingest.reports.findings import gone_actions, unattended
from ingest.reports.words import ACTION, PROGRESS, STATEMENT, asks


class Row(NamedTuple):
    """What is counted: its key, in words, and its count in each comparison of a series."""

    key: str
    words: str
    values: tuple[int, ...]


class Group(NamedTuple):
    """Rows that belong together."""

    title: str
    rows: tuple[Row, ...]


_STATEMENTS = {
    "statements.before": "In the earlier review",
    "statements.after": "In the later review",
    **{f"statements.{change}": words for change, words in STATEMENT.items()},
    "statements.renumbered": "With another number",
    "statements.moved_section": "In another section",
}
_GAPS = {
    **{f"gaps.{kind}": words for kind, words in PROGRESS.items()},
    "gaps.unattended": "Named without an action",
}
_ACTIONS = {
    "actions.before": "In the earlier review",
    "actions.after": "In the later review",
    **{f"actions.{change}": words for change, words in ACTION.items()},
}
_FATES = {
    "actions.put_off": "Put off",
    "actions.put_off_again": "Put off again",
    "actions.done": "Done",
    "actions.dropped": "Dropped",
    "actions.asked": "Newly asked for",
    "actions.moved": "Under another statement",
}
_GROUPS = {
    "Gaps, as the statements word them": _GAPS,
    "What became of the actions": _FATES,
    "Statements": _STATEMENTS,
    "Actions, bullet by bullet": _ACTIONS,
}


def summary(comparisons: Sequence[Comparison]) -> tuple[Group, ...]:
    """The counts of a series in groups, in the order in which people read them."""
    counted = counts(comparisons)
    return tuple(
        Group(
            title,
            tuple(
                Row(key, words, tuple(step[key] for step in counted)) for key, words in rows.items()
            ),
        )
        for title, rows in _GROUPS.items()
    )


def counts(comparisons: Sequence[Comparison]) -> tuple[dict[str, int], ...]:
    """The counts of each comparison by their keys, as `statements.reworded`."""
    return tuple(
        {**_counts(comparison), "actions.put_off_again": _again(comparisons[: step + 1])}
        for step, comparison in enumerate(comparisons)
    )


def _counts(comparison: Comparison) -> dict[str, int]:
    counted = changes(comparison)
    gone = [action for pair in comparison.pairs for action in gone_actions(pair)]
    new = [action.new.action for action in comparison.actions() if action.new and not action.old]
    return {
        **{f"statements.{change}": count for change, count in counted["statements"].items()},
        "statements.before": len([*comparison.old.statements()]),
        "statements.after": len([*comparison.new.statements()]),
        **{f"gaps.{kind}": count for kind, count in counted["progress"].items()},
        "gaps.unattended": sum(len([*unattended(pair)]) for pair in comparison.pairs),
        **{f"actions.{change}": count for change, count in counted["actions"].items()},
        "actions.before": sum(len(s.actions) for s in comparison.old.statements()),
        "actions.after": sum(len(s.actions) for s in comparison.new.statements()),
        "actions.put_off": counted["actions"]["rolled_on"],
        "actions.done": sum(bool(action.done) for action in gone),
        "actions.dropped": sum(not action.done for action in gone),
        "actions.asked": sum(map(asks, new)),
    }


def _again(comparisons: Sequence[Comparison]) -> int:
    """How many actions the last of the comparisons puts off that were put off before."""
    times = times_put_off(comparisons)
    return sum(
        times[action.new.entry.position, action.new.number] > 1
        for action in comparisons[-1].actions()
        if action.new and action.rolled_on
    )
