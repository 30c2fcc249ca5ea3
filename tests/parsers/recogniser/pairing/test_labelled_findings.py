"""Findings in running text, each below a label with its number."""

import pytest

from parsers.errors import NoReview
from tests.building import bullet, heading, paragraph
from tests.parsers.recogniser.plans import read, rows_of, titles_of

TITLE = heading("The harbour in May", 1)


def strong(text):
    return paragraph(text, strong=True)


def finding(number, statement, *actions, name="Issue", label="Recommendation"):
    """A finding on lines of its own, its labels bold."""
    lines = (paragraph(action) for action in actions)
    return [strong(f"{name} {number}"), paragraph(statement), strong(label), *lines]


FIRST = finding(1, "The pier has no lamp.", "Fit two lamps.", "Test them in June.")
SECOND = finding(2, "The gate is open at night.", "Lock the gate.")
ROWS = [
    ("1", "The pier has no lamp.", ["Fit two lamps.", "Test them in June."]),
    ("2", "The gate is open at night.", ["Lock the gate."]),
]


def test_numbered_labels_say_what_was_found_and_what_to_do():
    assert rows_of(read(TITLE, *FIRST, *SECOND)) == ROWS


def test_labels_may_stand_before_what_they_say():
    first = ["Issue 1: The pier has no lamp.", "Action: Fit two lamps."]
    second = ["Issue 2: The gate is open.", "Action: Lock it."]
    assert rows_of(read(TITLE, *map(paragraph, [*first, *second]))) == [
        ("1", "The pier has no lamp.", ["Fit two lamps."]),
        ("2", "The gate is open.", ["Lock it."]),
    ]


def test_label_of_actions_may_have_a_number_too():
    parts = [
        finding(n, f"Rope {n} is old.", "Buy it.", label=f"Recommendation {n}") for n in (1, 2)
    ]
    found = read(TITLE, *parts[0], *parts[1])
    assert [actions for _, _, actions in rows_of(found)] == [["Buy it."], ["Buy it."]]
    assert {"Recommendation 1", "Recommendation 2"} <= {piece.text for piece in found.residue}


def test_line_that_is_not_set_as_a_label_is_an_action():
    line = "Plan a review of risks"
    assert rows_of(read(TITLE, *finding(1, "The pier is wet.", line), *SECOND))[0][2] == [line]


def test_further_labels_are_further_columns_and_each_is_kept():
    found = read(TITLE, *FIRST, paragraph("Response: Agreed"), paragraph("Lead: Bosun"), *SECOND)
    (section,) = found.sections
    assert [s.extra for s in section.statements] == [{"Response": "Agreed", "Lead": "Bosun"}, {}]
    assert rows_of(found) == ROWS
    kept = " ".join(piece.text for piece in found.residue)
    assert (kept.count("Issue"), kept.count("Recommendation")) == (2, 2)


def test_headings_between_findings_title_sections_though_one_holds_a_single_finding():
    found = read(TITLE, heading("Pier"), *FIRST, heading("Gate"), *SECOND)
    assert (titles_of(found), rows_of(found)) == (["Pier", "Gate"], ROWS)


@pytest.mark.parametrize("label", ["Response", "Management response", "The trust’s response"])
def test_recommendations_with_the_answers_to_them_are_read(label):
    lines = [
        *("Recommendation 1: The board should train the crew.", f"{label}: Agreed for the spring."),
        "Timescale: May",
        *("Recommendation 2: The crew should have coats.", f"{label}: We will buy ten."),
    ]
    found = read(TITLE, *map(paragraph, lines))
    assert rows_of(found) == [
        ("1", "The board should train the crew.", ["Agreed for the spring."]),
        ("2", "The crew should have coats.", ["We will buy ten."]),
    ]


def test_objectives_with_how_they_are_to_be_achieved_are_read():
    labels = (
        *("Objective", "Why we have chosen this objective"),
        *("To achieve this objective we plan to", "Progress towards this objective"),
    )

    def objective(number, *said):
        named = (f"Objective {number}", *labels[1:])
        return [paragraph(f"{a}: {b}") for a, b in zip(named, said, strict=True)]

    def further(*said):
        return dict(zip(labels[1::2], said, strict=True))

    found = read(
        TITLE,
        *objective(1, "More girls learn to sail.", "Four did.", "Start a club.", "It meets."),
        *objective(2, "All crews are trained.", "Half were.", "Book a course.", "It is booked."),
    )
    (section,) = found.sections
    assert [(s.text, [a.text for a in s.actions], s.extra) for s in section.statements] == [
        ("More girls learn to sail.", ["Start a club."], further("Four did.", "It meets.")),
        ("All crews are trained.", ["Book a course."], further("Half were.", "It is booked.")),
    ]


