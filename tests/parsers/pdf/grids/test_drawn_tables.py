"""Tables of PDF that rules and boxes draw in part: what they leave open, the words tell."""

from itertools import pairwise

import pytest

from parsers.document.blocks import Paragraph
from parsers.pdf import read
from parsers.pdf.grids.ruled import frames
from parsers.pdf.page import Rule
from tests.drawing import (
    PITCH,
    band,
    bottom,
    box,
    column,
    content,
    grid,
    only_table,
    pdf,
    plain,
    rows,
    rule,
    text,
)
from tests.three_columns import BODY, HEAD, READ, XS


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


def far_apart(pairs, right=520):
    """Boxes in two columns that stand far apart, below headings."""
    marks = [text(56, 90, "Found"), text(306, 90, "Next")]
    for n, (found, *steps) in enumerate(pairs):
        top = 100 + 50 * n
        marks += [box(50, top, 250, top + 42), *column(56, top + 15, found)]
        marks += [box(300, top, right, top + 42), *column(306, top + 15, *steps)]
    return marks


STEPS = ["The oars are worn.", "Sand each oar.", "Oil them too."], ["The ropes hold.", "Coil them."]


def test_lines_that_end_early_for_their_boxes_are_paragraphs_however_far_these_stand_apart():
    found = only_table(far_apart(STEPS))
    assert [p.text for p in found.rows[1].cells[-1].content] == ["Sand each oar.", "Oil them too."]


def test_lines_that_fill_their_boxes_are_one_paragraph_however_far_these_stand_apart():
    found = only_table(far_apart(STEPS, right=380))
    assert [p.text for p in found.rows[1].cells[-1].content] == ["Sand each oar. Oil them too."]


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


def test_number_before_a_tab_in_a_title_stands_in_the_column_of_numbers():
    inner = [rule(x, 122, x, bottom(122, BODY)) for x in XS[1:-1]]
    level = [rule(50, y, 540, y) for y in (100, 122, *levels(122, BODY))]
    sides = [rule(x, 100, x, bottom(122, BODY)) for x in (XS[0], XS[-1])]
    title = [text(55, 115, "1.0", bold=True), text(95, 115, "LEADERSHIP", bold=True)]
    marks = [*title, *grid(122, XS, BODY, "none"), *inner, *level, *sides]
    assert rows(marks)[0] == ["1.0", "LEADERSHIP", ""]


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


@pytest.mark.parametrize("word", ["Headteachers", "Headteachers(all)"])
def test_word_too_long_for_the_last_column_goes_beyond_the_table(word):
    xs = [50, 200, 480, 540]
    table = [[["Finding"], ["Action"], ["Who"]], [["Masts bend."], ["Buy."], [word]]]
    table += [[["Oars split."], ["Sand them."], ["Crew"]], [["Hulls leak."], ["Tar."], [word]]]
    read_ = rows(grid(100, xs, table, "level", heading=1))
    assert read_ == [[" ".join(cell) for cell in row] for row in table]


def test_word_beside_a_table_is_none_of_it():
    marks = [*grid(100, XS, [HEAD, *BODY], "level", heading=1), text(545, 137, "Draft")]
    assert "Draft" not in str(rows(marks)[0])


PLAN = [
    [["Better lessons"], ["Visit all classes", "and write it up"], ["Head"]],
    [["More reading", "at home"], ["Buy books"], ["Librarian"]],
    [["Fewer late days"], ["Ring families", "each morning"], ["Office"]],
]
PLAN_READ = [
    ["Better lessons", "Visit all classes and write it up", "Head"],
    ["More reading at home", "Buy books", "Librarian"],
    ["Fewer late days", "Ring families each morning", "Office"],
]


def solid(top, xs, table):
    """Rows of lines at one pitch, without any gap between the rows."""
    marks = []
    for row in table:
        for x, lines in zip(xs, row, strict=False):
            marks += column(x + 5, top + 10, *lines)
        top += PITCH * max(map(len, row))
    return marks


@pytest.mark.parametrize("edges", [[50, 200, 380, 540], [50, 540]])
def test_row_begins_where_all_upright_rules_begin_anew(edges):
    ys = [100, 124, 148, 172]
    pieces = [rule(x, a, x, b) for x in edges for a, b in pairwise(ys)]
    marks = [*pieces, *solid(100, [50, 200, 380], PLAN), rule(50, 100, 540, 100)]
    assert rows([*marks, rule(50, 172, 540, 172)]) == PLAN_READ


