"""What refusals say that a file is: a blank form, prose, a list, a rota, a report of our own."""

import pytest

from parsers.errors import NoReview
from parsers.recogniser import recognise
from parsers.recogniser.refusals.blanks import is_unfilled
from tests.building import document, heading, paragraph, table
from tests.parsers.recogniser.plans import SOUND


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


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        (("1.1 ", "1.2 "), "this is a blank form: 2 numbered statements, no answers."),
        (("", ""), "this is a blank form: 2 statements, no answers."),
    ],
)
def test_blank_form_is_told_with_what_it_asks(labels, said):
    rows = ((f"{label}Doors of this hall open by hand", "", "") for label in labels)
    reason = refusal(table(("Criteria", "Level", "Remarks"), *rows))
    assert reason == f"{said} Fill it in, or put in the form that was filled in."


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        (("1.1 ", "1.2 ", ""), "this is a text of 3 paragraphs, 2 of them numbered, without"),
        (("1.1 ", "", ""), "this is a text of 3 paragraphs without"),
        (("",), "this is a text of 1 paragraph without"),
        ((), "no words were found in this file. Check"),
    ],
)
def test_text_without_tables_is_told_by_its_paragraphs(numbers, said):
    lines = (paragraph(f"{n}Each hall of the school was swept in May.") for n in numbers)
    assert refusal(*lines).startswith(said)


def test_tasks_to_tick_off_are_told_and_advised():
    lines = [paragraph(f"{box} Sweep {hall}") for box, hall in (("☐", "the hall"), ("- ☑", "it"))]
    reason = refusal(heading("Plan of 2024"), paragraph("It is May."), *lines)
    assert reason.startswith("this is a list of 2 tasks to tick off")
    assert "Put the tasks into a table with the headings Action, Who and By when" in reason


def test_few_boxes_in_a_text_make_it_no_list_of_tasks():
    lines = [paragraph(f"{n} halls were swept in May.") for n in ("Two", "Ten", "All")]
    reason = refusal(*lines, paragraph("☐ Sweep"), paragraph("☐ Dust"))
    assert reason.startswith("this is a text of 5 paragraphs")


@pytest.mark.parametrize(
    ("times", "is_said"), [(("Every morning", "8.45"), True), (("May 2024", "June 2024"), False)]
)
def test_rota_is_told_by_its_times_and_not_by_its_headings(times, is_said):
    rows = zip(("Gate", "Slide"), ("Mrs Hill", "Mr Dale"), times, strict=True)
    reason = refusal(table(("Duty", "Who", "When"), *rows))
    assert ("times that come again" in reason) is is_said
    assert ("headings of its columns" in reason) is not is_said
