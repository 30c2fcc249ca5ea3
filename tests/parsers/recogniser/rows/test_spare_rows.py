"""Rows at the end of a table that nobody filled in."""

import pytest

from tests.building import cell, table
from tests.parsers.recogniser.plans import PLAN, codes_of, read, rows_of

HEAD = ("No.", "Statement", "Action", "Lead")
FILLED = [(str(n), text, action, "Bosun") for n, (text, action) in enumerate(PLAN, 1)]
ROWS = [(str(n), text, [action]) for n, (text, action) in enumerate(PLAN, 1)]
EMPTY = ("", "", "", "")


@pytest.mark.parametrize(
    "spare",
    [
        [("4", "", "", "")],
        [("4", "", "", ""), ("5.", "", "", "")],
        [EMPTY, ("4", "", "", ""), EMPTY, ("5", "", "", ""), EMPTY],
    ],
)
def test_numbers_alone_at_the_end_are_no_statements_and_are_kept(spare):
    found = read(table(HEAD, *FILLED, *spare))
    assert rows_of(found) == ROWS
    assert {row[0] for row in spare} - {""} <= {piece.text for piece in found.residue}
    assert "empty-action" not in codes_of(found)


def test_spare_rows_of_a_page_are_none_but_a_last_one_may_go_on():
    two, one = [("4", "", "", ""), ("5", "", "", "")], [("4", "", "", "")]
    assert rows_of(read(table(HEAD, *FILLED, *two), kind="pdf")) == ROWS
    assert rows_of(read(table(HEAD, *FILLED, *one), kind="pdf"))[-1][0] == "4"


@pytest.mark.parametrize(
    "row",
    [
        ("4", "The oars are old.", "", ""),
        ("4", "", "Tar the hulls", ""),
        ("4", "", "", "Bosun"),
    ],
)
def test_a_row_with_more_than_its_number_is_one(row):
    assert rows_of(read(table(HEAD, *FILLED, row)))[-1][0] == "4"


@pytest.mark.parametrize("row", [("4", "", "Tar the hulls", ""), ("4", "", "", "Bosun")])
def test_a_numbered_row_without_a_statement_is_told(row):
    found = read(table(HEAD, *FILLED, row))
    told = [d.message for d in found.diagnostics if d.code == "empty-statement"]
    assert told == ["4 has no words of its own"]
    whole = read(table(HEAD, *FILLED))
    assert "empty-statement" not in codes_of(whole)


def test_a_number_alone_among_the_rows_is_one():
    found = read(table(HEAD, *FILLED[:2], ("3", "", "", ""), ("4", *FILLED[2][1:])))
    assert [label for label, *_ in rows_of(found)] == ["1", "2", "3", "4"]


def test_a_number_beside_a_cell_that_it_shares_is_one():
    shared = ("3", FILLED[2][1], cell("Tar the hulls", rows=2), cell("Bosun", rows=2))
    found = read(table(HEAD, *FILLED[:2], shared, ("4", "")))
    assert [label for label, *_ in rows_of(found)] == ["1", "2", "3", "4"]
