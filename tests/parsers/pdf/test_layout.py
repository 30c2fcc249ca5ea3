"""Outlines of rows on the pages as they are shown: those of a crooked scan lie as crooked."""

import numpy as np
import pytest
from PIL import Image

from parsers.pdf.grids.outlines import Outline
from parsers.pdf.layout import MARGIN, page_layouts
from parsers.pdf.page import Page
from parsers.scan.picture import Picture, rotated

WIDTH, HEIGHT = 600.0, 400.0


def page(**facts):
    return Page(1, WIDTH, HEIGHT, [], [], [], **facts)


def corners(shown, x0, top, x1, bottom):
    """The corners of a row in points of the page as it is shown."""
    outline = Outline(1, 1, 1, x0 + MARGIN, top + MARGIN, x1 - MARGIN, bottom - MARGIN)
    (layout,) = page_layouts([shown], [outline])
    return [(across * WIDTH, down * HEIGHT) for across, down in layout.rows[0].corners]


def test_row_of_a_straight_page_is_a_rectangle():
    found = corners(page(), 60, 100, 500, 120)
    assert found == [pytest.approx(c) for c in [(60, 100), (500, 100), (500, 120), (60, 120)]]


@pytest.mark.parametrize("angle", [-3.0, 1.2])
def test_row_of_a_crooked_page_lies_where_it_is_on_the_crooked_picture(angle):
    straight = np.full((400, 600), 255, np.uint8)
    straight[100:120, 60:500] = 0
    crooked = np.asarray(Image.fromarray(straight).rotate(-angle, fillcolor=255))
    assert rotated(Picture(crooked, 72), angle).grey[110, 70:490].max() < 100
    marks = [(round(x), round(y)) for x, y in corners(page(skew=angle), 65, 105, 495, 115)]
    assert [int(crooked[y, x]) for x, y in marks] == [0, 0, 0, 0]
    beyond = [(round(x), round(y)) for x, y in corners(page(skew=angle), 55, 95, 505, 125)]
    assert [int(crooked[y, x]) for x, y in beyond] == [255, 255, 255, 255]


def test_rows_stand_on_their_pages_and_a_page_without_rows_has_none():
    outlines = [Outline(2, 1, 3, 10, 10, 90, 20)]
    layouts = page_layouts([page(), page()._replace(number=2, turned=1)], outlines)
    assert [[(row.table, row.row) for row in layout.rows] for layout in layouts] == [[], [(1, 3)]]
    assert [layout.turned for layout in layouts] == [0, 1]
