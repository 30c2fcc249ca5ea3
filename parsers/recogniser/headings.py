"""What the heading of a column says the column holds.

The words are those that schools' reviews use; a heading that is none of them leaves the decision
to what stands below it (`columns.py`).
"""

import re
from functools import lru_cache
from typing import NamedTuple


class Meaning(NamedTuple):
    """How strongly a heading speaks for each kind of column: 0 not at all, 3 by its own word."""

    statement: int = 0
    action: int = 0
    number: bool = False
    section: bool = False
    extra: bool = False


_NUMBER = re.compile(
    r"\W*(?:(?:statement|item|section|ref\w*)\s+)?(?:nos?|numbers?|refs?|references?|items?|id|code|nr|№)?\W*",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"\W*(?:sections?|areas?|themes?|strands?|domains?|categor(?:y|ies))\W*", re.I
)
# Columns about an action or a statement, not the thing itself.
_EXTRA = re.compile(
    r"\b(?:owners?|leads?|who|whom|whose|responsib\w+|accountab\w+|person|staff|initials"
    r"|(?:by )?when|deadlines?|due|dates?|time\s?(?:scale|line|frame)s?|terms?|by"
    r"|r\.?a\.?g\.?|ratings?|grades?|scores?|status|progress|updates?|complet\w+|(?<!be )taken"
    r"|priority|priorities|risks?|costs?|budget|resourc\w+|evidence|impact|outcomes?|success"
    r"|monitor\w*|comments?|notes?|linked|pages?)\b",
    re.IGNORECASE,
)
_AND_MORE = re.compile(r"\s*(?:,|&|/|\(|\band\b|\bwith\b|:|[-–—])", re.IGNORECASE)
_ACTION = {
    3: r"actions?|next steps?|recommendations?",
    2: r"what (?:needs|will|should|must|next|do we need|are we going|we will|we need)|how will"
    r"|we will|to[- ]?do|steps?|response|follow[- ]?up|way forward|tasks?|planned|improvements?",
    1: r"plans?|development|interventions?|targets?|intentions?|points?",
}
_STATEMENT = {
    3: r"evaluative|statements?|judge?ments?|acknowledge[sd]?",
    2: r"standards?|criteri\w+|evaluation|self[- ]evaluation|self[- ]assessment|assessment|analysis"
    r"|findings?|strengths?|indicators?|descriptors?|observations?|expectations?|requirements?"
    r"|questions?|commitments?|where (?:are we|we are)|current|positions?|reality"
    r"|what (?:we (?:found|know|do)|is|did|do we know|the|works?)",
    1: r"areas?|aspects?|focus|issues?|provision|practice|review|topics?",
}


@lru_cache(maxsize=512)  # a review's tables have the same headings
def meaning(heading: str) -> Meaning:
    """What a column with this heading holds. `heading` is folded text; empty means nothing."""
    if not heading:
        return Meaning()
    if _NUMBER.fullmatch(heading):
        return Meaning(number=True)
    statement, action = _strength(_STATEMENTS, heading), _strength(_ACTIONS, heading)
    if _is_extra(heading, max(statement, action)):
        return Meaning(extra=True)
    return Meaning(statement, action, section=bool(_SECTION.fullmatch(heading)))


def _patterns(words: dict[int, str]) -> dict[int, re.Pattern[str]]:
    return {n: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) for n, pattern in words.items()}


_ACTIONS, _STATEMENTS = _patterns(_ACTION), _patterns(_STATEMENT)


def _strength(patterns: dict[int, re.Pattern[str]], heading: str) -> int:
    return next((n for n, pattern in patterns.items() if pattern.search(heading)), 0)


def _is_extra(heading: str, strength: int) -> bool:
    """`Action owner` is about the action; `Actions, owners and dates` holds it."""
    found = _EXTRA.search(heading)
    if not found:
        return False
    main = _ACTIONS[3].search(heading) or _STATEMENTS[3].search(heading)
    listed = main and main.end() <= found.start() and _AND_MORE.match(heading, main.end())
    return not (strength == 3 and listed)
