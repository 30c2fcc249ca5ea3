"""Tables: cells in the order of the file in, rows with their spans out.

A Word file repeats a merged cell in each row that it covers and counts columns on a grid; here a
cell stands once, at its top left.
"""

from dataclasses import dataclass, field

from parsers.blocks import Block, Cell, Row, Table
from parsers.provenance import Place

MAX_COLUMNS = 63  # of a Word table; a forged span must not be counted out


@dataclass(slots=True)
class _Draft:
    """A cell whose spans may still grow."""

    content: tuple[Block, ...]
    columns: int
    rows: int = 1


@dataclass(slots=True)
class TableBuilder:
    """One table, built from left to right and from top to bottom."""

    place: Place
    _rows: list[tuple[list[_Draft], Place, bool]] = field(default_factory=list)
    _cells: list[_Draft] = field(default_factory=list)
    _column: int = 0
    _above: dict[int, _Draft] = field(default_factory=dict)  # merged down, by first column
    _merged: dict[int, _Draft] = field(default_factory=dict)  # the same of this row

    @property
    def next_row(self) -> int:
        """The number, from 1, of the row that is being built."""
        return len(self._rows) + 1

    @property
    def row_begun(self) -> bool:
        """Whether the row at hand has a cell yet."""
        return bool(self._cells)

    def skip(self, columns: int) -> None:
        """Columns that the row leaves empty at its start or end."""
        if columns:
            self.add((), columns)

    def covers(self, columns: int) -> bool:
        """Whether a cell of this row from above would cover the next columns."""
        above = self._above.get(self._column)
        return above is not None and above.columns == columns

    def add(self, content: tuple[Block, ...], columns: int = 1, merged: bool = False) -> None:
        """A cell of its own. `merged`: the rows below may continue it."""
        draft = _Draft(content, columns)
        self._cells.append(draft)
        self._advance(draft, merged)

    def continue_down(self, content: tuple[Block, ...], columns: int) -> None:
        """More of the cell above, which must cover these columns (ECMA-376, 17.4.84)."""
        draft = self._above[self._column]
        draft.rows += 1
        draft.content += content
        self._advance(draft, True)

    def continue_right(self, content: tuple[Block, ...], columns: int) -> None:
        """More of the cell to the left (ECMA-376, 17.4.22)."""
        self._cells[-1].content += content
        self._cells[-1].columns += columns
        self._column += columns

    def end_row(self, place: Place, header: bool) -> None:
        """The row is complete. `header`: the file repeats it on each page."""
        self._rows.append((self._cells, place, header))
        self._above, self._merged = self._merged, {}
        self._cells, self._column = [], 0

    def table(self) -> Table:
        """The table, complete. A table of nothing but headings has none."""
        last = next((n for n, (_, _, header) in enumerate(self._rows) if not header), 0)
        rows = tuple(
            Row(tuple(Cell(d.content, d.rows, d.columns) for d in drafts), place, number < last)
            for number, (drafts, place, _) in enumerate(self._rows)
        )
        return Table(rows, self.place)

    def _advance(self, draft: _Draft, merged: bool) -> None:
        if merged:
            self._merged[self._column] = draft
        self._column += draft.columns
