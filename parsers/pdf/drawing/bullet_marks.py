"""Small shapes on a page: dotted lines, and bullets that were drawn instead of written.

Boxes in, rules and bullets out.
"""

from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import NamedTuple

from parsers.characters.normalise import BULLETS
from parsers.pdf.page import Box, Rule, Word

MIN_BULLET = 1.6  # points: borders join in squares of up to 1.5
MIN_DOTS = 40  # on a page; fewer make no dotted lines
MIN_DOTS_OF_LINE = 10
MAX_BELOW = 25  # points from a bullet down to the base of the line that it begins
MAX_BETWEEN_DOTS = 4.0  # points between two dots of a line

_LEFT = attrgetter("x0")


class _Mark(NamedTuple):
    """A dot as part of a line: from where to where it reaches along it."""

    start: float
    end: float
    dot: Box


def without_lines(dots: list[Box]) -> tuple[list[Box], list[Rule]]:
    """The dots that stand alone, and the dotted lines that the others make."""
    if len(dots) < MIN_DOTS:
        return dots, []
    rules: list[Rule] = []
    lines: dict[tuple[bool, int], list[Box]] = {}
    for dot in dots:
        lines.setdefault((False, round((dot.top + dot.bottom) / 2)), []).append(dot)
        lines.setdefault((True, round((dot.x0 + dot.x1) / 2)), []).append(dot)
    taken: set[Box] = set()
    for (upright, at), row in lines.items():
        for run in _runs([_Mark(*_extent(dot, upright), dot) for dot in row]):
            if len(run) >= MIN_DOTS_OF_LINE:
                rules.append(Rule(upright, at, run[0].start, run[-1].end))
                taken.update(mark.dot for mark in run)
    return [d for d in dots if d not in taken], rules


def _extent(dot: Box, upright: bool) -> tuple[float, float]:
    """From where to where a dot reaches along an upright or a level line."""
    return (dot.top, dot.bottom) if upright else (dot.x0, dot.x1)


def bullets(dots: list[Box], words: list[Word]) -> Iterator[Word]:
    """A dot just left of a word is a bullet that the producer drew instead of writing it."""
    dots = [dot for dot in dots if _is_bullet(dot)]
    if not dots:
        return
    by_base: dict[int, list[Word]] = {}
    for word in words:
        by_base.setdefault(int(word.base), []).append(word)
    for dot in dots:
        nearest = _word_beside(dot, by_base)
        if nearest and nearest.text not in BULLETS:
            yield Word(dot.x0, dot.x1, nearest.base, nearest.size, "•")


def _word_beside(dot: Box, by_base: Mapping[int, list[Word]]) -> Word | None:
    """The word that a dot may begin a line with, found by the height of its base line."""
    height = int((dot.top + dot.bottom) / 2)
    close = [w for base in range(height - 1, height + MAX_BELOW) for w in by_base.get(base, ())]
    return min((word for word in close if _is_beside(dot, word)), key=_LEFT, default=None)


def _is_beside(dot: Box, word: Word) -> bool:
    """Whether a dot stands close to the left of a word, at the height of its letters."""
    gap, height = word.x0 - dot.x1, word.base - (dot.top + dot.bottom) / 2
    return 0 <= gap < 3 * word.size and -0.1 * word.size <= height <= 0.9 * word.size


def _is_bullet(dot: Box) -> bool:
    """Whether a shape is as wide as high and no mere joint of two lines."""
    width, height = dot.x1 - dot.x0, dot.bottom - dot.top
    return min(width, height) >= MIN_BULLET and max(width, height) <= 1.7 * min(width, height)


def _runs(marks: list[_Mark]) -> Iterator[list[_Mark]]:
    """The dots along a line that follow each other closely."""
    run: list[_Mark] = []
    for mark in sorted(marks):
        if run and mark.start - run[-1].end > MAX_BETWEEN_DOTS:
            yield run
            run = []
        run.append(mark)
    if run:
        yield run
