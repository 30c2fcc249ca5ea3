"""Streaks down a page, drawn as grey values."""

import numpy as np
import pytest

from parsers.scan.picture import Picture, rotated
from parsers.scan.streaks import without_streaks

HEIGHT, WIDTH, DPI = 1200, 900, 100
PAPER, INK = 240, 30


def page(left=100, right=800, rows=30):
    """A page with lines of letters, whose strokes stand close to one another."""
    grey = np.full((HEIGHT, WIDTH), PAPER, np.uint8)
    for top in range(100, 100 + rows * 30, 30):
        grey[top : top + 10, left:right:2] = INK
    return grey


def cleaned(grey, dpi=DPI):
    return without_streaks(Picture(grey, dpi)).grey


def streaked(grey, at=350, share=0.7, wide=2, rows=slice(None)):
    grey = grey.copy()
    grey[rows, at : at + wide] = grey[rows, at : at + wide] * share
    return grey


@pytest.mark.parametrize("share", [0.4, 0.7, 0.9])
def test_streak_down_the_whole_sheet_leaves_paper_and_print_as_they_were(share):
    found = cleaned(streaked(page(), share=share))
    assert np.abs(found.astype(int) - page()).max() <= 3


def test_black_streak_leaves_the_paper_white():
    found = cleaned(streaked(page(), share=0.05))
    assert found[:90].min() == PAPER


def test_several_streaks_are_taken_out():
    found = cleaned(streaked(streaked(page(), 200), 600))
    assert np.abs(found.astype(int) - page()).max() <= 3


def test_streak_is_told_from_the_grain_of_the_paper():
    grain = np.random.default_rng(3).normal(0, 8, (HEIGHT, WIDTH))
    noisy = np.clip(streaked(page()) + grain, 0, 255).astype(np.uint8)
    found = cleaned(noisy)
    assert abs(np.median(found[:90, 350:352]) - PAPER) < 5


def test_streak_of_a_copy_put_in_crooked_is_taken_out_once_the_page_is_straight():
    crooked = rotated(Picture(streaked(page()), DPI), 0.1).grey
    found = cleaned(crooked)
    assert np.median(found[5:95, 345:357].min(axis=1)) > PAPER - 6


@pytest.mark.parametrize(
    "rows", [slice(90, 1010), slice(0, 1000), slice(150, None), slice(400, 700), slice(120, 1150)]
)
def test_line_that_leaves_a_margin_free_stays(rows):
    grey = streaked(page(), share=0.2, rows=rows)
    assert (cleaned(grey) == grey).all()


def test_rules_between_the_cells_of_a_picture_of_a_table_stay():
    grey = np.full((HEIGHT, WIDTH), PAPER, np.uint8)
    for left, right in ((10, 290), (310, 590), (610, 890)):
        for top in range(10, HEIGHT - 20, 30):
            grey[top : top + 10, left:right:2] = INK
    grey[:, [300, 301, 600, 601]] = INK
    grey[::60] = INK
    assert (cleaned(grey) == grey).all()


def test_streak_beside_all_print_stays():
    grey = streaked(page(), at=850)
    assert (cleaned(grey) == grey).all()


def test_wide_dark_band_down_the_sheet_stays():
    grey = streaked(page(), at=300, wide=40)
    assert (cleaned(grey) == grey).all()


@pytest.mark.parametrize("shape", [(10, 10), (30, 900), (1200, 4), (0, 0)])
def test_scraps_stay(shape):
    grey = np.full(shape, PAPER, np.uint8)
    assert cleaned(grey).shape == shape


def test_shaded_column_stays():
    grey = page()
    grey[:, 500:700] = grey[:, 500:700] * 0.9
    assert (cleaned(grey) == grey).all()
