"""Where the rows of tables stand on their pages: joined tables in, boxes out."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from parsers.pdf.grids.joined_table import JoinedTable
from parsers.pdf.grids.joining import FlowItem
from parsers.pdf.page import Line


class Outline(NamedTuple):
    """Where what was read as one row stands on a page, in points from its top left corner.

    `table` and `row` are as in a `Place`. A row that runs over a page has an outline on each.
    """

    page: int
    table: int
    row: int
    x0: float
    top: float
    x1: float
    bottom: float


def outlines(flow: Iterable[FlowItem]) -> Iterator[Outline]:
    """The outline of every row that holds words, in the order of the document."""
    tables = (item for item in flow if isinstance(item, JoinedTable))
    for number, table in enumerate(tables, 1):
        for r, row in enumerate(table.rows, 1):
            lines = sorted((line for piece in row for line in piece.lines), key=_page)
            for page, found in groupby(lines, key=_page):
                yield Outline(page, number, r, *_box(list(found)))


_page = attrgetter("page")


def _box(lines: list[Line]) -> tuple[float, float, float, float]:
    """Around all letters of some lines, their bullets too."""
    return (
        min(min(line.x0, line.bullet_x0 or line.x0) for line in lines),
        min(line.base - line.size for line in lines),
        max(line.x1 for line in lines),
        max(line.base + 0.3 * line.size for line in lines),
    )
