"""Which columns of a review's table hold what, by their headings and by what stands below.

Headings and profiles in, columns out.
"""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from parsers.grammar.headings.column_headings import AT_NEED, LIKELY, Meaning
from parsers.grammar.numbers import split_section
from parsers.recogniser.cells import Line, ReadCell
from parsers.recogniser.columns.column_meanings import is_at_need, precedes_action, usable
from parsers.recogniser.columns.header import best_pair
from parsers.recogniser.columns.logs import log_column
from parsers.recogniser.columns.number_columns import number_column
from parsers.recogniser.columns.profiles import MAJORITY, Profile
from parsers.recogniser.columns.strengths import strengths_beside
from parsers.recogniser.columns.table_columns import Column, TableColumns

_MIN_TEXT = 12  # characters on average of a column of sentences
_SECTION_LENGTH = 60
_MIN_SENTENCE = 18  # characters on average of statements under an unknown heading, without numbers


class Columns(NamedTuple):
    """The columns of a review's table, each by its index. `extra` maps index to heading.

    In a log of actions one column is both statement and action. `strengths` is the column that is
    judged in rows without a statement, if any.
    """

    statement: int
    action: int
    number: int | None
    section: int | None
    extra: dict[int, str]
    strengths: int | None

    @property
    def numbering(self) -> int:
        """The column with the numbers of statements: one of its own, or that of the statements."""
        return self.statement if self.number is None else self.number

    def cells_in(self, line: Line) -> tuple[ReadCell | None, ReadCell | None]:
        """The cells of number and statement in a row; no number's where both are one cell."""
        number, statement = line[self.numbering], line[self.statement]
        return (None if number is statement else number), statement

    def section_in(self, line: Line) -> ReadCell | None:
        """The cell of a column of sections in a row; None if there is no such column."""
        return None if self.section is None else line[self.section]


def find_columns(table: TableColumns) -> Columns | None:
    """What each column holds; None if there is no pair of statement and action."""
    number = number_column(table)
    log = log_column(table, number)
    statement = log if log is not None else _statement_column(table, number)
    if statement is None:
        return None
    action = log if log is not None else _action_column(table, {statement, number})
    if action is None:
        return None
    named = {statement, action, number}
    section = _section_column(table, statement, named)
    rest = [c for c in range(len(table.headings)) if c not in named and c != section]
    strengths = strengths_beside(table.headings, statement)
    return Columns(statement, action, number, section, _names(rest, table.printed), strengths)


def _statement_column(table: TableColumns, number: int | None) -> int | None:
    """The column of statements: by its heading and that of the actions, by the numbers in it, by
    its heading alone, or by what it looks like."""
    meanings = usable(table)
    if number is not None:
        meanings[number] = Meaning(is_number=True)
    if pair := best_pair(meanings):
        return _longest_alike(table, meanings, pair[0], number)
    for c, (said, profile) in enumerate(zip(meanings, table.profiles, strict=True)):
        if _may_be_numbered(said, profile):
            return c
    return _statement_column_alone(table, meanings, number)


def _statement_column_alone(
    table: TableColumns, meanings: Sequence[Meaning], number: int | None
) -> int | None:
    texts = _texts_of_statements(table, meanings, number)
    strengths = [said.statement_strength for said in meanings]
    named = [c for c, strength in enumerate(strengths) if strength]
    if named and not _stands_in_behind_actions(table, named, texts):
        return table.strongest(named, strengths)
    if number is None:
        texts = _unnamed(table, meanings, texts)
    return next(iter(texts), None)


def _unnamed(
    table: TableColumns, meanings: Sequence[Meaning], texts: Sequence[int]
) -> Sequence[int]:
    """The columns of text that may be statements though nothing says so: long ones beside
    actions."""
    if not any(heads_actions(table, said) for said in meanings):
        return []
    return [c for c in texts if _reads_as_text(table.profiles[c])]


