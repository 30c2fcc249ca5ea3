"""Which tables hold a review, and which of their columns hold what."""

from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import NamedTuple

from parsers.blocks import Row, Table
from parsers.grammar.headings import NO_HEADINGS, Headings, Meaning, meaning
from parsers.grammar.numbers import split_number, split_section
from parsers.recogniser.cells import Line, ReadCell, distinct, read_grid

_HEADER_WITHIN = 8  # rows; the header may stand below a title or a section row
_CERTAIN = 6  # the strength of two headings that say outright what they are
_LONGEST_HEADING = 160  # characters
_LONGEST_NUMBER = 12
_SHORT = 60
_TEXT = 12  # characters on average, that a column of sentences has at least
_MOST = 0.5


class Columns(NamedTuple):
    """The columns of a review's table, each by its index. `extra` maps index to heading."""

    statement: int
    action: int
    number: int | None
    section: int | None
    extra: dict[int, str]


class ReviewTable(NamedTuple):
    """A table that holds a review: its grid, its columns, the row of its headings or -1.

    `own` are the trust's own headings.
    """

    table: Table
    grid: list[list[ReadCell | None]]
    columns: Columns
    header: int
    own: Headings = NO_HEADINGS


def review_table(
    table: Table, before: ReviewTable | None = None, own: Headings = NO_HEADINGS
) -> ReviewTable | None:
    """The table with its columns told apart; None if it holds no review.

    `before` is the review's table right before this one, with nothing between: where its
    statements have no numbers, a table without headings that is as wide goes on with its columns.
    """
    grid = read_grid(table)
    if not grid or len(grid[0]) < 2:
        return None
    header = _header(table.rows, grid, own)
    columns = _columns(grid, header, own)
    if columns is None and header is None and before and _continues(grid, before):
        columns = before.columns
    if columns is None:
        return None
    return ReviewTable(table, grid, columns, -1 if header is None else header, own)


def _header(rows: Sequence[Row], grid: Sequence[Line], own: Headings) -> int | None:
    """The row of the column headings: by its words, else by how the file marks it."""
    best, at = 0, None
    for r, line in enumerate(grid[:_HEADER_WITHIN]):
        strength = _header_strength(line, own)
        if strength > best:
            best, at = strength, r
        if best >= _CERTAIN:
            break
    if at is not None:
        return at
    marked = list(takewhile(lambda r: rows[r].header, range(len(rows))))
    named = [r for r in marked if sum(1 for cell in distinct(grid[r]) if cell.text) > 1]
    return named[-1] if named else _unnumbered_first(grid)


def _unnumbered_first(grid: Sequence[Line]) -> int | None:
    """The first full row, where it is short and has no number but the next one has."""
    full = [r for r, line in enumerate(grid) if sum(1 for c in distinct(line) if c.text) > 1]
    if len(full) < 2:
        return None
    first, second = ([c for c in distinct(grid[r]) if c.content] for r in full[:2])
    short = all(len(cell.text) <= _SHORT and not cell.text.endswith(".") for cell in first)
    numbered = [any(cell.number for cell in cells) for cells in (first, second)]
    return full[0] if short and numbered == [False, True] else None


def _header_strength(line: Line, own: Headings) -> int:
    """How surely a row is the row of headings; 0 if it is not."""
    cells = [cell.text for cell in distinct(line)]
    if len(cells) < 2 or any(len(text) > _LONGEST_HEADING for text in cells):
        return 0
    meanings = [meaning(text, own) for text in cells]
    pair = _best_pair(meanings)
    if pair:
        statement, action = pair
        if _is_statement(cells[statement]) or _is_statement(cells[action]):
            return 0
        return (
            meanings[statement].statement
            + meanings[action].action
            + sum(m.number for m in meanings)
        )
    if any(m.action == 3 for m in meanings) and any(_names_section(text) for text in cells):
        return 3  # the section's title stands where the statements' heading would
    return 0


def _is_statement(text: str) -> bool:
    found = split_number(text)
    return bool(found and found.ref.section)


def _best_pair(meanings: Sequence[Meaning]) -> tuple[int, int] | None:
    """The columns of statement and action whose headings speak for it most strongly."""
    pairs = [
        (s.statement + a.action, -i, i, j)
        for i, s in enumerate(meanings)
        for j, a in enumerate(meanings)
        if i != j and s.statement and a.action and s.statement + a.action > 2
    ]
    return max(pairs)[2:] if pairs else None


def _names_section(text: str) -> bool:
    found = split_section(text)
    return bool(found and found.rest)


