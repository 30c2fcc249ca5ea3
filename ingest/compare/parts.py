"""Statements split in two, and two merged into one. Couples and what is left over in, parts out.

A free statement is a further part of a couple if much of what it says stands in the couple's other
half, and if it accounts for something there that the parts known so far do not.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Literal, NamedTuple

from ingest.compare.similarity import Likeness, Stems

_HELD = 0.41  # the share of a part that the whole must hold
_OWN = 0.1  # the share of the whole that this part, and no other, must account for

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


def further_parts(
    likeness: Likeness,
    couples: Sequence[Couple],
    free_old: Collection[int],
    free_new: Collection[int],
    apart: Collection[Couple] = (),
) -> list[Part]:
    """The parts found, the strongest first. None is used twice; no couple is split and merged.

    A part that is kept `apart` from the whole is none.
    """
    claims = {
        claim: strength
        for claim in _claims(likeness, couples, free_old, free_new)
        if claim.joins not in apart and (strength := _strength(likeness, claim))
    }
    found: list[Part] = []
    for claim in sorted(claims, key=lambda claim: (-claims[claim], claim)):
        taken = any(part[1:] == claim[1:] for part in found)
        siblings = [part for part in found if part.couple == claim.couple]
        turned = any(part.side != claim.side for part in siblings)
        if not taken and not turned and _strength(likeness, claim, siblings):
            found.append(claim)
    return found


def _claims(
    likeness: Likeness,
    couples: Sequence[Couple],
    free_old: Collection[int],
    free_new: Collection[int],
) -> Iterator[Part]:
    by_old, by_new = {i: (i, j) for i, j in couples}, {j: (i, j) for i, j in couples}
    for i, extra in likeness.nearest([*by_old], [*free_new]):
        yield Part(by_old[i], "new", extra)
    for extra, j in likeness.nearest([*free_old], [*by_new]):
        yield Part(by_new[j], "old", extra)


def _strength(likeness: Likeness, claim: Part, siblings: Sequence[Part] = ()) -> float:
    """How well a part fits; nothing if it does not."""
    old, new = likeness.old, likeness.new
    i, j = claim.couple
    whole, others, texts = (old[i], new[j], new) if claim.side == "new" else (new[j], old[i], old)
    part = texts[claim.extra]
    common = whole & part
    own = common - others.union(*(texts[sibling.extra] for sibling in siblings))
    held_share, own_share = _share(likeness, common, part), _share(likeness, own, whole)
    return held_share + own_share if held_share >= _HELD and own_share >= _OWN else 0.0


def _share(likeness: Likeness, some: Stems, whole: Stems) -> float:
    return likeness.weight(some) / likeness.weight(whole) if whole else 0.0
