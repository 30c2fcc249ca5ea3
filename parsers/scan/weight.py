"""How heavy the letters of words are: a page's words in, the same with `bold` told out."""

from collections.abc import Iterator, Sequence
from statistics import median

import numpy as np

from parsers.scan.picture import INK, Grey
from parsers.scan.words import ScannedWord

MIN_BOLD = 1.28  # of the usual width of a stroke; bold type has one and a half times
MAX_GAP = 1.0  # of the height of a line, between words of one phrase


def with_weights(words: Sequence[ScannedWord], grey: Grey) -> list[ScannedWord]:
    """The words, those of heavy phrases bold. A phrase is what stands close on one line."""
    strokes = [_stroke(word, grey) for word in words]
    known = [stroke for stroke in strokes if stroke]
    usual = median(known) if known else 0.0
    weighed: list[ScannedWord] = []
    for phrase in _phrases(list(zip(words, strokes, strict=True))):
        letters = sum(len(word.text) for word, stroke in phrase if stroke)
        total = sum(stroke * len(word.text) for word, stroke in phrase)
        is_bold = letters > 0 and total / letters >= MIN_BOLD * usual
        weighed += [word._replace(bold=is_bold) for word, _ in phrase]
    return weighed


def _phrases(
    words: Sequence[tuple[ScannedWord, float]],
) -> Iterator[list[tuple[ScannedWord, float]]]:
    phrase: list[tuple[ScannedWord, float]] = []
    for word, stroke in words:
        if phrase and not _is_next(phrase[-1][0], word):
            yield phrase
            phrase = []
        phrase.append((word, stroke))
    if phrase:
        yield phrase


def _is_next(before: ScannedWord, word: ScannedWord) -> bool:
    is_level = abs(word.base - before.base) < 0.3 * before.height
    return is_level and 0 <= word.x0 - before.x1 + 2 <= MAX_GAP * before.height


def _stroke(word: ScannedWord, grey: Grey) -> float:
    """How wide its upright strokes are, of the height of its line; 0 where it has no letters."""
    if not any(map(str.isalpha, word.text)):
        return 0.0
    box = slice(int(word.top), int(word.bottom) + 1), slice(int(word.x0), int(word.x1) + 1)
    ink = np.pad(grey[box] <= INK, ((0, 0), (1, 1)))
    edges = np.diff(ink.astype(np.int8), axis=1)
    begun, ended = np.nonzero(edges == 1)[1], np.nonzero(edges == -1)[1]
    return float(np.median(ended - begun)) / word.height if len(begun) else 0.0
