"""The cells between rules that are drawn in pieces, not quite in line, or left out."""

import pytest

from parsers.pdf.grids.ruled_cells import ruled_cells
from parsers.pdf.page import Rule

LEFT, MIDDLE, RIGHT = 50.0, 150.0, 250.0
TOP, CENTRE, BOTTOM = 100.0, 130.0, 160.0
UPPER = [(LEFT, TOP, MIDDLE, CENTRE), (MIDDLE, TOP, RIGHT, CENTRE)]
LOWER = [(LEFT, CENTRE, MIDDLE, BOTTOM), (MIDDLE, CENTRE, RIGHT, BOTTOM)]


def level(y, start=LEFT, end=RIGHT):
    return Rule(False, y, start, end)


def upright(x, start=TOP, end=BOTTOM):
    return Rule(True, x, start, end)


OUTLINE = [level(TOP), level(BOTTOM), upright(LEFT), upright(RIGHT)]
ROWS = level(CENTRE)
COLUMNS = upright(MIDDLE)


@pytest.mark.parametrize(
    ("inner", "cells"),
    [
        ([ROWS, COLUMNS], UPPER + LOWER),
        ([ROWS], [(LEFT, TOP, RIGHT, CENTRE), (LEFT, CENTRE, RIGHT, BOTTOM)]),
        ([], [(LEFT, TOP, RIGHT, BOTTOM)]),
        ([ROWS, upright(MIDDLE, CENTRE)], [(LEFT, TOP, RIGHT, CENTRE), *LOWER]),
        ([level(CENTRE, MIDDLE), COLUMNS], [(LEFT, TOP, MIDDLE, BOTTOM), UPPER[1], LOWER[1]]),
        ([level(CENTRE, LEFT, 149), level(CENTRE, 151), COLUMNS], UPPER + LOWER),
        (
            [level(CENTRE, LEFT, 120), level(CENTRE, 130), COLUMNS],
            [(LEFT, TOP, MIDDLE, BOTTOM), UPPER[1], LOWER[1]],
        ),
        ([level(CENTRE - 1), level(CENTRE + 1), COLUMNS], UPPER + LOWER),
        ([level(CENTRE, LEFT + 2, RIGHT - 2), COLUMNS], UPPER + LOWER),
        ([level(CENTRE, LEFT + 5, RIGHT - 5)], [(LEFT, TOP, RIGHT, BOTTOM)]),
        ([level(CENTRE, 100, 100.5)], [(LEFT, TOP, RIGHT, BOTTOM)]),
    ],
    ids=[
        "two rows and two columns",
        "a title over all columns has a row of its own",
        "an outline is one cell",
        "the upper row is one cell",
        "a cell of the left column goes over both rows",
        "pieces that nearly meet are one rule",
        "pieces that stand apart part no cells",
        "rules side by side are one",
        "a rule that nearly meets the outline closes cells",
        "a rule that meets none closes no cell",
        "a speck is no rule",
    ],
)
def test_cells_are_the_smallest_boxes_that_rules_close(inner, cells):
    assert sorted(ruled_cells([*OUTLINE, *inner])) == sorted(cells)


@pytest.mark.parametrize("side", OUTLINE, ids=["top", "bottom", "left", "right"])
def test_box_without_a_side_is_no_cell(side):
    assert ruled_cells([rule for rule in OUTLINE if rule != side]) == []
