"""Tables of PDF that run over pages: rows and headings are whole again."""

import pytest

from parsers.document.blocks import Table
from parsers.pdf import read
from parsers.pdf.grids.continued_rows import goes_on
from parsers.pdf.grids.joined_table import JoinedTable
from parsers.pdf.page import Line, Piece
from tests.drawing import bottom, column, content, grid, only_table, pdf, plain, rows, rule, text
from tests.three_columns import HEAD, XS


def row(number, statement, *action):
    return [[number], [statement], list(action)]


FIRST = row("1.1", "plans are shared;", "Office to post them.")
DRAWN = ["all", "level", "bands", "none", "open"]


@pytest.mark.parametrize("ruled", DRAWN)
@pytest.mark.parametrize("repeated", [True, False])
def test_table_over_two_pages_is_one_without_its_repeated_heading(ruled, repeated):
    top = grid(600, XS, [HEAD, FIRST, row("1.2", "plans are read;", "None.")], ruled, heading=1)
    more = [row("1.3", "plans are kept;", "None."), row("1.4", "plans are old;", "None.")]
    rest = grid(40, XS, [HEAD, *more] if repeated else more, ruled, heading=int(repeated))
    table = rows(top, rest)
    assert [r[0] for r in table] == ["No", "1.1", "1.2", "1.3", "1.4"]


@pytest.mark.parametrize("ruled", ["all", "level", "open"])
@pytest.mark.parametrize("repeated", [True, False])
def test_row_broken_in_mid_sentence_is_joined(ruled, repeated):
    top = grid(
        700, XS, [HEAD, FIRST, row("1.2", "plans are read by", "Office to")], ruled, heading=1
    )
    more = [row("", "every member;", "post them."), row("1.3", "plans are old;", "None.")]
    rest = grid(40, XS, [HEAD, *more] if repeated else more, ruled, heading=int(repeated))
    assert rows(top, rest)[2:] == [
        ["1.2", "plans are read by every member;", "Office to post them."],
        ["1.3", "plans are old;", "None."],
    ]


def test_row_broken_in_mid_bullet_keeps_its_bullets():
    top = grid(700, XS, [HEAD, FIRST, row("1.2", "plans are read;", "• Office to post", "them to")])
    rest = grid(
        40, XS, [row("", "", "every school.", "• Linked to 1.1"), row("1.3", "x;", "None.")]
    )
    action = only_table(top, rest).rows[2].cells[2]
    assert action.text == "• Office to post them to every school.\n• Linked to 1.1"


@pytest.mark.parametrize("ruled", ["all", "level", "open", "none"])
@pytest.mark.parametrize(
    ("above", "below"),
    [("on track", "on track"), ("not begun", "under way"), ("as before", "daily, by post")],
)
def test_short_entry_of_a_new_row_is_its_own_and_not_the_rest_of_the_one_above(ruled, above, below):
    top = grid(600, XS, [HEAD, FIRST, row("1.2", "plans are read;", above)], ruled, heading=1)
    more = [row("1.3", "plans are kept;", below), row("1.4", "plans are old;", above)]
    rest = grid(40, XS, [HEAD, *more], ruled, heading=1)
    assert [r[2] for r in rows(top, rest)[2:]] == [above, below, above]


def test_row_over_four_pages_is_one_row():
    pages = [grid(700, XS, [HEAD, FIRST, row("1.2", "plans are read", "Office to")])]
    pages += [grid(40, XS, [row("", "and read again", "post them and")]) for _ in range(2)]
    pages += [grid(40, XS, [row("", "and kept;", "file them."), row("1.3", "old;", "None.")])]
    table = rows(*pages)
    assert table[2][1] == "plans are read and read again and read again and kept;"
    assert [r[0] for r in table] == ["No", "1.1", "1.2", "1.3"]


def test_row_without_a_number_column_goes_on_where_no_number_starts():
    two = [50, 300, 540]
    top = grid(700, two, [[["Statement"], ["Action"]], [["1.1 plans are shared;"], ["None."]],
                          [["1.2 plans are read by"], ["None."]]])  # fmt: skip
    rest = grid(40, two, [[["2022 leavers and others;"], []], [["1.3 plans are old;"], ["None."]]])
    assert [r[0] for r in rows(top, rest)] == [
        "Statement", "1.1 plans are shared;", "1.2 plans are read by 2022 leavers and others;",
        "1.3 plans are old;",
    ]  # fmt: skip


def test_lines_without_rules_at_the_top_of_a_page_belong_to_the_row_before():
    level = grid(700, XS, [HEAD, FIRST, row("1.2", "plans are read;", "Office to post")], "level")
    more = [row("1.3", "old;", "None."), row("1.4", "new;", "None.")]
    rest = [text(305, 50, "them to everyone."), *grid(60, XS, more, "level")]
    assert rows(level, rest)[2] == ["1.2", "plans are read;", "Office to post them to everyone."]


