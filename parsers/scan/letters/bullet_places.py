"""Marks of lists that were read as signs or letters: they stand where others do. Words in, out."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from parsers.scan.words import BULLET, CROSSES, EN_DASH, ScannedWord

SIGNS = frozenset("eo«»¢©®°*·•+~=§¤'‘’\"“”")  # as what bullets are read
DASHES = EN_DASH, "-"  # which mark lists too
MIN_BULLETS = 2  # that stand right above or below one another
MIN_OF_SAME_WIDTH = 3  # where a mark was read as letters
MAX_DOUBTED, MAX_LETTERS = 75.0, 3  # of such letters: their confidence and number
MAX_SHIFT = 0.25  # relative to the line height, between the middles of two bullets
MAX_WIDTH_DIFFERENCE = 0.1  # relative to the line height, of two marks that are the same
MAX_INDENT = 0.4  # relative to the line height, between the texts beside two bullets

Beginning = tuple[ScannedWord, ScannedWord]  # of a line: a mark and the word beside it


def with_bullets_by_place(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words, with the marks of lists for what stands below them, before text below theirs."""
    begun = [(word, after) for word, after in pairwise(words) if _is_level(word, after)]
    marked = {mark: [pair for pair in begun if pair[0].text == mark] for mark in (BULLET, *DASHES)}
    found = {id(pair[0]): _mark(pair, marked) for pair in begun if pair[0].text not in marked}
    return [
        word._replace(text=mark, confidence=100.0) if (mark := found.get(id(word))) else word
        for word in words
    ]


def _mark(pair: Beginning, marked: Mapping[str, Sequence[Beginning]]) -> str:
    """The mark that a line begins with, by those that stand above or below it; empty if none."""
    word = pair[0]
    alike = {mark: [m for m in all_of if _stands_alike(pair, m)] for mark, all_of in marked.items()}
    if SIGNS.issuperset(word.text) and len(alike[BULLET]) >= MIN_BULLETS:
        return BULLET
    is_doubted = word.confidence <= MAX_DOUBTED and len(word.text) <= MAX_LETTERS
    if not is_doubted or word.text in CROSSES:
        return ""
    of_its_width = {m: sum(_is_as_wide(word, other) for other, _ in alike[m]) for m in alike}
    return next((m for m, count in of_its_width.items() if count >= MIN_OF_SAME_WIDTH), "")


def _is_as_wide(word: ScannedWord, mark: ScannedWord) -> bool:
    difference = abs((word.x1 - word.x0) - (mark.x1 - mark.x0))
    return difference <= MAX_WIDTH_DIFFERENCE * mark.height


def _stands_alike(pair: Beginning, other: Beginning) -> bool:
    (word, after), (bullet, beside) = pair, other
    shift = abs(word.x0 + word.x1 - bullet.x0 - bullet.x1) / 2
    indent = abs(after.x0 - beside.x0)
    return shift <= MAX_SHIFT * bullet.height and indent <= MAX_INDENT * bullet.height


def _is_level(word: ScannedWord, after: ScannedWord) -> bool:
    return after.is_level_with(word) and word.x1 <= after.x0
