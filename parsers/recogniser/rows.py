"""The rows of a review's table: a table in, section headings, statements and leftovers out."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from parsers.grammar.headings import meaning
from parsers.grammar.numbers import split_number, split_section
from parsers.provenance import Place
from parsers.recogniser.bullets import bullets
from parsers.recogniser.cells import Line, ReadCell, marked, plain
from parsers.recogniser.columns import ReviewTable
from parsers.recogniser.segments import Segment, segments
from parsers.review import NOTHING, Action, Residue, Statement

LONGEST_HEADING = 150  # characters
_ENDED = tuple(".;:!?)")


class Heading(NamedTuple):
    """A section begins here."""

    text: str
    place: Place


Event: TypeAlias = Heading | Statement | Residue


def read_rows(table: ReviewTable) -> Iterator[Event]:
    """The headings, statements and leftovers of a review's table.

    Headings and statements come in order, leftovers among them as they are met. The statements'
    links are not read yet.
    """
    return _Rows(table).events()


class _Rows:
    """One pass over a table."""

    def __init__(self, table: ReviewTable) -> None:
        self.grid = table.grid
        self.columns = table.columns
        self.header = table.header
        self.own = table.own
        self.places = [row.place for row in table.table.rows]
        self.titles = {c.text for c in self.grid[table.header] if c} if table.header >= 0 else set()
        self.before_header = table.header >= 0
        self.dotted = _mostly_dotted(table)
        self.last: list[Statement] = []  # those of the row above, which a row may go on with
        self.section: ReadCell | None = None

    def events(self) -> Iterator[Event]:
        above: Line = ()
        for line, place in zip(self.grid, self.places, strict=True):
            own = [cell for cell in dict.fromkeys(line) if cell and cell not in above]
            above = line
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
        counted = [str(n) for n in range(1, len(own) + 1)]
        return len(filled) > 1 and (
            all(text in self.titles for text in filled)
            or (len(own) > 2 and [cell.text.rstrip(".") for cell in own] == counted)
        )

    def _header_row(self, line: Line, filled: Sequence[ReadCell], place: Place) -> Iterator[Event]:
        """Column headings are leftovers, but a section's title may stand among them."""
        for cell in filled:
            for text in (text for p in cell.content for text in marked(p).split("\n")):
                titled = cell is line[self.columns.statement] and split_section(text)
                if titled and _is_title(text) and meaning(text, self.own).action != 3:
                    yield Heading(text, place)
                else:
                    yield Residue(text, "column-heading", place)

    def _body_row(self, line: Line, filled: Sequence[ReadCell], place: Place) -> Iterator[Event]:
        if self.columns.section is not None:
            yield from self._section_column(line[self.columns.section], place)
        whole = len(filled) == 1 and all(cell is filled[0] for cell in line)
        has_action = not whole and line[self.columns.action] in filled
        if not has_action and (title := self._section_row(line, filled)):
            yield from self.last
            self.last = []
            yield Heading(title, place)
        elif whole:
            yield from self._note(filled[0], place)
        else:
            yield from self._statement_row(line, filled, place)

    def _section_column(self, cell: ReadCell | None, place: Place) -> Iterator[Event]:
        if cell and cell is not self.section and cell.content:
            self.section = cell
            yield from self.last
            self.last = []
            yield Heading(cell.text, place)

    def _section_row(self, line: Line, filled: Sequence[ReadCell]) -> str:
        """The section's title, if this row holds nothing else."""
        number, statement = self._cells(line)
        if number in filled and statement in filled and number and statement:
            return self._split_title(number, statement.text)
        if len(filled) != 1:
            return ""
        cell, text = filled[0], filled[0].text
        if not _is_title(text) or _starts_statement(cell):
            return ""
        if split_section(text):
            return text
        whole = all(other is cell for other in line)
        loud = cell.content[0].strong or cell.content[0].heading or text.isupper()
        titled = self.dotted and cell is statement and loud
        return text if (whole and (loud or not text.endswith(_ENDED))) or titled else ""

    def _split_title(self, number: ReadCell, title: str) -> str:
        """A section row that has its number in the column of numbers: `2.0 | Identification`."""
        text = f"{number.text} {title}"
        if number.number and (number.number.ref.section or not self.dotted):
            return ""
        return text if split_section(text) and _is_title(title) else ""

    def _note(self, cell: ReadCell, place: Place) -> Iterator[Event]:
        """A row merged across that is no title: a statement without action, or a leftover."""
        if _starts_statement(cell):
            yield from self._statements(segments(cell, None), (), NOTHING, place)
        else:
            yield Residue(cell.text, "row", place)

    def _statement_row(
        self, line: Line, filled: Sequence[ReadCell], place: Place
    ) -> Iterator[Event]:
        number, statement = self._cells(line)
        action = line[self.columns.action]
        actions = bullets(action.content, place) if action else ()
        found = segments(statement, number) if statement in filled or number in filled else []
        extra = self._extra(line) if self.columns.extra else NOTHING
        if found and not self._goes_on(found[0]):
            yield from self._statements(found, actions, extra, place)
        elif self.last:
            self._extend(found, actions if action in filled else (), NOTHING if found else extra)
        else:
            yield from (Residue(cell.text, "row", place) for cell in filled)

    def _cells(self, line: Line) -> tuple[ReadCell | None, ReadCell | None]:
        """The cells of number and statement; no number's where both are one cell."""
        number = None if self.columns.number is None else line[self.columns.number]
        statement = line[self.columns.statement]
        return (None if number is statement else number), statement

    def _extra(self, line: Line) -> dict[str, str]:
        cells = {name: line[c] for c, name in self.columns.extra.items()}
        return {
            name: "\n".join(map(plain, cell.content))
            for name, cell in cells.items()
            if cell and cell.content
        }

    def _goes_on(self, first: Segment) -> bool:
        """A row that only continues the statement above, which a page or row break parted."""
        if first.number or not self.last:
            return False
        return first.text[:1].islower() or not (first.text and self.last[-1].text.endswith(_ENDED))

    def _extend(
        self, found: Sequence[Segment], actions: tuple[Action, ...], extra: Mapping[str, str]
    ) -> None:
        last = self.last[-1]
        told = dict(last.extra)
        for name, text in extra.items():
            if told.get(name) != text:
                told[name] = f"{told[name]}\n{text}" if name in told else text
        self.last[-1] = last._replace(
            text=" ".join([last.text, *(s.text for s in found)]).strip(),
            actions=last.actions + actions,
            extra=told,
        )

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
            Statement(s.number.ref, s.number.label, s.text, share, extra, place)
            if s.number
            else Statement(None, "", s.text, share, extra, place)
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


def _mostly_dotted(table: ReviewTable) -> bool:
    """Whether the statements' numbers say their section, as 1.1 does and 1 does not."""
    c = table.columns.statement if table.columns.number is None else table.columns.number
    found = [cell.number for line in table.grid if (cell := line[c]) and cell.number]
    return sum(1 for n in found if n.ref.section) * 2 > len(found)


def _starts_statement(cell: ReadCell) -> bool:
    """Begins with a statement's number: 1.1, and 1. only where no section could be meant."""
    return bool(cell.number and (cell.number.ref.section or not split_section(cell.text)))


def _is_title(text: str) -> bool:
    return len(text) <= LONGEST_HEADING and not text.endswith(";")
