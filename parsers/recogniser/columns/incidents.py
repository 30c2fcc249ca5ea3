"""What happened, beside what was learnt of it: a table's columns in, the same out.

An incident is what a review of incidents judges; a log that only tells of them is no review.
"""

import re
from collections.abc import Sequence

from parsers.grammar.headings.column_headings import LIKELY, Meaning
from parsers.patterns import pattern
from parsers.recogniser.columns.table_columns import TableColumns

_HAPPENED = pattern(
    r"\W*(?:what (?:has |had )?(?:happened|went wrong|occurred)|(?:the )?(?:incident|event"
    r"|complaint)(?: summary| description)?|(?:summary|details?|nature) of (?:the )?"
    r"(?:incident|event|complaint))\W*",
    re.IGNORECASE,
)
_LEARNT = pattern(
    r"\W*(?:(?:the |key )?(?:lessons?|learning)(?: learn(?:ed|t)| points?)?"
    r"|what (?:(?:have )?we(?: have)?|was) learn(?:ed|t))\W*",
    re.IGNORECASE,
)


def names_incidents(headings: Sequence[str]) -> bool:
    """Whether a column tells what happened."""
    return any(map(_HAPPENED.fullmatch, headings))


def with_incidents_recognised(table: TableColumns) -> TableColumns:
    """The columns, those of incidents its statements, if there is one of what was learnt."""
    happened, learnt = table.headed(_HAPPENED), table.headed(_LEARNT)
    if not happened or not learnt:
        return table
    table = table.with_meaning(happened[:1], Meaning(statement_strength=LIKELY))
    return table.with_meaning(learnt, Meaning(is_extra=True))
