"""Gives the statements of a review that is stored again the ids that they had.

Both versions in, ids out. The address of a statement holds its id. It must not lead to another
statement after a correction.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import count
from typing import NamedTuple


class Known(NamedTuple):
    """What tells a statement from the others of its review."""

    number: str | None
    text: str


_KEYS: tuple[Callable[[Known], Hashable], ...] = (
    lambda known: known,
    lambda known: known.text,
    lambda known: known.number,
)


def kept_ids(before: Sequence[tuple[int, Known]], now: Sequence[Known], new_id: int) -> list[int]:
    """An id for each statement there is now: that of the same one before, otherwise a new one.

    The same is first what has the number and the text, then what has the text, then the number,
    each in the order of the review. New ids count from `new_id`.
    """
    ids: dict[int, int] = {}
    left = dict(before)
    for key_of in _KEYS:
        waiting = _ids_by_key(left, key_of)
        for place, known in enumerate(now):
            key = key_of(known)
            if place not in ids and key is not None and waiting[key]:
                ids[place] = waiting[key].popleft()
                del left[ids[place]]
    new_ids = count(new_id)
    return [ids[place] if place in ids else next(new_ids) for place in range(len(now))]


def _ids_by_key(
    left: Mapping[int, Known], key_of: Callable[[Known], Hashable]
) -> defaultdict[Hashable, deque[int]]:
    """The ids that are left, in their order, by a key of their statements."""
    found = defaultdict[Hashable, deque[int]](deque)
    for statement_id, known in left.items():
        found[key_of(known)].append(statement_id)
    return found
