"""Columns of actions side by side as one, a cell an action or a year: a document in, one out.

`Action 1 | Action 2`, or `Actions 2025/26 | Actions 2026/27`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from parsers.document.blocks import Block, Cell, Document, Paragraph, Row, Table
from parsers.grammar.column_kinds import kinds
from parsers.grammar.headings import Headings, meaning
from parsers.patterns import pattern

_MAX_HEADER = 8  # rows down to the headings
_NUMBERED = pattern(r"(?P<name>.*[^\W\d_])\W*?(?P<number>\d)\W*")
_PERIOD = pattern(
    r"\b(?:(?:(?:school|academic) )?(?:year|term|half[- ]term|phase) ?\d|y(?:ea)?r? ?\d"
    r"|20\d\d(?: ?[/–-] ?\d{2,4})?|(?:autumn|spring|summer)(?: term)?"
    r"|immediate|(?:short|medium|long)(?:er)?[- ]term)\b",
    re.IGNORECASE,
)


def with_action_columns_joined(document: Document, own: Headings) -> Document:
    """The document, with the columns `Action 1`, `Action 2` of each table as one."""
    return document._replace(blocks=tuple(_joined(block, own) for block in document.blocks))


def _joined(block: Block, own: Headings) -> Block:
    if not isinstance(block, Table):
        return block
    headed = enumerate(_columns_of_actions(row.cells, own) for row in block.rows[:_MAX_HEADER])
    header, columns = next((pair for pair in headed if pair[1]), (0, range(0)))
    width = len(block.grid()[0]) if columns else 0
    if not columns or not all(_is_plain(row, width) for row in block.rows):
        return block
    rows = (_with_one_cell(row, columns, r > header) for r, row in enumerate(block.rows))
    return block._replace(rows=tuple(rows))


def _columns_of_actions(headings: Sequence[Cell], own: Headings) -> range:
    """The columns that count actions, or that hold those of several years or terms."""
    return _numbered_actions(headings, own) or _actions_by_period(headings, own)


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
    periods = [_PERIOD.findall(cell.text) for cell in headings]
    names = [" ".join(re.findall(r"\w+", _PERIOD.sub(" ", cell.text))) for cell in headings]
    are_of_actions = [
        bool(period) and meaning(name, own).names_actions
        for name, period in zip(names, periods, strict=True)
    ]
    first = next((c for c, is_of_actions in enumerate(are_of_actions) if is_of_actions), 0)
    same = [c for c, name in enumerate(names) if are_of_actions[c] and name == names[first]]
    columns = _evenly_spaced(same, headings, own)
    said = {str(periods[c]).casefold() for c in columns}
    return columns if len(said) == len(columns) else range(0)


def _evenly_spaced(places: Sequence[int], headings: Sequence[Cell], own: Headings) -> range:
    """Columns side by side, or each with the same ones behind it that say who and when; empty for
    others and for one alone."""
    if len(places) < 2:
        return range(0)
    step = places[1] - places[0]
    columns = range(places[0], places[-1] + 1, step)
    behind = {tuple(cell.text for cell in headings[c + 1 : c + step]) for c in places}
    are_details = all(
        kinds(text, own) & {"owner", "deadline"} for texts in behind for text in texts
    )
    is_even = list(columns) == places and len(behind) == 1
    return columns if is_even and are_details else range(0)


def _is_plain(row: Row, width: int) -> bool:
    """Whether each column has a cell of its own in a row, or all have one."""
    spans = [(cell.row_span, cell.column_span) for cell in row.cells]
    return spans in ([(1, 1)] * width, [(1, width)])


def _with_one_cell(row: Row, columns: range, is_below: bool) -> Row:
    """A row with one cell for those of some columns; below the headings each is an item."""
    if len(row.cells) == 1:
        span = row.cells[0].column_span - len(columns) + 1
        return row._replace(cells=(row.cells[0]._replace(column_span=span),))
    cells = [row.cells[c] for c in columns]
    content = (block for cell in cells for block in (_item(cell) if is_below else cell.content))
    one = cells[0]._replace(content=tuple(content))
    others = [cell for c, cell in enumerate(row.cells) if c not in columns]
    return row._replace(cells=(*others[: columns.start], one, *others[columns.start :]))


def _item(cell: Cell) -> Iterator[Block]:
    """What a cell holds, as an item of a list unless it has one."""
    is_listed = any(isinstance(b, Paragraph) and b.marker is not None for b in cell.content)
    for n, block in enumerate(cell.content):
        begins = isinstance(block, Paragraph) and n == 0 and not is_listed
        yield block._replace(marker="•") if isinstance(block, Paragraph) and begins else block
