"""The rows of a review's table: a table in, headings of sections, statements and leftovers out."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeAlias

from parsers.grammar.numbers import split_number
from parsers.grammar.phrases import is_phrase
from parsers.provenance import Place
from parsers.recogniser.cells import Line, ReadCell, distinct, lines_by_action
from parsers.recogniser.rows.bullets import bullets
from parsers.recogniser.rows.continuation import added_words, extended, goes_on, repeated_words
from parsers.recogniser.rows.habits import habits_of
from parsers.recogniser.rows.heading_rows import HeadingRows
from parsers.recogniser.rows.merged_statements import columns_of_actions, with_lines_apart
from parsers.recogniser.rows.read_row import ReadRow
from parsers.recogniser.rows.section_rows import SectionHeading, SectionRows, starts_statement
from parsers.recogniser.rows.segments import Segment, segments
from parsers.recogniser.rows.spare_rows import spare_rows
from parsers.recogniser.rows.total_rows import is_total
from parsers.recogniser.tables import ReviewTable
from parsers.review import NOTHING, Action, Residue, Statement

Event: TypeAlias = SectionHeading | Statement | Residue


def read_rows(table: ReviewTable, first: int) -> Iterator[Event]:
    """The headings, statements and leftovers of a review's table, from its row `first` on.

    Headings and statements come in order, leftovers among them as they are met. The statements'
    links are not read yet.
    """
    return _Rows(table).events(first)


class _Rows:
    """One pass over a table."""

    def __init__(self, table: ReviewTable) -> None:
        self.grid = table.grid
        self.columns = table.columns
        self.own = table.own
        self.places = [row.place for row in table.table.rows]
        self.heading_rows = HeadingRows(table)
        self.section_rows = SectionRows(table)
        self.habits = habits_of(table)
        self.spare = spare_rows(table)
        self.of_actions = columns_of_actions(self.columns.extra, self.own)
        self.last: list[Statement] = []  # those of the row above, which a row may go on with
        self.section: ReadCell | None = None

    def events(self, first: int) -> Iterator[Event]:
        above = set(chain.from_iterable(self.grid[:first]))
        rows = list(zip(self.grid, self.places, strict=True))
        for line, place in rows[first:]:
            own = [cell for cell in distinct(line) if cell not in above]
            above = set(line)
            row = ReadRow(line, [cell for cell in own if cell.content], place)
            if row.filled and self.heading_rows.are_headings(line, own):
                yield from self.heading_rows.read(row)
            elif row.filled:
                yield from self._body_row(row)
        yield from self.last

    def _body_row(self, row: ReadRow) -> Iterator[Event]:
        yield from self._section_column(row)
        title, holding = self.section_rows.title(row)
        if title:
            yield from self._close()
            yield SectionHeading(title, row.place)
            yield from row.residue("row", but=holding)
        elif self._is_apart(row.line) or is_total([cell.text for cell in row.filled]):
            yield from row.residue("prose")
        elif row.is_merged:
            yield from self._note(row)
        elif self._is_remark(row):
            yield from row.residue("row")
        else:
            yield from self._statement_row(row)

    def _is_apart(self, line: Line) -> bool:
        """Above the headings, or one of the rows at the end that nobody filled in."""
        return self.heading_rows.is_above(line) or id(line) in self.spare

    def _close(self) -> Iterator[Statement]:
        yield from self.last
        self.last = []

    def _section_column(self, row: ReadRow) -> Iterator[Event]:
        """The title that begins in a column of sections, if there is one."""
        cell = self.columns.section_in(row.line)
        if cell and cell in row.filled and cell is not self.section:
            is_same = self.section is not None and self.section.text == cell.text
            self.section = cell
            yield from self._close()
            if is_same:
                yield Residue(cell.text, "prose", row.place)
            else:
                yield SectionHeading(cell.text, row.place)

    def _is_remark(self, row: ReadRow) -> bool:
        """Words alone in the column of numbers: `Key: the chairs are those of committees.`"""
        number, _ = self.columns.cells_in(row.line)
        if not number or number is not row.alone:
            return False
        return not number.number and is_phrase(number.text)

    def _note(self, row: ReadRow) -> Iterator[Event]:
        """A row merged across that is no title: a statement without action, or a leftover."""
        cell = row.filled[0]
        if starts_statement(cell):
            yield from self._statements(segments(cell, None), (), NOTHING, row.place)
        else:
            yield from row.residue("row")

    def _statement_row(self, row: ReadRow) -> Iterator[Event]:
        number, statement = self.columns.cells_in(row.line)
        strength = self._strength_alone(row, statement)
        statement = strength or statement
        is_said = statement in row.filled or number in row.filled
        found = segments(statement, number) if is_said else []
        if found and not self._is_rest(found[0], row):
            actions = self._actions(row)
            further = [cell for cell in row.line if cell is not strength]
            extra = self._extra(row.line, len(actions), further)
            yield from self._statements(found, actions, extra, row.place)
        elif self.last:
            yield from self._repeated(found, row.place)
            self.last[-1] = self._extended(row, statement, found)
        else:
            yield from row.residue("row", but=[self.columns.section_in(row.line)])

    def _actions(self, row: ReadRow) -> tuple[Action, ...]:
        action = row.line[self.columns.action]
        return bullets(action.content, row.place) if action else ()

    def _extended(
        self, row: ReadRow, statement: ReadCell | None, found: Sequence[Segment]
    ) -> Statement:
        """The last statement with what a row adds to it."""
        last, actions = self.last[-1], self._actions(row)
        added = actions if row.line[self.columns.action] in row.filled else ()
        extra = self._extra(row.line, len(actions), row.filled)
        if statement and statement.content and statement not in row.filled:  # merged
            last, extra = with_lines_apart(last, row.line, added, extra, self.of_actions)
        return extended(last, [added_words(s, last) for s in found], added, extra)

    def _strength_alone(self, row: ReadRow, statement: ReadCell | None) -> ReadCell | None:
        """The strength in a row that tells no weakness; None where a page may have cut the row."""
        column = self.columns.strengths
        if column is None or (statement and statement.content):
            return None
        strength = row.line[column]
        is_begun = not self.habits.paged or any(cell in row.filled for cell in row.line[:column])
        return strength if is_begun and strength in row.filled else None

    def _extra(self, line: Line, action_count: int, among: Line) -> dict[str, str]:
        """What stands in the further columns of a row, in cells `among` these."""
        cells = {name: line[c] for c, name in self.columns.extra.items()}
        return {
            name: "\n".join(lines_by_action(cell, action_count))
            for name, cell in cells.items()
            if cell and cell.content and cell in among
        }

    def _is_rest(self, first: Segment, row: ReadRow) -> bool:
        """A row that only goes on with the one above."""
        if not self.last:
            return False
        return goes_on(first, self.last[-1], self.habits, row.place.page, row.alone is not None)

    def _repeated(self, found: Sequence[Segment], place: Place) -> Iterator[Residue]:
        """The number that a row repeats, and `continued`: no part of the statement."""
        for segment in found:
            if text := repeated_words(segment, self.last[-1]):
                yield Residue(text, "continuation", place)

    def _statements(
        self,
        found: Sequence[Segment],
        actions: tuple[Action, ...],
        extra: Mapping[str, str],
        place: Place,
    ) -> Iterator[Statement]:
        """Give the statements of the row above, which are whole now, and keep those of this."""
        yield from self.last
        shares = _share(actions, found) if len(found) > 1 else [actions]
        self.last = [
            Statement(s.number.ref if s.number else None, s.label, s.text, share, extra, place)
            for s, share in zip(found, shares, strict=True)
        ]


def _share(actions: tuple[Action, ...], found: Sequence[Segment]) -> Sequence[tuple[Action, ...]]:
    """The actions of each statement of a row: told apart by their numbers, else shared by all."""
    numbers = [s.number.ref if s.number else None for s in found]
    if not actions or not split_number(actions[0].text):
        return [actions] * len(found)
    shares: list[tuple[Action, ...]] = [()] * len(found)
    at = 0
    for action in actions:
        number = split_number(action.text)
        at = numbers.index(number.ref) if number and number.ref in numbers else at
        shares[at] += (action,)
    return shares
