"""Corrects misread row numbers: `Al` above `A2` is `A1`. Words in, words out.

A number is corrected only if the numbers above and below it leave no choice, and it looks like the
expected one or was hardly read at all. It is then reported as a doubtful word. One that was read is
sure where those above and below it count on.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise, product
from typing import NamedTuple

from parsers.scan.numbers.counting import RowNumber, of_most_parts, places_of, without_places
from parsers.scan.numbers.forced_numbers import forced_numbers
from parsers.scan.numbers.look_alikes import are_alike, is_misread
from parsers.scan.numbers.misread_links import is_linked, words_before
from parsers.scan.numbers.number_columns import (
    Cell,
    Column,
    Mend,
    Neighbours,
    columns,
    is_alone,
    may_be_one_number,
    numbered,
    with_columns_mended,
)
from parsers.scan.words import DOUBTFUL, SURE, ScannedWord, joined

MAX_DOUBTED_BEGINNING = 65.0  # confidence of a word that only begins like its number
# Capitals that are read for one another: sections, unless a number breaks the order of its own.
LIKE_CAPITALS = ({"C", "G"}, {"E", "F"})
MIN_ORDERED = 4  # in a column, besides one that breaks their order
_FIRST_HALF, _SECOND_HALF = re.compile(r"(\d{1,2}\.){1,2}"), re.compile(r"\d{1,2}[.)]?")


def with_row_numbers(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page, with misread numbers in a column of numbers corrected."""
    whole = _with_halves_joined(words)
    counted = {id(word) for column in columns(whole) for word in _counted(column)}
    sure = [_confirmed(word) if id(word) in counted else word for word in whole]
    return with_columns_mended(
        with_columns_mended(sure, _outside_links(forced_numbers, sure)),
        _outside_links(_misread, sure),
    )


def _outside_links(mend: Mend, words: Sequence[ScannedWord]) -> Mend:
    """The same without numbers of links, with which lines of a text may begin."""

    def mended(column: Column, beside: Neighbours) -> Iterator[tuple[Cell, str]]:
        for cell, text in mend(column, beside):
            if not is_linked(list(words_before(cell[0], words))):
                yield cell, text

    return mended


