"""Rows of scans at the ends of pages whose halves were perhaps joined, or kept apart, wrongly.

Tables made whole and the lines around them in, diagnostics out. A row is told unless its words or
its number say that it was read right: a half goes on in mid-sentence, or the next number follows.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, pairwise, product, starmap
from typing import TypeAlias

from parsers.diagnostics import Diagnostic
from parsers.pdf.grids.joined_table import JoinedTable, host_of, text_of
from parsers.pdf.grids.joining import FlowItem
from parsers.pdf.grids.table_numbers import numbering
from parsers.pdf.page import Line, Piece
from parsers.pdf.text.lines import goes_on_in_sentence
from parsers.pdf.text.row_labels import Label, label
from parsers.provenance import Place

JOINED = (
    "what stands at the top of page {} was read as the rest of this row: compare with the picture"
)
APART = (
    "this row at the top of page {} goes on in mid-sentence with the row above, yet it was not read"
    " as its rest: compare with the picture"
)
BELOW = (
    "what stands at the top of page {} goes on in mid-sentence with this row, yet it was not read"
    " as its rest: compare with the picture"
)

_Doubt: TypeAlias = tuple[int, str, int]  # the index of a row, the message, the page
_OverPage: TypeAlias = tuple[Line, Line]  # the last line of a page and the first of the next


def doubtful_rows(flow: Sequence[FlowItem], scanned: Collection[int]) -> Iterator[Diagnostic]:
    """What to tell of the rows at the tops of scanned pages."""
    following = zip(flow, [*flow[1:], None], strict=False)
    tables = [(item, after) for item, after in following if isinstance(item, JoinedTable)]
    for number, (table, after) in enumerate(tables, 1):
        for r, message, page in chain(_joined(table), _apart(table), _below(table, after)):
            if page in scanned:
                place = Place(table.pages[r], number, r + 1)
                yield Diagnostic("doubtful-row", message.format(page), place)


def _joined(table: JoinedTable) -> Iterator[_Doubt]:
    """Rows that go over a page, though neither their words nor their numbers say so."""
    for r, row in enumerate(table.rows):
        halves = [pair for piece in row for pair in _over_page(piece.lines)]
        if halves and not _any_goes_on(halves) and not _is_counted(table, r):
            yield r, JOINED, halves[0][1].page


def _apart(table: JoinedTable) -> Iterator[_Doubt]:
    """Rows at the top of a page that go on in mid-sentence with the one above."""
    for r, (above, row) in enumerate(pairwise(table.rows), 1):
        below = [pair for piece in row for pair in _ends_over_page(above, piece)]
        if _any_goes_on(below):
            yield r, APART, below[0][1].page


def _ends_over_page(above: list[Piece], piece: Piece) -> Iterator[_OverPage]:
    """The last line of the cell above a piece and its first, if a page begins between them."""
    host = host_of([above], piece)
    return _over_page([*host.lines[-1:], *piece.lines[:1]] if host else [])


def _below(table: JoinedTable, after: FlowItem | None) -> Iterator[_Doubt]:
    """What stands below a table at the top of the next page: lines, or another table."""
    lasts = [piece.lines[-1] for piece in table.rows[-1] if piece.lines]
    pairs = product(lasts, _first_lines(after))
    below = [(last, first) for last, first in pairs if last.page < first.page]
    if _any_goes_on(below):
        yield len(table.rows) - 1, BELOW, below[0][1].page


def _first_lines(item: FlowItem | None) -> list[Line]:
    if isinstance(item, JoinedTable):
        return [piece.lines[0] for piece in item.rows[0] if piece.lines]
    return [item] if item else []


def _over_page(lines: Sequence[Line]) -> Iterator[_OverPage]:
    """The last line of each page and the first of the next."""
    yield from ((above, below) for above, below in pairwise(lines) if above.page < below.page)


def _any_goes_on(pairs: Iterable[_OverPage]) -> bool:
    return any(starmap(goes_on_in_sentence, pairs))


def _is_counted(table: JoinedTable, r: int) -> bool:
    """Whether the row below one has the next number, so that none is lost between them."""
    column = numbering(table).column
    numbers = [label(text_of(row, column)) for row in table.rows[r : r + 2]]
    here, below = numbers if len(numbers) == 2 else (None, None)
    return here is not None and below is not None and _is_next(below, here)


def _is_next(below: Label, here: Label) -> bool:
    """Whether a number is one more than another, or the first of a later section."""
    (kind, parts), (kind_below, parts_below) = here, below
    is_one_more = bool(parts) and parts_below == (*parts[:-1], parts[-1] + 1)
    begins_section = parts_below[-1:] == (1,) and parts_below > parts
    return kind == kind_below and (is_one_more or begins_section)
