"""Chains the pairs of statements of each two years into threads: ids in, threads out.

The rules are those of `ingest.compare.threads`, applied to ids of the database.
"""

from collections.abc import Iterable, Sequence
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
    following = dict(pairs.main)
    merged = {old for old, _ in pairs.further} - set(following)
    parts = {new for _, new in pairs.further}
    last = set(years[-1]) if years else set()
    for old, new in rejoined:
        is_removed = old not in following and old not in merged and old not in last
        is_added = new not in following.values() and new not in parts
        if is_removed and is_added:
            following[old] = new
    begun = set(following.values())
    found = []
    for statement in (each for year in years for each in year if each not in begun):
        chain = _chain(statement, following)
        found.append(StoredThread(_ending(chain[-1], last, merged), chain))
    return found


def _chain(statement: int, following: dict[int, int]) -> tuple[int, ...]:
    chain = [statement]
    while chain[-1] in following:
        chain.append(following[chain[-1]])
    return tuple(chain)


def _ending(statement: int, last: set[int], merged: set[int]) -> str:
    if statement in last:
        return "current"
    return "merged" if statement in merged else "removed"
