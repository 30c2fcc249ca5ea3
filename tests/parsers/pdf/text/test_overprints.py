"""Words that are printed over one another: rows of a spreadsheet too low for their text."""

import pytest

from parsers.pdf import read
from tests.drawing import pdf, text

ROWS = [
    text(50, 80, "1.1"),
    text(80, 80, "Ropes are checked by the mate"),
    text(80, 91.5, "each month."),
]


def warnings(*marks):
    found = [d for d in read(pdf([*marks])).diagnostics if d.code == "overprinted-words"]
    return [(d.message.split(" of ")[0], d.place.page) for d in found]


def test_last_line_of_a_low_row_runs_into_the_row_below():
    assert warnings(*ROWS, text(50, 94, "1.2"), text(80, 94, "Sails are dry.")) == [("3 words", 1)]


@pytest.mark.parametrize(
    "below",
    [
        text(80, 103, "Sails are dry."),
        text(200, 94, "Sails are dry."),
        text(131.5, 88, "2", size=6),
        text(80, 94, "Sails", turn=90),
        text(80, 94, "DRAFT", size=40),
        text(80, 92, "................"),
        text(80, 93, "________________"),
    ],
)
def test_lines_below_one_another_raised_figures_watermarks_and_dots_run_into_nothing(below):
    assert warnings(*ROWS, below) == []


def test_word_printed_twice_to_look_bold_runs_into_nothing():
    assert warnings(*ROWS, text(80.3, 80, "Ropes")) == []
