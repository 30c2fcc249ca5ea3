"""Rows with the headings of columns: a row of a review's table in, titles and leftovers out.

They are the row of headings itself, rows above it that group columns, and repetitions.
"""

from collections.abc import Iterator, Sequence

from parsers.grammar.headings.column_headings import meaning
from parsers.grammar.numbers import split_section
from parsers.recogniser.added_headings import is_added
from parsers.recogniser.cells import Line, ReadCell, is_beside_all, printed_lines, text_of
from parsers.recogniser.rows.read_row import ReadRow
from parsers.recogniser.rows.section_rows import SectionHeading, is_title
from parsers.recogniser.tables import ReviewTable
from parsers.review import Residue


class HeadingRows:
    """The rows of one table that hold headings of its columns."""

    def __init__(self, table: ReviewTable) -> None:
        self.table = table
        self.columns = table.columns
        self.above = frozenset(map(id, table.above))
        self.texts = {cell.text for cell in table.headings or () if cell}
        self.section = _title_beside(table)

    def is_above(self, line: Line) -> bool:
        """Whether a row stands above the row of headings."""
        return id(line) in self.above

    def are_headings(self, line: Line, own: Sequence[ReadCell]) -> bool:
        """Whether a row, with cells of its `own`, holds headings of columns."""
        if line is self.table.headings:
            return True
        filled = [cell.text for cell in own if cell.content]
        if len(filled) < 2:
            return False
        is_repeated = own[0].text in self.texts and all(text in self.texts for text in filled)
        return self.is_above(line) or is_repeated or _counts_columns(own)

    def read(self, row: ReadRow) -> Iterator[SectionHeading | Residue]:
        """Column headings are leftovers, but a section's title may stand among them."""
        if row.line is not self.table.headings and (title := _title_in_two_cells(row.filled)):
            yield SectionHeading(title, row.place)
            return
        titling: tuple[ReadCell | None, ...] = ()
        if title := self._title_of_statements(row.line):
            yield SectionHeading(title, row.place)
            titling = self.columns.cells_in(row.line)
        for cell in row.filled:
            if cell not in titling:
                yield from self._cell(cell, row)

    def _cell(self, cell: ReadCell, row: ReadRow) -> Iterator[SectionHeading | Residue]:
        if cell is self.section:
            yield SectionHeading(cell.text, row.place)
            return
        is_over_statements = cell is row.line[self.columns.statement]
        for text in printed_lines(p for p in cell.content if not is_added(p)):
            if is_over_statements and self._is_numbered_title(text):
                yield SectionHeading(text, row.place)
            else:
                yield Residue(text, "column-heading", row.place)

    def _is_numbered_title(self, text: str) -> bool:
        is_numbered = split_section(text) is not None and is_title(text)
        return is_numbered and not meaning(text, self.table.own).names_actions

    def _title_of_statements(self, line: Line) -> str:
        """The section's title above its statements, or beside its number or letter above theirs."""
        number, statement = self.columns.cells_in(line)
        if not statement:
            return ""
        if self.table.is_headed_by_section:
            return statement.text
        if meaning(statement.text, self.table.own).statement_strength:
            return ""
        section = text_of(number)
        is_of_all = bool(section) and self._sections_of_numbers() == {section}
        return f"{section}. {statement.text}" if is_of_all else ""

    def _sections_of_numbers(self) -> set[str]:
        """The numbers of sections that the statements' own numbers name."""
        cells = (row[self.columns.numbering] for row in self.table.below)
        return {cell.number.ref.section for cell in cells if cell and cell.number}


def _title_beside(table: ReviewTable) -> ReadCell | None:
    """The cell of a column of sections that stands beside the headings and all rows."""
    if table.columns.section is None or table.headings is None:
        return None
    cells = [line[table.columns.section] for line in (table.headings, *table.below)]
    return cells[0] if is_beside_all(cells) else None


def _counts_columns(cells: Sequence[ReadCell]) -> bool:
    """`1 | 2 | 3`: the numbers of at least three columns."""
    counted = [str(n) for n in range(1, len(cells) + 1)]
    return len(cells) > 2 and [cell.text.rstrip(".") for cell in cells] == counted


def _title_in_two_cells(filled: Sequence[ReadCell]) -> str:
    """`Priority 1` and, beside it, what it is: the title of a section; empty if it is none."""
    if len(filled) != 2 or not is_title(filled[1].text):
        return ""
    named = split_section(filled[0].text)
    return f"{filled[0].text} {filled[1].text}" if named and not named.rest else ""
