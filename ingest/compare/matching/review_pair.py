"""The two reviews being matched: their statements, words and sections."""

from collections.abc import Iterable, Mapping, Sequence
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
        taken_old = {i for each in matched for i in each.old}
        taken_new = {j for each in matched for j in each.new}
        return (
            [i for i in range(len(self.old)) if i not in taken_old],
            [j for j in range(len(self.new)) if j not in taken_new],
        )
