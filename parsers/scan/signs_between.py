"""Spaces of scans around signs and numbers, where nobody types them so. Words in and out.

`3.1& 1.4` is `3.1 & 1.4`, `to1.4` is `to 1.4`, `fora` is `for a`, `school :9` is `school: 9`, and
`1 1).` with hardly a space is `11).`.
"""

import re
from collections.abc import Iterator, Sequence

from parsers.scan.second_reading import MAX_DISPUTED
from parsers.scan.words import ScannedWord, parted

# Relative to the line height.
MAX_IN_NUMBER = 0.25  # between the digits of a number, of which a 1 has more white around it
MAX_GAP = 1.0  # between two words
MAX_BASELINE_DEVIATION = 0.3  # between words of one line
_BESIDE_AMPERSAND = re.compile(r"(\d+(?:\.\d+)*)(&)|(&)(\d.*)")
_AROUND_AMPERSAND = re.compile(r"(\d+(?:\.\d+)*)(&)(\d.*)")  # if it was read without a doubt
_AT_SHORT_WORD = re.compile(
    r"([Aa]t|[Bb]y|[Ff]or|[Ff]rom|[Ii]n|of|[Oo]n|to|and)(T?\d[\d.,;:/)]*)"
    r"|(\d+|T\d)(at|by|for|from|in|of|on|to|and)"
    r"|(and|as|at|by|for|from|has|in|is|of|on|to|was|with)(a)"
)
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
        yield from parted(_disputed(word, word.text), list(filter(None, two.groups())))
        return
    match = _BESIDE_AMPERSAND.fullmatch(word.text)
    if not match and word.confidence <= MAX_DISPUTED:
        match = _AROUND_AMPERSAND.fullmatch(word.text)
    if not match:
        yield word
        return
    yield from parted(word, list(filter(None, match.groups())))


def _rejoined(word: ScannedWord, after: ScannedWord) -> list[ScannedWord]:
    """Two words; a sign of the second that ends the first, or the digits of both as one number."""
    if not _is_beside(word, after, MAX_GAP):
        return [word, after]
    sign = _SIGN_BEFORE.fullmatch(after.text)
    if sign and word.text[-1:].isalnum():
        return [word._replace(text=word.text + sign[1]), _disputed(after, sign[2])]
    is_digit = word.text.isdigit() and len(word.text) == 1 and after.text[:1].isdigit()
    if is_digit and _is_beside(word, after, MAX_IN_NUMBER):
        return [_disputed(word, word.text + after.text)._replace(x1=after.x1)]
    return [word, after]


def _is_beside(word: ScannedWord, after: ScannedWord, gap: float) -> bool:
    is_level = abs(word.base - after.base) < MAX_BASELINE_DEVIATION * word.height
    return is_level and 0 <= after.x0 - word.x1 < gap * word.height


def _disputed(word: ScannedWord, text: str) -> ScannedWord:
    return word._replace(text=text, confidence=min(word.confidence, MAX_DISPUTED))
