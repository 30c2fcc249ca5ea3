"""What a browser prints above and below a page is none of its words, and no year of a review's."""

import pytest

from parsers import read_review
from parsers.pdf import read
from tests.drawing import content, grid, pdf, text
from tests.three_columns import HEAD, XS

TITLE = "Mooring review"
ROWS = [HEAD, [["1"], ["ropes are old;"], ["Mate to splice them."]]]
ADDRESS = "https://quay.example/ropes"
# In the corners of a page, from left to right: above it and below it.
CHROMIUM = [("29/11/2026, 22:18", "Ropes"), (ADDRESS, "1/1")]
AMERICAN = [("11/29/26, 10:18 PM", ""), ("file:///ropes.html", "1/1")]
FIREFOX = [("Ropes", ADDRESS), ("1 of 1", "29/11/2026, 22:18")]
SAFARI = [("29/11/2026, 22:18", ""), (ADDRESS, "Page 1 of 1")]


def edges(corners, off=18):
    """The lines of the corners, so many points from the edges of the page."""
    places = zip(corners, (off, 842 - off), strict=True)
    return [text(x, y, c, 8) for pair, y in places for x, c in zip((24, 450), pair, strict=True)]


def page(*more):
    return [*more, text(50, 80, TITLE, 16), *grid(120, XS, ROWS)]


def asides(*pages):
    found = read(pdf(*pages)).asides
    return [p.text for aside in found if aside.role == "browser" for p in aside.content]


@pytest.mark.parametrize("corners", [CHROMIUM, AMERICAN, FIREFOX, SAFARI])
def test_lines_of_a_browser_stand_beside_the_page(corners):
    printed = page(*edges(corners))
    assert content(printed) == content(page())
    assert asides(printed) == [" ".join(pair).strip() for pair in corners]


@pytest.mark.parametrize("pages", [1, 2])
def test_day_on_which_a_page_was_printed_is_no_year_of_the_review(pages):
    printed = [page(*edges(CHROMIUM))] * pages
    assert read_review(pdf(*printed), "ropes.pdf").year is None


@pytest.mark.parametrize(
    "corners",
    [
        [("Quay Trust", ""), ("www.quay.example", "1/1")],
        [("Quay Trust", ADDRESS), ("", "")],
        [("Meeting of 29/11/2026, 22:18", ""), ("", "")],
        [("29/11/2026", "Ropes"), ("", "1")],
        [("29/11/2026 22:18", "Ropes"), ("", "")],
        [("Printed on 29/11/2026, 22:18", ""), ("", "")],
        [("11/29, 10:18 PM", ""), ("", "")],
        [("22:18", "Ropes"), ("", "1/1")],
        [("", "See " + ADDRESS), ("Moored at 29/11/2026, 22:18", "")],
        [("29 November 2026, 22:18", ""), ("", "1/1")],
    ],
)
def test_other_lines_at_the_edge_are_no_browsers(corners):
    assert asides(page(*edges(corners))) == []


def test_moment_within_the_margins_is_the_page_s():
    assert asides(page(*edges(CHROMIUM, off=40))) == []


def test_moment_on_one_page_of_two_is_the_page_s():
    assert asides(page(*edges(CHROMIUM)), page()) == []


def test_moment_in_a_table_at_the_edge_is_the_page_s():
    log = grid(2, XS, [[["29/11/2026, 22:18"], ["Rope"], ["Mate"]]])
    assert asides([*log, *grid(120, XS, ROWS)]) == []
