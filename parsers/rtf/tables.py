"""Rows of rich text in, tables out: a row states where its cells end, a table is rows in a row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from parsers.document.blocks import Block, Cell, Row, Table
from parsers.provenance import Place

MAX_CELLS = 256  # of a row
NEAR = 30  # twips between edges that are one


@dataclass(slots=True)
class CellForm:
    """What a row says of one of its cells: where it ends, whether it is merged, its colour."""

    right: int = 0
    goes_on_down: bool = False
    goes_on_right: bool = False
    fill: str = ""


@dataclass(slots=True)
class RowForm:
    """What a row says of itself before its cells."""

    cells: list[CellForm] = field(default_factory=list)
    left: int = 0
    header: bool = False


@dataclass(slots=True)
class OpenCell:
    """A cell at its place on the grid, which cells below may continue."""

    content: list[Block]
    start: int
    end: int
    rows: int = 1
    fill: str = ""


@dataclass(slots=True)
class TableBuilder:
    """A table as its rows come."""

    place: Place
    rows: list[tuple[list[OpenCell], Place, bool]] = field(default_factory=list)
    _above: list[OpenCell] = field(default_factory=list)

    @property
    def next_row(self) -> int:
        """The number, from 1, of the row that comes next."""
        return len(self.rows) + 1

    def add(self, form: RowForm, contents: Sequence[tuple[Block, ...]], place: Place) -> None:
        """A row: its form, and what stands in its cells."""
        cells: list[OpenCell] = []
        reached: list[OpenCell] = []
        left = form.left
        for index, content in enumerate(contents[:MAX_CELLS]):
            known = index < len(form.cells)
            cell = form.cells[index] if known else CellForm(right=left + 1000)
            above = next((c for c in self._above if abs(c.start - left) <= NEAR), None)
            if cell.goes_on_right and reached:
                reached[-1].content += content
                reached[-1].end = cell.right
            elif cell.goes_on_down and above is not None:
                above.content += content
                above.rows += 1
                reached.append(above)
            else:
                made = OpenCell(list(content), left, cell.right, 1, cell.fill)
                cells.append(made)
                reached.append(made)
            left = cell.right
        self._above = reached
        self.rows.append((cells, place, form.header))

    def table(self) -> Table:
        """The table, its cells on the columns that their edges make."""
        edges = _edges([cell for cells, _, _ in self.rows for cell in cells])
        first = next((n for n, (_, _, header) in enumerate(self.rows) if not header), 0)
        rows = [
            Row(_cells(cells, edges), place, number < first)
            for number, (cells, place, _) in enumerate(self.rows)
        ]
        return Table(tuple(rows), self.place)


def _edges(cells: Sequence[OpenCell]) -> list[int]:
    """Where columns begin and end, from left to right."""
    edges: list[int] = []
    for at in sorted({at for cell in cells for at in (cell.start, cell.end)}):
        if not edges or at - edges[-1] > NEAR:
            edges.append(at)
    return edges


def _cells(cells: Iterable[OpenCell], edges: Sequence[int]) -> tuple[Cell, ...]:
    """The cells of a row from left to right."""
    return tuple(_cell(cell, edges) for cell in sorted(cells, key=lambda cell: cell.start))


def _cell(cell: OpenCell, edges: Sequence[int]) -> Cell:
    inside = sum(cell.start + NEAR < edge < cell.end - NEAR for edge in edges)
    return Cell(tuple(cell.content), cell.rows, inside + 1, fill=cell.fill)
