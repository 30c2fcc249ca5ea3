"""Marks words that nobody types as doubtful. A page's words in, the same words out.

Some are corrected by other words of the page: `TS` on a page with `T2` is a term.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from parsers.scan.second_reading import SURE
from parsers.scan.words import ScannedWord

MAX_CONFIDENCE = 70.0  # of a word that nobody types
MIN_LETTERS = 5  # of each of two words that were read as one
_ODD = re.compile(
    r"[.,;:][^\W_].*|[.,;:]&|.*\w[.,;:][!&*°%]"  # a full stop at the beginning or before a sign
    r"|.*[a-z][|}{\\<>~=]+[a-z].*|.*[¢§¥©®«»].*|[*'‘’\"“”]"  # signs in a word, and alone
    r"|[b-hj-np-wyz]|[A-Z]{2,}[a-z]{3,}.*"  # a part of a word, two words in one
    r"|[ABD-Z]O\d"  # `R01`, perhaps
)
_EDGES = ".,;:!?()'\"‘’“”"  # signs before and after a word
_TERM = re.compile(r"\(?T[1-6]\b")  # of a school year
_MISREAD_TERM = re.compile(r"(\(?T)([SIl])([.,;:)]*)")
_DIGITS = {"S": "5", "I": "1", "l": "1"}


def with_odd_words_doubtful(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page, with little confidence for the odd ones."""
    has_terms = any(_TERM.match(word.text) for word in words)
    said = Counter(_letters(word) for word in words)
    return [_doubted(word, has_terms, said) for word in words]


def _doubted(word: ScannedWord, has_terms: bool, said: Mapping[str, int]) -> ScannedWord:
    term = _MISREAD_TERM.fullmatch(word.text) if has_terms else None
    if not term and not _ODD.fullmatch(word.text) and not _are_two(word, said):
        return word
    text = f"{term[1]}{_DIGITS[term[2]]}{term[3]}" if term else word.text
    return word._replace(text=text, confidence=min(word.confidence, MAX_CONFIDENCE))


def _are_two(word: ScannedWord, said: Mapping[str, int]) -> bool:
    """Whether a word is two others of the page in one: what stood between them was lost."""
    letters = _letters(word)
    is_parted = letters != word.text.strip(_EDGES).casefold()
    if word.confidence >= SURE or is_parted or said[letters] > 1:
        return False
    cuts = range(MIN_LETTERS, len(letters) - MIN_LETTERS + 1)
    return any(letters[:cut] in said and letters[cut:] in said for cut in cuts)


def _letters(word: ScannedWord) -> str:
    return "".join(filter(str.isalpha, word.text)).casefold()
