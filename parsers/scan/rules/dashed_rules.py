"""Dashed and dotted lines around the cells of a table. A picture in, rules out."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import NamedTuple

import numpy as np

from parsers.scan.marks import connected_areas
from parsers.scan.picture import INK, Grey, Picture
from parsers.scan.rules.drawn_rules import MIN_LENGTH, ScannedRule

MAX_DASH = 0.1  # inches, the length of a dash
MAX_THICKNESS, MAX_CROSSING = 0.045, 0.065  # inches, of a line and of a mark where two cross
MAX_GAP = 0.1  # inches between two dashes, where another line may cross
MAX_SHIFT = 4  # pixels, by which a dash is higher than the one before
MIN_DASHES = 8
MIN_ALIKE = 0.7  # share of the dashes whose distance and size are about the usual ones
MAX_DEVIATION = 0.3  # of such a distance or size, relative to the usual one
MAX_PIXELS_OFF = 1  # by which the size of a mark varies anyway


class Dash(NamedTuple):
    """A dash of a line: where it lies across the line, from where to where it goes along it."""

    middle: float
    start: int
    end: int
    thickness: int


def dashed_rules(picture: Picture) -> list[ScannedRule]:
    """The dashed lines of a picture, if they run both ways: those of one way are leaders."""
    level = list(_level(picture.grey, picture.dots_per_inch))
    if not level:
        return []
    across = np.ascontiguousarray(picture.grey.T)
    upright = [rule._replace(upright=True) for rule in _level(across, picture.dots_per_inch)]
    return [*level, *upright] if upright else []


def _level(grey: Grey, dots_per_inch: float) -> Iterator[ScannedRule]:
    for chain in _chains(_dashes(grey, dots_per_inch), MAX_GAP * dots_per_inch):
        start, end = chain[0].start, chain[-1].end
        at = median(dash.middle for dash in chain)
        thickness = median(dash.thickness for dash in chain)
        is_line = end - start >= MIN_LENGTH * dots_per_inch
        if is_line and thickness <= MAX_THICKNESS * dots_per_inch and _is_regular(chain):
            yield ScannedRule(False, at, start, end, thickness)


def _dashes(grey: Grey, dots_per_inch: float) -> list[Dash]:
    """The marks of the size of dashes, from left to right."""
    thickest, longest = MAX_CROSSING * dots_per_inch, MAX_DASH * dots_per_inch
    found: list[Dash] = []
    for rows, columns in connected_areas(grey <= INK):
        thickness, length = rows.stop - rows.start, columns.stop - columns.start
        if thickness <= thickest and length <= longest:
            middle = (rows.start + rows.stop - 1) / 2
            found.append(Dash(middle, columns.start, columns.stop, thickness))
    return sorted(found, key=attrgetter("start"))


def _chains(dashes: Sequence[Dash], gap: float) -> list[list[Dash]]:
    """Dashes that follow one another on one line."""
    chains: list[list[Dash]] = []
    open_chains: dict[int, list[list[Dash]]] = {}  # by the row of their last dash
    for dash in dashes:
        row = round(dash.middle)
        reach = range(row - MAX_SHIFT, row + MAX_SHIFT + 1)
        near = [chain for at in reach for chain in open_chains.get(at, ())]
        near = [chain for chain in near if 0 <= dash.start - chain[-1].end <= gap]
        if near:
            chain = max(near, key=lambda each: each[-1].end)
            open_chains[round(chain[-1].middle)].remove(chain)
        else:
            chain = []
            chains.append(chain)
        chain.append(dash)
        open_chains.setdefault(row, []).append(chain)
    return chains


def _is_regular(chain: Sequence[Dash]) -> bool:
    """Whether there are many dashes, at nearly even distances and of nearly the same size: the
    letters that lines of print begin with are not."""
    if len(chain) < MIN_DASHES:
        return False
    steps = [after.start - before.start for before, after in pairwise(chain)]
    lengths = [dash.end - dash.start for dash in chain]
    sizes = lengths, [dash.thickness for dash in chain]
    return _are_alike(steps, 0) and all(_are_alike(each, MAX_PIXELS_OFF) for each in sizes)


def _are_alike(values: Sequence[float], off: float) -> bool:
    usual = median(values)
    alike = sum(abs(value - usual) <= MAX_DEVIATION * usual + off for value in values)
    return alike >= MIN_ALIKE * len(values)