def test_heading_row_above_the_rest_of_a_borderless_row_is_repeated():
    last = row("1.2", "plans are read;", "• Office to post", "  the plan.")
    rest = grid(40, XS, [HEAD, row("", "", "• Linked to 1.1")], "none", heading=1)
    table = rows(grid(690, XS, [HEAD, FIRST, last], "none", heading=1), rest)
    assert table[1:] == [
        ["1.1", "plans are shared;", "Office to post them."],
        ["1.2", "plans are read;", "• Office to post the plan.\n• Linked to 1.1"],
    ]


def test_rest_of_a_row_may_reach_further_than_the_first_page_did():
    first = grid(600, XS, [HEAD, FIRST], "none", heading=1)
    second = row("1.2", "plans are read;", "Office to write to every family,")
    middle = grid(600, XS, [HEAD, second], "none", heading=1)
    more = [row("1.3", "plans are kept;", "None."), row("1.4", "plans are old;", "None.")]
    last = [text(305, 50, "school and member of the board;"), *grid(60, XS, more, "none")]
    wanted = "Office to write to every family, school and member of the board;"
    assert rows(first, middle, last)[2] == ["1.2", "plans are read;", wanted]


def test_row_between_two_rules_is_one_though_its_number_stands_in_its_middle():
    top = grid(600, XS, [HEAD, FIRST, row("1.2", "plans are read;", "None.")], "level", heading=1)
    marks = [rule(50, y, 540, y) for y in (40, 90)]
    marks += [text(55, 64, "1.3"), *column(95, 58, "plans are", "shared with", "everyone;")]
    marks += column(305, 64, "Office to post", "the plan.")
    assert rows(top, marks)[-1] == [
        "1.3", "plans are shared with everyone;", "Office to post the plan."
    ]  # fmt: skip


def test_bullet_goes_on_over_a_page_after_a_full_stop():
    top = grid(700, XS, [HEAD, FIRST, row("1.2", "read;", "• Office to post.")], heading=1)
    marks = grid(40, XS, [HEAD, row("", "", ""), row("1.3", "kept;", "None.")], heading=1)
    assert rows(top, [*marks, text(311, 77, "Linked to 1.1")])[2][2] == (
        "• Office to post. Linked to 1.1"
    )


def test_cell_moved_whole_to_the_next_page_stays_in_its_row():
    top = grid(700, XS, [HEAD, FIRST, row("", "", "Office to post them.")])
    rest = grid(40, XS, [row("1.2", "plans are read;"), row("1.3", "plans are old;", "None.")])
    assert rows(top, rest)[2] == ["1.2", "plans are read;", "Office to post them."]


def test_row_that_the_page_edge_cut_off_is_read_once():
    top = grid(780, XS, [HEAD, FIRST, row("1.2", "plans are", "None.")])
    cut = [*top, rule(50, 846, 540, 846), rule(50, 800, 50, 846)]
    rest = grid(10, XS, [row("1.2", "plans are", "None."), row("1.3", "plans are old;", "None.")])
    assert [r[0] for r in rows(cut, rest)] == ["No", "1.1", "1.2", "1.3"]


def test_shared_cell_goes_on_over_a_page():
    ys = [700, 722, 760, 798]
    marks = [rule(50, y, 300, y) for y in ys] + [rule(300, y, 540, y) for y in (700, 722, 798)]
    marks += [rule(x, 700, x, 798) for x in (50, 300, 540)]
    marks += [text(55, 715, "Statement"), text(305, 715, "Action"), text(55, 737, "1.1 shared;")]
    marks += [text(55, 775, "1.2 read;"), text(305, 737, "Office to post the plan.")]
    more = [[["1.3 kept;"], []], [["1.4 old;"], ["None."]]]
    table = only_table(marks, grid(40, [50, 300, 540], more))
    assert table.rows[1].cells[1].row_span == 3
    assert [len(r.cells) for r in table.rows] == [2, 2, 1, 1, 2]


def test_cell_that_makes_its_row_high_is_not_shared_by_a_blank_one_on_the_next_page():
    edges = [*(rule(x, 640, x, 730) for x in XS), *(rule(50, y, 540, y) for y in (640, 730))]
    marks = [*edges, rule(50, 670, 300, 670), text(55, 655, "1.1"), text(95, 655, "plans are old;")]
    marks += [text(305, 655, "None."), text(55, 685, "1.2"), text(95, 685, "plans are kept;")]
    first = [*marks, *grid(730, XS, [row("1.3", "plans are shared;", "Office to", "post them.")])]
    blank = [[["1.4"], ["plans are read;"], []]]
    assert rows(first, grid(40, XS, blank))[2:] == [
        ["1.3", "plans are shared;", "Office to post them."], ["1.4", "plans are read;", ""]
    ]  # fmt: skip


