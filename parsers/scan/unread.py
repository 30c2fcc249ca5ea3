"""Print that text recognition passed over: a page's words and its picture in, boxes out."""

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from parsers.scan.marks import marks
from parsers.scan.picture import INK, Grey
from parsers.scan.words import ScannedWord

SQUARES = 5  # that make the height of a line
MIN_INK = 0.06  # of a square with print on it
MARGIN = 0.15  # of the height of a line, around a word, for what its box leaves out
GAP = 2  # squares of white inside a word
MIN_SIZE = 0.5  # of a mark, high or wide, of the height of a line: no speck
MAX_HEIGHT, MAX_THIN = 3.0, 3.0  # of a mark, and how wide a low one is: no picture, no line

Mask = NDArray[np.bool_]


class Unread(NamedTuple):
    """A mark that is no word: its box."""

    x0: float
    top: float
    x1: float
    bottom: float


def unread(words: Sequence[ScannedWord], grey: Grey) -> list[Unread]:
    """The marks as high or as wide as letters that are in no word's box, nor begin in one."""
    if not words:
        return []
    height = median(word.height for word in words)
    size = max(round(height / SQUARES), 1)
    ink = _inked(grey, size)
    read = _read(words, size, ink.shape)
    return [
        Unread(columns.start * size, rows.start * size, columns.stop * size, rows.stop * size)
        for rows, columns in marks(ink & ~read, GAP)
        if _is_print(rows, columns, height / size) and not _begins_in(rows, columns, ink & read)
    ]


def _is_print(rows: slice, columns: slice, height: float) -> bool:
    high: int = rows.stop - rows.start
    wide: int = columns.stop - columns.start
    if high < MIN_SIZE * height:
        return MIN_SIZE * height <= wide <= MAX_THIN * height
    return high <= MAX_HEIGHT * height


def _begins_in(rows: slice, columns: slice, print_read: Mask) -> bool:
    """Whether a mark is the rest of a letter that the box of its word cuts through."""
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
    """The squares of so many pixels across that have print on them."""
    rows, columns = grey.shape[0] // size, grey.shape[1] // size
    ink = grey[: rows * size, : columns * size] <= INK
    shares: NDArray[np.float64] = ink.reshape(rows, size, columns, size).mean(axis=(1, 3))
    return shares >= MIN_INK
