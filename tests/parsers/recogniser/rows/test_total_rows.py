"""Rows that only sum up a column of figures."""

import pytest

from tests.building import cell, table
from tests.parsers.recogniser.plans import PLAN, codes_of, read, rows_of

ROWS = [("", text, [action]) for text, action in PLAN]
COSTED = [(text, action, "£400") for text, action in PLAN]
HEAD = ("Statement", "Action", "Cost")


@pytest.mark.parametrize(
    "total",
    [
        ("", "TOTAL", "1200"),
        ("Total:", "", "£1,200.00"),
        ("", "Sub-total", "£1.2k"),
        ("Total budgeted cost", "", "£ 1,200"),
        ("", "", "Grand total: £1,200"),
        ("Average", "", "400"),
        (cell("Total cost", columns=2), "£1,200"),
        (cell("Total: £1,200", columns=3),),
        (cell("Total for this strand", columns=2), "£1,200"),
        ("Total for the year", "", "£1,200"),
        ("Total actions closed", "", "4"),
        ("Total outstanding", "", "2"),
        ("Total recommendations: 2", "", "Completed: 1"),
        ("Total", "2 accepted, 1 rejected", "2 of 3 complete"),
        ("Totals", "3 recommendations", "R1 A2 G0"),
        ("Total green", "", "1"),
        ("Total", "0 complete and 3 in progress", "Red 1; Amber 2"),
        (cell("Grant received", columns=2), "£1,500"),
        ("Remaining budget carried forward", "", "£300"),
        ("Balance", "", "£-20"),
    ],
)
def test_total_below_the_rows_is_no_statement_and_no_action_and_is_kept(total):
    found = read(table(HEAD, *COSTED, total))
    assert rows_of(found) == ROWS
    assert [s.extra for s in found.statements()] == [{"Cost": "£400"}] * 3
    said = {getattr(each, "text", each) for each in total} - {""}
    assert said <= {piece.text for piece in found.residue}
    assert "unplaced-row" not in codes_of(found)


@pytest.mark.parametrize(
    "row",
    [
        ("Total", "Count the families again.", "4"),
        ("Total absence is 8%.", "", "£400"),
        ("Average marks fell by 4.", "", "12"),
        ("Totals are read out on Fridays.", "", "2"),
        ("Sum of parts", "", "3"),
        ("Grand total of visits by families", "", "9"),
        ("Total", "", ""),
        ("Total for the bell fund is late", "", "9"),
        ("Total closed circuit of the dock", "", "£90"),
        ("Total for this strand", "Count the oars", "£90"),
        ("Total open hours on Sundays", "", "4"),
        ("Total", "Mend 2 boats", "4"),
        ("Total", "Recommendations 2 and 3 stand.", "4"),
        ("Total green belt", "", "1"),
        ("Grants are paid late", "", "£300"),
        ("Budget", "Split it by boat", "£300"),
        ("Funding for the harbour wall", "", "£300"),
        ("Totals are started in May", "", "2"),
    ],
)
def test_statement_with_words_of_totals_is_one(row):
    assert rows_of(read(table(HEAD, *COSTED, row)))[-1][1] == row[0]
