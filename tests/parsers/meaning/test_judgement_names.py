"""Names inside a sentence, and who is quoted in passing: neither judges anything."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    "text",
    [
        "Recipes are taken from Little Sparrow.",
        "The drivers stay at Bleak Harfleet on their way.",
        "Cooks sang for the guests of Poor Clares in May.",
    ],
)
def test_word_of_a_name_judges_nothing(text):
    assert judge(text).value == "in place"


@pytest.mark.parametrize(
    "text",
    [
        "Little Ivy grows on the wall.",
        "The depot has Poor Guests and Weak Menus.",
        "The state of the vans is Poor.",
        "Poor Menus at the depot.",
    ],
)
def test_capital_alone_makes_no_name(text):
    assert judge(text).value == "gap"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("gap", 'Lunches are, in the words of one guest, "a doss".'),
        ("gap", "Notices are, as one cook put it, a muddle."),
        ("gap", "Notices are a muddle, as one cook puts it."),
        ("in place", "Lunches are, in the words of one guest, superb."),
        ("in place", "Cooks put it on the list, as agreed."),
        ("in place", "The menu is kept, in the words of the founder."),
    ],
)
def test_who_is_quoted_in_passing_changes_nothing(value, text):
    assert judge(text).value == value
