"""Numbered statements in running text, each with `Action:` lines below it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.errors import NoReview
from tests.building import HEADER, bullet, heading, paragraph, table
from tests.parsers.recogniser.plans import read, rows_of

FIRST = paragraph("1.1 Boats leak."), paragraph("Action: Bosun to tar the hulls.")
SECOND = paragraph("1.2 Crews know the tides."), paragraph("Action: Print the tables.")
BARE = paragraph("Boats leak at the bow."), FIRST[1], paragraph("Crews know the tides."), SECOND[1]
ROWS = [("1.1", "Boats leak.", ["Bosun to tar the hulls."]),
        ("1.2", "Crews know the tides.", ["Print the tables."])]  # fmt: skip


def test_statements_with_action_lines_are_a_review():
    assert rows_of(read(*FIRST, *SECOND)) == ROWS


@pytest.mark.parametrize("label", ["ACTION:", "Actions:", "Next steps:", "Agreed action:"])
def test_label_is_any_word_that_heads_actions(label):
    line = paragraph(f"{label} Bosun to tar the hulls.")
    assert rows_of(read(FIRST[0], line, *SECOND)) == ROWS


def test_label_alone_is_followed_by_a_list_of_actions():
    lines = [paragraph("Actions:"), bullet("Tar the hulls"), paragraph("- Hoist the sails")]
    found = rows_of(read(FIRST[0], *lines, *SECOND))
    assert found[0] == ("1.1", "Boats leak.", ["Tar the hulls", "Hoist the sails"])


def test_each_of_several_labels_is_an_action():
    found = rows_of(read(*FIRST, paragraph("Action: Hoist the sails."), *SECOND))
    assert found[0][2] == ["Bosun to tar the hulls.", "Hoist the sails."]


def test_action_behind_a_label_is_one_of_its_own_though_it_begins_small():
    lines = [paragraph(f"Action: {text}") for text in ("tar the hulls", "hoist the sails")]
    found = rows_of(read(FIRST[0], *lines, *SECOND))
    assert found[0][2] == ["tar the hulls", "hoist the sails"]


def test_label_within_a_paragraph_begins_the_actions():
    one = paragraph(f"{FIRST[0].text} {FIRST[1].text}")
    assert rows_of(read(one, *SECOND)) == ROWS


def test_lines_that_say_who_and_when_are_further_columns():
    more = paragraph("Owner: Bosun"), paragraph("By when: May 2025")
    (section,) = read(*FIRST, *more, *SECOND).sections
    assert [s.extra for s in section.statements] == [{"Owner": "Bosun", "By when": "May 2025"}, {}]


@pytest.mark.parametrize("text", ["Note: the tide was high.", "The tide was high."])
def test_line_that_names_no_column_is_of_no_statement(text):
    found = read(*FIRST, paragraph(text), *SECOND)
    assert rows_of(found) == ROWS
    assert text in [piece.text for piece in found.residue]


def test_lines_that_hold_names_alone_are_told_with_their_place():
    more = paragraph("Owner: Bosun"), paragraph("By when: May 2025")
    lines = (paragraph("2.1 Ann Bell"), paragraph("Action: Bob Hay"), *more,
             paragraph("2.2 Cara West"), paragraph("Action: Dan North"), *more)  # fmt: skip
    found = read(table(HEADER, *((f"{n} {s}", *a) for n, s, a in ROWS)), heading("Crews"), *lines)
    places = [each.place for each in found.diagnostics if each.code == "unplaced-table"]
    assert [place.paragraph for place in places] == [2]
    third = paragraph("2.1 Sails are torn."), paragraph("Action: Mend them.")
    found = read(heading("1 Hulls"), *FIRST, *SECOND, paragraph("2. Sails"), *third)
    assert [(s.number, s.title) for s in found.sections] == [("1", "Hulls"), ("2", "Sails")]


def test_statement_without_action_lines_stands_among_the_others():
    third = paragraph("1.3 Oars break."), paragraph("Action: Buy oars of ash.")
    found = rows_of(read(*FIRST, paragraph("1.2 Crews row every week."), *third))
    assert found[1] == ("1.2", "Crews row every week.", [])
    assert [actions for *_, actions in found][::2] == [ROWS[0][2], ["Buy oars of ash."]]


def test_each_label_is_kept():
    residue = [piece.text for piece in read(*FIRST, *SECOND).residue]
    assert residue.count("Action") == 2


def test_table_of_a_review_stands_beside_them():
    found = read(*FIRST, *SECOND, table(HEADER, ("1.3 Oars break.", "Buy oars.")))
    assert [number for number, *_ in rows_of(found)] == ["1.1", "1.2", "1.3"]


@pytest.mark.parametrize(
    "blocks",
    [
        FIRST,
        (*FIRST, *(paragraph(f"1.{n} Crews row every week.") for n in range(2, 6)),
         *(paragraph(f"2.{n} Crews sail every week.") for n in range(1, 4)),
         paragraph("Action: Ring the coastguard.")),
        (paragraph("Boats leak."), FIRST[1], paragraph("Crews know the tides."), SECOND[1]),
        (paragraph("Minutes of the Harbour Group"), *BARE[:2]),
        (paragraph("The harbour in ten minutes"), *BARE),
        (paragraph("Minutes matter: a bulletin"), *BARE),
        (paragraph("Job description: minutes"), *BARE),
        (paragraph("Notes of a voyage"), *BARE),
        (paragraph("How to take notes of a meeting"), *BARE),
        (paragraph("Notes for teachers: a meeting of ships"), *BARE),
        (paragraph("Harbour news: our review"), *BARE),
        (paragraph("Harbour Review"), *BARE[:1], paragraph("Crews row."), *BARE[2:3],
         paragraph("Boats dry."), paragraph("Oars float."), *BARE[3:4]),
        (paragraph("1.1 Boats leak."), paragraph("Note: the tide was high."),
         paragraph("1.2 Crews row."), paragraph("Note: the wind was low.")),
    ],
    ids=["one alone", "few of a policy", "no number, no review", "one alone in minutes",
         "no minutes of a meeting", "no minutes at all", "a job", "no meeting",
         "a guide", "notes for others", "news without numbers",
         "few of a review without numbers", "other labels"],
)  # fmt: skip
def test_text_with_few_action_lines_is_no_review(blocks):
    with pytest.raises(NoReview):
        read(*blocks)


def test_sentences_above_labels_are_statements_without_a_number_in_a_review():
    title, dry, end = (
        heading("Harbour Review 2024", 1),
        paragraph("Oars are dry."),
        paragraph("End."),
    )
    found = read(title, paragraph("We looked at all."), *BARE[:2], dry, *BARE[2:], end)
    assert rows_of(found) == [
        ("", "Boats leak at the bow.", ["Bosun to tar the hulls."]),
        ("", "Oars are dry.", []),
        ("", "Crews know the tides.", ["Print the tables."]),
    ]
    assert [piece.text for piece in found.residue if piece.role == "prose"] == [
        "We looked at all.",
        "End.",
    ]


MINUTED = [("", p.text, actions) for p, (*_, actions) in zip(BARE[::2], ROWS, strict=True)]


@pytest.mark.parametrize(
    "title",
    [
        "Draft minutes, 4 May 2024",
        "Harbour Group - Minutes",
        "Minutes of the crew",
        "Harbour Group: notes of meeting, 6 May 2025",
        "Meeting notes",
    ],
)
def test_what_stands_above_labels_in_minutes_is_a_statement_in_the_section_of_its_item(title):
    items = [paragraph(f"{n}. {name}") for n, name in enumerate(("Hulls", "Tides", "Close"), 1)]
    recorded = paragraph("The chair thanked all crews.")
    found = read(
        paragraph(title),
        *(items[0], recorded, *BARE[:2]),
        *(items[1], *BARE[2:], recorded, items[2]),
    )
    assert [(s.title, *(t.text for t in s.statements)) for s in found.sections] == [
        ("Hulls", "Boats leak at the bow."),
        ("Tides", "Crews know the tides."),
    ]
    assert rows_of(found) == [(f"{n}.", *row[1:]) for n, row in enumerate(MINUTED, 1)]


@pytest.mark.parametrize(
    "between",
    [paragraph("1. Tides"), heading("Tides", 2), paragraph("2. The crew rows every week.")],
    ids=["the same number", "a title without", "a numbered sentence"],
)
def test_number_of_an_item_is_that_of_its_only_statement(between):
    title, item = heading("Minutes of the crew", 1), paragraph("1. Hulls")
    labels = [label for label, *_ in rows_of(read(title, item, *BARE[:2], between, *BARE[2:]))]
    assert labels == (["1.", ""] if between.heading else ["", ""])


@pytest.mark.parametrize("title", ["Minutes of the Harbour Group", "Harbour Review 2024"])
def test_label_behind_a_sentence_without_a_number_begins_its_actions(title):
    lines = [paragraph(f"{text} Action: {actions[0]}") for _, text, actions in MINUTED]
    assert rows_of(read(heading(title, 1), *lines)) == MINUTED


@pytest.mark.parametrize(("label", "is_known"), [("Finding", True), ("Pier 4", False)])
def test_label_of_a_statement_without_a_number_is_no_part_of_it(label, is_known):
    title = heading("Harbour Review 2024", 1)
    said = [paragraph(f"{label}: {p.text}") for p in BARE[::2]]
    found = read(title, said[0], BARE[1], said[1], BARE[3])
    texts = [(BARE if is_known else said)[n].text for n in ((0, 2) if is_known else (0, 1))]
    assert [text for _, text, _ in rows_of(found)] == texts
    assert [piece.text for piece in found.residue].count(label) == 2 * is_known


def test_label_of_statements_tells_them_from_recommendations():
    lines = [
        *("Finding: Boats leak at the bow.", "Recommendation: Tar the hulls."),
        *("Finding: Few ropes are new.", "Recommendation: Buy two ropes."),
    ]
    found = read(heading("Harbour Review 2024", 1), *map(paragraph, lines))
    assert rows_of(found) == [
        ("", "Boats leak at the bow.", ["Tar the hulls."]),
        ("", "Few ropes are new.", ["Buy two ropes."]),
    ]


def test_label_of_statements_may_have_their_numbers():
    lines = [
        *("Finding 1: Boats leak at the bow.", "Recommendation: Tar the hulls."),
        *("Finding 2: Few ropes are new.", "Recommendation: Buy two ropes."),
    ]
    found = read(heading("Harbour Review 2024", 1), *map(paragraph, lines))
    assert [(label, text) for label, text, _ in rows_of(found)] == [
        ("1", "Boats leak at the bow."),
        ("2", "Few ropes are new."),
    ]


def test_sentences_with_plain_numbers_are_statements_in_a_review():
    numbered = (
        paragraph("1. Boats leak at the bow."),
        BARE[1],
        paragraph("Crews know the tides.", marker="2."),
    )
    found = read(heading("Harbour Review 2024", 1), *numbered, BARE[3])
    assert [(number, text) for number, text, _ in rows_of(found)] == [
        ("1.", "Boats leak at the bow."),
        ("2.", "Crews know the tides."),
    ]


HELD = heading("Minutes of the crew, 4 May 2024", 1)
ACTION = heading("Action", 3)


def minutes(*items, title=HELD, head=ACTION):
    """Their blocks; each item has a title, sentences and what is to be done, if anything."""
    blocks = [title]
    for name, sentences, to_do in items:
        blocks += [heading(name, 2), *map(paragraph, sentences)]
        blocks += [head, paragraph(to_do)] if to_do else []
    return blocks


HULLS = ("Hulls", ["The chair thanked all.", "Boats leak at the bow."], "Bosun to tar the hulls.")
TIDES = ("Tides", ["Crews know the tides."], "Print the tables.")


@pytest.mark.parametrize(
    "head",
    [
        ACTION,
        heading("Actions:", 4),
        heading("Agreed action", 2),
        paragraph("ACTION", strong=True),
        paragraph("Action point"),
        heading("Next steps", 3),
    ],
)
def test_heading_of_actions_in_minutes_is_the_label_of_the_line_below(head):
    found = read(*minutes(HULLS, ("Oars", ["Oars float."], ""), TIDES, head=head))
    assert rows_of(found) == MINUTED
    assert [s.title for s in found.sections] == ["Hulls", "Tides"]


@pytest.mark.parametrize("there", ["Present: A Gull, B Tern", "In attendance: A Gull", "Apologies"])
def test_meeting_that_says_who_was_there_is_minuted(there):
    opening = [heading("Harbour Group Meeting", 1), paragraph("4 May 2024"), paragraph(there)]
    assert rows_of(read(*opening, *minutes(HULLS, TIDES)[1:])) == MINUTED


def test_heading_of_actions_in_minutes_may_stand_above_a_list():
    listed = [HELD, BARE[0], ACTION, bullet("Tar the hulls"), bullet("Hoist the sails")]
    found = read(*listed, *minutes(TIDES)[1:])
    assert rows_of(found)[0][2] == ["Tar the hulls", "Hoist the sails"]


@pytest.mark.parametrize(
    ("title", "row"),
    [
        ("Flags for the regatta", ("", "Flags for the regatta")),
        ("3. Flags for the regatta", ("3.", "Flags for the regatta")),
        ("Y6 flags for racing", ("Y6", "flags for racing")),
    ],
)
def test_title_right_above_actions_in_minutes_is_what_they_are_about(title, row):
    found = read(*minutes(HULLS, (title, [], "Sew two."), TIDES))
    assert rows_of(found) == [MINUTED[0], (*row, ["Sew two."]), MINUTED[1]]


@pytest.mark.parametrize(
    "blocks",
    [
        minutes(HULLS),
        minutes(HULLS, TIDES, title=heading("Harbour handbook", 1)),
        minutes(HULLS, TIDES, title=heading("Harbour news", 1)),
        minutes(HULLS, TIDES, title=heading("Harbour Group Meeting", 1)),
        [paragraph("Present: A Gull"), *minutes(HULLS, TIDES, title=heading("Harbour days", 1))],
        minutes(HULLS, TIDES, title=heading("How to write minutes of a meeting", 1)),
        minutes(HULLS, TIDES, head=heading("Actions agreed at the last meeting", 3)),
        minutes(HULLS, TIDES, head=heading("Apologies", 3)),
        minutes(HULLS, TIDES, head=paragraph("Action was taken")),
        minutes(HULLS, TIDES, head=heading("Note", 3)),
        minutes(HULLS, ("Oars", ["Oars float."], "")),
        [HELD, ACTION, *BARE[::2], ACTION],
    ],
    ids=["one alone", "a handbook", "news", "a meeting alone", "days",
         "a guide", "long headings", "other headings",
         "sentences", "notes", "one of two", "nothing above"],
)  # fmt: skip
def test_other_headings_of_actions_pair_nothing(blocks):
    with pytest.raises(NoReview):
        read(*blocks)


WORDS = st.lists(st.sampled_from("boats crews tides oars hulls masts".split()), min_size=2)


@given(st.lists(st.tuples(WORDS, st.lists(WORDS, min_size=1, max_size=3)), min_size=2, max_size=8))
def test_no_statement_or_action_is_lost(entries):
    blocks, expected = [], []
    for n, (said, asked) in enumerate(entries, 1):
        text, actions = f"The {' '.join(said)}.", [f"Mend {' '.join(each)}." for each in asked]
        blocks += [paragraph(f"1.{n} {text}"), *(paragraph(f"Action: {each}") for each in actions)]
        expected.append((f"1.{n}", text, actions))
    found = read(*blocks)
    assert rows_of(found) == expected
