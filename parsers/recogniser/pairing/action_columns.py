"""Columns of actions side by side as one, a cell an action or a year: a document in, one out.

`Action 1 | Action 2`, or `Actions 2025/26 | Actions 2026/27`, whose years become a column beside.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table, lines_of
from parsers.grammar.headings.column_headings import Headings, meaning
from parsers.grammar.headings.column_kinds import ASSIGNMENT_KINDS, kinds
from parsers.patterns import pattern
from parsers.recogniser.added_headings import added_heading
from parsers.recogniser.cells import ReadCell
from parsers.recogniser.pairing.period_columns import PERIOD, periods_alone
from parsers.recogniser.rows.bullets import bullets

_MAX_HEADER = 8  # rows down to the headings
_NUMBERED = pattern(r"(?P<name>.*[^\W\d_])\W*?(?P<number>\d)\W*")


class _ActionColumns(NamedTuple):
    """Columns of actions that become one. `periods` says of each its year or term, if these are to
    be told in a column of their own; `is_named`: whether the headings say that they hold actions.
    """

    columns: range
    periods: Mapping[int, str] = {}
    is_named: bool = True


def with_action_columns_joined(document: Document, own: Headings) -> Document:
    """The document, with the columns `Action 1`, `Action 2` of each table as one."""
    return document.with_blocks(_joined(block, own) for block in document.blocks)


def _joined(block: Block, own: Headings) -> Block:
    if not isinstance(block, Table) or not (found := _header_and_actions(block.rows, own)):
        return block
    header, actions = found
    width = block.width
    if not all(_is_plain(row, width) for row in block.rows):
        return block
    rows = (
        _heading_row(row, actions) if r == header else _with_one_cell(row, actions, r > header)
        for r, row in enumerate(block.rows)
    )
    return block._replace(rows=tuple(rows))


def _header_and_actions(rows: Sequence[Row], own: Headings) -> tuple[int, _ActionColumns] | None:
    """The row of the headings and the columns of actions; None if there are not several."""
    for r in range(min(len(rows), _MAX_HEADER)):
        if actions := _columns_of_actions(rows[r:], own):
            return r, actions
    return None


def _columns_of_actions(rows: Sequence[Row], own: Headings) -> _ActionColumns | None:
    """The columns that count actions, or that hold those of several years or terms, by the first
    of these rows; None if there are not several."""
    headings = rows[0].cells
    if numbered := _numbered_actions(headings, own):
        return _ActionColumns(numbered)
    if named := _actions_by_period(headings, own):
        periods = {c: ", ".join(PERIOD.findall(headings[c].text)) for c in named}
        return _ActionColumns(named, {} if _says_when(headings, own) else periods)
    alone = periods_alone(headings, rows[1:], own)
    if columns := _evenly_spaced([*alone], headings, own):
        return _ActionColumns(columns, {} if _says_when(headings, own) else alone, is_named=False)
    return None


def _says_when(headings: Sequence[Cell], own: Headings) -> bool:
    return any("deadline" in kinds(cell.text, own) for cell in headings)


def _numbered_actions(headings: Sequence[Cell], own: Headings) -> range:
    """The columns with headings that count actions from 1 on; empty if there are not several."""
    found = [_NUMBERED.fullmatch(cell.text) for cell in headings]
    named = [(each["name"], int(each["number"])) if each else ("", 0) for each in found]
    first = next((c for c, (_, number) in enumerate(named) if number == 1), len(named))
    counted = takewhile(
        lambda c: named[c] == (named[first][0], c - first + 1), range(first, len(named))
    )
    columns = range(first, first + len(list(counted)))
    is_of_actions = len(columns) > 1 and meaning(named[first][0], own).names_actions
    return columns if is_of_actions else range(0)


def _actions_by_period(headings: Sequence[Cell], own: Headings) -> range:
    """The columns with the same heading of actions, but each for another year or term; empty if
    there are not several."""
    names = [_without_period(cell.text) for cell in headings]
    first = next((name for name in names if name and meaning(name, own).names_actions), None)
    same = [c for c, name in enumerate(names) if name == first]
    columns = _evenly_spaced(same, headings, own)
    periods = {str(PERIOD.findall(headings[c].text)).casefold() for c in columns}
    return columns if len(periods) == len(columns) else range(0)


def _without_period(heading: str) -> str:
    """The words of a heading beside its year or term; empty if it has none."""
    others, count = PERIOD.subn(" ", heading)
    return " ".join(re.findall(r"\w+", others)) if count else ""


def _evenly_spaced(places: Sequence[int], headings: Sequence[Cell], own: Headings) -> range:
    """Columns side by side, or each with the same ones behind it that say who and when; empty for
    others and for one alone."""
    if len(places) < 2:
        return range(0)
    step = places[1] - places[0]
    columns = range(places[0], places[-1] + 1, step)
    texts = [cell.text for cell in headings]
    details = texts[places[0] + 1 : places[1]]
    is_even = list(columns) == places
    are_alike = all(texts[c + 1 : c + step] == details for c in places)
    are_details = all(kinds(text, own) & ASSIGNMENT_KINDS for text in details)
    return columns if is_even and are_alike and are_details else range(0)


def _is_plain(row: Row, width: int) -> bool:
    """Whether each column has a cell of its own in a row, or all have one."""
    spans = [(cell.row_span, cell.column_span) for cell in row.cells]
    return spans in ([(1, 1)] * width, [(1, width)])


def _heading_row(row: Row, actions: _ActionColumns) -> Row:
    """The headings, those of the actions in one cell, with one that says so if they do not."""
    content = [block for c in actions.columns for block in row.cells[c].content]
    named = content if actions.is_named else [added_heading("Actions:", row.place), *content]
    return _replaced(row, actions, [named, [added_heading("When", row.place)]])


def _with_one_cell(row: Row, actions: _ActionColumns, is_below: bool) -> Row:
    """A row with one cell for those of some columns; below the headings each is an item."""
    if len(row.cells) == 1:
        fewer = len(actions.columns) - 1 - bool(actions.periods)
        span = row.cells[0].column_span - fewer
        return row._replace(cells=(row.cells[0]._replace(column_span=span),))
    cells = {c: row.cells[c] for c in actions.columns}
    items = {c: _items(cell) if is_below else cell.content for c, cell in cells.items()}
    times = [
        Paragraph(actions.periods[c], row.place)
        for c in actions.periods
        for _ in bullets(ReadCell(Cell(tuple(items[c]))).content, row.place)
    ]
    return _replaced(row, actions, [[block for c in items for block in items[c]], times])


def _replaced(row: Row, actions: _ActionColumns, contents: Sequence[Sequence[Block]]) -> Row:
    """A row with the first of these contents for the columns of actions, and the second beside it
    if their years or terms are to be told."""
    first = row.cells[actions.columns.start]
    told = contents if actions.periods else contents[:1]
    cells = [cell for c, cell in enumerate(row.cells) if c not in actions.columns]
    cells[actions.columns.start : actions.columns.start] = [
        first._replace(content=tuple(content)) for content in told
    ]
    return row._replace(cells=tuple(cells))


def _items(cell: Cell) -> Sequence[Block]:
    """What a cell holds, as an item of a list unless it has one."""
    first = cell.content[0] if cell.content else None
    is_listed = any(p.marker is not None for p in lines_of(cell.content))
    if is_listed or not isinstance(first, Paragraph):
        return cell.content
    return [first._replace(marker="•"), *cell.content[1:]]
