"""The counts of a report: how many statements and actions changed in which way.

Comparisons in, counts out, and tables in which each count links to its list.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeVar

from ingest.compare.actions.attention import unattended
from ingest.compare.actions.distinct_tasks import distinct_tasks
from ingest.compare.comparison import Comparison
from ingest.compare.comparison_json import summary as changes
from ingest.reports.list_anchors import judgement_anchor, linked_count, step_anchor
from ingest.reports.tables import FigureRow, FigureTable
from ingest.reports.topics import Topic
from ingest.reports.words import ACTION, JUDGEMENT, OUTCOME, PROGRESS, STATEMENT
from parsers.review import Review

K = TypeVar("K", bound=str)
V = TypeVar("V")


def _keyed(group: str, values: Mapping[K, V]) -> dict[str, V]:
    """Values by their keys in a group: `statements.reworded`."""
    return {f"{group}.{name}": value for name, value in values.items()}


_JUDGEMENTS = {
    **_keyed("judgements", JUDGEMENT),
    "statements.after": "Of statements in the later review",
    "gaps.unattended": "Gaps without an action",
}
_PROGRESS = {
    **_keyed("progress", PROGRESS),
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
    **_keyed("statements", STATEMENT),
    "statements.renumbered": "With another number",
    "statements.moved_section": "In another section",
}
_BULLETS = {
    "actions.before": "In the earlier review",
    "actions.after": "In the later review",
    **_keyed("actions", ACTION),
}
_GROUPS = {
    "What the later review says": _JUDGEMENTS,
    "What became of the statements": _PROGRESS,
    "What became of the actions": _OUTCOMES,
    "The words of the statements": _STATEMENTS,
    "The words of the actions, bullet by bullet": _BULLETS,
}

# The counts that have a list of their own, and the key of its topic.
_TOPIC_KEYS = {
    "gaps.unattended": "unattended",
    **{f"progress.{kind}": kind for kind in ("closed", "narrowed", "open", "slipped", "reopened")},
    "outcomes.done": "done",
    "outcomes.overtaken": "overtaken",
    "outcomes.removed": "removed_actions",
    "statements.added": "added",
    "statements.removed": "removed",
}


def summary(
    step_names: Sequence[str], steps: Sequence[Mapping[str, int]], topics: Sequence[Topic]
) -> tuple[FigureTable, ...]:
    """A table for each group of counts, with a column for each step; `steps` are from `counts`."""
    topics_by_key = {topic.key: topic for topic in topics}
    tables = []
    for title, names in _GROUPS.items():
        rows = (_row(key, words, steps, topics_by_key) for key, words in names.items())
        tables.append(FigureTable(title, "", tuple(step_names), tuple(rows)))
    return tuple(tables)


def _row(
    key: str, words: str, steps: Sequence[Mapping[str, int]], topics: Mapping[str, Topic]
) -> FigureRow:
    last = len(steps) - 1
    figures = (
        linked_count(counts[key], _anchor(key, step, topics, last))
        for step, counts in enumerate(steps)
    )
    return FigureRow(words, "", tuple(figures))


def _anchor(key: str, step: int, topics: Mapping[str, Topic], last: int) -> str:
    """Where the list of a count stands; a count without one links to all statements of the step."""
    if key == "statements.before":
        return judgement_anchor("", step)
    if key == "statements.after":
        return judgement_anchor("", step + 1)
    kind, _, value = key.partition(".")
    if kind == "judgements":
        return judgement_anchor(value, step + 1)
    topic = topics.get(_TOPIC_KEYS.get(key, ""))
    if topic and (topic.covers_all_years or step == last):
        return topic.anchor(step)
    return step_anchor(step)


def counts(comparisons: Sequence[Comparison]) -> tuple[dict[str, int], ...]:
    """The counts of each comparison by their keys, as `statements.reworded`."""
    return tuple(map(_counts, comparisons))


def _counts(comparison: Comparison) -> dict[str, int]:
    old, new, changed = comparison.old, comparison.new, changes(comparison)
    outcomes = Counter(pair.outcome.kind for pair in distinct_tasks(comparison.actions()))
    judgements = Counter(each.judgement.value for each in new.statements())
    in_both = [pair for pair in comparison.pairs if pair.old and pair.new]
    return {
        **_keyed("judgements", {value: judgements[value] for value in JUDGEMENT}),
        "gaps.unattended": len(unattended(new)),
        **_keyed("progress", changed["progress"]),
        "progress.not_told": sum(pair.progress is None for pair in in_both),
        "progress.of": len(in_both),
        **_keyed("outcomes", {kind: outcomes[kind] for kind in OUTCOME}),
        "outcomes.of": outcomes.total() - outcomes["added"],
        **_keyed("statements", changed["statements"]),
        "statements.before": len([*old.statements()]),
        "statements.after": len([*new.statements()]),
        **_keyed("actions", changed["actions"]),
        "actions.before": _number_of_actions(old),
        "actions.after": _number_of_actions(new),
    }


def _number_of_actions(review: Review) -> int:
    return sum(len(statement.actions) for statement in review.statements())
