"""Pages full of specks, as faxes are, are cleaned of them; the full stops of others stay."""

import numpy as np
import pytest

from parsers.scan import Picture
from parsers.scan.specks import without_specks

LETTER, STOP, SPECK = 20, 5, 2  # pixels


def page(specks):
    """A page of letters with full stops between them, and so many specks."""
    grey = np.full((900, 900), 240, np.uint8)
    for top in range(50, 850, 50):
        for left in range(50, 850, 40):
            grey[top : top + LETTER, left : left + 4] = 0
            grey[top + LETTER - STOP : top + LETTER, left + 12 : left + 12 + STOP] = 0
    chance = np.random.default_rng(1)
    for row, column in chance.integers(0, 225, (specks, 2)) * 4:
        if not (grey[max(row - 3, 0) : row + 5, max(column - 3, 0) : column + 5] < 200).any():
            grey[row : row + SPECK, column : column + SPECK] = 60
    return grey


def cleaned(grey):
    return without_specks(Picture(grey, 300)).grey


def test_specks_are_taken_out_and_full_stops_stay():
    left = cleaned(page(2000))
    assert (left <= 150).sum() == pytest.approx((page(0) <= 150).sum(), rel=0.15)
    assert left[66:69, 64].max() <= 150


@pytest.mark.parametrize("specks", [0, 100])
def test_page_with_few_specks_stays_as_it_is(specks):
    grey = page(specks)
    assert cleaned(grey) is grey
