"""Bullets that were read as signs or letters: they stand where others do. Words in, words out."""

from collections.abc import Sequence
from itertools import pairwise

from parsers.scan.words import BULLET, ScannedWord

SIGNS = frozenset("eo«»¢©®°*·•+~=§¤'‘’\"“”")  # as what bullets are read
MIN_BULLETS = 2  # that stand right above or below one another
MAX_SHIFT = 0.25  # relative to the line height, between the middles of two bullets
MAX_INDENT = 0.4  # relative to the line height, between the texts beside two bullets
MAX_BASELINE_DEVIATION = 0.3  # relative to the line height, between words of one line


def with_bullets_by_place(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words, with bullets for lone signs that stand below bullets, before text below theirs."""
    begun = [(word, after) for word, after in pairwise(words) if _is_level(word, after)]
    bullets = [pair for pair in begun if pair[0].text == BULLET]
    found = {
        id(word)
        for word, after in begun
        if word.text in SIGNS
        and sum(_stands_alike((word, after), other) for other in bullets) >= MIN_BULLETS
    }
    return [
        word._replace(text=BULLET, confidence=100.0) if id(word) in found else word
        for word in words
    ]


def _stands_alike(
    pair: tuple[ScannedWord, ScannedWord], other: tuple[ScannedWord, ScannedWord]
) -> bool:
    (word, after), (bullet, beside) = pair, other
    shift = abs(word.x0 + word.x1 - bullet.x0 - bullet.x1) / 2
    indent = abs(after.x0 - beside.x0)
    return shift <= MAX_SHIFT * bullet.height and indent <= MAX_INDENT * bullet.height


def _is_level(word: ScannedWord, after: ScannedWord) -> bool:
    is_level = abs(word.base - after.base) < MAX_BASELINE_DEVIATION * after.height
    return is_level and word.x1 <= after.x0
