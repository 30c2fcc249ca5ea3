"""Print on dark bands and coloured cells of a page."""

import numpy as np
import pytest

from parsers.scan import Picture
from parsers.scan.rules.white_background import bands_of_light_print, with_white_background


def band(top, bottom, left, right, background=30):
    """A page with a band on which letters stand in white."""
    grey = np.full((600, 900), 255, np.uint8)
    grey[top:bottom, left:right] = background
    middle = (top + bottom) // 2
    for x in range(left + 24, right - 24, 12):
        grey[middle - 8 : middle + 8, x : x + 4] = 255
    return grey


def read(grey):
    picture = Picture(grey, 200)
    return with_white_background(picture, bands_of_light_print(picture)).grey


@pytest.mark.parametrize("background", [30, 140])
def test_print_of_a_dark_band_is_dark_afterwards(background):
    grey = read(band(200, 256, 100, 700, background))
    assert grey[228, 125] < 50
    assert np.median(grey[200:256, 100:700]) > 200


def test_band_above_coloured_cells_of_one_column_is_found():
    grey = band(200, 256, 100, 700)
    grey[256:500, 560:700] = 150
    grey[380:384, 100:700] = 30
    assert read(grey)[228, 125] < 50


def test_dark_print_of_a_band_stays_dark():
    grey = np.minimum(255 - band(200, 256, 100, 700, background=220), 255)
    grey[:200], grey[256:], grey[:, :100], grey[:, 700:] = 255, 255, 255, 255
    grey[200:256, 100:700][grey[200:256, 100:700] == 35] = 140
    assert read(grey)[228, 125] < 50


def test_paler_fringe_of_a_band_is_whitened():
    grey = band(200, 256, 100, 700)
    grey[198:200, 100:700] = grey[256:258, 100:700] = 200
    grey[200, 100:700] = grey[255, 100:700] = 120
    lines = read(grey)[[199, 200, 255, 256], 100:700]
    assert lines.min() == 255


def test_nothing_dark_is_left_at_the_edges_of_a_band():
    assert read(band(203, 259, 107, 709))[:, [108, 707]].min() > 200


@pytest.mark.parametrize(
    "grey",
    [
        pytest.param(band(200, 256, 100, 700, background=240), id="a pale shade"),
        pytest.param(band(200, 208, 100, 700), id="a line"),
        pytest.param(np.minimum(band(200, 208, 100, 700), 110), id="paper copied too dark"),
        pytest.param(band(200, 256, 100, 150), id="a mark"),
    ],
)
def test_other_pages_stay_as_they_are(grey):
    assert read(grey) is grey


def test_print_on_a_coloured_cell_stands_on_white_afterwards():
    grey = np.full((600, 900), 255, np.uint8)
    grey[200:300, 100:400] = 150
    grey[240:260, 150:154] = 20
    levelled = read(grey)
    assert levelled[210:290, 160:390].min() > 250
    assert levelled[240:260, 150:154].max() < 50


def test_band_as_low_as_its_print_is_turned_over():
    grey = band(200, 226, 100, 700)
    assert read(grey)[213, 125] < 50
    assert np.median(read(grey)[200:226, 100:700]) > 200


def test_white_line_between_the_cells_of_a_band_is_no_stroke_afterwards():
    grey = band(200, 256, 100, 700)
    grey[200:256, 398:402] = 255
    assert read(grey)[200:256, 398:402].min() == 255


def test_band_below_a_line_of_dots_is_turned_over():
    grey = band(200, 256, 100, 700)
    grey[198:200, 100:700:3] = 0
    assert read(grey)[228, 125] < 50


def test_table_with_a_dark_column_and_dark_lines_is_no_band():
    grey = np.full((600, 900), 255, np.uint8)
    for top in (100, 200, 300, 400):
        grey[top : top + 3, 100:800] = 0
    grey[100:403, 400:480] = 60
    grey[140:156, 150:154] = 0
    levelled = read(grey)
    assert levelled[140:156, 150:154].max() < 50
    assert levelled[110:135, 110:380].min() > 200


def test_band_above_a_table_with_dark_lines_is_turned_over():
    grey = band(200, 256, 100, 700)
    grey[256:500, [100, 101, 400, 401, 698, 699]] = 30
    for bottom in (340, 420, 500):
        grey[bottom - 2 : bottom, 100:700] = 30
    assert read(grey)[228, 125] < 50
