"""The parts of tables on each page -> whole tables: rows that ran over a page are one again."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

from parsers.pdf.labels import Label, follows, label
from parsers.pdf.page import Line, Part, Piece

_NEAR = 14.0  # how far a column's edge may be off from one page to the next, in points
_RECENT = 40  # rows of a table that tell how its rows are numbered
_CLOSED = re.compile(r"[.;:!?][)\"'’”]?$")


@dataclass
class Whole:
    """A table while its parts are being joined: the page, the pieces and the kind of each row."""

    xs: tuple[float, ...]
    page: int  # of the last part
    rows: list[list[Piece]] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    open: frozenset[int] | None = None  # as of the last part
    cut: bool = False  # as of the last part
    shares: bool = False  # whether it or a table before it has cells over several rows
    headings: set[int] = field(default_factory=set)  # rows that were repeated on a later page


Item: TypeAlias = Part | Line
Flow: TypeAlias = Whole | Line


def join(pages: Iterable[Sequence[Item]]) -> list[Flow]:
    """All pages' lines and tables as one stream; `pages` holds those of each page in order."""
    flow: list[Flow] = []
    for items in pages:
        rest = list(items)
        at = max((i for i, item in enumerate(flow) if isinstance(item, Whole)), default=None)
        if at is not None and rest:
            table = flow[at]
            assert isinstance(table, Whole)
            foot = [line for line in flow[at + 1 :] if isinstance(line, Line)]
            if _titles(foot, rest, table):
                table.rows.append([Piece(0, len(table.xs) - 1, 1, tuple(foot))])
                table.pages.append(table.page)
                foot = []
            if _fits(foot, table):
                left = _continued(table, foot, rest)
                if left is not None:
                    del flow[at + 1 :]
                    rest = left
        for item in rest:
            flow.append(_whole(item, flow) if isinstance(item, Part) else item)
    for table in flow:
        if isinstance(table, Whole):
            _drop_headings(table)
    return flow


def _fits(lines: list[Line], table: Whole) -> bool:
    """Whether the lines below a table are the start of a row that its page broke off."""
    return all(line.page == table.page and _fits_column(line, table) for line in lines)


def _titles(foot: list[Line], items: list[Item], table: Whole) -> bool:
    """Whether a title is all that stands between a table and its rows on the next page."""
    part = items[0]
    if len(foot) != 1 or not foot[0].bold or not isinstance(part, Part):
        return False
    rows = _aligned(part, table.xs) if part.page - foot[0].page == 1 else None
    return (
        rows is not None
        and not _is_bold(rows[0])
        and label(_text(rows[0], _key_column(table))) is not None
    )


def _column(line: Line, xs: Sequence[float]) -> int | None:
    """The column in which a line stands; None if it reaches beyond it."""
    column = sum(line.x0 >= x - 2 for x in xs[1:-1])
    return column if line.x0 >= xs[0] - 2 and line.x1 <= xs[column + 1] + 2 else None


def _drop_headings(table: Whole) -> None:
    """Leave out the heading row where it stands again inside the table."""
    if not table.rows or not _is_bold(table.rows[0]):
        return
    head = _texts(table.rows[0])
    kept = [i for i, row in enumerate(table.rows) if not i or _texts(row) != head]
    if len(kept) < len(table.rows):
        table.headings.add(0)
        table.rows = [table.rows[i] for i in kept]
        table.pages = [table.pages[i] for i in kept]


def _whole(part: Part, flow: Sequence[Flow]) -> Whole:
    before = next((item for item in reversed(flow) if isinstance(item, Whole)), None)
    shares = before is not None and (before.shares or _has_spans(before.rows))
    pages = [part.page] * len(part.rows)
    return Whole(part.xs, part.page, list(part.rows), pages, part.open, part.cut, shares)


def _has_spans(rows: list[list[Piece]]) -> bool:
    return any(piece.rows > 1 for row in rows for piece in row)


def _continued(table: Whole, foot: list[Line], items: list[Item]) -> list[Item] | None:
    """Join what goes on at the top of a page to the table; what is left of the page, or None if
    the table does not go on. `foot` are the lines below the table on the page before."""
    stray = _stray(table, items)
    rest = items[len(stray) :]
    part = rest[0] if rest and isinstance(rest[0], Part) else None
    rows = _aligned(part, table.xs) if part and part.page - table.page == 1 else None
    repeated = _repeated(rows, table) if rows else 0
    if not rows or (not repeated and _is_new(rows[0], table)):
        if foot or not stray or not _is_rest(stray, table):
            return None
        _add_lines(table, stray)
        table.page += 1
        return rest
    assert part
    rows = rows[repeated:]
    _add_lines(table, [*foot, *stray])
    if rows and _redrawn(table.rows[-1], rows[0]):
        table.rows[-1] = rows[0]
        rows = rows[1:]
    elif rows and _goes_on(rows[0], table):
        _append(table.rows, _undoubled(rows[0], table) if table.cut else rows[0])
        rows = rows[1:]
    elif rows:
        rows[0] = _shared(rows[0], table)
    table.rows += rows
    table.pages += [part.page] * len(rows)
    table.page, table.open, table.cut = part.page, part.open, part.cut
    return rest[1:]


