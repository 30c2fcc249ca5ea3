"""Whether most of some things are of a kind: things and a test in, yes or no out."""

from collections.abc import Callable, Collection
from typing import TypeVar

_T = TypeVar("_T")


def are_mostly(things: Collection[_T], is_of_kind: Callable[[_T], object]) -> bool:
    """Whether more than half of them pass a test; of none, no."""
    return sum(1 for thing in things if is_of_kind(thing)) * 2 > len(things)
