"""Words are parted at blanks that the engine missed, not between letters that stand far apart."""

import numpy as np
import pytest

from parsers.scan.letters.found_words import FoundWord, Letter
from parsers.scan.letters.missed_spaces import parts_of

HEIGHT = 40.0


def printed(*places, texts="abcdefgh"):
    """Letters at these columns, each 10 pixels wide, and their picture."""
    grey = np.full((60, 400), 255, np.uint8)
    letters = []
    for number, x in enumerate(places):
        grey[10:50, x : x + 10] = 0
        letters.append(Letter(x, 10, x + 10, 50, texts[number]))
    return letters, grey


def parts(blank, *places, texts="abcdefgh", confidence=90.0, in_dictionary=False):
    letters, grey = printed(*places, texts=texts)
    word = FoundWord(letters, ((0, 50), (400, 50)), HEIGHT, confidence, in_dictionary)
    return ["".join(each.text for each in part) for part in parts_of(word, blank, grey)]


@pytest.mark.parametrize(
    ("places", "blank", "expected"),
    [
        ((10, 22, 44, 56), 6.0, ["ab", "cd"]),
        ((10, 22, 34, 46), 6.0, ["abcd"]),
        ((10, 32, 54, 76), 14.0, ["abcd"]),  # of a typewriter, with blanks of 24
        ((10, 32, 66, 88), 14.0, ["ab", "cd"]),
    ],
)
def test_word_is_parted_where_a_blank_is_as_wide_as_others_of_the_page(places, blank, expected):
    assert parts(blank, *places) == expected


@pytest.mark.parametrize(
    ("texts", "expected"), [("21).", ["21)."]), ("42.&", ["42.", "&"]), ("42..", ["42.."])]
)
def test_point_is_not_parted_from_what_it_ends(texts, expected):
    assert parts(6.0, 10, 22, 44, 56, texts=texts) == expected


@pytest.mark.parametrize(
    ("in_dictionary", "confidence", "expected"),
    [(True, 96.0, ["SEND"]), (True, 90.0, ["SEN", "D"]), (False, 96.0, ["SEN", "D"])],
)
def test_word_of_the_dictionary_read_with_confidence_is_not_parted(
    in_dictionary, confidence, expected
):
    facts = {"confidence": confidence, "in_dictionary": in_dictionary}
    assert parts(6.0, 10, 22, 34, 56, texts="SEND", **facts) == expected


@pytest.mark.parametrize(
    ("texts", "places", "expected"),
    [
        ("Renta", (10, 22, 34, 46, 68), ["Rent", "a"]),
        ("alog", (10, 32, 44, 56), ["a", "log"]),
        ("Alog", (10, 32, 44, 56), ["A", "log"]),
        ("area", (10, 22, 34, 46), ["area"]),
        ("area", (10, 22, 34, 52), ["area"]),  # hardly apart
        ("area", (10, 26, 42, 60), ["area"]),  # as others are, nearly
        ("area", (10, 22, 44, 56), ["area"]),  # elsewhere
        ("Rents", (10, 22, 34, 46, 68), ["Rents"]),
        ("Rentz", (10, 22, 34, 46, 68), ["Rentz"]),
        ("RentA", (10, 22, 34, 46, 68), ["RentA"]),  # no article ends a sentence
        ("is", (10, 32), ["is"]),
        ("a", (10,), ["a"]),
    ],
)
def test_article_apart_from_a_word_read_with_confidence_is_its_own(texts, places, expected):
    facts = {"confidence": 96.0, "in_dictionary": True}
    assert parts(6.0, *places, texts=texts, **facts) == expected
