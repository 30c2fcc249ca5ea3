"""Tables: cells in the order of the file in, rows with their spans out."""

from collections.abc import Sequence

from parsers.document.blocks import Block, Cell, Row, Table
from parsers.errors import TooLarge
from parsers.provenance import Place

MAX_COLUMNS = 256
MAX_REPEATED_ROWS = 1000  # that one element may stand for
MAX_ROWS = 20_000


class TableBuilder:
    """One table, built from left to right and from top to bottom. `fill` is its background."""

    def __init__(self, place: Place, fill: str = "") -> None:
        self.place = place
        self.in_header = False
        self._fill = self._row_fill = fill
        self._rows: list[Row] = []
        self._cells: list[Cell] = []

    @property
    def next_row(self) -> int:
        """The number, from 1, of the row that is being built."""
        return len(self._rows) + 1

    @property
    def has_rows(self) -> bool:
        """Whether it has any row."""
        return bool(self._rows)

    def begin_row(self, fill: str) -> None:
        """A row begins; its colour shows through cells that have none."""
        self._row_fill = fill or self._fill
        self._cells = []

    def add(self, content: Sequence[Block], rows: int, columns: int, fill: str) -> None:
        """A cell, with the rows and columns that it spans."""
        if len(self._cells) > MAX_COLUMNS:
            raise TooLarge
        self._cells.append(Cell(tuple(content), rows, columns, fill=fill or self._row_fill))

    def end_row(self, place: Place) -> None:
        """The row is complete."""
        if len(self._rows) >= MAX_ROWS:
            raise TooLarge
        self._rows.append(Row(tuple(self._cells), place, self.in_header))

    def table(self) -> Table:
        """The table, complete: no span beyond its rows, and never only heads."""
        first = next((n for n, row in enumerate(self._rows) if not row.header), 0)
        count = len(self._rows)
        rows = [
            Row(_within(count - number, row.cells), row.place, number < first)
            for number, row in enumerate(self._rows)
        ]
        return Table(tuple(rows), self.place)


def _within(rows: int, cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells, none of them spanning more than the rows that are left."""
    return tuple(cell._replace(row_span=min(cell.row_span, rows)) for cell in cells)
