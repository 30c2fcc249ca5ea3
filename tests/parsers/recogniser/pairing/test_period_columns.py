"""Columns under a year or term alone, in which actions stand."""

import pytest

from parsers.errors import NoReview
from parsers.meaning.interpretation import interpret
from tests.building import bullet, cell, table
from tests.parsers.recogniser.plans import read, rows_of

STATEMENTS = "Crews miss the tide tables.", "The quay lights fail in rain."
PLAN = (
    (STATEMENTS[0], "Print the tables", "Post them at the gate"),
    (STATEMENTS[1], "Buy lamps", ""),
)
EXPECTED = [
    ("", STATEMENTS[0], ["Print the tables", "Post them at the gate"]),
    ("", STATEMENTS[1], ["Buy lamps"]),
]


@pytest.mark.parametrize(
    "header",
    [
        ("Issue", "Year 1", "Year 2"),
        ("Priority", "Autumn term", "Spring term"),
        ("Objective", "2024/25", "2025/26"),
        ("Aim", "Short term", "Long-term"),
        ("Goal", "This year", "Next year"),
        ("Area for development", "Phase 1", "Phase 2"),
    ],
)
def test_actions_under_years_and_terms_are_actions_of_their_time(header):
    found = read(table(header, *PLAN))
    assert rows_of(found) == EXPECTED
    when = ["\n".join(header[1:]), header[1]]
    assert [s.extra for s in found.statements()] == [{"When": times} for times in when]
    headings = [piece.text for piece in found.residue if piece.role == "column-heading"]
    assert headings == list(header)


def test_objectives_of_several_years_are_a_plan_where_somebody_leads():
    rows = [(*row, "Bosun") for row in PLAN]
    found = read(table(("Objective", "Year 1", "Year 2", "Lead"), *rows))
    assert rows_of(found) == EXPECTED
    assert [s.extra["Lead"] for s in found.statements()] == ["Bosun", "Bosun"]


def test_each_action_is_due_in_the_year_above_it():
    two = cell(bullet("Print the tables"), bullet("Count the lamps"))
    found = interpret(
        read(table(("Issue", "2024/25", "2025/26"), (STATEMENTS[0], two, "Buy lamps")))
    )
    (statement,) = found.statements()
    due = [[time.text for time in action.column_due] for action in statement.actions]
    assert due == [["2024/25"], ["2024/25"], ["2025/26"]]


def test_a_column_of_deadlines_says_when():
    rows = [(*row, "May") for row in PLAN]
    found = read(table(("Issue", "Year 1", "Year 2", "By when"), *rows))
    assert [s.extra for s in found.statements()] == [{"By when": "May"}] * 2


READING = ("Reading aloud with care", "Read a rhyme", "Read a poem", "Ms Hill")


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (("Objective", "Year 1", "Year 2"), READING[:3]),
        (("Objective", "Year 3", "Year 4", "Lead"), READING),
        (("Objective", "Autumn", "Spring"), READING[:3]),
        (("Subject", "Autumn term", "Spring term", "Lead"), READING),
        (("Area", "Autumn term", "Spring term", "Lead"), READING),
        (("Item", "Autumn term", "Spring term"), ("School budget", "Agree it", "Approve it")),
        (("Priority", "2024/25", "2025/26", "Lead"), ("Mend the roof", "£900", "£400", "Clerk")),
        (("Risk", "2024", "2025", "Owner"), ("Flood of the quay", "High", "Low", "Bosun")),
        (("Challenge", "Term 1", "Term 2"), ("Make a kite", "Cut the paper", "Fly the kite")),
        (("Problem", "2023", "2024"), ("Damp in the hall", "It was all over", "It was dry")),
        (("Duty", "Autumn", "Spring", "Lead"), ("Gate each morning", "Ms Hill", "Mr Fox", "Head")),
        (("Target", "2024", "2025", "Owner"), ("Pupils at the standard", "62%", "70%", "Head")),
        (("Issue", "Year 1", "Year 2", "Lead"), ("", "", "", "")),
    ],
)  # fmt: skip
def test_other_tables_by_year_or_term_are_no_review(header, row):
    with pytest.raises(NoReview):
        read(table(header, row, row))
