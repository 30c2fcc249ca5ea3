"""Print of a scan that is in no word."""

import numpy as np
import pytest

from parsers.scan.rereading.unread import unread
from parsers.scan.words import ScannedWord

WORD = ScannedWord(50.0, 100.0, 120.0, 140.0, 132.0, 40.0, "Plans", 97.0)


def page(*marks):
    """A page with the print of a word and marks: top, bottom, left and right of each."""
    grey = np.full((400, 600), 255, np.uint8)
    for top, bottom, left, right in [(102, 132, 50, 120), *marks]:
        grey[top:bottom, left:right] = 0
    return grey


@pytest.mark.parametrize(
    ("mark", "is_told"),
    [
        pytest.param((104, 132, 300, 324), True, id="a letter"),
        pytest.param((104, 132, 300, 308), True, id="a 1"),
        pytest.param((200, 210, 300, 360), True, id="letters cut through"),
        pytest.param((104, 132, 120, 140), False, id="the rest of a letter of a word"),
        pytest.param((110, 118, 300, 308), False, id="a speck"),
        pytest.param((150, 390, 300, 500), False, id="a picture"),
        pytest.param((200, 204, 50, 500), False, id="a line"),
    ],
)
def test_marks_of_the_size_of_letters_that_are_in_no_word_are_found(mark, is_told):
    assert len(unread([WORD], page(mark))) == is_told


def test_mark_is_found_where_it_stands():
    ((x0, top, x1, bottom),) = unread([WORD], page((200, 232, 304, 328)))
    assert (x0, top, x1, bottom) == pytest.approx((304, 200, 328, 232), abs=8)


@pytest.mark.parametrize(
    ("mark", "is_told"),
    [
        pytest.param((120, 136, 136, 152), True, id="a small letter"),
        pytest.param((104, 136, 136, 152), True, id="a larger one, once"),
        pytest.param((112, 128, 136, 152), False, id="above the line"),
        pytest.param((128, 136, 136, 152), False, id="too low"),
        pytest.param((120, 136, 136, 142), False, id="too narrow"),
        pytest.param((120, 136, 118, 140), False, id="the rest of a letter before it"),
        pytest.param((120, 136, 136, 170), False, id="the rest of a letter after it"),
    ],
)
def test_small_letter_between_two_words_is_found(mark, is_told):
    before = WORD._replace(base=136.0)
    after = before._replace(x0=168.0, x1=238.0, text="begin")
    assert len(unread([before, after], page(mark, (102, 136, 168, 238)))) == is_told


@pytest.mark.parametrize(
    ("x0", "is_told"),
    [
        pytest.param(136, True, id="as far as a word"),
        pytest.param(122, False, id="as near as the rest of a word"),
        pytest.param(152, False, id="in another cell"),
    ],
)
def test_small_letter_at_the_end_of_a_line_is_found(x0, is_told):
    word = WORD._replace(base=136.0)
    below = word._replace(top=150.0, bottom=190.0, base=176.0, text="begin")
    for words in ([word], [word, below]):
        assert len(unread(words, page((120, 136, x0, x0 + 16)))) == is_told


def test_small_letter_of_a_word_on_another_base_line_is_read():
    word = WORD._replace(base=136.0)
    other = word._replace(x0=130.0, x1=160.0, base=140.0, text="as")
    assert unread([word, WORD._replace(base=176.0), other], page((120, 136, 136, 152))) == []


def test_page_without_words_is_a_picture():
    assert unread([], page((200, 232, 304, 328))) == []
