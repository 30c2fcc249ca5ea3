"""The rows of a review's table: a table in, section headings, statements and leftovers out."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from parsers.grammar.headings import meaning
from parsers.grammar.numbers import split_number, split_section
from parsers.grammar.phrases import is_phrase
from parsers.provenance import Place
from parsers.recogniser.added_headings import is_added
from parsers.recogniser.bullets import bullets
from parsers.recogniser.cells import Line, ReadCell, lines, marked
from parsers.recogniser.continuation import (
    added_words,
    extended,
    is_cut_by_page,
    is_cut_sentence,
    is_rest_of_references,
    is_stray_number,
    repeated_words,
    repeats_number,
    says_continued,
)
from parsers.recogniser.habits import habits_of
from parsers.recogniser.merged_statements import columns_of_actions, with_lines_apart
from parsers.recogniser.section_rows import SectionRows, is_title, starts_statement
from parsers.recogniser.segments import Segment, segments
from parsers.recogniser.spare_rows import spare_rows
from parsers.recogniser.tables import ReviewTable
from parsers.recogniser.total_rows import is_total
from parsers.review import NOTHING, Action, Residue, Statement


class Heading(NamedTuple):
    """A section begins here."""

    text: str
    place: Place


Event: TypeAlias = Heading | Statement | Residue


def read_rows(table: ReviewTable, first: int = 0) -> Iterator[Event]:
    """The headings, statements and leftovers of a review's table, from its row `first` on.

    Headings and statements come in order, leftovers among them as they are met. The statements'
    links are not read yet.
    """
    return _Rows(table, first).events()


class _Rows:
    """One pass over a table."""

    def __init__(self, table: ReviewTable, first: int) -> None:
        self.grid = table.grid
        self.columns = table.columns
        self.header = table.header
        self.own = table.own
        self.paged = table.paged
        self.is_headed_by_section = table.is_headed_by_section
        self.first = first
        self.places = [row.place for row in table.table.rows]
        self.titles = {c.text for c in self.grid[table.header] if c} if table.header >= 0 else set()
        self.before_header = table.header >= 0
        self.section_rows = SectionRows(table)
        self.habits = habits_of(table)
        self.spare = spare_rows(table)
        self.of_actions = columns_of_actions(self.columns.extra, self.own)
        self.last: list[Statement] = []  # those of the row above, which a row may go on with
        self.section: ReadCell | None = None

    def events(self) -> Iterator[Event]:
        above: set[int] = {id(cell) for line in self.grid[: self.first] for cell in line if cell}
        rows = list(zip(self.grid, self.places, strict=True))
        for line, place in rows[self.first :]:
            own = [cell for cell in dict.fromkeys(line) if cell and id(cell) not in above]
            above = {id(cell) for cell in line if cell}
            filled = [cell for cell in own if cell.content]
            if filled and self._heads(line, own, filled):
                yield from self._header_row(line, filled, place)
            elif filled:
                yield from self._body_row(line, filled, place)
        yield from self.last

    def _heads(self, line: Line, own: Sequence[ReadCell], filled: Sequence[ReadCell]) -> bool:
        """The row of column headings, one above it that groups columns, or a repetition."""
        if self.before_header:
            self.before_header = line is not self.grid[self.header]
            return not self.before_header or len(filled) > 1
        return self._repeats_header(own)

    def _repeats_header(self, own: Sequence[ReadCell]) -> bool:
        """The column headings again, or a row that numbers the columns: `1 | 2 | 3`."""
        if not own or not (own[0].text in self.titles or own[0].text.rstrip(".") == "1"):
            return False
        filled = [cell.text for cell in own if cell.content]
        if len(filled) < 2:
            return False
        return all(text in self.titles for text in filled) or _counts_columns(own)

    def _header_row(self, line: Line, filled: Sequence[ReadCell], place: Place) -> Iterator[Event]:
        """Column headings are leftovers, but a section's title may stand among them."""
        if line is not self.grid[self.header] and (title := _title_in_two_cells(filled)):
            yield Heading(title, place)
            return
        if title := self._title_in_headings(line):
            yield Heading(title, place)
            filled = [cell for cell in filled if cell not in self.columns.cells_in(line)]
        for cell in filled:
            if cell is self.section_rows.beside:
                yield Heading(cell.text, place)
                continue
            printed = (p for p in cell.content if not is_added(p))
            for text in (line for p in printed for line in marked(p).split("\n")):
                titled = cell is line[self.columns.statement] and split_section(text)
                if titled and is_title(text) and not meaning(text, self.own).names_actions:
                    yield Heading(text, place)
                else:
                    yield Residue(text, "column-heading", place)

    def _title_in_headings(self, line: Line) -> str:
        """The section's title above its statements, or beside its number or letter above theirs."""
        number, statement = self.columns.cells_in(line)
        if self.is_headed_by_section and statement:
            return statement.text
        if not number or not number.text or not statement:
            return ""
        if meaning(statement.text, self.own).statement_strength:
            return ""
        below = [row[self.columns.number or 0] for row in self.grid[self.header + 1 :]]
        sections = {cell.number.ref.section for cell in below if cell and cell.number}
        return f"{number.text}. {statement.text}" if sections == {number.text} else ""

    def _body_row(self, line: Line, filled: Sequence[ReadCell], place: Place) -> Iterator[Event]:
        if self.columns.section is not None:
            yield from self._section_column(line[self.columns.section], filled, place)
        has_action = not _is_whole(line, filled) and line[self.columns.action] in filled
        title, holding = self.section_rows.title(line, filled, has_action)
        if title:
            yield from self._close()
            yield Heading(title, place)
            rest = (cell for cell in filled if cell not in holding)
            yield from (Residue(cell.text, "row", place) for cell in rest)
        elif self.before_header or id(line) in self.spare or is_total([c.text for c in filled]):
            yield from (Residue(cell.text, "prose", place) for cell in filled)
        elif _is_whole(line, filled):
            yield from self._note(filled[0], place)
        elif len(filled) == 1 and self._is_remark(line, filled[0]):
            yield Residue(filled[0].text, "row", place)
        else:
            yield from self._statement_row(line, filled, place)

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
            yield Residue(cell.text, "prose", place) if same else Heading(cell.text, place)

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
        if found and not self._goes_on(found[0], len(filled) == 1, place):
            further = [cell for cell in line if cell and cell is not strength]
            extra = self._extra(line, len(actions), further)
            yield from self._statements(found, actions, extra, place)
        elif self.last:
            yield from self._repeated(found, place)
            extra = self._extra(line, len(actions), filled)
            added = actions if action in filled else ()
            if statement and statement.content and statement not in filled:
                above = self.last[-1]
                self.last[-1], extra = with_lines_apart(above, line, added, extra, self.of_actions)
            self._extend(found, added, extra)
        else:
            left = filled if self.columns.section is None else self._beside_section(line, filled)
            yield from (Residue(cell.text, "row", place) for cell in left)

    def _strength_alone(
        self, line: Line, statement: ReadCell | None, filled: Sequence[ReadCell]
    ) -> ReadCell | None:
        """The strength in a row that tells no weakness; None where a page may have cut the row."""
        column = self.columns.strengths
        if column is None or (statement and statement.content):
            return None
        is_begun = not self.paged or any(cell in filled for cell in line[:column])
        return line[column] if is_begun and line[column] in filled else None

    def _beside_section(self, line: Line, filled: Sequence[ReadCell]) -> list[ReadCell]:
        return [cell for cell in filled if cell is not line[self.columns.section or 0]]

    def _extra(self, line: Line, action_count: int, among: Sequence[ReadCell]) -> dict[str, str]:
        """What stands in the further columns of a row, in cells `among` these."""
        if not self.columns.extra:
            return {}
        asked = set(among)
        cells = {name: line[c] for c, name in self.columns.extra.items()}
        return {
            name: "\n".join(lines(cell, action_count))
            for name, cell in cells.items()
            if cell and cell.content and cell in asked
        }

    def _goes_on(self, first: Segment, alone: bool, place: Place) -> bool:
        """A row that only goes on with the one above, by its author's word or by the page."""
        if not self.last:
            return False
        last = self.last[-1]
        if repeats_number(first, last) or says_continued(first):
            return True
        if is_rest_of_references(first, last, alone):
            return True
        if not self.paged:
            return is_cut_sentence(first, last, self.habits)
        return is_cut_by_page(first, last, place.page, self.habits) or is_stray_number(
            first, last, alone
        )

    def _repeated(self, found: Sequence[Segment], place: Place) -> Iterator[Residue]:
        """The number that a row repeats, and `continued`: no part of the statement."""
        for segment in found:
            if text := repeated_words(segment, self.last[-1]):
                yield Residue(text, "continuation", place)

    def _extend(
        self, found: Sequence[Segment], actions: tuple[Action, ...], extra: Mapping[str, str]
    ) -> None:
        last = self.last[-1]
        self.last[-1] = extended(last, [added_words(s, last) for s in found], actions, extra)

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
