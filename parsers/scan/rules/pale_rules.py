"""Pale lines, of which grain hides parts, made whole. A picture and its lines in, rules out.

A pale line is told from grain where its grey is averaged over a length, once a part of it is found.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from parsers.scan.picture import Grey, Mask, Picture
from parsers.scan.rules.drawn_rules import ScannedRule, reach_of_lines

WINDOW = 0.15  # inches of a line that its grey is averaged over
MIN_CONTRAST = 0.5  # of that of the part that was found: half of the window is line at its end
MIN_GAIN = 0.1  # inches; a line that grows by less is left as it was found
MAX_DRIFT = 2  # pixels that parts of a line, not quite straight, lie apart

Contrast = NDArray[np.float64]


def with_pale_parts(found: Iterable[ScannedRule], picture: Picture) -> list[ScannedRule]:
    """The lines at their full length; parts that meet are one."""
    whole = [_whole(rule, picture) for rule in found]
    level = [rule for rule in whole if not rule.upright]
    upright = [rule for rule in whole if rule.upright]
    return [*_joined(level), *_joined(upright)]


def _whole(rule: ScannedRule, picture: Picture) -> ScannedRule:
    grey = picture.grey.T if rule.upright else picture.grey
    contrast = _contrast(rule, grey, picture.dots_per_inch)
    if contrast is None:
        return rule
    start, end = round(rule.start), round(rule.end)
    is_line = contrast >= MIN_CONTRAST * float(np.median(contrast[start : end + 1]))
    before, after = _solid(is_line[:start][::-1]), _solid(is_line[end + 1 :])
    least = MIN_GAIN * picture.dots_per_inch
    return rule._replace(
        start=rule.start - (before if before >= least else 0),
        end=rule.end + (after if after >= least else 0),
    )


def _contrast(rule: ScannedRule, grey: Grey, dots_per_inch: float) -> Contrast | None:
    """How much darker than both of its sides the line is at each of its pixels and those beyond its
    ends; None at the edge of the picture."""
    reach, at = reach_of_lines(dots_per_inch), round(rule.at)
    top, bottom = at - MAX_DRIFT - reach, at + MAX_DRIFT + reach + 1
    if top < 0 or bottom > grey.shape[0]:
        return None
    strip = _averaged(grey[top:bottom], round(WINDOW * dots_per_inch))
    beside = np.minimum(strip[: -2 * reach], strip[2 * reach :])
    darkest: Contrast = (beside - strip[reach:-reach]).max(axis=0)
    return darkest


def _averaged(grey: Grey, window: int) -> Contrast:
    """Rows of grey values, each the mean of a window around it."""
    beyond = (window // 2 + 1, window - window // 2)
    padded = np.pad(grey.astype(np.float64), ((0, 0), beyond), "edge")
    sums = padded.cumsum(axis=1)
    means: Contrast = (sums[:, window:] - sums[:, :-window])[:, : grey.shape[1]] / window
    return means


def _solid(is_line: Mask) -> int:
    """How many pixels from the first on are of a line."""
    return int(np.argmin(is_line)) if not is_line.all() else len(is_line)


def _joined(found: list[ScannedRule]) -> list[ScannedRule]:
    """The lines, parts of one line as one."""
    joined: list[ScannedRule] = []
    for rule in sorted(found, key=lambda each: (each.start, each.at)):
        part = next((other for other in joined if _is_same_line(other, rule)), None)
        if part:
            joined[joined.index(part)] = _one(part, rule)
        else:
            joined.append(rule)
    return joined


def _is_same_line(one: ScannedRule, other: ScannedRule) -> bool:
    return abs(one.at - other.at) <= MAX_DRIFT and other.start <= one.end


def _one(one: ScannedRule, other: ScannedRule) -> ScannedRule:
    lengths = [rule.end - rule.start for rule in (one, other)]
    at = float(np.average([one.at, other.at], weights=lengths))
    end, thickness = max(one.end, other.end), max(one.thickness, other.thickness)
    return ScannedRule(one.upright, at, one.start, end, thickness)