def test_empty_cell_below_the_edge_is_its_own_where_its_column_has_other_empty_cells():
    ys = [660, 682, 720, 758, 796]
    marks = [rule(50, y, 300, y) for y in ys] + [rule(300, y, 540, y) for y in (*ys[:3], 796)]
    marks += [rule(x, 660, x, 796) for x in (50, 300, 540)]
    marks += [text(55, 675, "Statement"), text(305, 675, "Action"), text(55, 697, "1.1 empty;")]
    marks += [text(55, 735, "1.2 shared;"), text(55, 773, "1.3 read;"), text(305, 735, "Post it.")]
    more = [[["1.4 kept;"], []], [["1.5 old;"], ["None."]]]
    table = only_table(marks, grid(40, [50, 300, 540], more))
    assert [r.cells[1].text for r in (table.rows[2], table.rows[4])] == ["Post it.", ""]
    assert table.rows[2].cells[1].row_span == 2


def test_title_at_the_foot_of_a_page_comes_before_its_table():
    top = grid(600, XS, [HEAD, FIRST, row("1.2", "read;", "None.")], heading=1)
    title = text(50, 790, "2.0 CURRICULUM", bold=True, size=13)
    rest = grid(40, XS, [HEAD, row("2.1", "kept;", "None.")], heading=1)
    first, between, second = content([*top, title], rest)
    assert (len(first), between, len(second)) == (3, "2.0 CURRICULUM", 2)


def test_table_with_other_headings_is_another_table():
    top = grid(700, XS, [HEAD, FIRST], heading=1)
    other = [[["Who"], ["Signed"], ["When"]], [["Chair"], ["A. Alder"], ["May"]]]
    assert len(read(pdf(top, grid(40, XS, other, heading=1))).blocks) == 2


def test_row_is_placed_on_the_page_where_it_begins():
    top = grid(700, XS, [HEAD, FIRST, row("1.2", "plans are read by", "Office to")])
    rest = grid(40, XS, [row("", "every member;", "post them."), row("1.3", "old;", "None.")])
    assert [r.place.page for r in only_table(top, rest).rows] == [1, 1, 1, 2]


def test_prose_after_a_table_ends_it():
    top = [*grid(500, XS, [HEAD, FIRST]), *column(50, 700, "The board agreed all of this in May.")]
    rest = grid(40, XS, [HEAD, row("2.1", "kept;", "None.")])
    blocks = read(pdf(top, rest)).blocks
    assert [isinstance(b, Table) for b in blocks] == [True, False, True]
    assert plain(blocks[1]) == "The board agreed all of this in May."


WIDE = [40, 230, 390, 460, 555]
PLAN_HEAD = [["Recommendation"], ["What we shall do"], ["By"], ["Owner"]]


def plan_row(n):
    return [[f"{n}. Marking helps pupils"], ["• Moderate books", "• Train"], ["June"], ["Head"]]


@pytest.mark.parametrize("bold", [0, 1])
@pytest.mark.parametrize("count", [1, 2])
def test_rows_without_rules_below_a_repeated_heading_row_are_rows(bold, count):
    more = [plan_row(n) for n in range(3, 3 + count)]
    first = grid(90, WIDE, [PLAN_HEAD, plan_row(1), plan_row(2)], heading=bold)
    head = grid(60, WIDE, [PLAN_HEAD], heading=bold)
    table = rows(first, [*head, *grid(bottom(60, [PLAN_HEAD]), WIDE, more, "none")])
    assert [row[0][:2] for row in table[1:]] == [f"{n}." for n in range(1, 3 + count)]
    assert table[-1][1:] == table[1][1:]


def test_row_without_rules_alone_on_its_page_is_a_row():
    first = grid(90, WIDE, [PLAN_HEAD, plan_row(1), plan_row(2)], heading=1)
    table = rows(first, grid(60, WIDE, [plan_row(3)], "none"))
    assert table[-1] == ["3. Marking helps pupils", *table[1][1:]]


def test_rest_below_a_repeated_heading_row_goes_on_with_the_row_without_rules():
    body = [PLAN_HEAD, plan_row(1), plan_row(2)]
    begun = [["3. Marking helps"], ["• Moderate"], ["June"], ["Head"]]
    first = grid(90, WIDE, body, heading=1)
    first += grid(bottom(90, body), WIDE, [begun], "none")
    rest = [["pupils"], ["books", "• Train"], [], []]
    head = grid(60, WIDE, [PLAN_HEAD], heading=1)
    table = rows(first, [*head, *grid(bottom(60, [PLAN_HEAD]), WIDE, [rest], "none")])
    assert table[-1] == ["3. Marking helps pupils", *table[1][1:]]


