"""What is required or asked, beside what was found of it: a table's columns in, the same out.

In `Requirement | What our site shows | What needs doing` what was found is judged; the requirement
says what it is about, and so does the question in `Question | What I saw | Follow-up`. Without a
column of what was found the requirement itself is judged.
"""

import re

from parsers.grammar.headings.column_headings import LIKELY, Meaning
from parsers.grammar.headings.heading_phrases import REQUIRED, SEEN
from parsers.patterns import pattern
from parsers.recogniser.columns.table_columns import TableColumns

_REQUIREMENT = pattern(r"\W*(?:\w+ ){0,2}requirements?\W*", re.IGNORECASE)
_QUESTION = pattern(r"\W*(?:\w+ ){0,2}questions?(?: (?:asked|raised|to \w+))?\W*", re.IGNORECASE)
_FOUND = pattern(
    r"\W*(?:(?:our|key|main|the|current|present) )*(?:findings?|observations?|position|practice"
    r"|(?:current|present) (?:provision|arrangements?|compliance))\W*",
    re.IGNORECASE,
)


def with_requirements_recognised(table: TableColumns) -> TableColumns:
    """The columns, what is required or asked a further one where what was found and what to do are
    told."""
    found = [c for c in range(len(table.headings)) if _tells_what_was_found(table, c)]
    required = [c for c, heading in enumerate(table.headings) if _names_requirement(heading)]
    if any(SEEN.search(table.headings[c]) for c in found):
        required += table.headed(_QUESTION)
    has_actions = not set(required).issuperset(table.of_actions(LIKELY))
    if not found or not has_actions:
        return table
    return table.with_meaning(required, Meaning(is_extra=True))


def _tells_what_was_found(table: TableColumns, column: int) -> bool:
    heading, profile = table.headings[column], table.profiles[column]
    is_found = SEEN.search(heading) or _FOUND.fullmatch(heading)
    return bool(is_found) and not REQUIRED.search(heading) and profile.holds_phrases


def _names_requirement(heading: str) -> bool:
    return bool(_REQUIREMENT.fullmatch(heading) or REQUIRED.search(heading))
