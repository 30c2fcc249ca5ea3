"""The rows of a review's table: a table in, section headings, statements and leftovers out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from parsers.blocks import Cell, Paragraph, paragraphs
from parsers.grammar.numbers import Numbered, Ref, split_number, split_section, whole_number
from parsers.provenance import Place
from parsers.recogniser.bullets import Bullet, bullets
from parsers.recogniser.columns import Columns, Line, ReviewTable, cell_number, own_text
from parsers.recogniser.headings import meaning
from parsers.review import Residue

LONGEST_HEADING = 150  # characters
_ENDED = tuple(".;:!?)")


class Heading(NamedTuple):
    """A section begins here."""

    text: str
    place: Place


@dataclass(slots=True)
class Entry:
    """A statement while its rows are still being read."""

    ref: Ref | None
    label: str
    text: str
    place: Place
    actions: list[tuple[Bullet, Place]] = field(default_factory=list)
    extra: dict[str, str] = field(default_factory=dict)


Event: TypeAlias = Heading | Entry | Residue


def read_rows(table: ReviewTable) -> Iterator[Event]:
    """The headings, statements and leftovers of a review's table, from top to bottom.

    An entry may still grow while the rows below it are read, so use it when all are.
    """
    return _Rows(table).events()


class _Rows:
    """The state of one pass over a table."""

    def __init__(self, table: ReviewTable) -> None:
        self.grid = table.grid
        self.columns: Columns = table.columns
        self.header = table.header
        self.places = [row.place for row in table.table.rows]
        self.titles = (
            {own_text(c) for c in self.grid[table.header] if c} if table.header >= 0 else set()
        )
        self.dotted = _mostly_dotted(self.grid, self.columns)
        self.last: list[
            Entry
        ] = []  # the statements of the row above, which this one may go on with
        self.section: Cell | None = None

    def events(self) -> Iterator[Event]:
        above: Line = ()
        for r, line in enumerate(self.grid):
            own = _beginning(line, above)
            above = line
            if r == self.header or self._repeats_header(own):
                yield from self._header_row(line, own, self.places[r])
            elif any(cell.content for cell in own):
                yield from self._body_row(line, own, self.places[r])

    def _repeats_header(self, own: Sequence[Cell]) -> bool:
        texts = [own_text(cell) for cell in own]
        filled = [text for text in texts if text]
        if not filled:
            return False
        if self.titles and all(text in self.titles for text in filled) and len(filled) > 1:
            return True
        numbers = [text.rstrip(".") for text in texts]
        return len(numbers) > 2 and numbers == [str(n) for n in range(1, len(numbers) + 1)]

    def _header_row(self, line: Line, own: Sequence[Cell], place: Place) -> Iterator[Event]:
        """Column headings are leftovers, but a section's title may stand among them."""
        for cell in own:
            for p in _paragraphs(cell):
                is_title = split_section(p.text) and meaning(p.text).action != 3
                if cell is line[self.columns.statement] and is_title and _is_heading(p):
                    yield Heading(_marked(p), place)
                elif p.text or p.marker:
                    yield Residue(_marked(p), "column-heading", place)

    def _body_row(self, line: Line, own: Sequence[Cell], place: Place) -> Iterator[Event]:
        yield from self._section_column(line, place)
        heading = self._section_row(line, own)
        if heading:
            self.last = []
            yield Heading(heading, place)
        elif lone := _full_width(line, own):
            yield from self._note(lone, place)
        else:
            yield from self._statement_row(line, own, place)

    def _section_column(self, line: Line, place: Place) -> Iterator[Event]:
        cell = line[self.columns.section] if self.columns.section is not None else None
        if cell is not None and cell is not self.section and cell.content:
            self.section = cell
            yield Heading(_text(cell), place)

    def _section_row(self, line: Line, own: Sequence[Cell]) -> str:
        """The section's title, if this row holds nothing else."""
        filled = [cell for cell in own if cell.content]
        number, statement = self._cells(line)
        if len(filled) == 2 and _has(filled, number) and _has(filled, statement):
            return self._split_title(own_text(number) or _marker(number), own_text(statement))
        if len(filled) != 1:
            return ""
        cell = filled[0]
        text = _text(cell)
        content = list(_paragraphs(cell))
        if len(text) > LONGEST_HEADING or _starts_statement(content[0]):
            return ""
        if split_section(text) and not text.rstrip().endswith(";"):
            return text
        whole = _full_width(line, own) is cell
        loud = content[0].strong or content[0].heading or text.isupper()
        titled = self.dotted and cell is statement and loud
        return text if (whole and (loud or not text.endswith(_ENDED))) or titled else ""

    def _split_title(self, number: str, title: str) -> str:
        """A section row that has its number in the column of numbers: `2.0 | Identification`."""
        found = whole_number(number)
        is_section = split_section(f"{number} {title}")
        if is_section and len(title) <= LONGEST_HEADING:
            if found is None or (found.ref.section and found.ref.item == 0):
                return f"{number} {title}"
            if self.dotted and not found.ref.section:
                return f"{number} {title}"
        return ""

    def _note(self, cell: Cell, place: Place) -> Iterator[Event]:
        """A row merged across that is no title: a statement without action, or a leftover."""
        content = list(_paragraphs(cell))
        if content and _starts_statement(content[0]):
            yield from self._statements(_segments(content, None), (), {}, place)
        else:
            yield Residue(_text(cell), "row", place)

    def _statement_row(self, line: Line, own: Sequence[Cell], place: Place) -> Iterator[Event]:
        number, statement = self._cells(line)
        action = line[self.columns.action]
        actions = (
            [(bullet, place) for bullet in bullets(action)] if action and action.content else []
        )
        extra = self._extra(line)
        new = [cell for cell in (number, statement) if _has(own, cell)]
        segments = _segments(list(_paragraphs(statement)), number) if new else []
        if not segments or (self._goes_on(segments) and self.last):
            if not self.last:
                yield from (Residue(_text(c), "row", place) for c in own if c.content)
                return
            self._extend(segments, actions if _has(own, action) else [], {} if new else extra)
        else:
            yield from self._statements(segments, actions, extra, place)

    def _cells(self, line: Line) -> tuple[Cell | None, Cell | None]:
        number = line[self.columns.number] if self.columns.number is not None else None
        statement = line[self.columns.statement]
        return (None if number is statement else number), statement

    def _extra(self, line: Line) -> dict[str, str]:
        texts = {name: _text(line[c], "\n") for c, name in self.columns.extra.items()}
        return {name: text for name, text in texts.items() if text}

    def _goes_on(self, segments: "Sequence[_Segment]") -> bool:
        """A row that only continues the statement above, which a page or row break parted."""
        first = segments[0]
        if first.number or not self.last:
            return False
        return first.text[:1].islower() or not (first.text and self.last[-1].text.endswith(_ENDED))

    def _extend(
        self,
        segments: "Sequence[_Segment]",
        actions: Sequence[tuple[Bullet, Place]],
        extra: dict[str, str],
    ) -> None:
        entry = self.last[-1]
        entry.text = " ".join([entry.text, *(s.text for s in segments)]).strip()
        entry.actions.extend(actions)
        for name, text in extra.items():
            if entry.extra.get(name) != text:
                entry.extra[name] = f"{entry.extra[name]}\n{text}" if name in entry.extra else text

    def _statements(
        self,
        segments: "Sequence[_Segment]",
        actions: Sequence[tuple[Bullet, Place]],
        extra: dict[str, str],
        place: Place,
    ) -> Iterator[Entry]:
        shares = _share(actions, segments)
        self.last = [
            Entry(
                s.number.ref if s.number else None,
                s.number.label if s.number else "",
                s.text,
                place,
                share,
                dict(extra),
            )
            for s, share in zip(segments, shares, strict=True)
        ]
        yield from self.last


