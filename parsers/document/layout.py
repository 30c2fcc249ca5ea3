"""The pages of a file as a person sees them, and where the rows of tables stand on them."""

from typing import NamedTuple, TypeAlias

Corner: TypeAlias = tuple[float, float]  # shares of a page's width and height, from 0 to 1


class RowOutline(NamedTuple):
    """Where what was read as one row stands on a page: four corners, clockwise from the top left.

    `table` and `row` are as in a `Place`. A row that runs over a page has an outline on each.
    """

    table: int
    row: int
    corners: tuple[Corner, ...]


class PageLayout(NamedTuple):
    """A page in points, as it is read; `turned` is by how many quarters it has to be turned to the
    left for that."""

    width: float
    height: float
    turned: int = 0
    rows: tuple[RowOutline, ...] = ()
