"""A row of a review's table as its readers pass it on: cells and place in, what it is like out."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from parsers.provenance import Place
from parsers.recogniser.cells import Line, ReadCell
from parsers.review import Residue


class ReadRow(NamedTuple):
    """A row: the cells of all columns, those that begin in it and say anything, and its place."""

    line: Line
    filled: Sequence[ReadCell]
    place: Place

    @property
    def alone(self) -> ReadCell | None:
        """The cell that says all; None where several do."""
        return self.filled[0] if len(self.filled) == 1 else None

    @property
    def is_merged(self) -> bool:
        """Whether it is one cell, merged across all columns."""
        return self.alone is not None and all(cell is self.alone for cell in self.line)

    def residue(self, role: str, but: Collection[ReadCell | None] = ()) -> Iterator[Residue]:
        """What its cells say as leftovers, `but` for that of some."""
        return (Residue(cell.text, role, self.place) for cell in self.filled if cell not in but)
