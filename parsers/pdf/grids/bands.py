"""Level rules and shaded bands -> strips, and stacks of strips that draw the rows of one table.

A strip is a rule, or a band of boxes side by side. Strips of one width below one another are the
edges of a table's rows, whether each row has a rule, or every second one a shade.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from parsers.pdf.page import Box, Rule, is_near_any

MAX_OFF_END = 4.0  # points between the ends of the strips of one table
MAX_OFF_LEVEL = 2.0  # points between the edges of two boxes of one band
MAX_BETWEEN_BOXES = 8.0  # points from one box of a band to the next
MIN_WIDTH = 60.0  # points of a table
MIN_LEVEL = 3.0  # points between two levels


class Strip(NamedTuple):
    """A rule (no height) or a band; `inner` are the edges between its boxes."""

    x0: float
    x1: float
    top: float
    bottom: float
    inner: tuple[float, ...] = ()

    @property
    def is_band(self) -> bool:
        """Whether it has a height."""
        return self.bottom > self.top


def strips(rules: Iterable[Rule], boxes: Iterable[Box]) -> list[Strip]:
    """Rules and boxes side by side as one strip each, from top to bottom."""
    pieces = [Strip(r.start, r.end, r.at, r.at) for r in rules if not r.upright]
    pieces += [Strip(b.x0, b.x1, b.top, b.bottom) for b in boxes]
    found: list[Strip] = []
    for piece in sorted(pieces, key=lambda s: (round(s.top), round(s.bottom), s.x0)):
        if found and _is_beside(found[-1], piece):
            found[-1] = _lengthened(found[-1], piece)
        else:
            found.append(piece)
    return found


def _is_beside(strip: Strip, piece: Strip) -> bool:
    """Whether a piece goes on with a strip, as high as this one."""
    is_level = abs(strip.top - piece.top) < MAX_OFF_LEVEL
    is_as_high = is_level and abs(strip.bottom - piece.bottom) < MAX_OFF_LEVEL
    return is_as_high and strip.x0 <= piece.x0 <= strip.x1 + MAX_BETWEEN_BOXES


def _lengthened(strip: Strip, piece: Strip) -> Strip:
    """A strip with a piece of it; a box right of the others begins a column."""
    begins_column = piece.is_band and piece.x0 > strip.x1 - MAX_OFF_LEVEL
    inner = (*strip.inner, piece.x0) if begins_column else strip.inner
    return strip._replace(x1=max(strip.x1, piece.x1), inner=inner)


def stacks_of(found: list[Strip]) -> list[list[Strip]]:
    """Strips of one width, and of the same columns as far as they show them."""
    stacks: list[list[Strip]] = []
    for strip in found:
        if strip.x1 - strip.x0 < MIN_WIDTH:
            continue
        stack = next((s for s in reversed(stacks) if is_as_wide(strip, s[0].x0, s[0].x1)), None)
        if stack and _same_columns(stack, strip):
            stack.append(strip)
        else:
            stacks.append([strip])
    return [stack for stack in stacks if len(levels_of(stack)) > 1]


def is_as_wide(strip: Strip, x0: float, x1: float) -> bool:
    """Whether a strip goes from one side of a table to the other."""
    return abs(strip.x0 - x0) < MAX_OFF_END and abs(strip.x1 - x1) < MAX_OFF_END


def _same_columns(stack: list[Strip], strip: Strip) -> bool:
    known = next((s.inner for s in reversed(stack) if s.inner), ())
    if not known or not strip.inner:
        return True
    fewer, more = sorted((known, strip.inner), key=len)
    return all(is_near_any(x, more, MAX_OFF_END) for x in fewer)


def with_partial_rules(
    stacks: list[list[Strip]],
) -> Iterator[tuple[list[Strip], list[Strip]]]:
    """Each stack, with the rules that draw rows inside it for all but its first columns."""
    inner: set[int] = set()
    for stack in stacks:
        within = [other for other in stacks if _is_within(other, stack)]
        inner.update(map(id, within))
        if id(stack) not in inner:
            yield stack, [strip for other in within for strip in other]


def _is_within(inner: list[Strip], outer: list[Strip]) -> bool:
    """Whether rules end where those of a stack do, but begin further right, between two of them."""
    one, two = inner[0], outer[0]
    is_narrower = one.x0 > two.x0 + MAX_OFF_END and abs(one.x1 - two.x1) < MAX_OFF_END
    is_between = two.top < one.top and inner[-1].top < outer[-1].top
    return is_narrower and is_between and not any(strip.is_band for strip in inner)


def levels_of(stack: list[Strip]) -> tuple[float, ...]:
    """The heights at which the strips begin and end, each once."""
    levels: list[float] = []
    for y in sorted(y for s in stack for y in (s.top, s.bottom)):
        if not levels or y - levels[-1] > MIN_LEVEL:
            levels.append(y)
    return tuple(levels)


def cuts_of(stack: Sequence[Strip]) -> tuple[float, ...]:
    """The column edges that the bands show, if most of them show some."""
    bands = [strip.inner for strip in stack if strip.is_band]
    several = [inner for inner in bands if inner]
    return max(several, key=len) if len(several) > 0.5 * len(bands) else ()
