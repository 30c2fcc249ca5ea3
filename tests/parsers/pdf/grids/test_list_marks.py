"""Marks that count the items of a list, set apart by a tab, are no column of their own."""

import pytest

from tests.drawing import PAD, PITCH, SIZE, grid, rows, text

XS = [50, 90, 300, 540]
TAB = 36
HEAD = [["No"], ["Rule of the pool"], ["To do"]]


def table(*cells):
    """A table with rules; what stands after a tab in the cells of its last column begins further to
    the right. Each cell of it is one list of lines."""
    pool = [[["3.1"], ["Floats are counted."], []], [["3.2"], ["Lanes are marked."], []]]
    body = [[number, rule, [line.split("\t")[0] for line in lines]]
            for (number, rule, _), lines in zip(pool, cells, strict=True)]  # fmt: skip
    marks, top = grid(60, XS, [HEAD, *body], heading=1), 60 + PITCH + 2 * PAD
    for lines in cells:
        for n, line in enumerate(lines):
            after = line.partition("\t")[2]
            y = top + PAD + SIZE + n * PITCH
            marks += [text(XS[2] + PAD + TAB, y, after)] if after else []
        top += PITCH * len(lines) + 2 * PAD
    return marks


@pytest.mark.parametrize(
    ("one", "two", "three"),
    [("(a)", "(b)", "(c)"), ("a)", "b)", "c)"), ("1.", "2.", "3."), ("(i)", "(ii)", "(iii)")],
)
def test_marks_and_texts_of_a_list_are_one_cell(one, two, three):
    cells = [
        [f"{one}\tCount them in May.", f"{two}\tPaint those that the sun has", "bleached."],
        [f"{one}\tBuy a rope.", f"{two}\tAsk the club.", f"{three}\tMeasure again."],
    ]
    read = rows(table(*cells))
    assert {len(row) for row in read} == {3}
    assert "bleached." in read[1][2]


def test_list_that_the_page_cut_goes_on_in_the_uppermost_cell():
    cells = [
        ["(c)\tPaint those that the sun has", "bleached."],
        ["(a)\tBuy it.", "(b)\tAsk the club."],
    ]
    assert {len(row) for row in rows(table(*cells))} == {3}


def test_item_begins_a_paragraph_at_the_letter_that_follows():
    cells = [
        [
            "(a)\tCount the floats of all lanes and",
            "(b)\tPaint those that the sun has",
            "bleached.",
        ],
        ["(a)\tBuy a rope.", "(b)\tAsk the club."],
    ]
    read = rows(table(*cells))
    assert (
        read[1][2]
        == "(a) Count the floats of all lanes and\n(b) Paint those that the sun has bleached."
    )


@pytest.mark.parametrize(
    "column",
    [
        ("1.\tBuy a rope.", "2.\tAsk the club."),  # count on from row to row
        ("Ann\tBuy a rope.", "Ben\tAsk the club."),
        ("(c)\tBuy a rope.", "(f)\tAsk the club."),  # refer to something
        ("4.5\tBuy a rope.", "4.6\tAsk the club."),
    ],
)
def test_what_counts_on_or_does_not_count_is_a_column(column):
    assert {len(row) for row in rows(table(*([line] for line in column)))} == {4}


def test_numbers_of_rows_in_the_first_column_are_a_column():
    body = [[["1."], ["Buy a rope."]], [["2."], ["Ask the club."]]]
    marks = grid(60, [50, 90, 540], [[["No"], ["To do"]], *body], "level", heading=1)
    assert rows(marks)[1:] == [["1.", "Buy a rope."], ["2.", "Ask the club."]]
