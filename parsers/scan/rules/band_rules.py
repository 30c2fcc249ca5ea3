"""Continues the lines of a table through its dark bands. Rules, bands and words in, rules out.

A line on a band is as dark as the band. Where the rows next to a band have upright lines, so has
the band, unless a heading stands across them.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from parsers.scan.picture import INK, Picture
from parsers.scan.rules.drawn_rules import MIN_SHARE, ScannedRule
from parsers.scan.rules.white_background import Band
from parsers.scan.words import ScannedWord

MAX_DISTANCE = 0.05  # inches, between a band and the end of a line that meets it
MAX_BLANK = 0.8  # relative to the line height, between two words of one heading


def rules_of_bands(
    picture: Picture,
    drawn: Sequence[ScannedRule],
    bands: Sequence[Band],
    words: Sequence[ScannedWord],
) -> list[ScannedRule]:
    """The upright lines of bands, as far as they can be told from the rows above and below.

    A row of one line of print is too low for lines to be found in it; the lines of a band go on
    through such a row above it.
    """
    near = MAX_DISTANCE * picture.dots_per_inch
    found: list[ScannedRule] = []
    for rows, columns in bands:
        inside = [word for word in words if rows.start < (word.top + word.bottom) / 2 < rows.stop]
        for rule in _distinct(list(_meeting(drawn, rows, columns, near)), near):
            if not _is_crossed(rule.at, inside):
                top = _top_of_low_row(picture, drawn, rule, rows.start)
                found.append(rule._replace(start=top, end=rows.stop))
    return found


def _distinct(rules: Sequence[ScannedRule], near: float) -> Iterator[ScannedRule]:
    """One line of those that stand above one another."""
    ordered = sorted(rules, key=lambda rule: rule.at)
    yield from ordered[:1]
    yield from (rule for before, rule in pairwise(ordered) if rule.at - before.at > near)


def _meeting(
    drawn: Sequence[ScannedRule], rows: slice, columns: slice, near: float
) -> Iterator[ScannedRule]:
    """The upright lines that end at a band or begin at it."""
    for rule in drawn:
        is_beside = columns.start - near <= rule.at <= columns.stop + near
        meets = min(abs(rule.end - rows.start), abs(rule.start - rows.stop)) <= near
        if rule.upright and is_beside and meets:
            yield rule


def _is_crossed(at: float, words: Sequence[ScannedWord]) -> bool:
    """Whether a word, or a blank between two words of one heading, is where a line would be."""
    left = [word for word in words if word.x0 < at]
    right = [word for word in words if word.x1 > at]
    return any(_is_same_heading(before, after) for before in left for after in right)


def _is_same_heading(before: ScannedWord, after: ScannedWord) -> bool:
    is_level = abs(before.base - after.base) < before.height / 2
    return is_level and after.x0 - before.x1 <= MAX_BLANK * before.height


def _top_of_low_row(
    picture: Picture, drawn: Sequence[ScannedRule], upright: ScannedRule, top: int
) -> float:
    """Where a line of a band begins: at its top, or at the next level line above it."""
    above = [
        rule.at
        for rule in drawn
        if not rule.upright and rule.at < top and rule.start <= upright.at <= rule.end
    ]
    start = max(above, default=top)
    half = max(round(upright.thickness), 1)
    line = picture.grey[int(start) : top, round(upright.at) - half : round(upright.at) + half + 1]
    is_drawn = line.size > 0 and (line.min(axis=1) <= INK).mean() >= MIN_SHARE
    return start if is_drawn else top
