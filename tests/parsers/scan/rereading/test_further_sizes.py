"""Words that are still doubtful are read at three further sizes."""

import pytest

from parsers.scan.rereading.further_sizes import read_at_further_sizes
from parsers.scan.rereading.second_reading import Reading
from parsers.scan.words import DOUBTFUL, ScannedWord


def read(text, confidence, *readings, confirmed=False):
    """What becomes of a word with what it is read as at each size, smaller ones last."""
    word = ScannedWord(100, 70, 180, 100, 100, 40.0, text, confidence, confirmed=confirmed)
    texts = iter(readings)
    return read_at_further_sizes([word], lambda *_: Reading(*next(texts)))


@pytest.mark.parametrize(
    ("text", "readings", "expected"),
    [
        ("in.", [("in", 95), ("in", 97), ("in", 96)], "in"),
        ("12;", [("12", 29), ("T2,", 91), ("T2,", 91)], "T2,"),
        ("12;", [("12", 29), ("T2,", 91), ("T2.", 91)], "12;"),
        ("12;", [("12", 29), ("T2,", 87), ("T2,", 91)], "12;"),
        ("1.3", [("13", 96), ("13", 95), ("13", 96)], "1.3"),  # its picture says where points are
        ("saw", [("Saw", 95), ("Saw", 95), ("saw", 92)], "saw"),  # told by the height of letters
        ("in", [("=", 95), ("=", 95), ("=", 92)], "in"),
    ],
)
def test_two_sizes_that_agree_with_confidence_win(text, readings, expected):
    (word,) = read(text, 70.0, *readings)
    assert (word.text, word.confidence) == (expected, DOUBTFUL)


def test_two_words_that_were_read_as_one_are_parted():
    one, two = read("14sets", 89.0, ("14 sets", 96), ("14 sets", 96), ("14 sets", 94))
    assert (one.text, two.text) == ("14", "sets")
    assert 100 == one.x0 < one.x1 < two.x0 < two.x1 == pytest.approx(180)
    (word,) = read("T1).", 89.0, *[("T1 ).", 96)] * 3)  # no words of their own
    assert word.text == "T1)."


@pytest.mark.parametrize(
    ("text", "readings", "expected"),
    [
        ("staff", [("staff", 95), ("staff", 91), ("stuff", 93)], 91),
        ("staff", [("staff", 95), ("staff", 89), ("staff", 70)], 60.0),
        ("14", [("14", 95), ("14", 95), ("14", 95)], 60.0),  # numbers are compared all the same
    ],
)
def test_word_that_is_read_alike_at_two_sizes_is_doubted_no_more(text, readings, expected):
    (word,) = read(text, 60.0, *readings)
    assert (word.text, word.confidence) == (text, expected)


def test_word_of_confidence_is_not_read_again():
    assert read("in.", 90.0)[0].text == "in."


def test_word_that_its_phrase_confirmed_stays():
    (word,) = read("a", 41.0, *[("é", 95)] * 3, confirmed=True)
    assert (word.text, word.confidence) == ("a", 41.0)
