"""An owner's part of a report: their actions, and the statements that these belong to.

All comparisons and findings in, those of an owner out.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ingest.compare.comparison import ActionPair, Comparison, Pair
from ingest.reports.findings import ActionFinding, Findings, OpenFinding, PairRef
from ingest.reports.plan import is_owned_by, matching_owner, owner_acts_on
from parsers.meaning.standing import owners_of
from parsers.review import Review, Statement


def owner_names(comparisons: Iterable[Comparison]) -> tuple[str, ...]:
    """Everyone who has an action in any year, in alphabetical order."""
    actions = [
        bullet.action
        for comparison in comparisons
        for pair in comparison.actions()
        for bullet in (pair.old, pair.new)
        if bullet
    ]
    names = {name for action in actions for name in owners_of(action)}
    return tuple(sorted(names, key=str.casefold))


def find_owner(comparisons: Iterable[Comparison], name: str) -> str | None:
    """The owner's name as reports write it, given their name or the words printed; None if unknown.

    The comparisons are searched in their order, and the later of two years first.
    """
    for comparison in comparisons:
        for pair in comparison.actions():
            for bullet in (pair.new, pair.old):
                if bullet and (owner := matching_owner(bullet.action, name)):
                    return owner
    return None


def owner_part(comparison: Comparison, owner: str) -> Comparison:
    """The comparison with only an owner's actions, and only the statements that have any."""
    pairs = (replace(pair, actions=_owned_actions(pair, owner)) for pair in comparison.pairs)
    return replace(comparison, pairs=tuple(pair for pair in pairs if pair.actions))


def owner_findings(found: Findings, owner: str) -> Findings:
    """The findings about an owner's actions, and about statements that have any."""
    return Findings._make(_concerning(owner, of_a_kind) for of_a_kind in found)


def owner_statements(review: Review, owner: str) -> list[Statement]:
    """The statements of a review that have an action of an owner."""
    return [each for each in review.statements() if owner_acts_on(each, owner)]


def _concerning(owner: str, found: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(each for each in found if _concerns(each, owner))


def _concerns(finding: Any, owner: str) -> bool:
    if isinstance(finding, OpenFinding):
        return is_owned_by(finding.planned.bullet.action, owner)
    if isinstance(finding, ActionFinding):
        return _is_owned(finding.action, owner)
    where = finding if isinstance(finding, PairRef) else finding.where
    return bool(_owned_actions(where.pair, owner))


def _owned_actions(pair: Pair, owner: str) -> tuple[ActionPair, ...]:
    return tuple(action for action in pair.actions if _is_owned(action, owner))


def _is_owned(action: ActionPair, owner: str) -> bool:
    """Whether an action was or is the owner's."""
    return any(is_owned_by(bullet.action, owner) for bullet in (action.old, action.new) if bullet)
