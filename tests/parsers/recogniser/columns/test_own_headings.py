"""Headings that a trust names in its settings are known in tables, cards, lines, logs and forms."""

import pytest

from parsers.errors import NoReview
from parsers.grammar.headings.column_headings import NO_HEADINGS, headings
from parsers.recogniser import recognise
from tests.building import cell, document, paragraph, table

OWN = headings(
    {
        "statement": ["Woher"],
        "action": ["Wohin"],
        "number": ["Ziffer"],
        "owner": ["Wer"],
        "deadline": ["Wann"],
    }
)
PLAN = [
    ("Menus are known to all.", "Print them"),
    ("Tables are clean.", "Wipe them"),
    ("Halls are cold at noon.", "Heat them"),
]
ACTIONS = [action for _, action in PLAN]
COUNTED = list(enumerate(PLAN, 1))


def recognised(blocks, own):
    return recognise(document(*blocks)._replace(format="word"), own=own)


SHAPES = {
    "columns": [table(("Woher", "Wohin"), *PLAN)],
    "actions first": [table(("Wohin", "Woher"), *(pair[::-1] for pair in PLAN))],
    "marks that are no numbers": [
        table(("Ziffer", "Woher", "Wohin"), *((f"Q-{n}x", *pair) for n, pair in COUNTED))
    ],
    "the title of the section in a row": [
        table(
            ("Ziffer", "Woher", "Wohin"),
            ("1", "KITCHENS", ""),
            *((f"1.{n}", *pair) for n, pair in COUNTED),
        )
    ],
    "the title of the section in place of a heading": [table(("1.0 KITCHENS", "Wohin"), *PLAN)],
    "the title of the section above a heading": [
        table((cell("1.0 KITCHENS", "Woher"), "Wohin"), *PLAN)
    ],
    "two tables": [table(("Woher", "Wohin"), PLAN[0]), table(("Woher", "Wohin"), *PLAN[1:])],
    "cards": [table(("Woher", s), ("Wohin", a), ("Wer", "Cook"), ("Wann", "May")) for s, a in PLAN],
    "lines": [
        paragraph(text)
        for n, (s, a) in COUNTED
        for text in (f"1.{n} {s}", f"Wohin: {a}", "Wer: Cook")
    ],
}


@pytest.mark.parametrize("shape", SHAPES)
def test_statements_and_actions_are_told_by_headings_of_the_trust_alone(shape):
    found = list(recognised(SHAPES[shape], OWN).statements())
    assert [(s.text, [a.text for a in s.actions]) for s in found] == [(s, [a]) for s, a in PLAN]
    with pytest.raises(NoReview):
        recognised(SHAPES[shape], NO_HEADINGS)


def test_log_under_headings_of_the_trust_says_whose_its_actions_are():
    log = table(("Wohin", "Wer", "Wann"), *((action, "Cook", "May") for action in ACTIONS))
    found = list(recognised([log], OWN).statements())
    assert [(s.text, s.extra) for s in found] == [
        (action, {"Wer": "Cook", "Wann": "May"}) for action in ACTIONS
    ]


@pytest.mark.parametrize(
    "form",
    [
        table(("Woher", "Wohin", "Wer"), ("", "", ""), ("", "", "")),
        table(("Woher", ""), ("Wohin", ""), ("Wer", ""), ("Wann", "")),
    ],
    ids=["columns", "a card"],
)
def test_blank_form_is_known_by_headings_of_the_trust(form):
    with pytest.raises(NoReview, match="blank form"):
        recognised([form], OWN)