class _Segment(NamedTuple):
    """A statement within a cell: its number and its words."""

    number: Numbered | None
    text: str


def _segments(content: Sequence[Paragraph], number: Cell | None) -> list[_Segment]:
    """The statements of a cell: usually one, several where several numbers begin its lines."""
    numbers = _numbers(number)
    if numbers and len(numbers) == len(content) > 1:
        return [_Segment(n, _plain(p)) for n, p in zip(numbers, content, strict=True)]
    if numbers:
        return [_Segment(numbers[0], " ".join(_plain(p) for p in content).strip())]
    found: list[tuple[Numbered | None, list[str]]] = []
    for p in content:
        for numbered, text in _lines(p):
            if not found or (numbered and _follows(found[-1][0], numbered)):
                found.append((numbered, [numbered.rest if numbered else text]))
            else:
                found[-1][1].append(text)
    return [_Segment(n, " ".join(filter(None, texts))) for n, texts in found]


def _numbers(cell: Cell | None) -> list[Numbered]:
    """The numbers in a cell of the column of numbers."""
    lines = [line for p in _paragraphs(cell) for line in _marked(p).split("\n")]
    found = [whole_number(line) or split_number(line) for line in lines]
    if len(found) > 1 and not all(found):
        joined = whole_number("".join(lines))
        return [joined] if joined else [n for n in found if n]
    return [n for n in found if n]


