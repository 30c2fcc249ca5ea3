"""Labels that follow one another in a line, and lines that only look so."""

import pytest

from parsers.grammar.headings.column_headings import NO_HEADINGS
from parsers.recogniser.pairing.labelled_details import labelled_details


@pytest.mark.parametrize(
    ("line", "details"),
    [
        ("Lead: Bosun By when: Spring term", [("Lead", "Bosun"), ("By when", "Spring term")]),
        ("Lead: Bosun\tBy: May", [("Lead", "Bosun"), ("By", "May")]),
        ("Deadline: 10:30 on Friday", [("Deadline", "10:30 on Friday")]),
        ("Timescale: May | Owner: A Hill", [("Timescale", "May"), ("Owner", "A Hill")]),
        ("Who: Bosun When: May Cost: £5", [("Who", "Bosun"), ("When", "May"), ("Cost", "£5")]),
        (
            "Person responsible: A Hill (note: new)",
            [("Person responsible", "A Hill (note: new)")],
        ),
    ],
)
def test_labels_with_their_words(line, details):
    assert labelled_details(line, NO_HEADINGS) == details


@pytest.mark.parametrize(
    "line",
    [
        *("Ropes are old.", "Note: see the plan", "Tell the crews: By noon", "Bosun: new ropes"),
        *("Crews said: Lead: Bosun", "Ring at 10:30", "Training of crews: all to come"),
    ],
)
def test_other_lines_have_none(line):
    assert not labelled_details(line, NO_HEADINGS)
