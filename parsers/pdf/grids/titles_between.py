"""A table, the title below it and the table below that -> one table with a row for the title.

A sheet without borders, or with borders around filled cells alone, parts its rows at the titles of
sections; only the first part has the headings.
"""

from collections.abc import Sequence

from parsers.pdf.grids.joined_table import JoinedTable, is_bold
from parsers.pdf.page import Line, Piece, TablePart

MAX_BELOW = 0.8  # sizes of type from the title to the rows that it stands right above
MAX_OFF_EDGE = 6.0  # points between the edges of a column


def is_title_between(table: JoinedTable, title: Line, part: TablePart) -> bool:
    """Whether a bold line is the title of rows without headings that go on with a table which has
    them."""
    if not title.bold or not is_bold(table.rows[0]) or is_bold(part.rows[0]):
        return False
    if len(part.xs) != len(table.xs) or not _has_columns_of(part, table):
        return False
    is_inside = table.xs[0] <= title.x0 + MAX_OFF_EDGE and title.x1 <= table.xs[-1] + MAX_OFF_EDGE
    return is_inside and title.page == table.page and _is_right_above(title, part)


def add_below_title(table: JoinedTable, title: Line, part: TablePart) -> None:
    """Add a row for the title, and the rows of the part below it, whose columns are the surer."""
    row = [Piece(0, len(part.xs) - 1, 1, (title,))]
    table.rows += [row, *part.rows]
    table.pages += [title.page, *[part.page] * len(part.rows)]
    table.xs, table.page = part.xs, part.page
    table.open_columns, table.is_cut = part.open_columns, part.is_cut


def _has_columns_of(part: TablePart, table: JoinedTable) -> bool:
    """Whether columns are the same: by their edges or, of headings alone, by where these stand."""
    if len(table.rows) == 1:
        return all(_is_in_column(piece, part.xs) for piece in table.rows[0])
    edges = zip(part.xs[:-1], table.xs[:-1], strict=True)
    return all(abs(a - b) <= MAX_OFF_EDGE for a, b in edges)


def _is_in_column(heading: Piece, xs: Sequence[float]) -> bool:
    left, right = xs[heading.column] - MAX_OFF_EDGE, xs[heading.column + 1]
    return heading.columns == 1 and all(left <= line.x0 < right for line in heading.lines)


def _is_right_above(title: Line, part: TablePart) -> bool:
    """Whether a title stands at the end of a page, or above the rows as a row of its own would."""
    if part.page == title.page:
        return part.top - title.base <= MAX_BELOW * title.size
    return part.page == title.page + 1
