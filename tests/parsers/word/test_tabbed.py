"""Tables that are typed with tabs, without a table of Word."""

import pytest

from parsers import read_review
from parsers.document.blocks import Table
from parsers.word import read
from tests.wordml import docx, p, r, tbl, tr

TAB, BREAK = r("<w:tab/>"), r("<w:br/>")


def line(*parts):
    """A paragraph whose parts tabs keep apart."""
    runs = [run for part in parts for run in (TAB, part)]
    return p(*runs[1:])


HEADINGS = line("EVALUATIVE STATEMENTS", "ACTION FOR THE YEAR")
FIRST = line("1.1 menus are known to all;", "Print the new menus.")
SECOND = line("1.2 ovens are checked;", "Keep the list of checks.")


def tables(*blocks):
    return [
        [[cell.text for cell in row.cells] for row in block.rows]
        for block in read(docx(*blocks)).blocks
        if isinstance(block, Table)
    ]


def test_lines_of_statement_and_action_are_rows():
    assert tables(HEADINGS, FIRST, SECOND) == [
        [
            ["EVALUATIVE STATEMENTS", "ACTION FOR THE YEAR"],
            ["1.1 menus are known to all;", "Print the new menus."],
            ["1.2 ovens are checked;", "Keep the list of checks."],
        ]
    ]


def test_they_are_read_as_a_review():
    found = read_review(docx("Food Review 2024", p("1.0 Kitchens"), HEADINGS, FIRST, SECOND))
    assert [(s.label, [a.text for a in s.actions]) for s in found.statements()] == [
        ("1.1", ["Print the new menus."]),
        ("1.2", ["Keep the list of checks."]),
    ]


def test_line_that_begins_with_a_tab_adds_an_action():
    found = read_review(docx(HEADINGS, FIRST, line("", "Hang them up in each hall."), SECOND))
    assert [[a.text for a in s.actions] for s in found.statements()] == [
        ["Print the new menus.", "Hang them up in each hall."],
        ["Keep the list of checks."],
    ]


def test_several_tabs_part_as_one_does():
    wide = p("1.3 pans are old and worn;", TAB, TAB, TAB, "Buy six new pans.")
    assert tables(FIRST, wide)[0][1] == ["1.3 pans are old and worn;", "Buy six new pans."]


def test_tables_behind_it_are_counted_on():
    document = read(docx(tbl(tr("a")), HEADINGS, FIRST, tbl(tr("b"))))
    places = [row.place for block in document.blocks for row in block.rows]
    assert [(place.table, place.row) for place in places] == [(1, 1), (2, 1), (2, 2), (3, 1)]


@pytest.mark.parametrize(
    "blocks",
    [
        [line("Leadership of our schools", "3"), line("Teaching in our schools", "7")],
        [line("1.1", "A complaint is a concern."), line("1.2", "We reply within a week.")],
        [line("To:", "the governors of the school"), line("From:", "the head of the school")],
        [line("9.30", "Welcome by the chair", "AB"), line("9.45", "Report by the head", "CD")],
        [FIRST],
    ],
)
def test_contents_clauses_and_labels_are_no_table(blocks):
    assert tables(*blocks) == []