def test_dashes_of_upright_rules_part_no_rows():
    dashes = [rule(x, y, x, y + 4.5) for x in (50, 200, 380, 540) for y in range(100, 148, 6)]
    ends = [rule(50, y, 540, y) for y in (100, 124, 148)]
    marks = [*dashes, *ends, *solid(100, [50, 200, 380], PLAN[:2])]
    assert rows(marks) == PLAN_READ[:2]


def test_cell_is_shared_where_the_rules_between_rows_leave_out_its_column():
    xs = [90, 130, 300, 540]
    marks = grid(122, xs, BODY, "none") + grid(100, [50, *xs], [[["Area"], *HEAD]], "none", 1)
    ends = [122, *levels(122, BODY)]
    marks += [rule(50, ends[0], 540, ends[0]), rule(50, ends[-1], 540, ends[-1])]
    marks += [rule(90, y, 540, y) for y in ends[1:-1]]
    marks += [text(70, ends[-1] - 10, "1.0 LEADERSHIP", bold=True, turn=90)]
    table = only_table(marks)
    assert table.rows[1].cells[0].row_span == len(BODY)
    assert [row[0] for row in rows(marks)] == ["Area", "1.0 LEADERSHIP", "1.2", "1.3"]


def test_headings_over_several_columns_belong_to_the_heading_row_below_in_every_table():
    table = [[["We are"], [], ["We go"]], HEAD, *BODY]
    read_ = [["We are", "", "We go"], *READ]
    second = bottom(100, table) + 60
    marks = [text(50, second - 20, "2.0 CURRICULUM", size=13, bold=True)]
    for top in (100, second):
        marks += grid(top, XS, table, "level", heading=2)
    assert content(marks) == [read_, "2.0 CURRICULUM", read_]


@pytest.mark.parametrize(("level", "count"), [([100], 1), ([100, 160], 2)])
def test_upright_rules_between_the_sides_of_a_table_are_its_own_unless_it_has_rows_there(
    level, count
):
    sides = [Rule(True, x, 100, 200) for x in (50, 540)]
    inner = [Rule(True, x, 140, 200) for x in (200, 380)]
    ends = [Rule(False, y, 50, 540) for y in level if y == 100]
    beside = [Rule(False, y, 50, 190) for y in level if y > 100]
    assert len(frames([*sides, *inner, *ends, *beside])) == count


def levels(top, table):
    """Where the rows of a table end."""
    return [bottom(top, table[: n + 1]) for n in range(len(table))]


@pytest.mark.parametrize("drawn", ["bands", "level"])
def test_first_row_is_none_of_the_headings_though_nothing_parts_it_from_them(drawn):
    ys = [122, *levels(122, BODY)]
    marks = [rule(50, y, 540, y) for y in ys[1:]]
    if drawn == "bands":
        marks = [band(50, ys[1], 540, ys[2])]
    assert rows([*marks, *grid(100, XS, [HEAD, *BODY], "none", heading=1)]) == READ


VIEWS = [
    [["Our view"], ["Next"]],
    [["Staff"]],
    [["Cooks like the hall"], ["Keep it open"]],
    [["Pupils"]],
    [["Queues are long."], ["Open a till"]],
]


def shaded_views(table, shaded, columns=(50, 300, 540)):
    """A table with level rules, whose rows of these numbers are shaded, a box for each column."""
    ys = [100 + bottom(0, table[:n]) for n in range(len(table) + 1)]
    bands = [band(x, ys[r], y, ys[r + 1]) for r in shaded for x, y in pairwise(columns)]
    return [*bands, *grid(100, (50, 300, 540), table, "level", heading=1)]


def test_title_in_a_band_of_one_box_goes_across_the_columns():
    found = only_table(shaded_views(VIEWS, (1, 3), columns=(50, 540)))
    assert [cell.column_span for row in found.rows for cell in row.cells] == [
        1,
        1,
        2,
        1,
        1,
        2,
        1,
        1,
    ]


@pytest.mark.parametrize(
    ("shaded", "columns", "title"),
    [
        ((1, 3), (50, 300, 540), "Pupils"),  # a box for each cell
        ((), (50, 540), "Pupils"),
        ((2, 3), (50, 540), "Pupils"),  # rows with several cells are shaded too
        ((1, 3), (50, 540), "Pupils are calm."),  # a sentence
    ],
)
def test_row_without_a_second_cell_is_no_title_for_that(shaded, columns, title):
    table = [*VIEWS[:3], [[title]], VIEWS[4]]
    found = only_table(shaded_views(table, shaded, columns))
    assert {len(row.cells) for row in found.rows} == {2}


