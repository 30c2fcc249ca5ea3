"""Row numbers that those above and below leave no choice about. A column of words in, numbers out.

Between 1.1 and 1.3 one cell that was hardly read is 1.2, whatever was read there, and between 3.2.1
and 3.3.2 three cells are 3.2.2, 3.2.3 and 3.3.1 if the first two look like these.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from parsers.scan.numbers.counting import RowNumber, of_most_parts, places_of, without_places
from parsers.scan.numbers.number_columns import Cell, Column, Neighbours

MAX_DOUBTED = 75.0  # confidence of a word that only shows that there is something
MAX_DOUBTED_WORD = 65.0  # and of one that is read as letters alone
MAX_MISSING = 3  # numbers in a row
MAX_LETTERS = 6  # of a number that was hardly read
MIN_LIKENESS = 0.6  # of the digits that were read to those of a number
_WORD = re.compile(r"[^\W\d]{3,}.*")


def forced_numbers(column: Column, beside: Neighbours) -> Iterator[tuple[Cell, str]]:
    """The cells of a column that were hardly read, and as what they must be read."""
    numbers = numbers_in_order(column)
    start, above = -1, None
    for end, below in enumerate(numbers):
        if below is None:
            continue
        between = map(beside.cell, column[start + 1 : end])
        cells = [cell for cell in between if beside.leave_alone(cell) and _may_be_number(cell)]
        missing = _missing(above, below, len(cells))
        if missing and _fit(cells, missing, below):
            yield from ((cell, n.text) for cell, n in zip(cells, missing, strict=True))
        start, above = end, below


def numbers_in_order(column: Column) -> list[RowNumber | None]:
    """The numbers of a column, without doubtful ones that break their order."""
    numbers = of_most_parts([RowNumber.of(word.text) for word in column])
    present = places_of(numbers)
    neighbours = zip([None, *present], present, [*present[1:], None], strict=False)
    out_of_order = {
        place
        for above, place, below in neighbours
        if column[place].confidence <= MAX_DOUBTED
        and not (_is_in_order(numbers, above, place) and _is_in_order(numbers, place, below))
    }
    return without_places(numbers, out_of_order)


def _is_in_order(numbers: Sequence[RowNumber | None], above: int | None, below: int | None) -> bool:
    """Whether a number may stand below another one: it is the next, or further on in a section."""
    one = numbers[above] if above is not None else None
    other = numbers[below] if below is not None else None
    if one is None or other is None:
        return True
    return one.is_followed_by(other) or (one.section == other.section and one.number < other.number)


def _may_be_number(cell: Cell) -> bool:
    """Whether a cell is a number or was hardly read; a heading is neither."""
    text = _text(cell)
    most = MAX_DOUBTED_WORD if _WORD.fullmatch(text) else MAX_DOUBTED
    is_possible = any(map(str.isdigit, text)) or _confidence(cell) <= most
    return is_possible and len(text) <= MAX_LETTERS and any(map(str.isalnum, text))


def _missing(above: RowNumber | None, below: RowNumber, cells: int) -> list[RowNumber]:
    """The numbers that so many cells between two must have; none where they may be several."""
    if above and above.is_next_section(below):
        last = above.number + cells - max(below.number - 1, 0)
        rest = [above._replace(number=number) for number in range(above.number + 1, last + 1)]
        first = 1
    else:
        rest = []
        first = above.number + 1 if above and above.section == below.section else 1
    missing = [*rest, *(below._replace(number=n) for n in range(first, below.number))]
    return missing if len(missing) == cells <= MAX_MISSING else []


def _fit(cells: Sequence[Cell], missing: Sequence[RowNumber], below: RowNumber) -> bool:
    """Whether cells may be numbers: hardly read or like them, and like them where another section
    follows, which may have begun earlier."""
    pairs = list(zip(cells, missing, strict=True))
    are_possible = all(
        _is_like(cell, number) or (_is_doubted(cell) and number.section == below.section)
        for cell, number in pairs
    )
    return are_possible and any(map(_is_doubted, cells))


def _is_doubted(cell: Cell) -> bool:
    return _confidence(cell) <= MAX_DOUBTED


def _confidence(cell: Cell) -> float:
    return min(word.confidence for word in cell)


def _is_like(cell: Cell, number: RowNumber) -> bool:
    read, meant = (text.replace(".", "") for text in (_text(cell), number.text))
    return SequenceMatcher(None, read, meant, False).ratio() >= MIN_LIKENESS


def _text(cell: Cell) -> str:
    return "".join(word.text for word in cell)
