"""Boxes of words that reach beyond their letters, made closer. Words and a picture in, words out.

A speck beside a word is in the engine's box, which then reaches into the column beside it.
"""

from parsers.scan.letters.signs_by_shape import MIN_POINT
from parsers.scan.marks import stretches
from parsers.scan.picture import Grey, Mask
from parsers.scan.words import BLANK, ScannedWord


def with_closer_box(word: ScannedWord, grey: Grey) -> ScannedWord:
    """The word, where its box begins with white or specks, from its first letter on."""
    ink = word.ink(grey)
    least = MIN_POINT * word.height
    letters = stretches(ink.sum(axis=0) > least)
    first = letters[0][0] if letters else 0
    has_blank = first >= BLANK * word.height
    return word._replace(x0=word.x0 + first) if has_blank and _is_white(ink, first, least) else word


def _is_white(ink: Mask, first: int, least: float) -> bool:
    """Whether nothing but specks stands before the first letter: no dash, dot or quotation mark."""
    return bool(ink[:, :first].sum() <= least * least)
