"""Which column of a table numbers its rows: columns in, the index of one or None out."""

import re
from collections.abc import Sequence
from itertools import chain, pairwise

from parsers.grammar.headings.column_headings import Meaning
from parsers.grammar.numbers import Ref
from parsers.patterns import pattern
from parsers.recogniser.columns.profiles import MAJORITY, in_sequence
from parsers.recogniser.columns.table_columns import Column, TableColumns

_MAX_NUMBER = 14  # characters of a number on average
_MIN_NAMED = 0.3  # share of numbers below a heading that says so
_MIN_LIKELY = 0.6  # the same where no heading says so
_MAX_MARK_WORDS = 2  # `Target A`

# Figures stand below these, and no numbers of rows.
_MEASURE = pattern(
    r"\b(?:scores?|ratings?|grades?|levels?|likelihood|impact|costs?|budget|dates?|pages?|terms?"
    r"|years?|weeks?|days?|periods?|lessons?|ages?|time|rag|r\.a\.g|prices?|totals?|values?"
    r"|amounts?|quantity)\b",
    re.IGNORECASE,
)
_COUNTED = pattern(
    r"\W*(?:(?:key|main|strategic) )?(?:priorit(?:y|ies)|areas?|aspects?|objectives?|targets?|aims?"
    r"|goals?|standards?|risks?|issues?|findings?|outcomes?|steps?|actions?|recommendations?"
    r"|questions?|indicators?|criteri(?:a|on))\W*",
    re.IGNORECASE,
)


def number_column(table: TableColumns) -> int | None:
    """The column that numbers the rows, by its heading or else by its cells; None if none does."""
    short = [c for c, p in enumerate(table.profiles) if p.count and p.mean_length <= _MAX_NUMBER]
    named = (c for c in short if _is_named_number(table.column(c)))
    likely = (c for c in short if _is_likely_number(table, c))
    return next(chain(named, likely), None)


def _is_named_number(column: Column) -> bool:
    """Under a heading such as `Ref`: numbers, or marks of any kind that name each row."""
    said, profile = column.said, column.profile
    if not said.is_number:
        return False
    if profile.share_of_numbers > _MIN_NAMED:
        return True
    marks = {cell.text for cell in profile.filled}
    if said.statement_strength and not all(map(_ends_in_digit, marks)):
        return False
    is_short = all(text.count(" ") < _MAX_MARK_WORDS for text in marks)
    return is_short and len(marks) > MAJORITY * profile.count


def _ends_in_digit(text: str) -> bool:
    return text[-1:].isdigit()


def _is_likely_number(table: TableColumns, column: int) -> bool:
    """Under no heading that says anything else: numbers that count the rows."""
    said, profile = table.meanings[column], table.profiles[column]
    if profile.share_of_numbers <= _MIN_LIKELY:
        return False
    if _says_otherwise(said) and not (
        _shares_heading(table, column) or _numbers_rows(table, column)
    ):
        return False
    found = [number.ref for number in profile.references]
    is_plain = not all(ref.section for ref in found)
    if is_plain and _counts_something(table, column):
        return False
    return in_sequence(found)


def _says_otherwise(said: Meaning) -> bool:
    """Whether a heading means another kind of column."""
    return said.is_extra or bool(said.action_strength or said.statement_strength)


def _counts_something(table: TableColumns, column: int) -> bool:
    """Whether plain figures are years, scores or counts, by their heading or since they stand right
    of what the rows say, and no numbers of rows."""
    is_behind_words = any(profile.holds_phrases for profile in table.profiles[:column])
    return is_behind_words or bool(_MEASURE.search(table.headings[column]))


def _numbers_rows(table: TableColumns, column: int) -> bool:
    """The first column, of numbers alone, under a heading for what they count.

    That is 1.1, CL1 below `Step` or `Priority`, or 1, 2, 3 without a gap below `Area`.
    """
    profile = table.profiles[column]
    if column or profile.share_of_numbers < 1 or _MEASURE.search(table.headings[column]):
        return False
    found = [number.ref for number in profile.references]
    if all(ref.section for ref in found):
        return True
    return _counts(found) and bool(_COUNTED.fullmatch(table.headings[column]))


def _counts(numbers: Sequence[Ref]) -> bool:
    """1, 2, 3 or 1a, 1b, 2a, from the beginning and without a gap."""
    if len(numbers) < 2 or numbers[0].item != 1:
        return False
    steps = pairwise(numbers)
    return all(b.item == a.item + 1 or (b.item == a.item and b.suffix > a.suffix) for a, b in steps)


def _shares_heading(table: TableColumns, column: int) -> bool:
    """Whether one heading stands over this column and the next."""
    return table.headings[column : column + 2] == [table.headings[column]] * 2
