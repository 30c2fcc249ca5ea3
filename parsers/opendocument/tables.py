"""Builds tables. Cells in the order of the file in, rows with their spans out."""

from collections.abc import Sequence

from parsers.document.blocks import Block, Cell, Row, Table
from parsers.errors import TooLarge
from parsers.provenance import Place

MAX_COLUMNS = 256
MAX_REPEATED_ROWS = 1000  # of one element
MAX_ROWS = 20_000


class TableBuilder:
    """Builds a table row by row. `fill` is its background, six hex digits or empty."""

    def __init__(self, place: Place, fill: str = "") -> None:
        self.place = place
        self.in_header = False
        self._fill = self._row_fill = fill
        self._rows: list[Row] = []
        self._cells: list[Cell] = []

    @property
    def next_row(self) -> int:
        """The number of the current row, from 1."""
        return len(self._rows) + 1

    @property
    def has_rows(self) -> bool:
        """Whether it has any row."""
        return bool(self._rows)

    def begin_row(self, fill: str) -> None:
        """Begin a row; cells without a fill have the row's."""
        self._row_fill = fill or self._fill
        self._cells = []

    def add(self, content: Sequence[Block], rows: int, columns: int, fill: str) -> None:
        """Add a cell that spans this many rows and columns. Raises TooLarge."""
        if len(self._cells) > MAX_COLUMNS:
            raise TooLarge
        self._cells.append(Cell(tuple(content), rows, columns, fill=fill or self._row_fill))

    def end_row(self, place: Place) -> None:
        """End the current row. Raises TooLarge."""
        if len(self._rows) >= MAX_ROWS:
            raise TooLarge
        self._rows.append(Row(tuple(self._cells), place, self.in_header))

    def table(self) -> Table:
        """The finished table: spans end within it, and only its first rows are header rows."""
        # A table of header rows alone has none.
        header_rows = next((n for n, row in enumerate(self._rows) if not row.header), 0)
        count = len(self._rows)
        rows = [
            Row(_with_spans_within(count - number, row.cells), row.place, number < header_rows)
            for number, row in enumerate(self._rows)
        ]
        return Table(tuple(rows), self.place)


def _with_spans_within(rows: int, cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells, spanning at most this many rows."""
    return tuple(cell._replace(row_span=min(cell.row_span, rows)) for cell in cells)
