"""A word of a page's text -> its parts, where a raised and smaller mark stands at its end.

So `employer` and the mark of a footnote behind it are two words, though no space parts them.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TypeAlias

from parsers.pdf.drawing.pdfium.kerning import Span
from parsers.pdf.page import is_raised_type

_CLOSING = ".,;:!?)]\"'’”"
_LAST_SIGNS = frozenset("0123456789ivx*†‡§")  # of marks
ENDS_OF_MARKED = _LAST_SIGNS.union(_CLOSING)  # the last signs of words that may hold a mark

# What a character is asked for by its index: its height above the page's lower edge; its size.
HeightAt: TypeAlias = Callable[[int], float]
SizeAt: TypeAlias = Callable[[int], float]


def parts(text: str, word: Span, height_at: HeightAt, size_at: SizeAt) -> Iterator[Span]:
    """What stands before the mark, the mark, and what closes a sentence behind it; the whole word
    where it holds no mark."""
    start, stop = word
    last = start + len(text[start:stop].rstrip(_CLOSING)) - 1
    may_be_mark = last > start and text[last] in _LAST_SIGNS
    if not may_be_mark or height_at(last) <= height_at(start):
        yield word
        return
    height, size = height_at(start), size_at(start)

    def is_raised(index: int) -> bool:
        return is_raised_type(height_at(index) - height, size_at(index), size)

    first, after = last + 1, last + 1
    while first > start + 1 and is_raised(first - 1):
        first -= 1
    while first <= last and after < stop and is_raised(after):
        after += 1  # "[1]"
    ends = sorted({start, first, after, stop})
    yield from pairwise(ends if first <= last else (start, stop))