def _with_halves_joined(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words, with a number in a cell that was read as two as one: `2.` and `6`."""
    found: list[ScannedWord] = []
    for word, after in pairwise([*words, None]):
        if not word:
            continue
        before = found[-1] if found else None
        if before and _are_halves(before, word) and is_alone(word, after):
            found[-1] = joined([before, word], before.text + word.text)
        else:
            found.append(word)
    return found


def _are_halves(before: ScannedWord, word: ScannedWord) -> bool:
    is_number = _FIRST_HALF.fullmatch(before.text) and _SECOND_HALF.fullmatch(word.text)
    return is_number is not None and may_be_one_number(before, word)


def _counted(column: Column) -> Iterator[ScannedWord]:
    """The numbers that go on with the one above and are gone on with by the one below."""
    words = numbered(column)
    numbers = [RowNumber.of(word.text) for word in words]
    around = zip([None, *numbers], numbers, [*numbers[1:], None], strict=False)
    for word, (above, number, below) in zip(words, around, strict=True):
        if number and _counts_on(above, number, below):
            yield word


def _counts_on(above: RowNumber | None, number: RowNumber, below: RowNumber | None) -> bool:
    """Whether a number stands in its order, beside another one of its section."""
    goes_on = above is None or above.is_followed_by(number)
    is_gone_on_with = below is None or number.is_followed_by(below)
    sections = [beside.section for beside in (above, below) if beside]
    return goes_on and is_gone_on_with and number.section in sections


def _confirmed(word: ScannedWord) -> ScannedWord:
    return word._replace(confidence=max(word.confidence, SURE))


def _misread(column: Column, beside: Neighbours) -> Iterator[tuple[Cell, str]]:
    """The misread numbers of a column, and as what they must be read."""
    numbers = _in_order(_in_sections(of_most_parts([RowNumber.of(word.text) for word in column])))
    for gap in _gaps(column, numbers):
        if gap.below and not gap.above:
            yield from _first_of_page(gap.words, gap.below)
        yield from _misread_between(gap, beside)


class _Gap(NamedTuple):
    """Words between two numbers of a column, or before its first or after its last."""

    above: RowNumber | None
    words: Column
    below: RowNumber | None


def _gaps(column: Column, numbers: Sequence[RowNumber | None]) -> Iterator[_Gap]:
    places = places_of(numbers)
    above = None
    for start, end in pairwise([-1, *places, len(column)]):
        below = numbers[end] if end < len(column) else None
        yield _Gap(above, column[start + 1 : end], below)
        above = below


def _misread_between(gap: _Gap, beside: Neighbours) -> Iterator[tuple[Cell, str]]:
    """The misread numbers of a gap, each expected below the one before."""
    above = gap.above
    for word in gap.words:
        if found := _likely(beside.cell(word), _expected(above, gap.below)):
            cell, above = found
            yield cell, above.text
        else:
            is_last, is_alone = word is gap.words[-1], beside.leave_alone([word])
            yield from _begun(word, _expected(above, gap.below), is_last, is_alone)
    if above and not gap.below:
        yield from _last_of_page(gap.words, above)


def _begun(
    word: ScannedWord, expected: Iterable[RowNumber], is_last: bool, is_alone: bool
) -> Iterator[tuple[Cell, str]]:
    """A word that an expected number begins with. It is that number where nothing stands right
    after it and it is the last before the number below; where it is but one of these, a doubtful
    word."""
    due = next(filter(partial(_begins, word.text), expected), None)
    if due and (is_last or is_alone):
        yield [word], due.text if is_last and is_alone else word.text


def _likely(cell: Cell, expected: Iterable[RowNumber]) -> tuple[Cell, RowNumber] | None:
    """The first of the expected numbers that a cell may be, or its first part alone."""
    pairs = product(expected, (cell, cell[:1]))
    return next(((parts, number) for number, parts in pairs if _looks_like(parts, number)), None)


def _first_of_page(words: Column, below: RowNumber) -> Iterator[tuple[Cell, str]]:
    """The word above the first number of a page that is the one before it, misread."""
    meant = below._replace(number=below.number - 1).text
    if below.number > 1 and words and is_misread(words[-1].text, meant):
        yield [words[-1]], meant


def _last_of_page(words: Column, above: RowNumber) -> Iterator[tuple[Cell, str]]:
    """The word below the last number of a page that begins the next section, misread."""
    first = above.first_of_next_section
    if first and words and is_misread(words[-1].text, first.text):
        yield [words[-1]], first.text


def _in_sections(numbers: list[RowNumber | None]) -> list[RowNumber | None]:
    """The numbers of a column without those of another section than both beside them, between
    which one is missing: 2.4.2 between 2.1.1 and 2.1.3."""
    present = places_of(numbers)
    others = {
        place
        for above, place, below in zip(present, present[1:], present[2:], strict=False)
        if _is_of_other_section(numbers[above], numbers[place], numbers[below])
    }
    return without_places(numbers, others)


def _is_of_other_section(
    above: RowNumber | None, number: RowNumber | None, below: RowNumber | None
) -> bool:
    if above is None or number is None or below is None:
        return False
    is_one_missing = above.section == below.section and below.number == above.number + 2
    return is_one_missing and above.section != number.section and number.number == above.number + 1


def _in_order(numbers: list[RowNumber | None]) -> list[RowNumber | None]:
    """The numbers of a column without the only duplicate that breaks their order."""
    present = places_of(numbers)
    if len(present) <= MIN_ORDERED:
        return numbers
    counts = Counter(numbers)
    repeated = [place for place in present if counts[numbers[place]] > 1]
    breaking = [place for place in repeated if _is_in_order_without(numbers, place)]
    return without_places(numbers, breaking) if len(breaking) == 1 else numbers


def _is_in_order_without(numbers: Sequence[RowNumber | None], left_out: int) -> bool:
    """Whether the numbers are consecutive when one is left out and its row stays free."""
    before = [number for number in numbers[:left_out] if number]
    after = [number for number in numbers[left_out + 1 :] if number]
    pairs = [*pairwise(before), *pairwise(after)]
    leaves_room = not before or not after or _leaves_room(before[-1], after[0])
    return leaves_room and all(above.is_followed_by(below) for above, below in pairs)


def _leaves_room(above: RowNumber, below: RowNumber) -> bool:
    """Whether one number may be missing between two."""
    if below.section == above.section:
        return below.number == above.number + 2
    return below.number <= 2


def _expected(above: RowNumber | None, below: RowNumber | None) -> Iterator[RowNumber]:
    """The expected numbers between two: the next one, or the first of a section."""
    following = above._replace(number=above.number + 1) if above else None
    if following and following != below:
        yield following
    begins_section = below and (above is None or above.section != below.section)
    if below and below.number == 2 and begins_section:
        yield below._replace(number=1)


def _looks_like(parts: Cell, expected: RowNumber) -> bool:
    """Whether words may be the expected number, misread or read only at its beginning."""
    text, meant = "".join(part.text for part in parts), expected.text
    is_cut = parts[0].confidence <= DOUBTFUL and (meant.startswith(text) or meant.endswith(text))
    if is_cut or _is_number_misread(text, meant):
        return True
    is_doubted = min(part.confidence for part in parts) <= MAX_DOUBTED_BEGINNING
    breaks_order = len(parts) == 1 and RowNumber.of(text) is not None
    return (is_doubted or breaks_order) and _begins_like(text, expected)


def _is_number_misread(text: str, meant: str) -> bool:
    """Whether a text looks like a number; one that breaks the order of its column may have another
    capital."""
    has_like_capital = {text[0], meant[0]} in LIKE_CAPITALS and text[1:] == meant[1:]
    return is_misread(text, meant) or has_like_capital


def _begins_like(text: str, expected: RowNumber) -> bool:
    """Whether a text, hardly longer than a number, has its section or its first sign."""
    meant = expected.text
    begins = text.startswith(expected.section) or are_alike(text[0], meant[0])
    return begins and len(text) <= len(meant) + 1


def _begins(text: str, number: RowNumber) -> bool:
    """Whether a number may begin so, its section included: `3` begins 3.1 and not 3.1.1."""
    return number.text.startswith(text) and text.startswith(number.section[:-1])
