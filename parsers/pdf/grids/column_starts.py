"""Base lines -> the gutters that some of them close: where columns begin, by their left edges.

A spreadsheet prints its cells side by side without a rule. Where a text fills its column, the next
one begins after a mere space, but at the edge at which other lines show it behind a wide gap.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from parsers.pdf.grids.base_lines import Gap
from parsers.pdf.page import Word
from parsers.pdf.text.row_labels import label

SAME_START = 0.6  # points between the starts of two lines of one column
MIN_BEGUN = 3  # lines that show where a column begins
MIN_APART = 0.5  # of the lines that begin in a column behind another: those behind a wide gap
MAX_ACROSS = 0.75  # lines across an edge, of those that begin at it


class _Row(NamedTuple):
    """A base line with its wide gaps."""

    words: list[Word]
    gaps: list[Gap]


def closed_gutters(rows: Sequence[list[Word]], gaps: Sequence[list[Gap]]) -> Iterator[Gap]:
    """The gutters that lines of several columns show and others close; `gaps` are the wide ones of
    each line."""
    found = [_Row(words, wide) for words, wide in zip(rows, gaps, strict=True)]
    for start in _starts(found):
        gutter = _gutter(found, start)
        if gutter:
            yield gutter


def _starts(rows: Sequence[_Row]) -> list[float]:
    """Where several lines begin behind a wide gap, or a number at their start."""
    begun = [right for row in rows for _, right in row.gaps]
    begun = sorted([*begun, *(row.words[1].x0 for row in rows if _is_numbered(row))])
    groups: list[list[float]] = []
    for start in begun:
        if groups and start - groups[-1][0] <= SAME_START:
            groups[-1].append(start)
        else:
            groups.append([start])
    return [group[0] for group in groups if len(group) >= MIN_BEGUN]


def _gutter(rows: Sequence[_Row], start: float) -> Gap | None:
    """The gap before a start, if the lines that do not begin there run across the columns."""
    across = [row for row in rows if _is_across(row.words, start)]
    ends = [end for row in rows for end in _ends_before(row.words, start)]
    if any(row.gaps for row in across) or len(across) > MAX_ACROSS * len(ends):
        return None
    return (max(ends), start) if ends and _is_shown(rows, start, len(ends)) else None


def _is_shown(rows: Sequence[_Row], start: float, count: int) -> bool:
    """Whether a wide gap shows where a column begins, and most of the lines stand apart there."""
    apart = sum(_is_apart(row, start) for row in rows)
    return apart >= MIN_APART * count and any(_is_behind_gap(row, start) for row in rows)


def _ends_before(words: list[Word], start: float) -> Iterator[float]:
    """How far what stands before a start reaches, in a line that begins there."""
    return (before.x1 for before, word in pairwise(words) if _is_at(word, start))


def _is_apart(row: _Row, start: float) -> bool:
    """Whether a line begins at a start behind a wide gap, or behind the number of a row."""
    return _is_behind_gap(row, start) or (_is_numbered(row) and _is_at(row.words[1], start))


def _is_behind_gap(row: _Row, start: float) -> bool:
    return any(abs(right - start) <= SAME_START for _, right in row.gaps)


def _is_numbered(row: _Row) -> bool:
    """Whether a line begins with a number that is a word of its own."""
    first = row.words[0].text
    return len(row.words) > 1 and first[0].isdigit() and label(first) is not None


def _is_across(words: list[Word], start: float) -> bool:
    """Whether a line has words on both sides of a start and runs on in one piece there."""
    before = [word.x1 for word in words if word.x0 < start - SAME_START]
    after = words[len(before) : len(before) + 1]
    reached = max(before, default=-inf)
    if reached > start + SAME_START:
        return True
    return any(not _is_at(word, start) and word.x0 - reached < word.size for word in after)


def _is_at(word: Word, start: float) -> bool:
    return abs(word.x0 - start) <= SAME_START
