"""Sheets of a PDF that are too wide to print: the further columns are on the next page."""

import pytest

from parsers.document.blocks import Table
from parsers.pdf import read
from tests.drawing import box, grid, pdf, plain, text


def sheets(further, top=100):
    first = [[["No"], ["Statement"]]]
    first += [[[f"1.{n}"], ["the plan is shared;"] * n] for n in (1, 2, 3)]
    return read(pdf(grid(100, [50, 90, 300], first), grid(top, [50, 200, 260], further)))


FURTHER = [[["Action"], ["RAG"]], *[[["Office to post it."] * n, ["Green"]] for n in (1, 2, 3)]]


def test_columns_that_a_sheet_had_no_room_for_are_on_the_next():
    (table,) = sheets(FURTHER).blocks
    assert [len(row.cells) for row in table.rows] == [4] * 4
    assert [row.cells[3].text for row in table.rows] == ["RAG", "Green", "Green", "Green"]


@pytest.mark.parametrize(
    ("further", "top"),
    [
        (FURTHER, 130),
        (FURTHER[:3], 100),
        ([[["No"], ["Statement"]], *FURTHER[1:]], 100),
        ([FURTHER[0], *[[[f"2.{n}"] + [""] * (n - 1), ["Green"]] for n in (1, 2, 3)]], 100),
    ],
)
def test_table_at_other_heights_or_with_rows_of_its_own_adds_no_columns(further, top):
    tables = [b for b in sheets(further, top).blocks if isinstance(b, Table)]
    assert all(len(row.cells) == 2 for table in tables for row in table.rows)


FIRST = ["Statement", "1.0 LEADERSHIP", "1.1 plans are shared;", "1.2 plans are read;", "1.3 kept;"]
SECOND = ["Action", "", "Office to post.", "None.", "Head to keep it."]


def boxed(entries, heights, pitch=60):
    """A box of its own for each entry but the empty ones, all on one edge."""
    marks = []
    for n, (entry, height) in enumerate(zip(entries, heights, strict=True)):
        top = 100 + pitch * n
        if entry:
            marks += [box(50, top, 300, top + height), text(55, top + 15, entry)]
    return marks


def test_boxes_of_the_next_sheet_stand_beside_those_that_begin_at_their_height():
    (table,) = read(pdf(boxed(FIRST, [20] * 5), boxed(SECOND, [20, 20, 44, 30, 20]))).blocks
    assert plain(table) == [
        ["Statement", "Action"],
        ["1.0 LEADERSHIP"],
        ["1.1 plans are shared;", "Office to post."],
        ["1.2 plans are read;", "None."],
        ["1.3 kept;", "Head to keep it."],
    ]


@pytest.mark.parametrize(
    ("second", "pitch"),
    [(SECOND, 50), (["Statement", "", "2.1 old;", "2.2 new;", "2.3 blue;"], 60)],
)
def test_boxes_at_other_heights_or_with_numbers_are_no_further_columns(second, pitch):
    blocks = read(pdf(boxed(FIRST, [20] * 5), boxed(second, [20] * 5, pitch))).blocks
    assert all(len(row.cells) == 1 for b in blocks if isinstance(b, Table) for row in b.rows)


HEADS = ["Ref", "Finding", "Action", "Lead"]
ROPES = [[f"1.{n}", f"Rope {n} is worn.", f"Splice rope {n}.", "Mate"] for n in (1, 2, 3, 4)]
SAILS = [[f"2.{n}", f"Sail {n} is wet.", f"Air sail {n}.", "Cook"] for n in (1, 2)]
STEPS = [20, 32, 20, 44, 20]


def sheet(rows, starts=(50, 90), bold=1):
    """Rows of cells without rules, as far apart as texts of other columns make them."""
    marks, y = [], 60
    for n, (row, step) in enumerate(zip(rows, STEPS, strict=False)):
        marks += [text(x, y, entry, bold=n < bold) for x, entry in zip(starts, row, strict=True)]
        y += step
    return marks


def first_columns(rows):
    return [row[:2] for row in rows]


def last_columns(rows):
    return [row[2:] for row in rows]


def four_sheets():
    """Two sheets down, each with its columns over two."""
    down = [sheet(first_columns([HEADS, *ROPES])), sheet(first_columns(SAILS), bold=0)]
    over = [sheet(last_columns([HEADS, *ROPES]), (50, 200)),
            sheet(last_columns(SAILS), (50, 200), bold=0)]  # fmt: skip
    return down, over


@pytest.mark.parametrize("order", ["down, then over", "over, then down"])
def test_sheets_without_rules_lie_beside_those_with_the_same_rows(order):
    (one, two), (three, four) = four_sheets()
    pages = (one, two, three, four) if order.startswith("down") else (one, three, two, four)
    (table,) = read(pdf(*pages)).blocks
    assert plain(table) == [HEADS, *ROPES, *SAILS]


def test_numbers_that_a_sheet_repeats_stand_once():
    first = sheet(first_columns([HEADS, *ROPES]))
    again = sheet([[row[0], *row[2:]] for row in [HEADS, *ROPES]], (50, 90, 200))
    (table,) = read(pdf(first, again)).blocks
    assert plain(table) == [HEADS, *ROPES]


def test_table_with_numbers_of_its_own_on_the_same_lines_is_another():
    other = [["Ref", "Cargo"], *[[f"3.{n}", f"Crate {n}"] for n in (1, 2, 3, 4)]]
    blocks = read(pdf(sheet(first_columns([HEADS, *ROPES])), sheet(other))).blocks
    tables = [block for block in blocks if isinstance(block, Table)]
    assert tables
    assert all(len(row.cells) == 2 for table in tables for row in table.rows)


def test_running_text_on_the_lines_of_a_table_is_no_column_of_it():
    words = ["All ropes", "that are worn and", "cannot be spliced", "are cut up", "for mats."]
    blocks = read(
        pdf(sheet(first_columns([HEADS, *ROPES])), sheet([[w] for w in words], (50,)))
    ).blocks
    assert all(len(row.cells) == 2 for row in blocks[0].rows)


def test_lines_at_other_heights_are_no_columns_of_a_table():
    lower = [text(50, 75 + 17 * n, row[2]) for n, row in enumerate([HEADS, *ROPES])]
    table, *_ = read(pdf(sheet(first_columns([HEADS, *ROPES])), lower)).blocks
    assert all(len(row.cells) == 2 for row in table.rows)
