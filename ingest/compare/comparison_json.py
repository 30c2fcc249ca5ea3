"""The JSON form of a comparison, as `reviewtrail compare --format json` prints it.

A comparison in, a dict out.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Any, get_args

from ingest.compare.comparison import (
    ActionChange,
    ActionPair,
    Bullet,
    Comparison,
    LinkChange,
    OutcomeKind,
    Pair,
    ProgressKind,
    StatementChange,
    rounded,
)
from ingest.compare.words.edits import Edit
from parsers import review_json


def to_dict(comparison: Comparison) -> dict[str, Any]:
    """A comparison as plain dicts, lists, strings and numbers, ready for `json.dumps`."""
    return {
        "from": review_json.to_dict(comparison.old),
        "to": review_json.to_dict(comparison.new),
        "pairs": [_pair(pair) for pair in comparison.pairs],
        "summary": summary(comparison),
    }


def summary(comparison: Comparison) -> dict[str, dict[str, int]]:
    """How often each change occurs; always the same keys, nought where there is none."""
    pairs, actions = comparison.pairs, [*comparison.actions()]
    return {
        "statements": {
            **_counts(StatementChange, (pair.change for pair in pairs)),
            "renumbered": sum(pair.renumbered for pair in pairs),
            "moved_section": sum(pair.moved_section for pair in pairs),
        },
        "actions": {
            **_counts(ActionChange, (pair.change for pair in actions)),
            "moved": sum(pair.moved for pair in actions),
        },
        "outcomes": _counts(OutcomeKind, (pair.outcome.kind for pair in actions)),
        "links": _counts(LinkChange, (pair.links for pair in actions)),
        "progress": _counts(ProgressKind, (pair.progress.kind for pair in pairs if pair.progress)),
    }


def _counts(kinds: Any, found: Iterable[str]) -> dict[str, int]:
    return dict.fromkeys(get_args(kinds), 0) | Counter(found)


def _pair(pair: Pair) -> dict[str, Any]:
    return {
        "from": [entry.name for entry in pair.old],
        "to": [entry.name for entry in pair.new],
        "from_positions": [entry.position for entry in pair.old],
        "to_positions": [entry.position for entry in pair.new],
        "change": pair.change,
        "renumbered": pair.renumbered,
        "moved_section": pair.moved_section,
        "score": rounded(pair.score),
        "reason": pair.reason,
        "progress": pair.progress and pair.progress._asdict(),
        "cells": [{"heading": c.heading, "from": c.old, "to": c.new} for c in pair.cells],
        "words": _words(pair.words),
        "actions": [_action(action) for action in pair.actions],
    }


def _action(pair: ActionPair) -> dict[str, Any]:
    return {
        "from": _bullet(pair.old),
        "to": _bullet(pair.new),
        "change": pair.change,
        "outcome": pair.outcome.kind,
        "outcome_words": pair.outcome.words,
        "score": rounded(pair.score),
        "links": pair.links,
        "deadline": {"from": [*pair.deadline.old], "to": [*pair.deadline.new]},
        "moved": pair.moved,
        "words": _words(pair.words),
    }


def _bullet(bullet: Bullet | None) -> dict[str, Any] | None:
    return bullet and {
        "statement": bullet.entry.name,
        "bullet": bullet.number,
        "text": bullet.action.text,
    }


def _words(edits: Iterable[Edit]) -> list[list[str]]:
    return [[*edit] for edit in edits]
