"""Bullets that were read as signs are told by where they stand."""

import pytest

from parsers.scan.letters.bullet_places import with_bullets_by_place
from parsers.scan.words import BULLET, ScannedWord


def line(number, mark, x0=100.0, indent=140.0):
    """A mark and a word beside it, on one of several lines."""
    base = 50.0 * number
    word = ScannedWord(x0, base - 20, x0 + 12, base - 8, base, 36.0, mark, 60.0)
    return [word, word._replace(x0=indent, x1=indent + 80, text="Plans")]


def read(last, bullets=2):
    words = [word for n in range(bullets) for word in line(n, BULLET)]
    return with_bullets_by_place([*words, *last])[-2].text


@pytest.mark.parametrize("sign", ["»", "e", "*", "°"])
def test_sign_that_stands_where_bullets_do_is_one(sign):
    assert read(line(3, sign)) == BULLET


@pytest.mark.parametrize(
    ("last", "bullets"),
    [
        (line(3, "x"), 2),  # a cross
        (line(3, "a"), 2),  # a word
        (line(3, "e", x0=115.0), 2),
        (line(3, "e", indent=170.0), 2),
        (line(3, "e"), 1),
    ],
)
def test_other_words_stay(last, bullets):
    assert read(last, bullets) == last[0].text


@pytest.mark.parametrize("mark", [BULLET, "–"])
def test_doubtful_letters_are_a_mark_if_three_of_their_width_stand_above(mark):
    words = [word for n in range(3) for word in line(n, mark)]
    last = line(3, "ll")
    assert with_bullets_by_place([*words, *last])[-2].text == mark
    wider = [last[0]._replace(x0=97.0, x1=115.0), last[1]]
    sure = [last[0]._replace(confidence=90.0), last[1]]
    for other in (wider, sure, line(3, "x"), line(3, "illus")):
        assert with_bullets_by_place([*words, *other])[-2] == other[0]
    assert with_bullets_by_place([*words[2:], *last])[-2].text == "ll"