@pytest.mark.parametrize("drawn", ["level", "bands"])
def test_table_that_is_bold_throughout_is_one(drawn):
    table = [[["View"], ["Next"]], *([[f"hall {n} is cold"], ["Mend it."]] for n in range(1, 5))]
    assert len(rows(grid(100, (50, 300, 540), table, drawn, heading=5))) == 5


def test_tables_of_bands_with_columns_a_little_apart_have_each_their_own():
    starts = [50, 86, 297, 540]
    second = bottom(100, BODY) + 40
    marks = [text(50, second - 12, "2.0 CURRICULUM", bold=True)]
    for top, xs in ((100, XS), (second, starts)):
        ys = [top, *levels(top, BODY)]
        marks += [band(x, a, y, b) for a, b in list(pairwise(ys))[::2] for x, y in pairwise(xs)]
        marks += grid(top, [x - 5 for x in xs], BODY, "none")
    assert content(marks) == [READ[1:], "2.0 CURRICULUM", READ[1:]]


@pytest.mark.parametrize(
    ("beside", "read_"),
    [
        (["1.1", "1.2", "1.3"], ["", "1.1", "1.2", "1.3"]),
        (["1.1", "", "1.3"], ["", "1.1", "", "1.3"]),
    ],
)
def test_numbers_in_the_margin_are_the_first_column_of_the_ruled_table_beside_them(beside, read_):
    table = [row[1:] for row in (HEAD, *BODY)]
    marks = grid(100, XS[1:], table, heading=1)
    marks += [text(60, y + 15, n) for y, n in zip([122, *levels(122, BODY)], beside, strict=False)]
    assert [row[0] for row in rows(marks)] == read_


@pytest.mark.parametrize("beside", [["New", "New", "Old"], ["1.1", "1.1", "1.1"], ["1", "2", "by"]])
def test_words_in_the_margin_are_no_column(beside):
    table = [row[1:] for row in (HEAD, *BODY)]
    marks = grid(100, XS[1:], table, heading=1)
    marks += [text(60, y + 15, n) for y, n in zip([122, *levels(122, BODY)], beside, strict=False)]
    assert {len(row) for row in rows(marks)} == {2}


@pytest.mark.parametrize("over", [0, 4, 8])
@pytest.mark.parametrize("to_the_left", [False, True])
def test_cells_drawn_over_the_edges_of_their_neighbours_are_no_rows_or_columns(over, to_the_left):
    listed = [["1.4"], ["plans are old;"], ["• Burn them.", "• Print more."]]
    marks, top = [], 100
    for row in (HEAD, *BODY, listed):
        end = bottom(top, [row])
        for x, y in pairwise(XS):
            x0, x1 = (x - over, y) if to_the_left else (x, y + over)
            marks.append(box(max(x0, XS[0]), top, min(x1, XS[-1]), end + over))
        marks += grid(top, XS, [row], "none")
        top = end + 2
    table = only_table(marks)
    assert plain(table) == [*READ, ["1.4", "plans are old;", "• Burn them.\n• Print more."]]
    assert [p.marker for p in table.rows[-1].cells[2].content] == ["•", "•"]


def loose(step, xs):
    """Rows of two lines, so far apart."""
    marks = grid(100, XS, [HEAD], "none", heading=1)
    for n in range(1, 5):
        y = 115 + step * n
        for x, lines in zip(xs, ([f"1.{n}"], ["plans are", "shared;"], ["None."]), strict=True):
            marks += column(x + 5, y, *lines)
    return marks


def test_rows_without_rules_may_stand_far_apart_in_line():
    body = [[f"1.{n}", "plans are shared;", "None."] for n in range(1, 5)]
    assert rows(loose(62, XS[:-1])) == [READ[0], *body]


def test_lines_far_below_a_table_that_begin_elsewhere_are_none_of_its_rows():
    assert all(isinstance(block, str) for block in content(loose(62, [50, 120, 330])))


def below_a_band(step, texts):
    """Single lines so far apart below shaded headings, the cells of each where it says."""
    marks = [band(50, 100, 540, 122), *grid(100, XS, [HEAD], "none", heading=1)]
    for n, cells in enumerate(texts, 1):
        marks += [text(x, 115 + step * n, words) for x, words in cells]
    return marks


