"""Row numbers of a blurred scan that lost their points."""

import pytest

from parsers.scan.numbers.lost_points import with_lost_points
from parsers.scan.words import DOUBTFUL, ScannedWord


def words(*texts, confidence=DOUBTFUL):
    """Numbers below one another, those with a space as two words, each beside a text."""
    found = []
    for row, text in enumerate(texts):
        base, x0 = 50.0 * row + 18, 100.0
        for part in text.split():
            x1 = x0 + 10 * len(part)
            box = x0, base - 18, x1, base + 2
            found.append(ScannedWord(*box, base, 24.0, part, confidence))
            x0 = x1 + 8
        found.append(ScannedWord(200.0, base - 18, 280.0, base + 2, base, 24.0, "Meals", 96.0))
    return found


def numbers(found):
    return [word.text for word in found if word.text != "Meals"]


@pytest.mark.parametrize(
    "read",
    [
        ["11", "12", "13", "21", "22"],
        ["11", "12", "No", "2 1", "2 .2", "2.3"],
        ["14", "15", "2", "21", "22", "23"],  # from another page, and below the title of a section
    ],
)
def test_points_are_put_in_where_numbers_count_by_section(read):
    meant = [text.replace(" ", "").replace(".", "") for text in read]
    meant = [".".join(text) if len(text) == 2 and text.isdigit() else text for text in meant]
    assert numbers(with_lost_points(words(*read))) == meant


def test_number_with_its_point_put_in_is_doubtful_and_one_word():
    found = with_lost_points(words("1.1", "1.2", "1 3", "21", "22", confidence=66.0))
    halves = next(word for word in found if word.text == "1.3")
    assert (halves.x0, halves.x1) == (100.0, 128.0)
    surely = with_lost_points(words("1.1", "1 2", "1 3", "2.1", "2.2", confidence=96.0))
    confidences = [word.confidence for word in surely if word.text != "Meals"]
    assert confidences == [96.0, DOUBTFUL, DOUBTFUL, 96.0, 96.0]


@pytest.mark.parametrize(
    "read",
    [
        ["11", "12", "13", "14", "15"],  # plain numbers
        ["18", "19", "20", "21", "22"],
        ["11", "12", "21", "22"],  # few
        ["11", "12", "14", "21", "22"],
        ["11", "12", "22", "23", "24"],
        ["12", "12", "21", "22", "23"],
        ["31", "12", "21", "22", "23"],
        ["1.1", "1.2", "1.3", "2.1", "2.2"],
        ["15 pupils", "16 pupils", "21 pupils", "22 pupils", "23 pupils"],
        ["95", "96", "97", "98", "99"],
        ["2 1", "3 1", "41", "4 3", "5 1"],
    ],
)
def test_other_numbers_stay(read):
    assert with_lost_points(words(*read)) == words(*read)


def test_codes_read_without_a_doubt_stay():
    read = words("11", "12", "13", "21", "22", confidence=96.0)
    assert with_lost_points(read) == read
