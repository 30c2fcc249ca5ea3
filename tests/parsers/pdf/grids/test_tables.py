"""Tables of PDF: whatever draws them, rules, bands or white space."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from parsers.document.blocks import Paragraph, Table
from parsers.pdf import read
from tests.drawing import (
    HEIGHT,
    PITCH,
    band,
    bottom,
    column,
    content,
    grid,
    only_table,
    pdf,
    plain,
    rows,
    rule,
    text,
    wrapped,
)
from tests.three_columns import BODY, HEAD, READ, XS

DRAWN = ["all", "level", "upright", "outline", "bands", "cells", "none", "open", "body"]


@pytest.mark.parametrize("ruled", DRAWN)
def test_table_is_found_whatever_draws_it(ruled):
    assert rows(grid(100, XS, [HEAD, *BODY], ruled, heading=1)) == READ


@pytest.mark.parametrize("ruled", DRAWN)
def test_title_above_a_table_stays_a_paragraph(ruled):
    title = text(50, 80, "1.0 LEADERSHIP", size=13, bold=True)
    read_ = content([title, *grid(100, XS, [HEAD, *BODY], ruled, heading=1)])
    assert read_ == ["1.0 LEADERSHIP", READ]


@pytest.mark.parametrize("ruled", ["all", "level", "bands", "cells", "none"])
def test_title_between_two_tables_parts_them(ruled):
    first = grid(100, XS, [HEAD, *BODY], ruled, heading=1)
    end = bottom(100, [HEAD, *BODY])
    title = text(50, end + 30, "2.0 CURRICULUM", size=13, bold=True)
    second = grid(end + 45, XS, [HEAD, *BODY], ruled, heading=1)
    assert content([*first, title, *second]) == [READ, "2.0 CURRICULUM", READ]


@pytest.mark.parametrize("ruled", DRAWN)
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_page_reads_like_an_upright_one(ruled, turn):
    marks = grid(100, XS, [HEAD, *BODY], ruled, heading=1)
    assert rows(marks, rotate=turn) == READ


@pytest.mark.parametrize("ruled", ["all", "level", "none"])
def test_prose_is_no_table(ruled):
    prose = wrapped("The board met six times and heard from every school in the year. " * 6, 450)
    marks = column(50, 100, *prose)
    marks += [rule(50, 80, 540, 80), rule(50, 300, 540, 300)] if ruled == "level" else []
    marks += [rule(x, 80, x, 300) for x in (45, 545)] if ruled == "all" else []
    assert all(isinstance(block, Paragraph) for block in read(pdf(marks)).blocks)


def test_highlighted_words_in_prose_are_no_table():
    prose = wrapped("Some words of this paragraph stand on a yellow ground. " * 4, 450)
    marks = [band(100, 91, 180, 103), band(100, 115, 180, 127), *column(50, 100, *prose)]
    assert all(isinstance(block, Paragraph) for block in read(pdf(marks)).blocks)


def test_section_row_spans_the_columns():
    top = grid(100, [50, 540], [[["1.0 LEADERSHIP"]]])
    marks = [*top, *grid(122, XS, [HEAD, *BODY])]
    table = only_table(marks)
    assert [(c.text, c.column_span) for c in table.rows[0].cells] == [("1.0 LEADERSHIP", 3)]
    assert plain(table)[1:] == READ


def test_shared_action_cell_spans_its_rows():
    ys = [100, 122, 160, 198]
    marks = [rule(50, y, 300, y) for y in ys] + [rule(300, y, 540, y) for y in (100, 122, 198)]
    marks += [rule(x, 100, x, 198) for x in (50, 300, 540)]
    marks += [text(55, 115, "Statement"), text(305, 115, "Action")]
    marks += [text(55, 137, "1.1 plans are shared;"), text(55, 175, "1.2 plans are read;")]
    marks += [text(305, 137, "Office to post the plan.")]
    shared = only_table(marks).rows[1].cells[1]
    assert (shared.text, shared.row_span) == ("Office to post the plan.", 2)


def test_turned_heading_is_read_in_its_own_direction():
    tall = [[["No", "", "", ""], [], ["Action"]], *BODY]
    marks = [*grid(100, XS, tall), text(150, 155, "Judgement", turn=90, size=8)]
    assert rows(marks)[0] == ["No", "Judgement", "Action"]


def test_two_numbers_in_one_ruled_cell_stay_in_it():
    body = [[["1.1 plans are shared;", "1.2 plans are read;"], ["Office to post the plan."]]] * 5
    table = rows(grid(100, [50, 300, 540], [[["Statement"], ["Action"]], *body]))
    assert len(table) == 6


def test_text_that_no_cell_holds_is_kept():
    marks = [*grid(100, XS, [HEAD, *BODY]), text(400, 700, "Signed: the chair")]
    assert content(marks)[-1] == "Signed: the chair"


def test_empty_cells_are_kept():
    body = [[["1.1"], ["plans are shared;"], []], [["1.2"], ["plans are read;"], []]]
    assert rows(grid(100, XS, [HEAD, *body]))[1:] == [
        ["1.1", "plans are shared;", ""],
        ["1.2", "plans are read;", ""],
    ]


@pytest.mark.parametrize("labels", [["A1", "A2", "B1"], ["1.9", "1.10", "2.1"], ["1", "2", "3"]])
def test_borderless_rows_begin_at_their_numbers(labels):
    body = [[[label], *row[1:]] for label, row in zip(labels, BODY, strict=True)]
    table = rows(grid(100, XS, [HEAD, *body], "none", heading=1))
    assert [row[0] for row in table] == ["No", *labels]


def test_borderless_rows_begin_at_the_numbers_of_any_column():
    body = [[["Office to post."], [f"1.{n} kept;"]] for n in (1, 2, 3)]
    table = rows(grid(100, [50, 250, 540], [[["Action"], ["Statement"]], *body], "none", heading=1))
    assert [row[1] for row in table] == ["Statement", "1.1 kept;", "1.2 kept;", "1.3 kept;"]


def test_borderless_row_whose_cells_are_centred_begins_with_its_highest_line():
    marks = [text(x, 80, words, bold=True) for x, (words,) in zip((55, 95, 305), HEAD, strict=True)]
    for n in (1, 2, 3):
        y = 60 + 50 * n
        marks += [*column(95, y, "plans are shared", "with everyone;"), text(55, y + 6, f"1.{n}")]
        marks += column(305, y - 6, "Office to post", "the plan by", "the end of May.")
    assert rows(marks)[1:] == [
        [f"1.{n}", "plans are shared with everyone;", "Office to post the plan by the end of May."]
        for n in (1, 2, 3)
    ]


SHARED, KEPT = ["plans are shared", "with everyone", "in good time;"], ["plans are kept."]
POSTED, RESTED = (
    ["Office to post them."],
    ["Head to read", "what is kept", "and to say", "what goes."],
)


def centred(top, *table, xs=(55, 250)):
    """Rows without rules, each cell in the middle of its row."""
    marks = []
    for row in table:
        tallest = max(map(len, row))
        for x, lines in zip(xs, row, strict=True):
            marks += column(x, top + (tallest - len(lines)) * PITCH / 2, *lines)
        top += (tallest + 1) * PITCH
    return marks


def test_borderless_rows_without_numbers_whose_cells_are_centred_begin_below_gaps():
    heads = [text(55, 80, "Statement", bold=True), text(250, 80, "Action", bold=True)]
    body = [(SHARED, POSTED), (KEPT, RESTED), (SHARED, RESTED)]
    texts = [[" ".join(lines) for lines in row] for row in body]
    assert rows([*heads, *centred(104, *body)]) == [["Statement", "Action"], *texts]


@pytest.mark.parametrize("statement", [SHARED, SHARED[:2]])
def test_highest_line_of_a_centred_row_at_the_top_of_a_page_is_in_its_row(statement):
    xs = (55, 250, 440)
    heads = [
        text(x, 680, word, bold=True) for x, (word,) in zip(xs, [*HEAD[1:], ["Lead"]], strict=True)
    ]
    short = (KEPT, SHARED, KEPT)
    first = [*heads, *centred(704, (SHARED, POSTED, KEPT), short, xs=xs)]
    table = rows(first, centred(60, (statement, RESTED, SHARED[:2]), short, xs=xs))
    assert table[3] == [" ".join(lines) for lines in (statement, RESTED, SHARED[:2])]


def middles(y, *cells, bold=False):
    """Texts on one base line, each about the middle of its column."""
    font = "Helvetica-Bold" if bold else "Helvetica"
    places = zip((100, 240, 440), cells, strict=True)
    return [
        text(x - stringWidth(words, font, 10) / 2, y, words, bold=bold)
        for x, words in places
        if words
    ]


CENTRED_ROWS = [
    ("1.1 The hall is cold.", "Mend it."),
    ("1.2 The gym is dark at noon.", "Fit a lamp to each wall."),
    ("1.3 Rooms are tidy.", "Thank the cleaners for it."),
    ("1.4 The yard is far too small for all of us.", "Plan breaks."),
]


def pairs(y, *cells, bold=False):
    """Two texts about the middles of two columns."""
    return middles(y, "", *cells, bold=bold)


def test_two_centred_columns_without_rules_are_a_table_of_numbered_rows():
    marks = pairs(80, "What we saw", "What we do", bold=True)
    for n, row in enumerate(CENTRED_ROWS):
        marks += pairs(104 + 24 * n, *row)
    assert rows(marks)[1:] == [list(row) for row in CENTRED_ROWS]


def test_rows_in_the_middle_of_which_a_line_of_the_other_cell_stands_are_read_to_the_last():
    marks = pairs(80, "What we saw", "What we do", bold=True)
    for n, row in enumerate(CENTRED_ROWS[:3]):
        marks += pairs(104 + 24 * n, *row)
    marks += [*pairs(182, "", "Plan breaks."), *pairs(188, "1.4 The yard is small.", "")]
    found = rows([*marks, *pairs(194, "", "Mark the lines.")])
    assert found[-1] == ["1.4 The yard is small.", "Plan breaks.\nMark the lines."]


@pytest.mark.parametrize(("bold", "apart"), [(True, 24), (False, 24), (True, 12)])
def test_bold_line_alone_in_the_middle_of_a_table_titles_the_rows_below_it(bold, apart):
    marks, y = middles(80, "No", "What we saw", "What we do", bold=True), 104
    for n, (saw, do) in enumerate(CENTRED_ROWS[:2], 1):
        marks += middles(y, f"1.{n}", saw[4:], do)
        y += 24
    left, right = 95, 440 + stringWidth(CENTRED_ROWS[1][1], "Helvetica", 10) / 2
    font = "Helvetica-Bold" if bold else "Helvetica"
    y += apart - 24
    marks.append(text((left + right - stringWidth("Yards", font, 10)) / 2, y, "Yards", bold=bold))
    for n, (saw, do) in enumerate(CENTRED_ROWS[2:], 1):
        marks += middles(y + 24 * n, f"2.{n}", saw[4:], do)
    is_title = bold and apart > 12
    assert any("Yards" in row and row.count("") == len(row) - 1 for row in rows(marks)) == is_title


def test_last_line_of_a_centred_cell_titles_no_table_below_that_has_a_title_of_its_own():
    head = ("No", "What we saw", "What we do")
    first = [*middles(80, *head, bold=True), *middles(104, "1", "The hall is cold.", "Mend it.")]
    first += middles(128, "2", "The gym is dark at noon.", "Fit a lamp to each of the walls.")
    first += middles(146, "", "", "Paint it.")
    second = [*middles(210, *head, bold=True), *middles(234, "3", "Few eat fruit.", "Buy apples.")]
    title = middles(186, "", "Food and meals", "", bold=True)
    found = content([*first, *title, *second, *middles(258, "4", "Bread is dry.", "Bake it.")])
    assert found[0][2][2].endswith("Paint it.")
    assert found[1] == "Food and meals"


def test_few_cells_of_two_lines_among_many_of_one_tell_where_rows_begin():
    body = [(KEPT, KEPT), (KEPT, POSTED), (KEPT, SHARED[:2]), (POSTED, KEPT), (POSTED, POSTED)]
    heads = [text(55, 80, "Statement", bold=True), text(250, 80, "Action", bold=True)]
    marks, y = heads, 104
    for statement, action in [*body, (SHARED[:2], KEPT)]:
        marks += [*column(55, y, *statement), *column(250, y, *action)]
        y += 12 + PITCH * max(len(statement), len(action))
    assert len(rows(marks)) == 7


def test_dates_below_one_another_number_no_rows():
    dates = ["28 April", "30 April", "Monday"]
    heads = [
        text(x, 80, word, bold=True) for x, word in ((55, "Aim"), (250, "Action"), (440, "By"))
    ]
    body = [text(250, 104, "Office to post them."), text(440, 104, "Friday")]
    marks = [*heads, *column(55, 104, "plans are", "shared;"), *body]
    for n, date in enumerate(dates):
        y = 140 + 36 * n
        marks += [
            *column(55, y, "each is", "kept;"),
            text(250, y, "Head to read."),
            text(440, y, date),
        ]
    assert [row[2] for row in rows(marks)] == ["By", "Friday", *dates]


@pytest.mark.parametrize("size", [10, 16])
def test_spaces_that_stand_below_one_another_are_no_gutter(size):
    heads = [text(50, 80, "Statement", size, bold=True), text(380, 80, "Action", size, bold=True)]
    lines = [text(50, 110 + 20 * n, "each plan is kept", size) for n in range(3)]
    actions = [text(380, 110 + 20 * n, "Read it", size) for n in range(3)]
    assert {len(row) for row in rows([*heads, *lines, *actions])} == {2}


def test_bullet_right_beside_a_full_line_begins_its_own_cell():
    line = "plans are shared with everyone"
    edge = 55 + stringWidth(line, "Helvetica", 10) + 4.2
    heads = zip((55, edge, 440), ("Aim", "Action", "Lead"), strict=True)
    marks = [*(text(x, 80, word, bold=True) for x, word in heads), rule(50, 84, 540, 84)]
    marks += [*column(55, 104, line, "in good", "time."), rule(50, 134, 540, 134)]
    marks += [text(edge, 104, "•"), text(edge + 12, 104, "Post."), text(440, 104, "Head")]
    assert rows(marks)[1:] == [[f"{line} in good time.", "• Post.", "Head"]]


@pytest.mark.parametrize("mark", ["&", "-"])
def test_mark_at_a_line_end_hides_no_column(mark):
    action = [f"Office to post the plan now {mark}", "to keep it."]
    body = [[[f"1.{n}"], ["plans are shared;"], action, ["Green"]] for n in (1, 2, 3)]
    edge = 305 + stringWidth(action[0], "Helvetica", 10) + 2
    head = [*HEAD, ["RAG"]]
    table = rows(grid(100, [50, 90, 300, edge, 540], [head, *body], "none", heading=1))
    assert [row[3] for row in table] == ["RAG", "Green", "Green", "Green"]


def test_stretched_line_makes_no_column():
    body = [[["1.1"], ["plans are shared", "with all;"], ["Office to post the      now", "plan."]]]
    table = rows(grid(100, XS, [HEAD, *body], "none", heading=1))
    assert table[1] == ["1.1", "plans are shared with all;", "Office to post the now plan."]


def test_larger_bullet_in_the_last_line_makes_it_no_title():
    marks = grid(100, XS, [HEAD, *BODY], "none", heading=1)
    y = bottom(100, [HEAD, *BODY])
    marks += [text(305, y, "•", size=13), text(315, y, "Linked to 1.1")]
    assert rows(marks)[-1][-1] == "Linked to 1.2\n• Linked to 1.1"


def test_centred_line_below_a_borderless_table_is_the_next_caption():
    end = bottom(100, [HEAD, *BODY])
    marks = grid(100, XS, [HEAD, *BODY], "none", heading=1)
    marks += [text(260, end + 25, "2.0 CURRICULUM")]
    other = [["No"], ["Statement of", "the board"], ["Action"]]
    marks += grid(end + 35, XS, [other, *BODY], "none", heading=1)
    assert content(marks)[:2] == [READ, "2.0 CURRICULUM"]


@pytest.mark.parametrize("bold", [False, True])
def test_title_across_the_columns_of_a_borderless_table_is_one_of_its_rows(bold):
    title = "1.0 Leadership, plans and what our families may expect of all of us this year"
    end = bottom(100, [HEAD, BODY[0]])
    marks = [
        *grid(100, XS, [HEAD, BODY[0]], "none", heading=1),
        text(50, end + 15, title, bold=bold),
    ]
    marks += grid(end + 22, XS, BODY[1:], "none")
    assert rows(marks) == [*READ[:2], [title], *READ[2:]]


def test_title_with_a_tab_above_a_borderless_table_is_none_of_its_rows():
    title = [text(50, 80, "Section 1", bold=True), text(305, 80, "Leadership", bold=True)]
    read_ = content([*title, *grid(100, XS, [HEAD, *BODY], "none", heading=1)])
    assert read_ == ["Section 1 Leadership", READ]


@pytest.mark.parametrize("style", [{"size": 13}, {"bold": True}])
def test_title_right_below_a_borderless_table_is_none_of_its_rows(style):
    title = text(50, bottom(100, [HEAD, *BODY]) + 15, "2.0 CURRICULUM", **style)
    read_ = content([*grid(100, XS, [HEAD, *BODY], "none", heading=1), title])
    assert read_ == [READ, "2.0 CURRICULUM"]


@pytest.mark.parametrize("step", [40, 150, 220])
def test_rows_that_begin_in_all_columns_alike_may_stand_far_apart(step):
    table = [
        ["Ref", "Finding", "Response"],
        ["2.1", "Boats leak.", "Caulk them."],
        ["2.2", "Oars are short.", "Buy longer ones."],
        ["2.3", "Ropes fray.", "None."],
    ]
    marks = [
        text(x, 90 + step * r, entry, bold=not r)
        for r, row in enumerate(table)
        for x, entry in zip(XS, row, strict=False)
    ]
    assert rows(marks) == table


def test_statements_without_capitals_below_their_headings_are_no_running_text():
    assert rows(grid(100, XS[1:], [row[1:] for row in (HEAD, *BODY)], "none", heading=1)) == [
        row[1:] for row in READ
    ]


def test_bullet_apart_below_a_borderless_row_is_no_title_of_the_next_table():
    listed = [["2.1"], ["boats are old;"], ["• Caulk them.", "", "• Paint them."]]
    first = [HEAD, *BODY, listed]
    end = bottom(100, first)
    marks = [*grid(100, XS, first, "none", heading=1), text(50, end + 15, "3.0 CREWS", bold=True)]
    marks += grid(end + 20, XS, [HEAD, *BODY], "none", heading=1)
    found = content(marks)
    assert found == [
        [*READ, ["2.1", "boats are old;", "• Caulk them.\n• Paint them."]], "3.0 CREWS", READ
    ]  # fmt: skip


def test_heading_row_with_a_single_line_below_is_a_table():
    assert rows(grid(100, XS, [HEAD, BODY[2]], "none", heading=1)) == [READ[0], READ[3]]


def test_parts_of_a_table_drawn_apart_are_one():
    first = grid(100, XS, [HEAD, *BODY[:1]], heading=1)
    rest = grid(bottom(100, [HEAD, *BODY[:1]]) + 8, XS, BODY[1:])
    assert rows([*first, *rest]) == READ


def test_places_count_tables_and_rows():
    end = bottom(100, [HEAD, *BODY])
    marks = [*grid(100, XS, [HEAD, *BODY]), text(50, end + 40, "Next")]
    marks += grid(end + 60, XS, [HEAD, *BODY])
    blocks = read(pdf(marks)).blocks
    tables = [b for b in blocks if isinstance(b, Table)]
    assert [str(t.rows[1].place) for t in tables] == [
        "page 1, table 1, row 2",
        "page 1, table 2, row 2",
    ]
    assert str(blocks[1].place) == "page 1, paragraph 1"


def test_heading_of_two_lines_beside_headings_in_their_middle_is_whole():
    marks = [*grid(100, XS, BODY, "none"), text(55, 80, "No", bold=True)]
    marks += [text(95, 80, "Statement", bold=True), rule(50, 97, 540, 97)]
    marks += [text(305, 74, "Action", bold=True), text(305, 86, "to take", bold=True)]
    assert content(marks) == [[["No", "Statement", "Action to take"], *READ[1:]]]


def test_first_line_of_a_heading_above_headings_in_their_middle_stands_in_its_column():
    marks = grid(100, XS, BODY, "level")
    marks += [text(55, 88, "No", bold=True), text(305, 88, "Action", bold=True)]
    marks += [text(95, 82, "Statement", bold=True), text(95, 94, "of all", bold=True)]
    assert content(marks) == [[["No", "Statement of all", "Action"], *READ[1:]]]


def dingbat(x, y, glyph):
    """A glyph of the font of ticks and crosses."""

    def draw(canvas):
        canvas.setFont("ZapfDingbats", 10)
        canvas.drawString(x, HEIGHT - y, glyph)

    return draw


def checked(*marks):
    """A table with rules across alone: numbers, what is checked, a mark each, and an action."""
    drawn = [text(90, 50, "Duty", bold=True), text(300, 50, "Met", bold=True)]
    drawn.append(text(340, 50, "Action", bold=True))
    for n, mark in enumerate(marks):
        y = 75 + 25 * n
        drawn += [text(50, y, f"1.{n + 1}"), text(90, y, "plans are shared by post;")]
        drawn += [dingbat(306, y, mark), text(340, y, "Office to post them.")]
        drawn.append(rule(45, y - 15, 540, y - 15))
    return rows([*drawn, rule(45, 60 + 25 * len(marks), 540, 60 + 25 * len(marks))])


def test_ticks_beside_crosses_are_a_column_and_no_bullets():
    table = checked("✓", "✗", "✓")
    assert [row[2:] for row in table] == [
        ["Met", "Action"],
        ["✓", "Office to post them."],
        ["✗", "Office to post them."],
        ["✓", "Office to post them."],
    ]


def test_tick_alone_in_a_cell_is_its_text():
    table = grid(40, [50, 200, 540], [[["Duty"], ["Met"]], [["plans are shared;"], []]])
    assert rows([*table, dingbat(205, 80, "✓")])[1] == ["plans are shared;", "✓"]