@pytest.mark.parametrize(
    "words", [("Signed:", "Chair"), ("Telephone", "01234 567890"), ("Office", "High Street")]
)
@pytest.mark.parametrize("on_next_page", [True, False])
def test_aligned_words_without_a_number_below_a_table_are_no_row(words, on_next_page):
    body = [PLAN_HEAD, plan_row(1), plan_row(2)]
    y = 60 if on_next_page else bottom(90, body) + 18
    below = [text(x, y, word) for x, word in zip((45, 235), words, strict=True)]
    first = grid(90, WIDE, body, heading=1)
    pages = [first, below] if on_next_page else [[*first, *below]]
    assert content(*pages)[-1] == " ".join(words)


def test_aligned_words_far_below_the_rows_without_rules_are_none_of_them():
    end = bottom(90, [PLAN_HEAD])
    marks = grid(90, WIDE, [PLAN_HEAD], heading=1) + grid(end, WIDE, [plan_row(1)], "none")
    y = bottom(end, [plan_row(1)]) + 60
    below = [text(WIDE[0] + 5, y, "Signed: A Head"), text(WIDE[1] + 5, y, "4 May")]
    assert content([*marks, *below])[-1] == "Signed: A Head 4 May"


def test_title_across_the_columns_at_the_foot_of_a_page_has_no_rest_on_the_next():
    table, end = [HEAD, FIRST], bottom(700, [HEAD, FIRST])
    across = [rule(x, end, x, end + 22) for x in (50, 540)] + [rule(50, end + 22, 540, end + 22)]
    top = [*grid(700, XS, table, heading=1), *across, text(55, end + 15, "2.0 how we teach")]
    unnumbered = grid(40, XS, [row("", "books are read;", "None.")])
    assert rows(top, unnumbered)[2:] == [["2.0 how we teach"], ["", "books are read;", "None."]]


def test_heading_row_alone_at_the_foot_of_a_page_keeps_apart_from_the_first_row():
    top = grid(790, XS, [HEAD], "open", heading=1)
    body = [FIRST, row("1.2", "plans are read;", "None.")]
    assert [r[0] for r in rows(top, grid(40, XS, body, "open"))] == ["No", "1.1", "1.2"]


@pytest.mark.parametrize("ruled", ["none", "level"])
def test_heading_row_that_is_the_first_line_of_later_pages_is_no_running_head(ruled):
    body = [row(f"1.{n}", "plans are shared;", "Office to post.") for n in range(1, 10)]
    pages = [grid(400, XS, [HEAD, *body[:3]], ruled, heading=1)]
    pages += [grid(30, XS, [HEAD, *body[n : n + 3]], ruled, heading=1) for n in (3, 6)]
    assert [r[0] for r in rows(*pages)] == ["No", *(f"1.{n}" for n in range(1, 10))]
    assert not read(pdf(*pages)).asides


def test_repeated_heading_is_one_though_its_words_are_parted_otherwise():
    top = grid(700, XS, [HEAD, FIRST, row("1.2", "plans are read by", "None.")], heading=1)
    head = [["No"], ["State ment"], ["Action"]]
    rest = grid(
        40, XS, [head, row("", "every member;", ""), row("1.3", "done;", "None.")], heading=1
    )
    assert [r[1] for r in rows(top, rest)] == [
        "Statement", "plans are shared;", "plans are read by every member;", "done;"
    ]  # fmt: skip


@pytest.mark.parametrize("is_same", [True, False])
def test_heading_of_the_table_above_a_title_is_repeated_below_the_one_that_has_none(is_same):
    below = [row("2.1", "halls are cold;", "Heat."), row("2.2", "roofs leak;", "Mend them.")]
    title = text(50, 470, "Section B: Halls and their roofs")
    top = [*grid(380, XS, [HEAD, FIRST], "all"), title, *grid(480, XS, below, "all")]
    head = HEAD if is_same else [["Ref"], ["Finding"], ["Next steps"]]
    rest = grid(40, XS, [head, row("2.3", "floors are old;", "Lay new ones.")], "all")
    last = [b for b in read(pdf(top, rest)).blocks if isinstance(b, Table)][-1]
    numbers = [r.cells[0].text for r in last.rows]
    assert numbers[-1] == "2.3"
    assert ("No" in "".join(numbers)) is False
    assert ("Ref" in "".join(numbers)) is not is_same


