"""Whether a clause says that others are left out or still to come. A clause in, an answer out."""

import re

from parsers.meaning.completion.told.assertion import is_asserted
from parsers.meaning.completion.told.tense import is_for_later
from parsers.meaning.completion.word_classes import NUMBER
from parsers.patterns import pattern

# What others do not have yet: `and will follow for cooks`, `at Elm nobody came`, `Oak has none`,
# `the decision is awaited`.
_TO_COME = pattern(
    r"\b(?:will follow|to follow|nobody|not yet|no new date|(?:has|have) none"
    r"|(?:decision|approval|consent|permission|agreement)\b[^,;]*\b(?:awaited|pending|to come)"
    r"|subject to (?:approval|consent|agreement))\b|\bto go[.;]?$",
    re.IGNORECASE,
)
# What was done and is undone: `mended, but broke again`.
_UNDONE = pattern(
    r"^but\b.*\b(?:failed|fails|broke|broken|again|worse|out of (?:use|order)|reversed|undone)\b",
    re.IGNORECASE,
)


def says_rest_is_left(clause: str) -> bool:
    """Whether a clause says that others are left out: `three are still waiting`, `riggers will
    follow`; not `three are painted`."""
    return _is_left_over(clause) or bool(_TO_COME.search(clause) or _UNDONE.search(clause))


_SOON = pattern(r"\b(?:later|soon)\b", re.IGNORECASE)
_LEFT_OVER = pattern(
    r"^(?:and\s+)?(?:those\s+(?:at|in|of|who|on)\b|(?:the\s+)?(?:others?|rest|remaining|remainder|third|fourth|fifth)\b"
    rf"|(?:some|a few|several|{NUMBER})\s+(?:of them\s+)?"
    r"(?:is|are|was|were|has|have|had|do|does|did|can|cannot|will|still|remains?|awaits?|needs?)\b)",
    re.IGNORECASE,
)


def _is_left_over(clause: str) -> bool:
    is_to_come = is_for_later(clause) or bool(_SOON.search(clause))
    return bool(_LEFT_OVER.match(clause)) and (is_to_come or not is_asserted(clause))


_AND_TO_COME = pattern(
    r"\band\s+(?:the\s+)?(?:(?:others?|rest|remaining)\s+(?:\w+\s+)?)?"
    r"(?:will|are to|is to|expects?|plans?)\b",
    re.IGNORECASE,
)
_PARTS = pattern(r",\s+(?!and\b)|,?\s+(?=and\b)", re.IGNORECASE)


def says_more_to_come(clause: str) -> bool:
    """Whether a clause says that more is still to be done: `one is lit and others will be`, not
    `one is lit and others are`."""
    parts = _PARTS.split(clause)[1:]
    return bool(_AND_TO_COME.search(clause)) or any(map(_is_left_over, parts))
