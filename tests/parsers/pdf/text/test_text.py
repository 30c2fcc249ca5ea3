"""Paragraphs of PDF: bullets, wrapped lines, hyphens, letters, running lines."""

from collections import Counter
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from parsers.document.blocks import Paragraph, Table
from parsers.pdf import read
from parsers.pdf.page import Line
from parsers.pdf.text.document_lines import DocumentLines
from parsers.pdf.text.paragraphs import paragraphs
from tests.drawing import (
    HEIGHT,
    PAD,
    PITCH,
    WIDTH,
    cell,
    column,
    content,
    dot,
    draw_page,
    grid,
    only_table,
    pdf,
    plain,
    symbol,
    text,
    wrapped,
)

LONG = "Leaders to share the plan with all of the staff and families of the school by T2 2022."


# Bullets


@pytest.mark.parametrize(
    ("second", "count"), [("2. Head to read it.", 2), ("3. Head to read it.", 1)]
)
def test_next_number_of_a_list_begins_a_paragraph_below_a_full_line(second, count):
    assert len(cell(["1. Linked to 1.2 and to", second], width=112)) == count


@pytest.mark.parametrize(
    ("above", "line", "count"),
    [
        ("1.1 Heads read the plan.", "1.2 Staff read it.", 2),
        ("1.1 Heads read the plan of", "1.2 Office.", 1),
        ("1.1 Heads read the plan.", "1.2 per cent.", 1),
    ],
)
def test_number_with_a_stop_in_it_begins_a_paragraph_below_a_sentence(above, line, count):
    assert len(cell([above, line], width=118)) == count


@pytest.mark.parametrize("glyph", ["•", "-", "–", "*", "o", "·"])
def test_bullet_glyph_begins_a_paragraph_and_is_no_text(glyph):
    assert cell([f"{glyph} Office to post the plan.", f"{glyph} Linked to 1.2"]) == [
        ("•", "Office to post the plan."),
        ("•", "Linked to 1.2"),
    ]


def test_wrapped_bullet_is_one_paragraph():
    first, *rest = wrapped(LONG, 185)
    assert len(rest) > 0
    assert cell([f"• {first}", *rest, "• Linked to 1.2"]) == [("•", LONG), ("•", "Linked to 1.2")]


def test_drawn_dot_is_a_bullet():
    marks = grid(100, [50, 90, 300], [[["1.1"], [""] * 3], [["1.2"], []]])
    marks += [dot(100, 112), *column(110, 115, "Office to post"), *column(110, 127, "the plan.")]
    marks += [dot(100, 136), *column(110, 139, "Linked to 1.2")]
    found = [(p.marker, p.text) for p in only_table(marks).rows[0].cells[1].content]
    assert found == [("•", "Office to post the plan."), ("•", "Linked to 1.2")]


def test_glyph_of_a_symbol_font_is_a_bullet():
    marks = grid(100, [50, 90, 300], [[["No"], ["Actions"]], [["1.1"], [""]]])
    marks += [symbol(95, 137, "\xb7"), text(105, 137, "Office to post the plan.")]
    (paragraph,) = only_table(marks).rows[1].cells[1].content
    assert (paragraph.marker, paragraph.text) == ("•", "Office to post the plan.")


def test_dash_within_prose_is_no_bullet():
    lines = ["the plan is shared with every family", "– but not in good time – and is read"]
    assert cell(lines) == [("", " ".join(lines))]


def test_wrapped_line_that_begins_with_a_lone_o_is_no_bullet():
    lines = ["- Trustees to share the plan with group", "o of the younger pupils"]
    assert cell(lines) == [("•", "Trustees to share the plan with group o of the younger pupils")]


def test_dash_in_a_line_that_hangs_below_a_bullet_is_no_bullet():
    marks = grid(100, [50, 90, 300], [[["No"], ["Actions"]], [["1.1"], [""] * 2]])
    marks += [text(95, 137, "•"), text(105, 137, "Office to post the plan for pupils")]
    marks += [text(105, 149, "– if there is a plan.")]
    (paragraph,) = only_table(marks).rows[1].cells[1].content
    assert paragraph.text == "Office to post the plan for pupils – if there is a plan."


