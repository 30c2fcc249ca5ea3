"""Figures: alone they say nothing, beside another they say which way things stand."""

import pytest

from parsers.meaning.judgement.grammar import judge


@pytest.mark.parametrize(
    ("value", "text", "words"),
    [
        ("gap", "Attendance is 92.4% (national 92.8%).", "92.4% (national 92.8%)"),
        ("in place", "Attendance is 95% (national 92.8%).", "95% (national 92.8%)"),
        ("in place", "Attendance is 95% (target 95%).", "95% (target 95%)"),
        ("in place", "Attendance: 95% (target 94%).", "95% (target 94%)"),
        ("in place", "Staff absence was 4% (target 5%).", "4% (target 5%)"),
        (
            "gap",
            "Fuel costs ran to £96,000 against a budget of £40,000.",
            "96,000 against a budget of £40,000",
        ),
        ("partly", "Attendance is 92% (national 94%) but rising.", "rising"),
        (
            "in place",
            "Attendance is 95% (national 94%; see chart).",
            "95% (national 94%; see chart)",
        ),
        ("partly", "The pass rate was 81%, compared with 75% last year.", "81%, compared with 75%"),
        ("gap", "Staff absence was 6%, compared with 5% last year.", "6%, compared with 5%"),
    ],
)
def test_figure_is_held_against_the_one_beside_it(value, text, words):
    found = judge(text)
    assert found.value == value
    assert words in found.words
