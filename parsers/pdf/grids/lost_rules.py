"""A page's first row -> two, where the edge of the page took the rule between them.

The one is the rest of the last row of the page before, the other the row below it in the same box.
It begins where the next number does or, in a table without numbers, where all columns begin anew
on one base line.
"""

from collections.abc import Sequence

from parsers.pdf.grids.continued_rows import SAME_START, breaks_off
from parsers.pdf.grids.joined_table import JoinedTable
from parsers.pdf.grids.table_numbers import Numbering, comes_next, is_numbered, numbering
from parsers.pdf.page import Line, Piece
from parsers.pdf.text.row_labels import Label, label

MIN_COLUMNS = 2  # that begin anew on one base line
MIN_GAP = 1.6  # sizes of type between the base lines of two rows
MAX_OFF_LINE = 0.5  # sizes of type between lines that stand side by side


def parted_at_lost_rule(row: list[Piece], table: JoinedTable) -> list[list[Piece]]:
    """A page's first row as two where a rule between them was lost, else alone."""
    numbered = numbering(table)
    line = _next_number(row, numbered)
    if line is None and not is_numbered(table, numbered.numbers):
        line = _next_entry(row, table)
    return list(_parted(row, line)) if line else [row]


def _parted(row: list[Piece], line: Line) -> tuple[list[Piece], list[Piece]]:
    """What of a row stands above a line, and the rest."""
    top = line.base - MAX_OFF_LINE * line.size
    return [_above(piece, top) for piece in row], [_below(piece, top) for piece in row]


def _above(piece: Piece, top: float) -> Piece:
    return piece._replace(lines=tuple(line for line in piece.lines if line.base < top))


def _below(piece: Piece, top: float) -> Piece:
    return piece._replace(lines=tuple(line for line in piece.lines if line.base >= top))


def _next_number(row: list[Piece], numbered: Numbering) -> Line | None:
    """The line, below the first of its cell, that begins with the number that comes next."""
    lines = _lines_of(row, numbered.column)
    left = min((line.x0 for line in lines), default=0.0)
    at_edge = (line for line in lines[1:] if line.x0 - left <= SAME_START and not line.bullet)
    return next((line for line in at_edge if _is_next(line, numbered.numbers)), None)


def _is_next(line: Line, numbers: list[Label]) -> bool:
    here = label(line.text)
    return here is not None and bool(here[1]) and comes_next(here, numbers)


def _lines_of(row: list[Piece], column: int) -> tuple[Line, ...]:
    return next((piece.lines for piece in row if piece.column == column), ())


def _next_entry(row: list[Piece], table: JoinedTable) -> Line | None:
    """The line of a first cell with which all columns begin anew, in a table without numbers."""
    entries = [line for line in _lines_of(row, 0)[1:] if not line.bullet]
    for line in entries:
        above, below = _parted(row, line)
        if breaks_off(above, table) and _begin_anew(above, below, line):
            return line
    return None


def _begin_anew(above: Sequence[Piece], below: Sequence[Piece], line: Line) -> bool:
    """Whether all cells below a rest begin on one base line, apart from it and not in
    mid-sentence."""
    filled = [(rest, piece) for rest, piece in zip(above, below, strict=True) if piece.lines]
    if len(filled) < MIN_COLUMNS or len(filled) < sum(bool(rest.lines) for rest in above):
        return False
    beside = all(_is_beside(piece.lines[0], line) for _, piece in filled)
    apart = all(_is_apart(rest, piece.lines[0]) for rest, piece in filled)
    return beside and apart


def _is_beside(one: Line, other: Line) -> bool:
    return abs(one.base - other.base) < MAX_OFF_LINE * other.size


def _is_apart(rest: Piece, line: Line) -> bool:
    if line.text[:1].islower():
        return False
    return not rest.lines or line.base - rest.lines[-1].base > MIN_GAP * line.size