def test_rest_of_a_row_in_the_cells_of_a_repeated_heading_is_parted_from_it():
    top = grid(700, XS, [HEAD, FIRST, row("1.2", "plans are read by", "Office to")], heading=1)
    both = [["No"], ["Statement", "every member;"], ["Action", "post them."]]
    assert rows(top, grid(40, XS, [both, row("1.3", "done;", "None.")]))[1:] == [
        ["1.1", "plans are shared;", "Office to post them."],
        ["1.2", "plans are read by every member;", "Office to post them."],
        ["1.3", "done;", "None."],
    ]


def test_row_that_begins_with_one_word_of_the_heading_stays_whole():
    top = grid(700, XS, [HEAD, FIRST, row("1.2", "plans are read;", "None.")], heading=1)
    odd = [["1.3"], ["Statement", "is sent;"], ["Action", "is taken."]]
    assert rows(top, grid(40, XS, [odd]))[-1] == ["1.3", "Statement is sent;", "Action is taken."]


def test_footer_right_below_a_table_runs_along():
    body = [HEAD, FIRST, row("1.2", "plans are read;", *["Office to post them."] * 6)]
    below = text(50, 805, "Our Trust")
    first = [*grid(800 - bottom(0, body), XS, body, heading=1), below]
    last = [*grid(40, XS, [HEAD, row("1.3", "plans are old;", "None.")], heading=1), below]
    assert [r[0] for r in rows(first, last)] == ["No", "1.1", "1.2", "1.3"]
    assert [aside.role for aside in read(pdf(first, last)).asides] == ["footer"]


def test_rest_of_a_cell_alone_below_an_open_row_is_no_title_across_the_columns():
    top = grid(700, XS, [HEAD, FIRST, row("1.2", "plans are read;", "Office to post")], heading=1)
    sides = [rule(x, 40, x, 120) for x in (50, 540)] + [rule(50, y, 540, y) for y in (40, 62, 120)]
    inner = [rule(x, 62, x, 120) for x in XS[1:-1]]
    rest = [
        text(305, 55, "the plan."),
        text(55, 80, "1.3"),
        text(95, 80, "old;"),
        text(305, 80, "No."),
    ]
    assert rows(top, [*sides, *inner, *rest])[2:] == [
        ["1.2", "plans are read;", "Office to post the plan."], ["1.3", "old;", "No."]
    ]  # fmt: skip


def test_upright_rules_that_a_title_breaks_off_keep_their_columns():
    title = text(55, 115, "2.0 CURRICULUM AND ALL THAT SERVES IT IN ALL OUR SCHOOLS")
    outer = [rule(x, 40, x, 240) for x in (50, 540)]
    inner = [rule(x, a, x, b) for x in XS[1:-1] for a, b in ((40, 100), (122, 240))]
    marks = [text(55, 55, "1.8"), *column(95, 55, "plans are", "shared;"), text(330, 55, "None.")]
    for n in (1, 2, 3):
        y = 105 + 34 * n
        marks += [text(55, y, f"2.{n}"), text(95, y, "plans are read;"), text(330, y, "None.")]
    table = only_table([title, *outer, *inner, *marks])
    assert [len(r.cells) for r in table.rows] == [3, 1, 3, 3, 3]
    assert plain(table)[0] == ["1.8", "plans are shared;", "None."]


@pytest.mark.parametrize("boxed", [True, False])
def test_rows_whose_rule_the_pages_edge_took_keep_each_its_own_bullets_by_height(boxed):
    last = row("1.2", "plans are read;", "• Office to post", "  the plan in")
    top = grid(720, XS, [HEAD, FIRST, last], "all" if boxed else "none", heading=1)
    marks = [*column(305, 55, "the week.", "• Head to look", "  at it."), text(55, 67, "1.3")]
    marks += [text(95, 67, "plans are kept;")]
    if boxed:
        marks += [rule(50, y, 540, y) for y in (40, 90)] + [rule(x, 40, x, 90) for x in XS]
    table = rows(top, [*marks, *grid(90, XS, [row("1.4", "old;", "None.")], "all")])
    assert [r[-1] for r in table[2:]] == [
        "• Office to post the plan in the week.", "• Head to look at it.", "None."
    ]  # fmt: skip


@pytest.mark.parametrize(
    "last", [("• Office to post", "  them all", "• Harbour maps"), ("• Harbour maps",)]
)
def test_action_without_a_bullet_below_a_row_of_bullets_is_that_of_the_next_row(last):
    top = grid(700, XS, [HEAD, FIRST, row("1.2", "plans are read;", *last)])
    rest = grid(40, XS, [HEAD, row("1.3", "plans are old.", "Renew the plans.")])
    assert rows(top, rest)[-1] == ["1.3", "plans are old.", "Renew the plans."]


