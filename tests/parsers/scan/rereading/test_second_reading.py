"""Doubtful words of a scan are read a second time alone."""

import pytest

from parsers.scan.rereading.second_reading import Reading, read_again
from parsers.scan.words import BULLET, DOUBTFUL, ScannedWord


def word(text, confidence=97.0, x0=0.0, base=100.0):
    return ScannedWord(x0, base - 30, x0 + 60, base, base, 40.0, text, confidence)


def second(first, other, page=(), third=("", 0)):
    """What becomes of a word that is read as `other` alone, on a page with other words."""

    def read_alone(_word, _margin, scale=1.0):
        return Reading(*(other if scale == 1.0 else third))

    line = [word(text, x0=70.0 * n) for n, text in enumerate([*page, "plainly"], 1)]
    read = read_again([first, *line], read_alone)[0]
    return read.text, read.confidence


@pytest.mark.parametrize(
    ("first", "other", "page", "expected"),
    [
        (word("year", 92.0), ("year", 96), (), ("year", 96)),
        (word("year", 92.0), ("year", 80), (), ("year", 92.0)),
        (word("vear", 92.5), ("year", 91), (), ("vear", DOUBTFUL)),
        (word("vear", 92.5), ("year", 91), ["year,"], ("year", 92.5)),
        # The line has more than the word.
        (word("GJL", 90.0), ("GL", 94), (), ("GJL", DOUBTFUL)),
        (word("vear", 75.0), ("year", 94), (), ("year", DOUBTFUL)),
        (word("year", 92.5), ("vear", 94), ["year"], ("year", 94)),
        (word("LUM", 94.0), ("LJM", 92), ["(LJM)"], ("LJM", 94.0)),
        # A digit is reported all the same.
        (word("T5", 90.0), ("TS", 92), ["T5"], ("T5", DOUBTFUL)),
        (word("1.3", 90.0), ("1.8", 92), (), ("1.8", DOUBTFUL)),
        (word("4.1", 94.0), ("41", 95), (), ("4.1", 94.0)),  # its picture says where its points are
        (word("4.1.", 60.0), ("41.", 80), (), ("4.1.", 60.0)),
        (word("Clear", 88.0), ("clear", 96), (), ("Clear", 88.0)),  # told by their height
        (word("or", 60.0), ("of", 50), (), ("or", 60.0)),
        (word("vear", 90.0), ("y ear", 96), (), ("vear", 90.0)),
        (word("vear", 96.0), ("year", 99), (), ("vear", 96.0)),
        (word(BULLET, 50.0), ("e", 99), (), (BULLET, 50.0)),
    ],
)
def test_second_reading_settles_a_word_or_disputes_it(first, other, page, expected):
    assert second(first, other, page) == expected


@pytest.mark.parametrize(
    ("first", "other", "third", "page", "expected"),
    [
        (word("vear", 92.5), ("year", 91), ("year.", 60), (), "year"),
        (word("T1", 60.0), ("TA", 89), ("T1", 87), (), "T1"),
        (word("1.1", 93.0), ("14", 94), ("1.1", 90), ["14"], "1.1"),  # a page's numbers all differ
        (word("T1", 60.0), ("TA", 89), ("TT", 87), (), "TA"),
        (word("a", 40.0), ("A", 57), ("a", 90), (), "a"),
        (word("DOE", 70.0), ("DoE", 57), ("DoE", 90), (), "DoE"),
    ],
)
def test_third_reading_of_a_smaller_picture_settles_a_dispute(first, other, third, page, expected):
    text, confidence = second(first, other, page, third)
    assert text == expected
    assert confidence <= DOUBTFUL


def test_word_that_is_read_twice_alike_is_one_of_the_page():
    words = [word("LUM", 94.0), word("LJM", 86.0, x0=400.0)]
    assert [each.text for each in read_again(words, lambda *_: Reading("LJM", 88))] == ["LJM"] * 2


@pytest.mark.parametrize(
    ("first", "other", "page", "expected"),
    [
        ("ayear", "year", ["year"], ["a", "year"]),
        ("ayear", "year", [], ["ayear"]),
        ("along", "long", ["long", "along"], ["along"]),
        ("byear", "year", ["year"], ["year"]),
    ],
)
def test_article_that_stands_close_to_a_word_of_the_page_is_parted_from_it(
    first, other, page, expected
):
    line = [word(text, x0=200.0 * n) for n, text in enumerate(page, 1)]

    def read_alone(_word, _margin, scale=1.0):
        return Reading(other if scale == 1.0 else "", 96)

    read = read_again([word(first, 82.0), *line], read_alone)
    assert [each.text for each in read] == [*expected, *page]


def test_misreading_that_stands_twice_is_no_word_of_the_page():
    words = [word("LZ", 70.0), word("LZ", 70.0, x0=400.0)]
    assert [each.text for each in read_again(words, lambda *_: Reading("1.2", 90))] == ["1.2"] * 2


@pytest.mark.parametrize(("beside", "expected"), [(500.0, "4.6"), (90.0, "46")])
def test_number_in_a_column_of_its_own_is_read_with_the_white_around_it(beside, expected):
    words = [word("46", 96.0), word("Plans", x0=beside)]
    assert read_again(words, lambda *_: Reading("4.6", 97))[0].text == expected


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("a", ("é", 99), 88.0),
        ("a", ("a", 93), 93),
        ("A5", ("45", 90), DOUBTFUL),
        ("A5", ("45", 79), 88.0),
        ("1.4", ("14", 90), 88.0),  # points are often lost
        ("T1", ("TL", 96), 88.0),
        ("25", ("2 6", 96), 88.0),
    ],
)
def test_word_that_its_phrase_confirmed_stays_surer_or_doubtful(text, other, expected):
    confirmed = word(text, 88.0)._replace(confirmed=True)
    assert second(confirmed, other) == (text, expected)
