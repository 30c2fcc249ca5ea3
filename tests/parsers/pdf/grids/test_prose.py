"""What white space parts in a PDF: tables of single lines, and prose that is no table."""

import pytest

from parsers.document.blocks import Paragraph
from parsers.pdf import read
from parsers.pdf.grids.gutters import is_figure
from tests.drawing import band, box, column, content, grid, pdf, rows, rule, text, wrapped

XS = [50, 200, 300, 400]
FIGURES = [
    ["Measure", "2021", "2022", "Change"],
    ["Attendance", "93.1%", "–", "–"],
    ["Staff absence", "4,210", "3,998", "-5%"],
    ["Grants", "–", "12", "n/a"],
    ["Repairs and maintenance", "17", "18", "6%"],
]


def single_lines(top, table, xs=XS, pitch=12.0, **style):
    """Entries at the columns' left edges, a line a row, without any rule or gap."""
    return [
        text(x, top + pitch * r, entry, **style)
        for r, row in enumerate(table)
        for x, entry in zip(xs, row, strict=False)
        if entry
    ]


def paragraphs_only(*pages):
    return all(isinstance(block, Paragraph) for block in read(pdf(*pages)).blocks)


@pytest.mark.parametrize("rules", [[], [88], [88, 103], [88, 103, 152]])
def test_single_lines_of_figures_are_rows(rules):
    marks = single_lines(100, FIGURES) + [rule(50, y, 450, y) for y in rules]
    assert rows(marks) == FIGURES


def test_single_lines_of_words_that_end_early_are_rows():
    table = [["Item", "Who", "When"], ["Apologies", "Clerk", "Now"], ["Minutes", "Chair", "Now"],
             ["Finance and premises", "Head of finance", "In May 2024"]]  # fmt: skip
    assert rows(single_lines(100, table)) == table


def test_rows_of_several_lines_may_stand_a_little_further_apart_than_their_lines():
    cells = [
        (["Boats leak at the", "seams again."], ["Caulk all the seams", "in May 2024."]),
        (["Oars are short for", "tall rowers."], ["Buy longer ones and", "mark them."]),
        (["Crews are ready."], ["None."]),
    ]
    marks, y = [text(50, 80, "Finding", bold=True), text(240, 80, "Response", bold=True)], 95.0
    for finding, response in cells:
        marks += column(50, y, *finding) + column(240, y, *response)
        y += 12 * len(finding) + 1.4
    assert rows(marks)[1:] == [[" ".join(a), " ".join(b)] for a, b in cells]


@pytest.mark.parametrize("word", ["4,210", "93.1%", "-5%", "(12)", "£300", "2nd", "–", "n/a"])
def test_numbers_shares_and_dashes_are_figures(word):
    assert is_figure(word)


@pytest.mark.parametrize("word", ["(VM).", "*", "(a)"])
def test_initials_and_marks_are_no_figures(word):
    assert not is_figure(word)


LONGEST_FILL = [
    ["Trips are planned a term ahead of time", "Print a card for each class"],
    ["Reading records reach every home", "Ask the council for a second bus"],
    ["Visitors sign in", "Buy four sets of bibs"],
    ["Clubs are open", "Move the choir"],
]


@pytest.mark.parametrize(("pitch", "count"), [(26, 3), (18, 3), (12, 4)])
def test_single_lines_are_rows_though_the_longest_fill_their_columns(pitch, count):
    head, table = ["Objective", "Action"], LONGEST_FILL[:count]
    marks = single_lines(100, [head], [50, 240], bold=True)
    marks += single_lines(100 + pitch, table, [50, 240], pitch)
    assert rows(marks) == [head, *table]


