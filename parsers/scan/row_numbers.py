"""Corrects misread row numbers: `Al` above `A2` is `A1`. Words in, words out.

A number is corrected only if the numbers above and below it leave no choice, and it looks like the
expected one or was hardly read at all. It is then reported as a doubtful word. One that was read is
sure where those above and below it count on.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from itertools import pairwise, product

from parsers.scan.counting import RowNumber, of_most_parts
from parsers.scan.forced_numbers import forced_numbers
from parsers.scan.look_alikes import are_alike, is_misread
from parsers.scan.words import DOUBTFUL, SURE, ScannedWord, joined, with_parts_replaced

MAX_EDGE_DEVIATION = 0.6  # relative to the line height, between left edges in a column
MAX_GAP_IN_NUMBER = 0.75  # relative to the line height, between the parts of one number
MIN_GAP_AFTER = 1.0  # relative to the line height, between a number in a cell and another one
MAX_DOUBTED_BEGINNING = 65.0  # confidence of a word that only begins like its number
MIN_NUMBERS = 3  # correctly read, in a column
MIN_ORDERED = 4  # in a column, besides one that breaks their order
_FIRST_HALF, _SECOND_HALF = re.compile(r"(\d{1,2}\.){1,2}"), re.compile(r"\d{1,2}[.)]?")

Mend = Callable[
    [Sequence[ScannedWord], Mapping[int, ScannedWord], Set[int]],
    Iterator[tuple[Sequence[ScannedWord], str]],
]


def with_row_numbers(words: Sequence[ScannedWord]) -> list[ScannedWord]:
    """The words of a page, with misread numbers in a column of numbers corrected."""
    whole = _with_halves_joined(words)
    counted = {id(word) for column in _columns(whole) for word in _counted(column)}
    sure = [_confirmed(word) if id(word) in counted else word for word in whole]
    return with_columns_mended(with_columns_mended(sure, forced_numbers), _mended)


def with_columns_mended(
    words: Sequence[ScannedWord], mend: Mend, least: int = MIN_NUMBERS
) -> list[ScannedWord]:
    """The words of a page, those of its columns of at least so many numbers as they are mended."""
    whole = {id(w): after for w, after in pairwise(words) if may_be_one_number(w, after)}
    alone = {id(w) for w, after in pairwise([*words, None]) if w and is_alone(w, after)}
    columns = _columns(words, least)
    mended = (found for column in columns for found in mend(column, whole, alone))
    return with_parts_replaced(words, ((parts, joined(parts, text)) for parts, text in mended))


def letters_of_numbers(words: Sequence[ScannedWord]) -> set[str]:
    """The letters that number sections in the columns of numbers of a page: `A` of A1."""
    numbers = [RowNumber.of(word.text) for column in _columns(words) for word in column]
    return {number.section for number in numbers if number and number.section.isalpha()}


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


def is_alone(word: ScannedWord, after: ScannedWord | None) -> bool:
    """Whether no word stands right after one on its line."""
    return not (after and word.is_followed_by(after, MIN_GAP_AFTER))


def may_be_one_number(word: ScannedWord, after: ScannedWord) -> bool:
    """Whether two words are so close that they may be one number: `1 l` for `1.1`."""
    return word.is_followed_by(after, MAX_GAP_IN_NUMBER)


def _counted(column: Sequence[ScannedWord]) -> Iterator[ScannedWord]:
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


def _columns(words: Sequence[ScannedWord], least: int = MIN_NUMBERS) -> Iterator[list[ScannedWord]]:
    """Columns of words with a common left edge that contain at least so many numbers."""
    left = [word for word in words if RowNumber.of(word.text)]
    while left:
        edge = left[0]
        column = [w for w in words if abs(w.x0 - edge.x0) <= MAX_EDGE_DEVIATION * edge.height]
        taken = set(map(id, column))
        if sum(RowNumber.of(word.text) is not None for word in column) >= least:
            yield sorted(column, key=lambda word: word.base)
        left = [word for word in left if id(word) not in taken and word is not edge]


def _mended(
    column: Sequence[ScannedWord], whole: Mapping[int, ScannedWord], alone: Set[int]
) -> Iterator[tuple[list[ScannedWord], str]]:
    """The words of misread numbers of a column, and as what they must be read; `whole` are the
    words right after others that may be parts of them, and nothing stands after those `alone`."""
    numbers = _in_order(_in_sections(of_most_parts([RowNumber.of(word.text) for word in column])))
    known = [i for i, number in enumerate(numbers) if number]
    for start, end in pairwise([-1, *known, len(column)]):
        above = numbers[start] if start >= 0 else None
        below = numbers[end] if end < len(column) else None
        between = column[start + 1 : end]
        if below and not above and (first := _first_of_page(between, below)):
            yield first
        for word in between:
            both = [word, *filter(None, [whole.get(id(word))])]
            for expected, parts in product(_expected(above, below), (both, [word])):
                if _looks_like(parts, expected):
                    yield parts, expected.text
                    above = expected
                    break
            else:
                is_last = word is between[-1]
                due = [each for each in _expected(above, below) if _begins(word.text, each)]
                if due and (is_last or id(word) in alone):  # only its beginning
                    is_number = is_last and id(word) in alone
                    yield [word], due[0].text if is_number else word.text
        if above and not below and (last := _last_of_page(between, above)):
            yield last


def _first_of_page(
    words: Sequence[ScannedWord], below: RowNumber
) -> tuple[list[ScannedWord], str] | None:
    """The word above the first number of a page that is the one before it, misread."""
    meant = below._replace(number=below.number - 1).text
    if below.number > 1 and words and is_misread(words[-1].text, meant):
        return [words[-1]], meant
    return None


def _last_of_page(
    words: Sequence[ScannedWord], above: RowNumber
) -> tuple[list[ScannedWord], str] | None:
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


def _looks_like(parts: Sequence[ScannedWord], expected: RowNumber) -> bool:
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
