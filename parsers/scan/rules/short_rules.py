"""Upright lines of rows that are one line of print high. A picture and its lines in, rules out.

Letters are as high, but do not reach from one level line to the next.
"""

from collections.abc import Iterator, Sequence

from parsers.scan.marks import stretches
from parsers.scan.picture import Picture
from parsers.scan.rules.drawn_rules import (
    MAX_THICKNESS,
    MIN_LENGTH,
    ScannedRule,
    dark_lines,
    reach_of_lines,
)

MIN_HEIGHT = 0.1  # inches of a row
MIN_SHARE = 0.9  # of the height of a row that is dark


def short_rules(picture: Picture, found: Sequence[ScannedRule]) -> list[ScannedRule]:
    """The upright lines between two level lines that are too short to be found elsewhere."""
    levels = sorted((rule for rule in found if not rule.upright), key=lambda rule: rule.at)
    uprights = [rule for rule in found if rule.upright]
    return [
        rule
        for above, below in _rows(levels, picture.dots_per_inch)
        for rule in _between(above, below, picture)
        if not _is_covered(rule, uprights)
    ]


def _rows(
    levels: Sequence[ScannedRule], dots_per_inch: float
) -> Iterator[tuple[ScannedRule, ScannedRule]]:
    """Each level line with the next one below it, if that is near."""
    least, most = MIN_HEIGHT * dots_per_inch, MIN_LENGTH * dots_per_inch
    for place, above in enumerate(levels):
        for below in levels[place + 1 :]:
            if below.at - above.at > most:
                break
            if below.overlaps(above) and below.at - above.at >= least:
                yield above, below
                break


def _between(above: ScannedRule, below: ScannedRule, picture: Picture) -> Iterator[ScannedRule]:
    reach = reach_of_lines(picture.dots_per_inch)
    top = round(above.at + above.thickness / 2)
    bottom = round(below.at - below.thickness / 2)
    left = max(round(max(above.start, below.start)) - 2 * reach, 0)
    right = round(min(above.end, below.end)) + 2 * reach
    dark = dark_lines(picture.grey[top:bottom, left:right].T, reach)
    for start, end in stretches(dark.mean(axis=1) >= MIN_SHARE):
        if end - start <= MAX_THICKNESS * picture.dots_per_inch:
            at = left + (start + end - 1) / 2
            yield ScannedRule(True, at, above.at, below.at, end - start)


def _is_covered(rule: ScannedRule, uprights: Sequence[ScannedRule]) -> bool:
    return any(_covers(upright, rule) for upright in uprights)


def _covers(upright: ScannedRule, rule: ScannedRule) -> bool:
    is_near = abs(upright.at - rule.at) <= upright.thickness + rule.thickness
    return is_near and upright.overlaps(rule)
