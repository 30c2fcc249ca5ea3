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

from parsers.scan.numbers.counting import RowNumber, of_most_parts
from parsers.scan.numbers.forced_numbers import forced_numbers
from parsers.scan.numbers.look_alikes import are_alike, is_misread
from parsers.scan.numbers.number_columns import (
    Cell,
    Column,
    Neighbours,
    columns,
    is_alone,
    may_be_one_number,
    with_columns_mended,
)
from parsers.scan.words import DOUBTFUL, SURE, ScannedWord, joined

MAX_DOUBTED_BEGINNING = 65.0  # confidence of a word that only begins like its number
MIN_ORDERED = 4  # in a column, besides one that breaks their order
_FIRST_HALF, _SECOND_HALF = re.compile(r"(\d{1,2}\.){1,2}"), re.compile(r"\d{1,2}[.)]?")


def with_row_numbers(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page, with misread numbers in a column of numbers corrected."""
    whole = _with_halves_joined(words)
    counted = {id(word) for column in columns(whole) for word in _counted(column)}
    sure = [_confirmed(word) if id(word) in counted else word for word in whole]
    return with_columns_mended(with_columns_mended(sure, forced_numbers), _misread)


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
    numbered = [(word, number) for word in column if (number := RowNumber.of(word.text))]
    numbers = [None, *(number for _, number in numbered), None]
    for (word, number), above, below in zip(numbered, numbers, numbers[2:], strict=False):
        goes_on = above is None or above.is_followed_by(number)
        is_gone_on_with = below is None or number.is_followed_by(below)
        beside = [each for each in (above, below) if each and each.section == number.section]
        if goes_on and is_gone_on_with and beside:
            yield word


def _confirmed(word: ScannedWord) -> ScannedWord:
    return word._replace(confidence=max(word.confidence, SURE))


def _misread(column: Column, beside: Neighbours) -> Iterator[tuple[Cell, str]]:
    """The misread numbers of a column, and as what they must be read."""
    numbers = _in_order(_in_sections(of_most_parts([RowNumber.of(word.text) for word in column])))
    known = [i for i, number in enumerate(numbers) if number]
    for start, end in pairwise([-1, *known, len(column)]):
        above = numbers[start] if start >= 0 else None
        below = numbers[end] if end < len(column) else None
        between = column[start + 1 : end]
        if below and not above and (first := _first_of_page(between, below)):
            yield first
        for word in between:
            if found := _likely(beside.cell(word), _expected(above, below)):
                cell, above = found
                yield cell, above.text
            elif due := next(filter(partial(_begins, word.text), _expected(above, below)), None):
                is_last, is_alone = word is between[-1], beside.leave_alone([word])
                if is_last or is_alone:
                    yield [word], due.text if is_last and is_alone else word.text
        if above and not below and (last := _last_of_page(between, above)):
            yield last


def _likely(cell: Cell, expected: Iterable[RowNumber]) -> tuple[Cell, RowNumber] | None:
    """The first of the expected numbers that a cell may be, or its first part alone."""
    pairs = product(expected, (cell, cell[:1]))
    return next(((parts, number) for number, parts in pairs if _looks_like(parts, number)), None)


def _first_of_page(words: Column, below: RowNumber) -> tuple[Cell, str] | None:
    """The word above the first number of a page that is the one before it, misread."""
    meant = below._replace(number=below.number - 1).text
    if below.number > 1 and words and is_misread(words[-1].text, meant):
        return [words[-1]], meant
    return None


def _last_of_page(words: Column, above: RowNumber) -> tuple[Cell, str] | None:
    """The word below the last number of a page that begins the next section, misread."""
    first = above.first_of_next_section
    if first and words and is_misread(words[-1].text, first.text):
        return [words[-1]], first.text
    return None


def _in_sections(numbers: list[RowNumber | None]) -> list[RowNumber | None]:
    """The numbers of a column without those of another section than both beside them, between
    which one is missing: 2.4.2 between 2.1.1 and 2.1.3."""
    present = [i for i, number in enumerate(numbers) if number]
    others = {
        i
        for above, i, below in zip(present, present[1:], present[2:], strict=False)
        if _is_of_other_section(numbers[above], numbers[i], numbers[below])
    }
    return [None if i in others else number for i, number in enumerate(numbers)]


def _is_of_other_section(
    above: RowNumber | None, number: RowNumber | None, below: RowNumber | None
) -> bool:
    if not (above and number and below) or above.section == number.section:
        return False
    is_room = above.section == below.section and below.number == above.number + 2
    return is_room and number.number == above.number + 1


def _in_order(numbers: list[RowNumber | None]) -> list[RowNumber | None]:
    """The numbers of a column without the only duplicate that breaks their order."""
    present = [i for i, number in enumerate(numbers) if number]
    if len(present) <= MIN_ORDERED:
        return numbers
    counts = Counter(numbers)
    repeated = [i for i in present if counts[numbers[i]] > 1]
    breaking = [i for i in repeated if _is_in_order_without(numbers, i)]
    if len(breaking) != 1:
        return numbers
    return [None if i == breaking[0] else number for i, number in enumerate(numbers)]


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
    is_doubted = min(part.confidence for part in parts) <= MAX_DOUBTED_BEGINNING
    is_cut = parts[0].confidence <= DOUBTFUL and (meant.startswith(text) or meant.endswith(text))
    begins = text.startswith(expected.section) or are_alike(text[0], meant[0])
    is_like = begins and len(text) <= len(meant) + 1
    breaks_order = len(parts) == 1 and RowNumber.of(parts[0].text) is not None
    is_beginning = is_cut or ((is_doubted or breaks_order) and is_like)
    return is_beginning or is_misread(text, meant)


def _begins(text: str, number: RowNumber) -> bool:
    """Whether a number may begin so, its section included: `3` begins 3.1 and not 3.1.1."""
    return number.text.startswith(text) and text.startswith(number.section[:-1])
