"""A page's first row, and whether it goes on with the last row of the table on the page before.

A row and the table so far in, an answer out.
"""

from itertools import chain
from math import inf

from parsers.pdf.grids.joined_table import (
    RECENT,
    JoinedTable,
    blank_columns,
    extend_lowest_cell,
    has_spans,
    host_of,
    is_bold,
    is_closed,
    text_of,
)
from parsers.pdf.grids.table_numbers import comes_next, is_numbered, numbering
from parsers.pdf.page import Line, Piece, is_near_any
from parsers.pdf.text.lines import goes_on_in_sentence
from parsers.pdf.text.row_labels import label

MAX_PADDING = 18.0  # points between the end of a full line and the edge of its cell
SAME_START = 1.0  # points between the starts of two lines of one column
MIN_ROOM = 1.5  # sizes of type: that of a line


def goes_on(row: list[Piece], table: JoinedTable) -> bool:
    """Whether a page's first row is the rest of the last row before the page's end."""
    if _stands_apart(row, table):
        return False
    key, numbers = numbering(table)
    first = text_of(row, key)
    if not first:
        return any(p.lines for p in row) and not _is_below_shared(key, row, table)
    if not text_of(table.rows[-1], key) and _fill_each_other(table.rows[-1], row):
        return True
    if is_numbered(table, numbers):
        here = label(first)
        return here is None or not comes_next(here, numbers)
    return breaks_off(row, table) or _fills_open_row(row, table, key)


def _is_shared(column: int, row: list[Piece], table: JoinedTable) -> bool:
    """Whether a column has cells over several rows: an empty one at the top of a page is the rest
    of such a cell, whether the row is new or not."""
    recent = [row, *table.rows[-RECENT:]]
    return any(p.rows > 1 for cells in recent for p in cells if p.column == column)


def _is_below_shared(key: int, row: list[Piece], table: JoinedTable) -> bool:
    """Whether a row is another one beside a cell over several rows, as its other cells tell."""
    if not _is_shared(key, row, table) or breaks_off(row, table):
        return False
    return _is_as_full(row, table.rows[-1], key) or _has_own_entry(row, table)


def _is_as_full(row: list[Piece], last: list[Piece], key: int) -> bool:
    """Whether a row has cells below all that the last one has, and these go on in none of them."""
    above = [piece for piece in last if piece.lines and piece.column != key]
    return len(above) > 1 and all(_has_ended(piece, host_of([row], piece)) for piece in above)


def _has_ended(cell: Piece, below: Piece | None) -> bool:
    """Whether a cell ended a sentence above a cell with text, or both are entries of a line."""
    if not below or not below.lines:
        return False
    return is_closed(cell) or (_is_entry(cell) and _is_entry(below))


def _stands_apart(row: list[Piece], table: JoinedTable) -> bool:
    """Whether a row is a title, or comes after one or after headings in bold."""
    is_title = len(row) == 1 and row[0].columns > 1 and not breaks_off(row, table)
    if is_title or _is_across(table.rows[-1], table):
        return True
    return is_bold(table.rows[-1]) and not is_bold(row)


def _fills_open_row(row: list[Piece], table: JoinedTable, key: int) -> bool:
    """Whether no rule closed the last row, and nothing in a row tells that it is another."""
    if table.open_columns is None or key not in table.open_columns:
        return False
    return not (_begins_anew(row, table) or _has_own_entry(row, table))


def breaks_off(row: list[Piece], table: JoinedTable) -> bool:
    """Whether a row goes on in mid-sentence with the last row before the page's end."""
    return any(_breaks_off_in_sentence(host_of(table.rows, piece), piece) for piece in row)


def without_rests(row: list[Piece], table: JoinedTable) -> list[Piece]:
    """A new row without the pieces that are the rest of a cell which spans rows over the page."""
    if is_bold(table.rows[-1]) and not is_bold(row):
        return row
    kept: list[Piece] = []
    spans = table.has_spans or has_spans(table.rows[-RECENT:])
    key = numbering(table).column
    for piece in row:
        host = host_of(table.rows, piece)
        is_number = _is_number(piece, key, row, table)
        if is_number or not host or not _runs_on(host, piece, table, spans):
            kept.append(piece)
            continue
        rest, own = _parted_at(piece, _top_of(row, key))
        extend_lowest_cell(table.rows, rest, 0 if own else piece.rows)
        kept += [own] if own else []
    return kept


def _is_number(piece: Piece, key: int, row: list[Piece], table: JoinedTable) -> bool:
    """Whether a piece is what a row is known by, and not the rest of a cell over several rows."""
    return piece.column == key and (bool(piece.lines) or not _is_shared(key, row, table))


def in_own_column(row: list[Piece], table: JoinedTable) -> list[Piece]:
    """A page's first row; what stands alone in it, below the text of a column but the first, is the
    rest of that column and no title across all."""
    if len(row) != 1 or row[0].columns < 2 or not row[0].lines:
        return row
    (piece,) = row
    for column in range(1, len(table.xs) - 1):
        starts = _starts_in(table.rows[-RECENT:], column)
        if all(is_near_any(line.x0, starts, SAME_START) for line in piece.lines):
            return [piece._replace(column=column, columns=1)]
    return row


