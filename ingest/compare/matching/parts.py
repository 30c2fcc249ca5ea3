"""Statements split in two, and two merged into one. Couples and what is left over in, parts out.

A free statement is a further part of a couple if it goes well with the couple's other half.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

Couple = tuple[int, int]


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
        """The part that is known already."""
        return self.couple[0] if self.side == "old" else self.couple[1]


def claims(couples: Mapping[int, int], candidates: Iterable[Couple]) -> list[Part]:
    """Those of some couples of statements that may be a whole and a further part of it.

    Couples of two statements that are both free, or both in couples, are passed over.
    """
    by_new = {j: i for i, j in couples.items()}
    found: list[Part] = []
    for i, j in candidates:
        if i in couples and j not in by_new:
            found.append(Part((i, couples[i]), "new", j))
        if i not in couples and j in by_new:
            found.append(Part((by_new[j], j), "old", i))
    return found


def further_parts(scores: Mapping[Part, float]) -> list[Part]:
    """The parts found among claims, given the score of each; the most likely first.

    None is used twice; no couple is split and merged.
    """
    found: dict[Couple, list[Part]] = {}
    taken: set[tuple[str, int]] = set()
    for claim in sorted(scores, key=lambda claim: (-scores[claim], claim)):
        siblings = found.setdefault(claim.couple, [])
        one_side = all(sibling.side == claim.side for sibling in siblings)
        if one_side and (claim.side, claim.extra) not in taken:
            siblings.append(claim)
            taken.add((claim.side, claim.extra))
    return [part for parts in found.values() for part in parts]
