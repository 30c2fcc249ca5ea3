"""Capitals that look like their small letters: `Carers` as high as `cares` is `carers`.

Text recognition sees every line at one size, so C and c, S and s are told apart by the height of
their word beside the others of the page. A page's words in, the same put right out.
"""

import re
from collections.abc import Sequence
from statistics import median

from parsers.scan.words import ScannedWord

MIN_LOW_WORDS = 5  # of a page, by which the height of small letters is known
MAX_LOW = 1.15  # of that height, up to which a word has no capital; one is half as high again

_LOW = re.compile(r"[acemnorsuvwxz]{2,}\.?")
_MAYBE_CAPITAL = re.compile(r"[COSUVWXZ][acemnorsuvwxz]{2,}\.?")


def with_small_letters(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words, those without a high letter in lower case."""
    low = [_share(word) for word in words if _LOW.fullmatch(word.text)]
    if len(low) < MIN_LOW_WORDS:
        return list(words)
    limit = MAX_LOW * median(low)
    return [_small(word) if _looks_low(word, limit) else word for word in words]


def _looks_low(word: ScannedWord, limit: float) -> bool:
    return bool(_MAYBE_CAPITAL.fullmatch(word.text)) and _share(word) <= limit


def _small(word: ScannedWord) -> ScannedWord:
    return word._replace(text=word.text.lower())


def _share(word: ScannedWord) -> float:
    """How high the word is, of the height of its line."""
    return (word.bottom - word.top) / word.height
