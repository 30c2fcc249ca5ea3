"""Tables of PDF that rules and boxes draw in part: what they leave open, the words tell."""

import pytest

from parsers.blocks import Paragraph
from parsers.pdf import read
from tests.drawing import PITCH, band, bottom, box, column, content, grid, pdf, rows, rule, text
from tests.parsers.pdf.test_tables import BODY, HEAD, READ, XS


def cards(top, xs, table, gap=6, radius=0.0):
    """Each cell a box of its own, with white between; its lines stand in its middle."""
    marks = []
    for row in table:
        end = bottom(top, [row])
        tallest = max(map(len, row))
        edges = xs if len(row) > 1 else [xs[0], xs[-1]]
        for x, y, lines in zip(edges, edges[1:], row, strict=False):
            middle = top + 15 + (tallest - len(lines)) * PITCH / 2
            marks += [box(x, top, y - gap, end, radius), *column(x + 5, middle, *lines)]
        top = end + gap
    return marks


@pytest.mark.parametrize("radius", [0.0, 5.0])
def test_cells_that_are_boxes_of_their_own_are_one_table(radius):
    table = rows(cards(100, XS, [HEAD, BODY[0], BODY[1], BODY[2]], radius=radius))
    assert table == READ


def test_title_in_a_box_across_the_columns_is_a_row_of_its_table():
    marks = cards(100, XS, [HEAD, [["1.0 LEADERSHIP"]], *BODY], radius=5)
    assert rows(marks) == [READ[0], ["1.0 LEADERSHIP"], *READ[1:]]


def test_cells_that_are_boxes_of_their_own_are_not_shared_over_a_page():
    first = cards(600, XS, [HEAD, BODY[0]], radius=5)
    assert rows(first, cards(40, XS, BODY[1:], radius=5)) == READ


def test_boxes_of_other_widths_below_one_another_are_no_table():
    marks = [box(50, 100 + 60 * n, 300 + 50 * n, 140 + 60 * n, 5) for n in range(4)]
    marks += [text(60, 120 + 60 * n, "The board met in May.") for n in range(4)]
    assert all(isinstance(block, Paragraph) for block in read(pdf(marks)).blocks)


def test_heading_row_whose_columns_no_rule_parts_is_parted_where_the_body_is():
    marks = grid(100, XS, [HEAD, *BODY], "none", heading=1)
    inner = [rule(x, 122, x, bottom(100, [HEAD, *BODY])) for x in XS[1:-1]]
    level = [rule(50, y, 540, y) for y in (100, 122, *levels(122, BODY))]
    sides = [rule(x, 100, x, bottom(100, [HEAD, *BODY])) for x in (XS[0], XS[-1])]
    assert rows([*marks, *inner, *level, *sides]) == READ


def test_title_with_a_tab_after_its_number_is_not_parted():
    inner = [rule(x, 122, x, bottom(122, BODY)) for x in XS[1:-1]]
    level = [rule(50, y, 540, y) for y in (100, 122, *levels(122, BODY))]
    sides = [rule(x, 100, x, bottom(122, BODY)) for x in (XS[0], XS[-1])]
    title = [text(55, 115, "1.0", bold=True), text(95, 115, "LEADERSHIP", bold=True)]
    marks = [*title, *grid(122, XS, BODY, "none"), *inner, *level, *sides]
    assert rows(marks)[0] == ["1.0 LEADERSHIP"]


def test_justified_lines_of_a_ruled_column_do_not_part_it():
    narrow = [50, 90, 300, 400]
    body = [[[f"1.{n}"], ["plans are shared;"], []] for n in range(1, 6)]
    marks = grid(100, narrow, [HEAD, *[[*row[:2], [" ", " "]] for row in body]], heading=1)
    top = 122
    for n, words in enumerate(["post", "read", "keep", "file", "list"]):
        y = top + 34 * n + 15
        marks += [text(305, y, "Office"), text(345, y, "to"), text(370, y, words)]
        marks += [text(305, y + 12, "all of the plans now" if n > 1 else "it.")]
    assert {len(row) for row in rows(marks)} == {3}


def test_full_band_in_a_ruled_outline_is_a_row():
    ys = [100, 122, *levels(122, BODY)]
    marks = [band(50, 100, 540, 122), *grid(100, XS, [HEAD, *BODY], "none")]
    marks += [rule(50, y, 540, y) for y in (100, *ys[2:])]
    marks += [rule(x, 100, x, ys[-1]) for x in XS]
    assert rows(marks) == READ


def test_columns_ruled_without_any_level_rule_are_a_table():
    marks = [rule(x, 100, x, bottom(100, [HEAD, *BODY])) for x in XS]
    marks = [rule(x, 100, x, 250) for x in XS] + grid(100, XS, [HEAD], "none", heading=1)
    for n, stretched in enumerate((180, 196, 212, 228, 244), 1):
        y = 116 + 24 * n
        marks += [text(55, y, f"1.{n}"), text(95, y, "plans are"), text(stretched, y, "shared")]
        marks += [text(305, y, "None.")]
    assert rows(marks)[1:] == [[f"1.{n}", "plans are shared", "None."] for n in range(1, 6)]


def test_tables_with_a_rule_below_their_headings_alone_have_columns_of_their_own():
    other = [50, 90, 330, 540]
    marks = [*grid(100, XS, [HEAD, *BODY], "none", heading=1), rule(50, 122, 540, 122)]
    top = bottom(100, [HEAD, *BODY]) + 45
    marks += [text(50, top - 15, "2.0 CURRICULUM", size=13, bold=True)]
    marks += [
        *grid(top, other, [HEAD, *BODY], "none", heading=1),
        rule(50, top + 22, 540, top + 22),
    ]
    assert content(marks) == [READ, "2.0 CURRICULUM", READ]


def test_single_line_that_is_too_long_for_its_column_leaves_the_others_in_theirs():
    long = [["1.4"], ["plans are", "", "today;"], ["None."]]
    marks = grid(100, XS, [HEAD, *BODY, long], "level", heading=1)
    marks += [text(95, bottom(100, [HEAD, *BODY]) + 27, "kept in one.place.for.all." * 2)]
    said = "plans are kept in one.place.for.all.kept in one.place.for.all. today;"
    assert rows(marks)[-1] == ["1.4", said, "None."]


def levels(top, table):
    """Where the rows of a table end."""
    return [bottom(top, table[: n + 1]) for n in range(len(table))]
