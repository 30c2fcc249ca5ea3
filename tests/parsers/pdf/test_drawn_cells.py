"""The cells between drawn rules: which pieces make one rule, which rules close a cell."""

import pytest

from parsers.pdf.grids.drawn_cells import drawn_cells
from parsers.pdf.page import Rule


def level(y, x0=0.0, x1=100.0):
    return Rule(False, y, x0, x1)


def upright(x, top=0.0, bottom=100.0):
    return Rule(True, x, top, bottom)


SQUARE = [level(0.0), level(100.0), upright(0.0), upright(100.0)]
WHOLE = (0.0, 0.0, 100.0, 100.0)


def test_rules_around_a_square_close_one_cell():
    assert drawn_cells(SQUARE) == [WHOLE]


def test_rule_across_makes_two_cells():
    assert drawn_cells([*SQUARE, level(40.0)]) == [(0, 0, 100, 40), (0, 40, 100, 100)]


def test_cell_without_its_inner_corner_reaches_to_the_next_one():
    inner = [level(50.0, 0.0, 50.0), upright(50.0, 0.0, 100.0)]
    assert drawn_cells([*SQUARE, *inner]) == [
        (0, 0, 50, 50),
        (0, 50, 50, 100),
        (50, 0, 100, 100),
    ]


def test_side_that_is_missing_leaves_no_cell():
    assert drawn_cells(SQUARE[:3]) == []


@pytest.mark.parametrize("side", range(4))
def test_side_that_is_broken_off_leaves_no_cell(side):
    broken = SQUARE[side]
    ends = [broken._replace(end=40.0), broken._replace(start=60.0)]
    assert drawn_cells([*SQUARE[:side], *ends, *SQUARE[side + 1 :]]) == []


def test_piece_upon_a_rule_changes_nothing():
    assert drawn_cells([level(0.0, 10.0, 20.0), *SQUARE]) == [WHOLE]


@pytest.mark.parametrize(("gap", "cells"), [(3.0, [WHOLE]), (3.5, [])])
def test_pieces_of_a_rule_are_one_where_they_touch(gap, cells):
    pieces = [level(0.0, 0.0, 50.0), level(0.0, 50.0 + gap, 100.0)]
    assert drawn_cells([*pieces, *SQUARE[1:]]) == cells


@pytest.mark.parametrize(("apart", "ys"), [(2.0, {1.0, 100.0}), (4.0, {0.0, 4.0, 100.0})])
def test_rules_on_nearly_one_line_are_one_in_the_middle(apart, ys):
    cells = drawn_cells([level(apart), *SQUARE])
    assert {y for _, top, _, bottom in cells for y in (top, bottom)} == ys


def test_each_rule_near_the_one_before_it_is_of_its_line():
    cells = drawn_cells([level(3.0), level(6.0), *SQUARE])
    assert cells == [(0, 3, 100, 100)]


@pytest.mark.parametrize(("length", "count"), [(2.5, 1), (3.0, 2)])
def test_rule_shorter_than_three_points_is_none(length, count):
    narrow = [level(0.0, 0.0, 8.0), level(100.0, 0.0, 8.0), upright(0.0), upright(8.0)]
    assert len(drawn_cells([*narrow, level(50.0, 3.0, 3.0 + length)])) == count


def test_specks_join_no_pieces():
    specks = [level(0.0, 50.5 + 3 * n, 51.0 + 3 * n) for n in range(4)]
    pieces = [level(0.0, 0.0, 50.0), level(0.0, 60.0, 100.0)]
    assert drawn_cells([*specks, *pieces, *SQUARE[1:]]) == []


@pytest.mark.parametrize(("off", "cells"), [(3.0, 1), (3.5, 0)])
def test_rules_meet_where_they_end_within_three_points(off, cells):
    assert len(drawn_cells([level(0.0, off, 100.0), *SQUARE[1:]])) == cells
