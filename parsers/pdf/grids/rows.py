"""A table that is being joined, and whether a page's first row goes on with its last row."""

from dataclasses import dataclass, field
from math import inf
from typing import NamedTuple

from parsers.pdf.page import Piece, is_near_any
from parsers.pdf.text.lines import ends_sentence
from parsers.pdf.text.row_labels import Label, follows, label

MAX_PADDING = 18.0  # points between the end of a full line and the edge of its cell
SAME_START = 1.0  # points between the starts of two lines of one column
MIN_ROOM = 1.5  # sizes of type: that of a line
MIN_NUMBERED = 0.5  # of a table's rows, for a row without a number to be none
RECENT = 40  # rows of a table that tell how its rows are numbered


@dataclass
class JoinedTable:
    """A table while its parts are being joined: the page, the pieces and the kind of each row."""

    xs: tuple[float, ...]
    page: int  # of the last part
    rows: list[list[Piece]] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    open_columns: frozenset[int] | None = None  # as of the last part
    is_cut: bool = False  # as of the last part
    has_spans: bool = False  # whether it or a table before it has cells over several rows
    blanks_before: frozenset[int] = frozenset()  # columns that rows of the table before leave empty
    heading_rows: set[int] = field(default_factory=set)  # those repeated on a later page


class Numbering(NamedTuple):
    """The column with the rows' numbers, and those of a table's last rows."""

    column: int
    numbers: list[Label]


def goes_on(row: list[Piece], table: JoinedTable) -> bool:
    """Whether a page's first row is the rest of the last row before the page's end."""
    is_title = len(row) == 1 and row[0].columns > 1 and not breaks_off(row, table)
    if is_title or _is_across(table.rows[-1], table):
        return False
    if is_bold(table.rows[-1]) and not is_bold(row):
        return False
    key, numbers = numbering(table)
    first = text_of(row, key)
    if not first:
        return any(p.lines for p in row)
    if not text_of(table.rows[-1], key) and _fill_each_other(table.rows[-1], row):
        return True
    if is_numbered(table, numbers):
        here = label(first)
        return here is None or not comes_next(here, numbers)
    if breaks_off(row, table):
        return True
    is_open = table.open_columns is not None and key in table.open_columns
    return is_open and not _begins_anew(row, table) and not _has_own_entry(row, table)


def breaks_off(row: list[Piece], table: JoinedTable) -> bool:
    """Whether a row goes on in mid-sentence with the last row before the page's end."""
    return any(_breaks_off_in_sentence(host_of(table.rows, piece), piece) for piece in row)


def is_numbered(table: JoinedTable, numbers: list[Label]) -> bool:
    """Whether most of a table's last rows have a number."""
    return len(numbers) > 1 and len(numbers) >= MIN_NUMBERED * (len(table.rows[-RECENT:]) - 1)


def _is_across(row: list[Piece], table: JoinedTable) -> bool:
    """Whether a row's first cell goes over all columns."""
    return row[0].columns == len(table.xs) - 1


def _begins_anew(row: list[Piece], table: JoinedTable) -> bool:
    """Whether several cells of a row begin below others, and each of these ended a sentence."""
    below = [(host_of(table.rows[-1:], piece), piece) for piece in row if piece.lines]
    hosts = [host for host, _ in below if host and host.lines]
    return len(hosts) > 1 and all(map(is_closed, hosts))


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


def without_rests(row: list[Piece], table: JoinedTable) -> list[Piece]:
    """A new row without the pieces that are the rest of a cell which spans rows over the page."""
    if is_bold(table.rows[-1]) and not is_bold(row):
        return row
    kept: list[Piece] = []
    spans = table.has_spans or has_spans(table.rows[-RECENT:])
    key = numbering(table).column
    for piece in row:
        host = host_of(table.rows, piece)
        is_below = host is not None and host.columns == piece.columns and piece.column != key
        if not host or not is_below or not _runs_on(host, piece, table, spans):
            kept.append(piece)
            continue
        rest, own = _parted_at(piece, _top_of(row, key))
        _extend(table.rows, rest, 0 if own else piece.rows)
        kept += [own] if own else []
    return kept


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
    cells = [p for row in rows for p in row if (p.column, p.columns) == (column, 1)]
    lines = [line for cell in cells for line in cell.lines]
    return {line.x0 for line in lines} | {line.bullet_x0 for line in lines}


def append(rows: list[list[Piece]], more: list[Piece]) -> None:
    """Add a row's pieces to the cells above them, which go on as far down as these do."""
    for piece in more:
        if not _extend(rows, piece, piece.rows - 1):
            rows[-1].append(piece)


