"""What is told of statements and tables that were left over, and of a reading in part."""

import pytest

from parsers import read_review
from parsers.recogniser import recognise
from tests.building import HEADER, aside, cell, document, heading, paragraph, table
from tests.parsers.recogniser.plans import SOUND, codes_of


def found_codes(*blocks):
    return [d.code for d in recognise(document(*blocks)).diagnostics]


@pytest.mark.parametrize(
    "line",
    [
        "1.3 ovens are checked by the cook every week",
        "2.1 pupils help in the garden at noon",
    ],
)
def test_statement_left_over_is_told_and_the_reading_is_partial(line):
    codes = found_codes(*SOUND, paragraph(line))
    assert codes.count("unplaced-statement") == 1
    assert codes.count("partial-reading") == 1


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("<s>ovens are checked by the cook every week</s>", []),
        ("", ["unplaced-statement", "partial-reading"]),
    ],
)
def test_number_whose_words_are_struck_out_is_not_that_of_the_next_text(cell, codes):
    page = f"""
        <table><tr><th>No<th>Statement<th>Action</tr>
        <tr><td>1.1<td>menus are known;<td>Print.</tr></table>
        <table><tr><td>1.2<td>{cell}</tr></table>
        <p>pupils help in the garden at noon
    """
    found = read_review(page.encode(), "kitchens.html").diagnostics
    assert [d.code for d in found if d.code in {"unplaced-statement", "partial-reading"}] == codes


def test_statement_left_over_in_a_stray_table_is_told():
    stray = table(("1.3", "ovens are checked by the cook every week"))
    assert "unplaced-statement" in found_codes(*SOUND, paragraph("Annex"), stray)


@pytest.mark.parametrize(
    ("known", "left", "count"),
    [
        (("1.1", "3.1"), ("2.1", "2.2", "2.3"), 3),  # the one between
        (("A1", "C1"), ("B1", "B2"), 2),
        (("3.1.1", "3.3.1"), ("3.2.1",), 1),
        (("1.1", "2.1"), ("6.1",), 0),
        (("A1", "B1"), ("Q1",), 0),
        (("1.1", "2.1"), ("2.9",), 0),
    ],
)
def test_section_left_over_in_a_stray_table_is_told(known, left, count):
    rows = [(f"{n} menus are known to all;", "Print them.") for n in known]
    stray = [(n, "ovens are checked by the cook every week") for n in left]
    codes = found_codes(table(HEADER, *rows), paragraph("Annex"), table(*stray))
    assert codes.count("unplaced-statement") == count


@pytest.mark.parametrize(
    ("action", "lines", "count"),
    [
        ("Print them, linked to 1.2.", ("1.1 ovens are checked weekly", "1.2 pans are counted"), 2),
        ("Print them. See 1.2, 2.1.", ("1.2 pans are counted daily", "2.1 mops are rinsed now"), 2),
        ("Print them, linked to 2.2.", ("2.1 ovens are checked weekly",), 0),
        ("Print them, linked to 1.2.", ("1.1 ovens are checked weekly",), 0),
        ("Print them, linked to 1.2.", ("1.2 Introduction",), 0),
        ("Print them.", ("1.1 ovens are checked weekly", "1.2 pans are counted daily"), 0),
        ("Print 1.2 copies of them.", ("1.2 pans are counted daily",), 0),
        ("Print them, linked to 3.2.", ("1.2 pans are counted daily",), 0),
        ("Print them, linked to 1.2.", ("1.2 pans ........ 14",), 0),
        ("Print them, linked to 1.2.", ("5.2 pans are counted daily",), 0),
        ("Print them, linked to 1.2.", ("1.9 pans are counted daily", "pans are 1.2 m wide"), 0),
        ("Linked to 1.2 & 2.2.", ("1.3 pans are counted daily", "2.2 mops are rinsed now"), 1),
    ],
)
def test_text_left_over_whose_number_an_action_links_to_is_told(action, lines, count):
    rows = table(HEADER, ("3.1 menus are known to all;", action), ("3.2 so are prices;", "None."))
    codes = found_codes(*map(paragraph, lines), heading("3.0 MENUS"), rows)
    assert codes.count("unplaced-statement") == count


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("B1 ovens are checked by the cook every week", "B2 tables are wiped after lunch"), 2),
        (("D1 ovens are checked by the cook every week",), 0),  # may be a class
        (("D1 ovens are checked by the cook every week", "D2 tables are wiped after lunch"), 2),
        (("E1 ovens are checked by the cook every week", "E2 tables are wiped after lunch"), 0),
        (("D2 tables are wiped after lunch",), 0),
    ],
)
def test_section_left_over_in_running_text_is_told_between_others_or_next(lines, count):
    rows = [(f"{n} menus are known to all;", "Print them.") for n in ("A1", "C1")]
    codes = found_codes(table(HEADER, *rows), *map(paragraph, lines))
    assert codes.count("unplaced-statement") == count


def test_section_before_the_first_is_told_if_it_is_left_over_in_a_table():
    page = """
        <h2>1 Ovens</h2><table><tr><td>1.1<td>ovens are checked by the cook every week</tr></table>
        <h2>2 Kitchens</h2><table><tr><th>No<th>Statement<th>Action</tr>
        <tr><td>2.1<td>menus are known;<td>Print.</tr></table>
    """
    found = read_review(page.encode(), "kitchens.html").diagnostics
    assert "unplaced-statement" in {d.code for d in found}


