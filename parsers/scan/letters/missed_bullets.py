"""Bullets that the engine passed over. A page's words and its picture in, the words with them out.

Of some pages it reads none, and the items of a list would run together.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from parsers.scan.letters.signs_by_shape import is_dot
from parsers.scan.marks import stretches
from parsers.scan.picture import INK, Grey
from parsers.scan.words import BULLET, ScannedWord

# Relative to the line height.
MIN_INDENT, MAX_INDENT = 0.25, 2.0  # of the text beside a bullet
MAX_SPACE = 0.5  # between two words of a line
MAX_SHIFT = 0.2  # between the left edges of bullets that stand below one another
MIN_BULLETS = 3  # in a column


def with_missed_bullets(words: Sequence[ScannedWord], grey: Grey) -> list[ScannedWord]:
    """The words with the dots before them that stand below one another."""
    dots = {id(word): _dot_before(word, grey) for word in _first_words(words)}
    known = [word for word in words if word.text == BULLET]
    bullets = _in_columns([dot for dot in dots.values() if dot], known)
    found: list[ScannedWord] = []
    for word in words:
        dot = dots.get(id(word))
        found += [dot, word] if dot and id(dot) in bullets else [word]
    return found


def _in_columns(dots: Sequence[ScannedWord], known: Sequence[ScannedWord]) -> set[int]:
    """The dots, by identity, that stand below enough others or bullets that were read."""
    every = [*dots, *known]
    return {id(dot) for dot in dots if _count_below(dot, every) >= MIN_BULLETS}


def _first_words(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words that begin a line of a cell or a paragraph."""
    first = [after for before, after in pairwise(words) if not _is_right_after(after, before)]
    return [word for word in (*words[:1], *first) if word.text != BULLET]


def _is_right_after(word: ScannedWord, before: ScannedWord) -> bool:
    reach = MAX_INDENT if before.text == BULLET else MAX_SPACE
    return word.is_level_with(before) and word.x0 - before.x1 < reach * word.height


def _dot_before(word: ScannedWord, grey: Grey) -> ScannedWord | None:
    """The mark left of a word, if it is a bullet by its shape."""
    left = max(round(word.x0 - MAX_INDENT * word.height), 0)
    right = max(round(word.x0 - MIN_INDENT * word.height), 0)
    top, base = max(round(word.base - word.height), 0), round(word.base)
    ink = (grey[top:base, left:right] <= INK).any(axis=0)
    marks = stretches(ink)
    if not marks or marks[-1][0] == 0:
        return None
    x0, x1 = left + marks[-1][0], left + marks[-1][1]
    rows = np.flatnonzero((grey[top:base, x0:x1] <= INK).any(axis=1))
    edges = top + int(rows[0]), top + int(rows[-1]) + 1
    dot = word._replace(x0=x0, x1=x1, top=edges[0], bottom=edges[1], text="")
    return dot._replace(text=BULLET, confidence=100.0) if is_dot(dot, grey) else None


def _count_below(dot: ScannedWord, others: Sequence[ScannedWord]) -> int:
    return sum(abs(other.x0 - dot.x0) <= MAX_SHIFT * dot.height for other in others)
