"""Boxes of words that reach beyond their letters."""

import numpy as np
import pytest

from parsers.scan.letters.word_boxes import with_closer_box
from parsers.scan.words import ScannedWord

WORD = ScannedWord(50.0, 20.0, 200.0, 60.0, 55.0, 40.0, "Teach", 96.0)


def picture(*marks):
    """Letters from 100 on, and marks."""
    grey = np.full((100, 300), 255, np.uint8)
    grey[25:56, 100:104] = grey[25:56, 120:124] = 0
    for left, top, size in marks:
        grey[top : top + size, left : left + size] = 0
    return grey


@pytest.mark.parametrize("marks", [[], [(60, 30, 2)], [(60, 30, 1), (80, 50, 1)]])
def test_box_begins_with_the_letters_and_not_with_a_speck(marks):
    assert with_closer_box(WORD, picture(*marks)) == WORD._replace(x0=100.0)


@pytest.mark.parametrize(
    ("x0", "marks"),
    [
        pytest.param(95.0, [], id="close"),
        pytest.param(50.0, [(55, 40, 4)], id="dot"),
        pytest.param(50.0, [(55, 40, 2), (57, 40, 2), (59, 40, 2)], id="pale dash"),
        pytest.param(150.0, [], id="no letters"),
    ],
)
def test_other_boxes_stay(x0, marks):
    word = WORD._replace(x0=x0)
    assert with_closer_box(word, picture(*marks)) == word
