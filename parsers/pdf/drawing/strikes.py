"""Words and rules -> words that stand, words that a line strikes out, and the other rules."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter

from parsers.pdf.drawing.parted_words import parted_at_strikes
from parsers.pdf.page import Box, Rule, Word, without_words

MIN_STRUCK = 0.6  # of a word's width
MAX_LENGTH = 1.3  # of a strike, in widths of its words together
MAX_OVERHANG = 8.0  # points that a strike may reach beyond its words
NEAR = 6.0  # points between the middle of a word and a line that may go through it
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
    words, level, hits = _hits(words, rules)
    covered = defaultdict[int, float](float)  # how much of each word, by its identity
    for word, width in chain(_widths_struck(rules, hits), _widths_marked(boxes, level)):
        covered[id(word)] += width
    if not covered:
        return words, [], rules
    struck = [word for word in words if covered[id(word)] >= MIN_STRUCK * (word.x1 - word.x0)]
    kept = [rule for rule, hit in zip(rules, hits, strict=True) if not hit]
    return without_words(words, struck), [word for word in struck if word.text], kept


def _hits(
    whole: list[Word], rules: Sequence[Rule]
) -> tuple[list[Word], "_LevelWords", list[list[Word]]]:
    """The words, those parted that a rule strikes out in part, and the words that each strikes
    out."""
    level = _LevelWords(whole)
    hits = [_struck_by(rule, level) for rule in rules]
    words = parted_at_strikes(whole, rules, hits)
    if len(words) > len(whole):
        level = _LevelWords(words)
        hits = [_struck_by(rule, level) for rule in rules]
    return words, level, hits


class _LevelWords:
    """Words that are not turned, in the order of their heights."""

    def __init__(self, words: list[Word]) -> None:
        self._words = sorted((word for word in words if not word.turned), key=_MIDDLE)
        self._middles = list(map(_MIDDLE, self._words))

    def near(self, y: float) -> list[Word]:
        """The words that a line at a height may go through."""
        start, end = bisect_left(self._middles, y - NEAR), bisect_right(self._middles, y + NEAR)
        return self._words[start:end]


def _widths_struck(
    rules: Sequence[Rule], hits: Sequence[list[Word]]
) -> Iterator[tuple[Word, float]]:
    """How much of each word that a rule goes through it strikes out."""
    for rule, hit in zip(rules, hits, strict=True):
        for word in hit:
            yield word, _shared(word, rule.start, rule.end)


def _widths_marked(boxes: Iterable[Box], level: _LevelWords) -> Iterator[tuple[Word, float]]:
    """How much of each word at the height of a mark this covers."""
    for box in boxes:
        for word in level.near((box.top + box.bottom) / 2):
            if box.top <= word.middle <= box.bottom:
                yield word, max(_shared(word, box.x0, box.x1), 0.0)


def _struck_by(rule: Rule, level: _LevelWords) -> list[Word]:
    """The words that a level rule goes through; none if it reaches further, as a table's does."""
    if rule.upright:
        return []
    found = [word for word in level.near(rule.at) if _goes_through(rule, word)]
    return found if found and _fits(rule, found) else []


def _goes_through(rule: Rule, word: Word) -> bool:
    is_at_height = MIN_HEIGHT * word.size <= word.base - rule.at <= MAX_HEIGHT * word.size
    return is_at_height and _shared(word, rule.start, rule.end) > 0


def _fits(rule: Rule, words: Sequence[Word]) -> bool:
    """Whether a rule is about as long as the words that it goes through."""
    x0, x1 = min(word.x0 for word in words), max(word.x1 for word in words)
    longest = MAX_LENGTH * sum(word.x1 - word.x0 for word in words) + MAX_OVERHANG
    if rule.end - rule.start > longest:
        return False
    return x0 - rule.start <= MAX_OVERHANG and rule.end - x1 <= MAX_OVERHANG


def _shared(word: Word, x0: float, x1: float) -> float:
    """How much of a word's width lies between two points; negative beyond them."""
    return min(word.x1, x1) - max(word.x0, x0)