def test_letter_that_is_typed_for_a_bullet_is_no_word_lost():
    actions = cell("o Oil the winch.", "o Buy a rope.")
    assert "words-lost" not in found_codes(table(HEADER, ("1.1 the ropes are old;", actions)))


def test_introduction_with_numbers_is_no_section_left_over():
    rows = [(f"{n} menus are known to all;", "Print them.") for n in ("2.1", "2.2")]
    line = paragraph("1.1 This review was asked for by the board in May")
    assert "unplaced-statement" not in found_codes(line, table(HEADER, *rows))


def test_numbered_row_that_speaks_of_statements_and_actions_is_no_row_of_headings():
    rows = (
        ("C1", "Tutors read personal statements twice, and forms leave on time.", "No action."),
        ("C2", "Rooms are let at weekends.", "Raise the fee."),
    )
    review = recognise(document(table(("No", "What we found", "What we will do"), *rows)))
    assert [str(s.number) for s in review.statements()] == ["C1", "C2"]


PLAIN = table(
    ("No", "Statement", "Action"),
    *(("1", "Menus are known to all.", "Print."), ("2", "Marking is rare.", "Mark.")),
)


@pytest.mark.parametrize(
    ("row", "is_told"),
    [
        (("3", "Marking is late in winter.", "Mark.", "Head"), True),
        (("3. Marking is late in winter. Mark.",), True),
        (("2", "Marking is rare in the kitchens.", "Mark.", "Head"), False),
        (("5", "Marking is late in winter.", "Mark.", "Head"), False),
        (("3 May", "The cooks meet in the hall."), False),
        (("3 Sept", "The cooks meet in the hall."), False),
        (("3 May, noon", "The cooks meet in the hall."), False),
        (("3", "Ann Bell", "Cook"), False),
        (("3", "pupils", "12%"), False),
    ],
)
def test_row_of_another_table_with_the_next_plain_number_is_told(row, is_told):
    codes = found_codes(heading("Review", 1), PLAIN, paragraph("Annex"), table(row))
    assert ("unplaced-statement" in codes) == is_told


@pytest.mark.parametrize(
    "line",
    [
        "1.1 menus are known to everybody here",
        "7.4 of the old code of practice applies here",
        "1.3 Ovens and their care ........ 4",
        "2024 was a good year for the kitchens",
        "1.3 hours",
    ],
)
def test_line_that_is_no_missing_statement_is_not(line):
    assert "partial-reading" not in found_codes(*SOUND, paragraph(line))


@pytest.mark.parametrize(
    ("role", "codes"),
    [
        ("text-box", ["unplaced-statement", "partial-reading"]),
        ("hidden", []),
        ("struck-out", []),
        ("footnote", []),
    ],
)
def test_statement_beside_the_body_is_missed_only_where_it_was_meant_to_be_read(role, codes):
    beside = aside(role, "1.3 ovens are checked by the cook every week")
    read = recognise(document(*SOUND, asides=[beside])).diagnostics
    assert [d.code for d in read if d.code in {"unplaced-statement", "partial-reading"}] == codes


@pytest.mark.parametrize("tag", ["p hidden", 'p style="display:none"', "s", "del"])
def test_statement_that_the_author_took_out_of_a_page_makes_no_reading_partial(tag):
    page = f"""
        <h1>Kitchen Review 2022</h1><h2>1.0 Kitchens</h2>
        <table><tr><th>EVALUATIVE STATEMENTS</th><th>ACTION</th></tr>
        <tr><td>1.1 menus are known;</td><td>Print.</td></tr></table>
        <{tag}>1.2 ovens are checked by the cook every week</{tag.split()[0]}>
    """
    read = read_review(page.encode(), "kitchens.html")
    assert "partial-reading" not in codes_of(read)
    assert {piece.role for piece in read.residue} & {"hidden", "struck-out"}


def test_table_of_names_under_the_headings_of_a_review_is_told():
    names = table(("Objective", "Action"), ("Ann Miller", "Ben Stone"), ("Cara West", "Dan North"))
    codes = found_codes(*SOUND, paragraph("Annex"), names)
    assert {"unplaced-table", "partial-reading"} <= set(codes)


@pytest.mark.parametrize(
    "header",
    [("Action", "Owner", "By when"), ("Objective", "Action"), ("Next steps", "Who", "Due")],
)
def test_codes_under_the_headings_of_a_log_or_a_plan_are_told(header):
    codes = ("QX-14", "RT-77", "SV-21")[: len(header)]
    stray = table(header, codes, codes)
    assert "unplaced-table" in found_codes(*SOUND, paragraph("Annex"), stray)


def test_table_of_other_things_beside_a_review_is_not_told():
    stray = table(("Name", "Role", "Since"), ("Ann Miller", "Cook", "2019"))
    assert "unplaced-table" not in found_codes(*SOUND, paragraph("Annex"), stray)


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("Showing 1 to 2 of 17 entries", True),
        ("Showing 1-2 of 17", True),
        ("1 – 2 of 17 items", True),
        ("Showing rows 1 to 2 of 17", True),
        ("Showing 1 to 2 of 2 entries", False),
        ("Page 1 of 3", False),
        ("Terms 1 to 2 of 6", False),
        ("Showing that 1 of 3 boats leaks", False),
        ("Years 1 to 2 of 3 schools were seen", False),
    ],
)
def test_list_that_is_shown_in_part_is_told(line, is_told):
    codes = found_codes(*SOUND, paragraph(line))
    assert ("further-rows" in codes, "partial-reading" in codes) == (is_told, is_told)
