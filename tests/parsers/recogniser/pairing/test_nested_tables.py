"""Tables of actions within the cells of a review's table."""

import pytest

from tests.building import cell, paragraph, table
from tests.parsers.recogniser.plans import read, rows_of

HEADER = ("No", "Finding", "Actions")
WHO = ("What", "Who", "When")
PIER = table(WHO, ("Buy planks", "Clerk", "May 2024"), ("Nail them", "Bosun", "June 2024"))
LAMPS = table(WHO, ("Buy oil", "Clerk", "Now"))


def test_each_row_is_an_action_with_who_and_when():
    found = read(
        table(HEADER, ("1", "The pier rots.", cell(PIER)), ("2", "It is dark.", cell(LAMPS)))
    )
    assert rows_of(found) == [
        ("1", "The pier rots.", ["Buy planks", "Nail them"]),
        ("2", "It is dark.", ["Buy oil"]),
    ]
    first, second = found.statements()
    assert first.extra == {"Who": "Clerk\nBosun", "When": "May 2024\nJune 2024"}
    assert second.extra == {"Who": "Clerk", "When": "Now"}
    assert [piece.text for piece in found.residue] == [*HEADER, *WHO, *WHO]


def test_cells_without_a_table_are_actions_as_they_stand():
    found = read(table(HEADER, ("1", "The pier rots.", cell(PIER)), ("2", "It is dark.", "None")))
    assert [actions for _, _, actions in rows_of(found)] == [["Buy planks", "Nail them"], ["None"]]


def test_columns_behind_the_actions_stay():
    rows = ("1", "The pier rots.", cell(PIER), "Red"), ("2", "It is dark.", cell(LAMPS), "Green")
    assert [s.extra["RAG"] for s in read(table((*HEADER, "RAG"), *rows)).statements()] == [
        "Red",
        "Green",
    ]


@pytest.mark.parametrize(
    "content",
    [
        (table(("Buy planks", "Nail them"), ("Buy oil", "Trim the wick")),),
        (table(("Buy planks",), ("Nail them",)),),
        (table(WHO),),
        (paragraph("Seen in May."), PIER),
    ],
)
def test_other_tables_in_a_cell_are_not_opened(content):
    found = read(
        table(HEADER, ("1", "The pier rots.", cell(*content)), ("2", "It is dark.", "None"))
    )
    assert [s.extra for s in found.statements()] == [{}, {}]
