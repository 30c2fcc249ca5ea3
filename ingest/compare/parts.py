"""Statements split in two, and two merged into one. Couples and what is left over in, parts out.

A free statement is a further part of a couple if it goes well with the couple's other half, and if
it accounts for something there that the parts known so far do not.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from ingest.compare.similarity import Similarity, Stems

_MIN_OWN_SHARE = 0.09  # of the whole, that a part and no other must account for
_MIN_OWN_SHARES = 0.25  # of the whole and of the part, added

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


def further_parts(similarity: Similarity, scores: Mapping[Part, float]) -> list[Part]:
    """The parts found among claims, given the score of each; the most likely first.

    None is used twice; no couple is split and merged.
    """
    found: dict[Couple, list[Part]] = {}
    taken: set[tuple[str, int]] = set()
    for claim in sorted(scores, key=lambda claim: (-scores[claim], claim)):
        siblings = found.setdefault(claim.couple, [])
        one_side = all(sibling.side == claim.side for sibling in siblings)
        free = (claim.side, claim.extra) not in taken
        if free and one_side and _has_its_own(similarity, claim, siblings):
            siblings.append(claim)
            taken.add((claim.side, claim.extra))
    return [part for parts in found.values() for part in parts]


def _has_its_own(similarity: Similarity, claim: Part, siblings: Sequence[Part]) -> bool:
    """Whether a part accounts for something of the whole that no other part does."""
    i, j = claim.couple
    old, new = similarity.old, similarity.new
    whole, other, side = (old[i], new[j], new) if claim.side == "new" else (new[j], old[i], old)
    part = side[claim.extra]
    others = [other, *(side[sibling.extra] for sibling in siblings)]
    own_text = (whole.text & part.text).difference(*(each.text for each in others))
    own = (whole.all & part.all).difference(*(each.all for each in others))
    return _is_enough(similarity, own_text, whole.text, part.text) or _is_enough(
        similarity, own, whole.all, part.all
    )


def _is_enough(similarity: Similarity, own: Stems, whole: Stems, part: Stems) -> bool:
    of_whole, of_part = similarity.share(own, whole), similarity.share(own, part)
    return of_whole >= _MIN_OWN_SHARE and of_whole + of_part >= _MIN_OWN_SHARES
