"""The heading rows of a table that stand again on a later page: rows in, rows without them out."""

from collections.abc import Sequence
from itertools import accumulate

from parsers.pdf.grids.joined_table import JoinedTable, is_bold, letters_of, letters_of_line
from parsers.pdf.page import Line, Piece


def count_repeated_headings(rows: list[list[Piece]], table: JoinedTable) -> int:
    """How many rows at the start repeat the table's first rows, and notes these as heading rows, or
    the headings of the table above that a title parts from it."""
    heads = [letters_of(row) for row in table.rows[:3]]
    firsts = [place for place in range(len(heads)) if _may_be_heading(table.rows, place)]
    for first in firsts:
        n = 0
        while n < len(rows) and first + n < len(heads) and letters_of(rows[n]) == heads[first + n]:
            n += 1
        if n and any(heads[first]):
            table.heading_rows.update(range(first, first + n))
            return n
    return int(_repeats_headings_above(rows, table))


def _repeats_headings_above(rows: list[list[Piece]], table: JoinedTable) -> bool:
    are_headings = sum(map(bool, table.headings_above)) > 1
    return are_headings and letters_of(rows[0]) == table.headings_above


def _may_be_heading(rows: list[list[Piece]], place: int) -> bool:
    """Whether a row may hold the headings: the first, one in bold, or one below titles alone."""
    return is_bold(rows[place]) or all(map(_is_title, rows[:place]))


def _is_title(row: list[Piece]) -> bool:
    """Whether no more than one cell of a row says something."""
    return sum(bool(piece.lines) for piece in row) < 2


def parted_below_heading(rows: list[list[Piece]], table: JoinedTable) -> list[list[Piece]]:
    """The rows, the first one parted where it begins with the heading: a scan lost their rule."""
    first, *others = rows
    ends = _ends_of_headings(first, table.rows[0])
    if not ends or all(ends[piece.column] == len(piece.lines) for piece in first):
        return rows
    head = [piece._replace(lines=piece.lines[: ends[piece.column]]) for piece in first]
    rest = [piece._replace(lines=piece.lines[ends[piece.column] :]) for piece in first]
    return [head, rest, *others]


def is_other_heading(row: list[Piece], table: JoinedTable) -> bool:
    """Whether a row is the heading row of another table: bold, as the table's own was."""
    return is_bold(row) and is_bold(table.rows[0]) and letters_of(row) != letters_of(table.rows[0])


def drop_repeated_headings(table: JoinedTable) -> None:
    """Leave out the heading row where it stands again inside the table."""
    if not table.rows or not is_bold(table.rows[0]):
        return
    head = letters_of(table.rows[0])
    kept = [i for i, row in enumerate(table.rows) if not i or letters_of(row) != head]
    if len(kept) < len(table.rows):
        table.heading_rows.add(0)
        table.rows = [table.rows[i] for i in kept]
        table.pages = [table.pages[i] for i in kept]


def _ends_of_headings(row: list[Piece], headings: list[Piece]) -> dict[int, int]:
    """For each column how many lines of a row's cell say its heading; none unless the row begins
    with all of several headings."""
    heads = {piece.column: piece.lines for piece in headings if piece.lines}
    ends = {piece.column: _end_of_heading(piece, heads.get(piece.column, ())) for piece in row}
    if len(heads) < 2 or not heads.keys() <= ends.keys():
        return {}
    found = {column: end for column, end in ends.items() if end is not None}
    return found if len(found) == len(ends) else {}


def _end_of_heading(piece: Piece, head: Sequence[Line]) -> int | None:
    """How many lines of a cell say what the heading says; None if it does not begin so."""
    said = "".join(map(letters_of_line, head))
    letters = accumulate(map(letters_of_line, piece.lines), initial="")
    return next((n for n, text in enumerate(letters) if text == said), None)
