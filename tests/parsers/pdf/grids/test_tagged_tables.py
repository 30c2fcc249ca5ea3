"""Tables that only a page's tags name are read as such, where the words lie as those of a table."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from parsers.pdf import read
from tests.drawing import plain
from tests.tagging import SIZE, across, frame, table, tagged

HEAD = ["No", "Statement", "Action"]
ROWS = [HEAD, ["1", "Ropes are old;", "Mate to splice them."], ["2", "Lamps are lit;", "None."]]
NAMELESS = ["NonStruct"] * 3
NARROW = 3.0  # points between two columns, as in a table without borders


def width(words):
    return stringWidth(words, "Helvetica", SIZE)


def columns(rows, gap=NARROW, left=50):
    """Where columns begin that are as wide as their longest texts."""
    xs = [left]
    for column in zip(*rows, strict=True):
        xs.append(xs[-1] + gap + max(width(cell or "") for cell in column))
    return xs


def close(rows, top=100, kinds=("Table", "TR", "TD")):
    """A table whose columns stand close together."""
    return table(top, columns(ROWS), rows, kinds)


def tables(*pages):
    return [plain(block) for block in read(tagged(*pages)).blocks if hasattr(block, "rows")]


def row(*cells, kinds=("TR", "TD")):
    """A row of cells, each a mark or several."""
    return (kinds[0], *((kinds[1], ("NonStruct", *marks)) for marks in cells))


@pytest.mark.parametrize("kinds", [("Table", "TR", "TD"), ("Table", "TR", "TH"), NAMELESS])
def test_columns_close_to_one_another_are_told_apart(kinds):
    assert tables([close(ROWS, kinds=kinds)]) == [ROWS]


def test_table_with_a_head_and_a_body_is_one():
    _, *rows = close(ROWS)
    assert tables([("Table", ("THead", rows[0]), ("TBody", *rows[1:]))]) == [ROWS]


def test_cells_without_words_are_empty():
    rows = [HEAD, ["1", None, "Mate to splice them."], [None, "Lamps are lit;", None]]
    shown = [[cell or "" for cell in row] for row in rows]
    xs = columns(ROWS)
    assert tables([table(100, xs, rows)]) == [shown]


def test_cells_in_the_middle_of_a_row_are_of_it():
    x, y, z, _ = columns(ROWS)
    cells = [[(x, 112, "1")], [(y, 112, "Ropes are old;")], [(z, 100, ["Mate", "to", "act"])]]
    found = tables([("Table", row(*cells), *close(ROWS[2:], 150)[1:])])
    assert found == [[["1", "Ropes are old;", "Mate to act"], ROWS[2]]]


def test_cell_in_the_middle_of_two_rows_reaches_over_both():
    marks = [row([(50, 110, "Ropes")], [(100, 100, "Mate to splice them.")])]
    marks += [row([(100, 120, "Bosun to buy more.")])]
    marks += [row([(50, 140, "Lamps")], [(100, 140, "None")])]
    (block,) = read(tagged([("Table", *marks)])).blocks
    assert [cell.row_span for cell in block.rows[0].cells] == [2, 1]


def test_heading_to_the_left_of_the_list_below_it_is_of_its_column():
    rows = [row([(50, 100, "Statement")], [(200, 100, "Do")])]
    rows += [row([(50, y, "Ropes are old;")], [(230, y, "Splice them.")]) for y in (120, 140)]
    assert tables([("Table", *rows)])[0][0] == ["Statement", "Do"]


def test_bullets_without_tags_are_of_the_cell_that_they_stand_in():
    bullets = [(144, y, "-") for y in (120, 140)]
    rows = [["Statement", "Action"], ["Ropes are old;", "Splice."], ["Lamps are lit;", "None."]]
    found = tables([*bullets, table(100, [50, 155], rows)])
    shown = [[text, f"• {action}"] for text, action in rows[1:]]
    assert found == [[rows[0], *shown]]


def test_title_alone_in_a_row_goes_across_as_far_as_it_says():
    title = ("TR", across(row([(50, 120, "Moorings")])[1], 3))
    head, below = close(ROWS[:1])[1:], close(ROWS[1:], 140)[1:]
    assert tables([("Table", *head, title, *below)]) == [[HEAD, ["Moorings"], *ROWS[1:]]]


@pytest.mark.parametrize("kinds", [("Table", "TR", "TD"), NAMELESS])
def test_table_goes_on_below_the_edge_of_a_page(kinds):
    longer = ["3", "Sails;", "Sew."]
    first, second = close(ROWS, kinds=kinds), table(50, columns(ROWS), [longer] * 2, kinds)
    assert tables([first], [second]) == [[*ROWS, longer, longer]]


def test_single_row_at_the_top_of_a_page_goes_on_with_its_table():
    last = ["3", "Sails;", "Sew."]
    assert tables([close(ROWS)], [table(50, columns(ROWS), [last])]) == [[*ROWS, last]]


# Where words do not lie as those of a table, or tags name none, pages are read as without tags.

LABELS = [["Ship:", "Heron"], ["Home port:", "Quay"], ["Mate:", "Pike"]]


def label_lines(kinds):
    """Words in bold before others, line by line."""
    lines = []
    for i, (label, words) in enumerate(LABELS):
        y = 100 + 20 * i
        marks = [(50, y, label)], [(50 + width(label) + NARROW, y, words)]
        lines.append(row(*marks, kinds=kinds[1:]))
    return (kinds[0], *lines)


OVERLAPPING = ("Table", *[row([(50, y, "Ropes are old;")], [(80, y, "None.")]) for y in (100, 120)])
IN_ONE_PLACE = ("Table", *[row([(50, 100, "Ropes")], [(120, 100, "None.")]) for _ in range(2)])
NOT_TABLES = {
    "lines with labels": label_lines(NAMELESS),
    "cells over one another": OVERLAPPING,
    "rows over one another": IN_ONE_PLACE,
    "one row": close(ROWS[:1]),
    "one row without names": close(ROWS[:1], kinds=NAMELESS),
    "one column": table(100, [50], [["Ropes are old;"], ["Lamps are lit;"]]),
    "one column without names": table(100, [50], [["Ropes;"], ["Lamps;"]], NAMELESS),
    "paragraphs": table(100, [50, 130], [["Ropes", "Old"], ["Lamps", "Lit"]], ["Div", "P", "Span"]),
    "rows outside of a table": table(100, [50, 130], ROWS, ["Sect", "TR", "TD"]),
    "cells outside of a row": table(100, [50, 130], ROWS, ["Table", "Div", "TD"]),
    "one row of several cells": (
        "NonStruct", *close(ROWS[:1], kinds=NAMELESS)[1:],
        row([(50, 130, "Ropes are old")], kinds=NAMELESS[1:]),
    ),
}  # fmt: skip


@pytest.mark.parametrize("marks", NOT_TABLES.values(), ids=NOT_TABLES)
def test_tags_of_words_that_lie_otherwise_count_for_nothing(marks):
    assert tables([marks]) == tables([("P", mark) for mark in _texts(marks)])


def _texts(element):
    for mark in element[1:]:
        if isinstance(mark[0], str):
            yield from _texts(mark)
        else:
            yield mark


def test_of_tables_around_tables_the_inner_ones_are_read():
    outer = row([(50, 60, "Quay")], [(50, 80, "Trust")], kinds=NAMELESS[1:])
    nested = ("NonStruct", ("NonStruct", close(ROWS)))
    found = tables([("NonStruct", outer, nested, outer)])
    assert found == [ROWS]


# Tables whose borders touch. The rules alone tell of one.

LEFT = [["Ropes", "Splice"], ["Lamps", "None"]]
RIGHT = [["Sails", "Sew"], ["Pumps", "Oil"]]
YS = [86, 106, 126]
BESIDE = frame([45, 100, 150, 200, 250], YS)
BELOW = frame([45, 100, 150], [*YS, 146, 166])


def test_tables_side_by_side_with_borders_that_touch_are_two():
    marks = [table(100, [50, 105], LEFT), table(100, [155, 205], RIGHT)]
    assert tables([*BESIDE, *marks]) == [LEFT, RIGHT]


def test_titles_of_tables_side_by_side_stand_above_them():
    titles = [("P", (46, 80, "Quay")), ("P", (151, 80, "Yard"))]
    marks = [*titles, table(100, [50, 105], LEFT), table(100, [155, 205], RIGHT)]
    found = read(tagged([*BESIDE, *marks])).blocks
    assert [plain(block) for block in found] == ["Quay", LEFT, "Yard", RIGHT]


def test_tables_below_one_another_with_borders_that_touch_are_two():
    head = ["Ropes", "Do"]
    below = [table(100, [50, 105], [head, LEFT[0]]), table(140, [50, 105], [head, RIGHT[0]])]
    assert len(tables([*BELOW, *below])) == 2


def words_of(rows, left):
    """Cells as paragraphs."""
    return [
        ("P", (left + 55 * c, 100 + 20 * r, cell))
        for r, row in enumerate(rows)
        for c, cell in enumerate(row)
    ]


ONE_FRAME = {
    "no tags of tables": [*words_of(LEFT, 50), *words_of(RIGHT, 155)],
    "one table": [table(100, [50, 105, 155, 205], [LEFT[i] + RIGHT[i] for i in (0, 1)])],
    "a table and paragraphs": [table(100, [50, 105], LEFT), *words_of(RIGHT, 155)],
    "a table of one row": [table(100, [50, 105], LEFT), table(100, [155, 205], RIGHT[:1]),
                           *words_of([[], RIGHT[1]], 155)],
    "small tables in cells": [
        ("Table", row([(50, 100, "Ropes are")], [(105, 100, "old, so")]),
         ("TR", ("TD", table(120, [46, 66], [["a", "b"], ["c", "d"]], pitch=1)),
          ("TD", ("NonStruct", (105, 120, "buy more"))))),
        *words_of(RIGHT, 155),
    ],
}  # fmt: skip


@pytest.mark.parametrize("marks", ONE_FRAME.values(), ids=ONE_FRAME)
def test_frame_whose_words_are_not_those_of_several_tables_is_one(marks):
    assert len(tables([*BESIDE, *marks])) == 1


# Forms: rules within the cells of a ruled table.

FORM = frame([45, 150, 250], [86, 126, 166])
ANSWERS = [["Ropes", "Splice"], ["Lamps", "None"]]


def fields(ys, x0=155, x1=240):
    """Boxes in cells, each around a line."""
    return [rule for y in ys for rule in frame([x0, x1], [y - 11, y + 4])]


def test_boxes_in_cells_make_no_rows():
    marks = table(110, [50, 160], ANSWERS, pitch=40)
    assert tables([*FORM, *fields([110, 150]), marks]) == [ANSWERS]


def test_choice_in_a_box_with_an_arrow_is_of_the_cell_around_it():
    chosen = [*frame([155, 210, 220], [99, 114]), (158, 110, "Red")]
    rows = [["Statement", "Rating"], ["Ropes are old;", None], ["Lamps are lit;", "Green"]]
    found = tables([*chosen, table(90, [50, 150], rows)])
    assert found == [[rows[0], ["Ropes are old;", "Red"], rows[2]]]


OTHER_BOXES = {
    "rows without tags": words_of(ANSWERS, 50),
    "rows that the rules draw": [table(100, [50, 160], ANSWERS, pitch=40)],
    "a cell over two rows": [("Table", row([(50, 100, "Ropes")], [(160, 100, "Splice")]),
                              row([(160, 140, "None")]))],
}  # fmt: skip


@pytest.mark.parametrize("marks", OTHER_BOXES.values(), ids=OTHER_BOXES)
def test_rows_that_rules_draw_are_kept(marks):
    plain_frame = [*frame([45, 150, 250], [86, 126, 166])]
    assert len(tables([*plain_frame, *marks])[0]) in (1, 2)
    assert tables([*plain_frame, *marks]) == tables(
        [*plain_frame, *[("P", m) for m in _all(marks)]]
    )


def _all(marks):
    for mark in marks:
        yield from _texts(mark)


def test_box_without_tags_outside_of_tagged_tables_is_a_table():
    box = [*frame([300, 400, 500], [399, 414]), (305, 410, "Mate"), (405, 410, "Pike")]
    assert [["Mate", "Pike"]] in tables([*box, close(ROWS)])


def test_tags_that_leave_out_a_column_of_numbers_count_for_nothing():
    rows = [row[1:] for row in ROWS[1:]]
    numbers = [("P", (20, 100 + 20 * at, str(at))) for at in (1, 2)]
    words = [("P", (20, 100 + 20 * at, "Draft")) for at in (1, 2)]
    close_rows = table(120, columns(ROWS)[1:], rows)
    assert rows not in tables([*numbers, close_rows])
    assert rows in tables([*words, close_rows])
    assert rows in tables([close_rows])
