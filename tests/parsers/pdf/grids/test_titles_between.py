"""Titles of sections between the rows of a sheet: one table, headed by its first part."""

import pytest

from tests.drawing import content, grid, text

XS = [50, 90, 250, 400]
HEADS = [["Ref"], ["Finding"], ["Action"]]
ROPES = [[["1.1"], ["Ropes are worn."], ["Splice them."]], [["1.2"], ["Masts are dry."], ["None."]]]
SAILS = [[["2.1"], ["Sails are wet."], ["Air them."]], [["2.2"], ["Oars are dry."], ["None."]]]


def plain(rows):
    return [["".join(cell) for cell in row] for row in rows]


def parts(*rest, ropes=100, heads=78):
    """The headings, a title in a row of its own without borders, and rows with borders."""
    first = [*grid(heads, XS, [HEADS], heading=1), *grid(ropes + 22, XS, ROPES)]
    return [*first, text(55, ropes + 15, "Ropes", bold=True), *rest]


def test_rows_below_titles_go_on_with_the_headings_above():
    second = [text(55, 181, "Sails", bold=True), *grid(188, XS, SAILS)]
    assert content(parts(*second)) == [
        [*plain([HEADS]), ["Ropes"], *plain(ROPES), ["Sails"], *plain(SAILS)]
    ]


def test_title_at_the_end_of_a_page_heads_the_rows_of_the_next():
    (table,) = content(parts(text(55, 181, "Sails", bold=True)), grid(60, XS, SAILS))
    assert table == [*plain([HEADS]), ["Ropes"], *plain(ROPES), ["Sails"], *plain(SAILS)]


@pytest.mark.parametrize(
    "second",
    [
        [text(55, 181, "Sails", bold=True), *grid(188, XS, [HEADS, *SAILS], heading=1)],
        [text(55, 181, "Sails of the fleet"), *grid(188, XS, SAILS)],
        [text(55, 181, "Sails", bold=True), *grid(220, XS, SAILS)],
        [text(55, 181, "Sails", bold=True), *grid(188, [50, 200, 330, 400], SAILS)],
    ],
    ids=["headings of its own", "no title", "a title apart", "other columns"],
)
def test_table_that_is_another_is_not_joined(second):
    tables = [block for block in content(parts(*second)) if isinstance(block, list)]
    assert len(tables) == 2
