"""Of several answers with check boxes in a cell the marked one counts."""

import pytest

from parsers.meaning.check_boxes import chosen
from parsers.meaning.judgement import judge
from parsers.meaning.status import status


@pytest.mark.parametrize(
    ("cell", "answers"),
    [
        ("☐ Met ☐ Partly met ☒ Not met", "Not met"),
        ("☑ Met\n☐ Not met", "Met"),
        ("Met ☐ / Not met ☒", "Not met"),
        ("[ ] Yes [x] No", "No"),
        ("☒ Met, ☒ Not met", "Met\nNot met"),
        ("☐ Met ☐ Not met", ""),
        ("Not met", None),
        ("☒", None),
        ("☒ Met", None),
        ("☐ Met", ""),
        ("Oars ☒ bought in May", None),
        ("☒ Oars for the second boat bought ☐ Sails", None),
    ],
)
def test_answers_are_those_of_marked_boxes(cell, answers):
    assert chosen(cell) == answers


@pytest.mark.parametrize(
    ("cell", "judged"),
    [
        ("☐ Met ☐ Partly met ☒ Not met", ("gap", "Not met", "rating")),
        ("☐ Met ☒ Partly met ☐ Not met", ("partly", "Partly met", "rating")),
        ("☒ Met ☒ Not met", ("unclear", "", "rating")),
        ("☐ Met ☐ Not met", ("in place", "are lit", "words")),
    ],
)
def test_marked_box_rates_a_statement(cell, judged):
    assert judge("Lamps are lit at dusk.", cell)[::2] == judged[::2]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("☒ Complete ☐ In progress", "done"),
        ("☐ Complete ☒ In progress", "open"),
        ("☐ Complete ☐ In progress", "open"),
    ],
)
def test_marked_box_tells_the_status_of_an_action(cell, value):
    assert status("Mend the lamps.", (), cell).value == value
