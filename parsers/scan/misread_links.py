"""Puts right numbers of statements in links: `see BS` is `see B5`. Words in, words out.

Where the rows of a page have numbers with a letter, such as B4, a word after `see` or `linked to`
that is their letter and a sign that is read for a digit is one of them. It is then doubtful. A
small l after another letter is a 1 too, since rows of another page may have it (`see Dl`), but not
after A, which may be AI.
"""

import re
from collections.abc import Collection, Sequence

from parsers.scan.row_numbers import corrected, letters_of_numbers
from parsers.scan.words import ScannedWord

_MISREAD = re.compile(r"(?P<letter>[A-Z])(?P<signs>[\dSsIlOoZ]{1,2})(?P<end>[.,;:)]*)")
_WITH_STROKE = re.compile(r"[B-Z]\d?l\d?[.,;:)]*")  # no word, as Al is, or AI misread
_AS_DIGITS = str.maketrans("SsIlOoZ", "5511002")
_CUES = re.compile(r".*\b(?:(?:see|links?|linked)(?: also)?(?: to| with)?)", re.IGNORECASE)
_LIST = re.compile(r"(?:[A-Z]\d{1,2},?|and|&)")  # between a cue and a further number
MAX_LIST = 6  # words


def with_links_read(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page, with misread numbers in links corrected."""
    letters = letters_of_numbers(words)
    if not letters:
        return list(words)
    found: list[ScannedWord] = []
    for word in words:
        meant = _meant(word, letters)
        is_link = meant != word.text and _is_linked([each.text for each in found[-MAX_LIST:]])
        found.append(corrected(word, meant) if is_link else word)
    return found


def _meant(word: ScannedWord, letters: Collection[str]) -> str:
    match = _MISREAD.fullmatch(word.text)
    if not match:
        return word.text
    if match["letter"] not in letters and not _WITH_STROKE.fullmatch(word.text):
        return word.text
    digits = match["signs"].translate(_AS_DIGITS)
    return word.text if digits.startswith("0") else f"{match['letter']}{digits}{match['end']}"


def _is_linked(before: list[str]) -> bool:
    """Whether words end with a cue, or with one and a list of numbers."""
    while before and _LIST.fullmatch(before[-1]):
        before = before[:-1]
    return _CUES.fullmatch(" ".join(before[-3:])) is not None
