"""Upright lines of rows that are one line of print high."""

import numpy as np
import pytest

from parsers.scan import Picture, ScannedRule
from parsers.scan.rules.short_rules import short_rules


def level(at, start=50, end=500):
    return ScannedRule(False, at, start, end, 3)


def sheet(*strokes, levels=(100, 150)):
    grey = np.full((300, 600), 255, np.uint8)
    for at in levels:
        grey[at - 1 : at + 2, 50:501] = 0
    for x, top, bottom in strokes:
        grey[top:bottom, x - 1 : x + 2] = 0
    return Picture(grey, 200.0)


def found(picture, *rules):
    return [(rule.upright, rule.at, rule.start, rule.end) for rule in short_rules(picture, rules)]


@pytest.mark.parametrize("x", [51, 300, 499])
def test_stroke_from_one_level_line_to_the_next_is_a_line(x):
    assert found(sheet((x, 100, 150)), level(100), level(150)) == [(True, x, 100, 150)]


@pytest.mark.parametrize(
    ("stroke", "levels"),
    [
        ((300, 110, 140), (100, 150)),  # a letter
        ((300, 100, 130), (100, 150)),
        ((300, 100, 110), (100, 110)),  # between the two lines of a double border
        ((300, 100, 250), (100, 250)),  # long enough to be found elsewhere
    ],
)
def test_other_strokes_are_no_lines(stroke, levels):
    assert found(sheet(stroke, levels=levels), *map(level, levels)) == []


def test_line_that_is_known_is_not_found_again():
    known = ScannedRule(True, 300, 100, 280, 3)
    assert found(sheet((300, 100, 280)), level(100), level(150), known) == []


def test_lines_that_are_not_above_one_another_hold_no_row():
    picture = sheet((300, 100, 150))
    assert found(picture, level(100, 50, 200), level(150, 250, 500)) == []
