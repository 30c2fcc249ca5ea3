"""Pages and the outlines of rows on them -> the layout of the pages as they are shown.

A crooked scan is shown crooked: the outlines of its rows are turned back by what it was put
straight.
"""

from collections.abc import Iterable, Sequence
from math import cos, radians, sin

from parsers.document.layout import Corner, PageLayout, RowOutline
from parsers.pdf.grids.outlines import Outline
from parsers.pdf.page import Page

MARGIN = 2.0  # points between the letters of a row and its outline


def page_layouts(pages: Sequence[Page], outlines: Iterable[Outline]) -> tuple[PageLayout, ...]:
    """The layouts of pages that are numbered from 1 on."""
    rows: list[list[RowOutline]] = [[] for _ in pages]
    for outline in outlines:
        corners = _corners(outline, pages[outline.page - 1])
        rows[outline.page - 1].append(RowOutline(outline.table, outline.row, corners))
    return tuple(
        PageLayout(page.width, page.height, page.turned, tuple(found))
        for page, found in zip(pages, rows, strict=True)
    )


def _corners(outline: Outline, page: Page) -> tuple[Corner, ...]:
    x0, x1 = outline.x0 - MARGIN, outline.x1 + MARGIN
    top, bottom = outline.top - MARGIN, outline.bottom + MARGIN
    return tuple(_corner(x, y, page) for x, y in ((x0, top), (x1, top), (x1, bottom), (x0, bottom)))


def _corner(x: float, y: float, page: Page) -> Corner:
    """A point of a page as it stands on the page before it was put straight."""
    angle = radians(page.skew)
    across, down = x - page.width / 2, y - page.height / 2
    crooked_x = page.width / 2 + across * cos(angle) - down * sin(angle)
    crooked_y = page.height / 2 + across * sin(angle) + down * cos(angle)
    return crooked_x / max(page.width, 1.0), crooked_y / max(page.height, 1.0)