def _redrawn(last: list[Piece], row: list[Piece]) -> bool:
    """Whether a row that the page's edge cut off is drawn again, whole, on the next page."""
    before = [(p.column, [x.text for x in p.lines]) for p in last if p.lines]
    after = {p.column: [x.text for x in p.lines] for p in row}
    return bool(before) and all(after.get(c, [])[: len(texts)] == texts for c, texts in before)


def _is_rest(lines: list[Line], table: Whole) -> bool:
    """Whether lines that stand alone can only be the rest of the table's last row."""
    if all(_column(line, table.xs) for line in lines):
        return True
    host = _host(table.rows, Piece(0, 1, 1, ()))
    return host is not None and not _closed(host) and not lines[0].text[:1].isupper()


def _undoubled(row: list[Piece], table: Whole) -> list[Piece]:
    """A row without the lines that the page's edge cut through: they stand on both pages."""
    return [p._replace(lines=p.lines[_doubled(p, _host(table.rows, p)) :]) for p in row]


def _doubled(piece: Piece, host: Piece | None) -> int:
    before = [_letters(line) for line in host.lines] if host else []
    after = [_letters(line) for line in piece.lines]
    return next((n for n in range(len(after), 0, -1) if before[-n:] == after[:n]), 0)


def _letters(line: Line) -> str:
    """What a line says, but for spaces: those of a line cut through are not to be trusted."""
    return "".join(line.text.split())


def _add_lines(table: Whole, lines: list[Line]) -> None:
    """Add lines that no rule holds to the cells above them, or as the start of a new row."""
    numbers = _numbers(table)
    for line in lines:
        column = _column(line, table.xs) or 0
        piece = Piece(column, 1, 1, (line,))
        here = label(line.text) if not column else None
        if here and _comes_next(here, numbers):
            blank = [Piece(c, 1, 1, ()) for c in range(1, len(table.xs) - 1)]
            table.rows.append([piece, *blank])
            table.pages.append(line.page)
            numbers.append(here)
        else:
            _append(table.rows, [piece])


def _stray(table: Whole, items: list[Item]) -> list[Line]:
    """The lines at the top of a page that each fit a column of the table: the rest of a row that
    had no rule there."""
    found: list[Line] = []
    for item in items:
        if isinstance(item, Part) or item.page != table.page + 1 or not _fits_column(item, table):
            break
        found.append(item)
    return found


def _fits_column(line: Line, table: Whole) -> bool:
    title = line.bold and not any(x.bold for p in table.rows[-1][:1] for x in p.lines)
    return not title and _column(line, table.xs) is not None


def _aligned(part: Part, xs: Sequence[float]) -> list[list[Piece]] | None:
    """The part's rows in the columns of the table; None if the columns are others."""
    edges = [min(range(len(xs)), key=lambda i: abs(xs[i] - x)) for x in part.xs[1:-1]]
    if any(abs(xs[i] - x) > _NEAR for i, x in zip(edges, part.xs[1:-1], strict=True)):
        return None
    edges = [0, *edges, len(xs) - 1]
    if any(b <= a for a, b in pairwise(edges)):
        return None
    if abs(xs[0] - part.xs[0]) > 3 * _NEAR:
        return None
    return [
        [
            p._replace(
                column=edges[p.column], columns=edges[p.column + p.columns] - edges[p.column]
            )
            for p in row
        ]
        for row in part.rows
    ]


def _repeated(rows: list[list[Piece]], table: Whole) -> int:
    """How many rows at the start repeat the table's first rows."""
    heads = [_texts(row) for row in table.rows[:3]]
    for first in range(len(heads)):
        n = 0
        while n < len(rows) and first + n < len(heads) and _texts(rows[n]) == heads[first + n]:
            n += 1
        if n and any(heads[first]):
            table.headings.update(range(first, first + n))
            return n
    return 0


def _is_new(row: list[Piece], table: Whole) -> bool:
    """Whether a row is the heading row of another table: bold, as the table's own was."""
    return _is_bold(row) and _is_bold(table.rows[0]) and _texts(row) != _texts(table.rows[0])


