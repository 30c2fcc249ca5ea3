"""Aims that span the rows of their objectives: a table's columns in, the same out.

Under `Aim | Objective | Action`, or `Aim | What we found | What we will do`, an aim that stands
beside several rows titles their section.
"""

from parsers.grammar.headings.column_headings import LIKELY, Meaning
from parsers.recogniser.columns.table_columns import TableColumns


def with_aims_recognised(table: TableColumns) -> TableColumns:
    """The columns, the first of two that may be judged one of sections if its cells span rows."""
    wanted = [c for c, said in enumerate(table.meanings) if _names_what_is_wanted(said)]
    if len(wanted) < 2:
        return table
    first, second = wanted[:2]
    is_shared = table.profiles[first].is_merged and not table.profiles[second].is_merged
    acted = any(said.action_strength >= LIKELY for said in table.meanings[second + 1 :])
    if not (is_shared and acted and table.profiles[second].share_of_phrases):
        return table
    return table.with_meaning([first], Meaning(is_section=True))


def _names_what_is_wanted(said: Meaning) -> bool:
    return said.statement_strength == LIKELY and not said.action_strength