@pytest.mark.parametrize(
    "second",
    [
        ["and in good time", "Buy four sets of bibs"],
        ["In good time", "for the younger pupils"],
        ["Visitors sign in", "• Buy four sets of bibs"],
        ["Reading records reach home and", "Buy four sets of bibs"],
        ["Reading records reach home,", "Buy four sets of bibs"],
    ],
    ids=["small letter in the first column", "in the second", "bullet", "joining word", "comma"],
)
def test_line_that_may_go_on_with_the_one_above_is_no_row(second):
    table = [LONGEST_FILL[0], second, LONGEST_FILL[2]]
    marks = single_lines(100, [["Objective", "Action"]], [50, 240], bold=True)
    assert len(rows(marks + single_lines(126, table, [50, 240], 26))) == 2


@pytest.mark.parametrize("pitch", [12, 16, 20])
def test_lines_beside_one_name_are_of_its_row_though_each_begins_anew(pitch):
    names = [
        *(["Ann Miller", "Hill Street", "Head"], ["", "Old Quay", "Cook"]),
        *(["", "Mill Lane", "Clerk"], ["", "Dock Way", "Chair"]),
        *(["Ben Stone", "North Road", "Cook"], ["", "Beacon Lane", "Head"]),
        *(["", "Hill Top", "Chair"], ["", "Long Row", "Clerk"]),
    ]
    marks = single_lines(100, [["Name", "Where", "Post"]], [50, 200, 340], bold=True)
    table = rows(marks + single_lines(100 + pitch, names, [50, 200, 340], pitch))
    assert [row[0] for row in table] == ["Name", "Ann Miller", "Ben Stone"]


@pytest.mark.parametrize("pitch", [12, 26])
@pytest.mark.parametrize("second", [["Oak School", "–", "9"], ["Oak School", "–", "–"]])
def test_dashes_in_narrow_columns_of_figures_are_figures_and_no_bullets(pitch, second):
    table = [["Elm School", "12", "14"], second, ["Beech School", "7", "–"]]
    marks = single_lines(100, [["Name", "2022", "2023"]], [50, 200, 240], bold=True)
    marks += single_lines(100 + pitch, table, [50, 200, 240], pitch)
    assert rows(marks)[1:] == table


def test_dash_at_the_end_of_a_line_hides_no_column_right_beside_it():
    table = [["Elm School", "12", "14"], ["Oak School", "–", ""], ["Beech School", "7", "9"]]
    marks = single_lines(100, [["Name", "22", "23"]], [50, 200, 222], bold=True)
    assert rows(marks + single_lines(112, table, [50, 200, 222]))[1:] == table


def test_lines_that_wrap_are_no_rows():
    words = "Leaders visit all of the classes and write about what they saw there in the week."
    one, two = wrapped(words, 140), wrapped(words.replace("Leaders", "Office staff"), 140)
    head = single_lines(88, [["Statement", "Action"]], [50, 220], bold=True)
    table = rows([*head, *column(50, 100, *one), *column(220, 100, *two)])
    assert table[1] == [words, words.replace("Leaders", "Office staff")]


def test_line_that_wraps_in_the_first_column_keeps_to_its_row():
    table = [*FIGURES, ["and of the playing", "", "", ""], ["Total", "5", "6", "7"]]
    read_ = rows(single_lines(100, table))
    assert read_[-2][0] == "Repairs and maintenance and of the playing"
    assert read_[-1] == ["Total", "5", "6", "7"]


LONG = (
    "the board met six times in the year and heard from every school about what had been done, "
    "and all of the members took part in visits which were written up and read by the others "
) * 2


@pytest.mark.parametrize("offset", [0, 6])
def test_columns_of_a_newspaper_are_no_table(offset):
    left, right = wrapped(LONG, 200), wrapped(LONG[40:], 200)
    marks = column(50, 100, *left)
    marks += column(300, 100, *right[:4]) + column(300, 148 + offset, *right[4:])
    assert paragraphs_only(marks)


@pytest.mark.parametrize("terms", [("CEO", "Trustee", "Levy"), ("1.1", "1.2", "1.3")])
def test_list_whose_lines_hang_behind_its_terms_is_no_table(terms):
    marks = []
    for n, term in enumerate(terms):
        y = 100 + 40 * n
        marks += [text(50, y, term), *column(120, y, "All that the board has said", "of it here.")]
    assert paragraphs_only(marks)


