"""Words of a scan, put right by what their picture shows."""

import numpy as np
import pytest

from parsers.scan.letters.signs_by_shape import is_speck, mended, with_signs_mended
from parsers.scan.words import ScannedWord


def word(text, width=22.0, confidence=60.0):
    return ScannedWord(10.0, 10.0, 10.0 + width, 32.0, 32.0, 40.0, text, confidence)


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        (word("fe}"), "o"),
        (word("e)"), "o"),
        (word("fe}", confidence=90.0), "fe}"),
        (word("fe}", width=40.0), "fe}"),
        (word("of"), "of"),
        (word("a."), "a."),
    ],
)
def test_several_signs_where_one_has_room_are_a_hollow_bullet(read, meant):
    assert mended(read, np.full((60, 60), 255, np.uint8)).text == meant


@pytest.mark.parametrize(
    ("read", "width", "meant"),
    [("—", 23.0, "–"), ("—", 40.0, "—"), ("-", 16.0, "-"), ("–", 23.0, "–")],
)
def test_dash_too_narrow_for_an_em_dash_is_an_en_dash(read, width, meant):
    assert mended(word(read, width), np.full((60, 60), 255, np.uint8)).text == meant


@pytest.mark.parametrize(("read", "meant"), [("|.", "I."), ("l.", "I."), ("|", ""), ("i.", "i.")])
def test_stroke_before_a_full_stop_is_the_initial_of_a_name(read, meant):
    assert mended(word(read, 12.0), np.full((60, 60), 255, np.uint8)).text == meant


def test_initial_that_was_read_as_a_stroke_is_told():
    assert (
        mended(word("|.", 12.0, confidence=92.0), np.full((60, 60), 255, np.uint8)).confidence < 75
    )


@pytest.mark.parametrize(
    ("read", "marks", "meant"),
    [
        ("known:", [(30, 35), (50, 60)], "known;"),
        ("known:", [(30, 35), (50, 55)], "known:"),
        ("known:", [(28, 33), (46, 55)], "known;"),  # its line is crooked
        ("known.", [(50, 60)], "known,"),
        ("known.", [(50, 55)], "known."),
        ("known;", [(30, 35), (50, 60)], "known;"),
        ("known:", [(20, 60)], "known:"),  # a letter
        ("known,", [(50, 55)], "known."),
        ("known,", [(50, 60)], "known,"),
        ("known,", [(46, 57)], "known,"),  # its line is crooked
        ("known,", [(45, 55)], "known,"),
        ("known,", [(30, 35), (50, 55)], "known,"),
    ],
)
def test_only_a_sign_that_reaches_below_the_line_has_a_tail(read, marks, meant):
    grey = np.full((80, 80), 255, np.uint8)
    grey[30:55, 10:30] = 0
    for top, bottom in marks:
        grey[top:bottom, 40:46] = 0
    found = ScannedWord(10.0, 20.0, 46.0, 60.0, 55.0, 40.0, read, 95.0)
    assert mended(found, grey).text == meant


@pytest.mark.parametrize(
    ("read", "after", "gap", "meant"),
    [
        ("known,", "and", 14.0, "known,"),
        ("2020,", "see", 14.0, "2020,"),
        ("known,", "And", 14.0, "known."),
        ("known,", "12", 14.0, "known."),
        ("known,", "and", 60.0, "known."),  # of another column
        ("known,", "", 14.0, "known."),
        ("known.", "and", 14.0, "known."),
    ],
)
def test_comma_as_high_as_a_full_stop_stays_before_a_small_letter(read, after, gap, meant):
    grey = np.full((80, 200), 255, np.uint8)
    grey[30:55, 10:30] = grey[30:55, 60:180] = 0
    grey[50:55, 40:46] = 0
    words = [ScannedWord(10.0, 20.0, 46.0, 60.0, 55.0, 40.0, read, 95.0)]
    if after:
        words.append(ScannedWord(46.0 + gap, 20.0, 180.0, 60.0, 55.0, 40.0, after, 95.0))
    assert with_signs_mended(words, grey)[0].text == meant


@pytest.mark.parametrize(("read", "meant"), [("nla", "n/a"), ("n|a", "n/a"), ("nlab", "nlab")])
def test_stroke_between_n_and_a_is_that_of_not_applicable(read, meant):
    assert mended(word(read, 30.0, confidence=92.0), np.full((60, 60), 255, np.uint8)).text == meant


@pytest.mark.parametrize(
    ("read", "point", "meant"),
    [
        ("14", 0, "1.4"),
        ("1:4", 0, "1.4"),
        ("1..4", 0, "1.4"),
        ("1.4", 160, "1.4"),  # too pale for print
        ("1:4", 160, "1:4"),
        ("14", 255, "14"),
    ],
)
def test_number_has_the_points_of_its_picture_and_keeps_those_that_were_read(read, point, meant):
    grey = np.full((60, 60), 255, np.uint8)
    grey[12:32, 12:18] = grey[12:32, 26:32] = 0
    grey[29:32, 21:24] = point
    assert mended(word(read), grey).text == meant


@pytest.mark.parametrize(("width", "is_dirt"), [(2, True), (9, False)])
def test_dash_that_is_hardly_wide_is_dirt(width, is_dirt):
    assert is_speck(ScannedWord(100, 20, 100 + width, 30, 40, 40, "-", 96)) == is_dirt
