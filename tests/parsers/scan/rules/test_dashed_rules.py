"""Tables whose cells are drawn with dashed lines."""

import numpy as np
import pytest

from parsers.scan import Picture
from parsers.scan.rules.dashed_rules import dashed_rules

LEVELS, UPRIGHTS = (100, 200, 240), (50, 300, 500)


def sheet():
    return np.full((400, 600), 255, np.uint8)


def dashed(grey, at, start, end, upright=False, step=12):
    """Draw a line of dashes as long as the gaps between them."""
    lines = grey.T if upright else grey
    for left in range(start, end, step):
        lines[at : at + 3, left : left + step // 2] = 0


def found(grey):
    return [
        (r.upright, round(r.at, -1), round(r.start, -1), round(r.end, -1))
        for r in dashed_rules(Picture(grey, 200.0))
    ]


def test_dashed_lines_around_cells_are_rules_through_their_crossings():
    grey = sheet()
    for at in LEVELS:
        dashed(grey, at, 50, 505)
    for at in UPRIGHTS:
        dashed(grey, at, 100, 240, upright=True)
    rules = found(grey)
    assert {rule[1:] for rule in rules if not rule[0]} == {(at, 50, 500) for at in LEVELS}
    assert {rule[1:] for rule in rules if rule[0]} == {(at, 100, 240) for at in UPRIGHTS}


def test_leaders_of_contents_are_no_rules():
    grey = sheet()
    for at in LEVELS:
        dashed(grey, at, 50, 500)
    assert found(grey) == []


@pytest.mark.parametrize("step", [10, 60])
def test_marks_too_far_apart_are_no_line(step):
    grey = sheet()
    for at in LEVELS:
        dashed(grey, at, 50, 500)
    for top in range(100, 400, step):
        grey[top : top + 4, 300:303] = 0
    assert any(upright for upright, *_ in found(grey)) is (step == 10)


def test_specks_are_no_lines():
    grey = sheet()
    random = np.random.default_rng(1)
    for x, y in random.integers(5, 395, (1500, 2)):
        grey[y : y + 2, x : x + 2] = 0
    assert found(grey) == []


def beginnings(sizes):
    """A sheet with dashed lines and, in a column, marks of some heights and widths."""
    grey = sheet()
    for at in LEVELS:
        dashed(grey, at, 50, 500)
    for place, (height, width) in enumerate(sizes):
        top = 246 + 15 * place
        grey[top : top + height, 400 : 400 + width] = 0
    return grey


@pytest.mark.parametrize(
    ("sizes", "is_line"),
    [
        pytest.param([(9, 4)] * 10, True, id="dashes"),
        pytest.param([(9, 11)] * 10, False, id="as thick as letters"),
        pytest.param([(9, 3), (9, 9)] * 5, False, id="narrow and wide letters"),
        pytest.param([(13, 4), (4, 4)] * 5, False, id="high and low letters"),
    ],
)
def test_first_letters_of_lines_are_no_dashes(sizes, is_line):
    assert any(upright for upright, *_ in found(beginnings(sizes))) is is_line
