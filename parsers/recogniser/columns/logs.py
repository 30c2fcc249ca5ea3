"""Logs of actions, in which one column is both statement and action.

A table's columns in, that column out.
"""

import re
from collections.abc import Sequence

from parsers.grammar.headings.column_headings import LIKELY, OUTRIGHT, Meaning
from parsers.patterns import pattern
from parsers.recogniser.columns.column_meanings import precedes_action, usable
from parsers.recogniser.columns.header import best_pair
from parsers.recogniser.columns.table_columns import Column, TableColumns

_MIN_ADVICE = 0.3  # of recommendations: those that are sentences, or orders
_RECOMMENDED = pattern(r"\brecommend", re.IGNORECASE)
_STEP = pattern(r"\W*(?:steps?|stages?|phases?)\W*", re.IGNORECASE)  # of a procedure
_ADDRESSED = pattern(
    r"\b(?:challenges?|barriers?|objectives?|priorit(?:y|ies)|needs?|outcomes?)\b.*\baddressed\b"
    r"|\bindicators? to meet\b",
    re.IGNORECASE,
)


def log_column(table: TableColumns, number: int | None) -> int | None:
    """The column of a log that is what is to be done, beside who does it and by when.

    Its heading says so or, in minutes, says nothing.
    """
    if _names_statements(table, number):
        return None
    others = [c for c in range(len(table.headings)) if c != number]
    headed = table.of_actions(LIKELY)
    if any(_stands_before(table, c, headed) for c in others):
        return None
    if headed and (_is_logged(table, number, headed) or names_what_is_addressed(table)):
        return table.strongest(headed, table.action_strengths)
    return None if number is None else _column_of_minutes(table, others)


def _names_statements(table: TableColumns, number: int | None) -> bool:
    """Whether a heading or two name statements.

    Figures under `Standard` name what an action serves; beside numbers of rows they are findings.
    """
    found = usable(table)
    meanings = found if number is None else table.meanings
    stated = (c for c, said in enumerate(meanings) if said.heads_statements_alone)
    return bool(best_pair(found)) or any(c != number for c in stated)


def _stands_before(table: TableColumns, column: int, headed: Sequence[int]) -> bool:
    """Whether a column left of the `headed` ones, of actions, may be what they are for: phrases
    under a heading of its own that means nothing else, or sentences under none."""
    if not headed or column >= headed[-1] or table.kinds(column):
        return False
    if not table.headings[column]:
        return table.profiles[column].holds_sentences
    silent = table.meanings[column] == Meaning() or precedes_action(table.meanings, column)
    return silent and table.profiles[column].holds_phrases


def _is_logged(table: TableColumns, number: int | None, headed: Sequence[int]) -> bool:
    """Whether actions have an owner or a deadline, and what else a log has beside it."""
    outright = bool(table.of_actions(OUTRIGHT))
    how_far = outright and table.says("progress")
    if table.says("owner"):
        return table.says("deadline") or how_far or _counts_actions(table, number, outright)
    if how_far and number is not None and any(_recommends(table.column(c)) for c in headed):
        return True
    return outright and table.says("deadline")


def _counts_actions(table: TableColumns, number: int | None, outright: bool) -> bool:
    """Whether numbers stand before actions; where these say so `outright`, they may be blank."""
    if number is None:
        return outright and any(said.is_number for said in table.meanings)
    return not _counts_steps(table, number)


def _recommends(column: Column) -> bool:
    """Whether recommendations, which may be of wines or walks, are of what to do."""
    share = max(column.profile.share_of_actions, column.profile.share_of_sentences)
    return bool(_RECOMMENDED.search(column.heading)) and share >= _MIN_ADVICE


def _counts_steps(table: TableColumns, number: int) -> bool:
    """Steps that anybody takes in their order: 1, 2, 3, and no 1.1 of a plan."""
    counted = [found.ref for found in table.profiles[number].references]
    in_sections = bool(counted) and all(ref.section for ref in counted)
    return bool(_STEP.fullmatch(table.headings[number])) and not in_sections


def names_what_is_addressed(table: TableColumns) -> bool:
    """Whether a column names what each row answers: `Challenge number(s) addressed`."""
    return any(_ADDRESSED.search(heading) for heading in table.headings)


def _column_of_minutes(table: TableColumns, columns: Sequence[int]) -> int | None:
    """The only column of texts without a heading, beside who is to act and by when."""
    if not table.says_who_and_when:
        return None
    among = [table.column(c) for c in columns]
    texts = [c.place for c in among if not c.heading and c.profile.holds_phrases]
    if len(texts) != 1 or any(_is_noted(c) for c in among if c.place < texts[0]):
        return None
    return texts[0]


def _is_noted(column: Column) -> bool:
    """What a meeting notes under a heading of its own, and not only for what it orders: `Notes`."""
    return bool(column.said.statement_strength) and column.profile.holds_sentences
