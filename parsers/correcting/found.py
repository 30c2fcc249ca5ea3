"""A correction and where in the review as read it belongs."""

from typing import NamedTuple

from parsers.correcting.locating import Spot
from parsers.corrections import Correction
from parsers.review import Action, Statement


class Found(NamedTuple):
    """A correction of a statement or action, and the spot that it is about."""

    correction: Correction
    spot: Spot


def with_action(statement: Statement, place: int, action: Action) -> Statement:
    """The statement with another action at a place."""
    actions = (*statement.actions[:place], action, *statement.actions[place + 1 :])
    return statement._replace(actions=actions)
