"""The result of matching: which statements and sections of two reviews correspond, by index."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

Couple = tuple[int, int]  # an old and a new statement


class Match(NamedTuple):
    """Old statements and their successors, by index. `closest` is the most similar couple."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    closest: Couple
    score: float
    reason: str

    def swapped(self) -> "Match":
        """The same match with old and new exchanged."""
        i, j = self.closest
        return self._replace(old=self.new, new=self.old, closest=(j, i))


class Matching(NamedTuple):
    """All matches, and for each old section its successor, by index."""

    matches: tuple[Match, ...]
    sections: Mapping[int, int]

    def swapped(self) -> "Matching":
        """The same matching with old and new exchanged."""
        swapped = tuple(match.swapped() for match in self.matches)
        return Matching(swapped, {new: old for old, new in self.sections.items()})


def closest_couples(matches: Iterable[Match]) -> dict[int, int]:
    """The closest couple of each match, from the old statement to the new."""
    return dict(match.closest for match in matches)
