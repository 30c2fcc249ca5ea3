"""Lines that strike words out. A picture in, lines out, and the picture without them.

Such a line is thin and horizontal, and strokes of letters cross it all along. An underline touches
few letters and a table's rule none; between letters, a shaded background is as dark above as below.
Whether there are words at a line is checked elsewhere.
"""

from parsers.scan.marks import widened
from parsers.scan.picture import INK, WHITE, Mask, Picture
from parsers.scan.rules.drawn_rules import LineForm, ScannedRule, lines

MIN_LENGTH = 0.17  # inches: `1.4` in ordinary type; the bars of `ffi` together are shorter
MIN_DARK_SHARE = 0.95  # of a line's length that is dark
MAX_THICKNESS = 0.03  # inches
MAX_THIN_LINE = 0.019  # inches, of a line through ordinary type
MIN_SLIMNESS = 11.0  # ratio of length to thickness of a thicker line
MAX_GAP = 0.02  # inches between two pieces of one line
SIDE_DISTANCE = 0.009  # inches above and below a line, where strokes are looked for
MIN_CROSSED_SHARE = 0.12  # of a line's length that strokes cross; in print it is a third
MIN_ALONE_SHARE = 0.25  # of a line's length, with white above and below it


def strikes(picture: Picture) -> list[ScannedRule]:
    """The lines in a picture that go through letters."""
    dots = picture.dots_per_inch
    ink = picture.grey <= INK
    length = round(MIN_LENGTH * dots)
    if ink.shape[1] <= length:
        return []
    form = LineForm(length, MAX_GAP * dots, MAX_THICKNESS * dots, share=MIN_DARK_SHARE)
    distance = max(round(SIDE_DISTANCE * dots), 1)
    slim = [line for line in lines(ink, form) if _is_slim(line, dots)]
    return [line for line in slim if _goes_through_letters(line, ink, distance)]


def without_strikes(picture: Picture, found: list[ScannedRule]) -> Picture:
    """The picture with the lines painted over, except where a stroke of a letter crosses them."""
    grey = picture.grey.copy()
    distance = max(round(SIDE_DISTANCE * picture.dots_per_inch), 1)
    for line in found:
        above, below, along = _surroundings(line, grey.shape[0], distance)
        view = grey[above : below + 1, along]
        is_alone = (view[0] > INK) & (view[-1] > INK)
        view[:, is_alone] = WHITE
    return picture._replace(grey=grey)


def is_same_line_as_any(rule: ScannedRule, found: list[ScannedRule]) -> bool:
    """Whether a horizontal rule is one of the lines."""
    if rule.upright:
        return False
    within = max(rule.thickness, 2.0)
    return any(abs(line.at - rule.at) <= within and line.overlaps(rule) for line in found)


def _is_slim(line: ScannedRule, dots_per_inch: float) -> bool:
    """Whether a line is thin, or thin for its length, unlike bars of large letters."""
    is_long = line.end - line.start >= MIN_SLIMNESS * line.thickness
    return is_long or line.thickness <= MAX_THIN_LINE * dots_per_inch


def _goes_through_letters(line: ScannedRule, ink: Mask, distance: int) -> bool:
    above, below, along = _surroundings(line, ink.shape[0], distance)
    upper, lower = ink[above, along], ink[below, along]
    crossed = upper & widened(lower, below - above)  # a slanted stroke is a little off
    is_alone = ~upper & ~lower
    return float(crossed.mean()) >= MIN_CROSSED_SHARE and float(is_alone.mean()) >= MIN_ALONE_SHARE


def _surroundings(line: ScannedRule, height: int, distance: int) -> tuple[int, int, slice]:
    """The rows above and below a line, and the columns along it."""
    half = line.thickness / 2
    above, below = int(line.at - half) - distance, int(line.at + half + 0.5) + distance
    return max(above, 0), min(below, height - 1), slice(int(line.start), int(line.end) + 1)
