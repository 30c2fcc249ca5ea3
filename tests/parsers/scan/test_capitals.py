"""Capitals of a scan that look like their small letters are told by their height."""

import pytest

from parsers.scan.capitals import with_small_letters
from parsers.scan.words import ScannedWord

LOW, HIGH = 20.0, 29.0  # pixels, of a line of forty


def word(text, height):
    return ScannedWord(0.0, 100.0 - height, 60.0, 100.0, 100.0, 40.0, text, 95.0)


PAGE = [word(text, LOW) for text in ("a", "nurse", "saves", "our", "scarce", "means", "once")]


@pytest.mark.parametrize(
    ("read", "height", "meant"),
    [
        ("Carers", LOW, "carers"),
        ("Sources.", LOW + 1, "sources."),
        ("Carers", HIGH, "Carers"),
        ("See", HIGH, "See"),
        ("Carols", LOW, "Carols"),  # its l is higher, so the box is wrong
        ("ICC", LOW, "ICC"),
        ("Name", LOW, "Name"),  # no letter of one shape
    ],
)
def test_word_as_high_as_small_letters_has_no_capital(read, height, meant):
    assert with_small_letters([*PAGE, word(read, height)])[-1].text == meant


def test_page_of_few_words_stays_as_it_was_read():
    assert with_small_letters([*PAGE[:3], word("Carers", LOW)])[-1].text == "Carers"
