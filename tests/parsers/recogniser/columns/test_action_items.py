"""Tests of columns that are headed `Action item`."""

import pytest

from parsers.errors import NoReview
from tests.building import table
from tests.parsers.recogniser.plans import actions_of, numbers_of, read_text

LEAK = ("Boats leak at the bow.", "Tar both hulls again", "Bosun", "2024-05-01")
SLOW = ("Oars arrive late every week.", "Ring the joiner each Monday", "Cook", "2024-06-01")
FOG = ("Nobody heard the horn.", "Move the horn up the mast", "Mate", "2024-07-01")
DONE = [[row[1]] for row in (LEAK, SLOW, FOG)]
WHO = ("Owner", "Due date")


def rows_of_plan(*columns):
    """The rows, each cut to these columns; `n` is for numbers of the rows."""
    return [
        tuple(str(n) if c == "n" else row[c] for c in columns)
        for n, row in enumerate((LEAK, SLOW, FOG), 1)
    ]


@pytest.mark.parametrize("items", ["Action item", "Action Items", "ACTION ITEM:", "Action items "])
@pytest.mark.parametrize("stated", ["Finding", "Lesson learned", "Issue", "What we found"])
def test_words_below_action_item_are_the_actions(stated, items):
    found = read_text(table((stated, items, *WHO), *rows_of_plan(0, 1, 2, 3)))
    assert actions_of(found) == DONE


@pytest.mark.parametrize("items", ["Action item", "Action items"])
@pytest.mark.parametrize("further", [(), ("Status",)])
def test_action_items_with_who_and_when_are_a_log(items, further):
    rows = [(*row, *("Open" for _ in further)) for row in rows_of_plan("n", 1, 2, 3)]
    found = read_text(table(("ID", items, *WHO, *further), *rows))
    assert actions_of(found) == DONE
    assert numbers_of(found) == ["1", "2", "3"]


@pytest.mark.parametrize("number", ["Action item", "Action items", "Item", "Action no"])
def test_numbers_below_action_item_number_the_rows(number):
    found = read_text(table((number, "Finding", "Action", *WHO), *rows_of_plan("n", 0, 1, 2, 3)))
    assert (numbers_of(found), actions_of(found)) == (["1", "2", "3"], DONE)


@pytest.mark.parametrize("mark", ["AI-{}", "Harbour {}", "H{}"])
def test_codes_below_action_item_number_the_rows(mark):
    rows = [(mark.format(n), *rest) for n, *rest in rows_of_plan("n", 0, 1, 2, 3)]
    found = read_text(table(("Action item", "Finding", "Action", *WHO), *rows))
    assert actions_of(found) == DONE


@pytest.mark.parametrize("items", ["Action item", "Action items"])
@pytest.mark.parametrize(
    ("other", "rows"),
    [
        (("Shortcut",), [("Open a new file", "Ctrl+N"), ("Close the last file", "Ctrl+W")]),
        (("Description",), [("Save all", "Writes every file."), ("Undo", "Takes it back.")]),
        (("Price",), [("Tar both hulls", "£40"), ("Mend the sails", "£80")]),
        (("Points",), [("Row a mile", "10"), ("Tie six knots", "20")]),
        (("Icon", "Meaning"), [("Hoist the flag", "⚑", "Go"), ("Lower the flag", "⚐", "Stop")]),
        (("Type", "Default"), [("on click", "function", "none"), ("on hover", "text", "none")]),
        (("Minutes",), [("Welcome all crews", "5"), ("Hear the news", "10")]),
        (("Done?",), [("Pack the oars", ""), ("Fill the lamp", "")]),
        (("Rota", "Day"), [("Sweep the deck", "Cook", "Mondays"), ("Coil the ropes", "Mate", "-")]),
        (("Version",), [("Add a save menu", "1.2"), ("Add an undo menu", "1.3")]),
    ],
    ids=["shortcuts", "menus", "prices", "points", "icons", "options", "agenda", "ticks", "rota",
         "versions"],
)  # fmt: skip
def test_other_tables_with_action_items_are_no_reviews(items, other, rows):
    with pytest.raises(NoReview):
        read_text(table((items, *other), *rows))
