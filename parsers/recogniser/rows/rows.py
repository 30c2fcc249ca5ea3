"""The rows of a review's table: a table in, headings of sections, statements and leftovers out."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from parsers.grammar.numbers import split_number
from parsers.grammar.phrases import is_phrase
from parsers.provenance import Place
from parsers.recogniser.cells import Line, ReadCell, lines_by_action
from parsers.recogniser.rows.bullets import bullets
from parsers.recogniser.rows.continuation import added_words, extended, goes_on, repeated_words
from parsers.recogniser.rows.habits import habits_of
from parsers.recogniser.rows.heading_rows import HeadingRows
from parsers.recogniser.rows.merged_statements import columns_of_actions, with_lines_apart
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
        above = {id(cell) for line in self.grid[:first] for cell in line if cell}
        rows = list(zip(self.grid, self.places, strict=True))
        for line, place in rows[first:]:
            own = [cell for cell in dict.fromkeys(line) if cell and id(cell) not in above]
            above = {id(cell) for cell in line if cell}
            filled = [cell for cell in own if cell.content]
            if filled and self.heading_rows.are_headings(line, own):
                yield from self.heading_rows.read(line, filled, place)
            elif filled:
                yield from self._body_row(line, filled, place)
        yield from self.last

    def _body_row(self, line: Line, filled: Sequence[ReadCell], place: Place) -> Iterator[Event]:
        if self.columns.section is not None:
            yield from self._section_column(line[self.columns.section], filled, place)
        has_action = not _is_whole(line, filled) and line[self.columns.action] in filled
        title, holding = self.section_rows.title(line, filled, has_action)
        if title:
            yield from self._close()
            yield SectionHeading(title, place)
            rest = (cell for cell in filled if cell not in holding)
            yield from (Residue(cell.text, "row", place) for cell in rest)
        elif self._is_apart(line) or is_total([cell.text for cell in filled]):
            yield from (Residue(cell.text, "prose", place) for cell in filled)
        elif _is_whole(line, filled):
            yield from self._note(filled[0], place)
        elif len(filled) == 1 and self._is_remark(line, filled[0]):
            yield Residue(filled[0].text, "row", place)
        else:
            yield from self._statement_row(line, filled, place)

    def _is_apart(self, line: Line) -> bool:
        """Above the headings, or one of the rows at the end that nobody filled in."""
        return self.heading_rows.is_above(line) or id(line) in self.spare

    def _close(self) -> Iterator[Statement]:
        yield from self.last
        self.last = []

    def _section_column(
        self, cell: ReadCell | None, filled: Sequence[ReadCell], place: Place
    ) -> Iterator[Event]:
        if cell and cell in filled and cell is not self.section:
            same = self.section is not None and self.section.text == cell.text
            self.section = cell
            yield from self._close()
            yield Residue(cell.text, "prose", place) if same else SectionHeading(cell.text, place)

    def _is_remark(self, line: Line, cell: ReadCell) -> bool:
        """Words alone in the column of numbers: `Key: the chairs are those of committees.`"""
        number, _ = self.columns.cells_in(line)
        return cell is number and not cell.number and is_phrase(cell.text)

    def _note(self, cell: ReadCell, place: Place) -> Iterator[Event]:
        """A row merged across that is no title: a statement without action, or a leftover."""
        if starts_statement(cell):
            yield from self._statements(segments(cell, None), (), NOTHING, place)
        else:
            yield Residue(cell.text, "row", place)

    def _statement_row(
        self, line: Line, filled: Sequence[ReadCell], place: Place
    ) -> Iterator[Event]:
        number, statement = self.columns.cells_in(line)
        strength = self._strength_alone(line, statement, filled)
        statement = strength or statement
        action = line[self.columns.action]
        actions = bullets(action.content, place) if action else ()
        found = segments(statement, number) if statement in filled or number in filled else []
        if found and not self._is_rest(found[0], len(filled) == 1, place):
            further = [cell for cell in line if cell and cell is not strength]
            extra = self._extra(line, len(actions), further)
            yield from self._statements(found, actions, extra, place)
        elif self.last:
            yield from self._repeated(found, place)
            last, added = self.last[-1], actions if action in filled else ()
            extra = self._extra(line, len(actions), filled)
            if statement and statement.content and statement not in filled:  # merged
                last, extra = with_lines_apart(last, line, added, extra, self.of_actions)
            self.last[-1] = extended(last, [added_words(s, last) for s in found], added, extra)
        else:
            section = None if self.columns.section is None else line[self.columns.section]
            left = (cell for cell in filled if cell is not section)
            yield from (Residue(cell.text, "row", place) for cell in left)

    def _strength_alone(
        self, line: Line, statement: ReadCell | None, filled: Sequence[ReadCell]
    ) -> ReadCell | None:
        """The strength in a row that tells no weakness; None where a page may have cut the row."""
        column = self.columns.strengths
        if column is None or (statement and statement.content):
            return None
        is_begun = not self.habits.paged or any(cell in filled for cell in line[:column])
        return line[column] if is_begun and line[column] in filled else None

    def _extra(self, line: Line, action_count: int, among: Sequence[ReadCell]) -> dict[str, str]:
        """What stands in the further columns of a row, in cells `among` these."""
        cells = {name: line[c] for c, name in self.columns.extra.items()}
        return {
            name: "\n".join(lines_by_action(cell, action_count))
            for name, cell in cells.items()
            if cell and cell.content and cell in among
        }

    def _is_rest(self, first: Segment, is_alone: bool, place: Place) -> bool:
        """A row that only goes on with the one above."""
        last = self.last[-1] if self.last else None
        return last is not None and goes_on(first, last, self.habits, place.page, is_alone)

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


def _is_whole(line: Line, filled: Sequence[ReadCell]) -> bool:
    return len(filled) == 1 and all(cell is filled[0] for cell in line)


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
