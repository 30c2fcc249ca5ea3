"""Tables: cells in the order of the file in, rows with their spans out.

A Word file repeats a merged cell in each row that it covers and counts columns on a grid; here a
cell stands once, at its top left.
"""

from parsers.blocks import Block, Cell, Row, Table
from parsers.provenance import Place

MAX_COLUMNS = 63  # of a Word table; a forged span must not be counted out


class TableBuilder:
    """One table, built from left to right and from top to bottom."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self._rows: list[tuple[list[Cell], Place, bool]] = []
        self._cells: list[Cell] = []
        self._column = 0
        # Cells that the next row may continue: first column -> where in the rows they stand.
        self._above: dict[int, tuple[list[Cell], int]] = {}
        self._merged: dict[int, tuple[list[Cell], int]] = {}

    @property
    def next_row(self) -> int:
        """The number, from 1, of the row that is being built."""
        return len(self._rows) + 1

    @property
    def row_begun(self) -> bool:
        """Whether the row at hand has a cell yet."""
        return bool(self._cells)

    def covers(self, columns: int) -> bool:
        """Whether a cell of the row above may go on in the next columns (ECMA-376, 17.4.84)."""
        if self._column not in self._above:
            return False
        cells, index = self._above[self._column]
        return cells[index].column_span == columns

    def skip(self, columns: int) -> None:
        """Columns that the row leaves empty at its start or end."""
        if columns:
            self.add((), columns)

    def add(self, content: tuple[Block, ...], columns: int = 1, merged: bool = False) -> None:
        """A cell of its own. `merged`: the rows below may continue it."""
        if merged:
            self._merged[self._column] = self._cells, len(self._cells)
        self._cells.append(Cell(content, 1, columns))
        self._column += columns

    def continue_down(self, content: tuple[Block, ...], columns: int) -> None:
        """More of the cell above, which must cover these columns."""
        cells, index = self._merged[self._column] = self._above[self._column]
        cell = cells[index]
        cells[index] = cell._replace(content=cell.content + content, row_span=cell.row_span + 1)
        self._column += columns

    def continue_right(self, content: tuple[Block, ...], columns: int) -> None:
        """More of the cell to the left (ECMA-376, 17.4.22)."""
        cell = self._cells[-1]
        span = cell.column_span + columns
        self._cells[-1] = cell._replace(content=cell.content + content, column_span=span)
        self._column += columns

    def end_row(self, place: Place, header: bool) -> None:
        """The row is complete. `header`: the file repeats it on each page."""
        self._rows.append((self._cells, place, header))
        self._above, self._merged = self._merged, {}
        self._cells, self._column = [], 0

    def table(self) -> Table:
        """The table, complete. Only its first rows can be headings, and never all of them."""
        first = next((n for n, (_, _, header) in enumerate(self._rows) if not header), 0)
        rows = [
            Row(tuple(cells), place, number < first)
            for number, (cells, place, _) in enumerate(self._rows)
        ]
        return Table(tuple(rows), self.place)
