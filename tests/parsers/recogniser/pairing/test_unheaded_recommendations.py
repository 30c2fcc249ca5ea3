"""Recommendations in a table without a row of headings."""

import pytest

from parsers.errors import NoReview
from parsers.recogniser import recognise
from tests.building import document, heading, paragraph, row, table
from tests.parsers.recogniser.plans import read, rows_of

TITLE = heading("Recommendations of the harbour review 2024", 1)
ADVICE = ("The bosun should test the pumps.", "Crews need to learn the tides.", "Renew the ropes.")
ANSWERS = (
    "Agreed. Tests begin in May.",
    "The mate will teach them.",
    "Two ropes have been bought.",
)


def numbered(numbers, advice=ADVICE, answers=ANSWERS):
    return [row(*cells) for cells in zip(numbers, advice, answers, strict=True)]


@pytest.mark.parametrize("numbers", [("1", "2", "3"), ("1.", "2.", "3."), ("R1", "R2", "R3")])
def test_rows_that_count_and_advise_are_recommendations(numbers):
    found = rows_of(read(TITLE, table(*numbered(numbers))))
    assert [(text, actions) for _, text, actions in found] == [
        (text, [answer]) for text, answer in zip(ADVICE, ANSWERS, strict=True)
    ]


def test_numbers_may_stand_before_their_words():
    rows = [row(f"R{n}. {text}", ANSWERS[n - 1]) for n, text in enumerate(ADVICE, 1)]
    assert [label for label, _, _ in rows_of(read(TITLE, table(*rows)))] == ["R1.", "R2.", "R3."]


def test_answers_tell_recommendations_that_no_review_gives():
    title = paragraph("Recommendations to the harbour board")
    answers = (ANSWERS[0], "Accepted: the mate will teach them.", "Not agreed.")
    assert len(rows_of(read(title, table(*numbered("123", answers=answers))))) == 3


def test_recommendations_without_answers_have_a_date():
    rows = [row(f"{n}", text, "A Hill", "May 2025") for n, text in enumerate(ADVICE, 1)]
    found = [*read(TITLE, table(*rows)).statements()]
    assert [s.actions[0].text for s in found] == [*ADVICE]


@pytest.mark.parametrize(
    "owners", [("Clerk", "Chair of crew", "Manager"), ("HR", "T. Wei", "J. Low")]
)
def test_column_of_people_says_who_does_it(owners):
    rows = zip("123", ADVICE, ANSWERS, owners, strict=True)
    found = [*read(TITLE, table(*[row(*cells) for cells in rows])).statements()]
    assert [s.extra for s in found] == [{"Who": owner} for owner in owners]


@pytest.mark.parametrize("marks", [("High", "Low", "High"), ("Oak School", "Elm School", "Clerk")])
def test_column_of_marks_or_schools_says_not_who_does_it(marks):
    rows = zip("123", ADVICE, ANSWERS, marks, strict=True)
    found = [*read(TITLE, table(*[row(*cells) for cells in rows])).statements()]
    assert [s.extra for s in found] == [{"Column 4": mark} for mark in marks]


def test_added_headings_are_no_words_of_the_document():
    review = recognise(document(TITLE, table(*numbered("123"))))
    assert not [piece for piece in review.residue if piece.role == "column-heading"]


PLAIN = ("Grapes, cut in half", "Rice cakes or oats", "A flask of water")
OTHERS = {
    "tips to the reader": (
        "Recommendations for packed lunches",
        numbered(
            "123", ("You should pack fruit.", "You need to add grain.", "Bring a flask."), PLAIN
        ),
    ),
    "tips of which more is said": (
        "Recommendations for sailors",
        numbered("123", answers=("Pumps will last.", "Tides have been high.", "It will be wet.")),
    ),
    "orders that nobody answers": (
        "Recommendations for packed lunches",
        numbered("123", ("Pack fruit each day.", "Add some grain.", "Bring a drink."), PLAIN),
    ),
    "books": (
        "Recommendations of the reading review 2024",
        numbered("123", ("The Old Quay", "Boats of Hull", "Sails"), ("A Hill", "B Dale", "C Fox")),
    ),
    "rules": ("Rules of the harbour", numbered("123")),
    "a policy": ("Harbour policy: recommendations", numbered("123")),
    "numbers that do not count": (TITLE.text, numbered(("4", "9", "2"))),
    "facts": (
        TITLE.text,
        numbered("123", ("Pumps are old.", "Tides are strong.", "Ropes are new."), PLAIN),
    ),
    "advice that nobody answers by a day": (
        TITLE.text,
        [row(f"{n}", text) for n, text in enumerate(ADVICE, 1)],
    ),
    "two rows": (TITLE.text, numbered("123")[:2]),
    "replies to questions": (
        "Recommendations of the harbour review 2024",
        numbered("123", ("Are pumps old?", "How strong are tides?", "Are ropes new?")),
    ),
}


@pytest.mark.parametrize(("title", "rows"), OTHERS.values(), ids=OTHERS)
def test_other_numbered_rows_are_none(title, rows):
    with pytest.raises(NoReview):
        read(heading(title, 1), table(*rows))
