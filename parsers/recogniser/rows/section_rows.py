"""Rows of a review's table that hold the title of a section: a row in, its title out."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsers.grammar.numbers import split_section
from parsers.grammar.phrases import is_sentence
from parsers.patterns import pattern
from parsers.provenance import Place
from parsers.recogniser.cells import ReadCell, distinct, filled_cells
from parsers.recogniser.majority import are_mostly
from parsers.recogniser.rows.habits import ENDED
from parsers.recogniser.rows.read_row import ReadRow
from parsers.recogniser.tables import ReviewTable

LONGEST_HEADING = 150  # characters
_MAX_TITLE_WORDS = 5  # of a title that nothing but its place makes one
_COUNTED = r"(?:items?|rows?|records?|entries|responses|replies|pupils|students|children|schools)"
_GROUP = pattern(rf"(.*[^\W\d].*?)\W*\(\d+(?: of \d+)?(?: {_COUNTED})?\)")
_MAX_NOTE = 40  # characters of what stands beside a title: a share, a grade


class SectionHeading(NamedTuple):
    """A section begins here."""

    text: str
    place: Place


def _numbers_say_their_section(table: ReviewTable) -> bool:
    """Whether most statements' numbers are like 1.1 and not like 1."""
    cells = [line[table.columns.numbering] for line in table.grid]
    refs = [cell.number.ref for cell in cells if cell and cell.number]
    return are_mostly(refs, lambda ref: ref.section)


def starts_statement(cell: ReadCell) -> bool:
    """Begins with a statement's number: 1.1, and 1. only where no section could be meant."""
    return bool(cell.number and (cell.number.ref.section or not split_section(cell.text)))


def is_title(text: str) -> bool:
    """Short enough for the title of a section, and no part of a list."""
    return len(text) <= LONGEST_HEADING and not text.endswith(";")


def _may_be_title(cell: ReadCell) -> bool:
    return is_title(cell.text) and not starts_statement(cell)


def _stands_out(cell: ReadCell) -> bool:
    return cell.content[0].stands_out or cell.text.isupper()


def _reads_as_title(text: str) -> bool:
    """Whether words merged across a table end as no sentence does, or name a group of rows."""
    return not text.endswith(ENDED) or _is_group(text)


def _unmerged_titles(table: ReviewTable) -> Iterator[int]:
    """The cells that title a section alone in a row of a sheet, where nothing can be merged.

    Each stands in the first column, says nothing as a sentence does, and a full row follows it.
    """
    if any(len(distinct(line)) != len(line) for line in table.grid):
        return
    filled = list(map(filled_cells, table.grid))
    for line, said, after in zip(table.grid, filled, filled[1:], strict=False):
        if said == [line[0]] and _is_followed(said[0], after) and _names_section(said[0], table):
            yield id(said[0])


def _is_followed(title: ReadCell, after: Sequence[ReadCell]) -> bool:
    """Whether a full row is next, or any below a title with a number."""
    return len(after) > 2 or bool(after and split_section(title.text))


def _names_section(cell: ReadCell, table: ReviewTable) -> bool:
    """Words in a column of numbers, or a name that no other cell of its column is like."""
    if cell.number or not any(map(str.isalpha, cell.text)):
        return False
    if table.columns.number == 0:
        return len(cell.text) <= LONGEST_HEADING
    few = len(cell.text.split()) <= _MAX_TITLE_WORDS
    return few and not (cell.text.endswith(ENDED) or is_sentence(cell.text))


class _CountedRow(NamedTuple):
    """A row whose statement has a plain number, `2.`."""

    cell: ReadCell
    item: int
    has_action: bool


def _counted_statements(table: ReviewTable) -> Iterator[int]:
    """The cells whose plain number stands between those of two statements with actions: `2.` after
    `1.` and before `3.`."""
    rows = list(_counted_rows(table))
    for before, row, after in zip(rows, rows[1:], rows[2:], strict=False):
        counts_on = before.item + 1 == row.item == after.item - 1
        if counts_on and before.has_action and after.has_action:
            yield id(row.cell)


def _counted_rows(table: ReviewTable) -> Iterator[_CountedRow]:
    for line in table.grid:
        cell, action = line[table.columns.statement], line[table.columns.action]
        if cell and cell.number and not cell.number.ref.section:
            has_action = bool(action and action.content) and action is not cell
            yield _CountedRow(cell, cell.number.ref.item, has_action)


def _is_group(text: str) -> bool:
    """The name of a group of rows and how many they are, as lists on the web print it:
    `Area : Security (2)`."""
    found = _GROUP.fullmatch(text)
    return found is not None and not is_sentence(found[1])


class SectionRows:
    """Finds the titles among the rows of one table."""

    def __init__(self, table: ReviewTable) -> None:
        self.columns = table.columns
        self.dotted = _numbers_say_their_section(table)
        self.unmerged = frozenset(_unmerged_titles(table))
        self.counted = frozenset(_counted_statements(table))

    def title(self, row: ReadRow) -> tuple[str, Sequence[ReadCell]]:
        """The section's title in this row and the cells that hold it; empty if it has none."""
        if self._is_title_with_notes(row):
            return row.filled[0].text, row.filled[:1]
        if row.alone and (id(row.alone) in self.unmerged or self._is_title_alone(row, row.alone)):
            return row.alone.text, row.filled
        if self._has_action(row):
            return "", ()
        number, statement = self.columns.cells_in(row.line)
        if number and statement and {number, statement} <= set(row.filled):
            return self._in_two_cells(number, statement.text), (number, statement)
        return "", ()

    def _has_action(self, row: ReadRow) -> bool:
        return not row.is_merged and row.line[self.columns.action] in row.filled

    def _in_two_cells(self, number: ReadCell, title: str) -> str:
        """A section row that has its number in the column of numbers: `2.0 | Identification`."""
        text = f"{number.text} {title}"
        if number.number and (number.number.ref.section or not self.dotted):
            return ""
        return text if split_section(text) and is_title(title) else ""

    def _is_title_alone(self, row: ReadRow, cell: ReadCell) -> bool:
        """Whether the only cell of a row that says anything titles a section."""
        if self._has_action(row) or not _may_be_title(cell):
            return False
        is_numbered = split_section(cell.text) is not None
        stands_out = _stands_out(cell)
        if row.is_merged:
            return is_numbered or stands_out or _reads_as_title(cell.text)
        if is_numbered:
            return stands_out or id(cell) not in self.counted
        return stands_out and self.dotted and cell is row.line[self.columns.statement]

    def _is_title_with_notes(self, row: ReadRow) -> bool:
        """`Key area 1: Activity` merged over most columns, beside it a share or a grade."""
        first, *others = row.filled
        is_merged = list(row.line).count(first) > 1
        spans_statement = is_merged and row.line[self.columns.statement] is first
        if not others or not spans_statement or not _may_be_title(first):
            return False
        named = split_section(first.text)
        are_notes = all(len(other.text) <= _MAX_NOTE for other in others)
        return bool(named and named.rest) and are_notes
