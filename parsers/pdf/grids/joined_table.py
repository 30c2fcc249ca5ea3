"""A table that is being joined over pages: its rows, and what is asked and added of their cells."""

from dataclasses import dataclass, field
from itertools import chain

from parsers.pdf.page import Line, Piece
from parsers.pdf.text.lines import ends_sentence

RECENT = 40  # rows of a table that tell of what kind its rows are


@dataclass
class JoinedTable:
    """A table while its parts are being joined: its rows, and the page on which each begins."""

    xs: tuple[float, ...]
    page: int  # of the last part
    rows: list[list[Piece]] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    open_columns: frozenset[int] | None = None  # as of the last part
    is_cut: bool = False  # as of the last part
    has_spans: bool = False  # whether it or a table before it has cells over several rows
    blanks_before: frozenset[int] = frozenset()  # columns that rows of the table before leave empty
    heading_rows: set[int] = field(default_factory=set)  # those repeated on a later page
    headings_above: list[str] = field(default_factory=list)  # of the table before, as letters


def add_to_cells_above(rows: list[list[Piece]], more: list[Piece]) -> None:
    """Add a row's pieces to the cells above them, which go on as far down as these do."""
    for piece in more:
        if not extend_lowest_cell(rows, piece, piece.rows - 1):
            rows[-1].append(piece)


def host_of(rows: list[list[Piece]], piece: Piece) -> Piece | None:
    """The lowest cell in the column of a piece."""
    cells = (cell for row in reversed(rows) for cell in row if _covers(cell, piece))
    return next(cells, None)


def extend_lowest_cell(rows: list[list[Piece]], piece: Piece, further: int) -> bool:
    """Add a piece to the lowest cell in its column, which spans so many rows more then; False if
    there is none."""
    for row in reversed(rows):
        for i, cell in enumerate(row):
            if _covers(cell, piece):
                row[i] = cell._replace(lines=cell.lines + piece.lines, rows=cell.rows + further)
                return True
    return False


def _covers(cell: Piece, piece: Piece) -> bool:
    return cell.column <= piece.column < cell.column + cell.columns


def has_spans(rows: list[list[Piece]]) -> bool:
    """Whether any cell stands beside several rows."""
    return any(piece.rows > 1 for row in rows for piece in row)


def blank_columns(table: JoinedTable) -> frozenset[int]:
    """The columns that rows leave empty, here or in a table before: there an empty cell at the top
    of a page may be one of its own."""
    cells = (piece for row in table.rows for piece in row)
    return table.blanks_before | {cell.column for cell in cells if not cell.lines}


def text_of(row: list[Piece], column: int) -> str:
    """The text of the cell that begins in a column."""
    return next((_text(piece) for piece in row if piece.column == column), "")


def letters_of(row: list[Piece]) -> list[str]:
    """What a row's cells say, but for spaces: two pages may part a heading's words otherwise."""
    return ["".join(_text(piece).split()) for piece in row]


def letters_of_line(line: Line) -> str:
    """What a line says, but for spaces: those of a line cut through are not to be trusted."""
    return "".join(line.text.split())


def _text(piece: Piece) -> str:
    return " ".join([line.text for line in piece.lines])


def is_bold(row: list[Piece]) -> bool:
    """Whether a row is set as heading rows are: bold in several columns."""
    filled = [piece.lines for piece in row if piece.lines]
    return len(filled) > 1 and all(line.bold for line in chain.from_iterable(filled))


def is_closed(cell: Piece) -> bool:
    """Whether a cell is empty, or ends as a sentence does."""
    return not cell.lines or ends_sentence(cell.lines[-1].text)
