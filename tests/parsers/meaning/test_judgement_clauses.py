"""What denials, relative clauses, shares and second predicates make of a claim."""

import pytest

from parsers.meaning.judgement.grammar import judge


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