def host_of(rows: list[list[Piece]], piece: Piece) -> Piece | None:
    """The lowest cell in the column of a piece."""
    cells = (cell for row in reversed(rows) for cell in row if _covers(cell, piece))
    return next(cells, None)


def numbering(table: JoinedTable) -> Numbering:
    """How a table is numbered: in its first column, or right of a column of sections."""
    recent = table.rows[-RECENT:]
    first, *others = (_numbered_by(recent, c) for c in range(min(3, len(table.xs) - 1)))
    most = max([first, *others], key=_count)
    return most if _count(most) > 1 else first


def _numbered_by(rows: list[list[Piece]], column: int) -> Numbering:
    found = (label(text_of(row, column)) for row in rows)
    return Numbering(column, [number for number in found if number])


def _count(numbered: Numbering) -> int:
    return len(numbered.numbers)


def comes_next(here: Label, numbers: list[Label]) -> bool:
    """Whether a number follows one of the last three of a table."""
    return any(follows(here, earlier) for earlier in numbers[-3:])


def has_spans(rows: list[list[Piece]]) -> bool:
    """Whether any cell stands beside several rows."""
    return any(piece.rows > 1 for row in rows for piece in row)


def text_of(row: list[Piece], column: int) -> str:
    """The text of the cell that begins in a column."""
    return next((_text(piece) for piece in row if piece.column == column), "")


def letters_of(row: list[Piece]) -> list[str]:
    """What a row's cells say, but for spaces: two pages may part a heading's words otherwise."""
    return ["".join(_text(piece).split()) for piece in row]


def _text(piece: Piece) -> str:
    return " ".join([line.text for line in piece.lines])


def is_bold(row: list[Piece]) -> bool:
    """Whether a row is set as heading rows are: bold in several columns."""
    filled = [p for p in row if p.lines]
    return len(filled) > 1 and all(line.bold for p in filled for line in p.lines)


def is_closed(cell: Piece) -> bool:
    """Whether a cell is empty, or ends as a sentence does."""
    return not cell.lines or ends_sentence(cell.lines[-1].text)


def _fill_each_other(last: list[Piece], row: list[Piece]) -> bool:
    """Whether each of two rows has text only in the columns where the other has none: one row,
    whose cells a page break put on either side of it."""
    filled = {p.column for p in last if p.lines}
    return bool(filled) and not any(p.lines and p.column in filled for p in row)


def _runs_on(host: Piece, piece: Piece, table: JoinedTable, spans: bool) -> bool:
    """Whether a piece is the rest of the cell above it; `spans`: the table has shared cells."""
    if not piece.lines:
        is_own = piece.column in blank_columns(table) or _is_tallest(host, table.rows[-1])
        return spans and not is_own
    marked = any(line.bullet for line in host.lines) and not piece.lines[0].bullet
    if marked and not is_closed(host):
        return True
    return _breaks_off_in_sentence(host, piece) and (spans or _was_wrapped(host, piece, table.xs))


def _is_tallest(cell: Piece, row: list[Piece]) -> bool:
    """Whether a cell of one row has more lines than the others: it made the row as high as it is,
    which a cell over further rows does not."""
    others = [len(other.lines) for other in row if other is not cell]
    return cell in row and cell.rows == 1 and len(cell.lines) > max(others, default=0)


def blank_columns(table: JoinedTable) -> frozenset[int]:
    """The columns that rows leave empty, here or in a table before: there an empty cell at the top
    of a page may be one of its own."""
    cells = (piece for row in table.rows for piece in row)
    return table.blanks_before | {cell.column for cell in cells if not cell.lines}


def _was_wrapped(host: Piece, piece: Piece, xs: tuple[float, ...]) -> bool:
    """Whether the first word of a piece had no room left on the line above it. A short entry, such
    as `on track` below `on track`, is one of its own."""
    room = xs[host.column + host.columns] - host.lines[-1].x1
    return room < piece.lines[0].first_word_width + MAX_PADDING


def _breaks_off_in_sentence(host: Piece | None, piece: Piece) -> bool:
    """Whether a cell broke off in mid-sentence and a piece goes on with it."""
    if not host or not piece.lines or is_closed(host):
        return False
    first = piece.lines[0]
    return not first.bullet and first.text[:1].islower()


def _extend(rows: list[list[Piece]], piece: Piece, further: int) -> bool:
    """Add a piece to the lowest cell in its column, which spans so many rows more then; False if
    there is none."""
    for row in reversed(rows):
        for i, cell in enumerate(row):
            if _covers(cell, piece):
                row[i] = cell._replace(lines=cell.lines + piece.lines, rows=cell.rows + further)
                return True
    return False


def _covers(cell: Piece, piece: Piece) -> bool:
    return cell.column <= piece.column < cell.column + cell.columns