@pytest.mark.parametrize(("edge", "start"), [(95, 113), (105, 123), (115, 124)])
def test_single_doubtful_bullet_with_a_tab_or_an_indent_is_one(edge, start):
    marks = grid(100, [50, 90, 300], [[["No"], ["Actions"]], [["1.1"], [""] * 2]])
    marks += [text(95, 137, "•"), text(105, 137, "Office to post the plan for pupils")]
    marks += [text(edge, 149, "o"), text(start, 149, "with the map of the school")]
    found = [p.text for p in only_table(marks).rows[1].cells[1].content]
    assert found == ["Office to post the plan for pupils", "with the map of the school"]


def test_lines_that_are_each_a_different_distance_apart_are_read():
    marks = [text(50, 100 + 11 * n + n * n, f"Line number {n} of the page") for n in range(9)]
    assert " ".join(content(marks)).count("Line") == 9


def test_paragraphs_without_bullets_are_told_apart_by_a_line_that_ends_early():
    first = wrapped(LONG, 190)
    assert cell([*first, "Linked to 1.2"]) == [("", LONG), ("", "Linked to 1.2")]


def test_full_line_ends_a_paragraph_where_only_early_ends_part_the_others():
    full = "Leaders to share the plan by T2 2022."
    width = stringWidth(full, "Helvetica", 10)
    body = [[["1.1"], [full, "Linked to 1.2"]], [["1.2"], ["None.", "Linked to 1.1"]]]
    table = only_table(grid(100, [50, 90, 90 + width + 2 * PAD], [[["No"], ["Do"]], *body]))
    assert [len(r.cells[1].content) for r in table.rows] == [1, 2, 2]


FULL = "Leaders to share what the plan says of all"  # the room that it leaves is of no word


@pytest.mark.parametrize("line", ["Linked to 1.2", "Linked to 4.2. 4.5 & 4.11", "Linked with A1.2"])
def test_line_of_references_alone_begins_a_paragraph_below_a_full_line(line):
    width = stringWidth(FULL, "Helvetica", 10) + 2 * PAD
    assert cell([FULL, line], width) == [("", FULL), ("", line)]


@pytest.mark.parametrize(
    "lines",
    [
        [FULL, "Linked to 1.2 it is read."],
        [FULL, "Linked schools read it"],
        [FULL, "linked to 1.2"],
        ["Leaders to share what the plan says and", "Linked to 1.2"],
        ["Leaders to share what the plan says, all", "Year 1.2"],
    ],
)
def test_full_line_goes_on_in_what_is_more_than_references(lines):
    width = stringWidth(lines[0], "Helvetica", 10) + 2 * PAD
    assert cell(lines, width) == [("", " ".join(lines))]


def test_references_that_hang_below_a_bullet_are_of_its_paragraph():
    marks = grid(100, [50, 90, 300], [[["No"], ["Actions"]], [["1.1"], [""] * 2]])
    marks += [text(95, 137, "•"), text(105, 137, "Leaders to share all of the plan, at once")]
    marks += [text(105, 149, "Linked to 1.2")]
    (paragraph,) = only_table(marks).rows[1].cells[1].content
    assert paragraph.text == "Leaders to share all of the plan, at once Linked to 1.2"


def test_paragraphs_without_bullets_are_told_apart_by_a_gap():
    marks = grid(100, [50, 90, 300], [[["No"], ["Actions"]], [["1.1"], [""] * 9]])
    lines = wrapped(LONG, 190)
    top = 122 + PAD + 10
    marks += column(95, top, *lines)
    marks += column(95, top + PITCH * len(lines) + 6, *wrapped(LONG, 190))
    found = only_table(marks).rows[1].cells[1].content
    assert [p.text for p in found] == [LONG, LONG]


def test_wrapped_statement_is_one_paragraph():
    thrice = " ".join([LONG] * 3)
    assert cell(wrapped(thrice, 190)) == [("", thrice)]


# Lines and letters


@pytest.mark.parametrize("hyphen", ["\u00ad", "\u2010"])
def test_soft_hyphen_at_a_line_end_is_dropped(hyphen):
    written = [(100, f"leaders write the assess{hyphen}"), (112, "ment of every school")]
    lines = [Line(1, 50, 200, y, 10, words, False, 20) for y, words in written]
    (found,) = paragraphs(lines, 200, DocumentLines([lines]))
    assert found.text == "leaders write the assessment of every school"


