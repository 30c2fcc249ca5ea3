"""Words and rules -> words that stand, words that a line strikes out, and the other rules."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from operator import attrgetter

from parsers.pdf.page import Box, Rule, Word

MIN_STRUCK = 0.6  # of a word's width
MAX_LENGTH = 1.3  # of a strike, in widths of its words together
MAX_OVERHANG = 8.0  # points that a strike may reach beyond its words
# How far above the base line a strike may lie, in sizes of the type: above an underline, below the
# top of a capital.
MIN_HEIGHT, MAX_HEIGHT = 0.12, 0.5
_MIDDLE = attrgetter("middle")


def without_struck(
    words: list[Word], rules: list[Rule], boxes: Sequence[Box]
) -> tuple[list[Word], list[Word], list[Rule]]:
    """The words that stand, those that are struck out, and the rules that strike nothing out.

    `boxes` are strike-out marks of a reviewer, as high as the words that they cover.
    """
    ordered = sorted((w for w in words if not w.turned), key=_MIDDLE)
    middles = [w.middle for w in ordered]
    covered = defaultdict[int, float](float)  # how much of each word, by its identity
    kept: list[Rule] = []
    for rule in rules:
        hit = [] if rule.upright else _struck_by(rule, _near(ordered, middles, rule.at))
        if not hit:
            kept.append(rule)
        for word in hit:
            covered[id(word)] += _shared(word, rule.start, rule.end)
    for box in boxes:
        for word in _near(ordered, middles, (box.top + box.bottom) / 2):
            if box.top <= word.middle <= box.bottom:
                covered[id(word)] += max(_shared(word, box.x0, box.x1), 0.0)
    if not covered:
        return words, [], rules
    struck = [w for w in words if covered[id(w)] >= MIN_STRUCK * (w.x1 - w.x0)]
    gone = set(map(id, struck))
    return [w for w in words if id(w) not in gone], [w for w in struck if w.text], kept


def _near(ordered: list[Word], middles: list[float], y: float) -> list[Word]:
    return ordered[bisect_left(middles, y - 6) : bisect_right(middles, y + 6)]


def _struck_by(rule: Rule, words: Sequence[Word]) -> list[Word]:
    """The words that a level rule goes through; none if it reaches further, as a table's does."""
    found = [
        w for w in words
        if MIN_HEIGHT * w.size <= w.base - rule.at <= MAX_HEIGHT * w.size
        and _shared(w, rule.start, rule.end) > 0
    ]  # fmt: skip
    if not found:
        return []
    x0, x1 = min(w.x0 for w in found), max(w.x1 for w in found)
    fits = x0 - rule.start <= MAX_OVERHANG and rule.end - x1 <= MAX_OVERHANG
    longest = MAX_LENGTH * sum(w.x1 - w.x0 for w in found) + MAX_OVERHANG
    return found if fits and rule.end - rule.start <= longest else []


def _shared(word: Word, x0: float, x1: float) -> float:
    """How much of a word's width lies between two points; negative beyond them."""
    return min(word.x1, x1) - max(word.x0, x0)
