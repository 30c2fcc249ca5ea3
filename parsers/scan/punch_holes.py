"""Whitens the holes of a punch, which a scanner sees dark. Pictures in and out.

Text recognition takes a hole for a letter with which the line of print beside it begins.
"""

import numpy as np

from parsers.scan.marks import connected_areas
from parsers.scan.picture import Mask, Picture

STEP = 0.01  # inches, the precision with which holes are found
MIN_DIAMETER, MAX_DIAMETER = 0.16, 0.4  # inches, a little more than punches make
MAX_FROM_SIDE = 0.8  # inches from the side of the sheet to the far side of a hole
MAX_ASPECT = 1.2  # of a disc, whose edge is not quite smooth
MIN_FILLED, MAX_FILLED = 0.7, 0.87  # of the square around a disc
MAX_GREY_SHARE = 0.7  # of the paper's brightness
EDGE = 2  # squares around a hole that are less dark


def without_punch_holes(picture: Picture) -> Picture:
    """The picture with the colour of its paper where a hole is at one of its sides."""
    step = max(round(STEP * picture.dots_per_inch), 1)
    squares = picture.dots_per_inch / step  # an inch
    small = picture.grey[::step, ::step]
    paper = float(np.median(small))
    grey = picture.grey
    for quarters in range(4):
        side = np.rot90(small, quarters)[:, : round(MAX_FROM_SIDE * squares)]
        dark = side <= MAX_GREY_SHARE * paper
        holes = [place for place in connected_areas(dark) if _is_hole(dark, place, squares)]
        if holes:
            turned = np.rot90(grey, quarters).copy()
            for place in holes:
                turned[_enlarged(place, step)] = round(paper)
            grey = np.ascontiguousarray(np.rot90(turned, -quarters))
    return picture._replace(grey=grey)


def _is_hole(dark: Mask, place: tuple[slice, slice], squares: float) -> bool:
    """Whether an area is a disc as large as a hole, with nothing between it and the side."""
    rows, columns = place
    high, wide = rows.stop - rows.start, columns.stop - columns.start
    is_of_size = all(MIN_DIAMETER <= side / squares <= MAX_DIAMETER for side in (high, wide))
    if not is_of_size or max(high, wide) > MAX_ASPECT * min(high, wide):
        return False
    is_disc = MIN_FILLED <= dark[place].mean() <= MAX_FILLED
    return is_disc and not dark[rows, : columns.start].any() and columns.stop < dark.shape[1]


def _enlarged(place: tuple[slice, slice], step: int) -> tuple[slice, slice]:
    """A place among squares as one of pixels, with the edge of the hole."""
    rows, columns = (
        slice(max(each.start - EDGE, 0) * step, (each.stop + EDGE) * step) for each in place
    )
    return rows, columns
