"""How the rows of a table with a statement are written: a review's table in, its habits out."""

from collections.abc import Sequence
from typing import NamedTuple

from parsers.recogniser.cells import Line, ReadCell
from parsers.recogniser.majority import are_mostly
from parsers.recogniser.tables import ReviewTable

_MIN_NUMBERED = 0.75  # of the statements of a table in which nearly all have numbers
ENDED = tuple(".;:!?)")


class Habits(NamedTuple):
    """How the rows of a table are written, which tells a row that a page cut from a whole one.

    Each is true of most rows: they have numbers (nearly all of them), begin small, end in a stop.
    `paged` says that pages may have cut them.
    """

    paged: bool
    numbered: bool
    nearly_all_numbered: bool
    begins_small: bool
    ends_in_stops: bool


def habits_of(table: ReviewTable) -> Habits:
    """How the rows with a statement are written."""
    columns = table.columns
    body = [*table.above, *table.below]
    counted = _filled_of_column(body, columns.numbering)
    said = [cell.text for cell in _filled_of_column(body, columns.statement)]
    numbers = sum(cell.number is not None for cell in counted)
    return Habits(
        paged=table.paged,
        numbered=numbers * 2 >= len(counted),
        nearly_all_numbered=numbers >= _MIN_NUMBERED * len(said),
        begins_small=are_mostly(said, lambda text: text[:1].islower()),
        ends_in_stops=are_mostly(said, lambda text: text.endswith(ENDED)),
    )


def _filled_of_column(lines: Sequence[Line], column: int) -> list[ReadCell]:
    cells = (line[column] for line in lines)
    return [cell for cell in cells if cell and cell.content]
