"""Writes sheets as blocks with places. Visible sheets in, titles and tables out.

The lines above a table are its titles; where the headings of a table are repeated below it, another
table begins.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from parsers.document.blocks import Aside, Block, Cell, Paragraph, Row, Table
from parsers.office.sheet import Sheet, SheetCell, SheetLine, columns_of, lines_of
from parsers.provenance import Place

_GENERIC_NAME = re.compile(r"(?:sheet|tabelle|feuil|hoja|table|page)\s*\d*|data", re.IGNORECASE)
# Numbers exports the name of a table behind that of its sheet.
_TABLE_OF_SHEET = re.compile(r" - Table \d+$")


class SheetWriter:
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
        lines = lines_of(sheet)
        if not lines:
            return
        columns = columns_of(sheet)
        count = next((n for n, line in enumerate(lines) if len(line.texts) > 1), len(lines))
        name = _TABLE_OF_SHEET.sub("", sheet.name)
        titles = [_as_title(line) if _holds(line, name) else line for line in lines[:count]]
        rest = lines[count:]
        if self.blocks:
            self._name(name, titles)
            self._write_titles(titles)
        else:
            self._write_titles(titles)
            self._name(name, titles)
        for titles_above, part in self._tables_with_titles(rest):
            self._write_lines(titles_above)
            self._table(part, columns)

    def _name(self, name: str, titles: Iterable[SheetLine]) -> None:
        """Write the name of one of several sheets, unless it is generic or in the titles."""
        if not self._several or not name or _GENERIC_NAME.fullmatch(name):
            return
        if not any(_holds(line, name) for line in titles):
            self._paragraph(Paragraph(name, heading=2))

    def _write_titles(self, lines: Iterable[SheetLine]) -> None:
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

    def _write_lines(self, lines: Iterable[SheetLine]) -> None:
        for line in lines:
            for cell in line.cells.values():
                for paragraph in cell.content:
                    self._paragraph(paragraph)

    def _paragraph(self, paragraph: Paragraph) -> None:
        self._paragraphs += 1
        self.blocks.append(paragraph._replace(place=Place(paragraph=self._paragraphs)))

    def _tables_with_titles(
        self, lines: Sequence[SheetLine]
    ) -> Iterator[tuple[list[SheetLine], list[SheetLine]]]:
        """The tables of a sheet, each with the single lines above it."""
        titles_above: list[SheetLine] = []
        part: list[SheetLine] = []
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

    def _table(self, lines: Sequence[SheetLine], columns: Sequence[int]) -> None:
        self._tables += 1
        place = Place(table=self._tables)
        covered: dict[int, int] = {}  # the rows that a cell above still covers, by column
        rows = []
        for n, line in enumerate(lines):
            at = place._replace(row=line.number)
            rows.append(Row(tuple(_cells(line, columns, covered, at, len(lines) - n)), at))
        self.blocks.append(Table(tuple(rows), place))


def _holds(line: SheetLine, name: str) -> bool:
    """Whether a line holds the name of its sheet, in whole words; a part of a sheet has none."""
    words = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    return bool(name) and any(map(words.search, line.texts))


def _as_title(line: SheetLine) -> SheetLine:
    """A line that titles its sheet, bold or not: what a sheet before it was called is over."""
    return line._replace(cells={column: _in_bold(cell) for column, cell in line.cells.items()})


def _in_bold(cell: SheetCell) -> SheetCell:
    return cell._replace(content=tuple(p._replace(strong=True) for p in cell.content))


def _titles_at_end(lines: Sequence[SheetLine], head: SheetLine) -> list[SheetLine]:
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


def _looks_like_title(line: SheetLine) -> bool:
    """Whether the only text of a row is bold, or in a merged cell."""
    (cell,) = filter(_has_text, line.cells.values())
    return cell.columns > 1 or all(paragraph.strong for paragraph in cell.content)


def _has_text(cell: SheetCell) -> bool:
    return bool(cell.text)


def _cells(
    line: SheetLine, columns: Sequence[int], covered: dict[int, int], place: Place, rows_left: int
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