def _starts_in(rows: list[list[Piece]], column: int) -> set[float]:
    """Where the lines of a column begin."""
    every = chain.from_iterable(rows)
    cells = [cell for cell in every if (cell.column, cell.columns) == (column, 1)]
    lines = list(chain.from_iterable(cell.lines for cell in cells))
    return {line.x0 for line in lines} | {line.bullet_x0 for line in lines}


def _is_across(row: list[Piece], table: JoinedTable) -> bool:
    """Whether a row's first cell goes over all columns."""
    return row[0].columns == len(table.xs) - 1


def _fill_each_other(last: list[Piece], row: list[Piece]) -> bool:
    """Whether each of two rows has text only in the columns where the other has none: one row,
    whose cells a page break put on either side of it."""
    filled = _filled_columns(last)
    return bool(filled) and filled.isdisjoint(_filled_columns(row))


def _filled_columns(row: list[Piece]) -> set[int]:
    return {piece.column for piece in row if piece.lines}


def _begins_anew(row: list[Piece], table: JoinedTable) -> bool:
    """Whether several cells of a row begin below others, and each of these ended a sentence."""
    hosts = [host_of(table.rows[-1:], piece) for piece in row if piece.lines]
    filled = [host for host in hosts if host and host.lines]
    return len(filled) > 1 and all(map(is_closed, filled))


def _has_own_entry(row: list[Piece], table: JoinedTable) -> bool:
    """Whether a row has an entry of a single line below one, though the last row went on below that
    on the page before."""
    last = table.rows[-1]
    hosts = [(host_of([last], piece), piece) for piece in row]
    bottom = max((line.base for cell in last for line in cell.lines), default=0.0)
    entries = [host for host, piece in hosts if host and _is_entry(host) and _is_entry(piece)]
    return any(_had_room(entry, bottom) for entry in entries)


def _had_room(cell: Piece, bottom: float) -> bool:
    """Whether a further line of a cell had found room in its row, which reaches to `bottom`."""
    last = cell.lines[-1]
    return bottom - last.base > MIN_ROOM * last.size


def _is_entry(cell: Piece) -> bool:
    return len(cell.lines) == 1 and not cell.lines[0].bullet


def _runs_on(host: Piece, piece: Piece, table: JoinedTable, spans: bool) -> bool:
    """Whether a piece is the rest of the cell above it; `spans`: the table has shared cells."""
    if host.columns != piece.columns:
        return False
    if not piece.lines:
        is_own = piece.column in blank_columns(table) or _is_tallest(host, table.rows[-1])
        return spans and not is_own
    if any(line.bullet for line in host.lines) and _goes_on_below_bullets(host, piece.lines[0]):
        return True
    return _breaks_off_in_sentence(host, piece) and (spans or _was_wrapped(host, piece, table.xs))


def _goes_on_below_bullets(host: Piece, first: Line) -> bool:
    """Whether a line goes on with the last item of a cell. What begins with a capital further to
    the left than its text, where the bullets are, is an action that has none."""
    is_below_text = is_near_any(first.x0, {line.x0 for line in host.lines}, SAME_START)
    may_go_on = is_below_text or first.text[:1].islower()
    return may_go_on and not first.bullet and not is_closed(host)


def _is_tallest(cell: Piece, row: list[Piece]) -> bool:
    """Whether a cell of one row has more lines than the others: it made the row as high as it is,
    which a cell over further rows does not."""
    others = [len(other.lines) for other in row if other is not cell]
    return cell in row and cell.rows == 1 and len(cell.lines) > max(others, default=0)


def _was_wrapped(host: Piece, piece: Piece, xs: tuple[float, ...]) -> bool:
    """Whether the first word of a piece had no room left on the line above it. A short entry, such
    as `on track` below `on track`, is one of its own."""
    room = xs[host.column + host.columns] - host.lines[-1].x1
    return room < piece.lines[0].first_word_width + MAX_PADDING


def _breaks_off_in_sentence(host: Piece | None, piece: Piece) -> bool:
    """Whether a cell broke off in mid-sentence and a piece goes on with it."""
    if not host or not host.lines or not piece.lines:
        return False
    return goes_on_in_sentence(host.lines[-1], piece.lines[0])


def _top_of(row: list[Piece], key: int) -> float:
    """The base of the line on which a row's number stands; endless if it has none."""
    cell = next((p for p in row if p.column == key and p.lines), None)
    return cell.lines[0].base if cell else inf


def _parted_at(piece: Piece, top: float) -> tuple[Piece, Piece | None]:
    """What of a piece stands above a new row, and what in it; None where all of it goes on."""
    above = tuple(line for line in piece.lines if line.base < top - 0.5 * line.size)
    if not above or len(above) == len(piece.lines):
        return piece, None
    return piece._replace(lines=above), piece._replace(lines=piece.lines[len(above) :])
