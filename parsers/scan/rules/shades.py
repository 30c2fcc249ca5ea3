"""Edges of shaded bands. A picture in, horizontal lines out.

Many tables have every second row shaded and no lines at all. Shades are measured by a high
percentile of small squares, which print and grain hardly change. A shade is even; where blurred
print is dense enough to change the squares, it changes them more or less.
"""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from parsers.scan.picture import Picture, reduced, squares
from parsers.scan.rules.drawn_rules import LineForm, ScannedRule, lines

SQUARE_SIZE = 0.053  # inches, in which the background is measured
SAMPLES = 5  # in width and in height
BACKGROUND_PERCENTILE = 90  # of the grey in a square; the rest may be print
MIN_SHADE = 6  # of 255, between two backgrounds
MIN_WIDTH = 2.5  # inches of a band
# Between two coloured cells, where the lines of the table go on.
MIN_SHADE_OF_CELL, MIN_WIDTH_OF_CELL = 20, 0.4
UNEVEN_PERCENTILES = 10, 90  # of the squares along an edge, between which a shade hardly varies
MAX_GAP = 0.4  # inches of an edge that heavy print hides
MAX_HEIGHT = 4  # squares over which an edge may extend; a gradient is no edge
MAX_DISTANCE_TO_LINE = 0.07  # inches, within which an edge has a drawn line


def edges(picture: Picture, drawn: list[ScannedRule]) -> list[ScannedRule]:
    """The horizontal edges of shaded bands without a drawn line, and what lines lack along edges.

    A thin line next to a shade is often found in pieces.
    """
    grey, size = background(picture)
    if grey.shape[0] < 3:
        return []
    inch = picture.dots_per_inch
    near = MAX_DISTANCE_TO_LINE * inch
    level = [rule for rule in drawn if not rule.upright]
    found: list[ScannedRule] = []
    for edge in _edges(grey, size, inch, MIN_SHADE, MIN_WIDTH):
        on = [rule for rule in level if _is_on(rule, edge, near)]
        found += _gaps(on, edge, MAX_GAP * inch) if on else [edge]
    for edge in _edges(grey, size, inch, MIN_SHADE_OF_CELL, MIN_WIDTH_OF_CELL):
        found += _ends(level, edge, near)
    return found


def _edges(
    grey: NDArray[np.int16], size: int, dots_per_inch: float, shade: int, width: float
) -> list[ScannedRule]:
    change = grey[2:] - grey[:-2]
    squares_per_inch = dots_per_inch / size
    form = LineForm(round(width * squares_per_inch), MAX_GAP * squares_per_inch, MAX_HEIGHT)
    return [
        _in_pixels(line, size)
        for is_edge in (change >= shade, change <= -shade)
        for line in lines(is_edge, form)
        if _is_even(line, grey)
    ]


def _is_even(line: ScannedRule, grey: NDArray[np.int16]) -> bool:
    """Whether the darker side of an edge varies less than the other one is lighter."""
    row, along = round(line.at), slice(int(line.start), int(line.end) + 1)
    dark, light = sorted((grey[row, along], grey[row + 2, along]), key=np.median)
    least, most = np.percentile(dark, UNEVEN_PERCENTILES)
    return bool(most - least <= np.median(light) - np.median(dark))


def _gaps(pieces: list[ScannedRule], edge: ScannedRule, longest: float) -> list[ScannedRule]:
    """What is missing between the pieces of a line along an edge."""
    pairs = pairwise(sorted(pieces, key=lambda piece: piece.start))
    gaps = [before._replace(start=before.end, end=after.start) for before, after in pairs]
    short = [gap for gap in gaps if 0 < gap.end - gap.start <= longest]
    return [gap for gap in short if edge.start <= gap.start and gap.end <= edge.end]


def _ends(level: list[ScannedRule], edge: ScannedRule, near: float) -> list[ScannedRule]:
    """What a line along an edge lacks at its ends."""
    on = [rule for rule in level if _reaches(rule, edge, near)]
    if not on:
        return []
    first, last = min(on, key=lambda rule: rule.start), max(on, key=lambda rule: rule.end)
    missing = (
        first._replace(start=edge.start, end=first.start),
        last._replace(start=last.end, end=edge.end),
    )
    return [piece for piece in missing if piece.start < piece.end]


def _reaches(rule: ScannedRule, edge: ScannedRule, near: float) -> bool:
    """Whether a line lies along an edge, or ends near one of its ends."""
    is_level = abs(rule.at - edge.at) <= near
    return is_level and rule.start <= edge.end + near and edge.start <= rule.end + near


def background(picture: Picture) -> tuple[NDArray[np.int16], int]:
    """The grey of the background of each square, and the size of a square in pixels."""
    size = max(round(SQUARE_SIZE * picture.dots_per_inch / SAMPLES), 1) * SAMPLES
    small = reduced(picture.grey, size // SAMPLES)
    parted = squares(small, SAMPLES)
    return np.percentile(parted, BACKGROUND_PERCENTILE, axis=(1, 3)).astype(np.int16), size


def _in_pixels(line: ScannedRule, size: int) -> ScannedRule:
    """A line between squares in pixels; a change is between the squares above and below it."""
    return line._replace(
        at=(line.at + 1.5) * size, start=line.start * size, end=(line.end + 1) * size, thickness=1
    )


def _is_on(rule: ScannedRule, edge: ScannedRule, near: float) -> bool:
    return rule.overlaps(edge) and abs(rule.at - edge.at) <= near