@pytest.mark.parametrize("line", ["  Harbour Hall.", "them to the hall."])
def test_rest_of_a_bullet_above_the_next_number_goes_on_with_it(line):
    marks = [*column(305, 55, line, "• Head to look."), text(55, 67, "1.3")]
    marks += [text(95, 67, "plans are kept;"), *(rule(50, y, 540, y) for y in (40, 90))]
    marks += [rule(x, 40, x, 90) for x in XS]
    top = grid(720, XS, [HEAD, FIRST, row("1.2", "plans are read;", "• Office to post")])
    assert [r[-1] for r in rows(top, marks)[-2:]] == [
        f"• Office to post {line.strip()}", "• Head to look."
    ]  # fmt: skip


def test_rest_of_a_statement_above_the_next_number_goes_on_with_a_full_line():
    words = "plans are read by everybody who may"
    last = row("1.2", words, "None.")
    box = [*column(95, 55, "work with them;", "plans are kept;"), text(55, 67, "1.3")]
    box += [rule(50, y, 540, y) for y in (40, 90)] + [rule(x, 40, x, 90) for x in XS]
    table = rows(grid(720, XS, [HEAD, FIRST, last], heading=1), box)
    assert table[2] == ["1.2", f"{words} work with them;", "None."]
    assert table[3] == ["1.3", "plans are kept;", ""]


def test_rest_in_several_columns_alone_on_its_page_goes_on_with_an_open_row():
    last = row("1.2", "plans are read by all who", "Office to post them before")
    rest = [*column(95, 50, "work here;"), *column(305, 50, "the summer.")]
    assert rows(grid(720, XS, [HEAD, FIRST, last], "open", heading=1), rest)[2] == [
        "1.2", "plans are read by all who work here;", "Office to post them before the summer."
    ]  # fmt: skip


@pytest.mark.parametrize("next_number", ["1.3", "1.4"])
def test_row_that_begins_with_its_number_below_the_rest_of_a_row_is_one_of_its_own(next_number):
    xs = [50, 300, 540]
    head = [["Statement"], ["Action"]]
    first = [["1.1 plans are shared;"], ["None."]]
    last = [["1.2 plans are read by all", "who"], ["• Office to post"]]
    box = [["work here;", f"{next_number} plans are old;"], ["them all.", "• Head to look."]]
    table = rows(grid(720, xs, [head, first, last], heading=1), grid(40, xs, [box]))
    assert table[2:] == [
        ["1.2 plans are read by all who work here;", "• Office to post them all."],
        [f"{next_number} plans are old;", "• Head to look."],
    ]


@pytest.mark.parametrize("line", ["1.1 plans are old;", "3 plans are old;"])
def test_other_number_in_the_rest_of_a_row_begins_none(line):
    xs = [50, 300, 540]
    last = [["1.2 plans are read by all", "who"], ["• Office to post"]]
    top = grid(720, xs, [[["Statement"], ["Action"]], [["1.1 x;"], ["None."]], last], heading=1)
    assert len(rows(top, grid(40, xs, [[["work here;", line], ["them all."]]]))) == 3


AIMS = [[["Aim"], ["Action"], ["Lead"]], [["All can swim."], ["Hire a pool."], ["Ms Lee"]]]
CUT = [["Sites use less", "gas and"], ["Fit a meter in", "all rooms before"], ["Estates"]]
REST = [text(55, 40, "water."), text(205, 40, "winter comes.")]


def cut_plan(*below):
    """The rows of a plan whose last row goes on above rows that no rule parts from its rest."""
    xs = [50, 200, 400, 540]
    box = [rule(x, 30, x, 120) for x in xs] + [rule(50, 120, 540, 120)]
    return rows(grid(700, xs, [*AIMS, CUT], heading=1), [*REST, *below, *box])


@pytest.mark.parametrize("lead", ["Mr Ost", ""])
def test_row_without_a_number_that_begins_below_the_rest_of_a_row_is_one_of_its_own(lead):
    below = [text(55, 70, "Clubs run daily."), text(205, 70, "Ask in June.")]
    table = cut_plan(*below, *([text(405, 70, lead)] if lead else []))
    assert table[2:] == [
        [
            "Sites use less gas and water.",
            "Fit a meter in all rooms before winter comes.",
            "Estates",
        ],
        ["Clubs run daily.", "Ask in June.", lead],
    ]


