"""Rules -> the cells between them: the smallest boxes that rules close on all four sides.

Rules are drawn in pieces and not quite in line: those that nearly coincide are taken for one, and
those that nearly meet for meeting. The way is that of A. Nurminen's thesis ("Algorithmic Extraction
of Data in Tables in PDF Documents", Tampere 2013), which pdfplumber and Tabula go too.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from statistics import fmean
from typing import NamedTuple, TypeAlias

from parsers.pdf.page import Rule

TOUCH = 3.0  # points between rules that count as one, or as meeting
MIN_PIECE = 1.0  # points of a piece of a rule
MIN_LENGTH = 3.0  # points of a rule that its pieces make

_AT = attrgetter("at")
_START = attrgetter("start")

Outline: TypeAlias = tuple[float, float, float, float]
Point: TypeAlias = tuple[float, float]


class _Crossing(NamedTuple):
    """The rules that meet at a point, by their places in the order of rules."""

    upright: set[int]
    level: set[int]


def ruled_cells(rules: Iterable[Rule]) -> list[Outline]:
    """The cells as (left, top, right, bottom), column by column."""
    pieces = [rule for rule in rules if rule.end - rule.start >= MIN_PIECE]
    upright = _merged([rule for rule in pieces if rule.upright])
    level = _merged([rule for rule in pieces if not rule.upright])
    return list(_cells(_crossings(upright, level)))


def _merged(pieces: Sequence[Rule]) -> list[Rule]:
    """Rules of one direction: those side by side moved to one line, those in line joined."""
    found: list[Rule] = []
    for line in _lines(pieces):
        at = fmean(map(_AT, line))
        joined: list[Rule] = []
        for piece in sorted(line, key=_START):
            if joined and piece.start <= joined[-1].end + TOUCH:
                joined[-1] = joined[-1]._replace(end=max(joined[-1].end, piece.end))
            else:
                joined.append(piece._replace(at=at))
        found += joined
    return [rule for rule in found if rule.end - rule.start >= MIN_LENGTH]


def _lines(pieces: Sequence[Rule]) -> Iterator[list[Rule]]:
    """The rules that lie side by side, closer than rules between cells do."""
    line: list[Rule] = []
    for piece in sorted(pieces, key=_AT):
        if line and piece.at > line[-1].at + TOUCH:
            yield line
            line = []
        line.append(piece)
    if line:
        yield line


def _crossings(upright: Sequence[Rule], level: Sequence[Rule]) -> dict[Point, _Crossing]:
    """Where rules meet; `level` are from top to bottom."""
    found: dict[Point, _Crossing] = {}
    heights = [rule.at for rule in level]
    for i, rule in enumerate(upright):
        first = bisect_left(heights, rule.start - TOUCH)
        end = bisect_right(heights, rule.end + TOUCH)
        for j in range(first, end):
            other = level[j]
            if other.start - TOUCH <= rule.at <= other.end + TOUCH:
                crossing = found.setdefault((rule.at, other.at), _Crossing(set(), set()))
                crossing.upright.add(i)
                crossing.level.add(j)
    return found


def _cells(crossings: dict[Point, _Crossing]) -> Iterator[Outline]:
    """The smallest cell right below each crossing that is a cell's upper left corner."""
    xs: dict[float, list[float]] = defaultdict(list)
    ys: dict[float, list[float]] = defaultdict(list)
    for x, y in sorted(crossings):
        xs[y].append(x)
        ys[x].append(y)
    for x, y in sorted(crossings):
        right = xs[y][bisect_right(xs[y], x) :]
        below = ys[x][bisect_right(ys[x], y) :]
        corner = _opposite_corner((x, y), right, below, crossings)
        if corner:
            yield x, y, *corner


def _opposite_corner(
    corner: Point,
    right: Sequence[float],
    below: Sequence[float],
    crossings: dict[Point, _Crossing],
) -> Point | None:
    """The lower right corner of the smallest cell with a given upper left one; `right` and `below`
    are where rules cross those that meet in it."""
    x, y = corner
    here = crossings[corner]
    sides = [x1 for x1 in right if not here.level.isdisjoint(crossings[x1, y].level)]
    for y1 in below:
        left = crossings[x, y1]
        if not sides or here.upright.isdisjoint(left.upright):
            continue
        for x1 in sides:
            end = crossings.get((x1, y1))
            if end and _closes(end, left, crossings[x1, y]):
                return x1, y1
    return None


def _closes(corner: _Crossing, left: _Crossing, above: _Crossing) -> bool:
    """Whether rules go from a lower right corner to the lower left one and the upper right one."""
    is_level = not corner.level.isdisjoint(left.level)
    return is_level and not corner.upright.isdisjoint(above.upright)
