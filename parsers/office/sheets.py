"""Sheets of a workbook of any format. Cells by row and column in, blocks out.

Hidden rows, columns and sheets become asides, empty ones are dropped. The lines above a table are
its titles; where the headings of a table are repeated, below or beside it, another table begins.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeAlias

from parsers.diagnostics import Diagnostic
from parsers.document.blocks import Aside, Block, Cell, Paragraph, Row, Table
from parsers.document.colours import colour_name
from parsers.errors import TooLarge
from parsers.provenance import Place

MAX_CELLS = 200_000  # with content, in all sheets

_GENERIC_NAME = re.compile(r"(?:sheet|tabelle|feuil|hoja|table|page)\s*\d*|data", re.IGNORECASE)
# How Numbers exports sheets: a summary in front, and the name of the table behind the sheet's.
_EXPORT_SUMMARY = re.compile(r"This document was exported from Numbers\b.*", re.DOTALL)
_TABLE_OF_SHEET = re.compile(r" - Table \d+$")
_HIDDEN = (
    "rows, columns or sheets are hidden, with {}; they are left out of the review and kept in the "
    "residue. Show them and save the file again if they belong to it"
)

At: TypeAlias = tuple[int, int]


class SheetCell(NamedTuple):
    """A cell with content or colour, at the top left of its span; its lines are paragraphs."""

    content: tuple[Paragraph, ...] = ()
    fill: str = ""
    rows: int = 1
    columns: int = 1

    @property
    def text(self) -> str:
        """Its text, with markers."""
        return "\n".join(f"{p.marker or ''} {p.text}".strip() for p in self.content)


@dataclass
class Sheet:
    """A sheet: its cells by row and column, from 1, and which rows and columns are hidden."""

    name: str
    cells: dict[At, SheetCell] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    is_hidden: bool = False


class WorkbookContent(NamedTuple):
    """The content of all sheets, for a `Document`."""

    blocks: tuple[Block, ...]
    asides: tuple[Aside, ...]
    diagnostics: tuple[Diagnostic, ...]


class _Line(NamedTuple):
    """A visible row: its number in the sheet, and its cells by column."""

    number: int
    cells: dict[int, SheetCell]

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(cell.text for _, cell in sorted(self.cells.items()) if cell.text)


def read_sheets(sheets: Sequence[Sheet]) -> WorkbookContent:
    """The blocks of all sheets, in their order. Raises TooLarge."""
    if sum(len(sheet.cells) for sheet in sheets) > MAX_CELLS:
        raise TooLarge
    hidden = [text for sheet in sheets for text in _take_hidden(sheet)]
    summaries = [text for sheet in sheets if _is_export_summary(sheet) for text in _texts(sheet)]
    own = [sheet for sheet in sheets if not _is_export_summary(sheet)]
    writer = _Writer(several=sum(bool(_lines(sheet)) for sheet in own) > 1)
    for sheet in own:
        for part in _beside_each_other(sheet):
            writer.write(part)
    beside = [("label", summaries), ("hidden", hidden)]
    asides = [Aside(role, tuple(map(Paragraph, texts))) for role, texts in beside if texts]
    return WorkbookContent(
        tuple(writer.blocks), (*writer.asides, *asides), tuple(_hidden_diagnostics(len(hidden)))
    )


def _is_export_summary(sheet: Sheet) -> bool:
    """Whether a sheet only says which tables were exported."""
    return any(map(_EXPORT_SUMMARY.fullmatch, _texts(sheet)[:1]))


def _texts(sheet: Sheet) -> list[str]:
    """What stands in a sheet, from its top left on."""
    return [cell.text for _, cell in sorted(sheet.cells.items()) if cell.text]


def _hidden_diagnostics(count: int) -> Iterator[Diagnostic]:
    if count:
        cells = "1 cell that has text" if count == 1 else f"{count} cells that have text"
        yield Diagnostic("hidden-cells", _HIDDEN.format(cells))


def _take_hidden(sheet: Sheet) -> list[str]:
    """Remove hidden cells from the sheet and return their texts.

    A merged cell that is partly hidden moves to its first visible place.
    """
    texts = []
    for at, cell in sorted(sheet.cells.items()):
        seen = None if sheet.is_hidden else _first_visible(sheet, at, cell)
        if seen == at:
            continue
        del sheet.cells[at]
        if seen is not None:
            rows, columns = at[0] + cell.rows - seen[0], at[1] + cell.columns - seen[1]
            sheet.cells[seen] = cell._replace(rows=rows, columns=columns)
        elif cell.text:
            texts.append(cell.text)
    return texts


def _first_visible(sheet: Sheet, at: At, cell: SheetCell) -> At | None:
    """The first visible place of a cell; None if all are hidden."""
    row = _first_not_hidden(at[0], cell.rows, sheet.hidden_rows)
    column = _first_not_hidden(at[1], cell.columns, sheet.hidden_columns)
    return None if row is None or column is None else (row, column)


def _first_not_hidden(start: int, count: int, hidden: set[int]) -> int | None:
    return next((n for n in range(start, start + count) if n not in hidden), None)


def _beside_each_other(sheet: Sheet) -> list[Sheet]:
    """The parts of a sheet that empty columns divide, if a row has the same headings in each."""
    kept = set(_columns(sheet))
    cells = sorted((item for item in sheet.cells.items() if item[0][1] in kept), key=_column)
    parts: list[Sheet] = []
    end = 0  # of the columns so far
    for at, cell in cells:
        if not parts or at[1] > end + 1:
            parts.append(replace(sheet, name="" if parts else sheet.name, cells={}))
        parts[-1].cells[at] = cell
        end = max(end, at[1] + cell.columns - 1)
    return parts if len(parts) > 1 and _have_same_headings(parts) else [sheet]


def _column(item: tuple[At, SheetCell]) -> int:
    return item[0][1]


def _have_same_headings(parts: Sequence[Sheet]) -> bool:
    rows = [{line.number: line.texts for line in _lines(part)} for part in parts]
    return any(
        len(texts) > 1 and all(each.get(number) == texts for each in rows[1:])
        for number, texts in rows[0].items()
    )


def _lines(sheet: Sheet) -> list[_Line]:
    """The rows with text; spans count only the rows and columns that are kept."""
    rows = sorted({row for (row, _), cell in sheet.cells.items() if cell.text})
    columns = _columns(sheet)
    lines = {row: _Line(row, {}) for row in rows}
    for (row, column), cell in sheet.cells.items():
        if row in lines and column in columns:
            lines[row].cells[column] = cell._replace(
                rows=_count(rows, row, cell.rows), columns=_count(columns, column, cell.columns)
            )
    return list(lines.values())


def _columns(sheet: Sheet) -> list[int]:
    """The columns that have text, or a colour that may be a rating."""
    return sorted(
        {c for (_, c), cell in sheet.cells.items() if cell.text or colour_name(cell.fill)}
    )


def _count(places: Sequence[int], start: int, count: int) -> int:
    """How many of the kept places a span covers."""
    return max(bisect_left(places, start + count) - bisect_left(places, start), 1)


class _Writer:
    """The blocks so far, with their places. `several`: sheet names become headings."""

    def __init__(self, several: bool) -> None:
        self.blocks: list[Block] = []
        self.asides: list[Aside] = []
        self._several = several
        self._titles: set[str] = set()
        self._heading_rows: set[tuple[str, ...]] = set()
        self._tables = self._paragraphs = 0

    def write(self, sheet: Sheet) -> None:
        """Write the name, titles and tables of a sheet."""
        lines = _lines(sheet)
        if not lines:
            return
        columns = _columns(sheet)
        count = next((n for n, line in enumerate(lines) if len(line.texts) > 1), len(lines))
        titles, rest = lines[:count], lines[count:]
        if self.blocks:
            self._name(sheet.name, titles)
            self._write_titles(titles)
        else:
            self._write_titles(titles)
            self._name(sheet.name, titles)
        for titles_above, part in self._tables_with_titles(rest):
            self._write_lines(titles_above)
            self._table(part, columns)

    def _name(self, name: str, titles: Iterable[_Line]) -> None:
        """Write the name of one of several sheets, unless it is generic or in the titles."""
        name = _TABLE_OF_SHEET.sub("", name)
        title_texts = [text.casefold() for line in titles for text in line.texts]
        is_redundant = _GENERIC_NAME.fullmatch(name) or any(
            name.casefold() in t for t in title_texts
        )
        if self._several and name and not is_redundant:
            self._paragraph(Paragraph(name, heading=2))

    def _write_titles(self, lines: Iterable[_Line]) -> None:
        """Write the lines above a table; those repeated on several sheets become headers."""
        for line in lines:
            (text,) = line.texts
            if text in self._titles:
                aside = Aside("header", (Paragraph(text),))
                if aside not in self.asides:
                    self.asides.append(aside)
            else:
                self._titles.add(text)
                self._write_lines([line])

    def _write_lines(self, lines: Iterable[_Line]) -> None:
        for line in lines:
            for cell in line.cells.values():
                for paragraph in cell.content:
                    self._paragraph(paragraph)

    def _paragraph(self, paragraph: Paragraph) -> None:
        self._paragraphs += 1
        self.blocks.append(paragraph._replace(place=Place(paragraph=self._paragraphs)))

    def _tables_with_titles(
        self, lines: Sequence[_Line]
    ) -> Iterator[tuple[list[_Line], list[_Line]]]:
        """The tables of a sheet, each with the single lines above it."""
        titles_above: list[_Line] = []
        part: list[_Line] = []
        if lines:
            self._heading_rows.add(lines[0].texts)
        for line in lines:
            if part and line.texts in self._heading_rows:
                titles = _titles_at_end(part, line)
                yield titles_above, part[: len(part) - len(titles)]
                titles_above, part = titles, []
            part.append(line)
        if part:
            yield titles_above, part

    def _table(self, lines: Sequence[_Line], columns: Sequence[int]) -> None:
        self._tables += 1
        place = Place(table=self._tables)
        covered: dict[int, int] = {}  # the rows that a cell above still covers, by column
        rows = []
        for n, line in enumerate(lines):
            at = place._replace(row=line.number)
            rows.append(Row(tuple(_cells(line, columns, covered, at, len(lines) - n)), at))
        self.blocks.append(Table(tuple(rows), place))


def _titles_at_end(lines: Sequence[_Line], head: _Line) -> list[_Line]:
    """The single lines between an empty row and the headings below, or one that looks like a
    title."""
    count = 0
    below = head.number
    for line in reversed(lines[1:]):
        if len(line.texts) != 1 or below - line.number > 1:
            break
        below, count = line.number, count + 1
    if count < len(lines) and below - lines[-1 - count].number > 1:
        return list(lines[len(lines) - count :])
    return list(lines[-1:]) if count and _looks_like_title(lines[-1]) else []


def _looks_like_title(line: _Line) -> bool:
    """Whether the only text of a row is bold, or in a merged cell."""
    (cell,) = (cell for cell in line.cells.values() if cell.text)
    return cell.columns > 1 or all(paragraph.strong for paragraph in cell.content)


def _cells(
    line: _Line, columns: Sequence[int], covered: dict[int, int], place: Place, rows_left: int
) -> Iterator[Cell]:
    """The cells that begin in a row; updates `covered`."""
    n = 0
    while n < len(columns):
        if covered.get(n):
            covered[n] -= 1
            n += 1
            continue
        cell = line.cells.get(columns[n], SheetCell())
        width = max(min(cell.columns, len(columns) - n), 1)
        rows = max(min(cell.rows, rows_left), 1)
        covered.update(dict.fromkeys(range(n, n + width), rows - 1))
        content = tuple(paragraph._replace(place=place) for paragraph in cell.content)
        yield Cell(content, rows, width, fill=cell.fill)
        n += width