def _is_bold(row: list[Piece]) -> bool:
    filled = [p for p in row if p.lines]
    return len(filled) > 1 and all(line.bold for p in filled for line in p.lines)


def _goes_on(row: list[Piece], table: Whole) -> bool:
    """Whether a page's first row is the rest of the last row before the page's end."""
    if (len(row) == 1 and row[0].columns > 1) or table.rows[-1][0].columns == len(table.xs) - 1:
        return False
    key = _key_column(table)
    first = _text(row, key)
    if not first:
        return any(p.lines for p in row)
    if not _text(table.rows[-1], key) and _complete(table.rows[-1], row):
        return True
    numbers = _numbers(table)
    if len(numbers) > 1 and len(numbers) >= 0.5 * (len(table.rows[-_RECENT:]) - 1):
        here = label(first)
        return here is None or not _comes_next(here, numbers)
    if table.open is not None and key in table.open:
        return True
    return any(_in_sentence(_host(table.rows, p), p) for p in row)


def _numbers(table: Whole) -> list[Label]:
    key = _key_column(table)
    return [n for row in table.rows[-_RECENT:] if (n := label(_text(row, key)))]


def _key_column(table: Whole) -> int:
    """The column with the rows' numbers: the first, or one right of a column of sections."""
    columns = range(min(3, len(table.xs) - 1))
    recent = table.rows[-_RECENT:]
    counts = [sum(label(_text(row, c)) is not None for row in recent) for c in columns]
    return max(columns, key=lambda c: (counts[c], -c)) if counts and max(counts) > 1 else 0


def _complete(last: list[Piece], row: list[Piece]) -> bool:
    """Whether each of two rows has text only in the columns where the other has none: one row,
    whose cells a page break put on either side of it."""
    filled = {p.column for p in last if p.lines}
    return bool(filled) and not any(p.lines and p.column in filled for p in row)


def _comes_next(here: Label, numbers: list[Label]) -> bool:
    return any(follows(here, earlier) for earlier in numbers[-3:])


def _shared(row: list[Piece], table: Whole) -> list[Piece]:
    """A new row without the pieces that are the rest of a cell which spans rows over the page."""
    kept: list[Piece] = []
    spans = table.shares or _has_spans(table.rows[-_RECENT:])
    key = _key_column(table)
    for piece in row:
        host = _host(table.rows, piece)
        if piece.column == key or not host or host.columns != piece.columns:
            kept.append(piece)
        elif _runs_on(host, piece, table.open, spans):
            _extend(table.rows, piece, piece.rows)
        else:
            kept.append(piece)
    return kept


def _runs_on(host: Piece, piece: Piece, unclosed: frozenset[int] | None, spans: bool) -> bool:
    """Whether a piece is the rest of the cell above it; `spans`: the table has shared cells."""
    if unclosed and 0 not in unclosed:
        return piece.column in unclosed
    if not piece.lines:
        return spans
    marked = any(line.bullet for line in host.lines) and not piece.lines[0].bullet
    return (marked and not _closed(host)) or _in_sentence(host, piece)


def _in_sentence(host: Piece | None, piece: Piece) -> bool:
    """Whether a cell broke off in mid-sentence."""
    if not host or not host.lines or not piece.lines or piece.lines[0].bullet:
        return False
    return not _closed(host) and piece.lines[0].text[:1].islower()


def _closed(cell: Piece) -> bool:
    return not cell.lines or _CLOSED.search(cell.lines[-1].text) is not None


def _append(rows: list[list[Piece]], more: list[Piece]) -> None:
    """Add a row's pieces to the cells above them, which go on as far down as these do."""
    for piece in more:
        if not _extend(rows, piece, piece.rows - 1):
            rows[-1].append(piece)


def _extend(rows: list[list[Piece]], piece: Piece, further: int) -> bool:
    for row in reversed(rows):
        for i, cell in enumerate(row):
            if _covers(cell, piece):
                row[i] = cell._replace(lines=cell.lines + piece.lines, rows=cell.rows + further)
                return True
    return False


def _host(rows: list[list[Piece]], piece: Piece) -> Piece | None:
    """The lowest cell in the column of a piece."""
    cells = (cell for row in reversed(rows) for cell in row if _covers(cell, piece))
    return next(cells, None)


def _covers(cell: Piece, piece: Piece) -> bool:
    return cell.column <= piece.column < cell.column + cell.columns


def _text(row: list[Piece], column: int) -> str:
    """The text of the cell that begins in a column."""
    return next((" ".join(x.text for x in p.lines) for p in row if p.column == column), "")


def _texts(row: list[Piece]) -> list[str]:
    return [" ".join(line.text for line in p.lines) for p in row]
