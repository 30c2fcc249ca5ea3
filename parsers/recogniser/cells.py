"""A table's cells as the recogniser asks after them: each one's words, worked out once."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from parsers.document.blocks import Cell, Paragraph, Table, paragraphs_in
from parsers.grammar.numbers import Numbered, leading_number, whole_number
from parsers.recogniser.added_headings import without_mark
from parsers.recogniser.codes import leading_codes, leading_counts, leading_letters


class ReadCell:
    """A cell with its paragraphs, its text in one line and the number with which it begins.

    `content` holds the paragraphs that say anything, those of nested tables among them. Two of
    these are the same cell only if they are one object: a merged cell stands at several places.
    """

    __slots__ = ("content", "number", "text")

    def __init__(self, cell: Cell) -> None:
        found = paragraphs_in(cell.content)
        self.content = said = [p for p in found if p.text or p.marker]
        self.text = without_mark(" ".join([plain(p) for p in said])) if said else ""
        self.number = _number(said[0]) if said else None


Line: TypeAlias = Sequence[ReadCell | None]


def read_grid(table: Table) -> list[list[ReadCell | None]]:
    """The cells of a table at each row and column, as `Table.grid` lays them out."""
    read = {id(cell): ReadCell(cell) for row in table.rows for cell in row.cells}
    grid = [_read_line(line, read) for line in table.grid()]
    for column in zip(*grid, strict=True):
        _number_in_column(filled_cells(column))
    return grid


def _number_in_column(cells: Sequence[ReadCell]) -> None:
    """Give cells the codes, figures or letters before their words that count down their column."""
    texts = [cell.text for cell in cells]
    codes = leading_codes(texts)
    counts = zip(leading_counts(texts), leading_letters(texts), strict=True)
    for cell, code, (count, letter) in zip(cells, codes, counts, strict=True):
        number = code or cell.number
        cell.number = number or count or letter


def _read_line(line: Sequence[Cell | None], read: Mapping[int, ReadCell]) -> list[ReadCell | None]:
    return [read[id(cell)] if cell else None for cell in line]


def distinct(line: Line) -> list[ReadCell]:
    """The cells of a row, each once, from left to right."""
    return list(dict.fromkeys(filter(None, line)))


def filled_cells(line: Line) -> list[ReadCell]:
    """Those of them that say anything."""
    return [cell for cell in distinct(line) if cell.content]


def text_of(cell: ReadCell | None) -> str:
    """The text of a cell; empty where there is none."""
    return cell.text if cell else ""


def is_beside_all(column: Line) -> bool:
    """Whether one cell with words stands beside several rows, and is all of a column."""
    first = column[0]
    several = len(column) > 2 and first is not None and bool(first.content)
    return several and all(cell is first for cell in column)


def marked(p: Paragraph) -> str:
    """A paragraph's text with the automatic number before it; a bullet is no part of the text."""
    marker = p.marker
    if not marker or marker == "•" or not any(c.isalnum() for c in marker):
        return p.text
    return f"{marker} {p.text}".rstrip()


def plain(p: Paragraph) -> str:
    """The same in one line."""
    text = marked(p) if p.marker else p.text
    return text.replace("\n", " ") if "\n" in text else text


def printed_lines(content: Iterable[Paragraph]) -> list[str]:
    """The lines of paragraphs, as their author broke them."""
    return [line for p in content for line in marked(p).split("\n")]


def lines_by_action(cell: ReadCell, action_count: int) -> list[str]:
    """What a further cell says: its lines, if they are as many as its row's actions, otherwise
    its paragraphs."""
    broken = printed_lines(cell.content)
    return broken if len(broken) == action_count else [plain(p) for p in cell.content]


def _number(p: Paragraph) -> Numbered | None:
    """The number with which a paragraph begins, automatic or typed."""
    if p.marker and p.marker != "•" and (found := whole_number(p.marker)):
        return Numbered(found.ref, p.marker, p.text)
    return leading_number(p.text)
