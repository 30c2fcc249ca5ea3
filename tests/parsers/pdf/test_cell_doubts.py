"""What the cells of a scan tell of headings joined with a row."""

import pytest

from parsers.document.blocks import Cell, Document, Paragraph, Row, Table
from parsers.pdf.cell_doubts import JOINED, cell_doubts
from parsers.provenance import Place

HEADINGS = ("No", "Finding", "Action")


def cell(text):
    span = 2 if text.endswith("^") else 1
    lines = text.rstrip("^").split("|") if text else []
    return Cell(tuple(Paragraph(line) for line in lines), row_span=span)


def table(*rows, number=1):
    made = [Row(tuple(map(cell, r)), Place(1, number, n)) for n, r in enumerate(rows, 1)]
    return Table(tuple(made), Place(1, number))


def rows_told(*tables, message=JOINED):
    found = cell_doubts(Document("pdf", tables))
    return [(d.place.table, d.place.row) for d in found if message in d.message]


@pytest.mark.parametrize(
    ("rows", "joined"),
    [
        ([("No|1.1", "Finding|Ovens are old.", "Action|Buy one.")], [1]),
        ([("No|1.1^", "Finding", "Action"), ("Ovens are old.", "Buy one.")], [1, 2]),
        ([HEADINGS, ("1.1", "Ovens are old.", "Buy one.|Action")], [2]),
        ([HEADINGS, ("1.1", "Ovens are old.", "Buy one.|Sell one.")], []),
        ([HEADINGS, ("1.1", "Finding ovens is hard.", "Action is due.|Ask.")], []),
        ([("No", "Finding|what we saw", "Action|by whom"), ("1.1", "Ovens are old.", "Buy.")], []),
        ([("No", "Finding", "Action"), ("1.1", "Ovens are old.", "")], []),
    ],
)
def test_row_that_shares_a_cell_with_a_heading_is_told(rows, joined):
    assert rows_told(table(*rows)) == [(1, row) for row in joined]


def test_headings_of_another_table_count():
    below = table(("2.1", "Ovens are old.", "Buy one.|Action"), number=2)
    assert rows_told(table(HEADINGS, ("1.1", "Halls are cold.", "Heat.")), below) == [(2, 1)]
