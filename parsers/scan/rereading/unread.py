"""Print that text recognition missed. A page's words and its picture in, boxes out."""

from collections.abc import Iterator, Sequence
from itertools import chain
from statistics import median
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from parsers.scan.marks import connected_areas, stretches
from parsers.scan.picture import INK, Grey, Mask, squares
from parsers.scan.words import ScannedWord

SQUARES = 5  # per line height
MIN_INK_SHARE = 0.06  # of a square with print
MARGIN = 0.15  # around a word's inexact box, relative to the line height
GAP = 2  # white squares inside a word
MIN_SIZE = 0.5  # height or width of a mark, relative to the line height; smaller ones are specks
MIN_LETTER_WIDTH, MIN_LETTER_HEIGHT = 0.2, 0.33  # relative to the line height
MIN_BLANK, MAX_BLANK, MAX_GAP = 0.12, 0.6, 1.5  # before a small letter, and around it
MAX_BASELINE_DEVIATION = 0.15  # of letters on one line, relative to the line height
MAX_HEIGHT, MAX_THIN = 3.0, 3.0  # of a mark, and width of a low one; pictures and lines are larger


class Unread(NamedTuple):
    """The box of a mark that is no word."""

    x0: float
    top: float
    x1: float
    bottom: float


def unread(words: Sequence[ScannedWord], grey: Grey) -> list[Unread]:
    """The marks of the size of letters that are outside of all words' boxes."""
    if not words:
        return []
    found = _large_marks(words, grey)
    pairs = zip(words, [*words[1:], None], strict=True)
    letters = chain.from_iterable(_after(word, following, grey) for word, following in pairs)
    others = [*found, *(Unread(word.x0, word.top, word.x1, word.bottom) for word in words)]
    return found + [letter for letter in letters if not _overlaps_any(letter, others)]


def _large_marks(words: Sequence[ScannedWord], grey: Grey) -> list[Unread]:
    """The marks of the size of words, by squares of a picture with print."""
    height = median(word.height for word in words)
    size = max(round(height / SQUARES), 1)
    ink = _inked(grey, size)
    read = _read(words, size, ink.shape)
    return [
        Unread(columns.start * size, rows.start * size, columns.stop * size, rows.stop * size)
        for rows, columns in connected_areas(ink & ~read, GAP)
        if _is_print(rows, columns, height / size) and not _begins_in(rows, columns, ink & read)
    ]


def _after(word: ScannedWord, following: ScannedWord | None, grey: Grey) -> Iterator[Unread]:
    """The small letters that stand in the gap between a word and the next one or another cell."""
    start, end = int(word.x1) + 1, round(word.x1 + MAX_GAP * word.height)
    off_line = MAX_BASELINE_DEVIATION * word.height
    if following and following.x0 > word.x1 and abs(word.base - following.base) < off_line:
        end = min(end, int(following.x0))
    top, base = max(round(word.base - word.height), 0), round(word.base)
    ink = grey[top : base + round(off_line), start:end] <= INK
    for left, right in stretches(ink.any(axis=0)):
        is_apart = MIN_BLANK <= left / word.height <= MAX_BLANK and right < ink.shape[1]
        if is_apart:
            rows = np.flatnonzero(ink[:, left:right].any(axis=1))
            mark = Unread(start + left, top + int(rows[0]), start + right, top + int(rows[-1]) + 1)
            if abs(mark.bottom - base) <= off_line and _is_small_letter(mark, word.height):
                yield mark


def _is_small_letter(mark: Unread, height: float) -> bool:
    high, wide = mark.bottom - mark.top, mark.x1 - mark.x0
    return high >= MIN_LETTER_HEIGHT * height and wide >= MIN_LETTER_WIDTH * height


def _overlaps_any(mark: Unread, others: Sequence[Unread]) -> bool:
    return any(_overlap(mark, other) for other in others)


def _overlap(one: Unread, other: Unread) -> bool:
    is_level = one.top < other.bottom and other.top < one.bottom
    return is_level and one.x0 < other.x1 and other.x0 < one.x1


def _is_print(rows: slice, columns: slice, height: float) -> bool:
    high: int = rows.stop - rows.start
    wide: int = columns.stop - columns.start
    if high < MIN_SIZE * height:
        return MIN_SIZE * height <= wide <= MAX_THIN * height
    return high <= MAX_HEIGHT * height


def _begins_in(rows: slice, columns: slice, print_read: Mask) -> bool:
    """Whether a mark is the rest of a letter that is partly in the box of a word."""
    around = print_read[
        max(rows.start - 1, 0) : rows.stop + 1, max(columns.start - 1, 0) : columns.stop + 1
    ]
    return bool(around.any())


def _read(words: Sequence[ScannedWord], size: int, shape: tuple[int, ...]) -> Mask:
    """The squares in the boxes of words."""
    read = np.zeros(shape, dtype=bool)
    for word in words:
        margin = MARGIN * word.height
        top, left = max(word.top - margin, 0.0), max(word.x0 - margin, 0.0)
        rows = slice(int(top / size), int((word.bottom + margin) / size) + 1)
        read[rows, int(left / size) : int((word.x1 + margin) / size) + 1] = True
    return read


def _inked(grey: Grey, size: int) -> Mask:
    """The squares of `size` pixels that have print."""
    shares: NDArray[np.float64] = (squares(grey, size) <= INK).mean(axis=(1, 3))
    return shares >= MIN_INK_SHARE
