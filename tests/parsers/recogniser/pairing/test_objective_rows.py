"""Objectives in rows merged across the tables of their actions."""

import pytest

from parsers.document.blocks import Paragraph
from parsers.errors import NoReview
from tests.building import cell, heading, paragraph, table
from tests.parsers.recogniser.plans import read, rows_of, titles_of

HEADER = ("Action", "Who", "By when", "Cost")
TASKS = [
    ("Tar the hulls", "Bosun", "May 2025", "£4"),
    ("Hoist the sails", "Mate", "June 2025", "£0"),
    ("Print the tide tables", "Clerk", "July 2025", "£9"),
]
BOATS, CREWS = "The boats are not kept well enough", "Teach every crew the tides"


def merged(text, columns=4):
    """A row of one cell, or of two where a bar parts them."""
    label, _, beside = text.partition(" | ")
    return (label, cell(beside, columns=columns - 1)) if beside else (cell(text, columns=columns),)


def plan(first, second):
    return table(merged(first), HEADER, *TASKS[:2], merged(second), HEADER, TASKS[2])


@pytest.mark.parametrize(
    ("label", "number"),
    [("Objective", "{}: "), ("Area for improvement", "{} – "), ("Priority", "{}. "),
     ("Recommendation", "{}: "), ("Aim", ": "), ("Priority", "{} | "), ("Aim", ": | ")],
)  # fmt: skip
def test_objective_is_what_its_actions_are_for(label, number):
    first, second = (
        f"{label}{number.format(f' {n}')}{text}" for n, text in ((1, BOATS), (2, CREWS))
    )
    numbers = ("1", "2") if "{}" in number else ("", "")
    found = read(paragraph("Harbour plan 2025"), plan(first, second))
    assert rows_of(found) == [
        (numbers[0], BOATS, ["Tar the hulls", "Hoist the sails"]),
        (numbers[1], CREWS, ["Print the tide tables"]),
    ]


def test_what_stands_beside_an_action_stays_its_own():
    found = read(plan(f"Aim 1: {BOATS}", f"Aim 2: {CREWS}"))
    assert [s.extra for s in found.statements()] == [
        {"Who": "Bosun\nMate", "By when": "May 2025\nJune 2025", "Cost": "£4\n£0"},
        {"Who": "Clerk", "By when": "July 2025", "Cost": "£9"},
    ]


def test_objectives_may_share_the_headings_above_them():
    rows = (HEADER, merged(f"Aim 1: {BOATS}"), *TASKS[:2], merged(f"Aim 2: {CREWS}"), TASKS[2])
    expected = [("1", BOATS, ["Tar the hulls", "Hoist the sails"]),
                ("2", CREWS, ["Print the tide tables"])]  # fmt: skip
    found = read(table(*rows))
    assert rows_of(found) == expected
    assert [p.text for p in found.residue if p.role == "label"] == ["Aim"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Theme 1: Boats", "Theme 2: Crews"),
        ("Objective 1: Boats", "Objective 2: Crews"),
        ("Boats are not kept well enough", "Crews know no tides"),
        ("Week 1: The boats are dry", "Week 2: The crews are ashore"),
        (f"Objective 1: {BOATS}", "Objective 2: Crews"),
    ],
)
def test_title_is_no_objective(first, second):
    found = read(plan(first, second))
    assert [text for _, text, _ in rows_of(found)] == [task for task, *_ in TASKS]


def test_actions_that_nobody_does_are_for_no_objective():
    rows = [(task, cost, when) for task, _, when, cost in TASKS]
    found = read(
        table(merged("Aim: score as many goals as you can", 3), ("Action", "Points", "Time"), *rows)
    )
    assert [text for _, text, _ in rows_of(found)] == [task for task, *_ in TASKS]


@pytest.mark.parametrize(
    ("title", "header"),
    [
        ("Week 1: The helpers are on duty", ("Day", "Who", "When")),
        ("Objective 1: The dough is smooth", ("Step", "Bowl", "Time")),
        ("Offer 1: All ties are half price", ("Item", "Price", "Until")),
    ],
)
def test_what_stands_above_other_tables_makes_no_review_of_them(title, header):
    rows = [(task, who, when) for task, who, when, _ in TASKS]
    with pytest.raises(NoReview):
        read(table(merged(title, 3), header, *rows))


@pytest.mark.parametrize("title", ["Objective 1 | Boats", "Lead | The bosun is away"])
def test_label_and_what_is_no_sentence_or_no_objective_stay_a_title(title):
    found = read(table(merged(title), HEADER, *TASKS))
    assert [text for _, text, _ in rows_of(found)] == [task for task, *_ in TASKS]


def test_objective_above_numbered_actions_titles_their_section():
    rows = [(f"1.{n} {task}", *others) for n, (task, *others) in enumerate(TASKS, 1)]
    found = read(table(merged(f"Objective 1: {BOATS}"), HEADER, *rows))
    assert [label for label, *_ in rows_of(found)] == ["1.1", "1.2", "1.3"]
    assert BOATS in titles_of(found)[0]


def above_tables(*titles):
    """Headings, each right above a table of an action alone."""
    return [block for title in titles for block in (heading(title, 2), table(HEADER, TASKS[0]))]


def test_objective_may_be_the_heading_above_the_table_of_its_actions():
    found = read(
        *above_tables(f"Area for improvement 1: {BOATS}", f"Area for improvement 2: {CREWS}")
    )
    assert rows_of(found) == [("1", BOATS, ["Tar the hulls"]), ("2", CREWS, ["Tar the hulls"])]


@pytest.mark.parametrize(
    "blocks",
    [
        above_tables("Priority 1: Boats", "Priority 2: Crews"),
        above_tables(f"Theme 1: {BOATS}", f"Theme 2: {CREWS}"),
        above_tables(f"Priority 1: {BOATS}"),
        [b._replace(heading=0) if isinstance(b, Paragraph) else b
         for b in above_tables(f"Aim 1: {BOATS}", f"Aim 2: {CREWS}")],
    ],
    ids=["names", "themes", "one alone", "lines of text"],
)  # fmt: skip
def test_other_lines_above_tables_of_actions_title_sections(blocks):
    assert BOATS not in [text for _, text, _ in rows_of(read(*blocks))]
