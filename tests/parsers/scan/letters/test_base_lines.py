"""Words of a scan stand on the base lines of their letters."""

import pytest

from parsers.scan.letters.base_lines import with_base_lines
from parsers.scan.letters.found_words import FoundWord, Letter

LINE = ((0.0, 100.0), (400.0, 100.0))


def word(text, bottom, left=0, line=LINE):
    letters = [
        Letter(left + 20 * place, bottom - 24, left + 20 * place + 16, bottom, letter)
        for place, letter in enumerate(text)
    ]
    return FoundWord(letters, line, 40.0, 95.0, True)


def bases(*words):
    return [each.base(each.letters) for each in with_base_lines(words)]


@pytest.mark.parametrize(
    ("text", "bottom", "base"),
    [
        pytest.param("Visit", 113, 113, id="lower than the line"),
        pytest.param("Visit", 87, 87, id="higher"),
        pytest.param("Visit", 103, 100, id="box is inexact"),
        pytest.param("Visit", 140, 100, id="box is of two lines"),
        pytest.param("plans", 113, 113, id="some letters stand on the line"),
        pytest.param("a", 113, 100, id="single letter, whose box is inexact"),
        pytest.param("gyp", 113, 100, id="all reach below it"),
        pytest.param("3.4", 113, 100, id="digits that reach below it in some print"),
    ],
)
def test_base_line_is_that_of_the_letters_that_stand_on_it(text, bottom, base):
    assert bases(word(text, bottom)) == [base]


@pytest.mark.parametrize("sign", ["•", "a", "%."])
@pytest.mark.parametrize(("left", "base"), [(110, 100), (190, 113)])
def test_sign_and_single_letter_stand_on_the_line_of_the_closer_word(sign, left, base):
    words = word("Plans", 100), word(sign, 100, left), word("Visit", 113, left=240)
    assert bases(*words) == [100, base, 113]


def test_sign_of_another_line_stays_where_it_is():
    other = ((0.0, 160.0), (400.0, 160.0))
    assert bases(word("Visit", 113), word("•", 160, line=other)) == [113, 160]


@pytest.mark.parametrize(("bottom", "height"), [(113, 40.0), (100, 52.0)])
def test_line_of_two_cells_is_as_high_as_others(bottom, height):
    lower = ((0.0, 200.0), (400.0, 200.0))
    title = word("Plans", 100)._replace(height=52.0)
    others = [word("clear", 200, line=lower)] * 3
    found = with_base_lines([title, word("Visit", bottom, 240)._replace(height=52.0), *others])
    assert [each.height for each in found] == [height, height, 40.0, 40.0, 40.0]


def test_slope_of_a_line_stays():
    slope = ((0.0, 95.0), (400.0, 105.0))
    (found,) = with_base_lines([word("see", 113, line=slope)])
    assert found.base(found.letters) == pytest.approx(113)
    assert found.line[1][1] - found.line[0][1] == pytest.approx(10)


@pytest.mark.parametrize(
    ("bottoms", "expected"),
    [((113, 113, 100), [113, 113, 100]), ((100, 113, 100), [100, 100, 100])],
)
def test_word_that_alone_is_lower_than_those_close_to_it_stays(bottoms, expected):
    words = [word("see", bottom, 70 * place) for place, bottom in enumerate(bottoms)]
    assert bases(*words) == expected
