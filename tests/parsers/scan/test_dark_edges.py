"""Dark edges of copied pages, drawn as grey values."""

import numpy as np
import pytest

from parsers.scan.dark_edges import without_dark_edges
from parsers.scan.picture import Picture, is_sideways

HEIGHT, WIDTH, DPI = 800, 600, 100
PAPER, DARK = 240, 30


def page():
    """A page with lines of letters, whose paper is not quite white."""
    grey = np.full((HEIGHT, WIDTH), PAPER, np.uint8)
    random = np.random.default_rng(1)
    for top in range(100, 700, 20):
        grey[top : top + 10, random.integers(80, 500, 60)] = DARK
    return grey


def whitened(grey):
    return without_dark_edges(Picture(grey, DPI)).grey


def slanted(grey):
    """With a dark edge at the left, 30 pixels wide at its top and none at its foot."""
    for row in range(HEIGHT):
        grey[row, : round(30 * (1 - row / HEIGHT))] = DARK
    return grey


@pytest.mark.parametrize("quarters", range(4))
def test_dark_edge_along_any_side_is_as_the_paper(quarters):
    found = whitened(np.rot90(slanted(page()), quarters))
    assert (np.rot90(found, -quarters)[:, :50] == PAPER).all()


def test_what_is_printed_stays():
    assert (whitened(slanted(page()))[:, 50:] == page()[:, 50:]).all()
    assert (whitened(page()) == page()).all()


def test_rule_that_meets_the_edge_stays_on_the_sheet():
    grey = slanted(page())
    grey[400:403] = DARK
    found = whitened(grey)
    assert (found[400:403, 40:] == DARK).all()
    assert (found[:400, :40] == PAPER).all()


def test_rules_and_a_short_band_that_reach_the_side_stay():
    grey = page()
    grey[50:52] = grey[300:302] = DARK
    grey[60:90, :25] = DARK  # a mark of less than a fifth of the side
    assert (whitened(grey) == grey).all()


def test_dark_heading_across_the_top_of_the_sheet_stays():
    grey = page()
    grey[:70] = DARK
    grey[20:40, 100:200:9] = PAPER  # its light print
    assert (whitened(grey) == grey).all()


def test_dark_edge_does_not_turn_the_page():
    grey = page()
    grey[:, :20] = grey[:, -20:] = 0
    assert not is_sideways(Picture(grey, DPI))
