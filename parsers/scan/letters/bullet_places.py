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
    begun = [pair for pair in pairwise(words) if _is_level(*pair)]
    marked = {mark: _begun_with(mark, begun) for mark in (BULLET, *DASHES)}
    marks = {id(pair[0]): _mark(pair, marked) for pair in begun if pair[0].text not in marked}
    return [_marked(word, marks.get(id(word), "")) for word in words]


def _begun_with(mark: str, begun: Sequence[Beginning]) -> list[Beginning]:
    return [pair for pair in begun if pair[0].text == mark]


def _marked(word: ScannedWord, mark: str) -> ScannedWord:
    return word._replace(text=mark, confidence=100.0) if mark else word


def _mark(pair: Beginning, marked: Mapping[str, Sequence[Beginning]]) -> str:
    """The mark that a line begins with, by those that stand above or below it; empty if none."""
    word = pair[0]
    alike = {mark: _alike(pair, others) for mark, others in marked.items()}
    if SIGNS.issuperset(word.text) and len(alike[BULLET]) >= MIN_BULLETS:
        return BULLET
    is_doubted = word.confidence <= MAX_DOUBTED and len(word.text) <= MAX_LETTERS
    if not is_doubted or word.text in CROSSES:
        return ""
    of_its_width = (mark for mark, others in alike.items() if _are_as_wide(others, word))
    return next(of_its_width, "")


def _alike(pair: Beginning, others: Sequence[Beginning]) -> list[ScannedWord]:
    """The marks that stand where a line begins."""
    return [other[0] for other in others if _stands_alike(pair, other)]


def _are_as_wide(marks: Sequence[ScannedWord], word: ScannedWord) -> bool:
    """Whether enough of some marks are as wide as a word."""
    return sum(_is_as_wide(word, mark) for mark in marks) >= MIN_OF_SAME_WIDTH


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
