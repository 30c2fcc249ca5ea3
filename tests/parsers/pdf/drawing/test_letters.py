"""Letters of a PDF that are drawn one by one, as browsers draw them, make words."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.drawing import SIZE, content, text


def letters(x, y, words):
    """Each letter of a line as a text of its own; spaces are none."""
    marks = []
    for letter in words:
        if letter != " ":
            marks.append(text(x, y, letter))
        x += stringWidth(letter, "Helvetica", SIZE)
    return marks


@pytest.mark.parametrize(
    "words",
    [
        "Mate to splice them or cut the others.",
        "(or so) the trust-wide log, 2nd part; 24/25",
        "A, B and C",
    ],
)
def test_words_of_pages_with_few_lines_are_whole(words):
    page = [*letters(50, 100, "Ropes are old and so on"), *letters(50, 300, words)]
    assert content(page)[-1] == words


@pytest.mark.parametrize("number", ["2.2a", "4.10b", "1.1.1c"])
def test_letter_behind_a_number_is_of_it(number):
    assert content(letters(50, 100, f"{number} Ropes are old"))[0] == f"{number} Ropes are old"


def test_letter_behind_a_number_that_is_a_text_of_its_own_begins_a_word():
    marks = [text(50, 100, "1.1"), text(50 + stringWidth("1.1", "Helvetica", SIZE), 100, "a rope")]
    assert content(marks)[0] == "1.1 a rope"


def test_letters_in_columns_stay_apart():
    page = [*letters(50, 100, "Ropes are old and so on"), *letters(50, 300, "and sails too")]
    page += [text(50 + 20 * i, 500, letter) for i, letter in enumerate("YNY")]
    assert content(page)[-1] == "Y N Y"


def test_letter_at_the_end_of_a_line_is_no_part_of_the_next():
    page = [*letters(50, 100, "Ropes of type A"), *letters(50, 112, "b are old and so on")]
    assert content(page) == ["Ropes of type A b are old and so on"]
