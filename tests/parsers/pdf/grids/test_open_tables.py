"""Tables of PDF that rules leave open: columns, rows and ends are told by what stands around."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from parsers.pdf import read
from tests.drawing import (
    PITCH,
    SIZE,
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

TWO, THREE = [50, 260, 540], [50, 200, 400, 540]
LEFT = [
    [["Name"], ["Where"], ["Left"]],
    [["Ann Miller"], ["Hill Street"], ["in May"]],
    [["Ben Stone"], ["Quay"], ["in June"]],
]
LEFT_READ = [["Name", "Where", "Left"], ["Ann Miller", "Hill Street", "in May"],
             ["Ben Stone", "Quay", "in June"]]  # fmt: skip
ROWS = [
    [["1.1"], ["plans are shared;"], ["None."]],
    [["1.2"], ["plans are old;"], ["None."]],
    [["1.3"], ["plans are new;"], ["None."]],
]
ROWS_READ = [["No", "Statement", "Action"], ["1.1", "plans are shared;", "None."],
             ["1.2", "plans are old;", "None."], ["1.3", "plans are new;", "None."]]  # fmt: skip
END = bottom(100, [HEAD, *BODY])


def lines(*ys):
    return [rule(50, y, 540, y) for y in ys]


def test_rows_without_rules_go_on_below_headings_that_stand_alone_on_the_page_before():
    heading = [["Statement"], ["Action"]]
    above = grid(100, TWO, [heading, [["1.1 plans are shared;"], ["None."]]], "none", heading=1)
    below = grid(700, TWO, [heading], "none", heading=1)
    table = [
        [["2.1 plans are shared with families and", "staff;"], ["Post them."]],
        [
            ["2.2 plans are old, and nobody knows who", "wrote them;"],
            ["Ask the office", "to look."],
        ],
    ]
    body = [*grid(40, [50, 276, 540], table, "none"), text(272, 55, "•"), text(272, 89, "•")]
    blocks = read(pdf([*above, *lines(122), *below, *lines(722)], body)).blocks
    second = plain(blocks[-1])
    assert [row[0][:3] for row in second] == ["Sta", "2.1", "2.2"]
    assert second[1] == ["2.1 plans are shared with families and staff;", "• Post them."]


class TestColumnsOfThePageBefore:
    """A table goes on in an outline as wide as it was."""

    FIRST = grid(600, XS, [HEAD, *ROWS[:2]], heading=1)

    def partly_ruled(self, table, at):
        """A table with rules between some of its columns alone."""
        end = bottom(40, table)
        upright = [rule(x, 40, x, end) for x in at]
        return grid(40, XS, table, "none") + lines(40, end) + upright

    @pytest.mark.parametrize("at", [[50, 90, 540], [50, 300, 540]])
    def test_edge_that_is_not_ruled_any_more_is_known(self, at):
        assert rows(self.FIRST, self.partly_ruled(ROWS[2:], at)) == ROWS_READ

    def test_edge_beside_an_empty_column_is_known(self):
        row = [["1.3"], ["plans are kept and then sent out by post"], []]
        read_ = rows(self.FIRST, self.partly_ruled([row], [50, 90, 540]))
        assert read_[-1] == ["1.3", "plans are kept and then sent out by post", ""]

    def test_single_statement_in_an_outline_stands_in_its_column(self):
        table = [[["Statement"], ["Action"]], [["plans are shared;"], ["Post them."]]]
        rest = grid(40, TWO, [[["plans are kept;"], []]], "outline")
        assert rows(grid(600, TWO, table, heading=1), rest)[-1] == ["plans are kept;", ""]

    @pytest.mark.parametrize("other", [TWO, THREE])
    def test_ruled_table_of_other_columns_has_its_own(self, other):
        columns = len(other) - 1
        left = [row[:columns] for row in LEFT]
        assert content(self.FIRST, grid(40, other, left)) == [
            ROWS_READ[:3], [row[:columns] for row in LEFT_READ]
        ]  # fmt: skip

    def test_outline_whose_words_cross_the_columns_is_a_table_of_its_own(self):
        row = [["Ann Miller of the north end, who left"], ["in May"]]
        found = content(self.FIRST, grid(40, TWO, [row, *[r[:2] for r in LEFT]], "outline"))
        assert found[0] == ROWS_READ[:3]
        assert {len(line) for line in found[1]} == {2}


@pytest.mark.parametrize("after", [[], [text(50, 90, "The board read all of this in May.")]])
@pytest.mark.parametrize("ruled", ["all", "level", "open", "none"])
def test_lines_alone_at_the_top_of_a_page_are_the_rest_of_the_last_row(ruled, after):
    last = [["1.2"], ["plans are read;"], ["Office to post"]]
    first = grid(700, XS, [HEAD, ROWS[0], last], ruled, heading=1)
    rest = only_table(first, [text(305, 50, "them to everyone."), *after])
    assert plain(rest)[-1] == ["1.2", "plans are read;", "Office to post them to everyone."]


def test_rows_go_on_below_the_rest_of_one_that_has_a_page_of_its_own():
    last = [["1.2"], ["plans are read;"], ["Office to post"]]
    first = grid(700, XS, [HEAD, ROWS[0], last], heading=1)
    table = rows(first, [text(305, 50, "them to everyone.")], grid(50, XS, ROWS[2:]))
    assert table[2:] == [["1.2", "plans are read;", "Office to post them to everyone."],
                         ["1.3", "plans are new;", "None."]]  # fmt: skip


class TestTablesOfOneWidth:
    """Bands or level rules of one width below one another, which may be of several tables."""

    def test_shaded_cells_of_other_columns_are_another_table(self):
        marks = grid(100, XS, [HEAD, *BODY], "cells", heading=1)
        assert content(marks + grid(END + 35, THREE, LEFT, "cells")) == [READ, LEFT_READ]

    @pytest.mark.parametrize("heading", [[], [HEAD]])
    def test_running_text_between_level_rules_parts_two_tables(self, heading):
        words = "The board met in May and read all of this, and it was glad of what it read. " * 4
        prose = wrapped(words, 480)
        first = [*heading, *BODY]
        end = bottom(100, first)
        marks = grid(100, XS, first, "level", heading=len(heading)) + column(50, end + 20, *prose)
        marks += grid(end + 35 + 12 * len(prose), XS, ROWS, "level")
        assert content(marks) == [READ[1 - len(heading) :], words.strip(), ROWS_READ[1:]]

    @pytest.mark.parametrize("count", [1, 2])
    def test_labels_between_ruled_tables_with_shaded_headings_are_lines(self, count):
        labels = [("Lead: Ann Miller", "Review: May"), ("Cost: none", "Next: June")][:count]
        marks = [band(50, 100, 540, 122), *grid(100, XS, [HEAD, *BODY], heading=1)]
        for n, (left, right) in enumerate(labels):
            marks += [text(50, END + 25 + 12 * n, left), text(305, END + 25 + 12 * n, right)]
        top = END + 60
        marks += [band(50, top, 540, top + 22), *grid(top, XS, [HEAD, *ROWS], heading=1)]
        assert content(marks) == [READ, *(f"{a} {b}" for a, b in labels), ROWS_READ]

    @pytest.mark.parametrize("ruled", ["level", "bands"])
    @pytest.mark.parametrize("note", [[], [text(50, 206, "Note: this is"), text(305, 206, "new.")]])
    def test_wider_rules_around_a_table_make_no_other_of_its_lines(self, ruled, note):
        table = [HEAD, *ROWS]
        wide = [rule(30, y, 560, y) for y in (95, bottom(100, table) + 4, 215)]
        found = content(grid(100, XS, table, ruled, heading=1) + wide + note)
        assert [block for block in found if isinstance(block, list)] == [ROWS_READ]


class TestListsBelowTables:
    """Numbered lines at stops of their own are no rows of the table above them."""

    NAMES = (("1.", "Ann Miller", "Chair"), ("2.", "Ben Stone", "Clerk"))

    def listed(self, top, stops):
        """The names, each line at its own stops."""
        return [
            text(x, top + 12 * n, word)
            for n, (name, xs) in enumerate(zip(self.NAMES, stops, strict=True))
            for x, word in zip(xs, name, strict=True)
        ]

    @pytest.mark.parametrize("ruled", ["all", "open"])
    @pytest.mark.parametrize("first", [(60, 130, 350), (55, 95, 305)])
    def test_on_the_same_page_or_the_next(self, ruled, first):
        table = [HEAD, *ROWS]
        stops = [first, (60, 130, 350)]
        below = grid(100, XS, table, ruled, heading=1) + self.listed(bottom(100, table) + 14, stops)
        names = ["1. Ann Miller Chair", "2. Ben Stone Clerk"]
        assert content(below) == [ROWS_READ, *names]
        assert content(grid(600, XS, table, ruled, heading=1), self.listed(50, stops)) == [
            ROWS_READ, *names
        ]  # fmt: skip

    def test_signatures_on_the_page_after_a_table_without_rules(self):
        table = grid(600, XS, [HEAD, *ROWS], "none", heading=1)
        stops = (55, 120, 350)
        signed = [("Signed:", "Ann Miller", "May"), ("Seen:", "Ben Stone", "June")]
        marks = [
            text(x, 50 + 24 * n, word)
            for n, line in enumerate(signed)
            for x, word in zip(stops, line, strict=True)
        ]
        assert content(table, marks)[0] == ROWS_READ


class TestBoldRows:
    """Bold lines with gaps between their words, which head a table or are in it."""

    TALL = (["No", "of", "it"], ["Statement", "of the", "board"], ["Action", "to", "take"])

    @pytest.mark.parametrize("ruled", ["level", "bands"])
    def test_heading_row_of_three_lines_in_all_columns_is_one(self, ruled):
        read_ = rows(grid(100, XS, [list(self.TALL), *BODY], ruled, heading=1))
        assert read_ == [["No of it", "Statement of the board", "Action to take"], *READ[1:]]

    def test_headings_of_two_lines_without_rules_are_one_row(self):
        head = [["Item", "No"], ["What the", "Statement"], ["What is", "Action"]]
        read_ = rows(grid(100, XS, [head, *ROWS], "none", heading=1))
        assert read_ == [["Item No", "What the Statement", "What is Action"], *ROWS_READ[1:]]

    @pytest.mark.parametrize(("column_", "read_"), [(1, "plans are new; now"), (2, "None. now")])
    def test_last_line_of_a_table_that_is_bold_throughout_is_no_title(self, column_, read_):
        table = [[*row] for row in ROWS]
        for row in table:
            row[column_] = [*row[column_], "now"]
        found = content(grid(100, XS, [HEAD, *table], "none", heading=4))
        assert found[-1][-1][column_] == read_

    def test_rows_that_are_bold_as_their_headings_begin_no_table(self):
        marks = grid(100, XS, [HEAD, *ROWS], "none", heading=4)
        assert rows(marks + lines(100, 122, bottom(100, [HEAD, *ROWS]))) == ROWS_READ


class TestRepeatedHeadings:
    """Heading rows that are drawn again, on the page or on the next."""

    @pytest.mark.parametrize("heading", [0, 1])
    @pytest.mark.parametrize("title", ["Curriculum", "2.0 Curriculum and all that is taught in it"])
    def test_title_apart_above_a_repeated_heading_row_is_none_of_the_rows(self, heading, title):
        first = grid(100, XS, [HEAD, *ROWS], "none", heading=heading)
        end = bottom(100, [HEAD, *ROWS])
        more = grid(end + 20, XS, [HEAD, *ROWS], "none", heading=heading)
        found = content([*first, text(50, end + 14, title), *more])
        assert found == [ROWS_READ, title, ROWS_READ]

    def test_line_in_a_column_above_a_repeated_heading_row_is_of_the_row_above_it(self):
        first = grid(100, XS, [HEAD, *ROWS], "none", heading=1)
        end = bottom(100, [HEAD, *ROWS])
        more = grid(end + 20, XS, [HEAD, *ROWS], "none", heading=1)
        found = content([*first, text(95, end + 14, "and of those that are old;"), *more])
        assert found[0][-1][1] == "plans are new; and of those that are old;"

    def test_line_at_the_foot_that_titles_a_table_too_runs_along_though_headings_do_not(self):
        head = [
            text(x, 30, words[0], bold=True) for x, words in zip((55, 95, 305), HEAD, strict=True)
        ]
        foot = text(50, 815, "Annual plan")
        pages = [[*head, *grid(36, XS, ROWS[:2], "none"), foot] for _ in range(3)]
        pages[0] += [
            text(50, 400, "Annual plan"),
            *grid(416, XS, [HEAD, *ROWS[2:]], "none", heading=1),
        ]
        assert [block for block in content(*pages) if block == "Annual plan"] == ["Annual plan"]


def test_two_lines_of_figures_without_headings_are_no_table():
    marks = [text(50, 88, "The board read this")]
    for y, line in ((100, ("Total", "12", "14")), (112, ("Of these", "7", "9"))):
        marks += [text(x, y, word) for x, word in zip((50, 200, 300), line, strict=True)]
    assert content(marks) == ["The board read this", "Total 12 14 Of these 7 9"]


def test_number_in_the_middle_of_a_row_begins_none_though_others_share_their_strip():
    """Lines all stand equally far apart, so that no gap tells where rows begin."""
    head = [text(55, 100, "No", bold=True), text(95, 100, "Statement", bold=True)]
    marks = [*head, text(305, 100, "Action", bold=True), *lines(88, 103.5, 139.5, 200)]
    marks += [text(55, 124, "1.1"), *column(95, 112, "plans are", "shared with", "everyone;")]
    marks += column(305, 112, "Office to post", "all of the plan", "by May.")
    marks += [*column(55, 148, "1.2", "1.3"), *column(95, 148, "plans are old;", "all is new;")]
    assert rows([*marks, *column(305, 148, "None.", "Post it.")])[1:] == [
        ["1.1", "plans are shared with everyone;", "Office to post all of the plan by May."],
        ["1.2", "plans are old;", "None."],
        ["1.3", "all is new;", "Post it."],
    ]


HALLS = ["What we saw in the halls and kitchens", "Next"]
BELOW = [[["The hall is cold."], ["Mend it."]], [["The oven is old."], ["Buy a new one."]],
         [["Plates are clean."], ["Keep at it."]]]  # fmt: skip


@pytest.mark.parametrize("bold", [True, False])
def test_heading_that_fills_its_column_stays_above_it(bold):
    width = stringWidth(HALLS[0], "Helvetica-Bold" if bold else "Helvetica", SIZE)
    table = [[[heading] for heading in HALLS], *BELOW]
    found = rows(grid(100, (50, 56 + width, 540), table, "none", heading=int(bold)))
    assert found == [HALLS, *([cell[0] for cell in row] for row in BELOW)]


@pytest.mark.parametrize(
    "line",
    ["We ate in the halls of all of our schools in May.", "Halls", "Lunch  was  late  in  May."],
)
def test_line_above_columns_that_begins_none_of_them_is_text(line):
    found = content([text(55, 98, line), *grid(100, (50, 240, 540), BELOW, "none")])
    assert found[0] == " ".join(line.split())
    assert found[1] == [[cell[0] for cell in row] for row in BELOW]


# Short cells in the middle of their rows, between level rules alone

MARK = "• Cook to print the menus of the week for the hall."


def middle_rows(rows_, xs=(50, 300, 540)):
    """Rows of two cells below headings and a rule, each cell in the middle of its row."""
    y = 130
    head = zip(xs, ("Finding", "Action"), strict=False)
    marks = [text(x + 5, y - 8, heading, bold=True) for x, heading in head]
    marks += [rule(xs[0], y, xs[1], y), rule(xs[1], y, xs[2], y)]
    for cells in rows_:
        height = max(map(len, cells)) * PITCH + 12
        for x, lines in zip(xs, cells, strict=False):
            top = y + (height - len(lines) * PITCH) / 2 + 9
            marks += column(x + 5, top, *lines)
        y += height
        marks += [rule(xs[0], y, xs[1], y), rule(xs[1], y, xs[2], y)]
    return marks


@pytest.mark.parametrize("counts", [(2, 4), (4, 2), (2, 2), (4, 4), (3, 4)])
def test_short_statement_stands_in_the_middle_of_its_row(counts):
    body = [[[f"1.{n} Beds are dug."], [MARK] * count] for n, count in enumerate(counts, 1)]
    found = rows(middle_rows(body))
    assert [row[0] for row in found] == ["Finding", "1.1 Beds are dug.", "1.2 Beds are dug."]
    assert [row[1].count("•") for row in found[1:]] == list(counts)


def test_short_action_stands_in_the_middle_of_its_row():
    said = [
        [f"The {room} is cold in the winter and", "too warm in June."] for room in ("hall", "gym")
    ]
    action = "Mend the windows of the room by the end of May."
    found = rows(middle_rows([[lines, [action]] for lines in said]))
    assert found[1:] == [[" ".join(lines), action] for lines in said]


def test_prose_between_level_rules_is_no_table():
    line = "The review took a week, in which we saw every class and spoke to all of the cooks"
    prose = [rule(50, 100, 540, 100), *column(55, 120, line, line, line), rule(50, 160, 540, 160)]
    assert all(isinstance(block, str) for block in content(prose))
