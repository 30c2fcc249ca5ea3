"""Level rules and shaded bands -> the regions of tables that have no other lines.

A strip is a rule, or a band of boxes side by side. Strips of one width below one another are the
edges of a table's rows, whether each row has a rule, or every second one a shade.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from parsers.pdf.page import Box, Rule, Word
from parsers.pdf.whitespace import Rows, crosses, gutters, wide_gaps

_SAME = 4.0  # how far the ends of strips of one table may be apart, in points


class Strip(NamedTuple):
    """A rule (no height) or a band; `inner` are the edges between its boxes."""

    x0: float
    x1: float
    top: float
    bottom: float
    inner: tuple[float, ...] = ()


class Region(NamedTuple):
    """The base lines of one table, the levels that part its rows, and its known column edges."""

    rows: Rows
    levels: tuple[float, ...]
    cuts: tuple[float, ...]
    x0: float
    x1: float


def strips(rules: Iterable[Rule], boxes: Iterable[Box]) -> list[Strip]:
    """Rules and boxes side by side as one strip each, from top to bottom."""
    pieces = [Strip(r.start, r.end, r.at, r.at) for r in rules if not r.upright]
    pieces += [Strip(b.x0, b.x1, b.top, b.bottom) for b in boxes]
    found: list[Strip] = []
    for piece in sorted(pieces, key=lambda s: (round(s.top), round(s.bottom), s.x0)):
        last = found[-1] if found else None
        if last and _beside(last, piece):
            inner = (*last.inner, piece.x0) if piece.bottom > piece.top else last.inner
            x1 = max(last.x1, piece.x1)
            found[-1] = last._replace(x1=x1, inner=inner)
        else:
            found.append(piece)
    return found


def regions(found: list[Strip], rows: Rows) -> Iterator[Region]:
    """The tables that at least two strips of one width make."""
    for stack in _stacks(found):
        levels = _levels(stack)
        for inside in _tables(_inside(rows, stack, levels), levels):
            known = _cuts(stack)
            cuts = known or tuple(max(b - 2, (a + b) / 2) for a, b in gutters(inside))
            if cuts:
                inside = _wider(rows, inside, cuts, levels)
                yield Region(inside, levels, cuts, stack[0].x0, stack[0].x1)


def _beside(one: Strip, two: Strip) -> bool:
    level = abs(one.top - two.top) < 2 and abs(one.bottom - two.bottom) < 2
    return level and one.x0 <= two.x0 <= one.x1 + 8


def _stacks(found: list[Strip]) -> list[list[Strip]]:
    """Strips of one width, and of the same columns as far as they show them."""
    stacks: list[list[Strip]] = []
    for strip in found:
        if strip.x1 - strip.x0 < 60:
            continue
        stack = next((s for s in reversed(stacks) if _alike(s[0], strip)), None)
        if stack and _same_columns(stack, strip):
            stack.append(strip)
        else:
            stacks.append([strip])
    return [stack for stack in stacks if len(_levels(stack)) > 1]


def _alike(one: Strip, two: Strip) -> bool:
    return abs(one.x0 - two.x0) < _SAME and abs(one.x1 - two.x1) < _SAME


def _same_columns(stack: list[Strip], strip: Strip) -> bool:
    known = next((s.inner for s in reversed(stack) if s.inner), ())
    if not known or not strip.inner:
        return True
    fewer, more = sorted((known, strip.inner), key=len)
    return all(any(abs(x - y) < _SAME for y in more) for x in fewer)


def _levels(stack: list[Strip]) -> tuple[float, ...]:
    """The heights at which the strips begin and end, each once."""
    levels: list[float] = []
    for y in sorted(y for s in stack for y in (s.top, s.bottom)):
        if not levels or y - levels[-1] > 3:
            levels.append(y)
    return tuple(levels)


def _cuts(stack: list[Strip]) -> tuple[float, ...]:
    """The column edges that the bands show, if most of them show some."""
    bands = [s.inner for s in stack if s.bottom > s.top]
    several = [inner for inner in bands if inner]
    return max(several, key=len) if len(several) > 0.5 * len(bands) else ()


def _inside(rows: Rows, stack: list[Strip], levels: tuple[float, ...]) -> Rows:
    x0, x1 = stack[0].x0 - 3, stack[0].x1 + 3
    return [
        row
        for row in rows
        if levels[0] < row[0].middle < levels[-1] and x0 < row[0].x0 and row[-1].x1 < x1
    ]


def _wider(rows: Rows, inside: Rows, cuts: tuple[float, ...], levels: tuple[float, ...]) -> Rows:
    """With the lines right above and below that go on in the same columns."""
    if not inside:
        return inside
    first = next(i for i, row in enumerate(rows) if row is inside[0])
    last = next(i for i, row in enumerate(rows) if row is inside[-1])
    above = _chain(rows[first - 1 :: -1] if first else [], levels[0], cuts, -1)
    below = _chain(rows[last + 1 :], levels[-1], cuts, 1)
    return [*reversed(above), *inside, *below]


def _chain(rows: Rows, edge: float, cuts: tuple[float, ...], way: int) -> Rows:
    """The lines from an edge on that leave the columns' gaps free, up to a wider gap."""
    chain: Rows = []
    at = edge
    for row in rows:
        size = row[0].size
        near = (at - row[0].base if way < 0 else row[0].base - at - size) < 1.5 * size
        if not near or crosses(row, cuts) or _title(row, rows):
            break
        chain.append(row)
        at = row[0].base - size if way < 0 else row[0].base
    while chain and not any(wide_gaps(row) for row in chain):
        chain.pop()
    return chain


def _title(row: list[Word], rows: Rows) -> bool:
    """Whether a line is set apart from those around it as a title."""
    if wide_gaps(row):
        return False
    return all(w.bold for w in row)


def _tables(rows: Rows, levels: tuple[float, ...]) -> Iterator[Rows]:
    """The base lines cut where another table begins, without the titles between."""
    table: list[Rows] = []
    groups = _groups(rows, levels)
    for i, group in enumerate(groups):
        after = groups[i + 1] if i + 1 < len(groups) else []
        if _is_prose(group) or (_is_plain(group) and _is_heading(after, table)):
            yield from _whole(table)
            table = []
            continue
        if table and _is_heading(group, table):
            yield from _whole(table)
            table = []
        table.append(group)
    yield from _whole(table)


def _whole(table: list[Rows]) -> Iterator[Rows]:
    while table and _is_title(table[-1]):
        table.pop()
    if table:
        yield [row for group in table for row in group]


def _is_prose(group: Rows) -> bool:
    return len(group) > 2 and _is_plain(group)


def _is_title(group: Rows) -> bool:
    return _is_plain(group) and all(w.bold for row in group for w in row)


def _is_plain(group: Rows) -> bool:
    return not any(map(wide_gaps, group))


def _is_heading(group: Rows, table: list[Rows]) -> bool:
    """Whether a group is a heading row: that of the table again, or bold as only those are."""
    if table and _text(group) == _text(table[0]):
        return True
    return any(map(wide_gaps, group)) and all(w.bold for row in group for w in row)


def _groups(rows: Rows, levels: tuple[float, ...]) -> list[Rows]:
    """The base lines between two levels each."""
    groups: dict[int, Rows] = {}
    for row in rows:
        groups.setdefault(sum(row[0].middle > y for y in levels), []).append(row)
    return [groups[key] for key in sorted(groups)]


def _text(rows: Rows) -> list[str]:
    return [w.text for row in rows for w in row]
