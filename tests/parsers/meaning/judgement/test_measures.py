"""Measures: what rises or falls, or stands above or below others, by whether more of it is good."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("in place", "Staff absence is below average.", "below average"),
        ("in place", "Staff absence below average.", "below average"),
        ("gap", "Uptake is below average.", "below average"),
        ("gap", "A below average menu.", "below average"),
        ("gap", "Staff absence is above average.", "above"),
        ("partly", "Staff absence improved.", "improved"),
        ("partly", "Uptake improved.", "improved"),
        ("gap", "Staff absence has risen.", "risen"),
        ("partly", "Staff absence has fallen.", "fallen"),
        ("gap", "Sales have fallen.", "fallen"),
        ("partly", "Sales have risen.", "risen"),
        ("partly", "Complaints have improved.", "have improved"),
        ("in place", "Complaints have halved.", "halved"),
        ("gap", "Sales have halved.", "halved"),
    ],
)
def test_measure_stands_or_moves_by_whether_more_of_it_is_good(value, text, words):
    assert judge(text) == (value, words, "words")


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("partly", "Sales above average have fallen.", "fallen"),
        ("in place", "Sales above average have fallen, but are above target.", "above"),
        ("in place", "Sales had fallen; they are now above target.", "above"),
        (
            "partly",
            "The plan is on course for soups, behind on pies.",
            "on course for soups, behind",
        ),
        ("gap", "The plan is behind on pies.", "behind"),
    ],
)
def test_last_word_on_a_measure_counts(value, text, words):
    assert judge(text) == (value, words, "words")
