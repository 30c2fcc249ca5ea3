"""The tables around the current paragraph, one within the other. Cells and rows in, blocks out.

A depth is 0 outside of tables, 1 in a table, 2 in a table within its cell.
"""

from dataclasses import dataclass, field

from parsers.document.blocks import Block
from parsers.provenance import Place
from parsers.rtf.tables import RowDefinition, TableBuilder

MAX_TABLE_DEPTH = 20


@dataclass(slots=True)
class OpenTable:
    """A table with the cells of its current row and the content of its current cell."""

    builder: TableBuilder
    cells: list[tuple[Block, ...]] = field(default_factory=list)
    content: list[Block] = field(default_factory=list)


class OpenTables:
    """Collects tables; those that end become blocks of the cell around them, or of `blocks`.

    Only where `has_places` do tables and rows have one.
    """

    def __init__(self, blocks: list[Block], has_places: bool) -> None:
        self._blocks = blocks
        self._has_places = has_places
        self._open: list[OpenTable] = []
        self._tables = 0

    def content_at(self, depth: int) -> list[Block]:
        """The blocks at a depth so far: of the current cell, or outside of tables."""
        self.end_deeper(depth)
        while len(self._open) < depth:
            self._tables += 1
            place = Place(table=self._tables) if self._has_places else Place()
            self._open.append(OpenTable(TableBuilder(place)))
        return self._open[-1].content if depth else self._blocks

    def row_place(self, depth: int) -> Place:
        """The place of the current row at a depth above 0."""
        self.content_at(depth)
        return self._row_place(self._open[-1].builder)

    def end_cell(self, depth: int) -> None:
        """End the current cell at a depth above 0."""
        content = self.content_at(depth)
        self._open[-1].cells.append(tuple(content))
        content.clear()

    def end_row(self, depth: int, definition: RowDefinition) -> None:
        """End the current row at a depth above 0, if it has any cells."""
        self.end_deeper(depth)
        if len(self._open) < depth or not self._open[-1].cells:
            return
        table = self._open[-1]
        table.builder.add(definition, table.cells, self._row_place(table.builder))
        table.cells = []

    def end_deeper(self, depth: int) -> None:
        """End the tables below a depth; what stands in a row without an end follows its table."""
        while len(self._open) > depth:
            table = self._open.pop()
            around = self._open[-1].content if self._open else self._blocks
            if table.builder.rows:
                around.append(table.builder.table())
            for cell in (*table.cells, table.content):
                around += cell

    def _row_place(self, builder: TableBuilder) -> Place:
        if not self._has_places:
            return Place()
        return Place(table=builder.place.table, row=builder.next_row)
