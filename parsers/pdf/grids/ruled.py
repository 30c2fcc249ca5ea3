"""Rules -> grids: the tables that a page draws, by pdfplumber's table finder.

The only place that knows pdfplumber. Its finder asks a page for edges and for nothing else, so it
gets just these; pdfminer never runs.
"""

from collections.abc import Callable, Iterable
from itertools import pairwise
from math import inf
from typing import Any, NamedTuple

from parsers.lazy_imports import import_lazily
from parsers.pdf.page import Grid, Rule, is_near_any

TOUCH = 3.0  # pdfplumber's own tolerance for edges that meet
MIN_ROW_HEIGHT = 7.0  # points


class Frame(NamedTuple):
    """Rules that touch one another, and the outline around them."""

    x0: float
    top: float
    x1: float
    bottom: float
    rules: tuple[Rule, ...]

    @property
    def levels(self) -> list[float]:
        """The heights of its level rules."""
        return [rule.at for rule in self.rules if not rule.upright]


def frames(rules: Iterable[Rule]) -> list[Frame]:
    """The connected groups of rules, from top to bottom."""
    groups: list[Frame] = []
    for rule in rules:
        frame = Frame(rule.x0, rule.top, rule.x1, rule.bottom, (rule,))
        near = [g for g in groups if _touch(g, frame)]
        for group in near:
            groups.remove(group)
            frame = _union(frame, group)
        groups.append(frame)
    return sorted(_side_by_side(groups), key=lambda f: (f.top, f.x0))


def _side_by_side(groups: list[Frame]) -> list[Frame]:
    """The groups; upright rules alone, some as high as the others or broken off where a title runs
    across them, are one."""
    found: list[Frame] = []
    upright: list[Frame] = []
    for group in groups:
        (upright if all(rule.upright for rule in group.rules) else found).append(group)
    joined: list[Frame] = []
    for group in sorted(upright, key=lambda g: g.top - g.bottom):
        _join_to_first(joined, group, _is_as_high)
    for group in joined:
        _join_to_first(found, group, _is_around)
    return found


def _join_to_first(
    groups: list[Frame], group: Frame, is_host: Callable[[Frame, Frame], bool]
) -> None:
    """Join a group to the first that is its host; it is one of its own if none is."""
    for i, other in enumerate(groups):
        if is_host(other, group):
            groups[i] = _union(other, group)
            return
    groups.append(group)


def _is_around(outline: Frame, group: Frame) -> bool:
    """Whether upright rules stand between the sides of a table that has no level rule there."""
    is_inside = outline.x0 < group.x0 and group.x1 < outline.x1 and _is_as_high(outline, group)
    return is_inside and not any(group.top < y < group.bottom for y in outline.levels)


def _is_as_high(tall: Frame, other: Frame) -> bool:
    return tall.top <= other.top + TOUCH and other.bottom <= tall.bottom + TOUCH


def ruled_grid(rules: Iterable[Rule], frame: Frame) -> Grid | None:
    """The cells between the rules; the outline counts as ruled, even where a page break left it
    open. None if there are no two cells."""
    import_lazily("charset_normalizer")  # which guesses the encoding of bytes
    from pdfplumber.table import TableFinder  # which takes longer to load than most pages to read

    outline = [Rule(False, y, frame.x0, frame.x1) for y in (frame.top, frame.bottom)]
    outline += [Rule(True, x, frame.top, frame.bottom) for x in (frame.x0, frame.x1)]
    found = TableFinder(_Edges([_edge(r) for r in (*rules, *outline)])).cells  # type: ignore[arg-type]
    return _grid(found) if len(found) > 1 else None


class _Edges:
    """As much of a pdfplumber page as its table finder looks at."""

    def __init__(self, edges: list[dict[str, Any]]) -> None:
        self.edges = edges


def with_seams(frame: Frame) -> Frame:
    """The frame; where all its upright rules begin anew, a row does: a level rule was left out.

    Programs draw the borders of each row by themselves, those between rows only if they show.
    """
    upright = [rule for rule in frame.rules if rule.upright]
    levels = frame.levels
    unruled = [y for y in _starts_below(frame.top, upright) if not is_near_any(y, levels, TOUCH)]
    seams = [y for y in unruled if _begin_anew(upright, y)]
    if any(b - a < MIN_ROW_HEIGHT for a, b in pairwise([frame.top, *seams, frame.bottom])):
        return frame  # lines of dashes
    drawn = [Rule(False, y, frame.x0, frame.x1) for y in seams]
    return frame._replace(rules=(*frame.rules, *drawn))


def _starts_below(top: float, upright: Iterable[Rule]) -> list[float]:
    """Where upright rules begin below the top of their frame, each place once."""
    starts = sorted({rule.start for rule in upright if top + TOUCH < rule.start})
    pairs = pairwise([-inf, *starts])
    return [start for before, start in pairs if start - before > TOUCH]


def _begin_anew(upright: Iterable[Rule], y: float) -> bool:
    """Whether several upright rules begin at a height and none runs past it."""
    near = [r for r in upright if r.start - TOUCH <= y <= r.end + TOUCH]
    begun = {round(r.at / TOUCH) for r in near if abs(r.start - y) <= TOUCH}
    ends = all(min(abs(r.start - y), abs(r.end - y)) <= TOUCH for r in near)
    return len(begun) > 1 and ends


def _touch(one: Frame, two: Frame) -> bool:
    """Whether a rule of one group meets a rule of the other."""
    return _overlap(one, two) and any(_meet(a, b) for a in one.rules for b in two.rules)


def _overlap(one: Frame, two: Frame) -> bool:
    if one.top > two.bottom + TOUCH or two.top > one.bottom + TOUCH:
        return False
    return one.x0 <= two.x1 + TOUCH and two.x0 <= one.x1 + TOUCH


def _meet(a: Rule, b: Rule) -> bool:
    if a.upright == b.upright:
        close = abs(a.at - b.at) <= TOUCH
        return close and a.start <= b.end + TOUCH and b.start <= a.end + TOUCH
    return a.start - TOUCH <= b.at <= a.end + TOUCH and b.start - TOUCH <= a.at <= b.end + TOUCH


def _union(one: Frame, two: Frame) -> Frame:
    return Frame(
        min(one.x0, two.x0),
        min(one.top, two.top),
        max(one.x1, two.x1),
        max(one.bottom, two.bottom),
        one.rules + two.rules,
    )


def _edge(rule: Rule) -> dict[str, Any]:
    return {
        "orientation": "v" if rule.upright else "h",
        "x0": rule.x0,
        "x1": rule.x1,
        "top": rule.top,
        "bottom": rule.bottom,
        "width": rule.x1 - rule.x0,
        "height": rule.bottom - rule.top,
    }


def _grid(boxes: list[tuple[float, float, float, float]]) -> Grid:
    xs = sorted({x for b in boxes for x in (b[0], b[2])})
    ys = sorted({y for b in boxes for y in (b[1], b[3])})
    column, row = {x: i for i, x in enumerate(xs)}, {y: i for i, y in enumerate(ys)}
    cells = ((row[b[1]], row[b[3]], column[b[0]], column[b[2]]) for b in boxes)
    return Grid(tuple(xs), tuple(ys), tuple(sorted(cells)))
