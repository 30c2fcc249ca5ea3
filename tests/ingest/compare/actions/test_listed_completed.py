"""Actions that stand in another table of the newer review, as completed."""

from dataclasses import replace

import pytest

from ingest.compare import compare
from parsers.provenance import Place
from parsers.review import Residue
from tests.reviews import complete, review, section, statement

BOATS = "boats are painted by the pupils of each house;"
SLIP = "Bosun to mend the slip at the harbour by T6 2020."
DONE = "Actions completed since the last review"


def listed(*rows, title="", role="table"):
    """What is left of a document that ends with a table below a title."""
    pieces = [Residue(title, "prose", Place(paragraph=9))] if title else []
    for n, row in enumerate(rows, 1):
        pieces += [Residue(cell, role, Place(table=2, row=n)) for cell in row]
    return tuple(pieces)


def outcome(residue, action=SLIP):
    """What became of an action that stands beside its statement no more."""
    old = complete(review(section("1", statement("1.1", BOATS, action)), year=2020))
    new = complete(review(section("1", statement("1.1", BOATS)), year=2021))
    (pair,) = compare(old, replace(new, residue=residue)).actions()
    return pair.outcome.kind, pair.outcome.words


@pytest.mark.parametrize(
    "row",
    [
        ("1.1", "Bosun to mend the slip at the harbour", "May 2021"),
        ("Bosun to mend the slip at the harbour by T6 2020",),
        ("Bosun to mend the slip at the harbor", "Bosun"),
    ],
)
def test_row_below_a_title_of_completed_actions_says_that_it_is_done(row):
    assert outcome(listed(("Ref", "Action"), row, title=DONE)) == ("done", DONE)


def test_cell_of_a_row_says_that_it_is_done_whatever_the_title():
    row = ("Bosun to mend the slip at the harbour", "Completed in May")
    assert outcome(listed(row, title="Actions of last year")) == ("done", "Completed in May")
    assert outcome(listed(row)) == ("done", "Completed in May")


@pytest.mark.parametrize(
    ("row", "title"),
    [
        (("Bosun to mend the slip at the harbour", "Not started"), DONE),
        (("Bosun to mend the slip at the harbour", "May 2021"), "Actions of last year"),
        (("Bosun to mend the slip at the harbour",), "Actions not completed"),
        (("Bosun to paint the oars in the loft", "Completed"), DONE),
        (("Completed", "Slip"), DONE),
    ],
    ids=["not started", "no words", "not completed", "another action", "one word"],
)
def test_row_that_says_nothing_of_it_leaves_it_removed(row, title):
    assert outcome(listed(row, title=title)) == ("removed", "")


def test_title_counts_for_the_table_below_it_alone():
    first = listed(("Oars", "Loft"), title=DONE)
    row = ("Bosun to mend the slip at the harbour", "May 2021")
    other = tuple(Residue(cell, "table", Place(table=3, row=1)) for cell in row)
    assert outcome((*first, *other)) == ("removed", "")


def test_row_of_the_review_itself_is_no_list():
    row = ("Bosun to mend the slip at the harbour", "Completed")
    assert outcome(listed(row, title=DONE, role="row")) == ("removed", "")


def test_short_action_is_not_looked_for():
    assert outcome(listed(("Slip", "Completed"), title=DONE), "Slip") == ("removed", "")


def test_action_that_was_given_up_is_not_done():
    found, _ = outcome(
        listed(("Mend the slip at the harbour", "Completed"), title=DONE),
        "Mend the slip at the harbour: no longer needed.",
    )
    assert found == "removed"
