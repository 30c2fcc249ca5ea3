"""What people have to do, find hard, or are spared."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cooks have to share one oven.", "have to share"),
        ("The driver has to borrow a van.", "has to borrow"),
        ("Guests had to stand in the hall.", "had to stand"),
        ("Cooks find it hard to rest.", "hard"),
        ("Cooks find it very hard to rest.", "hard"),
        ("Guests find the stairs steep.", "steep"),
    ],
)
def test_trouble_that_people_are_put_to_is_a_gap(text, words):
    found = judge(text)
    assert (found.value, found.words) == ("gap", words)


def test_trouble_beside_what_is_well_is_partly():
    found = judge("There is a ramp, and drivers have to lift the crates over it.")
    assert (found.value, found.words) == ("partly", "is … have to lift")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Guests seldom have to ring twice.", "seldom have to ring"),
        ("Cooks do not have to share an oven.", "not have to share"),
        ("The depot hardly ever has to hire a van.", "hardly ever has to hire"),
        ("None of the cooks has to share an oven.", "None of the cooks has to share"),
    ],
)
def test_trouble_that_people_are_spared_is_in_place(text, words):
    found = judge(text)
    assert (found.value, found.words) == ("in place", words)
