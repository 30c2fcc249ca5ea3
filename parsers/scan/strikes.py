"""Lines that strike words out: grey values in, lines out, and the picture without them.

Such a line is thin and level, and strokes of letters go through it all along its length. An
underline touches few letters, a table's rule none, and between letters a shaded ground is as dark
above as below. Whether words stand where a line says so is for others to see.
"""

import numpy as np
from numpy.typing import NDArray

from parsers.scan.marks import widened
from parsers.scan.picture import INK, WHITE, Picture
from parsers.scan.rules import ScannedRule, lines

MIN_LENGTH = 0.17  # inches: `1.4` in ordinary type; the bars of `ffi` together are shorter
MIN_SHARE = 0.95  # of a line's length that is dark
MAX_THICKNESS = 0.03  # inches
MAX_THIN = 0.019  # inches: of a line through ordinary type
MIN_SLIMNESS = 11.0  # length of a thicker line, by its thickness
MAX_GAP = 0.02  # inches between two pieces of one line
BESIDE = 0.009  # inches between a line and where strokes are looked for beside it
MIN_CROSSED = 0.12  # of a line's length, where strokes go through it; of print it is a third
MIN_ALONE = 0.25  # of a line's length, with white above and below it

Mask = NDArray[np.bool_]


def strikes(picture: Picture) -> list[ScannedRule]:
    """The lines of a picture that go through letters."""
    dots = picture.dots_per_inch
    ink = picture.grey <= INK
    length = round(MIN_LENGTH * dots)
    if ink.shape[1] <= length:
        return []
    found = lines(ink, length, MAX_GAP * dots, MAX_THICKNESS * dots, share=MIN_SHARE)
    beside = max(round(BESIDE * dots), 1)
    slim = [line for line in found if _is_slim(line, dots)]
    return [line for line in slim if _goes_through_letters(line, ink, beside)]


def without_strikes(picture: Picture, found: list[ScannedRule]) -> Picture:
    """The picture, the lines painted over where no stroke of a letter goes through them."""
    grey = picture.grey.copy()
    beside = max(round(BESIDE * picture.dots_per_inch), 1)
    for line in found:
        above, below, along = _sides(line, grey.shape[0], beside)
        view = grey[above : below + 1, along]
        is_alone = (view[0] > INK) & (view[-1] > INK)
        view[:, is_alone] = WHITE
    return picture._replace(grey=grey)


def is_any_of(rule: ScannedRule, found: list[ScannedRule]) -> bool:
    """Whether a level rule is one of the lines."""
    if rule.upright:
        return False
    within = max(rule.thickness, 2.0)
    return any(
        abs(line.at - rule.at) <= within and line.start < rule.end and rule.start < line.end
        for line in found
    )


def _is_slim(line: ScannedRule, dots_per_inch: float) -> bool:
    """Whether a line is thin, or thin for its length, as bars of large letters are not."""
    is_long = line.end - line.start >= MIN_SLIMNESS * line.thickness
    return is_long or line.thickness <= MAX_THIN * dots_per_inch


def _goes_through_letters(line: ScannedRule, ink: Mask, beside: int) -> bool:
    above, below, along = _sides(line, ink.shape[0], beside)
    upper, lower = ink[above, along], ink[below, along]
    crossed = upper & widened(lower, below - above)  # a stroke that slants is not right below
    is_alone = ~upper & ~lower
    return float(crossed.mean()) >= MIN_CROSSED and float(is_alone.mean()) >= MIN_ALONE


def _sides(line: ScannedRule, height: int, beside: int) -> tuple[int, int, slice]:
    """The rows above and below a line, and the columns along it."""
    half = line.thickness / 2
    above, below = int(line.at - half) - beside, int(line.at + half + 0.5) + beside
    return max(above, 0), min(below, height - 1), slice(int(line.start), int(line.end) + 1)
