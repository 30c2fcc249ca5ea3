"""Row numbers that were hardly read, as they are read alone. A column of words in, numbers out.

The engine takes `2.1` for `Del.` beside other cells; from pictures of other sizes it reads some of
them well. A reading is taken if the numbers above and below leave room for it.
"""

from collections.abc import Iterable, Iterator, Sequence

from parsers.scan.numbers.counting import RowNumber
from parsers.scan.numbers.forced_numbers import MAX_DOUBTED, numbers_in_order
from parsers.scan.numbers.look_alikes import is_misread
from parsers.scan.numbers.number_columns import Cell, Column, Neighbours, numbered
from parsers.scan.rereading.phrases import ReadPhrase
from parsers.scan.rereading.second_reading import texts_of
from parsers.scan.words import SURE, ScannedWord

SIZES = 0.5, 0.7, 1.0, 0.6, 0.85  # of the picture, relative to that of the page
MIN_NUMBERS = 2  # read well, in a column
MAX_LETTERS = 6  # of what is read for a number
MAX_WIDER = 1.0  # line heights by which it goes beyond all numbers of its column
MAX_READ = 15  # cells of a page

Numbers = Sequence[RowNumber | None]


class NumbersReadAlone:
    """Reads the doubtful cells of columns of numbers; `read_phrase` reads print alone."""

    def __init__(self, read_phrase: ReadPhrase) -> None:
        self._read_phrase = read_phrase
        self._left = MAX_READ

    def __call__(self, column: Column, beside: Neighbours) -> Iterator[tuple[Cell, str]]:
        """The cells of a column that a reading alone finds a number in, and these."""
        numbers = _without_jumps(column, numbers_in_order(column))
        for place, word in enumerate(column):
            cell = beside.cell(word)
            is_cell = beside.leave_alone(cell) and _may_be_number(cell, column)
            if not is_cell or numbers[place] or not self._left:
                continue
            if number := self._read(_box(cell, column), _room(numbers, place)):
                numbers[place] = number
                yield cell, number.text

    def _read(self, box: ScannedWord, room: set[RowNumber]) -> RowNumber | None:
        """The only number of some that a reading says, or else one that looks like it."""
        self._left -= 1
        texts = ["".join(texts_of(self._read_phrase([box], size))) for size in SIZES]
        said = room.intersection(map(RowNumber.of, texts))
        like = {number for number in room if _is_like_any(number, texts)}
        return next((found.pop() for found in (said, like) if len(found) == 1), None)


def _is_like_any(number: RowNumber, texts: Iterable[str]) -> bool:
    return any(is_misread(text, number.text) for text in texts)


def _without_jumps(column: Column, numbers: Numbers) -> list[RowNumber | None]:
    """The numbers of a column, without doubtful ones that leave out those before them."""
    kept: list[RowNumber | None] = []
    for word, number in zip(column, numbers, strict=True):
        above = next(filter(None, reversed(kept)), None)
        is_jump = number and above and not above.is_followed_by(number)
        kept.append(None if is_jump and word.confidence <= MAX_DOUBTED else number)
    return kept


def _may_be_number(cell: Cell, column: Column) -> bool:
    """Whether a doubtful cell is as short as the numbers of its column."""
    letters = sum(len(word.text) for word in cell)
    is_doubted = min(word.confidence for word in cell) < SURE
    reach = max(word.x1 for word in numbered(column)) + MAX_WIDER * cell[0].height
    return is_doubted and letters <= MAX_LETTERS and cell[-1].x1 <= reach


def _box(cell: Cell, column: Column) -> ScannedWord:
    """The place of a cell, as wide as the numbers of its column."""
    words = [*cell, *numbered(column)]
    return cell[0]._replace(x0=min(word.x0 for word in words), x1=max(word.x1 for word in words))


def _room(numbers: Numbers, place: int) -> set[RowNumber]:
    """The numbers that may stand at a place: those that follow the one above it, and the one before
    the number below."""
    found = set(_following(numbers[:place]))
    below = next(filter(None, numbers[place + 1 :]), None)
    if below and below.number > 1:
        found.add(below._replace(number=below.number - 1))
    return found - set(numbers)


def _following(above: Numbers) -> Iterator[RowNumber]:
    """The numbers that may follow the last one above a cell, as many as there are cells from it to
    this one, and the first of the next section."""
    for cells, last in enumerate(reversed(above), 1):
        if last:
            yield from (last._replace(number=last.number + n) for n in range(1, cells + 1))
            yield from filter(None, [last.first_of_next_section])
            return
