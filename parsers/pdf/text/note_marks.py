"""Pages -> pages without the marks of footnotes and endnotes behind their words.

A mark is raised and smaller than what it follows, and a note that begins with it stands further
down on the page, or on a later one. No power, unit or formula is a mark.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from parsers.pdf.page import MAX_RAISED_SIZE, MAX_RISE, Page, Word, is_raised_type
from parsers.pdf.text.edge_lines import zone_of
from parsers.pdf.text.enclosures import is_enclosed

MAX_MARKS = 300  # of notes, in a file; more raised signs are something else
MAX_GAP = 0.3  # sizes of type between a word and its mark
MAX_SIZES = 3.0  # times a mark's size, a word's own
MAX_SPACE, MAX_TAB = 1.0, 5.0  # sizes of a note's mark, between it and the words beside it
_END = attrgetter("x1")
_BASE = attrgetter("base")
_SIGN = r"(\d{1,2}|[ivx]{1,5}|[*†‡§]{1,3})"
_MARK = re.compile(rf"[\[(]?{_SIGN}[\])]?")
_NOTE = re.compile(rf"[\[(]?{_SIGN}(?:[\]).:]*$|(?=[A-Z]))")  # "1", "[1]", "1.", "1Of"
_MARKED = re.compile(r"[^\W_]|[.,;:!?)\]%'\"’”]")  # what a mark can stand behind
_UNIT = re.compile(r"(?:^|[^a-zA-Z])(?:[a-zA-Z]|mm|cm|km|ft|in|yd|[CNS]O)$")
_POWERS = frozenset("23")


class _Mark(NamedTuple):
    """A mark as it stands on a page: its sign, and the places of its word and itself."""

    page: Page
    sign: str
    word: Word
    mark: Word


class _Note(NamedTuple):
    """The sign that a line begins with, and where it stands."""

    page: int
    base: float
    sign: str


def without_note_marks(pages: Sequence[Page]) -> list[Page]:
    """The pages without the marks that a note answers to."""
    marks = [mark for page in pages for mark in _marks(page)]
    if not 0 < len(marks) <= MAX_MARKS:
        return list(pages)
    signs = {mark.sign for mark in marks}
    notes = [note for page in pages for note in _notes(page, signs)]
    answered = _without_powers([mark for mark in marks if _is_answered(mark, notes)])
    return [_unmarked(page, answered) for page in pages]


def _marks(page: Page) -> Iterator[_Mark]:
    """The raised signs behind the words of a page, wherever its file draws them."""
    largest = max((word.size for word in page.words), default=0.0)
    small = [word for word in page.words if word.size < MAX_RAISED_SIZE * largest]
    signs = [word for word in small if _MARK.fullmatch(word.text)]
    words = sorted(page.words, key=_END) if signs else []
    for mark in signs:
        word, sign = _word_before(mark, words), mark.text.strip("[]()")
        if word and _can_be_marked(word, sign):
            yield _Mark(page, sign, word, mark)


def _word_before(mark: Word, words: Sequence[Word]) -> Word | None:
    """The word that a mark stands behind, of words sorted by where they end."""
    most = MAX_GAP * MAX_SIZES * mark.size
    start = bisect_left(words, mark.x0 - most, key=_END)
    stop = bisect_right(words, mark.x0 + most, key=_END)
    return next((word for word in words[start:stop] if _is_behind(mark, word)), None)


def _is_behind(mark: Word, word: Word) -> bool:
    """Whether a word is raised behind another."""
    if mark.turned or word.turned or abs(mark.x0 - word.x1) > MAX_GAP * word.size:
        return False
    return is_raised_type(word.base - mark.base, mark.size, word.size)


def _can_be_marked(word: Word, sign: str) -> bool:
    is_power = sign in _POWERS and _UNIT.search(word.text) is not None
    return not is_power and _MARKED.match(word.text[-1]) is not None


def _notes(page: Page, signs: Collection[str]) -> Iterator[_Note]:
    """The signs that lines outside tables begin with."""
    by_base = sorted(page.words, key=_BASE)
    for word in page.words:
        sign = _NOTE.match(word.text)
        if not sign or sign[1] not in signs or not _begins_line(word, by_base):
            continue
        if not is_enclosed([word], page, zone_of(page)):
            yield _Note(page.number, word.base, sign[1])


def _begins_line(first: Word, by_base: Sequence[Word]) -> bool:
    """Whether a word is followed by others on its line, and stands behind none. The words of its
    page are sorted by their base lines."""
    reach = MAX_RISE * first.size
    start = bisect_right(by_base, first.base - reach, key=_BASE)
    level = by_base[start : bisect_left(by_base, first.base + reach, key=_BASE)]
    is_behind = any(0 <= first.x0 - word.x1 < MAX_SPACE * first.size for word in level)
    is_followed = any(0 <= word.x0 - first.x1 < MAX_TAB * first.size for word in level)
    return is_followed and not is_behind


def _is_answered(mark: _Mark, notes: Sequence[_Note]) -> bool:
    place = (mark.page.number, mark.word.base)
    return any(note.sign == mark.sign and note[:2] > place for note in notes)


def _without_powers(marks: Sequence[_Mark]) -> list[_Mark]:
    """The marks without signs behind figures that also stand behind words: their notes belong to
    these, and what stands behind a figure is its power."""
    signs = Counter((mark.page.number, mark.sign) for mark in marks)
    return [m for m in marks if not _is_figure(m) or signs[m.page.number, m.sign] == 1]


def _is_figure(mark: _Mark) -> bool:
    return mark.sign in _POWERS and mark.word.text[-1].isdecimal()


def _unmarked(page: Page, marks: Sequence[_Mark]) -> Page:
    """The page without those marks that stand on it; what they follow takes their room."""
    taken = {id(mark.mark) for mark in marks}
    wider = {id(m.word): m.word._replace(x1=max(m.word.x1, m.mark.x1)) for m in marks}
    kept = [wider.get(id(word), word) for word in page.words if id(word) not in taken]
    return page._replace(words=kept)