def _texts_of_statements(
    table: TableColumns, meanings: Sequence[Meaning], number: int | None
) -> Sequence[int]:
    """The columns of text that are not those of actions by their headings."""
    return [
        c
        for c in _texts(table, {number})
        if not meanings[c].action_strength or precedes_action(meanings, c)
    ]


def _stands_in_behind_actions(
    table: TableColumns, named: Sequence[int], texts: Sequence[int]
) -> bool:
    """Whether what may be judged at need, `Success criteria`, stands right of the actions, and left
    of these is text under a heading that says nothing else."""
    actions = [c for c, m in enumerate(table.meanings) if heads_actions(table, m)]
    if not (actions and texts) or not all(is_at_need(table.meanings[c]) for c in named):
        return False
    return texts[0] < actions[0] < min(named) and _reads_as_text(table.profiles[texts[0]])


def heads_actions(table: TableColumns, said: Meaning) -> bool:
    """Whether a heading is of actions: by their own word or, beside a column of ratings or columns
    of owners and deadlines, by words for what will be done."""
    if said.action_strength != LIKELY:
        return said.names_actions
    return table.says("rag") or table.says_who_and_when


def _may_be_numbered(said: Meaning, profile: Profile) -> bool:
    """Begins with numbers below a heading that does not say that something else stands there."""
    return profile.is_numbered and not said.is_extra and not said.names_actions


def _reads_as_text(profile: Profile) -> bool:
    return profile.holds_phrases and profile.mean_length >= _MIN_SENTENCE


def _longest_alike(
    table: TableColumns, meanings: Sequence[Meaning], first: int, number: int | None
) -> int:
    """Of columns under one heading, or of two that may stand in, the one with more words."""
    same = {c for c, heading in enumerate(table.headings) if heading == table.headings[first]}
    weak = {c for c, said in enumerate(meanings) if _is_weak(said)}
    alike = sorted((same | weak if first in weak else same) - {number})
    return max(alike, key=lambda c: table.profiles[c].mean_length, default=first)


def _is_weak(said: Meaning) -> bool:
    return said.statement_strength == AT_NEED and not said.action_strength


def _action_column(table: TableColumns, taken: set[int | None]) -> int | None:
    strengths = [said.action_strength for said in usable(table)]
    named = [c for c, strength in enumerate(strengths) if strength and c not in taken]
    if named:
        return table.strongest(named, strengths)
    return max(_texts(table, taken), key=lambda c: table.profiles[c].mean_length, default=None)


def _texts(table: TableColumns, taken: set[int | None]) -> list[int]:
    """The columns of sentences that no heading gives another use."""
    return [c.place for c in table.columns if c.place not in taken and _is_free_text(c)]


def _is_free_text(column: Column) -> bool:
    if column.said.is_extra or column.said.is_number:
        return False
    is_long = column.profile.mean_length >= _MIN_TEXT
    return is_long and column.profile.share_of_digits < MAJORITY


def _section_column(table: TableColumns, statement: int, taken: set[int | None]) -> int | None:
    """A column of sections: by its heading or, left of the statements, by its merged titles."""
    free = [c for c in table.columns if c.place not in taken]
    named = (c.place for c in free if c.said.is_section)
    silent = (c for c in free if c.place < statement and not c.heading)
    untitled = (c.place for c in silent if _holds_sections(c.profile, table.rows))
    return next(chain(named, untitled), None)


def _holds_sections(profile: Profile, rows: int) -> bool:
    """Titles that are numbered as sections are, or fewer than the rows they stand beside."""
    if not profile.count or any(len(cell.text) > _SECTION_LENGTH for cell in profile.filled):
        return False
    is_numbered = profile.is_mostly(split_section)
    return is_numbered or profile.is_merged or profile.count * 2 <= rows


def _names(columns: Sequence[int], headings: Sequence[str]) -> dict[int, str]:
    """A name for each further column: its heading, told apart where two are the same."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for c in columns:
        name = headings[c].rstrip(":") or f"Column {c + 1}"
        names[c] = name if name not in taken else f"{name} ({c + 1})"
        taken.add(names[c])
    return names
