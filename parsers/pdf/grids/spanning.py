"""Base lines and the edges between columns -> which of the lines run across the columns.

A line whose words stand close on both sides of an edge does, as a title across a table does. It
does not if it begins in the column where the other lines do, right there unless other edges part
it: its cell before the edge is full.
"""

from collections.abc import Sequence

from parsers.pdf.grids.base_lines import Baselines
from parsers.pdf.grids.gutters import crosses
from parsers.pdf.page import Word

MAX_OFF_START = 2.0  # points between the beginnings of lines of one column
MAX_OFF_EDGE = 0.6  # the same where no other edge parts a line: a word may stand there by chance
MIN_BEGUN = 2  # lines that show where a column's text begins
MIN_SPACE = 0.15  # sizes of type between a full cell and the next one


def spanning(rows: Baselines, inner: Sequence[float]) -> list[bool]:
    """For each base line whether it runs across an edge between two columns."""
    starts = [_start(rows, x) for x in inner]
    return [_spans(row, inner, starts) for row in rows]


def _spans(row: list[Word], inner: Sequence[float], starts: Sequence[float | None]) -> bool:
    crossed = [place for place, x in enumerate(inner) if crosses(row, [x])]
    is_parted = any(_is_parted(row, x) for place, x in enumerate(inner) if place not in crossed)
    most = MAX_OFF_START if is_parted else MAX_OFF_EDGE
    return any(not _begins(row, inner[p], starts[p], most) for p in crossed)


def _is_parted(row: list[Word], x: float) -> bool:
    return row[0].x0 < x <= row[-1].x0


def _begins(row: list[Word], x: float, start: float | None, most: float) -> bool:
    """Whether what a line says beyond an edge begins where the text of the column does, or at most
    so far from there."""
    before = [word for word in row if word.x0 < x]
    beyond = row[len(before)] if len(before) < len(row) else None
    if start is None or beyond is None or abs(beyond.x0 - start) > most:
        return False
    return beyond.x0 - max(word.x1 for word in before) >= MIN_SPACE * beyond.size


def _start(rows: Baselines, x: float) -> float | None:
    """Where several lines begin right of an edge: those that do not cross it, or any."""
    clear = [row for row in rows if not crosses(row, [x])]
    start = _common_start(clear, x)
    return _common_start(rows, x) if start is None else start


def _common_start(rows: Baselines, x: float) -> float | None:
    firsts = [_first_beyond(row, x) for row in rows]
    begun = [start for start in firsts if start is not None]
    least = min(begun, default=0.0)
    return least if sum(start - least <= MAX_OFF_START for start in begun) >= MIN_BEGUN else None


def _first_beyond(row: list[Word], x: float) -> float | None:
    return next((word.x0 for word in row if word.x0 >= x), None)
