"""Marks that count the items of a list in a cell: base lines in, whether they have such marks out.

A tab after `(a)` leaves a gutter as between two columns. But the marks of lists count anew in each
cell, and the numbers of rows do not.
"""

from collections.abc import Sequence

from parsers.pdf.grids.base_lines import Baselines
from parsers.pdf.page import Word
from parsers.pdf.text.enumerators import count_from_first, count_on, mark

MIN_MARKS = 2


def are_list_marks(cells: Sequence[Baselines], edge: float) -> bool:
    """Whether what stands left of an edge, in lines that go on right of it, are marks that count
    from the first in each cell; in the uppermost they may go on from the page before."""
    found = list(filter(None, [_marks(rows, edge) for rows in cells]))
    if sum(map(len, found)) < MIN_MARKS:
        return False
    uppermost, *others = found
    return count_on(uppermost) and all(map(count_from_first, others or found))


def _marks(rows: Baselines, edge: float) -> list[str]:
    """The mark left of an edge in each line that goes on right of it; empty for what is none."""
    both = [row for row in rows if row[0].x0 < edge <= row[-1].x0]
    return [_mark_left_of(row, edge) for row in both]


def _mark_left_of(row: list[Word], edge: float) -> str:
    left = [word for word in row if word.x0 < edge]
    return mark(left[0].text) if len(left) == 1 else ""
