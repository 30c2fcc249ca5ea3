"""Finds a column of ratings whose heading does not say so. All rows in, a heading out.

`Self-assessment` or `Position at July` over `Met`, `Partially met` and `Not met` is a rating. Cells
that may mean something else (colours, `strong` and `weak`) only count beside words of a scale.
"""

import re
from collections.abc import Mapping, Sequence

from parsers.grammar.headings.column_headings import Headings
from parsers.grammar.headings.column_kinds import kinds
from parsers.meaning.judgement.ratings import is_level
from parsers.patterns import pattern

_MIN_CELLS = 3  # fewer may hold levels by chance
_OF_A_SCALE = pattern(
    r"\b(?:not|part(?:ly|ial(?:ly)?)|amber|emerging|developing|supports|requires improvement"
    r"|working towards)\b",
    re.IGNORECASE,
)


def unnamed_rating(rows: Sequence[Mapping[str, str]], headings: Headings) -> str | None:
    """The heading of the only column whose cells are all levels; None if none or several are.

    A heading that says what its column is does not count.
    """
    columns: dict[str, list[str]] = {}
    for row in rows:
        for heading, cell in row.items():
            if cell.strip():
                columns.setdefault(heading, []).append(cell)
    found = [
        heading
        for heading, cells in columns.items()
        if _rates(cells) and not kinds(heading, headings)
    ]
    return found[0] if len(found) == 1 else None


def _rates(cells: Sequence[str]) -> bool:
    if len(cells) < _MIN_CELLS or not all(map(is_level, cells)):
        return False
    return any(map(_OF_A_SCALE.search, cells))