def test_hyphen_is_dropped_where_the_word_stands_elsewhere():
    assert cell(["each assessment is read; the assess-", "ment of the school is shared"]) == [
        ("", "each assessment is read; the assessment of the school is shared")
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [("we look for oppor-", "tunities to meet"), ("all keep to the arrange-", "ments of May")],
)
def test_hyphen_is_dropped_where_the_rest_is_how_words_end(before, after):
    assert cell([before, after])[0][1] == before[:-1] + after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("plans are case-", "linked to each other"),
        ("training in 2020-", "2021 and later on"),
        ("we look at self-", "rating of the pupils"),
        ("visits are off-", "site and in the day"),
        ("all rely on the well-", "being of the staff"),
        ("they heed the low-", "balance notes of the till"),
    ],
)
def test_real_hyphen_at_a_line_end_stays(before, after):
    assert cell([f"the staff know that {before}", after])[0][1].endswith(before + after)


@pytest.mark.parametrize(
    ("above", "below", "text"),
    [
        ("Target", "date", "Target date"),
        ("Harbour", "action", "Harbour action"),
        ("Harbour", "users", "Harbour users"),
        ("Overall", "rating", "Overall rating"),
        ("recommendat", "ion", "recommendation"),
        ("Achiev", "ements", "Achievements"),
    ],
)
def test_word_that_fills_its_line_goes_on_only_in_what_is_no_word(above, below, text):
    width = stringWidth(above, "Helvetica", 10) + 2 * PAD
    assert cell([above, below], width) == [("", text)]


def test_line_end_within_a_slash_pair_has_no_space():
    assert cell(["the views of all our parents/", "carers are heard"]) == [
        ("", "the views of all our parents/carers are heard")
    ]


def test_letterspaced_heading_keeps_its_words():
    assert content([text(50, 100, "ANNUAL REVIEW", size=20, space=2)]) == ["ANNUAL REVIEW"]


def test_title_over_the_whole_of_an_upright_page_goes_on_beside_a_wider_page():
    title = [text(50, 100, "Harbours and the Boats in", size=36), text(50, 141, "Them", size=36)]
    assert [b.text for b in read(with_wide_page(title, [text(700, 100, "plan")])).blocks] == [
        "Harbours and the Boats in Them",
        "plan",
    ]


