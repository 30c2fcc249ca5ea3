"""An owner's part of a report: what they are to do, and the statements that it is about.

Comparisons and findings of all in, those of an owner out.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ingest.compare.comparison import ActionPair, Comparison, Pair
from ingest.reports.findings import ActionFinding, Findings, OpenFinding, PairRef
from ingest.reports.plan import acts_on, is_of, named, owners_of
from parsers.review import Review, Statement


def owner_names(comparisons: Iterable[Comparison]) -> tuple[str, ...]:
    """Everyone who is to do anything in any year, in the order of the alphabet."""
    actions = [
        bullet.action
        for comparison in comparisons
        for pair in comparison.actions()
        for bullet in (pair.old, pair.new)
        if bullet
    ]
    names = {name for action in actions for name in owners_of(action)}
    return tuple(sorted(names, key=str.casefold))


def find_owner(comparisons: Iterable[Comparison], said: str) -> str | None:
    """The name of the owner whom a person names, by name or as printed; None if there is none."""
    for comparison in comparisons:
        for pair in comparison.actions():
            for bullet in (pair.new, pair.old):
                if bullet and (name := named(bullet.action, said)):
                    return name
    return None


def part_of(comparison: Comparison, owner: str) -> Comparison:
    """A comparison of the statements on which someone acts in either year, and of their actions."""
    pairs = (replace(pair, actions=_theirs(pair, owner)) for pair in comparison.pairs)
    return replace(comparison, pairs=tuple(pair for pair in pairs if pair.actions))


def findings_of(found: Findings, owner: str) -> Findings:
    """The findings about actions of an owner, and about statements on which they act."""
    return Findings._make(_concerning(of_a_kind, owner) for of_a_kind in found)


def _concerning(found: Iterable[Any], owner: str) -> tuple[Any, ...]:
    return tuple(each for each in found if _concerns(each, owner))


def statements_of(review: Review, owner: str) -> list[Statement]:
    """The statements of a review on which someone acts."""
    return [each for each in review.statements() if acts_on(each, owner)]


def _theirs(pair: Pair, owner: str) -> tuple[ActionPair, ...]:
    return tuple(action for action in pair.actions if _is_theirs(action, owner))


def _is_theirs(action: ActionPair, owner: str) -> bool:
    return any(is_of(bullet.action, owner) for bullet in (action.old, action.new) if bullet)


def _concerns(finding: Any, owner: str) -> bool:
    if isinstance(finding, OpenFinding):
        return is_of(finding.planned.bullet.action, owner)
    if isinstance(finding, ActionFinding):
        return _is_theirs(finding.action, owner)
    where = finding if isinstance(finding, PairRef) else finding.where
    return bool(_theirs(where.pair, owner))
