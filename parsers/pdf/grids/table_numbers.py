"""How the rows of a joined table are numbered, and whether a number comes next.

A table in, its numbering out.
"""

from typing import NamedTuple

from parsers.pdf.grids.joined_table import RECENT, JoinedTable, text_of
from parsers.pdf.page import Piece
from parsers.pdf.text.row_labels import Label, follows, label

MIN_NUMBERED = 0.5  # of a table's rows, for a row without a number to be none


class Numbering(NamedTuple):
    """The column with the rows' numbers, and those of a table's last rows."""

    column: int
    numbers: list[Label]


def numbering(table: JoinedTable) -> Numbering:
    """How a table is numbered: in its first column, or right of a column of sections."""
    recent = table.rows[-RECENT:]
    first, *others = (_numbered_by(recent, c) for c in range(min(3, len(table.xs) - 1)))
    most = max([first, *others], key=_count)
    return most if _count(most) > 1 else first


def _numbered_by(rows: list[list[Piece]], column: int) -> Numbering:
    found = (label(text_of(row, column)) for row in rows)
    return Numbering(column, [number for number in found if number])


def _count(numbered: Numbering) -> int:
    return len(numbered.numbers)


def is_numbered(table: JoinedTable, numbers: list[Label]) -> bool:
    """Whether most of a table's last rows have a number."""
    return len(numbers) > 1 and len(numbers) >= MIN_NUMBERED * (len(table.rows[-RECENT:]) - 1)


def comes_next(here: Label, numbers: list[Label]) -> bool:
    """Whether a number follows one of the last three of a table."""
    return any(follows(here, earlier) for earlier in numbers[-3:])
