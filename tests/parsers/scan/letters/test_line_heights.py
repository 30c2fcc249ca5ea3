"""Line heights as the engine measured them, evened out."""

import pytest

from parsers.scan.letters.found_words import FoundWord, Letter
from parsers.scan.letters.line_heights import with_usual_heights

LINES = [((0.0, 50.0 * n), (400.0, 50.0 * n)) for n in range(6)]


def word(text, line, height=40.0, tall=30, low=20):
    letters = [
        Letter(
            20 * place, 100 - (low if letter in "acenosu." else tall), 20 * place + 16, 100, letter
        )
        for place, letter in enumerate(text)
    ]
    return FoundWord(letters, LINES[line], height, 95.0, True)


def heights(*words):
    others = [word("Books", line) for line in range(3)]
    return [each.height for each in with_usual_heights([*others, *words])[3:]]


@pytest.mark.parametrize("height", [28.0, 36.0, 55.0])
def test_line_of_the_usual_letters_has_the_usual_height(height):
    found = heights(word("bed.", 4, height, tall=31), word("on", 4, height))
    assert found == [40.0, 40.0]


@pytest.mark.parametrize(("tall", "height"), [(20, 27.0), (26, 31.0), (36, 50.0), (44, 58.0)])
def test_line_of_smaller_or_larger_print_keeps_its_height(tall, height):
    assert heights(word("Heads", 4, height, tall=tall)) == [height]


@pytest.mark.parametrize(
    ("text", "low", "found"),
    [
        ("on", 20, 40.0),
        ("on.", 21, 40.0),
        ("on", 16, 28.0),  # smaller print
        ("on", 26, 28.0),  # larger print
        ("..", 20, 28.0),
        ("ip", 20, 28.0),
    ],
)
def test_line_of_small_letters_has_the_usual_height_if_they_have(text, low, found):
    assert heights(word(text, 4, 28.0, low=low)) == [found]


def test_tall_letters_of_a_line_tell_more_than_its_small_ones():
    assert heights(word("Heads", 4, 27.0, tall=20, low=20)) == [27.0]


def test_page_without_words_has_no_lines():
    assert with_usual_heights([]) == []