def with_wide_page(upright, wide):
    """A file of an upright page and one on its side."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(WIDTH, HEIGHT))
    for marks, size in ((upright, (WIDTH, HEIGHT)), (wide, (HEIGHT, WIDTH))):
        canvas.setPageSize(size)
        canvas.translate(0, size[1] - HEIGHT)
        draw_page(canvas, marks)
    canvas.save()
    return target.getvalue()


def letter_by_letter(words, gap, size):
    x, marks = 50, []
    for letter in words:
        if letter != " ":
            marks.append(text(x, 100, letter, size=size))
        x += stringWidth(letter, "Helvetica", size) + gap
    return marks


def test_heading_set_letter_by_letter_keeps_its_words():
    assert content(letter_by_letter("ANNUAL REVIEW", gap=4, size=20)) == ["ANNUAL REVIEW"]


@pytest.mark.parametrize("space", [3, 5, 8])
@pytest.mark.parametrize(
    "words", ["ANNUAL REVIEW 2021", "Summary of the harbour", "1. Sails of AV"]
)
def test_heading_set_as_wide_as_a_space_or_wider_keeps_its_words(words, space):
    assert content([text(50, 100, words, size=16, space=space)]) == [words]


def test_short_word_is_whole_where_longer_ones_are_set_as_wide():
    marks = [text(50, 100, "HARBOUR", space=3), text(50, 200, "HR", space=3)]
    assert content(marks) == ["HARBOUR", "HR"]


@pytest.mark.parametrize("letters", ["YNYNNY", "ABCDEFG", "MTWTFSS", "BRAG"])
def test_letters_that_spell_nothing_stay_apart_however_they_are_set(letters):
    assert content(letter_by_letter(letters, gap=4, size=20)) == [" ".join(letters)]


@pytest.mark.parametrize(
    "words", ["I a m a plan", "A B C of sailing", "J R R Nelson", "T 1 to T 6"]
)
def test_typed_spaces_between_letters_stay_beside_a_heading_set_wide(words):
    assert content([text(50, 100, "HARBOUR", space=3), text(50, 200, words)]) == ["HARBOUR", words]


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("words", ["1st", "21st", "11am", "1a", "(1a)", "1.1a", "A1b"])
def test_letter_after_a_narrow_figure_belongs_to_its_word(words, bold):
    assert content([text(50, 100, f"{words} May", bold=bold)]) == [f"{words} May"]


@pytest.mark.parametrize(("number", "gap"), [("1.1", 0.0), ("1", 1.0), ("(2)", 1.0)])
def test_number_that_was_set_on_its_own_is_a_word(number, gap):
    after = text(50 + stringWidth(number, "Helvetica", 10) + gap, 100, "plans are shared;")
    assert content([text(50, 100, number), after]) == [f"{number} plans are shared;"]


def test_end_of_an_ordinal_that_was_set_on_its_own_belongs_to_it():
    raised = text(50 + stringWidth("1", "Helvetica", 10), 99, "st", size=8)
    assert content([text(50, 100, "1"), raised]) == ["1st"]


def test_half_of_the_day_that_was_set_on_its_own_belongs_to_its_time():
    after = text(50 + stringWidth("5.50", "Helvetica", 10), 100, "pm to 6pm.")
    assert content([text(50, 100, "5.50"), after]) == ["5.50pm to 6pm."]


def test_single_letters_with_common_spaces_stay_apart():
    assert content([text(50, 100, "A B C D E")]) == ["A B C D E"]


def spread(code, spaces=0.0):
    """A line whose letters and words are set apart: `(ma) -150 (nager)`, in thousandths of the
    size, and its typed spaces so many points wider."""

    def draw(canvas):
        line = canvas.beginText(50, HEIGHT - 100)
        line.setFont("Helvetica", 10)
        line.setWordSpace(spaces)
        line._code.append(f"[{code}] TJ")
        canvas.drawText(line)

    return draw


@pytest.mark.parametrize(
    ("code", "spaces"),
    [
        ("(The data ma) -150 (nager writes to all)", 0.0),
        ("(The data ma) -180 (nager writes to all)", 1.0),
        ("(The data ma) -260 (nager writes to all)", 3.0),
        ("(The) -300 (data) -300 (ma) -160 (nager) -300 (writes) -300 (to) -300 (all)", 0.0),
    ],
)
def test_letters_set_apart_less_than_the_words_of_their_line_are_one_word(code, spaces):
    assert content([spread(code, spaces)]) == ["The data manager writes to all"]


@pytest.mark.parametrize(
    "code",
    [
        "(The data ma) -260 (nager writes to all)",  # as far as the words of its line
        "(The) -220 (data) -220 (ma) -220 (nager) -300 (writes) -300 (to) -300 (all)",
        "(The data ma) -150 (Nager writes to all)",
        "(ma) -150 (nager writes)",
    ],
)
def test_letters_set_apart_as_far_as_words_are_several(code):
    assert "nager" in content([spread(code)])[0].lower().split()


@pytest.mark.parametrize(
    "code",
    [
        "(The) -300 (log) -300 (of) -170 (ports) -300 (is) -300 (kept)",
        "(The) -300 (log) -300 (of) -190 (ports) -300 (is) -300 (kept)",
        "(Heads) -300 (of) -190 (log) -300 (and) -300 (chief) -190 (ports) -300 (met)",
        "(The log of) -190 (ports is kept)",
    ],
)
def test_word_set_close_to_the_hook_of_an_f_is_its_own(code):
    assert {"of", "ports"} <= set(content([spread(code)])[0].split())


@pytest.mark.parametrize(
    "code",
    [
        "(A4) -2500 (The) -215 (log,) -215 (kept) -215 (daily,) -215 (names) -215 (ports)",
        "(A4) -2500 (The) -215 (log) -215 (names) -215 (ports) -2500 (None)",
        "(The) -215 (log) -215 (names) -215 (ports) -2500 (None) -2500 (Done)",
        "(Log) -2500 (The) -215 (log) -215 (names) -215 (ports.) -215 (All) -215 (agree)",
    ],
)
def test_words_set_closer_than_the_cells_of_their_line_stay_apart(code):
    assert {"The", "names", "ports"} <= set(
        " ".join(content([spread(code)])).replace(".", "").split()
    )


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("(ports,) -170 (see)", "ports, see"),
        ("(ports;) -170 (see 1,2)", "ports; see 1,2"),
        ("(ports,see)", "ports,see"),
        ("(ports,) -60 (see)", "ports,see"),
        ("(1,) -60 (250)", "1,250"),
        ("(e.) -60 (g.)", "e.g."),
        ("(www.) -60 (a,b)", "www.a,b"),
    ],
)
def test_comma_with_a_gap_after_it_ends_a_word(code, said):
    assert content([spread(code)]) == [said]


def test_word_that_a_mark_across_it_parted_is_whole():
    after = 50 + stringWidth("the sta", "Helvetica", 10)
    marks = [
        text(50, 100, "the sta"),
        text(90, 300, "DRAFT", turn=40),
        text(after, 100, "ff agreed"),
    ]
    assert content(marks) == ["the staff agreed"]


def spelt_upwards(y, words, turn):
    """Words that run up or down the page, each letter drawn by itself."""
    step = -1 if turn == 90 else 1
    ends = (stringWidth(words[:n], "Helvetica", 10) for n in range(len(words)))
    return [
        text(70, y + step * end, letter, turn=turn) for letter, end in zip(words, ends, strict=True)
    ]


@pytest.mark.parametrize("turn", [90, 270])
def test_words_that_run_upwards_or_downwards_are_whole_though_each_letter_is_drawn_by_itself(turn):
    marks = [text(100, 60 + 20 * n, "The school shares its plan.") for n in range(9)]
    marks += spelt_upwards(180, "Teaching and play", turn)
    assert "Teaching and play" in content(marks)


def test_superscript_stays_at_its_word():
    after = 50 + stringWidth("the 5", "Helvetica", 10)
    marks = [text(50, 100, "the 5"), text(after, 96, "th", size=6)]
    marks += [text(after + 9, 100, "term of the year")]
    assert content(marks) == ["the 5th term of the year"]


def test_bold_and_large_lines_are_headings():
    marks = [text(50, 60, "Annual Review 2022", size=20), text(50, 90, "1 Leaders", bold=True)]
    marks += column(50, 120, *wrapped(f"{LONG} " * 4, 450))
    title, section, prose = read(pdf(marks)).blocks
    assert (title.heading, section.heading, section.strong, prose.heading) == (1, 2, True, 0)


def test_title_of_the_file_is_its_metadata():
    assert read(pdf([text(50, 100, "Hello")], title="Annual Review")).title == "Annual Review"


# Running lines


def numbered(*bodies):
    """Pages with a running header, and a footer that counts them."""
    return [
        [text(50, 30, "Alder Trust: Annual Review"), *body,
         text(50, 810, f"Page {n} of {len(bodies)}")]
        for n, body in enumerate(bodies, 1)
    ]  # fmt: skip


def test_running_lines_are_asides_and_given_once():
    pages = numbered(
        *(column(50, 100, f"{word} pages come here.") for word in "Many More Few".split())
    )
    document = read(pdf(*pages))
    assert [plain(b) for b in document.blocks] == [
        "Many pages come here.", "More pages come here.", "Few pages come here.",
    ]  # fmt: skip
    assert [(a.role, [p.text for p in a.content]) for a in document.asides] == [
        ("header", ["Alder Trust: Annual Review"]),
        ("footer", ["Page 1 of 3"]),
    ]


@pytest.mark.parametrize("role", ["header", "footer"])
def test_long_text_that_ends_alike_on_two_pages_does_not_run_along(role):
    same = ["Bosun to order paint", "for the boats and to", "write to the crews."]
    ends = [[f"{n}.{k} crews are ready", *[f"and row {k} times"] * 2] for n, k in ((1, 4), (2, 7))]
    texts = [[*end, *same] if role == "footer" else [*same, *end] for end in ends]
    pages = [column(50, 740 if role == "footer" else 40, *lines) for lines in texts]
    assert read(pdf(*pages)).asides == ()


def test_mark_across_the_page_is_an_aside_and_given_once():
    mark = text(200, 500, "DRAFT", size=90, turn=50)
    document = read(pdf(*([mark, text(50, 400, "All is well.")] for _ in range(2))))
    assert [(a.role, [p.text for p in a.content]) for a in document.asides] == [
        ("text-box", ["DRAFT"])
    ]


def test_page_number_of_a_single_page_is_an_aside():
    document = read(pdf([text(50, 100, "All is well."), text(290, 815, "1")]))
    assert [(a.role, a.content[0].text) for a in document.asides] == [("footer", "1")]


def test_repeated_heading_row_is_no_running_line():
    xs = [50, 90, 540]
    row = [["1.1"], ["plans are shared;"]]
    pages = [grid(40, xs, [[["No"], ["Statement"]], row], heading=1) for _ in range(3)]
    assert read(pdf(*pages)).asides == ()


def test_first_line_of_two_pages_with_other_numbers_is_body():
    pages = [[text(50, 40, f"Linked to {n}.4"), text(50, 400, "More")] for n in (3, 1)]
    assert read(pdf(*pages)).asides == ()


# Conservation


WORDS = st.lists(st.sampled_from("plan staff 2022 T6 schools £400 fi 1.2 (read) x".split()),
                 min_size=1, max_size=30).map(" ".join)  # fmt: skip
ROWS = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=8)


@given(ROWS, st.sampled_from(["all", "level", "upright", "outline", "bands", "cells", "none"]))
def test_every_letter_of_the_page_is_in_the_document(table, ruled):
    drawn = [[[f"1.{i}"], wrapped(a, 180), wrapped(b, 180)] for i, (a, b) in enumerate(table, 1)]
    marks = grid(60, [50, 90, 300, 540], drawn, ruled)
    document = read(pdf([*marks, text(50, 30, "Review 2022")]))
    seen = " ".join(p.text for p in document.paragraphs())
    shown = " ".join(line for row in drawn for lines in row for line in lines) + "Review 2022"
    assert letters(seen) == letters(shown)


def letters(words):
    return Counter(c for c in words if c.isalnum())


def test_paragraph_outside_tables_is_joined_from_its_lines():
    thrice = " ".join([LONG] * 3)
    assert content(column(50, 100, *wrapped(thrice, 450))) == [thrice]


def test_every_block_is_a_paragraph_without_tables():
    assert all(isinstance(b, Paragraph) for b in read(pdf([text(50, 100, "Hello")])).blocks)


def narrow_cell(*lines, below=()):
    """The text of a cell in a column that is hardly wider than its lines; other lines below."""
    edge = 95 + max(stringWidth(line, "Helvetica", 10) for line in lines) + PAD
    table = [[["No"], ["x"]], [["1.1"], list(lines)]]
    read_ = content([*grid(100, [50, 90, edge], table), *column(50, 400, *below)])
    return read_[0][1][1]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("commissio", "n the plan"), "commission the plan"),
        (("Headteac", "hers meet"), "Headteachers meet"),
        (("responsibi", "lities are"), "responsibilities are"),
        (("arrangeme", "nts."), "arrangements."),
        (("EVALUATI", "VE WORK"), "EVALUATIVE WORK"),
        (("commissi", "on a plan"), "commission a plan"),
    ],
)
def test_word_that_a_narrow_column_broke_is_whole(lines, said):
    assert narrow_cell(*lines) == said


@pytest.mark.parametrize(
    "lines",
    [
        ("Headteache", "to meet"),  # a small word goes on
        ("practitione", "monitor it"),  # the rest is long and ends as no word does
        ("plans", "are kept and"),  # the line has room
        ("each school", "hers"),  # more than a word on the line
        ("recommend", "Ations"),  # a capital begins a word
    ],
)
def test_full_line_of_one_word_may_end_with_the_word(lines):
    assert narrow_cell(*lines) == " ".join(lines)


def test_words_of_the_document_tell_whether_a_line_broke_one():
    marks = ("A refreshmentable snack is good.",)
    assert narrow_cell("refresh", "s it", below=("They refresh it.",)) == "refresh s it"
    assert narrow_cell("refreshment", "able", below=marks) == "refreshmentable"


def test_full_stop_alone_on_a_line_closes_the_word_above():
    assert narrow_cell("May 2025", ". Then") == "May 2025. Then"


@pytest.mark.parametrize("halves", [("Headteac", "her"), ("Manag", "er"), ("Recommendat", "ion")])
def test_word_that_fills_a_line_goes_on_in_the_next_with_how_words_end(halves):
    width = stringWidth(halves[0], "Helvetica", 10) + 11
    assert cell(list(halves), width)[0][1] == "".join(halves)


# Lines that end early for their cell


def actions(*bodies, ruled="all"):
    """The paragraphs of the last cell of each row of tables with the same columns."""
    marks, y = [], 100
    for rows_ in bodies:
        lines = [[[f"1.{n}"], ["the map is drawn;"], row] for n, row in enumerate(rows_, 1)]
        marks += [*grid(y, [50, 90, 300, 540], lines, ruled), text(50, y - 14, "Maps")]
        y += 260
    tables = [block for block in read(pdf(marks)).blocks if isinstance(block, Table)]
    return [[p.text for p in row.cells[-1].content] for t in tables for row in t.rows]


SHORT = ["Fit a lock to the gate.", "Mend the sign."]


def test_line_that_ends_a_sentence_early_for_its_cell_ends_a_paragraph():
    assert actions([SHORT, ["Dig a pond."]]) == [SHORT, ["Dig a pond."]]


def test_line_that_ends_a_sentence_where_its_cell_is_full_goes_on():
    said = "All who come to the school by car are told to park. Understandably some forget it."
    lines = [
        "All who come to the school by car are told to park.",
        "Understandably some forget it.",
    ]
    assert actions([lines, ["Dig a pond."]]) == [[said], ["Dig a pond."]]


def test_full_line_ends_a_paragraph_where_short_ones_do_in_a_table_with_the_same_columns():
    lines = [
        "All who come to the school by car are told to park.",
        "Understand why some forget it.",
    ]
    assert actions([lines], [SHORT]) == [lines, SHORT]


TOP = [text(50, 60, "Charts of the harbour are drawn anew by those who row out at low water.")]
ITEM = ["Sound the channel at low water and write down each depth.", "Mark the shoals with poles."]


def over_a_page(mark, hang, *rest, x=70):
    """An item of a list, its second line hanging, at the foot of a page; and the next page."""
    foot = [text(x, 780, mark), *column(x + hang, 780, *ITEM)]
    return content([*TOP, *foot], [*rest, text(50, 400, "Thanks to all who rowed.")])[1:]


def test_item_with_a_number_goes_on_over_a_page_where_its_lines_hang():
    whole = f"1. {' '.join(ITEM)} Draw them in."
    assert over_a_page("1.", 15, text(85, 60, "Draw them in."))[0] == whole


@pytest.mark.parametrize("at", [70, 50])
def test_line_left_of_where_an_item_hangs_goes_on_with_none(at):
    assert over_a_page("1.", 15, text(at, 60, "Draw them in."))[:2] == [
        f"1. {' '.join(ITEM)}",
        "Draw them in.",
    ]


def test_paragraph_that_is_not_indented_ends_at_the_page_with_its_sentence():
    foot = column(85, 780, *ITEM)
    found = content([*TOP, *foot], [text(85, 60, "Draw them in.")])
    assert found[-1] == "Draw them in."


def left_of_a_bullet(line):
    """A bullet without a full stop at the foot of a page, and a line left of it on the next."""
    bullet = [text(70, 780, "•"), text(85, 780, "Sound the channel at low water with the")]
    return content([*TOP, *bullet], [text(50, 60, line)])[1:]


def test_line_left_of_a_bullet_goes_on_over_a_page_in_mid_sentence_alone():
    begun = "Sound the channel at low water with the"
    assert left_of_a_bullet("1.7 Crews know the tides.") == [begun, "1.7 Crews know the tides."]
    assert left_of_a_bullet("lead line of the quay.") == [f"{begun} lead line of the quay."]


# The margin that lines of the body are full up to


def body_above_table(lines, x, xs):
    """What is read of two lines of the body above a table between some edges."""
    return content(
        [*column(x, 100, *lines), *grid(150, xs, [[["No"], ["Aim"]], [["1"], ["Sow."]]])]
    )


FULL = "Standards for orchards that were not met when the county's surveyors saw them on 24 to 26"


def test_a_line_is_full_at_the_margin_though_a_table_runs_beyond_it():
    found = body_above_table([FULL, "September-October 2024"], 66, [60, 100, 590])
    assert found[0] == f"{FULL} September-October 2024"


@pytest.mark.parametrize("xs", [[60, 100, 535], [60, 100, 590], [20, 100, 575]])
def test_short_lines_stay_apart_above_a_table(xs):
    lines = ["Review of the county's orchards", "Trees and hedges"]
    assert body_above_table(lines, 66, xs)[:2] == lines


def test_lines_in_the_middle_of_a_page_stay_apart_above_a_table():
    lines = ["Review of the county's orchards", "Trees and hedges"]
    assert body_above_table(lines, 220, [60, 100, 535])[:2] == lines