AGENDA = ["Welcome", "Minutes of the last meeting", "Finance", "Date of the next meeting"]


@pytest.mark.parametrize("form", ["{}.", "{}", "{})"])
def test_numbered_list_of_single_lines_is_no_table(form):
    table = [[form.format(n), item] for n, item in enumerate(AGENDA, 1)]
    assert paragraphs_only(single_lines(100, table, [50, 90]))


def test_numbered_sentences_beside_others_are_a_table_without_headings():
    table = [["1. Boats leak at the bow.", "Tar the hulls."], ["2. Oars are dry.", "None."],
             ["3. Crews know the tides.", "Print the tables."]]  # fmt: skip
    assert rows(single_lines(100, table, [50, 300], pitch=24.0)) == table


@pytest.mark.parametrize(
    "titles", [("Welcome", "Our year", "What next"), ("1 Welcome", "1.1 Our year", "2 Next")]
)
def test_titles_before_the_numbers_of_their_pages_are_no_table(titles):
    table = [[title, str(3 * n)] for n, title in enumerate(titles, 1)]
    assert paragraphs_only(single_lines(100, table, [50, 400]))


@pytest.mark.parametrize("figures", [("12", "9", "40"), ("1.5", "2.5", "3.5")])
def test_names_before_figures_that_are_no_pages_are_a_table(figures):
    table = list(zip(("Grants", "Repairs", "Trips"), figures, strict=True))
    assert rows(single_lines(100, table, [50, 400])) == [list(row) for row in table]


def test_terms_before_sentences_of_a_single_line_are_no_table():
    table = [["DSL", "The person whom all of the staff tell first,"], ["", "and whom they know."],
             ["", ""], ["MAT", "A trust that runs several schools at once."], ["", ""],
             ["PAN", "The number of places that a school has."]]  # fmt: skip
    assert paragraphs_only(single_lines(100, table, [50, 120]))


def test_head_of_a_letter_is_no_table():
    marks = [*column(50, 100, "Our Trust", "Station Road"), text(50, 130, "Our ref: 12")]
    assert paragraphs_only([*marks, *column(350, 100, "Tel: 01234", "Mail: office")])


def test_paragraph_below_a_list_of_figures_is_no_row_of_it():
    marks = [*single_lines(100, FIGURES), *column(50, 174, *wrapped(LONG, 345))]
    assert content(marks)[0] == FIGURES


def test_scale_of_a_chart_is_no_table():
    marks = [text(50, 100 + 25 * n, f"{100 - 20 * n}%") for n in range(5)]
    marks += [text(90 + 40 * n, 100 + 25 * n, f"{80 - 7 * n}%") for n in range(4)]
    marks += [text(90 + 40 * n, 240, str(2016 + n)) for n in range(4)]
    marks += [rule(45, 103 + 25 * n, 400, 103 + 25 * n) for n in range(5)]
    assert paragraphs_only(marks)


def test_signatures_side_by_side_are_no_table():
    assert paragraphs_only(
        [*column(50, 100, "Signed", "Chair"), *column(300, 100, "Signed", "Clerk")]
    )


@pytest.mark.parametrize("drawn", [box, band])
def test_line_in_a_box_that_counts_the_pages_is_a_running_head(drawn):
    body = column(50, 300, *wrapped(LONG, 450))
    pages = [
        [drawn(45, 30, 545, 48), text(50, 42, "Our Trust"), text(520, 42, str(n)), *body]
        for n in (1, 2, 3)
    ]
    assert paragraphs_only(*pages)
    assert [aside.role for aside in read(pdf(*pages)).asides] == ["header"]


def banner_above(y, *lines):
    """A page with a line on a band at its upper edge, and lines of text from a height on."""
    return [band(0, 10, 595, 36), text(50, 26, "Our Trust"), *column(50, y, *lines)]


