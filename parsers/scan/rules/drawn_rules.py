"""Drawn lines. A picture in, rules out, and the picture without them.

A line is darker than both of its sides, on any background; the edge of a shaded cell is not.
"""

from typing import NamedTuple, TypeAlias

import numpy as np

from parsers.scan.picture import INK, WHITE, Grey, Mask, Picture

MIN_CONTRAST = 28  # of 255, between a line and both of its sides
REACH = 0.022  # inches from the middle of a line to its sides, two pixels at the least
MIN_LENGTH = 0.42  # inches; letters of ordinary size are lower, dashes shorter
MIN_SHARE = 0.86  # of the length that is dark; scans break lines up
MAX_THICKNESS = 0.035  # inches
PAINTED_MARGIN = 0.009  # inches at the sides of a line that are painted over too
MAX_GAP = 0.06  # inches between two pieces of one line

Stretch: TypeAlias = tuple[int, int, int]  # row, start and end


class LineForm(NamedTuple):
    """What counts as a line, in pixels: its least length, its widest gap and its thickness, the
    length that is dark throughout at its ends, and the share of the whole that is dark."""

    length: int
    gap: float
    thickness: float
    end: int = 1
    share: float = MIN_SHARE


class ScannedRule(NamedTuple):
    """A line: `at` on the one axis, `start` to `end` on the other, and how thick it is."""

    upright: bool
    at: float
    start: float
    end: float
    thickness: float

    def overlaps(self, other: "ScannedRule") -> bool:
        """Whether it and another line of its direction stand beside each other somewhere."""
        return self.start < other.end and other.start < self.end


def rules(picture: Picture) -> list[ScannedRule]:
    """The horizontal and vertical lines of a picture."""
    level = _level(picture.grey, picture.dots_per_inch)
    upright = _level(np.ascontiguousarray(picture.grey.T), picture.dots_per_inch)
    return [*level, *(rule._replace(upright=True) for rule in upright)]


def without_rules(picture: Picture, found: list[ScannedRule]) -> Picture:
    """The picture with its lines painted over: text recognition takes them for letters."""
    grey = picture.grey.copy()
    for rule in found:
        half = rule.thickness / 2 + PAINTED_MARGIN * picture.dots_per_inch
        across = slice(max(int(rule.at - half), 0), int(rule.at + half) + 1)
        along = slice(max(int(rule.start - half), 0), int(rule.end + half) + 1)
        line = grey.T[across, along] if rule.upright else grey[across, along]
        is_crossed = (line[0] <= INK) & (line[-1] <= INK)  # by a stroke of an underlined letter
        line[:, rule.upright | ~is_crossed] = WHITE
    return picture._replace(grey=grey)


def _level(grey: Grey, dots_per_inch: float) -> list[ScannedRule]:
    reach, length = reach_of_lines(dots_per_inch), round(MIN_LENGTH * dots_per_inch)
    if grey.shape[0] <= 2 * reach or grey.shape[1] <= length:
        return []
    dark = dark_lines(grey, reach)
    gap, thickness = MAX_GAP * dots_per_inch, MAX_THICKNESS * dots_per_inch
    return lines(dark, LineForm(length, gap, thickness, reach))


def lines(mask: Mask, form: LineForm) -> list[ScannedRule]:
    """The horizontal lines of a mask that have a form."""
    starts = _long(mask, form.length, form.share)
    stretches = [_trimmed(each, mask, form.end) for each in _stretches(starts, form.length)]
    return _joined(stretches, form.gap, form.thickness)


def reach_of_lines(dots_per_inch: float) -> int:
    """How many pixels there are from the middle of a line to its sides."""
    return max(round(REACH * dots_per_inch), 2)


def dark_lines(grey: Grey, reach: int) -> Mask:
    """The pixels that are darker than those above and below them."""
    values = grey.astype(np.int16)
    dark = np.zeros(grey.shape, dtype=bool)
    beside = np.minimum(values[: -2 * reach], values[2 * reach :])
    dark[reach:-reach] = beside - values[reach:-reach] >= MIN_CONTRAST
    return dark


def _long(dark: Mask, length: int, share: float) -> Mask:
    """Where stretches of a length begin that are dark nearly throughout."""
    sums = np.cumsum(dark, axis=1, dtype=np.int32)
    sums = np.pad(sums, ((0, 0), (1, 0)))
    return (sums[:, length:] - sums[:, :-length]) >= share * length


def _stretches(starts: Mask, length: int) -> list[Stretch]:
    """Row, start and end of each stretch; overlapping windows are joined."""
    edges = np.diff(np.pad(starts.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    begun, ended = np.nonzero(edges == 1), np.nonzero(edges == -1)
    return [
        (int(row), int(start), int(end) + length - 1)
        for row, start, end in zip(begun[0], begun[1], ended[1], strict=True)
    ]


def _trimmed(stretch: Stretch, dark: Mask, reach: int) -> Stretch:
    """A stretch without its pale ends."""
    row, start, end = stretch
    line = dark[row, start : end + 1]
    sums = np.concatenate(([0], np.cumsum(line)))
    solid = np.flatnonzero(sums[reach:] - sums[:-reach] >= MIN_SHARE * reach)
    if not len(solid):
        return stretch
    return row, start + int(solid[0]), start + int(solid[-1]) + reach - 1


def _joined(stretches: list[Stretch], gap: float, thickness: float) -> list[ScannedRule]:
    """Stretches in adjacent rows joined to lines; those that are too thick are dropped."""
    groups: list[list[Stretch]] = []
    for stretch in stretches:  # from top to bottom
        near = [group for group in groups[-200:] if _belongs_to(group, stretch, gap)]
        if not near:
            groups.append([stretch])
            continue
        for other in near[1:]:
            near[0].extend(other)
            groups.remove(other)
        near[0].append(stretch)
    return [rule for rule in map(_rule, groups) if rule.thickness <= thickness]


def _belongs_to(group: list[Stretch], stretch: Stretch, gap: float) -> bool:
    """Whether a stretch belongs to a line: right below some of its stretches, or next to them."""
    row, start, end = stretch
    if row - max(other for other, _, _ in group) > 2:
        return False
    return any(left - gap <= end and start <= right + gap for _, left, right in group[-8:])


def _rule(group: list[Stretch]) -> ScannedRule:
    rows = [row for row, _, _ in group]
    weights = [end - start for _, start, end in group]
    at = float(np.average(rows, weights=weights))
    start, end = min(s for _, s, _ in group), max(e for _, _, e in group)
    return ScannedRule(False, at, start, end, max(rows) - min(rows) + 1)
