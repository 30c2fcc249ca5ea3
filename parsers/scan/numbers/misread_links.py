"""Puts right numbers of statements in links: `see BS` is `see B5`. Words in, words out.

Where the rows of a page have numbers with letters, such as B4, a word after `see` or `linked to`
that is their letters and a sign that is read for a digit is one of them. It is doubtful then, but
not if the sign is a stroke, as which 1 is drawn. A small l after another letter is a 1 too, since
rows of another page may have it (`see Dl`), but after A, which may be AI, only beside another
number with a letter (`see Al, B2`). `2:3` is 2.3, and where the rows have numbers such as 1.7, so
is `17` beside another of these (`see 17 & 3.1`).
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from parsers.scan.numbers.number_columns import has_points_in_numbers, letters_of_numbers
from parsers.scan.words import ScannedWord

_SIGNS = re.compile(r"(?P<signs>[\dSsIlOoZ|]{1,2})(?P<end>[.,;:)]*)")
_ONE = re.compile(r"\d?[Il|]\d?[.,;:)]*")
_WITH_STROKE = re.compile(r"([B-Z])(\d?l\d?)([.,;:)]*)")  # no word, as Al is, or AI misread
_A_ONE = re.compile(r"A[Il]([.,;:)]*)")
_ANDS = frozenset({"and", "&"})
_CODE = re.compile(r"(?!T[1-6]\b)[A-Z]{1,3}\d{1,2}[.,;:)]*")  # and no term
_WITH_COLON = re.compile(r"(\d{1,2})[:;](\d{1,2}[.,;:)]*)")
_POINTLESS = re.compile(r"([1-9lIL|])([1-9lIS])([.,;:)]*)")
_POINTED = re.compile(r"\d{1,2}\.\d{1,2}[.,;:)]*")
_AS_DIGITS = str.maketrans("SsIlOoZ|L", "551100211")
_CUES = re.compile(r".*\b(?:(?:see|links?|linked)(?: also)?(?: to| with)?)", re.IGNORECASE)
_LIST = re.compile(r"(?:[A-Z]{1,3}\d{1,2}|\d{1,2}(?:\.\d{1,2}){1,2})[.,;:)]*|and|&")  # after a cue
MAX_LIST = 6  # words
# Relative to the line height: between words of one line, and between base lines.
MAX_SPACE, MIN_LINE, MAX_LINE = 1.0, 0.6, 2.2


def with_links_read(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page, with misread numbers in links corrected."""
    letters = letters_of_numbers(words)
    found = _with_points(words) if has_points_in_numbers(words) else list(words)
    for place, word in enumerate(words):
        meant = _meant(word.text, letters)
        if one := _A_ONE.fullmatch(meant):
            after = [_meant(each.text, letters) for each in found[place + 1 : place + 3]]
            is_number = _is_beside_code(words_before(word, found), after)
            meant = f"A1{one[1]}" if is_number else meant
        if meant != word.text and is_linked(list(words_before(word, found))):
            is_sure = any(_ONE.fullmatch(word.text.removeprefix(each)) for each in letters)
            found[place] = word._replace(text=meant) if is_sure else word.corrected(meant)
    return found


def _with_points(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words, those of two digits in a link with a point between them beside others with one."""
    found = list(words)
    for place, word in enumerate(words):
        pointless = _POINTLESS.fullmatch(word.text)
        if pointless and _is_among_pointed(place, found):
            one, two = (digit.translate(_AS_DIGITS) for digit in pointless.groups()[:2])
            found[place] = word.corrected(f"{one}.{two}{pointless[3]}")
    return found


def _is_among_pointed(place: int, words: Sequence[ScannedWord]) -> bool:
    """Whether a word stands in a link beside a number with a point, and counts nothing after it."""
    word, after = words[place], words[place + 1 : place + 3]
    is_counting = after and _is_after(word, after[0]) and not _LIST.fullmatch(after[0].text)
    before = list(words_before(word, words))
    around = (before, [each.text for each in after])
    is_beside = any(_POINTED.fullmatch(_nearest(texts)) for texts in around)
    return is_beside and not is_counting and is_linked(before)


def _meant(text: str, letters: Collection[str]) -> str:
    if colon := _WITH_COLON.fullmatch(text):
        return f"{colon[1]}.{colon[2]}"
    for section in letters:
        match = _SIGNS.fullmatch(text.removeprefix(section))
        if match and text.startswith(section):
            digits = match["signs"].translate(_AS_DIGITS)
            return text if digits.startswith("0") else f"{section}{digits}{match['end']}"
    stroke = _WITH_STROKE.fullmatch(text) if letters else None
    return f"{stroke[1]}{stroke[2].translate(_AS_DIGITS)}{stroke[3]}" if stroke else text


def _is_beside_code(before: Iterable[str], after: Iterable[str]) -> bool:
    """Whether a number with a letter is the nearest of the words before or after one in a list."""
    return any(is_code(_nearest(texts)) for texts in (before, after))


def _nearest(texts: Iterable[str]) -> str:
    return next((text for text in texts if text not in _ANDS), "")


def words_before(word: ScannedWord, words: Sequence[ScannedWord]) -> Iterator[str]:
    """The words before one in its cell, the nearest first."""
    for _ in range(MAX_LIST):
        before = _left_of(word, words) or _end_of_line_above(word, words)
        if not before:
            return
        yield before.text
        word = before


def _left_of(word: ScannedWord, words: Sequence[ScannedWord]) -> ScannedWord | None:
    beside = (w for w in words if w is not word and _is_after(w, word))
    return max(beside, key=lambda each: each.x1, default=None)


def _end_of_line_above(word: ScannedWord, words: Sequence[ScannedWord]) -> ScannedWord | None:
    lowest, highest = (word.base - lines * word.height for lines in (MIN_LINE, MAX_LINE))
    over = (w for w in words if highest < w.base < lowest and w.x0 < word.x1 and word.x0 < w.x1)
    last = max(over, key=lambda each: each.base, default=None)
    return _end_of_line(last, words) if last else None


def _end_of_line(word: ScannedWord, words: Sequence[ScannedWord]) -> ScannedWord:
    """The last of the words that follow one on its line."""
    while after := next((other for other in words if _is_after(word, other)), None):
        word = after
    return word


def _is_after(before: ScannedWord, word: ScannedWord) -> bool:
    """Whether a word is the next one on a line."""
    is_after = before.x0 < word.x0 and word.x0 - before.x1 <= MAX_SPACE * word.height
    return is_after and word.is_level_with(before)


def is_item(text: str) -> bool:
    """Whether a text is a number of a list of links, or a word between two."""
    return _LIST.fullmatch(text) is not None


def is_code(text: str) -> bool:
    """Whether a text is a number with a letter."""
    return _CODE.fullmatch(text) is not None


def is_linked(before: list[str]) -> bool:
    """Whether words, the nearest first, end with a cue, or with one and a list of numbers."""
    while before and _LIST.fullmatch(before[0]):
        before = before[1:]
    return _CUES.fullmatch(" ".join(reversed(before[:3]))) is not None
