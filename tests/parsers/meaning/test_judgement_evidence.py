"""What is quoted of a statement: the words that its judgement stands on, and no others."""

import pytest

from parsers.meaning.judgement import judge


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("gap", "Only 3 of the 8 vans are insured.", "Only 3 of the 8"),
        ("partly", "Three of the eight vans are insured.", "Three of the eight"),
        ("in place", "Few kitchens do this better, and guests say so.",
         "Few kitchens do this better"),
        ("gap", "Few kitchens do this worse; guests leave.", "Few kitchens do this worse"),
        ("in place", "The kitchens lack little.", "little"),
        ("in place", "There is a lack of complaints.", "complaints"),
    ],
)  # fmt: skip
def test_words_that_decide_are_quoted(value, text, words):
    found = judge(text)
    assert (found.value, found.words) == (value, words)


@pytest.mark.parametrize(
    "text",
    [
        "The kitchen has cleared backlogs.",
        "The kitchen has filled vacancies.",
        "Drivers are paid like everyone else.",
    ],
)
def test_what_is_bad_or_bounds_is_not_quoted_where_it_is_dealt_with(text):
    assert judge(text).value == "in place"
