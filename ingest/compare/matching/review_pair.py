"""The two reviews being matched: their statements, words and sections."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Literal

from ingest.compare.matching.compared_statements import (
    ComparedStatement,
    compared_statements,
    has_places,
    words_of,
)
from ingest.compare.matching.matches import Match
from ingest.compare.matching.sections import counterparts
from ingest.compare.matching.similarity import Similarity
from parsers.review import Review


class ReviewPair:
    """The older review and the newer one."""

    def __init__(self, old: Review, new: Review) -> None:
        self._sections = old.sections, new.sections
        with_places = has_places(old) and has_places(new)
        self.old = compared_statements(old, with_places)
        self.new = compared_statements(new, with_places)
        self.similarity = Similarity(*words_of(self.old, self.new))

    def sections(self, couples: Mapping[int, int]) -> Mapping[int, int]:
        """The successor of each old section by index, given the successors of statements."""
        places = ((self.old[i].section, self.new[j].section) for i, j in couples.items())
        return counterparts(*self._sections, places)

    def parts(self, side: Literal["old", "new"]) -> Sequence[ComparedStatement]:
        """The statements of the review in which the parts are."""
        return self.old if side == "old" else self.new

    def wholes(self, side: Literal["old", "new"]) -> Sequence[ComparedStatement]:
        """The statements of the review in which the whole is."""
        return self.new if side == "old" else self.old

    def unmatched(self, matches: Iterable[Match]) -> tuple[list[int], list[int]]:
        """The old and the new statements that are in no match, by index."""
        matched = [*matches]
        return (
            _left(self.old, (each.old for each in matched)),
            _left(self.new, (each.new for each in matched)),
        )


def _left(statements: Sequence[ComparedStatement], taken: Iterable[Iterable[int]]) -> list[int]:
    """The indexes of the statements that are not taken."""
    known = {*chain.from_iterable(taken)}
    return [index for index in range(len(statements)) if index not in known]
