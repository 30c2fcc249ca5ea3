"""Which statements of two reviews belong together: values only, by index."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

Couple = tuple[int, int]  # an old and a new statement


class Match(NamedTuple):
    """Old statements and their successors, by index. `closest` is one of each, the most alike."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    closest: Couple
    score: float
    reason: str

    def turned(self) -> "Match":
        """The same seen from the other side."""
        i, j = self.closest
        return self._replace(old=self.new, new=self.old, closest=(j, i))


class Matching(NamedTuple):
    """All matches, and for each old section its successor, by index."""

    matches: tuple[Match, ...]
    sections: Mapping[int, int]

    def turned(self) -> "Matching":
        """The same seen from the other side."""
        turned = tuple(match.turned() for match in self.matches)
        return Matching(turned, {new: old for old, new in self.sections.items()})


def closest_couples(matches: Iterable[Match]) -> dict[int, int]:
    """For each match its closest couple, from the old statement to the new."""
    return dict(match.closest for match in matches)
