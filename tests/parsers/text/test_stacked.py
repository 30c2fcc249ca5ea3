"""Cells that stand below one another in a text, a line a cell."""

import pytest

from parsers import read_review
from parsers.document.blocks import Table
from parsers.text import read

HEADINGS = ["No", "Statement", "Action", "Lead"]
ROWS = [
    ["1.1", "menus are known to all", "Print them", "CFO"],
    ["1.2", "ovens are checked", "Keep the list", "AB"],
    ["2.1", "halls are warm", "Keep the log", "AB"],
]


def text(*lines):
    flat = [part for line in lines for part in ([line] if isinstance(line, str) else line)]
    return "\n".join(flat)


def tables(content):
    blocks = read(content.encode()).blocks
    return [
        [[cell.text for cell in row.cells] for row in block.rows]
        for block in blocks
        if isinstance(block, Table)
    ]


def test_rows_are_told_by_their_numbers_at_equal_distances():
    assert tables(text("Food Review", "", HEADINGS, *ROWS)) == [[HEADINGS, *ROWS]]


@pytest.mark.parametrize("bullet", ["-", "•"])
def test_lists_of_two_bullets_below_numbered_lines_are_no_table(bullet):
    items = [[f"{n}. menus are known", f"{bullet} Print", f"{bullet} Keep"] for n in (1, 2, 3)]
    assert tables(text("Food Review", "Hill Trust", "A part", *items)) == []
    signed = [[*item[:2], "AB"] for item in items]
    assert len(tables(text("Statement", "Action", "Lead", *signed))) == 1


def test_blank_lines_between_cells_change_nothing():
    stacked = text(HEADINGS, *ROWS).replace("\n", "\n\n")
    assert tables(stacked) == [[HEADINGS, *ROWS]]


def test_number_may_stand_before_the_statement():
    rows = [[f"{number} {words}", *rest] for number, words, *rest in ROWS]
    assert tables(text(HEADINGS[1:], *rows)) == [[HEADINGS[1:], *rows]]


def test_title_of_a_section_between_rows_is_kept():
    content = text("Food Review 2024", "1.0 KITCHENS", HEADINGS, *ROWS[:2], "2.0 HALLS", ROWS[2])
    assert [(s.title, len(s.statements)) for s in read_review(content.encode()).sections] == [
        ("Kitchens", 2),
        ("Halls", 1),
    ]


def test_prose_behind_the_last_row_is_prose():
    blocks = read(
        text(HEADINGS, *ROWS, "", "This was agreed by all, with no vote.").encode()
    ).blocks
    assert [isinstance(block, Table) for block in blocks] == [True, False]


@pytest.mark.parametrize(
    "lines",
    [
        ["Policy", "Aims", *(f"{n} Aims\nWe aim at this." for n in ("1.1", "1.2", "1.3"))],
        [HEADINGS, ROWS[0], ROWS[1][:3], ROWS[2]],  # a cell is empty, so nothing can be told
        [HEADINGS, ROWS[0], ROWS[1]],
        ["Dear all,", "see below.", "Yours", *ROWS],
    ],
)
def test_lines_that_might_be_anything_are_no_table(lines):
    assert tables(text(*lines)) == []
