"""Spaces around signs and within numbers of a scan."""

import pytest

from parsers.scan.letters.signs_between import with_signs_between
from parsers.scan.words import DOUBTFUL, ScannedWord


def line(*texts, gap=12.0):
    x, words = 100.0, []
    for text in texts:
        words.append(ScannedWord(x, 70, x + 16 * len(text), 100, 100, 40.0, text, 96.0))
        x += 16 * len(text) + gap
    return words


def read(*texts, gap=12.0):
    return [word.text for word in with_signs_between(line(*texts, gap=gap))]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["3.1&", "1.4"], ["3.1", "&", "1.4"]),
        (["3.1", "&1.4."], ["3.1", "&", "1.4."]),
        (["school", ":9", "join"], ["school:", "9", "join"]),
        (["then", ",at"], ["then,", "at"]),
        (["R&D", "Q&", "1&2"], ["R&D", "Q&", "1&2"]),  # typed so
        (["then,", ":9"], ["then,", ":9"]),
        (["11", "1)."], ["11", "1)."]),
    ],
)
def test_signs_stand_where_people_type_them(texts, expected):
    assert read(*texts) == expected


def test_parts_keep_to_the_box_of_the_word_with_a_space_between():
    number, sign = with_signs_between(line("3.1&"))
    assert (number.x0, sign.x1) == (100, pytest.approx(164))
    assert sign.x0 - number.x1 == pytest.approx(10)


def test_ampersand_between_two_numbers_is_parted_where_it_was_doubted():
    (word,) = line("1.4&3.3")
    assert with_signs_between([word]) == [word]
    parts = with_signs_between([word._replace(confidence=44.0)])
    assert [part.text for part in parts] == ["1.4", "&", "3.3"]


@pytest.mark.parametrize(("gap", "expected"), [(8.0, ["11)."]), (12.0, ["1", "1)."])])
def test_digits_with_hardly_a_space_between_are_one_number(gap, expected):
    assert read("1", "1).", gap=gap) == expected


@pytest.mark.parametrize(
    ("texts", "gap", "expected"),
    [
        (["£1,", "250"], 12.0, ["£1,250"]),
        (["(£12,", "000)."], 12.0, ["(£12,000)."]),
        (["£1,", "250"], 30.0, ["£1,", "250"]),
        (["£1,", "25"], 12.0, ["£1,", "25"]),
        (["£1,", "2500"], 12.0, ["£1,", "2500"]),
        (["3,", "250"], 12.0, ["3,", "250"]),  # in Years 1 to 3, 250 pupils
        (["2018,", "250"], 12.0, ["2018,", "250"]),
        (["trust", "'s"], 12.0, ["trust's"]),
        (["trust", "’s,"], 12.0, ["trust’s,"]),
        (["trust,", "'s"], 12.0, ["trust,", "'s"]),
        (["the", "'some"], 12.0, ["the", "'some"]),
        (["6", "'s"], 12.0, ["6", "'s"]),
    ],
)
def test_sums_and_possessives_are_not_parted(texts, gap, expected):
    assert read(*texts, gap=gap) == expected


def test_word_on_the_next_line_stays():
    first, second = line("school", ":9")
    assert with_signs_between([first, second._replace(base=160.0)])[1].text == ":9"


def test_what_was_moved_is_doubtful_and_a_mere_space_is_not():
    assert [word.confidence for word in with_signs_between(line("at", ":9"))] == [96, DOUBTFUL]
    assert [word.confidence for word in with_signs_between(line("3.1&"))] == [96, 96]
    (number,) = with_signs_between(line("1", "12", gap=4.0))
    assert (number.confidence, number.x1) == (DOUBTFUL, 152)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("to1.4,", ["to", "1.4,"]),
        ("inT3", ["in", "T3"]),
        ("By2023;", ["By", "2023;"]),
        ("4in", ["4", "in"]),
        ("T2and", ["T2", "and"]),
        ("fora", ["for", "a"]),
    ],
)
def test_short_word_that_was_read_in_one_with_what_is_beside_it_is_parted_and_told(text, parts):
    words = with_signs_between(line(text))
    assert [word.text for word in words] == parts
    assert {word.confidence for word in words} == {DOUBTFUL}


@pytest.mark.parametrize(
    "text",
    ["Y4", "KS2", "A4", "4pm", "2nd", "30mins", "B2B", "in2Sport", "sofa", "Asa", "data", "T1"],
)
def test_words_that_are_typed_in_one_stay(text):
    assert with_signs_between(line(text)) == line(text)
