"""Pairing by equal keys, the strictest key first. Items and key functions in, couples out."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Key = Callable[[Item], Hashable]  # None: the item is not paired by this key


def matching_by_key(
    old: Mapping[int, Item],
    new: Mapping[int, Item],
    keys: Sequence[Key[Item]],
    apart: Collection[tuple[int, int]] = (),
) -> dict[int, int]:
    """Couples, by index, of items with equal keys: by the first key, then the rest by the next.

    Items with the same key are paired in order. Couples in `apart` are never formed.
    """
    couples: dict[int, int] = {}
    for key in keys:
        if len(couples) in (len(old), len(new)):
            break  # one side is used up
        taken = set(couples.values())
        free_old = {i: item for i, item in old.items() if i not in couples}
        free_new = {j: item for j, item in new.items() if j not in taken}
        indexes_of_new = _indexes_by_key(free_new, key)
        for value, indexes in _indexes_by_key(free_old, key).items():
            equal = zip(indexes, indexes_of_new.get(value, ()), strict=False)
            couples.update(couple for couple in equal if couple not in apart)
    return couples


def _indexes_by_key(items: Mapping[int, Item], key: Key[Item]) -> dict[Hashable, list[int]]:
    found: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index in sorted(items):
        value = key(items[index])
        if value is not None:
            found[value].append(index)
    return found
