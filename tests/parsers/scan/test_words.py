"""Words of a scan: where they stand, and words made of others."""

import numpy as np
import pytest

from parsers.scan.words import DOUBTFUL, ScannedWord, joined, with_parts_replaced

WORD = ScannedWord(10.0, 10.0, 32.0, 32.0, 32.0, 40.0, "7", 96.0)


def test_ink_of_a_word_is_the_print_in_its_box():
    page = np.full((60, 60), 255, np.uint8)
    page[5, 5] = 0
    assert not WORD.ink(page).any()
    page[32, 32] = 0
    assert WORD.ink(page).sum() == 1


@pytest.mark.parametrize(
    ("x0", "base", "follows"),
    [(42.0, 32.0, True), (32.0, 40.0, True), (42.0, 45.0, False), (30.0, 32.0, False),
     (72.0, 32.0, False)],
)  # fmt: skip
def test_word_is_followed_by_one_near_it_on_its_line(x0, base, follows):
    assert WORD.is_followed_by(WORD._replace(x0=x0, base=base), 1.0) == follows


def test_joined_parts_stand_for_themselves_in_the_place_of_the_first():
    after = WORD._replace(x0=40.0, x1=50.0, text="2")
    whole = joined([WORD, after], "7.2")
    assert (whole.x0, whole.x1, whole.confidence) == (10.0, 50.0, DOUBTFUL)
    other = WORD._replace(text="Plans")
    assert with_parts_replaced([other, WORD, after], [([WORD, after], whole)]) == [other, whole]