@pytest.mark.parametrize(
    "below",
    [
        [text(55, 70, "Clubs run daily.")],  # in one column alone
        [text(55, 70, "Clubs run daily."), text(205, 85, "Ask in June.")],  # not side by side
        [text(55, 70, "and heat."), text(205, 70, "Ask in June.")],
        [text(55, 70, "• Clubs run daily."), text(205, 70, "• Ask in June.")],
        [text(55, 52, "Clubs run daily."), text(205, 52, "Ask in June.")],  # no gap above
    ],
)
def test_paragraph_of_the_rest_of_a_row_without_a_number_is_no_row(below):
    assert len(cut_plan(*below)) == 3


@pytest.mark.parametrize("ruled", ["all", "level", "open"])
def test_row_below_a_heading_row_alone_at_the_foot_is_no_rest_of_the_headings(ruled):
    head = [["No"], ["Evaluative statement of the trust now"], ["Action"]]
    body = [row("1.1", "plans are shared with all;", "Office to post."), row("1.2", "x;", "None.")]
    table = rows(grid(790, XS, [head], ruled, heading=1), grid(40, XS, body, ruled))
    assert table[0] == ["No", "Evaluative statement of the trust now", "Action"]
    assert table[1] == ["1.1", "plans are shared with all;", "Office to post."]


PLAN = [
    [["Objective"], ["Action"], ["By when"]],
    [["Better lessons."], ["Visit", "all", "of them"], ["May"]],
]


@pytest.mark.parametrize(
    ("below", "count"),
    [
        ([["More books."], ["Buy some."], ["July"]], 3),
        ([["More books."], ["of the lessons"], ["July"]], 2),
    ],
)
def test_row_without_a_number_that_says_again_what_the_last_row_said_is_another(below, count):
    xs = [50, 200, 400, 540]
    assert len(rows(grid(750, xs, PLAN, "open", heading=1), grid(40, xs, [below]))) == count


def test_table_without_rules_or_headings_goes_on_where_its_bullets_stand():
    first = [
        [["Aim"], ["Action"], ["Lead"]],
        [["All read a", "book a month"], ["  • Open at noon", "  • Buy books"], ["Ms Lee"]],
        [["Families know"], ["  • Film a guide"], ["Mr Ost"]],
    ]
    second = [
        [["how to help"], ["  • Send it home"], []],
        [["Boys read on"], ["  • Start a club"], ["Ms Lee"]],
    ]
    edges = [50, 200, 400, 540]
    table = rows(grid(700, edges, first, "none", heading=1), grid(40, edges, second, "none"))
    assert table[1:] == [
        ["All read a book a month", "• Open at noon\n• Buy books", "Ms Lee"],
        ["Families know how to help", "• Film a guide\n• Send it home", "Mr Ost"],
        ["Boys read on", "• Start a club", "Ms Lee"],
    ]


BOLD_FIRST = [50, 250, 540]  # columns of plans whose style sets the first one bold


def bold_first(top, *cells, pitch=24):
    """Rows of two columns without rules, the first bold."""
    marks = []
    for n, (left, right) in enumerate(cells):
        y = top + pitch * n
        marks += column(55, y, *left, bold=True) + column(255, y, *right)
    return marks


def test_larger_title_above_a_repeated_heading_row_begins_another_table():
    head = (["Finding"], [])
    first = bold_first(640, head, (["Boats leak."], ["Caulk them."]), (["Oars rot."], ["None."]))
    first.append(text(255, 640, "Action", bold=True))
    second = bold_first(80, head, (["Crews are few."], ["Recruit."]), (["Ropes fray."], ["None."]))
    second += [text(255, 80, "Action", bold=True), text(55, 55, "2. Crews", size=14, bold=True)]
    level = [[rule(50, y, 540, y) for y in ys] for ys in ((645, 669, 693), (85, 109, 133))]
    blocks = content([*first, *level[0]], [*second, *level[1]])
    assert blocks[1] == "2. Crews"


def test_rest_of_further_columns_alone_on_a_page_has_the_columns_of_the_page_before():
    xs = [50, 150, 340, 540]
    last = [["1.2"], ["crews are ready at"], ["Cox to drill them on"]]
    first = grid(700, xs, [HEAD, FIRST, last], "none", heading=1)
    rest = [*column(155, 50, "all hours of the day."), *column(345, 50, "Sunday, June 2024.")]
    assert rows(first, rest)[2] == [
        "1.2", "crews are ready at all hours of the day.", "Cox to drill them on Sunday, June 2024."
    ]  # fmt: skip


@pytest.mark.parametrize("ended", [True, False])
def test_row_without_a_number_whose_cells_all_begin_anew_is_no_rest_of_an_open_one(ended):
    xs = [50, 290, 540]
    last = [["Oars rot where they lie." if ended else "Oars rot where"], ["• Hang them.", "• Oil."]]
    first = grid(690, xs, [[["Finding"], ["Action"]], [["Boats leak."], ["None."]], last], "open")
    below = ["Crews are few,", "and they are old."] if ended else ["they lie.", "They are old."]
    rest = grid(40, xs, [[below, ["• Recruit.", "• Train."]], [["Ropes fray."], ["None."]]], "open")
    assert len(rows(first, rest)) == (5 if ended else 4)


