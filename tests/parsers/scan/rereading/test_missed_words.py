"""Print that text recognition passed over is read alone, where it is surely a word."""

import numpy as np
import pytest

from parsers.scan.rereading.missed_words import missed_words, with_missed_words
from parsers.scan.rereading.second_reading import Reading
from parsers.scan.words import DOUBTFUL, ScannedWord

READ = ScannedWord(300, 100, 380, 124, 124, 30, "Plans", 95.0)


def page(*marks):
    """A page with print at these places: left, top, width and height."""
    grey = np.full((400, 600), 255, np.uint8)
    for x, top, wide, high in [(300, 100, 80, 24), *marks]:
        grey[top : top + high, x : x + wide : 3] = 0
        grey[top : top + high : 3, x : x + wide] = 0
    return grey


def missed(reading, *marks):
    return list(missed_words([READ], page(*marks), lambda word, share: reading))


def test_number_far_from_its_row_is_a_word_where_it_stands():
    (word,) = missed(Reading("1.2", 97.0), (40, 100, 36, 22))
    assert (word.text, word.confidence) == ("1.2", 97.0)
    assert (word.x0, word.top, word.base) == (40, 100, pytest.approx(122, abs=1))


def test_word_that_is_read_with_less_confidence_is_told():
    (word,) = missed(Reading("1.2", 85.0), (40, 100, 36, 22))
    assert word.confidence == DOUBTFUL


@pytest.mark.parametrize(
    ("text", "confidence", "mark"),
    [
        pytest.param("1.2", 60.0, (40, 100, 36, 22), id="unsure"),
        pytest.param("l", 97.0, (40, 100, 6, 22), id="a stroke"),
        pytest.param("|", 97.0, (40, 100, 6, 22), id="no letter"),
        pytest.param("1.2 Plans", 97.0, (40, 100, 36, 22), id="two words"),
        pytest.param("in", 97.0, (40, 100, 90, 22), id="too wide for two letters"),
        pytest.param("School", 97.0, (40, 100, 120, 80), id="too high"),
    ],
)
def test_what_is_no_sure_word_is_left_to_be_told(text, confidence, mark):
    assert missed(Reading(text, confidence), mark) == []


@pytest.mark.parametrize(
    ("text", "mark", "is_read"),
    [
        pytest.param("8", (392, 102, 16, 22), True, id="digit after a word"),
        pytest.param("a", (392, 108, 16, 16), True, id="article after a word"),
        pytest.param("8", (440, 102, 16, 22), False, id="far from it"),
        pytest.param("8", (392, 120, 16, 22), False, id="below its line"),
        pytest.param("8", (270, 102, 16, 22), False, id="perhaps a bullet"),
        pytest.param("1", (392, 102, 16, 22), False, id="perhaps a stroke"),
        pytest.param("e", (392, 108, 16, 16), False, id="no word"),
    ],
)
def test_single_letter_after_a_word_is_read_and_told(text, mark, is_read):
    found = missed(Reading(text, 97.0), mark)
    assert [(word.text, word.confidence) for word in found] == [(text, DOUBTFUL)] * is_read


@pytest.mark.parametrize(("before", "count"), [("a", 0), ("A", 1), ("an", 1), ("Plans", 1)])
def test_letter_beside_the_same_one_is_a_part_of_it(before, count):
    words = [READ._replace(text=before)]
    found = missed_words(words, page((392, 108, 16, 16)), lambda *_: Reading("a", 97.0))
    assert len(list(found)) == count


def test_page_without_words_has_no_missed_ones():
    assert list(missed_words([], page(), lambda word, share: Reading("1.2", 97.0))) == []


def test_missed_word_stands_after_the_one_left_of_it():
    after = READ._replace(x0=440, x1=500, text="Post")
    below = READ._replace(top=200, bottom=224, base=224, text="Below")
    marks = [(392, 102, 16, 22), (440, 100, 60, 24), (300, 200, 80, 24)]
    found = with_missed_words([READ, after, below], page(*marks), lambda *_: Reading("8", 97.0))
    assert [word.text for word in found] == ["Plans", "8", "Post", "Below"]


def test_line_that_was_passed_over_is_read_word_by_word():
    reading = Reading("Plans by head", 97.0)
    first, second, third = missed(reading, (40, 200, 200, 30))
    assert [word.text for word in (first, second, third)] == ["Plans", "by", "head"]
    assert first.x0 == 40
    assert first.x1 < second.x0 < second.x1 < third.x0
    assert third.x1 == pytest.approx(240, abs=3)
    assert first.base == second.base == third.base == pytest.approx(223, abs=2)


@pytest.mark.parametrize("text", ["Plans by —", "| Plans", "by"])
def test_line_of_other_marks_is_left_to_be_told(text):
    assert missed(Reading(text, 97.0), (40, 200, 200, 30)) == []


@pytest.mark.parametrize(
    ("text", "lines", "is_read"),
    [("P", 3, True), ("P", 2, False), ("8", 3, False), ("p", 3, False)],
)
def test_capital_that_begins_a_line_below_others_is_read_and_told(text, lines, is_read):
    above = [READ._replace(x0=270, top=40 - n, bottom=60, base=60) for n in range(lines)]
    marks = page((270, 102, 16, 22), (270, 36, 110, 24))
    found = list(missed_words([READ, *above], marks, lambda *_: Reading(text, 97.0)))
    assert [(word.text, word.confidence) for word in found] == [(text, DOUBTFUL)] * is_read
