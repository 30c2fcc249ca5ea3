"""Capitals that look like their small letters: an S no higher than an e is an s. Words in and out.

So is `coo` COO where it is as high as capitals.

Text recognition scales every line to one size, so C and c, S and s are distinguished by comparing
their height in the picture with that of small letters on the page.
"""

import re
from collections.abc import Sequence
from statistics import median

import numpy as np

from parsers.scan.marks import stretches
from parsers.scan.picture import Grey
from parsers.scan.words import ScannedWord

MIN_LOW_WORDS = 5  # needed to measure the height of small letters
MAX_LOW = 1.15  # relative to that height; capitals are half as high again
MIN_HIGH = 1.3  # relative to that height, of capitals
MIN_HIGHER = 1.15  # capitals than the small s of their plural
MAX_FIRST = 0.3  # relative to the line height, columns that belong to the first letter

_LOW_LETTER = re.compile(r"[acemnorsuvwxz]")
_LOW = re.compile(r"[acemnorsuvwxz]{2,}")
_ALIKE = frozenset("CMOSUVWXZ")  # M and m in some typefaces
_PERHAPS_CAPITALS = re.compile(r"[cosuvwxz]{2,}")
_PERHAPS_PLURAL = re.compile(r"[A-Z]{2,}S")  # TAs, SENCOs
_BEGINS_ALIKE = re.compile(r"[(\[]?[CMOSUVWXZ](?=[a-z]|$)")


def with_small_letters(words: Sequence[ScannedWord], grey: Grey) -> list[ScannedWord]:
    """The words with capitals that are no higher than small letters in lower case."""
    low = [_letter_heights(word, grey)[0] for word in words if _LOW.fullmatch(word.text)]
    if len(low) < MIN_LOW_WORDS:
        return list(words)
    usual = median(low)
    return [_plural(_lowered(_raised(word, grey, usual), grey, usual), grey) for word in words]


def _raised(word: ScannedWord, grey: Grey, usual: float) -> ScannedWord:
    """A word in capitals if all of its letters are much higher than small ones usually are."""
    if _PERHAPS_CAPITALS.fullmatch(word.text) and _are_high(word, grey, usual):
        return word._replace(text=word.text.upper())
    return word


def _are_high(word: ScannedWord, grey: Grey, usual: float) -> bool:
    """Whether all letters of a word, white between them, are as high as capitals."""
    heights = _letter_heights(word, grey)
    return len(heights) == len(word.text) and min(heights) >= MIN_HIGH * usual


def _are_low(word: ScannedWord, heights: Sequence[float], limit: float) -> list[bool]:
    """Which of its letters are low: by its own small letters, if white separates them."""
    parted = zip(word.text, heights, strict=True) if len(heights) == len(word.text) else ()
    own = [height for letter, height in parted if _LOW_LETTER.fullmatch(letter)]
    if not own and max(heights) <= MAX_LOW * min(heights):
        return [max(heights) <= limit] * len(heights)  # of one kind: a word in capitals
    return [height <= (MAX_LOW * median(own) if own else limit) for height in heights]


def _lowered(word: ScannedWord, grey: Grey, usual: float) -> ScannedWord:
    """A word in lower case where its letters, from the first, are known to be low."""
    if not _ALIKE.intersection(word.text):
        return word
    is_low = _are_low(word, _letter_heights(word, grey), MAX_LOW * usual)
    letters = list(word.text)
    begun = _BEGINS_ALIKE.match(word.text)
    for place, low in enumerate(is_low[: len(letters)]):
        is_first = begun is not None and place == begun.end() - 1
        is_inside = place > 0 and not all(is_low[place:])  # as in `DoE`, but not in small capitals
        is_known = is_first or is_inside
        if low and is_known and letters[place] in _ALIKE:
            letters[place] = letters[place].lower()
    return word._replace(text="".join(letters))


def _plural(word: ScannedWord, grey: Grey) -> ScannedWord:
    """Capitals whose last letter, an S, is lower than the first as the plural that they are."""
    if not _PERHAPS_PLURAL.fullmatch(word.text):
        return word
    heights = _heights(word, _marks(word, grey), grey)
    is_high = len(heights) > 1 and heights[0] >= MIN_HIGHER * heights[-1]
    are_small_capitals = len(heights) > 2 and heights[0] >= MIN_HIGHER * heights[1]
    return word._replace(text=f"{word.text[:-1]}s") if is_high and not are_small_capitals else word


def _letter_heights(word: ScannedWord, grey: Grey) -> list[float]:
    """The heights of the letters, relative to the line height: of all if white separates them,
    otherwise of the first, with a bracket before it."""
    marks = _marks(word, grey)
    if len(marks) != len(word.text):
        end = round(MAX_FIRST * word.height)
        marks = [(a, min(b, a + end)) for a, b in marks[: 2 if word.text[0] in "([" else 1]]
    return _heights(word, marks, grey) or [word.height]


def _marks(word: ScannedWord, grey: Grey) -> list[tuple[int, int]]:
    """From which column of a word's box to which each mark in it goes."""
    return stretches(word.ink(grey).any(axis=0))


def _heights(word: ScannedWord, marks: Sequence[tuple[int, int]], grey: Grey) -> list[float]:
    ink = word.ink(grey)
    rows = [np.flatnonzero(ink[:, a:b].any(axis=1)) for a, b in marks]
    # Down to the base line, as only the left arm of a V that touches the next letter is seen.
    return [(word.base - word.top - int(found[0])) / word.height for found in rows]
