"""Line heights as the engine measured them, evened out. Words in and out.

What the engine measures varies, most for lines of few letters. A line has the usual height where it
nearly has it, and where its tall letters are as high as those of other lines.
"""

from collections.abc import Sequence
from statistics import median

from parsers.scan.letters.found_words import BaseLine, FoundWord

MAX_DEVIATION = 0.2  # relative to the usual line height
MAX_DIFFERENCE = 0.08  # of tall letters, relative to those of other lines
_TALL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789bdfhkl")


def with_usual_heights(words: Sequence[FoundWord]) -> list[FoundWord]:
    """The words, those of lines in the usual type with the usual height."""
    if not words:
        return []
    usual = median(word.height for word in words)
    near = [word for word in words if _is_near(word, usual)]
    as_high = _lines_as_high(words, near)
    return [
        word._replace(height=usual) if _is_near(word, usual) or word.line in as_high else word
        for word in words
    ]


def _is_near(word: FoundWord, usual: float) -> bool:
    return abs(word.height - usual) <= MAX_DEVIATION * usual


def _lines_as_high(words: Sequence[FoundWord], usual: Sequence[FoundWord]) -> set[BaseLine]:
    """The lines whose tall letters are as high as those of words of the usual height."""
    if not (heights := _tall_heights(usual)):
        return set()
    expected = median(heights)
    lines: dict[BaseLine, list[float]] = {}
    for word in words:
        lines.setdefault(word.line, []).extend(_tall_heights([word]))
    return {
        line
        for line, found in lines.items()
        if found and abs(median(found) - expected) <= MAX_DIFFERENCE * expected
    }


def _tall_heights(words: Sequence[FoundWord]) -> list[float]:
    letters = [letter for word in words for letter in word.letters if letter.text in _TALL]
    return [letter.bottom - letter.top for letter in letters]
