"""Line heights as the engine measured them, evened out. Words in and out.

What the engine measures varies, most for lines of few letters. A line has the usual height where it
nearly has it, and where its tall letters, or its small ones if it has no others, are as high as
those of other lines.
"""

from collections.abc import Sequence, Set
from statistics import median

from parsers.scan.letters.found_words import BaseLine, FoundWord

MAX_DEVIATION = 0.2  # relative to the usual line height
MAX_DIFFERENCE = 0.08  # of letters, relative to those of other lines
_SMALL = frozenset("acemnorsuvwxz")
_TALL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789bdfhkl")


def with_usual_heights(words: Sequence[FoundWord]) -> list[FoundWord]:
    """The words, those of lines in the usual type with the usual height."""
    if not words:
        return []
    usual = median(word.height for word in words)
    near = [word for word in words if _is_near(word, usual)]
    tall, small = (_lines_as_high(words, near, letters) for letters in (_TALL, _SMALL))
    is_usual = {**small, **tall}
    return [
        word._replace(height=usual)
        if _is_near(word, usual) or is_usual.get(word.line, False)
        else word
        for word in words
    ]


def _is_near(word: FoundWord, usual: float) -> bool:
    return abs(word.height - usual) <= MAX_DEVIATION * usual


def _lines_as_high(
    words: Sequence[FoundWord], usual: Sequence[FoundWord], letters: Set[str]
) -> dict[BaseLine, bool]:
    """Whether each line's letters of some kind are as high as those of words of the usual height;
    nothing of lines without them."""
    if not (heights := _heights(usual, letters)):
        return {}
    expected = median(heights)
    lines: dict[BaseLine, list[float]] = {}
    for word in words:
        lines.setdefault(word.line, []).extend(_heights([word], letters))
    return {
        line: abs(median(found) - expected) <= MAX_DIFFERENCE * expected
        for line, found in lines.items()
        if found
    }


def _heights(words: Sequence[FoundWord], letters: Set[str]) -> list[float]:
    found = [letter for word in words for letter in word.letters if letter.text in letters]
    return [letter.bottom - letter.top for letter in found]
