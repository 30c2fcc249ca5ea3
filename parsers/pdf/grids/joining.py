"""The parts of tables on each page -> whole tables: rows that ran over a page are one again."""

from collections.abc import Iterable, Sequence
from math import inf
from typing import TypeAlias

from parsers.pdf.grids.continued_rows import goes_on, in_own_column, without_rests
from parsers.pdf.grids.joined_table import (
    JoinedTable,
    add_to_cells_above,
    blank_columns,
    has_spans,
    host_of,
    is_bold,
    letters_of,
    letters_of_line,
)
from parsers.pdf.grids.lost_rules import parted_at_lost_rule
from parsers.pdf.grids.repeated_headings import (
    count_repeated_headings,
    drop_repeated_headings,
    is_other_heading,
    parted_below_heading,
)
from parsers.pdf.grids.same_columns import aligned, column_of
from parsers.pdf.grids.table_numbers import comes_next, numbering
from parsers.pdf.grids.titles_between import add_below_title, is_title_between
from parsers.pdf.page import Line, PageItem, Piece, TablePart
from parsers.pdf.text.row_labels import label

MIN_TITLE = 1.1  # of the size of a row's type: that of a title

FlowItem: TypeAlias = JoinedTable | Line


def join(pages: Iterable[Sequence[PageItem]]) -> list[FlowItem]:
    """All pages' lines and tables as one stream; `pages` holds those of each page in order."""
    flow: list[FlowItem] = []
    for items in pages:
        for item in _rest_of_page(flow, list(items)):
            _append(item, flow)
    for table in flow:
        if isinstance(table, JoinedTable):
            drop_repeated_headings(table)
    return flow


def _rest_of_page(flow: list[FlowItem], items: list[PageItem]) -> list[PageItem]:
    """What of a page does not go on with the last table of the pages before."""
    foot = _lines_at_end(flow)
    table = flow[-1 - len(foot)] if len(foot) < len(flow) else None
    if not isinstance(table, JoinedTable):
        return items
    if not items:  # a page that is blank, or whose columns stand beside others, parts no table
        table.page += 1
        return items
    left = _continued(table, foot, items) if _fit_columns(foot, table) else None
    if left is None:
        return items
    del flow[len(flow) - len(foot) :]
    return left


def _lines_at_end(flow: Sequence[FlowItem]) -> list[Line]:
    """The lines below the last table; all lines where there is none."""
    found: list[Line] = []
    for item in reversed(flow):
        if isinstance(item, JoinedTable):
            break
        found.append(item)
    return found[::-1]


def _append(item: PageItem, flow: list[FlowItem]) -> None:
    if isinstance(item, Line):
        flow.append(item)
    elif not _adjoined(item, flow) and not _is_below_title(item, flow):
        flow.append(_whole(item, flow))


def _is_below_title(part: TablePart, flow: list[FlowItem]) -> bool:
    """Join a part without headings to the table above its title, which has them."""
    *_, table, title = [None, None, *flow[-2:]]
    if not isinstance(table, JoinedTable) or not isinstance(title, Line):
        return False
    if not is_title_between(table, title, part):
        return False
    flow.pop()
    add_below_title(table, title, part)
    return True


def _adjoined(part: TablePart, flow: Sequence[FlowItem]) -> bool:
    """Join a part to the table right above it on its page, if it has the same columns and no
    heading row of its own."""
    table = flow[-1] if flow else None
    if not isinstance(table, JoinedTable) or table.page != part.page:
        return False
    rows = aligned(part, table.xs)
    if not rows or is_bold(rows[0]) or not is_bold(table.rows[0]):
        return False
    table.rows += rows
    table.pages += [part.page] * len(rows)
    table.open_columns, table.is_cut = part.open_columns, part.is_cut
    return True


def _fit_columns(lines: list[Line], table: JoinedTable) -> bool:
    """Whether the lines below a table are the start of a row that its page broke off."""
    return all(line.page == table.page and _fits_column(line, table) for line in lines)


def _whole(part: TablePart, flow: Sequence[FlowItem]) -> JoinedTable:
    before = next((item for item in reversed(flow) if isinstance(item, JoinedTable)), None)
    shares = before is not None and (before.has_spans or has_spans(before.rows))
    blanks = blank_columns(before) if before else frozenset()
    pages = [part.page] * len(part.rows)
    table = JoinedTable(
        part.xs, part.page, list(part.rows), pages, part.open_columns, part.is_cut, shares, blanks
    )
    if before and len(before.xs) == len(table.xs):
        table.headings_above = before.headings_above or letters_of(before.rows[0])
    return table


def _continued(
    table: JoinedTable, foot: list[Line], items: list[PageItem]
) -> list[PageItem] | None:
    """Join what goes on at the top of a page to the table; what is left of the page, or None if
    the table does not go on. `foot` are the lines below the table on the page before."""
    stray = _stray(table, items)
    rest = items[len(stray) :]
    part = _part_on_next_page(table, rest)
    rows = _rows_going_on(part, table, stray) if part else None
    if part is None or rows is None:
        return _continued_by_lines(table, foot, stray, rest)
    below = _part_below(part, rest) if not rows else None
    further = _without_heading(below, table) if below else []
    if below and further:
        part, rows, rest = below, further, rest[1:]
    _add_lines(table, [*foot, *stray])
    _add_rows(table, part, rows)
    return rest[1:]


def _part_on_next_page(table: JoinedTable, items: list[PageItem]) -> TablePart | None:
    """The first of some items, if it is a table on the page after the last one of another."""
    first = items[0] if items else None
    return first if isinstance(first, TablePart) and first.page - table.page == 1 else None


