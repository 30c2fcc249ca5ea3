"""Row and column spans, limited to their row group and table. Rows in, rows with such spans out."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from parsers.document.blocks import Row
from parsers.document.bounds import MAX_COLUMNS
from parsers.errors import TooLarge

# HTML standard, 4.9.11: larger values are clamped to these.
_MAX_COLUMN_SPAN, _MAX_ROW_SPAN = 1_000, 65_534


def column_span(text: str | None) -> int:
    """The value of a `colspan` attribute; 1 if it is invalid."""
    return min(max(integer(text) or 1, 1), _MAX_COLUMN_SPAN)


def row_span(text: str | None) -> int:
    """The value of a `rowspan` attribute; 0 means to the end of the row group."""
    span = integer(text)
    return _MAX_ROW_SPAN if span == 0 else min(max(span or 1, 1), _MAX_ROW_SPAN)


def integer(text: str | None) -> int | None:
    """The leading integer of an attribute, as browsers read it: `2`, `2px`; None for `two`."""
    text = (text or "").strip()
    sign = -1 if text[:1] == "-" else 1
    text = text[:10].lstrip("+-")
    digits = text[: len(text) - len(text.lstrip("0123456789"))]
    return sign * int(digits) if digits else None


def fit(rows: Sequence[Row], groups: Sequence[int]) -> tuple[Row, ...]:
    """The rows with spans cut at the end of their row group (`groups`: a number for each row).

    Columns in which no cell begins are removed: layout tools leave them behind, and `colspan=100`
    means only the whole width.
    """
    rows = [_cut(row, i, _end(groups, i)) for i, row in enumerate(rows)]
    starts = _starts(rows)
    columns = sorted({start for row in starts for start in row})
    return tuple(_spanning(row, line, columns) for row, line in zip(rows, starts, strict=True))


def _spanning(row: Row, starts: Sequence[int], columns: Sequence[int]) -> Row:
    """The row with each cell spanning the columns that begin within it."""
    cells = []
    for cell, start in zip(row.cells, starts, strict=True):
        end = bisect_left(columns, start + cell.column_span)
        cells.append(cell._replace(column_span=end - bisect_left(columns, start)))
    return row._replace(cells=tuple(cells))


def _end(groups: Sequence[int], i: int) -> int:
    return bisect_left(groups, groups[i] + 1)


def _cut(row: Row, i: int, end: int) -> Row:
    if all(cell.row_span <= end - i for cell in row.cells):
        return row
    cells = (cell._replace(row_span=min(cell.row_span, end - i)) for cell in row.cells)
    return row._replace(cells=tuple(cells))


def _starts(rows: Sequence[Row]) -> list[list[int]]:
    """The column in which each cell begins, by the table model of the HTML standard."""
    starts: list[list[int]] = []
    above: list[tuple[int, int, int]] = []  # (start, end, first row that is free again)
    for i, row in enumerate(rows):
        above = sorted(span for span in above if span[2] > i)
        if len(above) > MAX_COLUMNS:
            raise TooLarge()
        line = list(_starts_below(above, row))
        above += [
            (start, start + cell.column_span, i + cell.row_span)
            for start, cell in zip(line, row.cells, strict=True)
            if cell.row_span > 1
        ]
        starts.append(line)
    return starts


def _starts_below(above: Sequence[tuple[int, int, int]], row: Row) -> Iterator[int]:
    """The column in which each cell of a row begins, below the cells that reach down into it."""
    column, waiting = 0, 0
    for cell in row.cells:
        while waiting < len(above) and above[waiting][0] <= column:
            column = max(column, above[waiting][1])
            waiting += 1
        yield column
        column += cell.column_span
