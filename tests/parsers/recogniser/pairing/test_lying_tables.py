"""Tables on their side: a column for each priority."""

import pytest

from parsers.errors import NoReview
from tests.building import bullet, cell, table
from tests.parsers.recogniser.plans import read, rows_of

PLAN = [
    ("Objective", "Crews know the tides.", "Lamps are dry."),
    ("Actions", "Print the tables", "Buy new lamps"),
    ("Lead", "Clerk", "Bosun"),
    ("By when", "May 2026", "June 2026"),
]
EXPECTED = [(text, [action]) for text, action in zip(PLAN[0][1:], PLAN[1][1:], strict=True)]


@pytest.mark.parametrize("first", ["", "Priority", "No."])
def test_priorities_side_by_side_are_statements_with_their_actions(first):
    found = read(table((first, "Priority 1", "Priority 2"), *PLAN))
    assert [row[1:] for row in rows_of(found)] == EXPECTED
    assert [str(s.number) for s in found.statements()] == ["1", "2"]
    assert [s.extra["Lead"] for s in found.statements()] == ["Clerk", "Bosun"]


def test_the_first_row_may_be_the_objectives():
    assert [row[1:] for row in rows_of(read(table(*PLAN)))] == EXPECTED


def test_cells_keep_their_bullets():
    two = cell(bullet("Print the tables"), bullet("Post them"))
    found = read(table(PLAN[0], ("Actions", two, "Buy new lamps"), *PLAN[2:]))
    assert [actions for *_, actions in rows_of(found)] == [
        ["Print the tables", "Post them"],
        ["Buy new lamps"],
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [("Objective", "Count on", "Add"), ("Activity", "Use beads", "Draw"), ("Lead", "A", "B")],
        [("Supplier", "Hill", "Dale"), ("Price", "£4", "£5"), ("Delivery date", "May", "June")],
        [("Teacher", "Ms Hill", "Mr Fox"), ("Room", "4", "5"), ("When", "9.00", "10.00")],
        [("", "Monday", "Friday"), ("Task", "Gate", "Hall"), ("Who", "A", "B"), ("When", "9", "1")],
        [("", "Priority 1", "Priority 2"), *((label, "", "") for label, *_ in PLAN)],
        [("Target", "12", "14"), ("Action", "3", "5"), ("Owner", "Ann", "Bob")],
        [("Role", "Chair", "Clerk"), ("Action", "Opens", "Notes"), ("Name", "Ann Hill", "Bob Fox")],
        [PLAN[0], ("Actions", "Sculling", "Rowing"), ("Lead", "£4", "£5"), ("When", "9", "10")],
        PLAN[:2],
    ],
)  # fmt: skip
def test_other_tables_with_headings_at_the_left_are_no_review(rows):
    with pytest.raises(NoReview):
        read(table(*rows))


def test_an_upright_plan_with_headings_among_its_words_stays_upright():
    rows = ("Issue", "Action", "Lead"), ("Action", "Print the tables", "Clerk")
    assert len(rows_of(read(table(*rows, ("Lead times are long.", "Buy new lamps", "Bosun"))))) == 2
