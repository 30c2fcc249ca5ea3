"""A column for each action of a statement."""

import pytest

from parsers.errors import NoReview
from tests.building import bullet, cell, paragraph, table
from tests.parsers.recogniser.plans import read, rows_of, titles_of

STATEMENTS = "The boats are dry.", "Crews know the tides."
ACTIONS = ["Tar the hulls", "Hoist the sails", "Ring the bell"], ["Print the tables"]
ROWS = [
    (STATEMENTS[0], *ACTIONS[0], "Bosun"),
    (STATEMENTS[1], *ACTIONS[1], "", "", "Clerk"),
]
EXPECTED = [("", s, actions) for s, actions in zip(STATEMENTS, ACTIONS, strict=True)]


@pytest.mark.parametrize(
    "name", ["Action {}", "Next step {}", "ACTION ({})", "Agreed action no. {}:"]
)
def test_columns_that_count_actions_are_read_as_one(name):
    header = ("Objective", *(name.format(n) for n in (1, 2, 3)), "Lead")
    found = read(table(header, *ROWS))
    assert rows_of(found) == EXPECTED
    assert [s.extra for s in found.statements()] == [{"Lead": "Bosun"}, {"Lead": "Clerk"}]
    headings = [piece.text for piece in found.residue if piece.role == "column-heading"]
    assert headings == list(header)


@pytest.mark.parametrize(
    "names",
    [
        ("Year 1 actions (2025/26)", "Year 2 actions (2026/27)", "Year 3 actions (2027/28)"),
        ("Actions 2025-26", "Actions 2026-27", "Actions 2027-28"),
        ("Autumn term: actions", "Spring term: actions", "Summer term: actions"),
        ("Next steps (autumn)", "Next steps (spring)", "Next steps (summer)"),
        ("Short-term actions", "Medium-term actions", "Long-term actions"),
        ("Immediate actions", "Shorter-term actions", "Longer-term actions"),
    ],
)
def test_columns_of_actions_by_year_or_term_are_read_as_one(names):
    found = read(table(("Objective", *names, "Lead"), *ROWS))
    assert rows_of(found) == EXPECTED
    assert [s.extra["Lead"] for s in found.statements()] == ["Bosun", "Clerk"]


@pytest.mark.parametrize(
    "names",
    [
        ("Actions 2025/26", "Cost 2026/27"),
        ("Actions", "Impact autumn"),
        ("Autumn actions", "Progress in spring"),
        ("Immediate actions", "Longer-term impact"),
        ("Immediate risks", "Longer-term risks"),
        ("Actions 2025/26", "Actions 2025/26"),
        ("Targets 2025/26", "Targets 2026/27"),
        ("Autumn term review", "Spring term review"),
    ],
)
def test_other_columns_by_year_or_term_stay_apart(names):
    cells = "Hoist the sails", "Ring the bell", "Tell the crews"
    rows = [(statement, *cells) for statement in STATEMENTS]
    found = read(table(("Objective", *names, "Action"), *rows))
    assert max(len(actions) for *_, actions in rows_of(found)) <= 1


def test_title_across_the_columns_stays_a_title():
    rows = (
        (cell("1.0 BOATS", columns=5),),
        ("Objective", "Action 1", "Action 2", "Action 3", "Lead"),
    )
    found = read(table(*rows, *ROWS))
    assert rows_of(found) == EXPECTED
    assert titles_of(found) == ["Boats"]


def test_what_a_cell_lists_are_actions_of_their_own():
    cells = cell(bullet("Tar the hulls"), bullet("Hoist the sails")), cell("Ring the bell")
    found = read(table(("Objective", "Action 1", "Action 2"), (STATEMENTS[0], *cells)))
    assert rows_of(found) == EXPECTED[:1]


def test_lines_of_a_cell_are_one_action():
    two = cell(paragraph("Tar the hulls"), paragraph("of all the boats in the dock"))
    found = read(
        table(("Objective", "Action 1", "Action 2"), (STATEMENTS[0], two, "Ring the bell"))
    )
    assert [len(actions) for *_, actions in rows_of(found)] == [2]


@pytest.mark.parametrize(
    "names",
    [
        ("Action", "Lead 1"),
        ("Action 1", "Lead 1"),
        ("Action 1", "Next steps 2"),
        ("Action 2", "Action 3"),
    ],
)
def test_other_columns_stay_apart(names):
    found = read(table(("Objective", *names), *(row[:3] for row in ROWS)))
    assert max(len(actions) for *_, actions in rows_of(found)) == 1


@pytest.mark.parametrize(
    "header",
    [
        ("Name", "Action 1", "Action 2", "Action 3", "Age"),
        ("Dance", "Step 1", "Step 2", "Step 3", "Music"),
        ("Pupil", "Target 1", "Target 2", "Target 3", "Class"),
        ("Day", "Duty 1", "Duty 2", "Duty 3", "Room"),
    ],
)
def test_other_tables_with_numbered_columns_are_no_review(header):
    names = ("Ann Hill", "Jump", "Turn", "Bow", "9"), ("Bob Dale", "Run", "Sit", "Lie", "8")
    with pytest.raises(NoReview):
        read(table(header, *names))


@pytest.mark.parametrize(
    "heading", ["Autumn term actions", "Spring term: next steps", "What we will do next term"]
)
def test_actions_of_a_term_are_actions(heading):
    rows = [(statement, "Hoist the sails") for statement in STATEMENTS]
    assert [actions for *_, actions in rows_of(read(table(("Objective", heading), *rows)))] == [
        ["Hoist the sails"], ["Hoist the sails"]
    ]  # fmt: skip


@pytest.mark.parametrize("behind", [("Lead",), ("Who", "By when")])
def test_columns_by_year_may_have_who_and_when_behind_each(behind):
    names = "Objective", "Actions 2025", *behind, "Actions 2026", *behind
    beside = ["Bosun"] * len(behind)
    rows = [(s, "Hoist the sails", *beside, "Ring the bell", *beside) for s in STATEMENTS]
    found = read(table(names, *rows))
    assert [actions for *_, actions in rows_of(found)] == [["Hoist the sails", "Ring the bell"]] * 2
    when = ["2025\n2026"] if behind == ("Lead",) else []
    assert [[*s.extra.values()] for s in found.statements()] == [when + beside * 2] * 2


@pytest.mark.parametrize(
    "names",
    [
        ("Actions 2025", "Impact", "Actions 2026", "Impact"),
        ("Actions 2025", "Lead", "Actions 2026", "Progress"),
        ("Actions 2025", "RAG", "Actions 2026", "RAG"),
    ],
)
def test_columns_by_year_with_others_behind_them_stay_apart(names):
    cells = "Hoist the sails", "Bosun", "Ring the bell", "Clerk"
    found = read(table(("Objective", *names), *((s, *cells) for s in STATEMENTS)))
    assert max(len(actions) for *_, actions in rows_of(found)) == 1
