"""Pale lines below grain, drawn as grey values."""

import numpy as np
import pytest

from parsers.scan.picture import Picture
from parsers.scan.rules.drawn_rules import ScannedRule
from parsers.scan.rules.pale_rules import with_pale_parts

HEIGHT, WIDTH, DPI = 400, 1500, 300
PAPER, PALE = 230, 195
AT, START, END = 200, 100, 1400
FOUND = ScannedRule(False, AT, 500, 640, 2)


def page():
    """Paper with grain, and a pale line on it."""
    grain = np.random.default_rng(1).normal(0, 9, (HEIGHT, WIDTH))
    grey = np.full((HEIGHT, WIDTH), float(PAPER))
    grey[AT : AT + 2, START:END] = PALE
    return np.clip(grey + grain, 0, 255).astype(np.uint8)


def whole(grey, *found):
    return with_pale_parts(found, Picture(grey, DPI))


def ends(rule):
    return rule.start, rule.end


@pytest.mark.parametrize("is_upright", [False, True])
def test_part_of_a_pale_line_stands_for_all_of_it(is_upright):
    grey = page().T if is_upright else page()
    (rule,) = whole(grey, FOUND._replace(upright=is_upright))
    assert rule.upright == is_upright
    assert ends(rule) == pytest.approx((START, END), abs=12)


def test_parts_of_one_line_are_one():
    (rule,) = whole(page(), FOUND, FOUND._replace(at=AT + 1.5, start=900, end=1040))
    assert ends(rule) == pytest.approx((START, END), abs=12)
    assert AT < rule.at < AT + 1.5


def test_lines_that_lie_apart_or_do_not_meet_stay_two():
    grey = page()
    grey[:, 750:850] = PAPER
    assert len(whole(grey, FOUND, FOUND._replace(start=900, end=1040))) == 2
    below = FOUND._replace(at=AT + 30)
    grey[AT + 30 : AT + 32] = grey[AT : AT + 2]
    assert len(whole(grey, FOUND, below)) == 2


def test_line_found_at_its_length_stays_as_it_is():
    found = FOUND._replace(start=START + 4, end=END - 6)
    assert whole(page(), found) == [found]


def test_line_does_not_go_on_in_the_print_beyond_its_end():
    grey = page()
    random = np.random.default_rng(2)
    grey[:, 640:] = PAPER
    grey[AT - 10 : AT + 12, random.integers(660, WIDTH, 250)] = 30  # letters, at its height
    (rule,) = whole(grey, FOUND)
    assert rule.end == pytest.approx(640, abs=12)


def test_line_at_the_edge_of_the_picture_is_left_alone():
    assert whole(page(), FOUND._replace(at=1)) == [FOUND._replace(at=1)]
