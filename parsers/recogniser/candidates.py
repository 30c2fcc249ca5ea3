"""Tables that may hold a review: a table in, its grid and the row of its headings out."""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.document.blocks import Table
from parsers.grammar.headings.column_headings import Headings, Meaning, meaning
from parsers.grammar.headings.column_kinds import LOG_KINDS, kinds
from parsers.recogniser.acceptance.acceptance import are_outright
from parsers.recogniser.acceptance.other_tables import is_other_table
from parsers.recogniser.cells import (
    ReadCell,
    distinct,
    filled_cells,
    is_beside_all,
    read_grid,
    text_of,
)
from parsers.recogniser.columns.header import best_pair, find_header
from parsers.recogniser.columns.profiles import Profile
from parsers.recogniser.grids import Grid, evened, with_headings_moved
from parsers.recogniser.majority import are_mostly

_MIN_OF_LOG = 2  # columns about its actions


class Candidate(NamedTuple):
    """A table laid out: its grid and the row of its headings, if any."""

    table: Table
    grid: Grid
    header: int | None

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of its columns; empty texts where it has none.

        What stands beside all rows, the headings among them, is the title of a section.
        """
        if self.header is None:
            return ("",) * len(self.grid[0])
        columns = list(zip(*self.grid[self.header :], strict=True))
        return tuple(["" if is_beside_all(column) else text_of(column[0]) for column in columns])

    @property
    def body(self) -> Sequence[Sequence[ReadCell | None]]:
        """The rows that are neither the headings nor one cell alone.

        In a sheet nothing is merged: where rows of three cells and more are the rule, one with
        words in a single cell is a title.
        """
        lines = [line for r, line in enumerate(self.grid) if r != self.header]
        rows = [(line, len(filled_cells(line))) for line in lines if len(distinct(line)) > 1]
        are_wide = are_mostly(rows, lambda row: row[1] > 2)
        return [line for line, count in rows if count > 1 or not are_wide]


def candidate(table: Table, own: Headings) -> Candidate | None:
    """The table laid out; None if it has fewer than two columns."""
    grid = read_grid(table)
    if not grid or len(grid[0]) < 2:
        return None
    header = find_header(table.rows, grid, own)
    grid = evened(grid, header)
    if len(grid[0]) < 2:
        return None
    first = Profile(line[0] for r, line in enumerate(grid) if r != header)
    return Candidate(table, with_headings_moved(grid, header, first.holds_numbers), header)


def is_headed_as_review(table: Table, own: Headings) -> bool:
    """Whether a table has the headings of a review, one of them by its own word; or of a log."""
    found = candidate(table, own)
    if found is None:
        return False
    meanings = [meaning(text, own) for text in found.headings]
    if (pair := best_pair(meanings)) is None:
        return _is_headed_as_log(found.headings, meanings, own)
    statement, action = meanings[pair[0]], meanings[pair[1]]
    if is_other_table(found.headings, statement, action, own):
        return False
    return are_outright(statement, action)


def _is_headed_as_log(headings: Sequence[str], meanings: Sequence[Meaning], own: Headings) -> bool:
    """`Action` beside two columns of who, by when or how far."""
    outright = any(said.names_actions for said in meanings)
    about = [heading for heading in headings if kinds(heading, own) & LOG_KINDS]
    return outright and len(about) >= _MIN_OF_LOG
