"""Where a table's columns lie: what goes on with the table is told by it.

It may go on below its rules or on the next page.
"""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.pdf.grids.gutters import Rows, crosses, wide_gaps
from parsers.pdf.page import Word

MAX_BESIDE = 3.0  # points that words may reach beyond a table's sides


class TextColumns(NamedTuple):
    """The edges of columns, sides included; none where there is no table."""

    edges: Sequence[float] = ()

    @property
    def inner(self) -> Sequence[float]:
        """The edges between two columns."""
        return self.edges[1:-1]

    def hold(self, row: list[Word]) -> bool:
        """Whether a base line stands within the columns."""
        left, right = self.edges[0], self.edges[-1]
        is_within = left - MAX_BESIDE < row[0].x0 and row[-1].x1 < right + MAX_BESIDE
        return is_within and not crosses(row, self.inner)

    def fit(self, rows: Rows) -> bool:
        """Whether base lines, one of several columns at least, keep to the columns."""
        return bool(self.inner) and any(map(wide_gaps, rows)) and all(map(self.hold, rows))