def _rows_going_on(
    part: TablePart, table: JoinedTable, above: list[Line]
) -> list[list[Piece]] | None:
    """The rows of a part without the headings that it repeats; None if it is another table. `above`
    are the lines between the two."""
    rows = aligned(part, table.xs)
    if not rows or _is_title_above(above, part, table):
        return None
    rows = parted_below_heading(rows, table)
    repeated = count_repeated_headings(rows, table)
    if not repeated and is_other_heading(rows[0], table):
        return None
    return rows[repeated:]


def _is_title_above(lines: list[Line], part: TablePart, table: JoinedTable) -> bool:
    """Whether a single line stands above headings that are those of a table without rules again: a
    title, as the rest of a row stands below these."""
    is_alone = len(lines) == 1 and table.open_columns is None
    return is_alone and letters_of(part.rows[0]) == letters_of(table.rows[0])


def _continued_by_lines(
    table: JoinedTable, foot: list[Line], stray: list[Line], rest: list[PageItem]
) -> list[PageItem] | None:
    """The same where no table stands at the top of the page that goes on with this one."""
    if foot or not stray or not _is_rest(stray, table):
        return None
    _add_lines(table, stray)
    table.page += 1
    return rest


def _part_below(part: TablePart, items: list[PageItem]) -> TablePart | None:
    """The table right below the first item of a page, which is a table itself."""
    below = items[1] if len(items) > 1 else None
    return below if isinstance(below, TablePart) and below.page == part.page else None


def _add_rows(table: JoinedTable, part: TablePart, rows: list[list[Piece]]) -> None:
    """Add the rows of the next page, of which the first may be the rest of the table's last."""
    if rows:
        first, *others = rows
        first = in_own_column(first, table)
        rows = _joined_to_last_row([*parted_at_lost_rule(first, table), *others], table)
    table.rows += rows
    table.pages += [part.page] * len(rows)
    table.page, table.open_columns, table.is_cut = part.page, part.open_columns, part.is_cut


def _joined_to_last_row(rows: list[list[Piece]], table: JoinedTable) -> list[list[Piece]]:
    """Join the first row to the table's last if it goes on with it; the rows that are left."""
    first, *others = rows
    if _is_redrawn(table.rows[-1], first):
        table.rows[-1] = first
        return others
    if goes_on(first, table):
        add_to_cells_above(table.rows, _undoubled(first, table) if table.is_cut else first)
        return others
    return [without_rests(first, table), *others]


def _without_heading(part: TablePart, table: JoinedTable) -> list[list[Piece]]:
    """The rows of a part that has the table's columns, but no heading row of its own."""
    rows = aligned(part, table.xs) or []
    return [] if rows and is_bold(rows[0]) else rows


def _is_redrawn(last: list[Piece], row: list[Piece]) -> bool:
    """Whether a row that the page's edge cut off is drawn again, whole, on the next page."""
    cut = [piece for piece in last if piece.lines]
    whole = {piece.column: piece.lines for piece in row}
    return bool(cut) and all(_begin_alike(whole.get(p.column, ()), p.lines) for p in cut)


def _is_rest(lines: list[Line], table: JoinedTable) -> bool:
    """Whether lines that stand alone can only be the rest of the table's last row: each stands in a
    column, but none in the first, where a row begins."""
    columns = [column_of(line, table.xs) for line in lines]
    return None not in columns and 0 not in columns


def _undoubled(row: list[Piece], table: JoinedTable) -> list[Piece]:
    """A row without the lines that the page's edge cut through: they stand on both pages."""
    return [p._replace(lines=p.lines[_doubled(p, host_of(table.rows, p)) :]) for p in row]


def _doubled(piece: Piece, host: Piece | None) -> int:
    before = [letters_of_line(line) for line in host.lines] if host else []
    after = [letters_of_line(line) for line in piece.lines]
    return next((n for n in range(len(after), 0, -1) if before[-n:] == after[:n]), 0)


def _add_lines(table: JoinedTable, lines: list[Line]) -> None:
    """Add lines that no rule holds to the cells above them, or as the start of a new row."""
    numbers = numbering(table).numbers if lines else []
    for line in lines:
        column = column_of(line, table.xs) or 0
        piece = Piece(column, 1, 1, (line,))
        here = label(line.text) if not column else None
        if here and comes_next(here, numbers):
            blank = [Piece(c, 1, 1, ()) for c in range(1, len(table.xs) - 1)]
            table.rows.append([piece, *blank])
            table.pages.append(line.page)
            numbers.append(here)
        else:
            add_to_cells_above(table.rows, [piece])


def _stray(table: JoinedTable, items: list[PageItem]) -> list[Line]:
    """The lines at the top of a page that each fit a column of the table: the rest of a row that
    had no rule there."""
    found: list[Line] = []
    for item in items:
        if (
            isinstance(item, TablePart)
            or item.page != table.page + 1
            or not _fits_column(item, table)
        ):
            break
        found.append(item)
    return found


def _fits_column(line: Line, table: JoinedTable) -> bool:
    """Whether a line stands in one column, set as its text is and not as a title."""
    number = table.rows[-1][0].lines if table.rows[-1] else ()
    if column_of(line, table.xs) is None:
        return False
    is_bold_alone = line.bold and not any(other.bold for other in number)
    largest = max((other.size for other in number), default=inf)
    return not is_bold_alone and line.size <= MIN_TITLE * largest


def _begin_alike(lines: Sequence[Line], head: Sequence[Line]) -> bool:
    """Whether lines begin with those of another cell."""
    return [line.text for line in lines[: len(head)]] == [line.text for line in head]
