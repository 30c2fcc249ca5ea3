"""Finds bold words by the width of their strokes. Words in, the same with `bold` set out."""

from collections.abc import Iterator, Mapping, Sequence
from statistics import median

import numpy as np

from parsers.scan.picture import Grey
from parsers.scan.words import ScannedWord

MIN_BOLD_STROKE = 1.28  # times the usual stroke width; that of bold type is one and a half times
MAX_GAP = 1.0  # relative to the line height, between words of one phrase


def with_bold(words: Sequence[ScannedWord], grey: Grey) -> list[ScannedWord]:
    """The words, with `bold` set in heavy phrases: runs of words that are close on one line."""
    strokes = {id(word): _stroke(word, grey) for word in words}
    known = list(filter(None, strokes.values()))
    least = MIN_BOLD_STROKE * median(known) if known else 0.0
    weighed: list[ScannedWord] = []
    for phrase in _phrases(words):
        is_bold = 0.0 < least <= _stroke_of_phrase(phrase, strokes)
        weighed += [word._replace(bold=is_bold) for word in phrase]
    return weighed


def _stroke_of_phrase(phrase: Sequence[ScannedWord], strokes: Mapping[int, float]) -> float:
    """The mean width of strokes in a phrase, each word by its length."""
    letters = sum(len(word.text) for word in phrase if strokes[id(word)])
    total = sum(strokes[id(word)] * len(word.text) for word in phrase)
    return total / letters if letters else 0.0


def _phrases(words: Sequence[ScannedWord]) -> Iterator[list[ScannedWord]]:
    phrase: list[ScannedWord] = []
    for word in words:
        if phrase and not _is_next(phrase[-1], word):
            yield phrase
            phrase = []
        phrase.append(word)
    if phrase:
        yield phrase


def _is_next(before: ScannedWord, word: ScannedWord) -> bool:
    return before.is_level_with(word) and 0 <= word.x0 - before.x1 + 2 <= MAX_GAP * before.height


def _stroke(word: ScannedWord, grey: Grey) -> float:
    """The width of its vertical strokes, relative to the line height; 0 if it has no letters."""
    if not any(map(str.isalpha, word.text)):
        return 0.0
    ink = np.pad(word.ink(grey), ((0, 0), (1, 1)))
    edges = np.diff(ink.astype(np.int8), axis=1)
    begun, ended = np.nonzero(edges == 1)[1], np.nonzero(edges == -1)[1]
    return float(np.median(ended - begun)) / word.height if len(begun) else 0.0
