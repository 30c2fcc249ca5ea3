"""A statement merged over the rows of its actions: what stands beside each is said of it alone."""

from parsers.meaning.interpretation import interpret
from tests.building import cell, table
from tests.parsers.recogniser.plans import read

HEADER = ("Issue", "Action", "Lead", "Status")


def read_actions(*rows):
    """Status and owners of each action of the one statement, merged over these rows."""
    first = (cell("Tide tables are hidden.", rows=len(rows)), *rows[0])
    (statement,) = interpret(read(table(HEADER, first, *rows[1:]))).statements()
    return [
        (action.status.value, [owner.name for owner in action.column_owners])
        for action in statement.actions
    ]


def test_done_beside_one_action_is_not_said_of_the_next():
    rows = ("Publish them", "Clerk", "Done"), ("Post them", "Bosun", "")
    assert read_actions(*rows) == [("done", ["Clerk"]), ("open", ["Bosun"])]


def test_done_beside_a_later_action_is_not_said_of_the_first():
    rows = ("Publish them", "Clerk", ""), ("Post them", "Bosun", ""), ("Read them", "", "Done")
    assert read_actions(*rows) == [("open", ["Clerk"]), ("open", ["Bosun"]), ("done", [])]


def test_what_is_merged_beside_both_is_said_of_both():
    rows = ("Publish them", cell("Clerk", rows=2), cell("Done", rows=2)), ("Post them",)
    assert read_actions(*rows) == [("done", ["Clerk"]), ("done", ["Clerk"])]


def test_what_is_told_nowhere_is_no_further_column():
    first = cell("Tide tables are hidden.", rows=2), "Publish them", "Clerk", ""
    (statement,) = read(table(HEADER, first, ("Post them", "", ""))).statements()
    assert statement.extra == {"Lead": "Clerk\n"}
