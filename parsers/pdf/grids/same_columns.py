"""What stands below a table, or on the next page, in the columns of the table."""

from collections.abc import Sequence
from itertools import pairwise

from parsers.pdf.page import Line, Piece, TablePart

MAX_OFF_EDGE = 14.0  # points that a column's edge may be off from one page to the next
MAX_OFF_SIDE = 42.0  # points that a table's left side may be off


def column_of(line: Line, xs: Sequence[float]) -> int | None:
    """The column in which a line stands; None if it reaches beyond it. The last one may be wider
    than a page without rules shows."""
    column = sum(line.x0 >= x - 2 for x in xs[1:-1])
    whole = column == len(xs) - 2 or line.x1 <= xs[column + 1] + 2
    return column if line.x0 >= xs[0] - 2 and whole else None


def aligned(part: TablePart, xs: Sequence[float]) -> list[list[Piece]] | None:
    """The part's rows in the columns of the table; None if the columns are others."""
    inner = part.xs[1:-1]
    edges = [_nearest(xs, x) for x in inner]
    if any(abs(xs[i] - x) > MAX_OFF_EDGE for i, x in zip(edges, inner, strict=True)):
        return None
    edges = [0, *edges, len(xs) - 1]
    has_own_columns = any(b <= a for a, b in pairwise(edges))
    if has_own_columns or abs(xs[0] - part.xs[0]) > MAX_OFF_SIDE:
        return None
    return [_in_columns(row, edges) for row in part.rows]


def _nearest(xs: Sequence[float], x: float) -> int:
    return min(range(len(xs)), key=lambda i: abs(xs[i] - x))


def _in_columns(row: Sequence[Piece], edges: Sequence[int]) -> list[Piece]:
    """A row in the columns of another table, whose edges at those of its own are given."""
    found: list[Piece] = []
    for piece in row:
        first, end = edges[piece.column], edges[piece.column + piece.columns]
        found.append(piece._replace(column=first, columns=end - first))
    return found
