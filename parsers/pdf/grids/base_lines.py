"""Base lines: how far they reach, how they are set, and how far apart they stand."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from parsers.pdf.page import Word

Baselines: TypeAlias = list[list[Word]]  # the words of each base line; not rows of a table
Gap: TypeAlias = tuple[float, float]  # white space on a base line: from where to where

MAX_OFF_CENTRE = 2.5  # points between the middles of two lines of a centred column
MIN_CENTRED = 3  # lines of a column that show that it is centred
MIN_APART = 1.4  # sizes of type between a title and the table below it, a table and a caption


def words_of(rows: Baselines) -> list[Word]:
    """The words of base lines, in their order."""
    return [word for row in rows for word in row]


def reach(row: list[Word]) -> float:
    """How far to the right a base line goes."""
    return max(w.x1 for w in row)


def middle(piece: list[Word]) -> float:
    """Half way between the first word and the last."""
    return (piece[0].x0 + reach(piece)) / 2


def is_bold(row: list[Word]) -> bool:
    """Whether a base line is bold throughout."""
    return all(word.bold for word in row)


def step(above: list[Word], row: list[Word]) -> float:
    """How far below another a base line stands, in its sizes of type."""
    return (row[0].base - above[0].base) / row[0].size


def stands_apart(above: list[Word], row: list[Word]) -> bool:
    """Whether a base line stands further below another than lines of one text do."""
    return step(above, row) > MIN_APART


def is_interleaved(above: list[Word], row: list[Word]) -> bool:
    """Whether a base line is closer to another than lines stand below one another, as where cells
    of one and of two lines are centred side by side."""
    return row[0].base - above[0].base < min(_tallest(above), _tallest(row))


def _tallest(row: list[Word]) -> float:
    """The largest size of type on a base line."""
    return max(word.size for word in row)


def are_centred(pieces: Baselines) -> bool:
    """Whether lines of different lengths have one middle."""
    middles = [middle(piece) for piece in pieces]
    lefts = [piece[0].x0 for piece in pieces]
    if len(pieces) < MIN_CENTRED or max(lefts) - min(lefts) < 2 * MAX_OFF_CENTRE:
        return False
    return max(middles) - min(middles) < MAX_OFF_CENTRE


def by_column(words: Sequence[Word], inner: Sequence[float]) -> list[list[Word]]:
    """The words of each column, by the edges between two."""
    found: list[list[Word]] = [[] for _ in range(len(inner) + 1)]
    for word in words:
        found[bisect_right(inner, word.x0)].append(word)
    return found
