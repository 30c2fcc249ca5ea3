"""Rules -> the cells between them, as pdfplumber's table finder finds them.

That one works on the pages of pdfminer, which take longer to import than most files to read.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import TypeAlias

from parsers.pdf.page import Rule

TOUCH = 3.0  # points between edges that meet
MIN_PIECE = 1.0  # points; a shorter piece of a rule is none
MIN_LENGTH = 3.0  # points of a rule, its pieces joined

CellBox: TypeAlias = tuple[float, float, float, float]  # x0, top, x1, bottom
_Point: TypeAlias = tuple[float, float]
_AT, _START = attrgetter("at"), attrgetter("start")


def drawn_cells(rules: Iterable[Rule]) -> list[CellBox]:
    """For each point where rules cross the smallest cell below it and to its right, if any."""
    pieces = [rule for rule in rules if rule.end - rule.start >= MIN_PIECE]
    upright = _joined([rule for rule in pieces if rule.upright])
    level = _joined([rule for rule in pieces if not rule.upright])
    crossings = _Crossings(upright, level)
    found = map(crossings.smallest_cell, crossings.points)
    return [cell for cell in found if cell]


def _joined(pieces: Sequence[Rule]) -> list[Rule]:
    """The rules that pieces make which lie on nearly one line and touch."""
    ordered = sorted(_snapped(pieces), key=_AT)
    joined: list[Rule] = []
    for _, group in groupby(ordered, key=_AT):
        joined += _touching_joined(sorted(group, key=_START))
    return [rule for rule in joined if rule.end - rule.start >= MIN_LENGTH]


def _snapped(pieces: Sequence[Rule]) -> Iterator[Rule]:
    """The pieces, those on nearly one line moved to the middle of them."""
    groups = defaultdict[int, list[Rule]](list)
    number = _groups({piece.at for piece in pieces})
    for piece in pieces:
        groups[number[piece.at]].append(piece)
    for group in groups.values():
        middle = sum(map(_AT, group)) / len(group)
        for piece in group:
            yield piece._replace(at=piece.at + (middle - piece.at))


def _groups(places: Iterable[float]) -> dict[float, int]:
    """The number of the group of each place: one that is near the place before is of its group."""
    numbers: dict[float, int] = {}
    number, last = 0, 0.0
    for place in sorted(places):
        number += place > last + TOUCH
        numbers[place], last = number, place
    return numbers


def _touching_joined(pieces: Sequence[Rule]) -> list[Rule]:
    """Pieces of one line, from its start on, those that touch joined."""
    joined = [pieces[0]]
    for piece in pieces[1:]:
        last = joined[-1]
        if piece.start > last.end + TOUCH:
            joined.append(piece)
        elif piece.end > last.end:
            joined[-1] = last._replace(end=piece.end)
    return joined


class _Crossings:
    """The points where rules cross, with the numbers of the upright and the level ones there."""

    def __init__(self, upright: Sequence[Rule], level: Sequence[Rule]) -> None:
        self._upright = defaultdict[_Point, set[int]](set)
        self._level = defaultdict[_Point, set[int]](set)
        heights = [rule.at for rule in level]
        for i, rule in enumerate(upright):
            first = bisect_left(heights, rule.start - TOUCH)
            for k in range(first, bisect_right(heights, rule.end + TOUCH)):
                other = level[k]
                if other.start - TOUCH <= rule.at <= other.end + TOUCH:
                    self._upright[rule.at, other.at].add(i)
                    self._level[rule.at, other.at].add(k)
        self.points = sorted(self._upright)
        self._ys_at_x = defaultdict[float, list[float]](list)
        self._xs_at_y = defaultdict[float, list[float]](list)
        for x, y in self.points:
            self._ys_at_x[x].append(y)
            self._xs_at_y[y].append(x)

    def smallest_cell(self, corner: _Point) -> CellBox | None:
        """The smallest cell of which a point is the upper left corner."""
        x, y = corner
        xs, ys = self._xs_at_y[y], self._ys_at_x[x]
        for bottom in ys[bisect_right(ys, y) :]:
            if self._is_upright(x, y, bottom):
                for right in xs[bisect_right(xs, x) :]:
                    if self._closes(x, y, right, bottom):
                        return x, y, right, bottom
        return None

    def _closes(self, x: float, y: float, right: float, bottom: float) -> bool:
        """Whether the rules through an upper left corner go on around a cell."""
        return (
            self._is_level(y, x, right)
            and (right, bottom) in self._upright
            and self._is_upright(right, y, bottom)
            and self._is_level(bottom, x, right)
        )

    def _is_upright(self, x: float, top: float, bottom: float) -> bool:
        """Whether one rule goes through two points."""
        return not self._upright[x, top].isdisjoint(self._upright[x, bottom])

    def _is_level(self, y: float, x0: float, x1: float) -> bool:
        return not self._level[x0, y].isdisjoint(self._level[x1, y])