SEEN = [("The pier has no lamp.", "Fit two lamps"), ("The gate is open.", "Lock the gate")]
SEEN_ROWS = [("", text, [action]) for text, action in SEEN]


def repeated(name, label, *more, title="Harbour review 2024"):
    """A document with two findings below labels without numbers, a list of actions in each."""
    parts = [(strong(name), paragraph(text), *more, strong(label), bullet(action))
             for text, action in SEEN]  # fmt: skip
    return [heading(title, 1), *parts[0], *parts[1]]


@pytest.mark.parametrize(
    ("name", "label"),
    [
        *(("What we found", "What we will do"), ("You said…", "What’s next")),
        *(("Concern", "Recommendations"), ("How well are we doing?", "What do we do next?")),
    ],
)
def test_labels_without_numbers_that_stand_again_are_those_of_findings(name, label):
    found = read(*repeated(name, label))
    assert rows_of(found) == SEEN_ROWS
    assert [piece.text for piece in found.residue].count(label) == 2


def test_orders_below_what_is_to_improve_are_actions_and_other_words_are_not():
    title, *lines = repeated("Evaluation", "Areas to improve")
    orders = [line._replace(text="Train the crew") if line.marker else line for line in lines]
    assert [actions for *_, actions in rows_of(read(title, *orders))] == [["Train the crew"]] * 2
    names = [line._replace(text="Lamps on the pier") if line.marker else line for line in lines]
    for other in ([title, *names], [heading("Sam in May", 1), *orders]):
        with pytest.raises(NoReview):
            read(*other)


def test_labels_may_be_lines_like_any_other_where_they_stand_again():
    lines = [line._replace(strong=False) for line in repeated("Issue", "Recommended action")]
    assert rows_of(read(*lines)) == SEEN_ROWS


def test_heading_that_stands_again_is_a_label_whatever_it_says():
    more = heading("Lanterns", 4), paragraph("Two are lit.")
    (section,) = read(*repeated("Finding", "Actions", *more)).sections
    assert [s.extra for s in section.statements] == [{"Lanterns": "Two are lit."}] * 2


def test_lines_above_findings_title_sections():
    lines = repeated("Issue", "Actions")
    titled = [lines[0], paragraph("Pier"), *lines[1:5], paragraph("Gate"), *lines[5:]]
    found = read(*titled)
    assert (titles_of(found), rows_of(found)) == (["Pier", "Gate"], SEEN_ROWS)


def test_aim_may_stand_beside_its_number_and_labels_share_a_paragraph():
    def aim(number, text, action):
        beside = f"Lead: Bosun\nTo be done by: May {2030 + number}"
        title = heading(f"Priority {number} – {text}", 2)
        return [title, strong("What we will do:"), bullet(action), paragraph(beside)]

    aims = [*aim(1, "A lit pier", "Fit lamps"), *aim(2, "A gate", "Lock it")]
    found = read(heading("Harbour plan", 1), *aims)
    assert rows_of(found) == [("1", "A lit pier", ["Fit lamps"]), ("2", "A gate", ["Lock it"])]
    (section,) = found.sections
    assert section.statements[1].extra == {"Lead": "Bosun", "To be done by": "May 2032"}


def test_labels_may_follow_one_another_in_one_paragraph():
    lines = [
        "Issue 1: The pier has no lamp. It is dark. Recommendation: Fit one. Lead: Bosun",
        "Issue 2: The gate is open: all night. Recommendation: Lock it. Lead: Mate",
    ]
    found = read(heading("Harbour audit 2024", 1), *map(paragraph, lines))
    assert rows_of(found) == [
        ("1", "The pier has no lamp. It is dark.", ["Fit one."]),
        ("2", "The gate is open: all night.", ["Lock it."]),
    ]
    assert [s.extra["Lead"] for s in found.statements()] == ["Bosun", "Mate"]


def test_bold_words_below_a_label_are_what_it_says():
    body = [
        *(paragraph("Issue 1"), strong("The pier has no lamp."), paragraph("Action: Fit one.")),
        *(paragraph("Issue 2"), strong("The gate is open."), paragraph("Action: Lock it.")),
    ]
    assert rows_of(read(TITLE, *body)) == [
        ("1", "The pier has no lamp.", ["Fit one."]),
        ("2", "The gate is open.", ["Lock it."]),
    ]