def test_rows_of_single_lines_may_stand_far_below_shaded_headings_in_line():
    lines = [[(55, f"1.{n}"), (95, "plans are shared;"), (305, "None.")] for n in range(1, 5)]
    body = [[words for _, words in cells] for cells in lines]
    assert rows(below_a_band(28, lines)) == [READ[0], *body]
    beside = [(55, "Signed"), (180, "by the board"), (420, "in May")]
    *_, last = content(below_a_band(28, [*lines, beside]))
    assert last == "Signed by the board in May"


def test_tables_of_other_columns_whose_headings_nothing_rules_off_are_two():
    other = [50, 90, 330, 540]
    marks = []
    for top, xs in ((100, XS), (bottom(100, [HEAD, *BODY]) + 30, other)):
        marks += grid(top, xs, [HEAD, *BODY], "none", heading=1)
        marks += [rule(50, y, 540, y) for y in levels(top + 22, BODY)]
    title = text(50, bottom(100, [HEAD, *BODY]) + 22, "2.0 CURRICULUM", size=13, bold=True)
    assert content([*marks, title]) == [READ, "2.0 CURRICULUM", READ]


@pytest.mark.parametrize("missing", [90, 280, 440])
def test_column_whose_rule_is_missing_is_told_by_the_white_between(missing):
    xs = [50, 90, 280, 440, 540]
    body = [[[f"1.{n}"], ["plans are shared;"], ["Office to post."], ["Ms Lee"]] for n in (1, 2, 3)]
    head = [["No"], ["Statement"], ["Action"], ["Lead"]]
    end = bottom(40, [head, *body])
    marks = [*grid(40, xs, [head, *body], "level", heading=1)]
    marks += [rule(x, 40, x, end) for x in xs if x != missing]
    assert rows(marks)[1] == ["1.1", "plans are shared;", "Office to post.", "Ms Lee"]


def twins(*above):
    """Two tables side by side, and marks above them: what a reader makes of it, block by block."""
    body = [[["Finding"], ["Action"]], [["It is old;"], ["Buy one."]]]
    marks = grid(100, [50, 150, 280], body, heading=1) + grid(100, [310, 410, 545], body, heading=1)
    found = read(pdf([*marks, *above])).blocks
    return [block.text if isinstance(block, Paragraph) else "table" for block in found]


@pytest.mark.parametrize("left", [309, 330])
def test_tables_side_by_side_are_read_each_below_its_own_title(left):
    above = [
        text(50, 60, "Plans for the year"),
        text(50, 90, "Indoors"),
        text(left, 90, "Outdoors"),
    ]
    assert twins(*above) == ["Plans for the year", "Indoors", "table", "Outdoors", "table"]


@pytest.mark.parametrize(
    "above",
    [
        [text(50, 90, "What was found at all of the sites that were seen in May")],
        [text(50, 90, "Indoors")],
        [text(50, 90, "Indoors and then"), text(285, 90, "at")],
        [text(50, 60, "Indoors"), text(310, 60, "Outdoors")],  # too far above
    ],
)
def test_other_line_above_tables_side_by_side_is_one(above):
    assert twins(*above)[1:] == ["table", "table"]


NESTED = [
    [["No"], ["To do"]],
    [["4.1"], ["Oil the locks.", "", "", "Paint the gate."]],
    [["4.2"], ["Ask the ferryman."]],
]


def spans(*pages):
    return [[(c.row_span, c.column_span) for c in row.cells] for row in only_table(*pages).rows]


@pytest.mark.parametrize("levels", [[], [117, 151], [120, 140, 160], [115, 140, 165]])
def test_rules_of_a_table_inside_a_cell_make_its_row_none_higher(levels):
    marks = grid(90, [50, 90, 300], NESTED, heading=1)
    marks += [rule(97, y, 300, y) for y in levels] + [
        rule(97, 115, 97, 165),
        rule(300, 115, 300, 165),
    ]
    read_ = rows(marks)
    assert [row[0] for row in read_] == ["No", "4.1", "4.2"]
    assert read_[1][-1].split("\n") == ["Oil the locks.", "Paint the gate."]
    assert spans(marks) == [[(1, 1), (1, 1)]] * 3


def test_cell_beside_several_rows_is_shared_by_as_many():
    marks = grid(90, [90, 200, 300], [[["a"], ["b"]], [["c"], ["d"]], [["e"], ["f"]]])
    end = 90 + 3 * (PITCH + 10)
    marks += [
        rule(50, 90, 50, end),
        rule(50, 90, 90, 90),
        rule(50, end, 90, end),
        text(55, 105, "one"),
    ]
    assert spans(marks) == [[(3, 1), (1, 1), (1, 1)], [(1, 1), (1, 1)], [(1, 1), (1, 1)]]
