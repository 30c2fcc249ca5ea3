"""Capitals of a scan that look like their small letters are told by their height."""

import numpy as np
import pytest

from parsers.scan.letters.capitals import with_small_letters
from parsers.scan.words import ScannedWord

LOW, HIGH = 20, 29  # pixels, of a line of forty
BASE = 100


class Sheet:
    """A page on which letters are drawn as bars, each as high as is said."""

    def __init__(self):
        self.grey = np.full((120, 2000), 255, np.uint8)
        self.left = 10

    def word(self, text, heights, gap=3):
        begun = self.left
        for height in heights:
            self.grey[BASE - height : BASE, self.left : self.left + 12] = 0
            self.left += 12 + gap
        end = self.left - gap
        self.left += 30
        return ScannedWord(begun, BASE - max(heights), end, BASE, BASE, 40.0, text, 95.0)


def read(text, heights, gap=3, others=7):
    sheet = Sheet()
    page = [sheet.word("sane", [LOW] * 4) for _ in range(others)]
    word = sheet.word(text, heights, gap)
    return with_small_letters([*page, word], sheet.grey)[-1].text


@pytest.mark.parametrize(
    ("text", "heights", "meant"),
    [
        ("coo", [HIGH] * 3, "COO"),
        ("coo", [LOW] * 3, "coo"),
        ("coo", [HIGH, LOW, LOW], "coo"),  # Coo, which nothing tells
        ("cow", [HIGH, HIGH, 24], "cow"),
        ("ace", [HIGH] * 3, "ace"),  # an a is no A
    ],
)
def test_small_letters_as_high_as_capitals_are_these(text, heights, meant):
    assert read(text, heights) == meant


def test_letters_that_touch_are_left_as_they_were_read():
    assert read("coo", [HIGH] * 3, gap=0) == "coo"


@pytest.mark.parametrize(
    ("text", "heights", "meant"),
    [
        ("Carers", [LOW] * 6, "carers"),
        ("See", [HIGH, LOW, LOW], "See"),
        ("Start", [LOW, 27, LOW, LOW, 27], "start"),
        ("Start", [HIGH, 27, LOW, LOW, 27], "Start"),
        ("(Seven", [38, LOW, LOW, LOW, LOW, LOW], "(seven"),
        ("Manager", [LOW, LOW, LOW, LOW, LOW, LOW, LOW], "manager"),
        ("Manager", [HIGH, LOW, LOW, LOW, LOW, LOW, LOW], "Manager"),
        ("DOE", [HIGH, LOW, HIGH], "DoE"),
        ("DOE", [HIGH, HIGH, HIGH], "DOE"),
        ("TAS", [HIGH, HIGH, LOW], "TAs"),
        ("TAS", [HIGH, HIGH, HIGH], "TAS"),
        ("TAS", [HIGH, LOW], "TAs"),  # the first two touch
        ("TAS", [HIGH, LOW, LOW], "TAS"),  # small capitals
        ("SENCOS", [HIGH, HIGH, HIGH, HIGH, HIGH, LOW], "SENCOs"),
        ("GAPS", [HIGH, HIGH], "GAPS"),
        ("ROUSE", [24, 24, 23, 24, 24], "ROUSE"),  # a title smaller than the text below it
        ("SCOPE", [HIGH, LOW, LOW, LOW, LOW], "SCOPE"),  # small capitals
        ("Name", [LOW] * 4, "Name"),  # no letter of one shape
    ],
)
def test_letter_as_high_as_small_ones_is_no_capital(text, heights, meant):
    assert read(text, heights) == meant


@pytest.mark.parametrize(("first", "meant"), [(LOW, "start"), (HIGH, "Start")])
def test_first_letter_is_told_where_letters_touch(first, meant):
    assert read("Start", [first, 27, LOW, LOW, 27], gap=0) == meant


def test_arm_of_a_capital_that_touches_the_next_letter_is_as_high_as_the_capital():
    sheet = Sheet()
    page = [sheet.word("sane", [LOW] * 4) for _ in range(7)]
    word = sheet.word("Visit", [HIGH, LOW, LOW, LOW, LOW], gap=0)
    sheet.grey[BASE - 12 : BASE, int(word.x0) : int(word.x0) + 12] = 255
    assert with_small_letters([*page, word], sheet.grey)[-1].text == "Visit"


def test_line_of_low_letters_is_measured_by_its_own():
    assert read("When", [23, 23, 16, 16]) == "When"


def test_page_of_few_words_stays_as_it_was_read():
    assert read("Carers", [LOW] * 6, others=3) == "Carers"