def test_second_line_in_a_bold_first_column_is_no_title_below_the_first():
    first = grid(700, BOLD_FIRST, [[["Finding"], ["Action"]]], "level", heading=1)
    first += bold_first(740, (["1.1 Boats leak."], ["Caulk them."]))
    rest = bold_first(50, (["1.2 Oars rot where they", "lie in the wet."], ["Cox to hang them."]))
    rest += bold_first(90, (["1.3 Ropes fray."], ["None."]))
    assert rows(first, rest)[-2:] == [
        ["1.2 Oars rot where they lie in the wet.", "Cox to hang them."],
        ["1.3 Ropes fray.", "None."],
    ]


def line(words):
    return Line(1, 55, 55 + 5 * len(words), 700, 10, words, bold=False, first_word_width=20)


@pytest.mark.parametrize(
    ("words", "is_rest"), [("lie in the wet;", True), ("2.0 Crews", False), ("Boats", False)]
)
def test_words_across_all_columns_go_on_with_the_first_in_mid_sentence_alone(words, is_rest):
    last = [Piece(0, 1, 1, (line("Oars rot where they"),)), Piece(1, 1, 1, (line("None."),))]
    table = JoinedTable((50, 250, 540), 1, [last], [1], frozenset())
    assert goes_on([Piece(0, 2, 1, (line(words),))], table) is is_rest


# A first column with cells over several rows: empty at the top of a page, it tells of no row.

AREAS = [50, 120, 300, 440, 540]


def area(top, name, entries, page_ends=False):
    """Rows beside one cell; each entry is a list of cells, and each of these a list of lines."""
    height = 60
    ys = [top + height * n for n in range(len(entries) + 1)]
    marks = [rule(AREAS[1], y, AREAS[-1], y) for y in ys]
    marks += [rule(AREAS[0], y, AREAS[1], y) for y in (ys[0], ys[-1])]
    marks += [rule(x, ys[0], x, ys[-1]) for x in AREAS]
    marks += [text(55, top + 15, name, bold=True)] if name else []
    for y, cells in zip(ys, entries, strict=False):
        for x, lines in zip(AREAS[1:], cells, strict=False):
            marks += column(x + 5, y + 15, *lines)
    return marks


def entry(statement, action, lead):
    return [statement.split("|"), action.split("|"), [lead]]


ROPES = entry("Ropes are checked by|every crew.", "Mate to splice|them.", "Mate")
HEADINGS = entry("Statement", "Action", "Lead")


def areas(*below):
    """The statements and who leads of a table that goes on with some rows on the next page."""
    first = [*area(600, "Area", [HEADINGS]), *area(660, "Deck", [ROPES, ROPES])]
    found = only_table(first, area(50, "", below))
    return found, [[cell.text for cell in row.cells][-3:] for row in found.rows][2:]


@pytest.mark.parametrize("count", [1, 3])
def test_row_beside_a_cell_that_goes_on_over_the_page_is_another(count):
    lamps = entry("Lamps are lit at|dusk.", "Bosun to oil|them.", "Bosun")
    table, shown = areas(*[lamps] * count)
    assert shown[1:] == [["Lamps are lit at dusk.", "Bosun to oil them.", "Bosun"]] * count
    assert table.rows[1].cells[0].row_span == 2 + count


@pytest.mark.parametrize(
    "rest",
    [
        entry("and by each mate.", "And again.", "Cook"),
        entry("at dusk.", "Bosun to oil|them.", "Bosun"),
        [["Lamps too."], [], []],
        [[], ["Bosun to oil them."], []],
        [["Lamps too."], ["Bosun to oil them."], []],
        entry("Lamps too", "with oil.", "Bosun"),
    ],
)
def test_rest_of_a_row_beside_such_a_cell_is_joined(rest):
    broken = entry("Ropes are checked by|every crew", "Mate to splice|them", "Mate")
    first = [*area(600, "Area", [HEADINGS]), *area(660, "Deck", [ROPES, broken])]
    assert len(only_table(first, area(50, "", [rest, ROPES])).rows) == 4


def test_rest_of_a_row_without_such_cells_is_joined_as_before():
    top = grid(700, XS, [HEAD, FIRST, row("1.2", "plans are read.", "Office to post.")])
    more = [row("", "They are kept.", "And to bind."), row("1.3", "plans are old;", "None.")]
    assert [r[0] for r in rows(top, grid(40, XS, more))] == ["No", "1.1", "1.2", "1.3"]
