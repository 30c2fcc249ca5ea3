"""Edges of shaded bands in pictures of pages."""

import numpy as np
import pytest

from parsers.scan import Picture
from parsers.scan.rules import ScannedRule
from parsers.scan.shades import edges

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


@pytest.mark.parametrize(
    "grey",
    [
        pytest.param(page(), id="white paper"),
        pytest.param(with_print(page()), id="print"),
        pytest.param(page((200, 300, 60, 300)), id="narrow box"),
        pytest.param(
            np.tile(np.linspace(255, 200, 600).astype(np.uint8)[:, None], 900), id="shadow"
        ),
    ],
)
def test_other_grounds_have_no_edges(grey):
    assert places(grey) == []
