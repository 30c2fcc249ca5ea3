"""Holes of a punch at the side of a page, drawn as grey values."""

import numpy as np
import pytest

from parsers.scan.picture import Picture
from parsers.scan.punch_holes import without_punch_holes

HEIGHT, WIDTH, DPI = 1170, 830, 100
PAPER, DARK = 240, 40


def page():
    """A page with lines of letters."""
    grey = np.full((HEIGHT, WIDTH), PAPER, np.uint8)
    for top in range(100, 1000, 30):
        grey[top : top + 10, 120:760:3] = DARK
    return grey


def with_disc(grey, across, down, diameter=24, dark=DARK):
    """A dark disc about a point."""
    rows, columns = np.ogrid[: grey.shape[0], : grey.shape[1]]
    grey = grey.copy()
    grey[np.hypot(rows - down, columns - across) <= diameter / 2] = dark
    return grey


def cleaned(grey):
    return without_punch_holes(Picture(grey, DPI)).grey


@pytest.mark.parametrize("quarters", range(4))
@pytest.mark.parametrize("dark", [20, 90, 150])
def test_holes_along_any_side_are_as_the_paper(quarters, dark):
    punched = with_disc(with_disc(page(), 47, 400, dark=dark), 47, 720, dark=dark)
    found = cleaned(np.rot90(punched, quarters))
    assert (np.rot90(found, -quarters) == page()).all()


@pytest.mark.parametrize("diameter", [20, 24, 28, 34])
def test_holes_of_all_punches_are_known(diameter):
    assert (cleaned(with_disc(page(), 47, 400, diameter)) == page()).all()


def square(grey):
    grey[400:424, 40:64] = DARK


def bar(grey):
    grey[400:410, 20:70] = DARK


def full_stop(grey):
    grey[400:404, 40:44] = DARK


def ring(grey):
    grey[:] = with_disc(with_disc(grey, 47, 400, 30), 47, 400, 22, PAPER)


def letter(grey):
    grey[400:424, 40:45] = grey[419:424, 40:60] = DARK


def number_of_a_row(grey):
    for left in (40, 50, 60):
        grey[400:414, left : left + 6] = DARK
    grey[403:411, 42:44] = PAPER


def dot_in_the_text(grey):
    grey[:] = with_disc(grey, 300, 416, 20)


def dot_in_a_column_with_a_border(grey):
    grey[:] = with_disc(grey, WIDTH - 60, 400, 20)
    grey[350:450, WIDTH - 30] = DARK


def large_dot(grey):
    grey[:] = with_disc(grey, 60, 400, 60)


def disc_away_from_the_side(grey):
    grey[:] = with_disc(grey, 95, 415, 24)


@pytest.mark.parametrize(
    "draw",
    [
        square,
        bar,
        full_stop,
        ring,
        letter,
        number_of_a_row,
        dot_in_the_text,
        dot_in_a_column_with_a_border,
        large_dot,
        disc_away_from_the_side,
    ],
)
def test_other_marks_stay(draw):
    grey = page()
    draw(grey)
    assert (cleaned(grey) == grey).all()


@pytest.mark.parametrize("shape", [(10, 10), (30, 900), (1200, 4), (1, 1)])
def test_scraps_stay(shape):
    grey = np.full(shape, PAPER, np.uint8)
    assert (cleaned(grey) == grey).all()
