"""Edges of shaded bands: grey values in, level lines out.

Tables of many writers have every second row shaded and no lines at all. What counts is the ground
between the letters, the median of a small square: print and grain do not change it.
"""

import numpy as np
from numpy.typing import NDArray

from parsers.scan.picture import Picture, reduced
from parsers.scan.rules import ScannedRule, lines

SQUARE = 0.053  # inches, of which the ground is told
SAMPLES = 5  # of a square, across and down
LIGHTEST = 90  # percent of a square that may be darker, being print
MIN_SHADE = 6  # of 255, between one ground and the other
MIN_WIDTH = 2.5  # inches of a band
MAX_GAP = 0.4  # inches of an edge that heavy letters hide
MAX_HEIGHT = 4  # squares over which a ground may change, one that fades is none
NEAR = 0.07  # inches between an edge and the line that is drawn on it


def edges(picture: Picture, drawn: list[ScannedRule]) -> list[ScannedRule]:
    """The level edges of shaded bands that have no drawn line."""
    squares, size = ground(picture)
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
    near = NEAR * picture.dots_per_inch
    level = [rule for rule in drawn if not rule.upright]
    return [edge for edge in found if not any(_is_on(rule, edge, near) for rule in level)]


def ground(picture: Picture) -> tuple[NDArray[np.int16], int]:
    """The grey of the ground, square by square, and how many pixels wide a square is."""
    size = max(round(SQUARE * picture.dots_per_inch / SAMPLES), 1) * SAMPLES
    small = reduced(picture.grey, size // SAMPLES)
    rows, columns = small.shape[0] // SAMPLES, small.shape[1] // SAMPLES
    parted = small[: rows * SAMPLES, : columns * SAMPLES].reshape(rows, SAMPLES, columns, SAMPLES)
    return np.percentile(parted, LIGHTEST, axis=(1, 3)).astype(np.int16), size


def _in_pixels(line: ScannedRule, size: int) -> ScannedRule:
    """A line between squares; a change is told of the squares above and below it."""
    return line._replace(
        at=(line.at + 1.5) * size, start=line.start * size, end=(line.end + 1) * size, thickness=1
    )


def _is_on(rule: ScannedRule, edge: ScannedRule, near: float) -> bool:
    overlaps = rule.start < edge.end and edge.start < rule.end
    return overlaps and abs(rule.at - edge.at) <= near
