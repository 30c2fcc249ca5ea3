"""How often each thing happened: the one place where a report's numbers are counted.

Comparisons in, counts out. Every format takes its numbers from here or from the lists themselves.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ingest.compare.attention import unattended
from ingest.compare.comparison import Comparison
from ingest.compare.comparison_json import summary as changes
from ingest.compare.once import tasks
from ingest.reports.words import ACTION, JUDGEMENT, OUTCOME, PROGRESS, STATEMENT


class Row(NamedTuple):
    """What is counted: its key, in words, and its count in each comparison of a series."""

    key: str
    words: str
    values: tuple[int, ...]


class Group(NamedTuple):
    """Rows that belong together."""

    title: str
    rows: tuple[Row, ...]


_JUDGEMENTS = {
    **{f"judgements.{value}": words for value, words in JUDGEMENT.items()},
    "statements.after": "Of statements in the later review",
    "gaps.unattended": "Gaps without an action",
}
_PROGRESS = {
    **{f"progress.{kind}": words for kind, words in PROGRESS.items()},
    "progress.not_told": "Not told",
    "progress.of": "Of statements that stand in both reviews",
}
_OUTCOMES = {
    **{f"outcomes.{kind}": words for kind, words in OUTCOME.items() if kind != "added"},
    "outcomes.of": "Of actions in the earlier review",
    "outcomes.added": OUTCOME["added"],
    "actions.moved": "Under another statement",
}
_STATEMENTS = {
    "statements.before": "In the earlier review",
    "statements.after": "In the later review",
    **{f"statements.{change}": words for change, words in STATEMENT.items()},
    "statements.renumbered": "With another number",
    "statements.moved_section": "In another section",
}
_BULLETS = {
    "actions.before": "In the earlier review",
    "actions.after": "In the later review",
    **{f"actions.{change}": words for change, words in ACTION.items()},
}
_GROUPS = {
    "What the later review says": _JUDGEMENTS,
    "What became of the statements": _PROGRESS,
    "What became of the actions": _OUTCOMES,
    "The words of the statements": _STATEMENTS,
    "The words of the actions, bullet by bullet": _BULLETS,
}


def summary(comparisons: Sequence[Comparison]) -> tuple[Group, ...]:
    """The counts of a series in groups, in the order in which people read them."""
    counted = counts(comparisons)
    return tuple(_group(title, rows, counted) for title, rows in _GROUPS.items())


def _group(title: str, rows: Mapping[str, str], counted: Sequence[dict[str, int]]) -> Group:
    return Group(title, tuple(_row(key, words, counted) for key, words in rows.items()))


def _row(key: str, words: str, counted: Sequence[dict[str, int]]) -> Row:
    return Row(key, words, tuple(step[key] for step in counted))


def counts(comparisons: Sequence[Comparison]) -> tuple[dict[str, int], ...]:
    """The counts of each comparison by their keys, as `statements.reworded`."""
    return tuple(map(_counts, comparisons))


def _counts(comparison: Comparison) -> dict[str, int]:
    counted = changes(comparison)
    outcomes = Counter(pair.outcome.kind for pair in tasks(comparison.actions()))
    judgements = Counter(each.judgement.value for each in comparison.new.statements())
    in_both = [pair for pair in comparison.pairs if pair.old and pair.new]
    return {
        **{f"judgements.{value}": judgements[value] for value in JUDGEMENT},
        "gaps.unattended": len(unattended(comparison.new)),
        **{f"progress.{kind}": count for kind, count in counted["progress"].items()},
        "progress.not_told": sum(pair.progress is None for pair in in_both),
        "progress.of": len(in_both),
        **{f"outcomes.{kind}": outcomes[kind] for kind in OUTCOME},
        "outcomes.of": outcomes.total() - outcomes["added"],
        **{f"statements.{change}": count for change, count in counted["statements"].items()},
        "statements.before": len([*comparison.old.statements()]),
        "statements.after": len([*comparison.new.statements()]),
        **{f"actions.{change}": count for change, count in counted["actions"].items()},
        "actions.before": sum(len(s.actions) for s in comparison.old.statements()),
        "actions.after": sum(len(s.actions) for s in comparison.new.statements()),
    }
