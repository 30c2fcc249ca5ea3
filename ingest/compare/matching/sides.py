"""Two reviews as the stages of matching see them: their statements, words and sections."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from ingest.compare.matching.matches import Match
from ingest.compare.matching.sections import counterparts
from ingest.compare.matching.similarity import Similarity
from ingest.compare.matching.subjects import Subject, subjects, words_of
from parsers.review import Review


class Sides:
    """The older review and the newer one."""

    def __init__(self, old: Review, new: Review) -> None:
        self._sections = old.sections, new.sections
        self.old, self.new = subjects(old), subjects(new)
        self.similarity = Similarity(*words_of(self.old, self.new))

    def sections(self, couples: Mapping[int, int]) -> Mapping[int, int]:
        """For each old section its successor, given the successors of statements."""
        places = ((self.old[i].section, self.new[j].section) for i, j in couples.items())
        return counterparts(*self._sections, places)

    def parts(self, side: Literal["old", "new"]) -> Sequence[Subject]:
        """The statements of the side that has the parts."""
        return self.old if side == "old" else self.new

    def wholes(self, side: Literal["old", "new"]) -> Sequence[Subject]:
        """The statements of the other side than that of the parts."""
        return self.new if side == "old" else self.old

    def free(self, matches: Iterable[Match]) -> tuple[list[int], list[int]]:
        """What is in none of the matches: the old and the new."""
        matched = [*matches]
        taken_old = {i for each in matched for i in each.old}
        taken_new = {j for each in matched for j in each.new}
        return (
            [i for i in range(len(self.old)) if i not in taken_old],
            [j for j in range(len(self.new)) if j not in taken_new],
        )
