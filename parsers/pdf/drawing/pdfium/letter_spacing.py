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
from parsers.pdf.drawing.pdfium.kerning import LINE, WITHIN_WORD, GapAt, IsGenerated

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
_GapBetween: TypeAlias = Callable[[int, int], float]  # two characters, of the height of their line


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

    def gap_between(before: int, after: int) -> float:
        if after - before > 1 and not is_generated(before + 1):
            return math.inf
        gap = gap_at((before + 1, after))
        most = _max_gap(style_at(before), style_at(after))
        return gap if gap <= most else math.inf

    lines = (m for m in LINE.finditer(text) if any(m.start() <= i < m.end() for i in lone))
    spreads_of_lines = [list(_spreads(line, gap_between, style_at)) for line in lines]
    known = [s for spreads in spreads_of_lines for s in spreads if _is_certain(s, spreads, text)]
    marked = list(text)
    for spread in chain.from_iterable(spreads_of_lines):
        if any(map(spread.is_as, known)):
            for before, after in chain.from_iterable(map(pairwise, spread.words)):
                marked[before + 1 : after] = WITHIN_WORD * (after - before - 1)
    return "".join(marked)


def _max_gap(before: Style, after: Style) -> float:
    """How far apart two letters of a word can stand: those of one text object, or of one piece of
    a tagged page, small capitals or not."""
    if before._replace(size=0) != after._replace(size=0):
        return 0.0
    return _MAX_GAP if before is after or before.mark >= 0 else _MAX_GAP_OF_PARTS


def _spreads(line: re.Match[str], gap_between: _GapBetween, style_at: StyleAt) -> Iterator[_Spread]:
    """The words of each stretch of a line without a space of its own."""
    letters = [i for i, letter in enumerate(line[0], line.start()) if letter != " "]
    stretch, gaps = letters[:1], list[float]()
    for before, after in [*pairwise(letters), (letters[-1], -1)]:
        gap = gap_between(before, after) if after > 0 else math.inf
        if gap < math.inf:
            stretch.append(after)
            gaps.append(gap)
            continue
        apart = [gap for gap in gaps if gap > _MIN_GAP]
        if apart:
            usual = median_high(apart)
            words = [word for word in _words(stretch, gaps, usual) if len(word) > 1]
            yield _Spread(words, usual, style_at(before))
        stretch, gaps = [after], []


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


def _is_certain(spread: _Spread, line: Sequence[_Spread], text: str) -> bool:
    """Whether no letter of a spread stands for itself: they are too close, or those of its line
    spell something, other than `A B C D E F` or `Y N Y N N Y`."""
    alike = chain.from_iterable(each.words for each in line if each.is_as(spread))
    signs = [text[i].lower() for i in chain.from_iterable(alike) if text[i].isalnum()]
    letters = [sign for sign in signs if sign.isalpha()]
    if spread.gap < _MIN_SPACE:
        return len(letters) >= _MIN_CLOSE_LETTERS
    are_many = len(signs) >= _MIN_SIGNS and len(set(signs)) >= _MIN_DIFFERENT
    return are_many and letters != sorted(letters) and _are_spelt(letters)


def _are_spelt(letters: Sequence[str]) -> bool:
    vowels = sum(letter in "aeiou" for letter in letters)
    return vowels >= _MIN_VOWELS * len(letters)
