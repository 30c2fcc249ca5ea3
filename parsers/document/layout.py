"""The layout of pages as a person sees them, with the outlines of table rows."""

from typing import NamedTuple, TypeAlias

Corner: TypeAlias = tuple[float, float]  # fractions of a page's width and height, from 0 to 1


class RowOutline(NamedTuple):
    """The outline of a row on a page: four corners, clockwise from the top left.

    `table` and `row` are as in a `Place`. A row that continues on another page has one on each.
    """

    table: int
    row: int
    corners: tuple[Corner, ...]


class PageLayout(NamedTuple):
    """A page, measured in points after it was turned upright: `turned` is by how many quarter turns
    to the left."""

    width: float
    height: float
    turned: int = 0
    rows: tuple[RowOutline, ...] = ()
