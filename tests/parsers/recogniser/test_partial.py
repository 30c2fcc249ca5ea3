"""What a reading of a part says, and what refusals say that a file is."""

import pytest

from parsers import read_review
from parsers.errors import NoReview
from parsers.recogniser import recognise
from parsers.recogniser.blanks import is_unfilled
from tests.building import HEADER, aside, cell, document, heading, paragraph, table
from tests.parsers.recogniser.plans import codes_of

SOUND = (
    heading("1.0 Kitchens"),
    table(HEADER, ("1.1 menus are known;", "Print."), ("1.2 tables are clean;", "Wipe.")),
)


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


def refusal(*blocks, kind="word"):
    with pytest.raises(NoReview) as caught:
        recognise(document(*blocks)._replace(format=kind))
    return str(caught.value)


@pytest.mark.parametrize("first", ["Criteria", "Success criteria"])
def test_blank_form_says_how_many_statements_it_asks(first):
    header = (first, "Level", "Remarks")
    rows = [(f"1.{n} Doors of hall {n} open by hand", "", "") for n in range(1, 8)]
    assert "a blank form: 7 numbered statements, no answers" in refusal(table(header, *rows))


FORMS = {
    "nothing below the headings": table(("Objective", "Action", "Lead"), *[("", "", "")] * 2),
    "names of areas": table(("Area", "Action", "Lead"), ("Meals", "", ""), ("Halls", "", "")),
    "numbers and names": table(("No", "Area", "Action"), ("1", "Meals", ""), ("2", "Halls", "")),
    "numbers": table(("No", "Objective", "Action"), ("1", "", ""), ("2", "", "")),
    "lines to write on": table(("Objective", "Action"), ("......", "_____"), ("......", "_____")),
    "prompts": table(
        ("Objective", "Action", "Lead"),
        ("Click or tap here to enter text.", "Enter text here", "Choose an item."),
        ("[Insert objective]", "<actions>", "{{lead}}"),
    ),
    "choices": table(
        ("Standard", "Met?", "Action"),
        ("Menus are printed each week", "Yes / No / N/A", ""),
        ("Halls are swept each day", "Yes / No / N/A", ""),
    ),
    "an example": table(
        ("Objective", "Action"), ("e.g. Meals taste well", "e.g. Train cooks"), ("", "")
    ),
    "what to look at": table(
        ("No", "Focus", "Strengths", "To develop", "Action", "By when"),
        ("1", "Taste", "", "", "", ""),
        ("2", "Service", "", "", "", ""),
    ),
    "a card": table(("Objective", ""), ("Actions", ""), ("Lead", ""), ("By when", "")),
}


@pytest.mark.parametrize("form", FORMS)
def test_form_of_which_nothing_is_filled_in_is_told_as_blank(form):
    assert "this is a blank form" in refusal(FORMS[form])


@pytest.mark.parametrize(
    "lists",
    [
        table(("Section", "Title", "Page"), ("1.1", "How we cook", "4"), ("1.2", "Halls", "9")),
        table(("No", "Statement"), ("1", "Menus are known to all."), ("2", "Halls are swept.")),
    ],
    ids=["contents", "statements alone"],
)
def test_list_with_nothing_to_fill_in_is_no_blank_form(lists):
    assert "its only table does not pair statements with actions" in refusal(lists)


@pytest.mark.parametrize(
    "filled",
    [
        table(("Objective", "Bread at noon"), ("Actions", ""), ("Lead", ""), ("By when", "")),
        table(("Objective", ""), ("Actions", "")),
        table(("Objective", ""), ("Actions", ""), ("Colour", "")),
        table(("Owner", "Deadline"), ("Cook", "May"), ("Bursar", "June")),
        table(("Objective", "Lead", "Deadline"), ("Bread", "Cook", "May"), ("Soup", "Cook", "May")),
    ],
    ids=["in part", "too short", "of an unknown heading", "a list", "a plan without actions"],
)
def test_table_is_not_told_as_blank(filled):
    found = refusal(filled)
    assert "blank" not in found
    assert "Check that it is the right file;" in found
    assert found.endswith("make the headings of its columns known.")


@pytest.mark.parametrize(
    "text", ["Clicks are counted", "Met", "R", "Add dates to the plan", "[sic] is meant", "2"]
)
def test_what_is_written_in_a_blank_is_an_answer(text):
    assert not is_unfilled(text)


def test_form_with_one_answer_is_a_review():
    header = ("Criteria", "Level", "Remarks")
    rows = [("1.1 Doors open by hand", "", ""), ("1.2 Lifts speak aloud", "Met", "")]
    assert len(list(recognise(document(table(header, *rows))).statements())) == 2


def test_prose_without_a_table_is_called_so():
    lines = [paragraph("We wish to feed all."), paragraph("1.1 Menus are known.")]
    assert "2 paragraphs" in refusal(*lines)


@pytest.mark.parametrize("above", [[], [("People", "")]])
def test_tables_of_something_else_are_quoted_from_their_first_full_row(above):
    rows = [*above, ("Name", "Job  title"), ("Ann Miller", "Cook")]
    assert "“Name | Job title”" in refusal(table(*rows))


SHEET = ("Kind", "From year", "To year", "Section", "From number", "To number")


@pytest.mark.parametrize(
    "blocks",
    [
        [heading("Food Review, 2022 to 2023", 1), heading("What matters most"), *SOUND],
        [heading("Food Review 2022 to 2023", 1), heading("Gaps that closed"), *SOUND],
        [paragraph("kind,from_year,to_year,section,from_number,to_number,change")],
        [table(("From year", "To year", "From number", "To number"), ("2022", "2023", "1", "1"))],
        [paragraph('{ "from": { "title": "x"'), paragraph('"pairs": [ ], "summary": 1')],
        [paragraph('[{"file": "a", "place": {}, "message": "b", "code": "c"}]')],
        [paragraph('{"year": 2024, "is_latest": true, "column_owners": []}')],
        [*SOUND, paragraph("Made on 3 May 2024 at 09:30 UTC by reviewtrail 0.1.0")],
        [paragraph("Made by reviewtrail from the reviews of 2022, 2023. See below."), *SOUND],
        [heading("reviewtrail: what became of each file"), *SOUND],
        [paragraph("Food Review, 2022 to 2023"), paragraph("Since 2022: 11 closed, 1 narrowed")],
        [table(("Food", "2022"), ("Gaps", "4")), table(SHEET, SHEET), *SOUND],
        [table(("Year", "No", "Who", "By when", "Last day", "Action")), *SOUND],
        [
            paragraph("Cook: actions on 3 May 2025"),
            paragraph("That is all: 1 open action."),
            *SOUND,
        ],
        [table(("statement_id", "number", "statement", "actions"), ("1", "1.1", "a", "b")), *SOUND],
        [paragraph('{"profile": "tabular", "name": "reviewtrail", "resources": []}')],
    ],
)
def test_report_of_our_own_is_refused_by_name(blocks):
    assert "reviewtrail itself wrote" in refusal(*blocks)


@pytest.mark.parametrize(
    "line",
    [
        "Made by the cook, as reviewtrail would say",
        "We use reviewtrail to follow what we said",
        "Since 2022 much was closed",
        "That is all: nothing is open.",
        "statement_identity, action ids",
        "Food Review, 2022 to 2023",
        "Gaps that closed",
    ],
)
def test_review_that_speaks_of_reviewtrail_is_a_review(line):
    assert recognise(document(paragraph(line), *SOUND)).sections
