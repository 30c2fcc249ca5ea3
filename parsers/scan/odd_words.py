"""Words that nobody types: a page's words in, the same with these doubtful out.

Where the page says how, they are put right: `TS` beside `T2` is a term.
"""

import re
from collections.abc import Sequence

from parsers.scan.words import ScannedWord

CONFIDENCE = 70.0  # at most, of a word that nobody types
# A full stop at the beginning of a word, one with another sign behind it, a sign inside.
_ODD = re.compile(r"[.,;:][^\W_].*|[.,;:]&|.*\w[.,;:][!&*°%]|.*[a-z][|}{\\<>~=]+[a-z].*")
_TERM = re.compile(r"\(?T[1-6]\b")  # of a school year
_MISREAD_TERM = re.compile(r"(\(?T)([SIl])([.,;:)]*)")
_DIGITS = {"S": "5", "I": "1", "l": "1"}


def with_odd_words_doubted(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page, the odd ones with little confidence."""
    has_terms = any(_TERM.match(word.text) for word in words)
    return [_doubted(word, has_terms) for word in words]


def _doubted(word: ScannedWord, has_terms: bool) -> ScannedWord:
    term = _MISREAD_TERM.fullmatch(word.text) if has_terms else None
    if not term and not _ODD.fullmatch(word.text):
        return word
    text = f"{term[1]}{_DIGITS[term[2]]}{term[3]}" if term else word.text
    return word._replace(text=text, confidence=min(word.confidence, CONFIDENCE))