def test_line_on_a_band_along_the_edge_of_each_page_is_a_running_head():
    pages = [banner_above(100, *wrapped(LONG, 450)), banner_above(80, "All is well, says Ann.")]
    document = read(pdf(*pages))
    assert [(a.role, a.content[0].text) for a in document.asides] == [("header", "Our Trust")]


@pytest.mark.parametrize("pages", [["All is well."], ["All is well, says Ann.", "So are we."]])
def test_line_on_a_band_close_to_the_text_or_on_a_single_page_is_body(pages):
    y = 46 if len(pages) > 1 else 100
    assert read(pdf(*(banner_above(y, line) for line in pages))).asides == ()


def test_heading_row_in_a_band_on_each_page_stays_in_its_table():
    table = [["Item", "Who"], ["Apologies", "Clerk"], ["Minutes", "Chair"], ["Finance", "Head"]]
    page = [band(45, 30, 545, 48), *single_lines(42, table, pitch=20.0)]
    assert content(page, page)[0][0] == ["Item", "Who"]


# Newspaper columns of numbered text


LEFT_COLUMN = ["1 Hulls", "1.1 Boats leak at the bow.", "• Tar the hulls.", "• Test the pumps.",
               "1.2 Oars are sound."]  # fmt: skip
RIGHT_COLUMN = ["• Oil the oars.", "2 Ropes", "2.1 Few ropes are new.", "• Buy two ropes.",
                "2.2 Knots are known."]  # fmt: skip


def columns_below_title(left, right, below=0):
    """Two newspaper columns whose lines stand beside one another, or so many points lower."""
    title = text(50, 80, "Review of the harbour and of the boats that lie in it", size=16)
    return [title, *column(50, 110, *left, pitch=14), *column(310, 110 + below, *right, pitch=14)]


@pytest.mark.parametrize("below", [0, 6])
def test_newspaper_columns_that_number_on_are_read_one_after_the_other(below):
    found = read(pdf(columns_below_title(LEFT_COLUMN, RIGHT_COLUMN, below))).blocks
    assert all(isinstance(block, Paragraph) for block in found)
    said = [f"{block.marker or ''} {block.text}".strip() for block in found]
    assert said[1:] == [*LEFT_COLUMN, *RIGHT_COLUMN]


@pytest.mark.parametrize(
    ("last", "are_columns"),
    [
        (["3.1 Crews row.", "• Praise them."], True),
        (["3.1 Crews row.", "• Praise them.", "3.2 Crews sing."], True),
        (["2.1 Crews row.", "• Praise them."], False),  # the number stood before
    ],
)
def test_three_newspaper_columns_are_read_one_after_the_other(last, are_columns):
    columns = LEFT_COLUMN[1:], RIGHT_COLUMN[1:], last
    marks = [text(50, 80, "Review of the harbour and of the boats that lie in it", size=16)]
    for x, lines in zip((50, 230, 410), columns, strict=True):
        marks += column(x, 110, *lines, pitch=14)
    found = read(pdf(marks)).blocks
    said = [f"{b.marker or ''} {b.text}".strip() for b in found if isinstance(b, Paragraph)]
    assert (said[1:] == [line for lines in columns for line in lines]) == are_columns


@pytest.mark.parametrize(
    "right",
    [
        ["1.1 Tar it.", "1.2 Oil it.", "1.3 Test it."],  # the numbers of the rows again
        ["2.1 Tar it.", "Oil it.", "Test it."],  # one number is too few
        ["2.2 Tar it.", "2.1 Oil it.", "2.3 Test it."],  # the numbers go back
    ],
)
def test_numbers_in_the_column_of_actions_make_no_newspaper(right):
    rows_ = zip(["1.1 Boats leak.", "1.2 Oars are old.", "1.3 Pumps work."], right, strict=True)
    table = [["Finding"], ["Action"]], *([[a], [b]] for a, b in rows_)
    assert rows(grid(100, [50, 250, 540], table, "none", heading=1))[1][0] == "1.1 Boats leak."
