"""Pairing by signs, from the most telling on. Things and their signs in, couples out."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")
Sign = Callable[[Thing], Hashable]  # None is no sign


def meet(
    old: Mapping[int, Thing],
    new: Mapping[int, Thing],
    signs: Sequence[Sign[Thing]],
    apart: Collection[tuple[int, int]] = (),
) -> dict[int, int]:
    """Who meets whom, by key: those with the first sign in common, then of the rest the second.

    Of several with the same sign the first meets the first. None meets one it is kept `apart` from.
    """
    met: dict[int, int] = {}
    for sign in signs:
        taken = set(met.values())
        ours = _by_sign({i: thing for i, thing in old.items() if i not in met}, sign)
        theirs = _by_sign({j: thing for j, thing in new.items() if j not in taken}, sign)
        for value, keys in ours.items():
            couples = zip(keys, theirs.get(value, ()), strict=False)
            met |= {i: j for i, j in couples if (i, j) not in apart}
    return met


def _by_sign(things: Mapping[int, Thing], sign: Sign[Thing]) -> dict[Hashable, list[int]]:
    found: defaultdict[Hashable, list[int]] = defaultdict(list)
    for key, thing in sorted(things.items(), key=lambda item: item[0]):
        if (value := sign(thing)) is not None:
            found[value].append(key)
    return found
