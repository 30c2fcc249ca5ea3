"""Edges of shaded bands. A picture in, horizontal lines out.

Many tables have every second row shaded and no lines at all. Shades are measured by a high
percentile of small squares, which print and grain hardly change.
"""

import numpy as np
from numpy.typing import NDArray

from parsers.scan.picture import Picture, reduced
from parsers.scan.rules import ScannedRule, lines

SQUARE_SIZE = 0.053  # inches, in which the background is measured
SAMPLES = 5  # in width and in height
BACKGROUND_PERCENTILE = 90  # of the grey in a square; the rest may be print
MIN_SHADE = 6  # of 255, between two backgrounds
MIN_WIDTH = 2.5  # inches of a band
MAX_GAP = 0.4  # inches of an edge that heavy print hides
MAX_HEIGHT = 4  # squares over which an edge may extend; a gradient is no edge
MAX_DISTANCE_TO_LINE = 0.07  # inches, within which an edge has a drawn line


def edges(picture: Picture, drawn: list[ScannedRule]) -> list[ScannedRule]:
    """The horizontal edges of shaded bands without a drawn line."""
    squares, size = background(picture)
    if squares.shape[0] < 3:
        return []
    change = squares[2:] - squares[:-2]
    squares_per_inch = picture.dots_per_inch / size
    width, gap = round(MIN_WIDTH * squares_per_inch), MAX_GAP * squares_per_inch
    found = [
        _in_pixels(line, size)
        for is_edge in (change >= MIN_SHADE, change <= -MIN_SHADE)
        for line in lines(is_edge, width, gap, MAX_HEIGHT)
    ]
    near = MAX_DISTANCE_TO_LINE * picture.dots_per_inch
    level = [rule for rule in drawn if not rule.upright]
    return [edge for edge in found if not any(_is_on(rule, edge, near) for rule in level)]


def background(picture: Picture) -> tuple[NDArray[np.int16], int]:
    """The grey of the background of each square, and the size of a square in pixels."""
    size = max(round(SQUARE_SIZE * picture.dots_per_inch / SAMPLES), 1) * SAMPLES
    small = reduced(picture.grey, size // SAMPLES)
    rows, columns = small.shape[0] // SAMPLES, small.shape[1] // SAMPLES
    parted = small[: rows * SAMPLES, : columns * SAMPLES].reshape(rows, SAMPLES, columns, SAMPLES)
    return np.percentile(parted, BACKGROUND_PERCENTILE, axis=(1, 3)).astype(np.int16), size


def _in_pixels(line: ScannedRule, size: int) -> ScannedRule:
    """A line between squares in pixels; a change is between the squares above and below it."""
    return line._replace(
        at=(line.at + 1.5) * size, start=line.start * size, end=(line.end + 1) * size, thickness=1
    )


def _is_on(rule: ScannedRule, edge: ScannedRule, near: float) -> bool:
    overlaps = rule.start < edge.end and edge.start < rule.end
    return overlaps and abs(rule.at - edge.at) <= near
