"""Actions whose steps stand in a column of their own: a table's columns in, the same out.

`Action | Strategies`: what is to be done are the steps, and the action is what they serve.
"""

import re

from parsers.grammar.headings.column_headings import AT_NEED, OUTRIGHT, Meaning
from parsers.patterns import pattern
from parsers.recogniser.columns.table_columns import TableColumns

_STEPS = pattern(
    r"\W*(?:(?:key|main|our|specific) )*(?:strateg(?:y|ies)|(?:action )?steps|(?:sub-?)?tasks"
    r"|how (?:we|it|this) will\b.*)\W*",
    re.IGNORECASE,
)


def with_actions_that_steps_serve(table: TableColumns) -> TableColumns:
    """The columns of a plan without statements, those of actions left of their steps as these."""
    steps = [c for c in table.headed(_STEPS) if _holds_actions(table, c)]
    has_statements = any(said.statement_strength > AT_NEED for said in table.meanings)
    if not steps or has_statements or not table.is_planned:
        return table
    actions = [c for c, said in enumerate(table.meanings[: steps[-1]]) if said.names_actions]
    return table.with_meaning(set(actions) - set(steps), Meaning(statement_strength=OUTRIGHT))


def _holds_actions(table: TableColumns, column: int) -> bool:
    return table.meanings[column].action_strength > 0 and table.profiles[column].holds_phrases
