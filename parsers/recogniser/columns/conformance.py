"""Notes on how well numbered criteria are met: a table's columns in, the same out.

An accessibility conformance report has `Remarks and explanations` beside each level; others have
`Notes` there, which in minutes would be what was said.
"""

import re

from parsers.grammar.headings.column_headings import AT_NEED, Meaning
from parsers.patterns import pattern
from parsers.recogniser.columns.table_columns import TableColumns

_CRITERIA = pattern(r"\W*(?:[\w.]+ ){0,3}(?:criteri(?:a|on)|guidelines?|checkpoints?)\W*", re.I)
_NOTES = pattern(
    r"\W*(?:(?:implementation|audit|test(?:ing)?|further|additional) )?"
    r"(?:notes?|details?|explanations?)(?: and (?:notes?|details?|explanations?))?\W*",
    re.IGNORECASE,
)
_LEVEL = pattern(
    r"\W*(?:(?:fully|partly|partially|does not|do not|not|mostly|conditionally) )?"
    r"(?:support(?:s|ed)?|met|meets?|conforms?|conformant|compl(?:y|ies|iant)|pass(?:es|ed)?"
    r"|fail(?:s|ed)?|partial(?:ly)?|applicable|n/?a|evaluated|tested)"
    r"(?: with exceptions)?\W*",
    re.IGNORECASE,
)


def with_conformance_recognised(table: TableColumns) -> TableColumns:
    """The columns, the notes on levels of numbered criteria actions at need, as remarks are."""
    criteria = [c for c in table.headed(_CRITERIA) if table.profiles[c].is_numbered]
    levels = _columns_of_levels(table)
    if not criteria or not levels:
        return table
    notes = [c for c in table.headed(_NOTES) if c > max(criteria[0], levels[0])]
    has_actions = not set(levels).issuperset(table.of_actions(AT_NEED))
    if not notes or has_actions:
        return table
    table = table.with_meaning(levels, Meaning(is_extra=True))
    return table.with_meaning(notes[:1], Meaning(action_strength=AT_NEED))


def _columns_of_levels(table: TableColumns) -> list[int]:
    """The columns of which most cells say how well something is met: `Partially supports`."""
    return [c for c, p in enumerate(table.profiles) if p.count and p.is_mostly(_LEVEL.fullmatch)]
