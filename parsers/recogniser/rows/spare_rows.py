"""Rows at the end of a table that nobody filled in, `4 | | |`: a table in, its spare rows out."""

from itertools import takewhile

from parsers.recogniser.cells import Line, filled_cells
from parsers.recogniser.tables import ReviewTable


def spare_rows(table: ReviewTable) -> frozenset[int]:
    """The last rows of a table, by identity, that hold a number at most.

    Where all are such, the table is a form; the last row of a page may go on on the next.
    """
    body = table.below
    spare = [*takewhile(lambda line: _is_spare(line, table.columns.numbering), reversed(body))]
    is_form = len(spare) == len(body)
    may_be_cut = table.paged and len(spare) == 1
    return frozenset() if is_form or may_be_cut else frozenset(map(id, spare))


def _is_spare(line: Line, numbering: int) -> bool:
    filled = filled_cells(line)
    return all(c is line[numbering] and c.number and not c.number.rest for c in filled)
