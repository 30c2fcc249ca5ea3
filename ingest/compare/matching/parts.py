"""Statements split in two, and two merged into one. Couples and what is left over in, parts out.

An unmatched statement may be a further part of a couple: a second successor of the old statement,
or a second predecessor of the new one.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from ingest.compare.matching.matches import Couple


class Part(NamedTuple):
    """A further successor (`side` is new: a split) or predecessor (old: a merger) of a couple."""

    couple: Couple
    side: Literal["old", "new"]
    extra: int

    @property
    def joins(self) -> Couple:
        """The whole and the part, as an old and a new statement."""
        i, j = self.couple
        return (self.extra, j) if self.side == "old" else (i, self.extra)

    @property
    def whole(self) -> int:
        """The statement of the couple that has several parts."""
        return self.couple[1] if self.side == "old" else self.couple[0]

    @property
    def other(self) -> int:
        """The known part: the other statement of the couple."""
        return self.couple[0] if self.side == "old" else self.couple[1]


def possible_parts(couples: Mapping[int, int], candidates: Iterable[Couple]) -> list[Part]:
    """The candidate couples that may be a whole and a further part: exactly one of the two is
    in a couple already."""
    by_new = {j: i for i, j in couples.items()}
    found: list[Part] = []
    for i, j in candidates:
        if i in couples and j not in by_new:
            found.append(Part((i, couples[i]), "new", j))
        if i not in couples and j in by_new:
            found.append(Part((by_new[j], j), "old", i))
    return found


def further_parts(scores: Mapping[Part, float]) -> list[Part]:
    """The parts to accept, the highest scores first.

    No statement becomes a part twice, and no couple is both split and merged.
    """
    found: dict[Couple, list[Part]] = {}
    taken: set[tuple[str, int]] = set()
    for candidate in sorted(scores, key=lambda candidate: (-scores[candidate], candidate)):
        siblings = found.setdefault(candidate.couple, [])
        one_side = all(sibling.side == candidate.side for sibling in siblings)
        if one_side and (candidate.side, candidate.extra) not in taken:
            siblings.append(candidate)
            taken.add((candidate.side, candidate.extra))
    return [part for parts in found.values() for part in parts]
