"""Bullets that the engine passed over are found by their shape and place."""

import numpy as np
import pytest

from parsers.scan.letters.missed_bullets import with_missed_bullets
from parsers.scan.words import BULLET, ScannedWord


def page(*marks, read=()):
    """Lines of a word with marks before it as (left, height, above the base line); and its ink."""
    grey = np.full((400, 400), 255, dtype=np.uint8)
    words = []
    for number, (left, size, above) in enumerate(marks, 1):
        base = 60 * number
        grey[base - above - size : base - above, left : left + size] = 0
        word = ScannedWord(150, base - 28, 210, base, base, 40.0, "Plans", 96.0)
        if number in read:
            words.append(word._replace(x0=left, x1=left + size, text=BULLET))
        words.append(word)
    return [word.text for word in with_missed_bullets(words, grey)]


DOT = (110, 12, 8)


def test_dots_that_stand_below_one_another_before_words_are_bullets():
    assert page(DOT, DOT, DOT) == [BULLET, "Plans"] * 3


def test_bullet_that_was_read_is_there_once():
    assert page(DOT, DOT, DOT, read=(1, 2)) == [BULLET, "Plans"] * 3


@pytest.mark.parametrize(
    "last",
    [
        (60, 12, 8),  # far from the word
        (125, 12, 8),  # not below the others
        (110, 30, 0),  # a letter
        (110, 5, 12),  # a speck
        (110, 12, 0),  # a full stop
    ],
)
def test_other_marks_are_none(last):
    assert page(DOT, DOT, DOT, last) == [*[BULLET, "Plans"] * 3, "Plans"]


def test_two_dots_are_no_list():
    assert page(DOT, DOT) == ["Plans", "Plans"]


def test_dot_between_two_words_of_a_line_is_none():
    grey = np.full((400, 400), 255, dtype=np.uint8)
    words = []
    for base in (60, 120, 180):
        grey[base - 20 : base - 8, 135:147] = 0
        left = ScannedWord(100, base - 28, 144, base, base, 40.0, "Our", 96.0)
        words += [left, left._replace(x0=155.0, x1=215.0)]
    assert with_missed_bullets(words, grey) == words
