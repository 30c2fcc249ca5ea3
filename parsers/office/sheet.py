"""A sheet of a workbook of any format, and what of it is kept: rows and columns with content.

Cells by row and column in, lines out.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from parsers.document.blocks import Paragraph
from parsers.document.colours import colour_name

MAX_CELLS = 200_000  # with content, in all sheets
MAX_SHEETS = 200
MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384  # of a sheet

At: TypeAlias = tuple[int, int]


class SheetCell(NamedTuple):
    """A cell with content or colour, at the top left of its span; its lines are paragraphs."""

    content: tuple[Paragraph, ...] = ()
    fill: str = ""
    rows: int = 1
    columns: int = 1

    @property
    def text(self) -> str:
        """Its text, with markers."""
        return "\n".join(f"{p.marker or ''} {p.text}".strip() for p in self.content)


@dataclass
class Sheet:
    """A sheet: its cells by row and column, from 1, and which rows and columns are hidden."""

    name: str
    cells: dict[At, SheetCell] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    is_hidden: bool = False


class SheetLine(NamedTuple):
    """A visible row: its number in the sheet, and its cells by column."""

    number: int
    cells: dict[int, SheetCell]

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of its cells, from left to right."""
        return tuple(cell.text for _, cell in sorted(self.cells.items()) if cell.text)


def lines_of(sheet: Sheet) -> list[SheetLine]:
    """The rows with text; spans count only the rows and columns that are kept."""
    rows = sorted({row for (row, _), cell in sheet.cells.items() if cell.text})
    columns = columns_of(sheet)
    lines = {row: SheetLine(row, {}) for row in rows}
    for (row, column), cell in sheet.cells.items():
        if row in lines and column in columns:
            lines[row].cells[column] = cell._replace(
                rows=_count(rows, row, cell.rows), columns=_count(columns, column, cell.columns)
            )
    return list(lines.values())


def columns_of(sheet: Sheet) -> list[int]:
    """The columns that have text, or a colour that may be a rating."""
    return sorted(
        {c for (_, c), cell in sheet.cells.items() if cell.text or colour_name(cell.fill)}
    )


def _count(places: Sequence[int], start: int, count: int) -> int:
    """How many of the kept places a span covers."""
    return max(bisect_left(places, start + count) - bisect_left(places, start), 1)
