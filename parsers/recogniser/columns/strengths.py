"""Strengths beside weaknesses and what is next: a table's columns in, the same out.

In `Strengths | Areas for development | Next steps` what is next answers the weakness, which is what
is judged; a row that tells none judges its strength.
"""

import re
from collections.abc import Sequence

from parsers.grammar.headings.column_headings import LIKELY, OUTRIGHT, Meaning
from parsers.patterns import pattern
from parsers.recogniser.columns.table_columns import TableColumns

_WELL = (
    r"(?:what )?(?:we (?:do|did)|(?:is |are |has |have )?(?:went|gone|goes|going|works?|worked"
    r"|working))(?: \w+){0,2} well"
)
_STRENGTH = pattern(
    rf"\W*(?:(?:our|key|main|current|identified) )*(?:strengths?|successes|{_WELL}|www"
    r"|positives?|good practice(?: seen)?)\W*",
    re.IGNORECASE,
)
_WEAKNESS = pattern(
    r"\W*(?:(?:our|key|main|current|identified|any) )*(?:weakness(?:es)?|gaps?|shortcomings?"
    r"|areas? (?:(?:for|of|needing|requiring|to) )(?:further )?(?:improve\w*|develop\w*)"
    r"|(?:development|improvement) areas?|(?:concerns|issues|challenges|limitations|barriers)"
    r"|even better if|ebi|what (?:(?:still )?needs?(?: to)? (?:improv|develop)\w+"
    r"|could (?:be|have been|have gone|go) better|(?:did(?: not|n['’]t)|has not|is not|does not)"
    r" (?:go|gone|going|work|worked|working)(?: so| as)?(?: well)?))\W*",
    re.IGNORECASE,
)


def strengths_beside(headings: Sequence[str], statement: int) -> int | None:
    """The column of strengths beside statements that are weaknesses; None if there is none."""
    found = [c for c, heading in enumerate(headings) if _STRENGTH.fullmatch(heading)]
    is_weak = bool(_WEAKNESS.fullmatch(headings[statement]))
    return found[0] if is_weak and len(found) == 1 else None


def with_strengths_recognised(table: TableColumns) -> TableColumns:
    """The columns, a weakness what is judged and a strength a further one, where actions and
    nothing else to judge stand beside both."""
    weak = table.headed(_WEAKNESS)
    strong = strengths_beside(table.headings, weak[0]) if len(weak) == 1 else None
    if strong is None or not table.profiles[weak[0]].holds_phrases:
        return table
    actions = {*table.of_actions(LIKELY)} - {strong, weak[0]}
    judged = {*table.of_statements(LIKELY)} - {strong, weak[0]} - actions
    if judged or not actions:
        return table
    table = table.with_meaning([strong], Meaning(is_extra=True))
    return table.with_meaning(weak, Meaning(statement_strength=OUTRIGHT))
