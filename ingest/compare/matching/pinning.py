"""A person's corrections, applied to two reviews. Subjects and pins in, groups of indexes out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import product
from typing import NamedTuple

from ingest.compare.comparison import Pin
from ingest.compare.matching.subjects import Subject


class Group(NamedTuple):
    """Statements of both reviews that a person has joined, by index."""

    old: tuple[int, ...]
    new: tuple[int, ...]


class Pinned(NamedTuple):
    """What pins say about two reviews: groups to join, and couples to keep apart."""

    joined: tuple[Group, ...]
    apart: frozenset[tuple[int, int]]


def pinned(old: Sequence[Subject], new: Sequence[Subject], pins: Iterable[Pin]) -> Pinned:
    """The pins by index. One that names a statement which is not there says nothing."""
    ours, theirs = _by_name(old), _by_name(new)
    joined: set[tuple[int, int]] = set()
    apart: set[tuple[int, int]] = set()
    for pin in pins:
        couples = product(ours[pin.old], theirs[pin.new])
        (joined if pin.together else apart).update(couples)
    return Pinned(_groups(joined), frozenset(apart))


def _by_name(subjects: Iterable[Subject]) -> defaultdict[str, list[int]]:
    """Where each name stands; a number that was given twice names its first statement."""
    names: defaultdict[str, list[int]] = defaultdict(list)
    for index, subject in enumerate(subjects):
        names[subject.entry.name] = names[subject.entry.name] or [index]
    return names


def _groups(couples: Iterable[tuple[int, int]]) -> tuple[Group, ...]:
    """Couples that share a statement are one group."""
    groups: list[tuple[set[int], set[int]]] = []
    for i, j in sorted(couples):
        meeting = [group for group in groups if i in group[0] or j in group[1]]
        old = {i}.union(*(group[0] for group in meeting))
        new = {j}.union(*(group[1] for group in meeting))
        groups = [group for group in groups if group not in meeting] + [(old, new)]
    return tuple(Group(tuple(sorted(old)), tuple(sorted(new))) for old, new in groups)
