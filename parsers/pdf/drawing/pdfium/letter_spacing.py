"""A page's text -> the same with a mark for each space that only wide letter-spacing makes.

pdfium sees a space after every letter of a heading that is set wide. The letters stand apart
evenly: between two words the gap is wider. As wide as a space is it often, and some programs write
no spaces: whether single letters are meant, what they spell tells.
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, pairwise
from statistics import median_high
from typing import NamedTuple, TypeAlias

from parsers.pdf.drawing.drawn_page import Style
from parsers.pdf.drawing.pdfium.kerning import LINE, WITHIN_WORD, GapAt, IsGenerated, Span

_AFTER_LETTER = re.compile(r"(?<![^\W_])[^\W\d_] (?=[^\W_])")  # one that stands alone
# Letters and figures that spell something, and letters so close that no space can stand between.
_MIN_SIGNS, _MIN_DIFFERENT, _MIN_CLOSE_LETTERS = 6, 4, 4
_MIN_VOWELS = 0.2  # of the letters of words
# Of the height of a line, between two letters.
_MIN_GAP, _MIN_SPACE, _MAX_GAP = 0.08, 0.16, 0.65
_MAX_GAP_OF_PARTS = 0.22  # of letters set one by one, where nothing says that they are one text
_MAX_WIDER, _MAX_NARROWER = 0.06, 0.06  # than usual, and than half of that: AV is set closer
_SAME = 0.03

StyleAt: TypeAlias = Callable[[int], Style]


class _Setting(NamedTuple):
    """How the characters of a text are set."""

    is_generated: IsGenerated
    gap_at: GapAt
    style_at: StyleAt

    def gap_between(self, before: int, after: int) -> float:
        """How far apart two letters stand, of the height of their line; endless if they cannot be
        of one word."""
        if after - before > 1 and not self.is_generated(before + 1):
            return math.inf
        gap = self.gap_at((before + 1, after))
        most = _max_gap(self.style_at(before), self.style_at(after))
        return gap if gap <= most else math.inf


class _Spread(NamedTuple):
    """Words whose letters stand apart evenly, by where their letters are, and the usual gap."""

    words: Sequence[Sequence[int]]
    gap: float
    style: Style

    def is_as(self, other: "_Spread") -> bool:
        """Whether it is set as another is."""
        is_alike = self.style._replace(mark=0) == other.style._replace(mark=0)
        return is_alike and abs(self.gap - other.gap) < _SAME


def with_letter_spacing_marked(
    text: str, is_generated: IsGenerated, gap_at: GapAt, style_at: StyleAt
) -> str:
    """The text, as long as before. A word of few letters counts where others are set alike."""
    lone = [m.start() for m in _AFTER_LETTER.finditer(text) if is_generated(m.end() - 1)]
    if not lone:
        return text
    setting = _Setting(is_generated, gap_at, style_at)
    lines = (line for line in LINE.finditer(text) if _holds_any(line.span(), lone))
    by_line = [list(_spreads(line, setting)) for line in lines]
    known = list(chain.from_iterable(_certain(spreads, text) for spreads in by_line))
    marked = list(text)
    for spread in chain.from_iterable(by_line):
        if any(map(spread.is_as, known)):
            _mark(spread.words, marked)
    return "".join(marked)


def _holds_any(span: Span, places: Sequence[int]) -> bool:
    start, end = span
    return any(start <= place < end for place in places)


def _mark(words: Sequence[Sequence[int]], marked: list[str]) -> None:
    """Mark what stands between the letters of each word."""
    for before, after in chain.from_iterable(map(pairwise, words)):
        marked[before + 1 : after] = WITHIN_WORD * (after - before - 1)


def _max_gap(before: Style, after: Style) -> float:
    """How far apart two letters of a word can stand: those of one text object, or of one piece of
    a tagged page, small capitals or not."""
    if before._replace(size=0) != after._replace(size=0):
        return 0.0
    return _MAX_GAP if before is after or before.mark >= 0 else _MAX_GAP_OF_PARTS


def _spreads(line: re.Match[str], setting: _Setting) -> Iterator[_Spread]:
    """The words of each stretch of a line without a space of its own."""
    for letters, gaps in _stretches(line, setting):
        apart = [gap for gap in gaps if gap > _MIN_GAP]
        if apart:
            usual = median_high(apart)
            words = [word for word in _words(letters, gaps, usual) if len(word) > 1]
            yield _Spread(words, usual, setting.style_at(letters[-1]))


def _stretches(line: re.Match[str], setting: _Setting) -> Iterator[tuple[list[int], list[float]]]:
    """The letters of each stretch, and the gaps between them."""
    places = [place for place, letter in enumerate(line[0], line.start()) if letter != " "]
    stretch, gaps = places[:1], list[float]()
    for before, after in pairwise(places):
        gap = setting.gap_between(before, after)
        if gap < math.inf:
            stretch.append(after)
            gaps.append(gap)
        else:
            yield stretch, gaps
            stretch, gaps = [after], []
    yield stretch, gaps


def _words(letters: Sequence[int], gaps: Sequence[float], usual: float) -> Iterator[list[int]]:
    """The letters of each word; only the first of one whose letters do not stand apart evenly."""
    word, is_even = [letters[0]], True
    for letter, gap in zip(letters[1:], gaps, strict=True):
        if gap > usual + _MAX_WIDER:
            yield word if is_even else word[:1]
            word, is_even = [letter], True
        else:
            word.append(letter)
            is_even = is_even and gap > max(usual / 2 - _MAX_NARROWER, 0.0)
    yield word if is_even else word[:1]


def _certain(line: Sequence[_Spread], text: str) -> list[_Spread]:
    return [spread for spread in line if _is_certain(spread, line, text)]


def _is_certain(spread: _Spread, line: Sequence[_Spread], text: str) -> bool:
    """Whether no letter of a spread stands for itself: they are too close, or those of its line
    spell something, other than `A B C D E F` or `Y N Y N N Y`."""
    alike = chain.from_iterable(each.words for each in line if each.is_as(spread))
    signs = [text[i].lower() for i in chain.from_iterable(alike) if text[i].isalnum()]
    letters = list(filter(str.isalpha, signs))
    if spread.gap < _MIN_SPACE:
        return len(letters) >= _MIN_CLOSE_LETTERS
    are_many = len(signs) >= _MIN_SIGNS and len(set(signs)) >= _MIN_DIFFERENT
    return are_many and letters != sorted(letters) and _are_spelt(letters)


def _are_spelt(letters: Sequence[str]) -> bool:
    vowels = sum(letter in "aeiou" for letter in letters)
    return vowels >= _MIN_VOWELS * len(letters)
