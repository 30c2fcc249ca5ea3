"""Figures: a share limits a claim, and a figure beside another says which way things stand."""

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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fifty-eight per cent of drivers have a licence.", "Fifty-eight per cent"),
        ("58 percent of drivers have a licence.", "58 percent"),
        ("58%% of drivers have a licence.", "58%%"),
        ("1,234,567% of drivers have a licence.", "1,234,567%"),
        ("Forty-one of the fifty-two drivers passed.", "Forty-one of the fifty-two"),
        ("Eight of the thirty vans were swept.", "Eight of the thirty"),
        ("A dozen of the eighteen vans run.", "dozen of the eighteen"),
    ],
)
def test_number_in_words_is_a_figure(text, words):
    judgement = judge(text)
    assert (judgement.value, judgement.words) == ("partly", words)


def test_all_of_them_in_words_is_no_limit():
    assert judge("All fifty-two of the fifty-two drivers passed.").value == "in place"


@pytest.mark.parametrize(("numbers", "value"), [(40, "gap"), (60, "in place")])
def test_no_more_numbers_of_a_clause_are_compared_than_anybody_writes(numbers, value):
    assert judge(f"On {'7 ' * numbers}days sixty guests share two taps").value == value