def _columns(grid: Sequence[Line], header: int | None, own: Headings) -> Columns | None:
    width = len(grid[0])
    headings = [c.text if c else "" for c in grid[header]] if header is not None else [""] * width
    meanings = [meaning(text, own) for text in headings]
    body = [line for r, line in enumerate(grid) if r != header and len(distinct(line)) > 1]
    profiles = [_profile(line[c] for line in body) for c in range(width)]
    number = _number_column(meanings, profiles)
    statement = _statement_column(
        grid[header] if header is not None else None, meanings, profiles, number
    )
    if statement is None:
        return None
    action = _action_column(meanings, profiles, {statement, number})
    if action is None or not _is_review(meanings, profiles, statement, action, number):
        return None
    named = {statement, action, number}
    section = next((c for c, m in enumerate(meanings) if m.section and c not in named), None)
    rest = [c for c in range(width) if c not in named and c != section]
    return Columns(statement, action, number, section, _names(rest, headings))


class _Profile(NamedTuple):
    """What a column's cells look like. `numbers`, `numbered` and `plain` are shares of 1."""

    cells: int
    numbers: float  # nothing but a number
    numbered: float  # begin with the number of a statement
    plain: float  # nothing but digits: page numbers, counts
    length: float


def _profile(column: Iterable[ReadCell | None]) -> _Profile:
    cells = [cell for cell in dict.fromkeys(column) if cell and cell.content]
    count = len(cells) or 1
    numbers = [cell.number for cell in cells if cell.number]
    return _Profile(
        cells=len(cells),
        numbers=sum(1 for number in numbers if not number.rest) / count,
        numbered=sum(1 for number in numbers if number.rest and number.ref.section) / count,
        plain=sum(1 for cell in cells if cell.text.isdigit()) / count,
        length=sum(len(cell.text) for cell in cells) / count,
    )


def _number_column(meanings: Sequence[Meaning], profiles: Sequence[_Profile]) -> int | None:
    short = [c for c, p in enumerate(profiles) if p.length <= _LONGEST_NUMBER]
    named = [c for c in short if meanings[c].number and profiles[c].numbers > 0.3]
    likely = [c for c in short if not meanings[c].extra and profiles[c].numbers > 0.6]
    return next(iter(named + likely), None)


def _statement_column(
    header: Line | None,
    meanings: Sequence[Meaning],
    profiles: Sequence[_Profile],
    number: int | None,
) -> int | None:
    if pair := _best_pair(meanings):
        first = pair[0]
        same = [
            c for c in range(len(meanings)) if header and header[c] is header[first] and c != number
        ]
        return max(same, key=lambda c: profiles[c].length, default=first)
    numbered = [c for c, p in enumerate(profiles) if p.numbered > _MOST]
    if numbered:
        return numbered[0]
    named = [c for c, m in enumerate(meanings) if m.statement and c != number]
    if named:
        return max(named, key=lambda c: meanings[c].statement)
    if number is None:
        return None
    texts = [c for c in _texts(meanings, profiles, {number}) if not meanings[c].action]
    return texts[0] if texts else None


def _action_column(
    meanings: Sequence[Meaning], profiles: Sequence[_Profile], taken: set[int | None]
) -> int | None:
    named = [c for c, m in enumerate(meanings) if m.action and c not in taken]
    if named:
        return max(named, key=lambda c: (meanings[c].action, profiles[c].length))
    texts = _texts(meanings, profiles, taken)
    return max(texts, key=lambda c: profiles[c].length, default=None)


def _texts(
    meanings: Sequence[Meaning], profiles: Sequence[_Profile], taken: set[int | None]
) -> list[int]:
    """The columns of sentences that no heading gives another use."""
    return [
        c
        for c, profile in enumerate(profiles)
        if c not in taken
        and not (meanings[c].extra or meanings[c].number)
        and profile.length >= _TEXT
        and profile.plain < _MOST
    ]


def _is_review(
    meanings: Sequence[Meaning],
    profiles: Sequence[_Profile],
    statement: int,
    action: int,
    number: int | None,
) -> bool:
    """By its headings, by its numbers, or by both: a review's table and not another one."""
    headed = bool(meanings[statement].statement and meanings[action].action)
    numbered = number is not None or profiles[statement].numbered > _MOST
    rows = profiles[statement].cells
    if headed:
        return numbered or meanings[statement].statement + meanings[action].action >= 3
    return numbered and (rows > 1 or meanings[action].action == 3)


def _continues(grid: Sequence[Line], before: ReviewTable) -> bool:
    c = before.columns
    numbered = any((cell := line[c.statement]) and cell.number for line in before.grid)
    return len(grid[0]) == len(before.grid[0]) and c.number is None and not numbered


def _names(columns: Sequence[int], headings: Sequence[str]) -> dict[int, str]:
    """A name for each further column: its heading, told apart where two are the same."""
    names: dict[int, str] = {}
    for c in columns:
        name = headings[c].rstrip(":") or f"Column {c + 1}"
        names[c] = name if name not in names.values() else f"{name} ({c + 1})"
    return names
