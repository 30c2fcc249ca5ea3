"""Chains the pairs of statements of each two years into threads: ids in, threads out.

The rules are those of `ingest.compare.threads`, applied to ids of the database.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from ingest.store.series import StoredThread

Ids = tuple[int, int]


class PairIds(NamedTuple):
    """Which statement became which. `further` pairs are of parts of a split or of a merger."""

    main: Sequence[Ids]
    further: Sequence[Ids]


def threads_of(
    years: Sequence[Sequence[int]], pairs: PairIds, rejoined: Iterable[Ids] = ()
) -> list[StoredThread]:
    """The threads of a series, in the order in which they begin.

    `years` are the ids of the statements of each year; `rejoined` are pairs that a person pinned
    across years in between, in which the statement was left out.
    """
    main = dict(pairs.main)
    merged = {old for old, _ in pairs.further} - main.keys()
    parts = {new for _, new in pairs.further}
    last = set(years[-1]) if years else set()
    following = _with_rejoined(main, rejoined, ended=merged | last, begun=parts)
    later = set(following.values())
    first = [each for year in years for each in year if each not in later]
    chains = [_chain(statement, following) for statement in first]
    return [StoredThread(_ending(chain[-1], last, merged), chain) for chain in chains]


def _with_rejoined(
    main: Mapping[int, int], rejoined: Iterable[Ids], ended: Set[int], begun: Set[int]
) -> dict[int, int]:
    """What follows which statement, also where a removed one is joined to an added one.

    Those that `ended` were not removed, and those that have `begun` as parts were not added.
    """
    following = dict(main)
    for old, new in rejoined:
        is_removed = old not in following and old not in ended
        is_added = new not in following.values() and new not in begun
        if is_removed and is_added:
            following[old] = new
    return following


def _chain(statement: int, following: dict[int, int]) -> tuple[int, ...]:
    chain = [statement]
    while chain[-1] in following:
        chain.append(following[chain[-1]])
    return tuple(chain)


def _ending(statement: int, last: set[int], merged: set[int]) -> str:
    if statement in last:
        return "current"
    return "merged" if statement in merged else "removed"
