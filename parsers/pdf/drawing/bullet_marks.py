"""Small shapes on a page: dotted lines, and bullets that were drawn instead of written."""

from collections.abc import Iterator

from parsers.normalise import BULLETS
from parsers.pdf.page import Box, Rule, Word

MIN_BULLET = 1.6  # points: borders join in squares of up to 1.5


def without_lines(dots: list[Box]) -> tuple[list[Box], list[Rule]]:
    """The dots that stand alone, and the dotted lines that the others make."""
    if len(dots) < 40:
        return dots, []
    rules: list[Rule] = []
    lines: dict[tuple[bool, int], list[Box]] = {}
    for dot in dots:
        lines.setdefault((False, round((dot.top + dot.bottom) / 2)), []).append(dot)
        lines.setdefault((True, round((dot.x0 + dot.x1) / 2)), []).append(dot)
    taken: set[Box] = set()
    for (upright, at), row in lines.items():
        starts = sorted((d.top, d.bottom) if upright else (d.x0, d.x1) for d in row)
        for run in _runs(starts):
            if len(run) > 9:
                rules.append(Rule(upright, at, run[0][0], run[-1][1]))
                taken.update(
                    d for d in row if run[0][0] <= (d.top if upright else d.x0) <= run[-1][0]
                )
    return [d for d in dots if d not in taken], rules


def bullets(dots: list[Box], words: list[Word]) -> Iterator[Word]:
    """A dot just left of a word is a bullet that the producer drew instead of writing it."""
    dots = [dot for dot in dots if _is_bullet(dot)]
    if not dots:
        return
    by_base: dict[int, list[Word]] = {}
    for word in words:
        by_base.setdefault(int(word.base), []).append(word)
    for dot in dots:
        middle = (dot.top + dot.bottom) / 2
        near = [
            w
            for base in range(int(middle) - 1, int(middle) + 25)
            for w in by_base.get(base, ())
            if 0 <= w.x0 - dot.x1 < 3 * w.size and -0.1 * w.size <= w.base - middle <= 0.9 * w.size
        ]
        if near:
            word = min(near, key=lambda w: w.x0)
            if word.text not in BULLETS:
                yield Word(dot.x0, dot.x1, word.base, word.size, "•")


def _is_bullet(dot: Box) -> bool:
    """Whether a shape is as wide as high and no mere joint of two lines."""
    width, height = dot.x1 - dot.x0, dot.bottom - dot.top
    return min(width, height) >= MIN_BULLET and max(width, height) <= 1.7 * min(width, height)


def _runs(spans: list[tuple[float, float]]) -> Iterator[list[tuple[float, float]]]:
    """Spans that follow each other closely."""
    run: list[tuple[float, float]] = []
    for span in spans:
        if run and span[0] - run[-1][1] > 4:
            yield run
            run = []
        run.append(span)
    if run:
        yield run
