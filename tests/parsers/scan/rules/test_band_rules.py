"""Lines of a table that go on through a dark band, on which nobody sees them."""

import numpy as np
import pytest

from parsers.scan import Picture, ScannedRule, ScannedWord
from parsers.scan.rules.band_rules import rules_of_bands

BAND = slice(200, 250), slice(100, 700)
LOW_ROW = 160  # the top of a row of one line above the band


def upright(at, start=250, end=500):
    return ScannedRule(True, at, start, end, 3)


def word(text, x0, x1):
    return ScannedWord(x0, 215, x1, 235, 233, 24, text, 95.0)


def lines(drawn, words=(), low_row=()):
    """Where lines stand on the band, from where to where."""
    grey = np.full((600, 900), 255, np.uint8)
    grey[BAND] = 30
    for at in low_row:
        grey[LOW_ROW:200, at - 1 : at + 2] = 60
    found = rules_of_bands(Picture(grey, 200.0), drawn, [BAND], words)
    return [(rule.at, rule.start, rule.end) for rule in found if rule.upright]


def test_lines_below_a_band_go_on_to_its_top():
    assert lines([upright(100), upright(300), upright(700)]) == [
        (100, 200, 250),
        (300, 200, 250),
        (700, 200, 250),
    ]


def test_line_above_and_below_a_band_stands_once():
    assert lines([upright(300, 60, 199), upright(301)]) == [(300, 200, 250)]


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(upright(300, 300), id="begins further below"),
        pytest.param(upright(800), id="stands beside the band"),
        pytest.param(ScannedRule(False, 250, 100, 700, 3), id="is level"),
    ],
)
def test_other_lines_do_not_go_on(rule):
    assert lines([rule]) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([word("Leadership", 250, 350)], []),
        ([word("Quality", 200, 296), word("of", 304, 320)], []),
        ([word("Actions", 200, 280), word("Lead", 310, 350)], [(300, 200, 250)]),
    ],
)
def test_line_ends_where_a_heading_stands_across_it(words, expected):
    assert lines([upright(300)], words) == expected


@pytest.mark.parametrize(("drawn_at", "top"), [(300, LOW_ROW), (400, 200)])
def test_line_goes_on_through_a_low_row_above_only_where_it_is_drawn(drawn_at, top):
    level = ScannedRule(False, LOW_ROW, 100, 700, 3)
    assert lines([level, upright(300)], low_row=[drawn_at]) == [(300, top, 250)]
