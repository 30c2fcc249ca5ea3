"""Spaces of scans around signs and numbers, where nobody types them so. Words in and out.

`3.1& 1.4` is `3.1 & 1.4`, `to1.4` is `to 1.4`, `fora` is `for a`, `school :9` is `school: 9`, and
`1 1).` with hardly a space is `11).`, so is `£1, 250` £1,250, and `trust 's` is `trust's`.
"""

import re
from collections.abc import Iterator, Sequence

from parsers.scan.words import DOUBTFUL, ScannedWord, joined, parted

# Relative to the line height.
MAX_IN_NUMBER = 0.25  # between the digits of a number, of which a 1 has more white around it
MAX_GAP = 1.0  # between two words
_BESIDE_AMPERSAND = re.compile(r"(\d+(?:\.\d+)*)(&)|(&)(\d.*)")
_AROUND_AMPERSAND = re.compile(r"(\d+(?:\.\d+)*)(&)(\d.*)")  # if it was read without a doubt
_AT_SHORT_WORD = re.compile(
    r"([Aa]t|[Bb]y|[Ff]or|[Ff]rom|[Ii]n|of|[Oo]n|to|and)(T?\d[\d.,;:/)]*)"
    r"|(\d+|T\d)(at|by|for|from|in|of|on|to|and)"
    r"|(and|as|at|by|for|from|has|in|is|of|on|to|was|with)(a)"
)
MAX_IN_SUM = 0.5  # after the comma of a sum
_THOUSANDS, _HUNDREDS = re.compile(r"\W?[£$€][1-9]\d{0,2},"), re.compile(r"\d{3}(?!\d).*")
_POSSESSIVE = re.compile(r"['’]s[.,;:)]*")
_SIGN_BEFORE = re.compile(r"([,;:])(\w.*)")


def with_signs_between(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words, with signs and digits joined to what they belong to, and parted from the rest."""
    parted = [part for word in words for part in _parted(word)]
    found = parted[:1]
    for word in parted[1:]:
        found[-1:] = _rejoined(found[-1], word)
    return found


def _parted(word: ScannedWord) -> Iterator[ScannedWord]:
    """A word, or the numbers beside an ampersand and the ampersand, or what is read in one with a
    short word."""
    if two := _AT_SHORT_WORD.fullmatch(word.text):
        yield from parted(word.doubted(), list(filter(None, two.groups())))
        return
    match = _BESIDE_AMPERSAND.fullmatch(word.text)
    if not match and word.confidence <= DOUBTFUL:
        match = _AROUND_AMPERSAND.fullmatch(word.text)
    if not match:
        yield word
        return
    yield from parted(word, list(filter(None, match.groups())))


def _rejoined(word: ScannedWord, after: ScannedWord) -> list[ScannedWord]:
    """Two words; a sign of the second that ends the first, or the digits of both as one number."""
    if not word.is_followed_by(after, MAX_GAP):
        return [word, after]
    sign = _SIGN_BEFORE.fullmatch(after.text)
    if sign and word.text[-1:].isalnum():
        return [word._replace(text=word.text + sign[1]), after.corrected(sign[2])]
    if _is_in_two(word, after):
        return [joined([word, after], word.text + after.text)]
    is_digit = word.text.isdigit() and len(word.text) == 1 and after.text[:1].isdigit()
    if is_digit and word.is_followed_by(after, MAX_IN_NUMBER):
        return [joined([word, after], word.text + after.text)]
    return [word, after]


def _is_in_two(word: ScannedWord, after: ScannedWord) -> bool:
    """Whether two words are a sum parted at its comma, or a name and its possessive `'s`."""
    if _POSSESSIVE.fullmatch(after.text):
        return word.text.isalpha()
    is_number = _THOUSANDS.fullmatch(word.text) and _HUNDREDS.fullmatch(after.text)
    return is_number is not None and word.is_followed_by(after, MAX_IN_SUM)
