"""Tests of notes on how well numbered criteria are met."""

import pytest

from parsers.errors import NoReview
from tests.building import table
from tests.parsers.recogniser.plans import actions_of, numbers_of, read_text

FLAGS = ("1.1.1 Flags and signals", "Supports", "All flags have names.")
HORNS = ("1.2.1 Horns and bells", "Not applicable", "There is no horn.")
ROPES = ("1.3.1 Ropes, knots and hooks", "Partially supports", "Some hooks are rusty.")
ROWS = (FLAGS, HORNS, ROPES)
NOTES = [["All flags have names."], ["There is no horn."], ["Some hooks are rusty."]]


def levels(*words):
    """The rows with these words as their levels."""
    return [(name, word, note) for (name, _, note), word in zip(ROWS, words, strict=True)]


@pytest.mark.parametrize("level", ["Status", "Conformance level", "Result", "Support"])
@pytest.mark.parametrize("notes", ["Notes", "Details", "Notes and explanations", "Explanation"])
def test_notes_on_numbered_criteria_are_read_as_remarks_are(level, notes):
    found = read_text(table(("Criteria", level, notes), *ROWS))
    assert numbers_of(found) == ["1.1.1", "1.2.1", "1.3.1"]
    assert actions_of(found) == NOTES


@pytest.mark.parametrize(
    "words",
    [
        ("Pass", "N/A", "Fail"),
        ("✅ Supported", "➖ Not applicable", "⚠️ Partial"),
        ("Met", "Not tested", "Partly met"),
        ("Supports with exceptions", "Does not support", "Not evaluated"),
        ("Compliant", "Complies", "Mostly compliant"),
    ],
)
def test_levels_may_have_other_words(words):
    found = read_text(table(("WCAG criterion", "Status", "Notes"), *levels(*words)))
    assert actions_of(found) == NOTES


def test_column_of_actions_beside_notes_is_that_of_actions():
    rows = [(*row, "Rub the hooks") for row in ROWS]
    found = read_text(table(("Criteria", "Status", "Notes", "Action"), *rows))
    assert actions_of(found) == [["Rub the hooks"]] * 3


PLAIN = [(name.partition(" ")[2], *rest) for name, *rest in ROWS]


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        (("Criteria", "Status", "Notes"), PLAIN),
        (("Feature", "Status", "Notes"), ROWS),
        (("Release", "Status", "Notes"), ROWS),
        (("Test", "Result", "Notes"), ROWS),
        (("Dish", "Supported", "Details"), ROWS),
        (("Criteria", "Price", "Notes"), levels("£4", "£5", "£6")),
        (("Criteria", "Points", "Notes"), levels("4", "5", "6")),
        (("Criteria", "Page", "Notes"), levels("4", "5", "6")),
        (("Criteria", "Level", "Notes"), levels("A", "AA", "A")),
        (("Criteria", "Status", "Source"), [(*row[:2], "Page 4") for row in ROWS]),
        (("Criteria", "Status", "Release notes of the harbour"), ROWS),
        (("Notes", "Status", "Criteria"), [row[::-1] for row in ROWS]),
        (("Criteria", "Status"), [row[:2] for row in ROWS]),
    ],
    ids=["no numbers", "features", "releases", "tests", "dishes", "prices", "points", "pages",
         "levels of the standard", "sources", "longer headings", "notes first", "no notes"],
)  # fmt: skip
def test_other_notes_are_no_remarks(header, rows):
    with pytest.raises(NoReview):
        read_text(table(header, *rows))
