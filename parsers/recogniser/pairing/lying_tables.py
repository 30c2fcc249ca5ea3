"""Tables that lie on their side, a column for each priority: a document in, one upright out.

         | Priority 1       | Priority 2
Action   | Print the tables | Buy lamps
Lead     | Clerk            | Bosun
"""

from collections.abc import Sequence

from parsers.document.blocks import Cell, Document, Row, Table
from parsers.grammar.headings.column_headings import Headings, Meaning, meaning
from parsers.grammar.headings.column_kinds import ASSIGNMENT_KINDS, kinds
from parsers.grammar.phrases import is_phrase
from parsers.recogniser.columns.header import head_pair
from parsers.recogniser.majority import are_mostly

_MIN_COLUMNS = 3  # the headings and two priorities
_MIN_LABELS = 3
_MAX_LABEL = 45  # characters


def with_lying_tables_upright(document: Document, own: Headings) -> Document:
    """The document, tables with their headings at the left turned so that they are at the top."""
    blocks = (_upright(b) if isinstance(b, Table) and _lies(b, own) else b for b in document.blocks)
    return document.with_blocks(blocks)


def _lies(table: Table, own: Headings) -> bool:
    """Whether the first column has the headings of a plan, and the first row has not."""
    width = len(table.rows[0].cells) if table.rows else 0
    is_plain = all(len(row.cells) == width and not row.has_spans for row in table.rows)
    if width < _MIN_COLUMNS or not is_plain:
        return False
    tops = [cell.text for cell in table.rows[0].cells]
    if not _head_plan(_names_at_left(table, own), own) or head_pair(tops, own):
        return False
    return _say_what_to_do(table, own)


def _names_at_left(table: Table, own: Headings) -> Sequence[str]:
    """The first cells of the rows; that of the first row only if it is a heading, too."""
    first, *labels = (row.cells[0].line for row in table.rows)
    return [first, *labels] if first and _is_known(first, own) else labels


def _head_plan(names: Sequence[str], own: Headings) -> bool:
    """Whether all are short headings, told apart, of statements, actions and who or when."""
    if len(names) < _MIN_LABELS or len(set(names)) < len(names):
        return False
    if not all(len(name) <= _MAX_LABEL and _is_known(name, own) for name in names):
        return False
    has_details = any(kinds(name, own) & ASSIGNMENT_KINDS for name in names)
    has_actions = any(meaning(name, own).names_actions for name in names)
    return has_details and has_actions and head_pair(names, own)


def _say_what_to_do(table: Table, own: Headings) -> bool:
    """Whether most of what stands beside a heading of actions are phrases, and no names; so are
    blanks, of a form."""
    beside = [
        cell.text
        for row in table.rows
        if meaning(row.cells[0].line, own).names_actions
        for cell in row.cells[1:]
        if cell.text
    ]
    return not beside or are_mostly(beside, is_phrase)


def _is_known(name: str, own: Headings) -> bool:
    return meaning(name, own) != Meaning() or bool(kinds(name, own))


def _upright(table: Table) -> Table:
    """The table with each column as a row; its place is that of the table's first row."""
    turned = zip(*(row.cells for row in table.rows), strict=True)
    place = table.rows[0].place
    rows = [Row(_plain(cells), place, header=n == 0) for n, cells in enumerate(turned)]
    return table._replace(rows=tuple(rows))


def _plain(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    return tuple(cell._replace(header=False) for cell in cells)
