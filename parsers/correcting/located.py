"""A correction with its place in the review as read."""

from typing import NamedTuple

from parsers.correcting.locating import Spot
from parsers.corrections import Correction
from parsers.review import Action, Statement


class LocatedCorrection(NamedTuple):
    """A correction of a statement or action, and the spot that it is about."""

    correction: Correction
    spot: Spot


def with_action(statement: Statement, index: int, action: Action) -> Statement:
    """The statement with its action at an index replaced."""
    actions = (*statement.actions[:index], action, *statement.actions[index + 1 :])
    return statement._replace(actions=actions)
