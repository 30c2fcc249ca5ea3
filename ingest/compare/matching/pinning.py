"""A person's pins, applied to two reviews. Statements and pins in, groups of indexes out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import product
from typing import NamedTuple

from ingest.compare.comparison import Pin
from ingest.compare.matching.compared_statements import ComparedStatement
from ingest.compare.matching.matches import Couple


class Group(NamedTuple):
    """Statements of both reviews that a person has joined, by index."""

    old: tuple[int, ...]
    new: tuple[int, ...]


class Pinned(NamedTuple):
    """What pins say about two reviews: groups to join, and couples to keep apart."""

    joined: tuple[Group, ...]
    apart: frozenset[Couple]


def pinned(
    old: Sequence[ComparedStatement], new: Sequence[ComparedStatement], pins: Iterable[Pin]
) -> Pinned:
    """The pins by index. A pin that names a missing statement has no effect."""
    ours, theirs = _by_name(old), _by_name(new)
    joined: set[Couple] = set()
    apart: set[Couple] = set()
    for pin in pins:
        couples = product(ours[pin.old], theirs[pin.new])
        (joined if pin.together else apart).update(couples)
    return Pinned(groups(joined), frozenset(apart))


def _by_name(statements: Iterable[ComparedStatement]) -> defaultdict[str, list[int]]:
    """The index of each name, as a list; a number used twice names its first statement."""
    names: defaultdict[str, list[int]] = defaultdict(list)
    for index, statement in enumerate(statements):
        names[statement.entry.name] = names[statement.entry.name] or [index]
    return names


def groups(couples: Iterable[Couple]) -> tuple[Group, ...]:
    """Couples as groups: those that share a statement are in one."""
    found: list[tuple[set[int], set[int]]] = []
    for i, j in sorted(couples):
        sharing = [group for group in found if i in group[0] or j in group[1]]
        old = {i}.union(*(group[0] for group in sharing))
        new = {j}.union(*(group[1] for group in sharing))
        found = [group for group in found if group not in sharing] + [(old, new)]
    return tuple(Group(tuple(sorted(old)), tuple(sorted(new))) for old, new in found)
