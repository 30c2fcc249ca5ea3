"""A page -> the words that are printed over one another, which nobody can read.

So a spreadsheet prints rows that are too low for their text: the last line of a cell runs into the
cell below.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter

from parsers.pdf.page import Page, Word

MIN_OVERLAP = 0.5  # sizes of type that two words share of their line
MAX_APART = 0.65  # sizes of type between the base lines of words that run into one another
MAX_LARGER = 1.5  # times the size of what stands behind a text, such as a watermark

_BASE, _PLACE = attrgetter("base"), attrgetter("base", "x0")


def count_overprinted(page: Page) -> int:
    """How many words of a page run into another one; none of a scan, which was read as it looks."""
    if page.dots_per_inch:
        return 0
    level = sorted(filter(_is_level_text, page.words), key=_PLACE)
    lines = [list(line) for _, line in groupby(level, key=_BASE)]
    return sum(1 for _ in _overprinted(lines))


def _is_level_text(word: Word) -> bool:
    """Whether a word holds letters or figures: the dots or lines of a form are there to be written
    over."""
    return not word.turned and any(map(str.isalnum, word.text))


def _overprinted(lines: Sequence[list[Word]]) -> Iterator[Word]:
    """The words that run into the one before them, or into one of the next base line."""
    for line in lines:
        touching = [pair for pair in pairwise(line) if pair[0].x1 > pair[1].x0]
        yield from (word for before, word in touching if _overlap(before, word))
    for above, below in pairwise(lines):
        if below[0].base - above[0].base < MAX_APART * min(above[0].size, below[0].size):
            yield from _running_into(above, below)


def _running_into(above: Sequence[Word], below: Iterable[Word]) -> Iterator[Word]:
    """The words that run into one of the line above; both lines go from left to right."""
    place = 0
    for word in below:
        while place < len(above) and above[place].x1 <= word.x0:
            place += 1
        if place < len(above) and _overlap(above[place], word):
            yield word


def _overlap(one: Word, two: Word) -> bool:
    shared = min(one.x1, two.x1) - max(one.x0, two.x0)
    smaller, larger = min(one.size, two.size), max(one.size, two.size)
    return larger <= MAX_LARGER * smaller and shared > MIN_OVERLAP * smaller