def test_what_stands_behind_a_list_or_denies_actions_is_no_part_of_a_finding():
    thanks, none = paragraph("Thanks to all."), paragraph("No recommendations in this area.")
    calm = [strong("Issue"), paragraph("The sea is calm."), none]
    lines = repeated("Issue", "Actions")
    found = read(*lines, *repeated("Issue", "Actions")[1:], *calm, thanks)
    assert rows_of(found) == [*SEEN_ROWS, *SEEN_ROWS, ("", "The sea is calm.", [])]
    assert {none.text, thanks.text} <= {piece.text for piece in found.residue}


def test_what_stands_below_a_name_or_a_date_behind_its_label_is_no_part_of_it():
    thanks = paragraph("Thanks to all.")
    found = read(*repeated("Issue", "Actions"), paragraph("Lead: Bosun"), thanks)
    assert [s.extra.get("Lead") for s in found.statements()] == [None, "Bosun"]
    assert thanks.text in {piece.text for piece in found.residue}


@pytest.mark.parametrize(
    ("title", "name", "label"),
    [
        ("Sam in May", "Strengths", "Next steps"),
        ("Mid-year review for Sam Hill, Year 9", "Strengths", "Next steps"),
        ("Newsletter: our review", "You said", "What’s next"),
        ("Scheme of work: a review", "Objective", "What we will do"),
        ("Review of research", "Finding", "Strategies"),
        ("Review of research", "Objective", "Activities"),
        ("The harbour in May", "What we found", "What we will do"),
        ("Tide survey", "Aim", "What we will do"),
        ("Review of the crew", "Discussion", "Actions"),
    ],
)
def test_labels_without_numbers_say_nothing_in_other_documents(title, name, label):
    with pytest.raises(NoReview):
        read(*repeated(name, label, title=title))


@pytest.mark.parametrize("beside", [[], [paragraph("Lead: Bosun")]])
def test_objectives_below_numbers_are_read_where_it_says_who_does_what(beside):
    body = [
        line
        for n, (text, action) in enumerate(SEEN, 1)
        for line in (
            strong(f"Objective {n}"),
            paragraph(text),
            strong("What we are going to do:"),
            bullet(action),
            *beside,
        )
    ]
    if beside:
        assert [actions for *_, actions in rows_of(read(TITLE, *body))] == [[a] for _, a in SEEN]
    else:
        with pytest.raises(NoReview):
            read(TITLE, *body)


OTHERS = {
    "one alone": FIRST,
    "without numbers": [
        *(strong("Strengths"), paragraph("Sam reads."), strong("Next steps"), bullet("Count.")),
        *(strong("Strengths"), paragraph("Sam runs."), strong("Next steps"), bullet("Write.")),
    ],
    "numbers that do not go on": [*FIRST, *finding(4, "The gate is open.", "Lock the gate.")],
    "names that differ": [*FIRST, *finding(2, "The gate is open.", "Lock it.", name="Concern")],
    "without actions": [*FIRST, *SECOND[:2]],
    "without a statement": [*FIRST, SECOND[0], *SECOND[2:]],
    "questions and answers": [
        *finding(1, "When does the pier open?", "At nine.", name="Question", label="Answer"),
        *finding(2, "Who has the key?", "The bosun has.", name="Question", label="Answer"),
    ],
    "lessons": [
        *finding(1, "Name the ropes.", "Tie a knot.", name="Objective", label="Activities"),
        *finding(2, "Name the sails.", "Hoist a sail.", name="Objective", label="Activities"),
    ],
    "guidance": [
        *finding(1, "Teach with maps.", "Draw a bay.", name="Recommendation", label="Strategies"),
        *finding(2, "Teach at sea.", "Row a boat.", name="Recommendation", label="Strategies"),
    ],
    "orders below labels that only may be of actions": [
        *finding(1, "The pier is wet.", "Train the crew", label="Support"),
        *finding(2, "The gate is open.", "Train the crew", label="Support"),
    ],
    "how lessons are taught": [
        *finding(1, "Name ropes.", "Play.", name="Aim", label="How we meet the learning aims"),
        *finding(2, "Name sails.", "Sing.", name="Aim", label="How we meet the learning aims"),
    ],
    "a policy": [
        *(strong("Section 1"), paragraph("Boats are moored."), strong("Actions"), bullet("Moor.")),
        *(strong("Section 2"), paragraph("Crews are told."), strong("Actions"), bullet("Tell.")),
    ],
}  # fmt: skip


@pytest.mark.parametrize("kind", OTHERS)
def test_other_texts_with_labels_are_no_reviews(kind):
    with pytest.raises(NoReview):
        read(TITLE, *OTHERS[kind])


@pytest.mark.parametrize("title", ["Troubleshooting the pump", "Induction checklist", "FAQs"])
def test_guide_to_what_may_happen_is_no_review(title):
    with pytest.raises(NoReview):
        read(heading(title, 1), *FIRST, *SECOND)
