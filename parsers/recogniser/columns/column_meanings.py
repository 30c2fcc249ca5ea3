"""What headings mean where what stands below can be that: a table's columns in, meanings out."""

import re
from collections.abc import Sequence

from parsers.grammar.headings.column_headings import AT_NEED, Meaning
from parsers.patterns import pattern
from parsers.recogniser.columns.profiles import MAJORITY, Profile
from parsers.recogniser.columns.table_columns import Column, TableColumns

_MIN_ALL_NUMBERS = 0.9  # of the cells of a column that can be no statements
_DELIVERABLE = pattern(r"\W*(?:deliverables?|outputs?|work ?packages?)\W*", re.IGNORECASE)
_DESCRIPTION = pattern(r"\W*(?:(?:risk|issue) )?descriptions?\W*", re.IGNORECASE)


def usable(table: TableColumns) -> list[Meaning]:
    """What the headings mean, where what stands below them can be that.

    Only a heading that says outright what it is may stand over single words and names.
    """
    return [_usable(column, table) for column in table.columns]


def _usable(column: Column, table: TableColumns) -> Meaning:
    said, profile = column.said, column.profile
    if profile.share_of_numbers > _MIN_ALL_NUMBERS:
        return said._replace(statement_strength=0)
    if profile.share_wordless > MAJORITY:
        return _outright(said)
    if is_at_need(said) and not _has_phrases(profile):
        return _outright(said)._replace(statement_strength=0)
    if may_act(said) and not _has_phrases(profile):
        return _outright(said)._replace(statement_strength=said.statement_strength)
    if _names_subjects(column, table) or _names_deliverables(column, table):
        return said._replace(statement_strength=0)
    return said


def _outright(said: Meaning) -> Meaning:
    """What a heading says by its own word, whatever stands below it."""
    return said._replace(
        statement_strength=said.statement_strength if said.names_statements else 0,
        action_strength=said.action_strength if said.names_actions else 0,
    )


def _names_subjects(column: Column, table: TableColumns) -> bool:
    """Whether the names under `Area` or `Topic` are what sentences under another heading, of which
    no word is known, are about."""
    is_at_need_alone = column.said.statement_strength == AT_NEED and not column.said.action_strength
    if not is_at_need_alone or _has_phrases(column.profile):
        return False
    silent = (other for other in table.columns if other.heading and other.said == Meaning())
    return any(other.profile.holds_sentences for other in silent)


def _names_deliverables(column: Column, table: TableColumns) -> bool:
    """Whether the names under `Deliverable` are what descriptions in another column are about."""
    if not _DELIVERABLE.fullmatch(column.heading) or column.profile.holds_sentences:
        return False
    return any(table.profiles[c].holds_sentences for c in table.headed(_DESCRIPTION))


def _has_phrases(profile: Profile) -> bool:
    return not profile.count or profile.holds_phrases


def is_at_need(said: Meaning) -> bool:
    return said.statement_strength == AT_NEED and (said.is_extra or said.is_number)


def may_act(said: Meaning) -> bool:
    """Actions by a word within the heading, not by its own."""
    return said.action_strength > 0 and not said.names_actions


def precedes_action(meanings: Sequence[Meaning], column: int) -> bool:
    """`What we will do differently` left of `Actions`: what is wanted, not what is done for it."""
    wanted = meanings[column]
    outright = (c for c, m in enumerate(meanings) if m.names_actions)
    return may_act(wanted) and not wanted.is_extra and column < next(outright, -1)
