"""Headings of tables without rules that stand again at the tops of pages, or below a title."""

import pytest

from tests.drawing import PITCH, column, content, grid, text

LEFT, RIGHT = 50, 300
# Two cells side by side, each a list of lines; the heading of the first column is the longer.
HEAD = [["What the keepers saw", "on their round:"], ["To do:"]]


def rows(top, *cells, bold=False, low=False):
    """Rows without rules or gaps between; of a `low` one the cells end on one line."""
    marks = []
    for row in cells:
        height = max(map(len, row))
        for x, lines in zip((LEFT, RIGHT), row, strict=True):
            down = height - len(lines) if low else 0
            marks += column(x, top + down * PITCH, *lines, bold=bold)
        top += height * PITCH
    return marks


def headed(top, *cells, head=HEAD, bold=False, low=True):
    marks = rows(top, head, bold=bold, low=low)
    return marks + rows(top + max(map(len, head)) * PITCH, *cells)


def title(top, words):
    return text(LEFT, top, words)


OTTERS = [
    [
        ["1.1 otters swim in the east pond and they", "share it with ducks;"],
        ["Count them", "in May."],
    ],
    [["1.2 the fence of the west pond is low, and", "foxes get in"], ["Raise it."]],
]
REST = [["at night, which nobody has told", "the board;"], ["Tell them."]]
HERONS = [
    [
        ["2.1 herons nest in the tall elms, above the", "path of the visitors;"],
        ["Move it", "in June."],
    ],
    [["2.2 the hide needs a roof;"], ["Ask Ann."]],
]
HEADINGS = ["What the keepers saw on their round:", "To do:"]
READ = [
    HEADINGS,
    ["1.1 otters swim in the east pond and they share it with ducks;", "Count them in May."],
    [
        "1.2 the fence of the west pond is low, and foxes get in at night, which nobody has told"
        " the board;",
        "Raise it.\nTell them.",
    ],
]
HERONS_READ = [
    HEADINGS,
    ["2.1 herons nest in the tall elms, above the path of the visitors;", "Move it in June."],
    ["2.2 the hide needs a roof;", "Ask Ann."],
]


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("low", [False, True])
def test_row_that_the_page_cut_goes_on_below_the_repeated_headings(bold, low):
    first = [title(60, "1.0 PONDS"), *headed(72, *OTTERS, bold=bold, low=low)]
    assert content(first, headed(40, REST, bold=bold, low=low)) == ["1.0 PONDS", READ]


@pytest.mark.parametrize("words", ["2.0 Birds", "BIRDS"])
def test_table_below_a_title_has_the_repeated_headings_as_its_own(words):
    first = [title(60, "1.0 PONDS"), *headed(72, *OTTERS)]
    second = [*headed(40, REST), title(88, words), *headed(100, *HERONS)]
    assert content(first, second) == ["1.0 PONDS", READ, words, HERONS_READ]


def test_title_above_the_headings_at_the_top_of_a_page_begins_another_table():
    first = [title(60, "1.0 PONDS"), *headed(72, *OTTERS[:1])]
    second = headed(40, OTTERS[1])
    third = [title(40, "2.0 BIRDS OF THE TALL ELMS AND OF THE PATH"), *headed(52, *HERONS)]
    read = [*READ[:2], ["1.2 the fence of the west pond is low, and foxes get in", "Raise it."]]
    found = content(first, second, third)
    assert found[:2] == ["1.0 PONDS", read]
    assert found[-1] == HERONS_READ


def test_headings_of_two_cells_that_are_centred_side_by_side_are_one_row():
    def centred(top, *cells):
        marks = column(LEFT, top, "What the keepers saw", "on their round:")
        return [*marks, text(RIGHT, top + PITCH / 2, "To do:"), *rows(top + 2 * PITCH, *cells)]

    assert content(centred(60, *OTTERS), centred(40, REST)) == [READ]


def test_first_line_of_a_page_that_stands_nowhere_before_is_no_heading():
    other = [["Foxes of the wood", "and their dens:"], ["To watch:"]]
    first = headed(72, *OTTERS)
    found = content(first, headed(40, *HERONS, head=other))
    assert "To watch:" in str(found)


def test_line_of_running_text_that_stands_again_is_no_heading():
    words = ["The keepers met in the hide and read the", "log of the winter from end to end."]
    found = content(column(50, 60, *words), column(50, 40, *words, "They were content."))
    assert all(isinstance(block, str) for block in found)


@pytest.mark.parametrize("ruled", ["all", "none"])
@pytest.mark.parametrize("alike", [["Yes", "Yes"], ["Autumn", "Head keeper"]])
def test_first_row_of_a_page_that_happens_to_stand_on_the_page_before_is_a_row(ruled, alike):
    first = [["Is it dry?", "Is it safe?"], alike, ["The hide is", "No"]]
    second = [alike, ["The pond is not", "Yes"], ["The wood is not", "No"]]
    pages = [grid(60, [50, 250, 450], [[[c] for c in row] for row in t], ruled=ruled)
             for t in (first, second)]  # fmt: skip
    assert content(*pages) == [first + second]
