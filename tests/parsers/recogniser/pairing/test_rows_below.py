"""Rows below each row, with a label, that go on about it."""

import pytest

from parsers.errors import NoReview
from tests.building import cell, paragraph, table
from tests.parsers.recogniser.plans import read, rows_of, titles_of

ADVICE = ("1", "Publish the tide tables", "High"), ("2", "Mend the quay lamps", "Low")
ANSWERS = "The clerk will do so in May", "Lamps are on order"
HEADER = ("Ref", "Recommendation", "Priority")
EXPECTED = [(row[0], row[1], [answer]) for row, answer in zip(ADVICE, ANSWERS, strict=True)]


def across(*content):
    return (cell(*content, columns=3),)


def answered(label):
    return [row for advice, answer in zip(ADVICE, ANSWERS, strict=True)
            for row in (advice, across(f"{label}: {answer}"))]  # fmt: skip


@pytest.mark.parametrize(
    "label", ["Response", "Management response", "Action", "Agreed action", "Next steps"]
)
def test_a_row_across_that_answers_the_one_above_is_its_action(label):
    found = read(table(HEADER, *answered(label)))
    assert rows_of(found) == EXPECTED
    assert [s.extra for s in found.statements()] == [{"Priority": "High"}, {"Priority": "Low"}]


def test_the_label_may_stand_in_a_line_of_its_own():
    rows = [row for advice, answer in zip(ADVICE, ANSWERS, strict=True)
            for row in (advice, across(paragraph("Response", strong=True), answer))]  # fmt: skip
    assert rows_of(read(table(HEADER, *rows))) == EXPECTED


def test_the_number_may_stand_beside_both_rows():
    rows = [
        row
        for (number, *advice), answer in zip(ADVICE, ANSWERS, strict=True)
        for row in ((cell(number, rows=2), *advice), (cell(f"Response: {answer}", columns=2),))
    ]
    assert rows_of(read(table(HEADER, *rows))) == EXPECTED  # fmt: skip


def test_the_other_cells_of_the_row_below_may_be_empty():
    rows = [row for advice, answer in zip(ADVICE, ANSWERS, strict=True)
            for row in (advice, ("", f"Response: {answer}", ""))]  # fmt: skip
    assert rows_of(read(table(HEADER, *rows))) == EXPECTED


def test_several_rows_below_say_what_who_and_when():
    rows = [
        row
        for advice in ADVICE
        for row in (advice, *map(across, ("Action: Buy lamps", "Lead: Bosun", "By when: May")))
    ]
    found = read(table(("Ref", "Issue", "Priority"), *rows))  # fmt: skip
    assert [actions for *_, actions in rows_of(found)] == [["Buy lamps"]] * 2
    beside = [{"Lead": s.extra["Lead"], "By when": s.extra["By when"]} for s in found.statements()]
    assert beside == [{"Lead": "Bosun", "By when": "May"}] * 2


def test_progress_below_each_row_is_beside_it():
    rows = ("1", "Crews know the tides.", "Print them"), across("Progress: half are printed")
    more = ("2", "The quay is dark.", "Buy lamps"), across("Progress: none")
    found = read(table(("Ref", "Statement", "Action"), *rows, *more))
    assert [s.extra["Progress"] for s in found.statements()] == ["half are printed", "none"]
    assert titles_of(found) == [""]


def test_titles_between_stay_titles():
    first, second = answered("Response")[:2], answered("Response")[2:]
    found = read(table(HEADER, across("Quays"), *first, across("Lamps"), *second))
    assert titles_of(found) == ["Quays", "Lamps"]
    assert rows_of(found) == EXPECTED


def test_titles_with_words_of_actions_stay_titles():
    row = ("Crews know the tides.", "Print the tables", "May")
    titles = [f"Actions: {place}" for place in ("Boats", "Lamps", "Quays")]
    rows = [each for title in titles for each in (across(title), row)]
    assert titles_of(read(table(("Statement", "Action", "When"), *rows))) == titles


@pytest.mark.parametrize(
    ("header", "first", "label"),
    [
        (("Question", "Asked by", "Date"), "Is the gate safe?", "Response"),
        (("Complaint", "From", "Date"), "The gate is loud", "Response"),
        (("Name", "Role", "Term"), "Ann Hill", "Lead"),
        (("Item", "Price", "Size"), "School tie", "Order by"),
        (HEADER, "Publish the tide tables", "Evidence"),
    ],
)
def test_other_tables_with_labels_below_their_rows_are_no_review(header, first, label):
    row = (first, "Ann", "May")
    with pytest.raises(NoReview):
        read(table(header, row, across(f"{label}: as set out"), row, across(f"{label}: as told")))
