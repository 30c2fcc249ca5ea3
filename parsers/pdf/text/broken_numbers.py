"""Numbers that a narrow column broke in the midst: `2.1` and below it `0`, `20/06/202` and `4`.

Of the numbers of rows the count tells, of dates and sums the form.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from parsers.pdf.page import Page, Word, without_words
from parsers.pdf.text.document_lines import MIN_STEP

MAX_STEP = 1.8  # sizes of type from one half of a number to the next
MIN_COUNTED = 3  # numbers that count by one up to a broken one
SAME_EDGE = 1.5  # points between the starts of numbers below one another
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,2}(?:\.\d{1,2}){0,2}\.")
_REST = re.compile(r"\d{1,2}\.?")
_BROKEN = re.compile(r"[£$€]?[\d/.,-]*[\d/-]")  # a full stop may end a sentence
_REST_OF_FORM = re.compile(r"[\d/.,-]*\d(?!\w)")
_WHOLE = re.compile(
    r"\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d"
    r"|(?:19|20)\d\d-\d\d-\d\d"
    r"|[£$€]\d{1,3}(?:,\d{3})+|\d{1,3}(?:,\d{3}){2,}"
)
_COMPLETE = re.compile(r"\d{1,2}([/.-])\d{1,2}\1(?:\d\d|\d{4})|[£$€]?\d+(?:,\d{3})*")
_CENTURY = re.compile(r"\d{1,2}/\d{1,2}/(?:19|20)")
_YEAR = re.compile(r"\d\d")

_Parts: TypeAlias = tuple[int, ...]


class _Placed(NamedTuple):
    """A word of a page that may be a number, or the rest of one."""

    page: Page
    word: Word


def with_whole_numbers(pages: Sequence[Page]) -> list[Page]:
    """The pages; the halves of numbers of rows are one where the numbers above count up to it."""
    halves = [pair for column in _columns(pages) for pair in _halves(column)]
    if not halves:
        return list(pages)
    return [_joined(page, halves) for page in pages]


def is_broken_number(text: str, below: str) -> bool:
    """Whether the last word of a text and the first of the line below are one date or one sum, of
    which the first alone is none."""
    rest = _REST_OF_FORM.match(below)
    if not rest:
        return False
    before = text.rpartition(" ")[2]
    if _CENTURY.fullmatch(before) and _YEAR.fullmatch(below):
        return True
    if not _BROKEN.fullmatch(before) or _COMPLETE.fullmatch(before):
        return False
    return _WHOLE.fullmatch(before + rest[0]) is not None


def _columns(pages: Sequence[Page]) -> Iterator[list[_Placed]]:
    """The numbers of all pages that begin at one edge, from top to bottom."""
    numbers = [_Placed(page, word) for page in pages for word in page.words if _may_be_part(word)]
    column: list[_Placed] = []
    for number in sorted(numbers, key=lambda number: number.word.x0):
        if column and number.word.x0 - column[0].word.x0 > SAME_EDGE:
            yield sorted(column, key=_height)
            column = []
        column.append(number)
    if column:
        yield sorted(column, key=_height)


def _may_be_part(word: Word) -> bool:
    is_numeric = word.text[0].isdecimal() and not word.turned
    return is_numeric and (_NUMBER.fullmatch(word.text) or _REST.fullmatch(word.text)) is not None


def _height(number: _Placed) -> tuple[int, float]:
    return number.page.number, number.word.base


def _halves(column: Sequence[_Placed]) -> Iterator[tuple[Word, Word]]:
    """The two halves of each number of a column that was broken."""
    counted: list[_Parts] = []
    rest: Word | None = None
    for above, below in zip(column, [*column[1:], None], strict=True):
        if above.word is rest:
            continue
        parts = _parts(above.word.text)
        if below and _are_halves(above, below, counted):
            rest = below.word
            parts = _parts(above.word.text + rest.text)
            yield above.word, rest
        if not counted or parts != _next(counted[-1]):
            counted = []
        counted.append(parts)


def _are_halves(above: _Placed, below: _Placed, counted: Sequence[_Parts]) -> bool:
    """Whether two words below one another are the number that those before count up to."""
    if len(counted) < MIN_COUNTED or not _REST.fullmatch(below.word.text):
        return False
    is_next = _parts(above.word.text + below.word.text) == _next(counted[-1])
    return is_next and "." in above.word.text and _are_lines_of_cell(above, below)


def _are_lines_of_cell(above: _Placed, below: _Placed) -> bool:
    """Whether words stand on two lines of one cell, which a page may have cut, and the second alone
    on its own."""
    return _is_next_line(above, below) and _is_alone(below.word, below.page)


def _is_next_line(above: _Placed, below: _Placed) -> bool:
    if above.page is not below.page:
        return below.page.number - above.page.number == 1
    top, word = above.word.base, below.word
    is_close = MIN_STEP * word.size < word.base - top < MAX_STEP * word.size
    return is_close and not _is_parted(below.page, top, word)


def _is_parted(page: Page, top: float, word: Word) -> bool:
    """Whether a rule runs between a height and a word below it."""
    level = [rule for rule in page.rules if not rule.upright and top < rule.at < word.base]
    return any(rule.start <= word.x0 <= rule.end for rule in level)


def _is_alone(word: Word, page: Page) -> bool:
    """Whether no other word stands a space behind a word."""
    return not any(
        word.x0 < other.x0 < word.x1 + 0.6 * word.size
        for other in page.words
        if abs(other.base - word.base) < 0.3 * word.size
    )


def _parts(text: str) -> _Parts:
    return tuple(map(int, text.rstrip(".").split(".")))


def _next(parts: _Parts) -> _Parts:
    return (*parts[:-1], parts[-1] + 1)


def _joined(page: Page, halves: Sequence[tuple[Word, Word]]) -> Page:
    """The page with the first halves that stand on it made whole, and without the second ones."""
    whole = {id(first): first._replace(text=first.text + rest.text) for first, rest in halves}
    kept = without_words(page.words, [rest for _, rest in halves])
    return page._replace(words=[whole.get(id(word), word) for word in kept])
