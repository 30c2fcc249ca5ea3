"""Edges of shaded bands in pictures of pages."""

import numpy as np
import pytest
from PIL import Image, ImageFilter

from parsers.scan import Picture
from parsers.scan.rules.drawn_rules import ScannedRule
from parsers.scan.rules.shades import edges

DOTS = 200


def page(*bands, shade=240):
    grey = np.full((600, 900), 255, np.uint8)
    for top, bottom, left, right in bands:
        grey[top:bottom, left:right] = shade
    return grey


def with_print(grey):
    """The page with letters as high as they are far from each other, in lines of text."""
    for top in range(30, 570, 36):
        for left in range(80, 820, 8):
            grey[top : top + 16, left : left + 4] = 0
    return grey


def places(grey, drawn=()):
    return [rule.at for rule in sorted(edges(Picture(grey, DOTS), list(drawn)), key=lambda r: r.at)]


@pytest.mark.parametrize("shade", [240, 120], ids=["pale", "dark"])
def test_band_has_an_edge_above_and_below(shade):
    grey = with_print(page((200, 300, 60, 840), shade=shade))
    assert places(grey) == pytest.approx([200, 300], abs=5)


def test_edge_that_is_drawn_is_not_told_again():
    drawn = ScannedRule(False, 201.0, 60.0, 840.0, 2)
    assert places(page((200, 300, 60, 840)), [drawn]) == pytest.approx([300], abs=5)


def level(start, end, at=201.0):
    return ScannedRule(False, at, start, end, 2)


def missing(grey, drawn):
    """From where to where lines at the height of the drawn ones are added."""
    found = edges(Picture(grey, DOTS), drawn)
    return [(rule.start, rule.end) for rule in found if rule.at == 201.0]


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [
        ([level(60, 300), level(320, 840)], [(300, 320)]),
        ([level(60, 300), level(500, 840)], []),
        ([level(60, 300), level(320, 840, at=400.0)], []),
    ],
    ids=["a gap", "two lines", "lines of two heights"],
)
def test_gap_of_a_line_along_an_edge_is_closed(drawn, expected):
    assert missing(page((200, 300, 60, 840)), drawn) == expected


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [
        ([level(60, 700)], [(700, 840)]),
        ([level(60, 820)], [(820, 840)]),
        ([level(820, 860)], [(700, 820)]),
        ([level(60, 400)], []),
    ],
    ids=["up to the cell", "into the cell", "from its end", "far from it"],
)
def test_line_goes_on_between_cells_of_two_colours(drawn, expected):
    found = missing(page((100, 200, 700, 840), (200, 300, 700, 840), shade=200), drawn)
    assert found == []  # of one colour
    grey = page((100, 200, 700, 840), shade=200)
    grey[200:300, 700:840] = 140
    assert missing(grey, drawn) == [pytest.approx(each, abs=10) for each in expected]


def heavy_print(feet=6, blur=1.5):
    """Lines of dense letters with broad feet, as a coarse JPEG blurs them."""
    random, grey = np.random.default_rng(2), page()
    for top in range(46, 586, 50):
        for left in range(80, 820, 7):
            if random.random() >= 0.15:
                wide, high = int(random.integers(3, 6)), int(random.integers(12, 17))
                grey[top - high : top, left : left + wide] = 40
                grey[top - 3 : top, left : left + feet] = 60
    return np.asarray(Image.fromarray(grey).filter(ImageFilter.GaussianBlur(blur)))


def test_pale_band_below_print_keeps_its_edges():
    grey = np.minimum(heavy_print(), page((210, 320, 60, 840), shade=243))
    assert places(grey) == pytest.approx([210, 320], abs=10)


@pytest.mark.parametrize(
    "grey",
    [
        pytest.param(page(), id="white paper"),
        pytest.param(heavy_print(), id="blurred print"),
        pytest.param(heavy_print(feet=4), id="print with short feet"),
        pytest.param(with_print(page()), id="print"),
        pytest.param(page((200, 300, 60, 300)), id="narrow box"),
        pytest.param(
            np.tile(np.linspace(255, 200, 600).astype(np.uint8)[:, None], 900), id="shadow"
        ),
    ],
)
def test_other_grounds_have_no_edges(grey):
    assert places(grey) == []