def _lines(p: Paragraph) -> Iterator[tuple[Numbered | None, str]]:
    """The lines of a paragraph, each with the number with which it begins."""
    lines = p.text.split("\n")
    if p.marker and (found := whole_number(p.marker)):
        yield Numbered(found.ref, p.marker, lines[0]), _marked(p)
        lines = lines[1:]
    elif p.marker and any(c.isalnum() for c in p.marker):
        lines[0] = f"{p.marker} {lines[0]}"
    for line in lines:
        yield whole_number(line) or split_number(line), line


def _follows(before: Numbered | None, number: Numbered) -> bool:
    """A later number of the same section begins a new statement; any other is the text's own."""
    if before is None:
        return bool(number.ref.section)
    return before.ref.section == number.ref.section and before.ref.item < number.ref.item


def _share(
    actions: Sequence[tuple[Bullet, Place]], segments: Sequence[_Segment]
) -> list[list[tuple[Bullet, Place]]]:
    """The actions of each statement of a row: told apart by their numbers, else shared by all."""
    numbers = [s.number.ref if s.number else None for s in segments]
    if len(segments) > 1 and actions and split_number(actions[0][0].text):
        shares: list[list[tuple[Bullet, Place]]] = [[] for _ in segments]
        at = 0
        for bullet, place in actions:
            found = split_number(bullet.text)
            at = numbers.index(found.ref) if found and found.ref in numbers else at
            shares[at].append((bullet, place))
        return shares
    return [list(actions) for _ in segments]


def _mostly_dotted(grid: Sequence[Line], columns: Columns) -> bool:
    c = columns.statement if columns.number is None else columns.number
    found = [n for n in (cell_number(line[c]) for line in grid) if n]
    return sum(1 for n in found if n.ref.section) * 2 > len(found)


def _beginning(line: Line, above: Line) -> list[Cell]:
    """The cells that begin in this row, each once."""
    reaching = {id(cell) for cell in above if cell}
    own = {id(cell): cell for cell in line if cell and id(cell) not in reaching}
    return list(own.values())


def _has(cells: Sequence[Cell], cell: Cell | None) -> bool:
    """Whether that very cell, not one that says the same, is among them and not empty."""
    return cell is not None and bool(cell.content) and any(cell is c for c in cells)


def _full_width(line: Line, own: Sequence[Cell]) -> Cell | None:
    """The one cell that spans the whole row, if one does."""
    return own[0] if len(own) == 1 and all(cell is own[0] for cell in line) else None


def _starts_statement(p: Paragraph) -> bool:
    text = _marked(p)
    found = split_number(text)
    return bool(found and found.ref.item and (found.ref.section or not split_section(text)))


def _is_heading(p: Paragraph) -> bool:
    return len(p.text) <= LONGEST_HEADING and not p.text.endswith(";")


def _paragraphs(cell: Cell | None) -> Iterator[Paragraph]:
    if cell:
        for block in cell.content:
            yield from paragraphs(block)


def _marker(cell: Cell | None) -> str:
    return next((p.marker or "" for p in _paragraphs(cell)), "")


def _marked(p: Paragraph) -> str:
    """A paragraph's text with what its list prints before it, bullets left out."""
    if p.marker and any(c.isalnum() for c in p.marker):
        return f"{p.marker} {p.text}".strip()
    return p.text


def _plain(p: Paragraph) -> str:
    return _marked(p).replace("\n", " ")


def _text(cell: Cell | None, between: str = " ") -> str:
    return between.join(filter(None, (_plain(p) for p in _paragraphs(cell))))
