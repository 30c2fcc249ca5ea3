"""Where a table's columns lie and their text begins: what goes on with the table is told by it.

A table in, its columns out. It may go on below its rules or on the next page.
"""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.pdf.grids.base_lines import Baselines
from parsers.pdf.grids.found_table import FoundTable
from parsers.pdf.grids.gutters import crosses, wide_gaps
from parsers.pdf.page import TablePart, Word
from parsers.pdf.text.lines import level_baselines

MAX_OFF_START = 3.0  # points between the starts of two lines of one column
MIN_BEGUN = 0.9  # of the lines: a wide space in another looks like a column
MAX_INDENT = 24.0  # points between a heading and the start of a line below it, such as a bullet


class TextColumns(NamedTuple):
    """The edges of columns, sides included, and where lines begin in them: right there, or
    indented where only the headings are known."""

    edges: Sequence[float] = ()
    starts: Sequence[float] = ()
    indent: float = MAX_OFF_START

    @property
    def inner(self) -> Sequence[float]:
        """The edges between two columns."""
        return self.edges[1:-1]

    def begin(self, row: list[Word]) -> bool:
        """Whether what a base line says in each column begins where text of the table does."""
        return all(self._is_start(left) for left in starts_in(row))

    def fit(self, rows: Baselines) -> bool:
        """Whether base lines, one of several columns at least, keep to the columns."""
        if not self.inner or any(crosses(row, self.inner) for row in rows):
            return False
        begun = sum(map(self.begin, rows))
        return any(map(wide_gaps, rows)) and begun >= MIN_BEGUN * len(rows)

    def keep(self, row: list[Word]) -> bool:
        """Whether a base line keeps to the columns; none does where there are none."""
        return bool(self.inner) and not crosses(row, self.inner) and self.begin(row)

    def _is_start(self, left: float) -> bool:
        return any(-MAX_OFF_START < left - start < self.indent for start in self.starts)


def columns_of_part(part: TablePart | None) -> TextColumns:
    """The columns of a table on a page before; none if there is none."""
    if part is None:
        return TextColumns()
    pieces = [piece for row in part.rows for piece in row if piece.columns == 1]
    starts = {x for piece in pieces for line in piece.lines for x in (line.bullet_x0, line.x0)}
    is_headings_alone = len(part.rows) == 1
    indent = MAX_INDENT if is_headings_alone else MAX_OFF_START
    return TextColumns(part.xs, sorted(starts), indent)


def columns_of_table(table: FoundTable) -> TextColumns:
    """The columns of a table on the page at hand."""
    starts = {x for row in level_baselines(table.words) for x in starts_in(row)}
    return TextColumns(table.grid.xs, sorted(starts))


def starts_in(row: list[Word]) -> list[float]:
    """Where what a line says in each column begins."""
    return [row[0].x0, *(right for _, right in wide_gaps(row))]
