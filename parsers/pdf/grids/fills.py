"""Coloured boxes -> the colour of a cell: filled, or with a lamp in it, red, amber or green."""

from collections.abc import Iterable

from parsers.document.colours import colour_name
from parsers.pdf.page import Box

MIN_SHARE = 0.15  # of a cell's area that its colour takes up; a round lamp may be smaller
MAX_BEYOND = 0.5  # of a box's area that may lie beyond the cell


class Fills:
    """The boxes of a page that are of a colour that rates."""

    def __init__(self, boxes: Iterable[Box]) -> None:
        coloured = [box for box in boxes if box.fill]
        fills = {box.fill for box in coloured}
        rating = set(filter(colour_name, fills))
        self._boxes = [box for box in coloured if box.fill in rating]

    def within(self, cell: Box) -> str:
        """The colour of a cell, of the last one painted if several are; empty if it has none."""
        return next((box.fill for box in reversed(self._boxes) if _fills(box, cell)), "")


def _fills(box: Box, cell: Box) -> bool:
    shared = _overlap(box, cell)
    if shared < (1 - MAX_BEYOND) * _area(box):
        return False
    return box.is_round or shared >= MIN_SHARE * _area(cell)


def _overlap(one: Box, two: Box) -> float:
    width = min(one.x1, two.x1) - max(one.x0, two.x0)
    height = min(one.bottom, two.bottom) - max(one.top, two.top)
    return max(width, 0.0) * max(height, 0.0)


def _area(box: Box) -> float:
    return max((box.x1 - box.x0) * (box.bottom - box.top), 0.01)
