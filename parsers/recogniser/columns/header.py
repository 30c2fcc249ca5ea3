"""Which row of a table holds the headings of its columns. Rows in, the number of one out."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, starmap, takewhile

from parsers.document.blocks import Row
from parsers.grammar.headings.column_headings import (
    AT_NEED,
    LIKELY,
    OUTRIGHT,
    Headings,
    Meaning,
    meaning,
)
from parsers.grammar.headings.column_kinds import kinds
from parsers.grammar.numbers import split_number, split_section, whole_number
from parsers.grammar.verbs import ORDERS
from parsers.patterns import pattern
from parsers.recogniser.cells import Line, ReadCell, distinct, filled_cells

_MAX_ROW = 8  # the header may stand below a title or a section row
_MAX_STRENGTH = 2 * OUTRIGHT  # of two headings that say outright what they are
_MAX_CANDIDATES = 3  # for either column of a pair, the strongest
_MAX_LENGTH = 160  # characters of a heading
_MAX_PLAIN = 45  # characters of a heading that is known by a word within it
_MAX_SHORT = 60  # characters of a heading that no word tells
_MAX_WORDS_OF_ACTIONS = 2
_MIN_KNOWN = 2  # headings that are known make a row of headings
_MIN_SURE = 3  # headings that are known, that of the actions among them
_ABBREVIATED = pattern(r"(?:^\w{1,5}|\b(?:nos?|refs?|resp))\.$", re.IGNORECASE)
_AND_EXPLAINED = pattern(r"\s*[:(]|\s[-–—]\s")  # what a heading says of itself
# The strength of a row of known headings that no row below outdoes by words within its phrases.
_SURE = OUTRIGHT + LIKELY
_MIN_WORDS_OF_ORDER = 5


def find_header(rows: Sequence[Row], grid: Sequence[Line], own: Headings) -> int | None:
    """The row of the column headings: by its words, else by how the file marks it."""
    at = _strongest(grid, own)
    if at is not None:
        return at + 1 if _is_parted_below(grid, at) else at
    marked = list(takewhile(lambda r: rows[r].header, range(len(rows))))
    named = [r for r in marked if _has_several_texts(grid[r])]
    return named[-1] if named else _unnumbered_first(grid)


def _strongest(grid: Sequence[Line], own: Headings) -> int | None:
    """The first of the rows whose words are most surely headings; None if those of none are."""
    best, at = 0, None
    for r, line in enumerate(grid[:_MAX_ROW]):
        strength = _strength(line, own)
        if strength > best:
            best, at = strength, r
        if best >= _MAX_STRENGTH:
            break
    return at


def _is_parted_below(grid: Sequence[Line], row: int) -> bool:
    """Whether a heading over several columns has those of each below it, in a row that the other
    headings reach down to."""
    if row + 1 == len(grid):
        return False
    columns = list(zip(grid[row], grid[row + 1], strict=True))
    pairs = pairwise(columns)
    is_parted = any(a is c and a is not b and b is not d for (a, b), (c, d) in pairs)
    return is_parted and any(above is below for above, below in columns)


def best_pair(meanings: Sequence[Meaning]) -> tuple[int, int] | None:
    """The columns of statement and action whose headings speak for it most strongly; None if no
    two do. Of equal ones the statement furthest left and the action furthest right."""
    columns = range(len(meanings))
    statements = sorted(
        (c for c in columns if meanings[c].statement_strength),
        key=lambda c: -meanings[c].statement_strength,
    )
    actions = sorted(
        (c for c in reversed(columns) if meanings[c].action_strength),
        key=lambda c: -meanings[c].action_strength,
    )
    pairs = [
        (statement, action)
        for statement in statements[:_MAX_CANDIDATES]
        for action in actions[:_MAX_CANDIDATES]
        if _can_be_pair(meanings, statement, action)
    ]
    return max(
        pairs,
        key=lambda pair: (_strength_of_pair(meanings, *pair), -pair[0], pair[1]),
        default=None,
    )


def head_pair(texts: Iterable[str], own: Headings) -> bool:
    """Whether two of these headings are of statements and of actions."""
    return best_pair([meaning(text, own) for text in texts]) is not None


def _strength_of_pair(meanings: Sequence[Meaning], statement: int, action: int) -> int:
    return meanings[statement].statement_strength + meanings[action].action_strength


def _can_be_pair(meanings: Sequence[Meaning], statement: int, action: int) -> bool:
    """Whether two columns are not one, not both so at need alone, and in the right order: one that
    holds statements only at need (`Success criteria`) does so left of the action."""
    if statement == action or _strength_of_pair(meanings, statement, action) <= 2 * AT_NEED:
        return False
    return not meanings[statement].is_extra or statement < action


def _unnumbered_first(grid: Sequence[Line]) -> int | None:
    """The first full row, where it is short and has no number but the next one has."""
    full = [r for r, line in enumerate(grid) if _has_several_texts(line)]
    if len(full) < 2:
        return None
    first, second = filled_cells(grid[full[0]]), filled_cells(grid[full[1]])
    is_short = all(len(cell.text) <= _MAX_SHORT and not cell.text.endswith(".") for cell in first)
    return full[0] if is_short and not _has_number(first) and _has_number(second) else None


def _has_several_texts(line: Line) -> bool:
    return sum(1 for cell in distinct(line) if cell.text) > 1


def _has_number(cells: Sequence[ReadCell]) -> bool:
    return any(cell.number for cell in cells)


def _strength(line: Line, own: Headings) -> int:
    """How surely a row is the row of headings; 0 if it is not."""
    cells = [cell.text for cell in distinct(line)]
    if len(cells) < 2 or any(len(text) > _MAX_LENGTH for text in cells):
        return 0
    meanings = [meaning(text, own) for text in cells]
    pair = best_pair(meanings)
    if not pair:
        return _strength_without_pair(cells, meanings)
    if _are_of_body(cells, [cells[c] for c in pair], own):
        return 0
    return _strength_of_pair(meanings, *pair) + sum(said.is_number for said in meanings)


def _are_of_body(cells: Sequence[str], known: Sequence[str], own: Headings) -> bool:
    """Whether a row is no row of headings, though two are `known`: statements, orders, sentences
    beside a number."""
    if any(map(_is_of_body, known)) and not _says_who_and_when(cells, own):
        return True
    return _is_numbered(cells, known)


def _strength_without_pair(cells: Sequence[str], meanings: Sequence[Meaning]) -> int:
    """That of several headings of further columns, as a log of actions has: `By whom`, `By when`;
    or of the one of the actions alone: `Leadership | Action`."""
    if _name_section_and_actions(cells, meanings):
        return OUTRIGHT
    if any(_is_ended(text) or _is_of_body(text) for text in cells):
        return 0
    return _strength_of_known(cells, meanings)


def _strength_of_known(cells: Sequence[str], meanings: Sequence[Meaning]) -> int:
    """That of short headings of which enough are known; beside these one may be long: `Finance,
    resources and the time that is set aside in the calendar`."""
    short = [pair for pair in zip(cells, meanings, strict=True) if _is_short(pair[0])]
    known = sum(said != Meaning() for _, said in short)
    if known * 2 < sum(map(bool, cells)):
        return 0
    says_actions = any(starmap(_says_actions, short))
    if says_actions and known >= _MIN_SURE:
        return _SURE
    are_short = len(short) == len(cells)
    return LIKELY if are_short and (says_actions or known >= _MIN_KNOWN) else 0


def _name_section_and_actions(cells: Sequence[str], meanings: Sequence[Meaning]) -> bool:
    """Whether a section's title stands where the statements' heading would, beside that of the
    actions."""
    return any(said.names_actions for said in meanings) and any(map(_names_section, cells))


def _is_short(text: str) -> bool:
    """Whether a text is no longer than a heading, or asks something."""
    return len(text) <= _MAX_PLAIN or text.endswith("?")


def _is_long(text: str) -> bool:
    """Longer than a heading, or a sentence with its full stop."""
    return _is_ended(text) or not _is_short(text)


def _is_ended(text: str) -> bool:
    return text.endswith(".") and not _ABBREVIATED.search(text)


def _says_actions(text: str, said: Meaning) -> bool:
    """`Action`, `Next steps`, `Action: what we plan`: a heading, whatever stands beside it."""
    named = _AND_EXPLAINED.split(text, maxsplit=1)[0]
    words = [word for word in named.split() if word != "/"]
    return said.names_actions and len(words) <= _MAX_WORDS_OF_ACTIONS


def _is_of_body(text: str) -> bool:
    """A numbered statement, or an order: `Rewrite the plans with measurable targets`."""
    found = split_number(text)
    words = text.split()
    is_order = len(words) >= _MIN_WORDS_OF_ORDER and words[0].casefold() in ORDERS
    return is_order or bool(found and found.ref.section)


def _says_who_and_when(cells: Sequence[str], own: Headings) -> bool:
    """Whether short headings say by whom and by when, beside one that begins as an order does:
    `Support to put in place | By whom | By when`."""
    short = [text for text in cells if len(text.split()) <= _MAX_WORDS_OF_ACTIONS]
    said = frozenset().union(*(kinds(text, own) for text in short))
    return said.issuperset({"owner", "deadline"})


def _is_numbered(cells: Sequence[str], known: Sequence[str]) -> bool:
    """A statement's row, whatever words it has: its number in a cell of its own, and sentences.

    Beside a plain number one of the `known` cells, which have words of headings, is a sentence.
    """
    numbers = list(filter(None, map(whole_number, cells)))
    if any(found.ref.section for found in numbers):
        return any(map(_is_long, cells))
    return bool(numbers) and any(map(_is_ended, known))


def _names_section(text: str) -> bool:
    found = split_section(text)
    return bool(found and found.rest)
