"""Columns headed `Date` before what came up, by which nothing is due."""

import pytest

from parsers import read_review
from parsers.grammar.headings.column_headings import headings
from parsers.settings import DEFAULTS, Settings

CELLS = {
    "Date": "12/10/2023", "No": "1", "Issue": "The pier is rotten.", "Action": "Buy planks",
    "By whom": "Clerk", "Status": "Open", "By when": "30/11/2023",
}  # fmt: skip


def due(columns, settings=DEFAULTS):
    lines = [columns, [CELLS[c] for c in columns], [CELLS[c].replace("1", "2") for c in columns]]
    page = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in line) + "</tr>" for line in lines)
    review = read_review(f"<h1>Log 2023</h1><table>{page}</table>".encode(), settings=settings)
    return [deadline.text for deadline in next(review.statements()).column_due]


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (("Date", "No", "Issue", "Action", "By whom", "Status"), []),
        (("Date", "Issue", "Action", "Status"), []),
        (("No", "Date", "Issue", "Action", "By whom"), []),
        (("Date", "Issue", "Action", "By whom", "By when"), ["30/11/2023"]),
        (("No", "Issue", "Action", "Date", "By whom"), ["12/10/2023"]),
        (("No", "Issue", "Action", "By whom", "Date"), ["12/10/2023"]),
        (("Issue", "Date", "Action", "By whom"), ["12/10/2023"]),
        (("No", "Issue", "By when", "Action", "By whom"), ["30/11/2023"]),
        (("By when", "No", "Issue", "Action"), ["30/11/2023"]),
    ],
)
def test_nothing_is_due_on_the_day_before_what_came_up(columns, expected):
    assert due(columns) == expected


def test_a_heading_that_the_trust_named_means_what_it_says():
    own = Settings(headings=headings({"deadline": ["Date"]}))
    assert due(("Date", "No", "Issue", "Action", "By whom"), own) == ["12/10/2023"]
