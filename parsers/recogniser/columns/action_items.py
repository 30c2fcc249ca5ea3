"""What stands below `Action item`: a table's columns in, the same out.

It may head numbers, and then means no more than `Item`, or the entries of a menu; over words it
heads actions where other columns say what they answer, who acts or by when.
"""

import re

from parsers.grammar.headings.column_headings import OUTRIGHT, Meaning
from parsers.patterns import pattern
from parsers.recogniser.columns.table_columns import TableColumns

_ACTION_ITEM = pattern(r"\W*action\s+items?\W*", re.IGNORECASE)


def with_action_items_recognised(table: TableColumns) -> TableColumns:
    """The columns, those of phrases below `Action item` its actions."""
    if not (table.is_planned or table.of_statements_alone()):
        return table
    items = table.phrases_headed(_ACTION_ITEM)
    return table.with_meaning(items, Meaning(action_strength=OUTRIGHT))
