"""Builds tables. Cells in the order of the file in, rows with spans out.

A Word file repeats a merged cell in each row that it covers, and counts columns on a grid; here
each cell occurs once, at its top left.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from parsers.document.blocks import Block, Cell, Row, Table
from parsers.provenance import Place
from parsers.word.ragged import aligned

MAX_COLUMNS = 63  # of a Word table; limits forged spans


@dataclass(slots=True)
class OpenCell:
    """A cell that rows below or cells to the right may still continue."""

    content: list[Block]
    columns: int
    fill: str = ""
    rows: int = 1


class OpenRow(NamedTuple):
    """A row as it is read."""

    cells: list[OpenCell]
    place: Place
    header: bool


class TableBuilder:
    """One table, built from left to right and from top to bottom.

    `widths` are those of the grid's columns, empty if the file does not give them.
    """

    def __init__(self, place: Place, widths: Sequence[int] = ()) -> None:
        self.place = place
        self._widths = widths
        self._rows: list[OpenRow] = []
        self._cells: list[OpenCell] = []
        self._column = 0
        # Cells that the next row may continue, by their first column.
        self._above: dict[int, OpenCell] = {}
        self._merged: dict[int, OpenCell] = {}

    @property
    def next_row(self) -> int:
        """The number, from 1, of the current row."""
        return len(self._rows) + 1

    @property
    def row_begun(self) -> bool:
        """Whether the current row has a cell yet."""
        return bool(self._cells)

    def covers(self, columns: int) -> bool:
        """Whether a cell of the row above may continue in the next columns (ECMA-376, 17.4.84)."""
        above = self._above.get(self._column)
        return above is not None and above.columns == columns

    def skip(self, columns: int) -> None:
        """Leave columns empty at the start or end of the row."""
        if columns:
            self.add((), columns)

    def add(
        self, content: Sequence[Block], columns: int = 1, merged: bool = False, fill: str = ""
    ) -> None:
        """Add a cell. `merged`: the rows below may continue it."""
        cell = OpenCell(list(content), columns, fill)
        if merged:
            self._merged[self._column] = cell
        self._cells.append(cell)
        self._column += columns

    def continue_down(self, content: Sequence[Block], columns: int) -> None:
        """Continue the cell above, which must cover these columns."""
        cell = self._merged[self._column] = self._above[self._column]
        cell.content += content
        cell.rows += 1
        self._column += columns

    def continue_right(self, content: Sequence[Block], columns: int) -> None:
        """Continue the cell to the left (ECMA-376, 17.4.22)."""
        cell = self._cells[-1]
        cell.content += content
        cell.columns += columns
        self._column += columns

    def end_row(self, place: Place, header: bool) -> None:
        """End the row. `header`: it is repeated on each page."""
        self._rows.append(OpenRow(self._cells, place, header))
        self._above, self._merged = self._merged, {}
        self._cells, self._column = [], 0

    def table(self) -> Table:
        """The complete table. Only its first rows can be headers, and never all of them."""
        first = next((n for n, row in enumerate(self._rows) if not row.header), 0)
        rows = tuple(
            Row(tuple(map(_closed, row.cells)), row.place, number < first)
            for number, row in enumerate(self._rows)
        )
        return Table(aligned(rows, self._widths), self.place)


def _closed(cell: OpenCell) -> Cell:
    return Cell(tuple(cell.content), cell.rows, cell.columns, fill=cell.fill)
