"""Builds tables of rich text. Row definitions and cell contents in, tables out.

Rich text has no tables, only rows that follow each other; each states where its cells end.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from parsers.document.blocks import Block, Cell, Row, Table
from parsers.provenance import Place

MAX_CELLS = 256  # of a row
EDGE_TOLERANCE = 30  # twips between edges that count as one
DEFAULT_WIDTH = 1000  # twips, of a cell without a definition


@dataclass(slots=True)
class CellDefinition:
    """The definition of a cell: its right edge in twips, how it is merged, its fill."""

    right: int = 0
    continues_above: bool = False
    continues_left: bool = False
    fill: str = ""


@dataclass(slots=True)
class RowDefinition:
    """The definition of a row, which comes before its cells; `left` is in twips."""

    cells: list[CellDefinition] = field(default_factory=list)
    left: int = 0
    header: bool = False


@dataclass(slots=True)
class OpenCell:
    """A cell that rows below may continue; `start` and `end` are its edges in twips."""

    content: list[Block]
    start: int
    end: int
    rows: int = 1
    fill: str = ""


@dataclass(slots=True)
class TableBuilder:
    """Builds a table row by row."""

    place: Place
    rows: list[tuple[list[OpenCell], Place, bool]] = field(default_factory=list)
    _last_row: list[OpenCell] = field(default_factory=list)  # with the cells continued in it

    @property
    def next_row(self) -> int:
        """The number of the next row, from 1."""
        return len(self.rows) + 1

    def add(
        self, definition: RowDefinition, contents: Sequence[tuple[Block, ...]], place: Place
    ) -> None:
        """Add a row with the contents of its cells; cells beyond `MAX_CELLS` are dropped."""
        new_cells: list[OpenCell] = []
        row: list[OpenCell] = []
        left = definition.left
        for index, content in enumerate(contents[:MAX_CELLS]):
            is_defined = index < len(definition.cells)
            cell = definition.cells[index] if is_defined else _undefined_cell(left)
            above = self._cell_above(left)
            if cell.continues_left and row:
                row[-1].content += content
                row[-1].end = cell.right
            elif cell.continues_above and above is not None:
                above.content += content
                above.rows += 1
                row.append(above)
            else:
                new_cell = OpenCell(list(content), left, cell.right, 1, cell.fill)
                new_cells.append(new_cell)
                row.append(new_cell)
            left = cell.right
        self._last_row = row
        self.rows.append((new_cells, place, definition.header))

    def _cell_above(self, left: int) -> OpenCell | None:
        cells = (cell for cell in self._last_row if abs(cell.start - left) <= EDGE_TOLERANCE)
        return next(cells, None)

    def table(self) -> Table:
        """The finished table; its columns are between the edges of all cells."""
        edges = _edges([cell for cells, _, _ in self.rows for cell in cells])
        # A table of header rows alone has none.
        header_rows = next((n for n, (_, _, header) in enumerate(self.rows) if not header), 0)
        rows = [
            Row(_cells(cells, edges), place, number < header_rows)
            for number, (cells, place, _) in enumerate(self.rows)
        ]
        return Table(tuple(rows), self.place)


def _undefined_cell(left: int) -> CellDefinition:
    return CellDefinition(right=left + DEFAULT_WIDTH)


def _edges(cells: Sequence[OpenCell]) -> list[int]:
    """The edges of columns in twips, from left to right."""
    edges: list[int] = []
    for edge in sorted({edge for cell in cells for edge in (cell.start, cell.end)}):
        if not edges or edge - edges[-1] > EDGE_TOLERANCE:
            edges.append(edge)
    return edges


def _cells(cells: Iterable[OpenCell], edges: Sequence[int]) -> tuple[Cell, ...]:
    """The cells of a row from left to right."""
    return tuple(_cell(cell, edges) for cell in sorted(cells, key=lambda cell: cell.start))


def _cell(cell: OpenCell, edges: Sequence[int]) -> Cell:
    start, end = cell.start + EDGE_TOLERANCE, cell.end - EDGE_TOLERANCE
    edges_inside = sum(start < edge < end for edge in edges)
    return Cell(tuple(cell.content), cell.rows, edges_inside + 1, fill=cell.fill)
